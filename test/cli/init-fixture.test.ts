import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { scratchFolder } from "../node/scratch-folder.js";
import { dump, headings } from "./dumps.js";
import { glane } from "./run-glane.js";

vi.setConfig({ testTimeout: 120_000 });

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), "utf8");
const init = (cwd: string, ...more: string[]) => glane(["init-fixture", "a.txt", ...more], { cwd });

test("a first fixture stands beside the dump, and glane validate gives it 1.00", async () => {
  const cwd = scratchFolder({ "a.txt": dump });
  const { code, stdout, stderr } = await init(cwd, "--reference-date", "2023-01-15");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^a\.expected\.json: 2 offers, \d+ values/);
  const fixture = JSON.parse(read(cwd, "a.expected.json"));
  expect(fixture).toMatchObject({ text: "a.txt", referenceDate: "2023-01-15" });
  expect(fixture.offers.map(({ heading }: { heading: string }) => heading)).toEqual(headings);
  const validated = await glane(["validate", "a.expected.json", "--json"], { cwd });
  expect(validated.code).toBe(0);
  const { boundary, all } = JSON.parse(validated.stdout);
  expect([boundary.f1, all.f1]).toEqual([1, 1]);
});

test("a fixture that is there already stays, but for --force", async () => {
  const cwd = scratchFolder({ "a.txt": dump, "a.expected.json": "mine" });
  expect(await init(cwd)).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "glane: a.expected.json is there already; " +
      "give --force to replace it, or --out to name another file.\n",
  });
  expect(read(cwd, "a.expected.json")).toBe("mine");
  expect((await init(cwd, "--force")).code).toBe(0);
  expect(JSON.parse(read(cwd, "a.expected.json")).offers).toHaveLength(2);
});

test("--out in another folder tells the way to the dump", async () => {
  const cwd = scratchFolder({ "a.txt": dump, "fixtures/keep": "" });
  expect((await init(cwd, "--out", "fixtures/b.expected.json")).code).toBe(0);
  expect(JSON.parse(read(cwd, "fixtures/b.expected.json")).text).toBe("../a.txt");
  expect((await glane(["validate", "fixtures", "--min-f1", "1"], { cwd })).code).toBe(0);
});

test("the dump itself is never replaced", async () => {
  const cwd = scratchFolder({ "a.txt": dump });
  const { code, stderr } = await init(cwd, "--out", "a.txt", "--force");
  expect(code).toBe(2);
  expect(stderr).toBe("glane: --out a.txt is the dump itself; name another file.\n");
  expect(read(cwd, "a.txt")).toBe(dump);
});

test("a dump that cannot be read leaves no fixture behind", async () => {
  const cwd = scratchFolder({ "b.txt": dump });
  const { code, stderr } = await init(cwd);
  expect(code).toBe(3);
  expect(stderr).toBe("glane: cannot read a.txt: there is no such file or folder.\n");
  writeFileSync(path.join(cwd, "a.txt"), dump);
  expect((await init(cwd)).code).toBe(0);
});
