import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { dump } from "../cli/dumps.js";
import { lines } from "../cli/run-glane.js";
import { scratchFolder } from "../node/scratch-folder.js";

vi.setConfig({ testTimeout: 300_000 });

const script = fileURLToPath(new URL("../../examples/watch-folder/watch.mjs", import.meta.url));
const [vaubry = "", rivage = ""] = dump.split("\n\n\n");

/** The script at work in `cwd`; `told` waits for a line on its standard output. */
async function watching(cwd: string) {
  const child = spawn(process.execPath, [script, "incoming", "offers.ndjson"], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString("utf8");
  });
  const ended = once(child, "exit");
  const told = (words: string) => vi.waitUntil(() => output.includes(words), { timeout: 150_000 });
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  await told("watching");
  return { told, stop };
}

const sources = (cwd: string) => {
  const file = path.join(cwd, "offers.ndjson");
  return existsSync(file) ? lines(readFileSync(file, "utf8")).map(({ source }) => source) : [];
};

test("a new dump becomes lines, once it is written completely", async () => {
  const cwd = scratchFolder({ "incoming/notes.bin": "no dump" });
  const watch = await watching(cwd);
  const file = path.join(cwd, "incoming", "a.txt");
  writeFileSync(file, `${vaubry}\n\n\n`);
  await sleep(150);
  appendFileSync(file, rivage);
  await watch.told("a.txt: 2 offers");
  expect(sources(cwd)).toEqual(["a.txt", "a.txt"]);
  await watch.stop("SIGTERM");
});

test("a restart takes up what came meanwhile, and repeats nothing", async () => {
  const cwd = scratchFolder({ "incoming/a.txt": vaubry });
  const first = await watching(cwd);
  await first.told("a.txt: 1 offers");
  await first.stop("SIGTERM");
  writeFileSync(path.join(cwd, "incoming", "b.txt"), rivage);
  const second = await watching(cwd);
  await second.told("b.txt: 1 offers");
  await second.stop("SIGTERM");
  expect(sources(cwd)).toEqual(["a.txt", "b.txt"]);
});

test("lines of a run cut short are taken off, and their dump is read again", async () => {
  const cwd = scratchFolder({ "incoming/a.txt": vaubry });
  const first = await watching(cwd);
  await first.told("a.txt: 1 offers");
  await first.stop("SIGKILL");
  appendFileSync(path.join(cwd, "offers.ndjson"), '{"source":"b.txt","index"');
  writeFileSync(path.join(cwd, "incoming", "b.txt"), rivage);
  const second = await watching(cwd);
  await second.told("b.txt: 1 offers");
  await second.stop("SIGTERM");
  expect(sources(cwd)).toEqual(["a.txt", "b.txt"]);
});
