import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type Block, blocksOf, pages, reasonOf } from "./pages.js";
import { commandsOf, isShown, output, readersFolder } from "./shell.js";

const isTyped = ({ language }: Block) => ["console", "sh", "bash", "shell"].includes(language);
const fileOf = ({ comment }: Block) => /^file: *(\S+)/.exec(comment ?? "")?.[1] ?? null;
const isPatch = ({ comment, language }: Block) => language === "diff" && comment === "applied";

const withCommands = pages().filter((page) =>
  blocksOf(page).some((block) => isTyped(block) && reasonOf(block) === null),
);

test("there are pages with commands", () => {
  expect(withCommands).toContain("README.md");
  expect(withCommands).toContain("docs/first-dump.md");
});

test.each(withCommands)(
  "what %s has its reader type works as it shows",
  { timeout: 600_000 },
  async (page) => {
    const folder = readersFolder();
    for (const block of blocksOf(page)) {
      const file = fileOf(block);
      if (file !== null) writeFileSync(path.join(folder, file), block.content);
      if (isPatch(block)) {
        writeFileSync(path.join(folder, "correction.diff"), block.content);
        await output(folder, "git apply -p0 correction.diff");
      }
      if (!isTyped(block) || reasonOf(block) !== null) continue;
      for (const { command, shown } of commandsOf(block.language, block.content)) {
        const where = `${page}:${block.line}: ${command}`;
        const printed = await output(folder, command).catch((error) => {
          throw new Error(`${where}\n${error.message}\n${error.stdout}`);
        });
        if (shown !== "" && !isShown(shown, printed)) {
          expect(`${where}\n${printed}`).toBe(`${where}\n${shown}`);
        }
      }
    }
  },
);

test("shown output is compared, and … stands for what is left out", () => {
  expect(isShown("a 1\n…\nz", "a 1\nb\nc\nz\n")).toBe(true);
  expect(isShown("… offers", "18 offers")).toBe(true);
  expect(isShown("a 1\nz", "a 1\nb\nz")).toBe(false);
  expect(isShown("a.c", "abc")).toBe(false);
});

test("a block says why it is not run, or is run", () => {
  expect(reasonOf({ comment: "not run: installs from npm" } as Block)).toBe("installs from npm");
  expect(reasonOf({ comment: "not run:" } as Block)).toBeNull();
  expect(reasonOf({ comment: null } as Block)).toBeNull();
});
