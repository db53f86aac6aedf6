import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutExamples } from "../scripts/strip-examples.js";
import { extractOffers } from "../src/index.js";

const here = (path: string) => new URL(path, import.meta.url);
const cueFile = here("../src/fields/dates/cues.ts").pathname;

describe("withoutExamples", () => {
  it("takes examples, counter-examples, reasons and sources out of rules", () => {
    const rule = `const r = {\n  id: "a",\n  examples: ["x, y", 'z'],\n  counterExamples: [],\n  why: "because",\n  source: "the law",\n  prior: 0.5 };`;
    const stripped = withoutExamples("rules.ts", rule);
    expect(stripped.replace(/\s+/g, " ")).toBe('const r = { id: "a", prior: 0.5 };');
  });

  it("leaves the source of a pattern, and what is no literal, alone", () => {
    const kept = 'const r = { source: "a|b" };\nconst s = { id: "a", examples: made() };';
    expect(withoutExamples("rules.ts", kept)).toBe(kept);
  });

  it("empties arguments of functions that take examples, here and in other files", () => {
    const local = 'const rule = (id: string, examples: string[]) => ({ id });\nrule("a", ["x"]);';
    expect(withoutExamples("rules.ts", local)).toContain('rule("a", [])');
    const other = 'import { cue } from "./cue.js";\ncue("start", "before", 1, ["des"], "dès mai");';
    expect(withoutExamples(cueFile, other)).toContain('["des"], "")');
  });

  it("leaves arguments of other functions alone", () => {
    const other = 'import { either } from "./lexicon.js";\neither("a", "b");';
    expect(withoutExamples(cueFile, other)).toBe(other);
  });
});

/** Texts of rules long enough to stand nowhere else. */
const modules = import.meta.glob<Record<string, unknown>>("../src/fields/**/*.ts", { eager: true });
const shown = Object.values(modules)
  .flatMap((exports) => Object.values(exports).filter(Array.isArray).flat())
  .flatMap((one) => [one?.examples, one?.counterExamples, one?.example].flat())
  .filter((text): text is string => typeof text === "string" && text.length >= 20);

describe("what is built", () => {
  it("holds no example of a rule", () => {
    expect(shown.length).toBeGreaterThan(500);
    const dist = here("../dist/");
    const files = readdirSync(dist).filter((name) => /^(?:index|slim|chunk-.*)\.c?js$/.test(name));
    expect(files).toContain("slim.cjs");
    for (const file of files) {
      const code = unescaped(readFileSync(new URL(file, dist), "utf8"));
      expect(shown.filter((text) => code.includes(text))).toEqual([]);
    }
  });

  it.each(["small-ads", "job-board"])("reads %s as the source does", async (name) => {
    const built = await import(here("../dist/index.js").href);
    const text = readFileSync(here(`../seeds/${name}.txt`), "utf8");
    expect(built.extractOffers(text)).toEqual(extractOffers(text));
  });
});

/** Code with its letters as they are: esbuild writes "é" as `\\xE9`. */
const unescaped = (code: string) =>
  code.replace(/\\x([\dA-F]{2})|\\u([\dA-F]{4})/g, (_all, byte, unit) =>
    String.fromCharCode(Number.parseInt(byte ?? unit, 16)),
  );
