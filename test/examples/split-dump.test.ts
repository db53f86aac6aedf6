import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { detectOffers } from "../../src/index.js";
import { dump } from "../cli/dumps.js";
import { command, lines } from "../cli/run-glane.js";
import { scratchFolder } from "../node/scratch-folder.js";

const script = fileURLToPath(new URL("../../examples/spark/split-dump.mjs", import.meta.url));

/** Cuts a dump as examples/spark/README.md says. */
function cut(text: string): Record<string, unknown>[] {
  const cwd = scratchFolder({ "dump.txt": text });
  const boundaries = execFileSync(
    process.execPath,
    [command, "segment", "dump.txt", "--format", "ndjson"],
    { cwd },
  );
  execFileSync(process.execPath, [script, "dump.txt", "postings.jsonl"], {
    cwd,
    input: boundaries,
  });
  return lines(readFileSync(path.join(cwd, "postings.jsonl"), "utf8"));
}

test("a dump longer than what is read at once is cut at each offer's boundaries", () => {
  // Letters of two to four bytes, so that pieces of the file end within some of them.
  const text = `${dump}\n🌾 Œuvre d'été\n\n\n`.repeat(600);
  const postings = cut(text);
  expect(postings.map(({ text: posting }) => posting)).toEqual(
    detectOffers(text).map(({ span }) => text.slice(span.start, span.end)),
  );
  expect(postings.length).toBeGreaterThan(1000);
});

test("spans leave a byte order mark out", () => {
  const [first] = cut(`\ufeff${dump}`);
  expect(dump.slice(first?.start as number, first?.end as number)).toBe(first?.text);
});
