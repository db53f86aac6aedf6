import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInTurn } from "../../../src/node/run/in-turn.js";
import { openOutput } from "../../../src/node/run/partial-file.js";
import { runThrough } from "../../../src/node/run/run.js";
import type { RunIdentity } from "../../../src/node/run/run-state.js";
import type { RunOptions } from "../../../src/node/run/task.js";
import { type Format, offerWriter } from "../../../src/output/writer.js";
import { dump } from "../../cli/dumps.js";
import { scratchFolder } from "../scratch-folder.js";
import { textInput } from "./text-input.js";

const FORMATS: readonly Format[] = ["ndjson", "csv", "json", "jsonld"];
/** Lines that are cells of several lines in CSV, and quotes in any format. */
const other = `${dump}\n\nContact :\n« Accueil "central",\nbureau 2 »\n`;
const texts = { "a.txt": dump, "empty.txt": "", "b.txt": other, "c.txt": dump };
const ignore = () => {};
const silent = { opened: ignore, wrote: ignore, reached: ignore, failed: ignore, ended: ignore };

interface Given {
  readonly resume?: boolean;
  readonly version?: string;
  readonly stop?: AbortSignal;
}

async function runIn(folder: string, format: Format, given: Given = {}): Promise<string | null> {
  const { resume = false, version = "1", stop = new AbortController().signal } = given;
  const options: RunOptions = { format, withSource: true, fields: ["email", "duration"] };
  const writer = offerWriter(format, options);
  const names = Object.keys(texts);
  const inputs = names.map((name) => ({ name, size: 1, changed: 1 }));
  const identity: RunIdentity = { glane: version, options: { ...options }, inputs };
  const name = path.join(folder, "out");
  const opened = await openOutput({ name, format, begin: writer.begin, identity, resume });
  try {
    await runThrough({
      inputs: Object.entries(texts).map(([file, text]) => textInput(file, [text])),
      reader: readInTurn(options, stop),
      writer,
      sink: opened.sink,
      from: opened.from,
      ahead: 0,
      stop,
      watch: silent,
    });
  } catch (error) {
    await opened.sink.suspend();
    throw error;
  }
  await opened.sink.finish(writer.end);
  return opened.notice;
}

describe.each(FORMATS)("%s: a run that was cut short", (format) => {
  it("goes on to what an undisturbed run gives, wherever its output ends", {
    timeout: 120_000,
  }, async () => {
    const folder = scratchFolder({});
    await runIn(folder, format);
    const whole = readFileSync(path.join(folder, "out"));
    const begin = Buffer.byteLength(offerWriter(format, { withSource: true }).begin);
    const state = await stateAtFirst(format);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: begin, max: whole.length }), async (length) => {
        writeFileSync(path.join(folder, "out.partial"), whole.subarray(0, length));
        writeFileSync(path.join(folder, "out.partial.json"), state);
        expect(await runIn(folder, format, { resume: true })).toMatch(/^goes on after \d+ records/);
        expect(readFileSync(path.join(folder, "out")).equals(whole)).toBe(true);
        expect(existsSync(path.join(folder, "out.partial.json"))).toBe(false);
      }),
      { numRuns: 12, examples: [[begin], [whole.length], [whole.length - 1], [whole.length - 3]] },
    );
  });
});

/** The state of a run that has written nothing yet. */
async function stateAtFirst(format: Format): Promise<Buffer> {
  const folder = scratchFolder({});
  const stop = AbortSignal.abort(new Error("stopped"));
  await expect(runIn(folder, format, { stop })).rejects.toThrow("stopped");
  return readFileSync(path.join(folder, "out.partial.json"));
}

describe("a partial output", () => {
  it("is not gone on with by another version, and stays as it is", async () => {
    const folder = scratchFolder({});
    const stop = AbortSignal.abort(new Error("stopped"));
    await expect(runIn(folder, "ndjson", { stop })).rejects.toThrow("stopped");
    const again = runIn(folder, "ndjson", { resume: true, version: "2" });
    await expect(again).rejects.toThrow(/cannot go on .* glane is 2 now and was 1/);
    expect(existsSync(path.join(folder, "out.partial"))).toBe(true);
  });

  it("is told where it is replaced, and where there is none to go on from", async () => {
    const folder = scratchFolder({});
    expect(await runIn(folder, "ndjson", { resume: true })).toMatch(/begins anew/);
    writeFileSync(path.join(folder, "out.partial"), "{}\n");
    expect(await runIn(folder, "ndjson")).toMatch(/^replaces .*out\.partial/);
    expect(existsSync(path.join(folder, "out.partial"))).toBe(false);
  });

  it("is refused where its state does not tell what it holds", async () => {
    const folder = scratchFolder({ "out.partial": "{}\n" });
    await expect(runIn(folder, "ndjson", { resume: true })).rejects.toThrow(/does not tell/);
  });
});
