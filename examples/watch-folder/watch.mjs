// Watches a folder, and appends the offers of each new dump to an NDJSON file.
//
//   node watch.mjs incoming offers.ndjson
//
// A dump is read when it has stopped growing, and read again when it is replaced by another text.
// Stopped at any moment and started again, it goes on where it was: no line twice, none missing.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { watch } from "chokidar";
import { extractOffers } from "glane";
import { openJournal } from "./journal.mjs";

const [folder, outFile] = process.argv.slice(2);
if (folder === undefined || outFile === undefined) {
  console.error("Name a folder and a file: node watch.mjs incoming offers.ndjson");
  process.exit(2);
}

const journal = await openJournal(outFile);
// One dump after the other: the lines of two never mix.
let queue = Promise.resolve();

const watcher = watch(folder, {
  ignored: (file, stats) => stats?.isFile() === true && !/\.(?:txt|md)$/i.test(file),
  awaitWriteFinish: { stabilityThreshold: 500, pollInterval: 100 },
});
const enqueue = (/** @type {string} */ file) => {
  queue = queue.then(() => take(file)).catch((error) => console.error(`${file}: ${error.message}`));
};
watcher.on("add", enqueue).on("change", enqueue);
watcher.on("error", (error) => console.error(error));
watcher.on("ready", () => console.log(`watching ${folder}`));

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);

/** @param {string} file */
async function take(file) {
  const text = await readFile(file, "utf8");
  const source = path.relative(folder ?? "", file);
  const digest = createHash("sha256").update(text).digest("hex");
  if (journal.has(source, digest)) return;
  const offers = extractOffers(text);
  const lines = offers.map((offer) => `${JSON.stringify({ source, ...offer })}\n`);
  await journal.append(source, digest, lines.join(""));
  console.log(`${source}: ${offers.length} offers`);
}

async function stop() {
  await watcher.close();
  await queue;
}
