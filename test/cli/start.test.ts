import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { glane } from "./run-glane.js";

const dist = new URL("../../dist/", import.meta.url);
const readBuilt = (name: string) => readFileSync(new URL(name, dist), "utf8");
const STATIC_IMPORT = /^(?:import|\} from) ?(?:\{[^}]*\} from )?"\.\/([^"]+)";/gm;

/** What a built file brings with it at once, by name. */
function broughtBy(name: string, known = new Map<string, string>()): Map<string, string> {
  if (known.has(name)) return known;
  const source = readBuilt(name);
  known.set(name, source);
  for (const [, next] of source.matchAll(STATIC_IMPORT)) broughtBy(next as string, known);
  return known;
}

const withRules = (brought: Map<string, string>) =>
  [...brought].filter(([, source]) => source.includes('"duration.mention"')).map(([name]) => name);

describe("the start of the command", () => {
  it("brings no rule of any field before there is something to read", () => {
    const [, main] = /import\("\.\/(main-[^"]+)"\)/.exec(readBuilt("cli.js")) ?? [];
    const brought = broughtBy(main as string);
    expect(brought.size).toBeGreaterThan(1);
    expect(withRules(brought)).toEqual([]);
    expect(withRules(broughtBy("index.js"))).not.toEqual([]);
  });

  it("still tells its version", async () => {
    const { stdout, code } = await glane(["--version"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
