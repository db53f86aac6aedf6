import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../node/scratch-folder.js";
import { dump } from "./dumps.js";
import { command } from "./run-glane.js";

/** Of util-linux: runs a command within a terminal of its own. */
const terminal = "script";
const hasTerminal = spawnSync(terminal, ["--version"]).status === 0;
/** Long enough, on any machine, to be worth a bar. */
const GLANE_TEST_FAULT = JSON.stringify({ kind: "slow", heading: "" });

function onTerminal(line: string): string {
  const cwd = scratchFolder({ "a.txt": `${dump}\n\n\n`.repeat(50), "b.txt": dump });
  const env = { ...process.env, GLANE_TEST_FAULT };
  const command_ = `"${process.execPath}" "${command}" ${line}`;
  return spawnSync(terminal, ["-qec", command_, "/dev/null"], { cwd, env }).stdout.toString();
}

describe.runIf(hasTerminal)("on a terminal, progress", { timeout: 180_000 }, () => {
  test("tells offers, MB, rate and time left while a file is written", () => {
    const shown = onTerminal("extract a.txt b.txt --out out.ndjson");
    expect(shown).toMatch(/[█░]{10,} \d+ % \| \d+ offers \| [\d.]+ of [\d.]+ MB \| [\d.]+ MB\/s/);
    // It goes away at the end: the cursor is set back and the line cleared.
    expect(shown.slice(shown.lastIndexOf("MB/s"))).toContain("\u001b[0K");
  });

  test("has no end where standard input's size is unknown", () => {
    const shown = onTerminal("extract - --out out.ndjson < a.txt");
    expect(shown).toMatch(/\d+ offers \| [\d.]+ MB \| [\d.]+ MB\/s/);
    expect(shown).not.toMatch(/█| of | left/);
  });

  test("is silent with --quiet, and where the table is shown", () => {
    expect(onTerminal("extract a.txt --out out.ndjson --quiet")).toBe("");
    expect(onTerminal("extract a.txt")).not.toContain("MB/s");
  });
});
