import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { GlaneError } from "../model/error.js";
import { type Decoded, decode } from "./decode.js";
import { KNOWN_NAME } from "./sniff.js";

/** Something to be read. */
export interface Source {
  /** Its path as the user gave it, or `-` for standard input. */
  readonly name: string;
  /** Why there is nothing to open, known already: one sentence without its full stop. */
  readonly fault: string | null;
}

export const STANDARD_INPUT = "-";
/** What must come out of a dump beside it is no dump. */
export const FIXTURE_NAME = /\.expected\.json$/i;
const GLOB_SIGNS = /[*?{}[\]!()]/;

/**
 * What the paths stand for: a folder for the files in it and in its folders whose name's ending is
 * known, a pattern such as `dumps/*.eml` for what it matches, both sorted by path, hidden ones
 * left out; `-` for standard input. What cannot be read says so when it is opened, so that the
 * others are still done.
 */
export async function findSources(paths: readonly string[]): Promise<Source[]> {
  const found = await Promise.all(
    paths.map(async (given): Promise<readonly Source[]> => {
      if (given === STANDARD_INPUT) return [openable(given)];
      const kind = await stat(given).catch(() => null);
      if (kind?.isDirectory()) return folderSources(given);
      return kind === null && GLOB_SIGNS.test(given) ? globSources(given) : [openable(given)];
    }),
  );
  return found.flat();
}

/** Whether a path may stand for several files: it is a folder or a pattern. */
export async function mayBeSeveral(given: string): Promise<boolean> {
  const kind = given === STANDARD_INPUT ? null : await stat(given).catch(() => null);
  return kind?.isDirectory() ?? (given !== STANDARD_INPUT && GLOB_SIGNS.test(given));
}

const openable = (name: string): Source => ({ name, fault: null });

async function folderSources(folder: string): Promise<Source[]> {
  const known = await filesUnder(folder, KNOWN_NAME);
  const files = known.filter((file) => !FIXTURE_NAME.test(file));
  if (files.length > 0) return files.map(openable);
  return [{ name: folder, fault: `${folder} holds no file of a known kind` }];
}

async function globSources(pattern: string): Promise<Source[]> {
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern, { expandDirectories: false });
  if (files.length > 0) return files.sort(byPath).map(openable);
  return [{ name: pattern, fault: `${pattern} matches no file` }];
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
  return nested.flat().sort(byPath);
}

const byPath = (one: string, other: string) => (one < other ? -1 : Number(one > other));

export async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A file's text, or the reason why there is none. */
export async function readText(file: string): Promise<Decoded> {
  try {
    return decode(await readFile(file));
  } catch (error) {
    throw explained(file, error);
  }
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

/** An error of reading as one sentence without its full stop, which begins with the file's name. */
export function explained(source: string, error: unknown): unknown {
  const name = source === STANDARD_INPUT ? "standard input" : source;
  if (error instanceof GlaneError) {
    if (error.code !== "unreadable") return error;
    return new GlaneError(error.code, `${name} ${error.message}`);
  }
  const { code, message } = error as NodeJS.ErrnoException;
  // Without a code it is no error of reading, but a fault of ours.
  if (code === undefined) return error;
  return new GlaneError("unreadable", `cannot read ${name}: ${REASONS[code] ?? message}`);
}
