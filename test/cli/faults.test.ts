import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, truncateSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../node/scratch-folder.js";
import { dump, headings } from "./dumps.js";
import { command, glane, lines } from "./run-glane.js";

const PATIENT = { timeout: 180_000 };
const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`dumps/${String(i).padStart(2, "0")}.txt`, dump]),
);
/** Each offer takes a moment, so that there is a middle to be stopped in. */
const slowly = { GLANE_TEST_FAULT: JSON.stringify({ kind: "slow", heading: "" }) };
const faulty = (fault: object) => ({ GLANE_TEST_FAULT: JSON.stringify(fault) });
const extract = ["extract", "dumps", "--out", "out.ndjson"];

/** Ends the command once its partial output holds so many bytes. */
async function stopAt(cwd: string, args: readonly string[], bytes: number, signal: NodeJS.Signals) {
  const env = { ...process.env, ...slowly };
  const child = spawn(process.execPath, [command, ...args], { cwd, env });
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  const closed = once(child, "close");
  const partial = path.join(cwd, "out.ndjson.partial");
  const held = () => (existsSync(partial) ? statSync(partial).size : 0);
  while (child.exitCode === null && held() < bytes) await setTimeout(5);
  child.kill(signal);
  const [code, killedBy] = await closed;
  return { code, killedBy, stderr };
}

describe("a run that is stopped", () => {
  test("by kill -9, again and again, and gone on with gives what one run gives", {
    timeout: 300_000,
  }, async () => {
    const { cwd } = { cwd: scratchFolder(many) };
    await glane(["extract", "dumps", "--out", "whole.ndjson"], { cwd });
    const whole = readFileSync(path.join(cwd, "whole.ndjson"), "utf8");
    for (const share of [0, 0.3, 0.6]) {
      const wanted = Math.max(1, Math.floor(whole.length * share));
      await stopAt(cwd, [...extract, "--resume"], wanted, "SIGKILL");
      const left = readFileSync(path.join(cwd, "out.ndjson.partial"), "utf8");
      expect(whole.startsWith(left)).toBe(true);
      expect(left.endsWith("\n")).toBe(true);
    }
    const { code, stderr } = await glane([...extract, "--resume", "--jobs", "2"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^glane: goes on after \d+ records in out\.ndjson\.partial\.\n$/);
    expect(readFileSync(path.join(cwd, "out.ndjson"), "utf8")).toBe(whole);
    expect(existsSync(path.join(cwd, "out.ndjson.partial"))).toBe(false);
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "by %s ends with %i, whole lines, and how to go on",
    PATIENT,
    async (signal, code) => {
      const cwd = scratchFolder({ ...many, "out.ndjson": "old" });
      const stopped = await stopAt(cwd, extract, 1, signal);
      expect(stopped.code).toBe(code);
      expect(stopped.stderr).toMatch(
        /^glane: stopped by SIG\w+\. .* complete records; .*--resume.*\n$/,
      );
      const left = readFileSync(path.join(cwd, "out.ndjson.partial"), "utf8");
      expect(left.endsWith("\n")).toBe(true);
      expect(lines(left).length).toBeGreaterThan(0);
      expect(readFileSync(path.join(cwd, "out.ndjson"), "utf8")).toBe("old");
    },
  );

  test("by Ctrl-C leaves whole lines on standard output too", PATIENT, async () => {
    const cwd = scratchFolder(many);
    const env = { ...process.env, ...slowly };
    const child = spawn(process.execPath, [command, "extract", "dumps"], { cwd, env });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      if (stdout === "") child.kill("SIGINT");
      stdout += text;
    });
    expect((await once(child, "close"))[0]).toBe(130);
    expect(stdout.endsWith("\n")).toBe(true);
    const records = lines(stdout);
    expect(records.length).toBeGreaterThan(0);
    expect(records.length).toBeLessThan(Object.keys(many).length * headings.length);
  });

  test("while standard input is silent ends at once", PATIENT, async () => {
    const child = spawn(process.execPath, [command, "extract", "-"]);
    await setTimeout(3_000);
    child.kill("SIGINT");
    expect((await once(child, "close"))[0]).toBe(130);
  });

  test("is not gone on with where an option or an input is another", PATIENT, async () => {
    const cwd = scratchFolder(many);
    await stopAt(cwd, extract, 1, "SIGKILL");
    const other = await glane([...extract, "--resume", "--fields", "email"], { cwd });
    expect(other.code).toBe(2);
    expect(other.stderr).toMatch(/cannot go on with out\.ndjson: fields is \["email"\] now/);
    truncateSync(path.join(cwd, "dumps/11.txt"), 10);
    const changed = await glane([...extract, "--resume"], { cwd });
    expect(changed.stderr).toMatch(/dumps.11\.txt is not what it was/);
  });
});

describe("an offer that cannot be read", () => {
  const folder = () => ({ cwd: scratchFolder({ "a.txt": dump }) });

  test.each([
    ["throw", "a fault made by a test"],
    ["exit", "the worker that read it died"],
    ["memory", "the worker that read it ran out of memory"],
  ])(
    "in a worker (%s) is told in its record, and the others are read",
    PATIENT,
    async (kind, error) => {
      const fault = { kind, heading: headings[0], heapMb: 96 };
      const args = ["extract", "a.txt", "--jobs", "2"];
      const { code, stdout, stderr } = await glane(args, { ...folder(), env: faulty(fault) });
      expect(code).toBe(3);
      expect(stderr).toBe(`glane: offer 0 of a.txt could not be read: ${error}.\n`);
      const sound = lines((await glane(["extract", "a.txt"], folder())).stdout);
      const [failed, ...others] = lines(stdout);
      expect(failed).toEqual({ index: 0, span: sound[0]?.span, heading: headings[0], error });
      expect(others).toEqual(sound.slice(1));
    },
  );

  test("is read by another worker where the first died by chance", PATIENT, async () => {
    const { cwd } = folder();
    const fault = { kind: "exit", heading: headings[1], once: path.join(cwd, "died") };
    const ran = await glane(["extract", "a.txt", "--jobs", "2"], { cwd, env: faulty(fault) });
    expect(existsSync(path.join(cwd, "died"))).toBe(true);
    expect(ran).toEqual(await glane(["extract", "a.txt"], { cwd }));
  });

  test("leaves its place in every format", PATIENT, async () => {
    const env = faulty({ kind: "throw", heading: headings[0] });
    const run = (format: string) =>
      glane(["extract", "a.txt", "--format", format], { ...folder(), env });
    const [csv, json, jsonld] = await Promise.all(["csv", "json", "jsonld"].map(run));
    expect(csv?.stdout.split("\r\n")).toHaveLength(4);
    expect(JSON.parse(json?.stdout ?? "")[0].error).toBe("a fault made by a test");
    expect(JSON.parse(jsonld?.stdout ?? "")[0].title).toBe(headings[0]);
  });
});

/** Of util-linux. */
const [mountCommand, unmount] = ["mount", "umount"] as const;
const hasFull = existsSync("/dev/full");

describe("a full disk", () => {
  test.runIf(hasFull)("is told in a sentence, whichever way the output goes", PATIENT, async () => {
    const cwd = scratchFolder({ "a.txt": dump });
    const out = await glane(["extract", "a.txt", "--out", "/dev/full"], { cwd });
    const told = "glane: cannot write /dev/full: no space is left on the device.\n";
    expect(out).toEqual({ code: 4, stdout: "", stderr: told });
    const line = `"${process.execPath}" "${command}" extract a.txt > /dev/full`;
    const ran = spawnSync("sh", ["-c", line], { cwd });
    expect(ran.status).toBe(4);
    expect(ran.stderr.toString()).toMatch(/cannot write standard output: no space is left/);
  });

  const isRoot = process.getuid?.() === 0;

  test.runIf(isRoot)("leaves whole records, and the run goes on", PATIENT, async ({ skip }) => {
    const disk = path.join(scratchFolder({ "disk/.keep": "" }), "disk");
    const mount = ["-t", "tmpfs", "-o", "size=32k", "tmpfs", disk];
    skip(spawnSync(mountCommand, mount).status !== 0, "no file system can be mounted here");
    try {
      const cwd = scratchFolder(many);
      const out = path.join(disk, "out.ndjson");
      const full = await glane(["extract", "dumps", "--out", out], { cwd });
      expect(full.code).toBe(4);
      expect(full.stderr).toMatch(
        /no space is left on the device\. .* complete records; .*--resume/,
      );
      const left = readFileSync(`${out}.partial`, "utf8");
      expect(left === "" || left.endsWith("\n")).toBe(true);
      expect(() => lines(left)).not.toThrow();
      const shell = `"${process.execPath}" "${command}" extract dumps > "${disk}/direct.ndjson"`;
      expect(spawnSync("sh", ["-c", shell], { cwd }).status).toBe(4);
      const direct = readFileSync(path.join(disk, "direct.ndjson"), "utf8");
      expect(direct === "" || direct.endsWith("\n")).toBe(true);
      spawnSync("rm", [path.join(disk, "direct.ndjson")]);
      expect(spawnSync(mountCommand, ["-o", "remount,size=4m", disk]).status).toBe(0);
      expect((await glane(["extract", "dumps", "--out", out, "--resume"], { cwd })).code).toBe(0);
      const whole = await glane(["extract", "dumps"], { cwd });
      expect(readFileSync(out, "utf8")).toBe(whole.stdout);
    } finally {
      spawnSync(unmount, [disk]);
    }
  });
});

describe("an input that changes while it is read", () => {
  test("one that vanished is told, and the others are read", PATIENT, async () => {
    const cwd = scratchFolder(many);
    const args = [command, "extract", "dumps", "--out", "out.ndjson"];
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...slowly } });
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    const closed = once(child, "close");
    while (!existsSync(path.join(cwd, "out.ndjson.partial"))) await setTimeout(5);
    spawnSync("rm", [path.join(cwd, "dumps/11.txt")]);
    const [code] = await closed;
    expect(code).toBe(3);
    expect(stderr).toMatch(/cannot read dumps.11\.txt: there is no such file or folder\.\n$/);
    expect(lines(readFileSync(path.join(cwd, "out.ndjson"), "utf8"))).toHaveLength(22);
  });
});

describe("several jobs", () => {
  test.each(["ndjson", "csv", "json", "jsonld"])(
    "write the same %s in the same order",
    PATIENT,
    async (format) => {
      const cwd = scratchFolder(many);
      const run = (jobs: string) =>
        glane(["extract", "dumps", "--format", format, "--jobs", jobs], { cwd });
      const [one, three] = await Promise.all([run("1"), run("3")]);
      expect(three).toEqual(one);
      expect(one.code).toBe(0);
    },
  );

  test("write the same of one long dump", PATIENT, async () => {
    const cwd = scratchFolder({
      "long.txt": `${dump}\n\n\n`.repeat(Math.ceil(2.6e6 / dump.length)),
    });
    const run = (jobs: string) =>
      glane(["extract", "long.txt", "--fields", "reference", "--jobs", jobs], { cwd });
    const [one, two] = await Promise.all([run("1"), run("2")]);
    expect(two.stdout === one.stdout).toBe(true);
    expect(lines(one.stdout).length).toBeGreaterThan(1_000);
  });

  test("may leave with the reader of their pipe, in silence", PATIENT, () => {
    const cwd = scratchFolder(many);
    const line = `"${process.execPath}" "${command}" extract dumps --jobs 2 | head -n 1`;
    const ran = spawnSync("bash", ["-o", "pipefail", "-c", line], { cwd });
    expect({ code: ran.status, stderr: ran.stderr.toString() }).toEqual({ code: 0, stderr: "" });
    expect(lines(ran.stdout.toString())).toHaveLength(1);
  });

  test.each(["0", "-1", "many", "1000"])("--jobs %s is refused in a sentence", async (jobs) => {
    const { code, stderr } = await glane(["extract", "a.txt", "--jobs", jobs]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^glane: .*Give a number from 1 to 256, or auto\.\n$/);
  });
});
