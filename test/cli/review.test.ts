import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../node/scratch-folder.js";
import { dump } from "./dumps.js";
import { glane } from "./run-glane.js";

test("it writes one page with all dumps, and nothing to standard output", async () => {
  const cwd = scratchFolder({ "a.txt": dump, "b.txt": dump });
  const ran = await glane(["review", "a.txt", "b.txt", "--out", "page.html"], { cwd });
  expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
  const page = readFileSync(path.join(cwd, "page.html"), "utf8");
  expect(page).toContain("<title>a.txt and 1 more · glane</title>");
  expect(page.match(/"fixtureName":"[ab]\.expected\.json"/g)).toHaveLength(2);
});

test("it wants to know where to write, and never writes over a dump", async () => {
  const cwd = scratchFolder({ "a.txt": dump });
  const without = await glane(["review", "a.txt"], { cwd });
  expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining("--out") });
  const over = await glane(["review", "a.txt", "--out", "a.txt"], { cwd });
  expect(over).toMatchObject({ code: 2, stderr: expect.stringContaining("is one of the dumps") });
  expect(readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(dump);
});

test("of --fields alone there are values and forms", async () => {
  const cwd = scratchFolder({ "a.txt": dump });
  const args = ["review", "a.txt", "--fields", "duration", "--out", "page.html"];
  expect(await glane(args, { cwd })).toMatchObject({ code: 0 });
  const page = readFileSync(path.join(cwd, "page.html"), "utf8");
  const fields = [...page.matchAll(/"field":"(\w+)"/g)].map(([, field]) => field);
  expect(new Set(fields)).toEqual(new Set(["duration"]));
});
