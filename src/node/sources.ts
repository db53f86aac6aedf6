import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { GlaneError } from "../model/error.js";
import { type Decoded, decode } from "./decode.js";

/** A text to be read: `name` is its path as the user gave it, or `-` for standard input. */
export interface Source {
  readonly name: string;
  /** @throws {GlaneError} `unreadable`, one sentence that names the file and the reason. */
  readonly read: () => Promise<Decoded>;
}

const STANDARD_INPUT = "-";
const TEXT_NAME = /\.(?:txt|md)$/i;

/**
 * The texts that the paths stand for: a folder for its `.txt` and `.md` files, those of its
 * folders included, sorted by path; `-` for standard input. What cannot be read says so when it
 * is read, so that the others are still done.
 */
export async function findSources(paths: readonly string[]): Promise<Source[]> {
  const found = await Promise.all(
    paths.map(async (given) => {
      if (given === STANDARD_INPUT) return [standardInput()];
      return (await isFolder(given)) ? folderSources(given) : [textFile(given)];
    }),
  );
  return found.flat();
}

async function folderSources(folder: string): Promise<Source[]> {
  const files = await filesUnder(folder, TEXT_NAME);
  if (files.length > 0) return files.map(textFile);
  const reason = `${folder} holds no .txt or .md file`;
  return [{ name: folder, read: () => Promise.reject(new GlaneError("unreadable", reason)) }];
}

/** The files under a folder whose name fits, sorted by path; hidden ones are left out. */
export async function filesUnder(folder: string, name: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // Reading the folder as if it were a file tells why it cannot be listed.
  if (entries === null) return [folder];
  const visible = entries.filter((entry) => !entry.name.startsWith("."));
  const nested = await Promise.all(
    visible.map(async (entry): Promise<string[]> => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(full, name);
      return name.test(entry.name) && (await isFile(entry, full)) ? [full] : [];
    }),
  );
  return nested.flat().sort((one, other) => (one < other ? -1 : Number(one > other)));
}

export async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A file's text, or the reason why there is none. */
export async function readText(file: string): Promise<Decoded> {
  const bytes = await explained(file, () => readFile(file));
  return explained(file, async () => decode(bytes));
}

function textFile(file: string): Source {
  return { name: file, read: () => readText(file) };
}

function standardInput(): Source {
  return {
    name: STANDARD_INPUT,
    read: () =>
      explained("standard input", async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
        return decode(Buffer.concat(chunks));
      }),
  };
}

async function isFile(entry: Dirent, full: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(full).then(
    (found) => found.isFile(),
    () => false,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB; split it at a blank line between two offers",
  ERR_STRING_TOO_LONG: "it is larger than 500 MB; split it at a blank line between two offers",
};

async function explained<Result>(name: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GlaneError) throw new GlaneError(error.code, `${name} ${error.message}`);
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new GlaneError("unreadable", `cannot read ${name}: ${REASONS[code] ?? message}`);
  }
}
