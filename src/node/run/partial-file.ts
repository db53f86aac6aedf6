import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { GlaneError } from "../../model/error.js";
import type { Format } from "../../output/writer.js";
import { completeRecords } from "./complete-records.js";
import { type RecordSink, toDevice, unwritable } from "./record-sink.js";
import type { StartingPoint } from "./run.js";
import {
  differenceOf,
  type RunIdentity,
  type RunState,
  readState,
  removeState,
  writeState,
} from "./run-state.js";

export interface OutputFile {
  readonly sink: RecordSink;
  readonly from: StartingPoint;
  /** Inputs that the earlier run could not read. */
  readonly failedBefore: readonly string[];
  /** What the user should know of what was found, a sentence; null where there is nothing to say. */
  readonly notice: string | null;
}

export interface OutputOptions {
  /** As the user gave it. */
  readonly name: string;
  readonly format: Format;
  /** What stands before the first record. */
  readonly begin: string;
  readonly identity: RunIdentity;
  readonly resume: boolean;
}

/** How often the state is written, in milliseconds. */
const STATE_EVERY = 1_000;
const START: StartingPoint = { inputs: 0, records: 0, unfinished: 0 };

/**
 * An output file, written as `FILE.partial` and put in place at the end: whatever cuts the run
 * short leaves what was there before, and the records written so far beside it.
 *
 * @throws {GlaneError} `bad-option` where it cannot be written, or an earlier run not be resumed.
 */
export async function openOutput(options: OutputOptions): Promise<OutputFile> {
  const { name, resume } = options;
  const target = await realpath(name).catch(() => path.resolve(name));
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) {
    throw new GlaneError("bad-option", `cannot write ${name}: it is a folder; name a file.`);
  }
  if (existing !== null && !existing.isFile()) {
    if (resume)
      throw new GlaneError("bad-option", `${name} is no file, so nothing can be resumed.`);
    const sink = await toDevice(name, target);
    await sink.write(options.begin, 0);
    return { sink, from: START, failedBefore: [], notice: null };
  }
  const partial = `${target}.partial`;
  const left = (await stat(partial).catch(() => null)) !== null;
  const opened = left && resume ? await goOn(options, partial) : await startAnew(options, partial);
  const { handle, state } = opened;
  return {
    sink: partialSink(options, { target, partial, handle, state, mode: existing?.mode }),
    from: { inputs: state.finished, records: state.records, unfinished: state.unfinished },
    failedBefore: state.failed,
    notice: noticeOf(name, left, resume, state.records),
  };
}

function noticeOf(name: string, left: boolean, resume: boolean, records: number): string | null {
  if (left && resume) return `goes on after ${records} records in ${name}.partial.`;
  if (left) return `replaces ${name}.partial, which an earlier run left; --resume would go on.`;
  return resume ? `there is no ${name}.partial to go on from; begins anew.` : null;
}

interface Opened {
  readonly handle: FileHandle;
  readonly state: RunState;
}

async function startAnew(
  { name, begin, identity }: OutputOptions,
  partial: string,
): Promise<Opened> {
  // The old state goes first: it must never stand beside a file that it does not speak of.
  await removeState(stateOf(partial)).catch(() => {});
  const handle = await opened(name, partial, "w");
  await handle.writeFile(begin).catch((error) => Promise.reject(unwritable(name, error)));
  const bytes = Buffer.byteLength(begin);
  const state = { ...identity, finished: 0, failed: [], records: 0, unfinished: 0, bytes };
  await writeState(stateOf(partial), state).catch((error) =>
    Promise.reject(unwritable(name, error)),
  );
  return { handle, state };
}

async function goOn({ name, format, identity }: OutputOptions, partial: string): Promise<Opened> {
  const left = await readState(stateOf(partial));
  const size = (await stat(partial)).size;
  if (left === null || size < left.bytes) {
    throw cannotResume(name, `${name}.partial.json does not tell what ${name}.partial holds`);
  }
  const difference = differenceOf(identity, left);
  if (difference !== null) throw cannotResume(name, difference);
  const { records, bytes } = await completeRecords(partial, format, left.bytes);
  const handle = await opened(name, partial, "r+");
  await handle.truncate(bytes);
  const state = {
    ...left,
    records: left.records + records,
    unfinished: left.unfinished + records,
    bytes,
  };
  return { handle, state };
}

function cannotResume(name: string, reason: string): GlaneError {
  return new GlaneError(
    "bad-option",
    `cannot go on with ${name}: ${reason}; without --resume it begins anew.`,
  );
}

interface Place extends Opened {
  readonly target: string;
  readonly partial: string;
  readonly mode: number | undefined;
}

function partialSink({ name }: OutputOptions, place: Place): RecordSink {
  const { target, partial, handle, mode } = place;
  let state = place.state;
  let savedAt = performance.now();
  const save = async () => {
    await writeState(stateOf(partial), state).catch((e) => Promise.reject(unwritable(name, e)));
    savedAt = performance.now();
  };
  const saveNowAndThen = async () => {
    if (performance.now() - savedAt > STATE_EVERY) await save();
  };
  const toPlace = (bytes: Buffer) =>
    writeWhole(handle, bytes, state.bytes).catch((e) => Promise.reject(unwritable(name, e)));
  return {
    write: async (text, records) => {
      const bytes = Buffer.from(text);
      await toPlace(bytes);
      state = {
        ...state,
        records: state.records + records,
        unfinished: state.unfinished + records,
        bytes: state.bytes + bytes.length,
      };
      await saveNowAndThen();
    },
    inputDone: async (failed, writtenBefore) => {
      const told = failed === null ? state.failed : [...state.failed, failed];
      state = { ...state, finished: state.finished + 1, unfinished: writtenBefore, failed: told };
      await saveNowAndThen();
    },
    finish: async (end) => {
      // The state does not count it: whoever goes on after a kill just here writes it again.
      await toPlace(Buffer.from(end));
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
      await handle.close();
      await rename(partial, target);
      await removeState(stateOf(partial));
    },
    suspend: async () => {
      // A full disk may have taken part of a record.
      await handle.truncate(state.bytes).catch(() => {});
      await handle.close();
      // The state on the disk may be older; what came after it is counted when the run goes on.
      await save().catch(() => {});
      return `${name}.partial holds ${state.records} complete records; the same command with --resume goes on after them.`;
    },
    discard: async () => {
      await handle.close();
      await rm(partial, { force: true });
      await removeState(stateOf(partial));
    },
  };
}

async function writeWhole(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, from, bytes.length - from, at + from);
    from += bytesWritten;
  }
}

function stateOf(partial: string): string {
  return `${partial}.json`;
}

async function opened(name: string, file: string, flags: string): Promise<FileHandle> {
  try {
    return await open(file, flags);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT"
        ? "its folder does not exist"
        : code === "EACCES" || code === "EROFS"
          ? "its folder may not be written to"
          : message;
    throw new GlaneError("bad-option", `cannot write ${name}: ${reason}.`);
  }
}
