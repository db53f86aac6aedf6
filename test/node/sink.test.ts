import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { outputFile } from "../../src/node/sink.js";
import { scratchFolder } from "./scratch-folder.js";

test("a file keeps what it held until the sink is closed", async () => {
  const folder = scratchFolder({ "out.csv": "old" });
  const file = path.join(folder, "out.csv");
  const sink = await outputFile(file);
  await sink.write("new ");
  await sink.write("lines");
  expect(readFileSync(file, "utf8")).toBe("old");
  await sink.close();
  expect(readFileSync(file, "utf8")).toBe("new lines");
  expect(readdirSync(folder)).toEqual(["out.csv"]);
});

test("a discarded sink leaves the file as it was, and nothing beside it", async () => {
  const folder = scratchFolder({ "out.csv": "old" });
  const sink = await outputFile(path.join(folder, "out.csv"));
  await sink.write("half a li");
  await sink.discard();
  expect(readFileSync(path.join(folder, "out.csv"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["out.csv"]);
});

test("a link is written through, and the file's mode stays", async () => {
  const folder = scratchFolder({ "real.csv": "old" });
  const real = path.join(folder, "real.csv");
  chmodSync(real, 0o600);
  symlinkSync(real, path.join(folder, "link.csv"));
  const sink = await outputFile(path.join(folder, "link.csv"));
  await sink.write("new");
  await sink.close();
  expect(readFileSync(real, "utf8")).toBe("new");
  expect(statSync(real).mode & 0o777).toBe(0o600);
});

test("what is no file is written to directly", async () => {
  const sink = await outputFile("/dev/null");
  await sink.write("gone");
  await sink.close();
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test.each([
  ["a folder", "", /it is a folder; name a file/],
  ["a file in no folder", "none/out.csv", /its folder does not exist/],
])("%s is misuse", async (_, name, reason) => {
  const folder = scratchFolder();
  await expect(outputFile(path.join(folder, name))).rejects.toMatchObject({
    code: "bad-option",
    message: expect.stringMatching(reason),
  });
});
