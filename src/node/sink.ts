import { randomUUID } from "node:crypto";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { GlaneError } from "../model/error.js";

/** Where output goes. Until `close`, a file keeps what it held before. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Leaves a file as it was. */
  readonly discard: () => Promise<void>;
}

/** Standard output. A write is done when the reader's pipe has taken it. */
export function standardOutput(stream: NodeJS.WriteStream): Sink {
  // The write's own callback tells of a closed pipe; unheard, the event would end the process.
  stream.on("error", () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    close: async () => {},
    discard: async () => {},
  };
}

/**
 * A file, written beside itself and put in place at the end, so that a run cut short loses
 * nothing that was there.
 *
 * @throws {GlaneError} `bad-option` where it cannot be written.
 */
export async function outputFile(name: string): Promise<Sink> {
  const target = await realpath(name).catch(() => path.resolve(name));
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) {
    throw new GlaneError("bad-option", `cannot write ${name}: it is a folder; name a file.`);
  }
  // A device or a named pipe cannot be replaced.
  if (existing !== null && !existing.isFile()) return directly(await opened(name, target, "w"));
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomUUID().slice(0, 8)}.tmp`,
  );
  const handle = await opened(name, temporary, "wx", existing?.mode);
  return {
    write: (text) => handle.writeFile(text),
    close: async () => {
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
    },
    discard: async () => {
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}

function directly(handle: FileHandle): Sink {
  const close = () => handle.close();
  return { write: (text) => handle.writeFile(text), close, discard: close };
}

async function opened(
  name: string,
  file: string,
  flags: string,
  mode?: number,
): Promise<FileHandle> {
  try {
    return await open(file, flags, mode);
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
