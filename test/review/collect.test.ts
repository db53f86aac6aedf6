import { expect, test } from "vitest";
import { collectDumps } from "../../src/review/collect.js";

const named = (name: string) => ({ name, text: "", offers: [] });

test("a fixture is called after its dump, and no two have one name", () => {
  const dumps = collectDumps(["a/x.txt", "b\\x.txt", "b/x.html", "-"].map(named));
  expect(dumps.map(({ textName, fixtureName }) => [textName, fixtureName])).toEqual([
    ["x.txt", "x.expected.json"],
    ["x.txt", "x-2.expected.json"],
    ["x.html", "x.html.expected.json"],
    ["stdin.txt", "stdin.expected.json"],
  ]);
});
