import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openInput } from "../../src/node/open-input.js";
import { findSources, mayBeSeveral } from "../../src/node/sources.js";
import { scratchFolder } from "./scratch-folder.js";

test("a folder stands for its files of a known kind, sorted, its folders' too", async () => {
  const folder = scratchFolder({
    "b.txt": "b",
    "a.md": "a",
    "sub/c.TXT": "c",
    "offers.csv.gz": "yes",
    "notes.log": "no",
    "a.expected.json": "no",
    ".hidden/d.txt": "no",
    ".e.txt": "no",
  });
  symlinkSync(path.join(folder, "b.txt"), path.join(folder, "z.txt"));
  const names = (await findSources([folder])).map(({ name }) => path.relative(folder, name));
  expect(names).toEqual(["a.md", "b.txt", "offers.csv.gz", path.join("sub", "c.TXT"), "z.txt"]);
});

test("a pattern that the shell left as it is stands for what it matches, sorted", async () => {
  const folder = scratchFolder({ "b.eml": "b", "a.eml": "a", "c.txt": "c", "sub/d.eml": "d" });
  const found = await findSources([path.join(folder, "**", "*.eml")]);
  const names = found.map(({ name }) => path.relative(folder, name));
  expect(names).toEqual(["a.eml", "b.eml", path.join("sub", "d.eml")]);
});

test("a file whose name has the signs of a pattern is that file", async () => {
  const folder = scratchFolder({ "offres [2023].txt": "Stage" });
  const name = path.join(folder, "offres [2023].txt");
  expect(await findSources([name])).toEqual([{ name, fault: null }]);
  expect(await mayBeSeveral(name)).toBe(false);
});

test("what cannot be read says why when it is opened, and not before", async () => {
  const folder = scratchFolder({ "empty/notes.log": "" });
  const given = [path.join(folder, "missing.txt"), path.join(folder, "empty"), `${folder}/*.x`];
  const sources = await findSources(given);
  const reasons = await Promise.all(
    sources.map((source) => openInput(source).catch(({ message }: Error) => message)),
  );
  expect(reasons).toEqual([
    `cannot read ${given[0]}: there is no such file or folder`,
    `${given[1]} holds no file of a known kind`,
    `${given[2]} matches no file`,
  ]);
});
