import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { extractOffers } from "../../src/extract.js";
import { scratchFolder } from "../node/scratch-folder.js";
import { asJavaScript, compilerFaults, GIVEN, withChecks } from "./code.js";
import { type Block, blocksOf, pages, reasonOf, root } from "./pages.js";

vi.setConfig({ testTimeout: 300_000 });

const LANGUAGES = ["ts", "typescript", "js", "javascript", "mjs"];
const blocks = pages()
  .flatMap(blocksOf)
  .filter((block) => LANGUAGES.includes(block.language) && reasonOf(block) === null);
const nameOf = ({ page, line }: Block) => `${page.replace(/[/.]/g, "-")}-${line}`;

/** A folder in which the library is installed, with each block as a module of its own. */
function modules(toCode: (block: Block) => string, extension: string) {
  const folder = scratchFolder({ "package.json": '{ "type": "module" }' });
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(fileURLToPath(root), path.join(folder, "node_modules/glane"));
  const files = blocks.map((block) => {
    const file = path.join(folder, `${nameOf(block)}.${extension}`);
    writeFileSync(file, toCode(block));
    return file;
  });
  return { folder, files };
}

test("every block is right to the compiler, by the types that the package ships", () => {
  const { folder, files } = modules(({ content }) => `${content}\nexport {};\n`, "ts");
  const given = path.join(folder, "given.d.ts");
  writeFileSync(given, GIVEN);
  const typeRoots = fileURLToPath(new URL("node_modules/@types", root));
  expect(compilerFaults([given, ...files], typeRoots)).toEqual([]);
});

test("every block runs, and gives what its comments say", async () => {
  const { files } = modules(({ content }) => asJavaScript(withChecks(content)), "mjs");
  const dump = readFileSync(new URL("seeds/capitals.txt", root), "utf8");
  const offers = extractOffers(dump, { referenceDate: "2023-12-01" });
  const given = { dump, text: dump, offers, offer: offers[0], checkShown };
  for (const [name, value] of Object.entries(given)) vi.stubGlobal(name, value);
  vi.spyOn(console, "log").mockImplementation(() => {});
  for (const file of files) {
    await import(/* @vite-ignore */ pathToFileURL(file).href).catch((error) => {
      throw new Error(`${path.basename(file)}: ${error.message}`);
    });
  }
  expect(files.length).toBeGreaterThan(0);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a comment behind a value is a check", () => {
  expect(withChecks("one(); // → 1\nlet x = 1; // note\ntwo(x); // 2")).toBe(
    'checkShown(one(), "1");\nlet x = 1; // note\ncheckShown(two(x), "2");',
  );
});

test("a check fails where the value is another, and … leaves the rest open", () => {
  checkShown({ min: 6, max: 6 }, "{ min: 6, … }");
  expect(() => checkShown({ min: 6, max: 6 }, "{ min: 6 }")).toThrow();
  expect(() => checkShown(5, "6")).toThrow();
});

/** A comment shows a value as code; `…` in an object or a list stands for the rest of it. */
function checkShown(value: unknown, comment: string): void {
  const isPart = comment.includes("…");
  const code = comment.replace(/,?\s*(?:\w+: *)?(?:\{ *… *\}|\[ *… *\]|…)/g, "");
  const shown = new Function(`return (${code});`)();
  if (isPart) expect(value).toMatchObject(shown);
  else expect(value).toEqual(shown);
}
