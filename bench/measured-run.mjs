// @ts-check
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { composedPieces, seedOffers } from "./composed-dump.mjs";
import { loadLibrary, root } from "./library.mjs";

const EVERY_MS = 200;
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
 * Runs `glane extract` over a file and reads what it writes.
 *
 * @param {string} file
 * @param {readonly string[]} options
 * @param {boolean} [watchMemory] asking for it takes a little of the time
 */
export async function measuredRun(file, options, watchMemory = false) {
  const began = performance.now();
  const child = spawn(process.execPath, [command, "extract", file, ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  /** @type {number[]} */
  const resident = [];
  const timer = watchMemory
    ? setInterval(() => resident.push(residentOf(child.pid ?? 0)), EVERY_MS)
    : undefined;
  const hash = createHash("sha256");
  let records = 0;
  for await (const chunk of child.stdout) {
    hash.update(chunk);
    for (const byte of chunk) if (byte === 10) records += 1;
  }
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, records, digest: hash.digest("hex"), resident };
}

/** Resident memory of a process, in MB. @param {number} pid */
function residentOf(pid) {
  try {
    const status = `/proc/${pid}/status`;
    const kilobytes = existsSync(status)
      ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
      : execFileSync("ps", ["-o", "rss=", "-p", `${pid}`], { encoding: "utf8" });
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}
