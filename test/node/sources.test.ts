import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findSources } from "../../src/node/sources.js";
import { scratchFolder } from "./scratch-folder.js";

test("a folder stands for its text and Markdown files, sorted, its folders' too", async () => {
  const folder = scratchFolder({
    "b.txt": "b",
    "a.md": "a",
    "sub/c.TXT": "c",
    "notes.csv": "no",
    ".hidden/d.txt": "no",
    ".e.txt": "no",
  });
  symlinkSync(path.join(folder, "b.txt"), path.join(folder, "z.txt"));
  const names = (await findSources([folder])).map(({ name }) => path.relative(folder, name));
  expect(names).toEqual(["a.md", "b.txt", path.join("sub", "c.TXT"), "z.txt"]);
});

test("a file is taken whatever its name", async () => {
  const folder = scratchFolder({ "dump.csv": "Stage" });
  const [source] = await findSources([path.join(folder, "dump.csv")]);
  await expect(source?.read()).resolves.toMatchObject({ text: "Stage" });
});

test("what cannot be read says why when it is read, and not before", async () => {
  const folder = scratchFolder({ "empty/notes.csv": "", "a.png": "\u0089PNG" });
  const missing = path.join(folder, "missing.txt");
  const empty = path.join(folder, "empty");
  const sources = await findSources([missing, empty]);
  expect(sources).toHaveLength(2);
  await expect(sources[0]?.read()).rejects.toThrow(
    `cannot read ${missing}: there is no such file or folder`,
  );
  await expect(sources[1]?.read()).rejects.toThrow(`${empty} holds no .txt or .md file`);
});
