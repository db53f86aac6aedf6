// @ts-check
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { composedPieces, seedOffers } from "./composed-dump.mjs";
import { loadLibrary, root } from "./library.mjs";

const EVERY_MS = 1000;
const command = join(process.env.GLANE_DIST ?? join(root, "dist"), "cli.js");

/**
 * A file of that many MB, made of the offers of the seeds; gone when `use` has ended.
 *
 * @template Result
 * @param {number} megabytes
 * @param {(file: string) => Promise<Result>} use
 */
export async function withDump(megabytes, use) {
  const { detectOffers } = await loadLibrary();
  const folder = mkdtempSync(join(tmpdir(), "glane-bench-"));
  try {
    const file = join(folder, "dump.txt");
    const pieces = composedPieces(seedOffers(detectOffers), megabytes * 1e6);
    await pipeline(Readable.from(pieces), createWriteStream(file));
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs `glane extract` over a file and reads what it writes. `seconds` are those of the clock,
 * `processor` those of the processor, all threads together, which other programs do not lengthen;
 * `resident` is its memory in MB, each second.
 *
 * @param {string} file
 * @param {readonly string[]} options
 * @param {boolean} [watched] asking for memory and processor takes a little of the time
 */
export async function measuredRun(file, options, watched = false) {
  const began = performance.now();
  const child = spawn(process.execPath, [command, "extract", file, ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  /** @type {number[]} */
  const resident = [];
  let processor = 0;
  const look = () => {
    const used = usageOf(child.pid ?? 0);
    if (!used) return;
    resident.push(used.resident);
    processor = used.processor;
  };
  const timer = watched ? setInterval(look, EVERY_MS) : undefined;
  const hash = createHash("sha256");
  let records = 0;
  for await (const chunk of child.stdout) {
    hash.update(chunk);
    for (const byte of chunk) if (byte === 10) records += 1;
  }
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, processor, records, digest: hash.digest("hex"), resident };
}

/**
 * What a process holds and has used, as `ps` tells it; null when it has ended.
 *
 * @param {number} pid
 */
function usageOf(pid) {
  try {
    const told = execFileSync("ps", ["-o", "rss=,time=", "-p", `${pid}`], { encoding: "utf8" });
    const [kilobytes, time = ""] = told.trim().split(/\s+/);
    const [seconds = 0, minutes = 0, hours = 0] = time.split(/[:-]/).map(Number).reverse();
    return {
      resident: (Number(kilobytes) * 1024) / 1e6,
      processor: (hours * 60 + minutes) * 60 + seconds,
    };
  } catch {
    return null;
  }
}
