import { fstatSync, ftruncateSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { GlaneError } from "../../model/error.js";

/** Where records go. What it holds at any moment is whole records. */
export interface RecordSink {
  /** Writes the text of so many records. @throws {GlaneError} `unwritable` where it cannot. */
  readonly write: (text: string, records: number) => Promise<void>;
  /**
   * An input is finished; `failed` names it where it could not be read, or not to its end.
   * `writtenBefore` is how many records of later inputs an earlier run wrote.
   */
  readonly inputDone: (failed: string | null, writtenBefore: number) => Promise<void>;
  /** All is written but what stands behind the last record. */
  readonly finish: (end: string) => Promise<void>;
  /** The run ends before its end; a sentence tells what is left, and how to go on, if anything is. */
  readonly suspend: () => Promise<string | null>;
  /** Nothing could be read: everything stays as it was. */
  readonly discard: () => Promise<void>;
}

/** Standard output. A write is done when the reader's pipe has taken it. */
export function toStandardOutput(stream: NodeJS.WriteStream & { readonly fd: number }): RecordSink {
  // The write's own callback tells of a closed pipe; unheard, the event would end the process.
  stream.on("error", () => {});
  const end = endOfFile(stream.fd);
  let written = 0;
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error) {
          written += Buffer.byteLength(text);
          resolve();
          return;
        }
        if (end !== null) cutAt(stream.fd, end + written);
        reject(unwritable("standard output", error));
      });
    });
  const nothing = async () => {};
  return { write, inputDone: nothing, finish: write, suspend: async () => null, discard: nothing };
}

/** A device or a named pipe: it is written to as it is. */
export async function toDevice(name: string, device: string): Promise<RecordSink> {
  const handle: FileHandle = await open(device, "w");
  const write = (text: string) =>
    handle.writeFile(text).catch((error) => Promise.reject(unwritable(name, error)));
  const close = () => handle.close();
  return {
    write,
    inputDone: async () => {},
    finish: (end) => write(end).then(close),
    suspend: () => close().then(() => null),
    discard: close,
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "no space is left on the device",
  EDQUOT: "the quota of disk space is used up",
  EFBIG: "the file would be larger than its file system allows",
  EIO: "the device reports a fault",
  EROFS: "it may not be written to",
};

/** The fault of a write, in a sentence; a closed pipe is left as it is, for it is none. */
export function unwritable(name: string, error: NodeJS.ErrnoException): Error {
  const { code = "", message } = error;
  if (code === "EPIPE") return error;
  return new GlaneError("unwritable", `cannot write ${name}: ${REASONS[code] ?? message}.`);
}

/** Where a file ends that standard output was led to; null where it is no file. */
function endOfFile(fd: number): number | null {
  try {
    const found = fstatSync(fd);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/** Takes back the part of a record that a full disk still took. */
function cutAt(fd: number, size: number): void {
  try {
    ftruncateSync(fd, size);
  } catch {
    // Opened for appending or gone: what is there stays.
  }
}
