import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { scratchFolder } from "../node/scratch-folder.js";
import { dump, headings } from "./dumps.js";
import { command, lines } from "./run-glane.js";

/** Nothing is shut to root, who runs the command as "nobody". */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const canRun =
  process.platform !== "win32" &&
  spawnSync(process.execPath, [command, "--version"], { ...nobody, cwd: "/" }).status === 0;
if (!canRun) console.warn("SKIPPED: no user here to whom a folder may be shut runs the command.");

/** Extracts `dumps` with what is in it at `name` shut to everyone. */
function extractWithout(name: string, args: readonly string[]) {
  const cwd = scratchFolder({ "dumps/a.txt": dump, "dumps/b/c.txt": dump, "dumps/d.txt": dump });
  chmodSync(cwd, 0o755);
  const shut = path.join(cwd, name);
  chmodSync(shut, 0o000);
  onTestFinished(() => chmodSync(shut, 0o755));
  const ran = spawnSync(process.execPath, [command, "extract", ...args], { ...nobody, cwd });
  return {
    code: ran.status,
    told: ran.stderr.toString(),
    sources: lines(ran.stdout.toString()).map(({ source }) => source),
  };
}

describe.runIf(canRun)("what is shut to the reader", { timeout: 120_000 }, () => {
  const all = (...names: string[]) => names.flatMap((name) => headings.map(() => name));

  test("a file is told, and the others are read", () => {
    expect(extractWithout("dumps/a.txt", ["dumps"])).toEqual({
      code: 3,
      told: "glane: cannot read dumps/a.txt: permission denied.\n",
      sources: all("dumps/b/c.txt", "dumps/d.txt"),
    });
  });

  test("a folder is told, and the others are read", () => {
    expect(extractWithout("dumps/b", ["dumps/b", "dumps/d.txt"])).toEqual({
      code: 3,
      told: "glane: cannot read dumps/b: permission denied.\n",
      sources: all("dumps/d.txt"),
    });
  });

  test("a folder within a folder is told, and the others are read", () => {
    expect(extractWithout("dumps/b", ["dumps"])).toEqual({
      code: 3,
      told: "glane: cannot read dumps/b: permission denied.\n",
      sources: all("dumps/a.txt", "dumps/d.txt"),
    });
  });
});
