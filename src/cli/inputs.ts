import { realpath } from "node:fs/promises";
import { GlaneError } from "../model/error.js";
import { findSources, isFolder } from "../node/sources.js";
import { complain, EXIT, type ExitCode } from "./exit.js";

/** What became of the inputs. */
export interface Outcome {
  readonly code: ExitCode;
  /** How many could be read. */
  readonly read: number;
}

/** Whether records have to tell their file: there are several, or a folder may hold several. */
export async function tellsSource(files: readonly string[]): Promise<boolean> {
  const folders = await Promise.all(files.map(isFolder));
  return files.length > 1 || folders.includes(true);
}

/**
 * Reads one text after the other and hands it on. A text that cannot be read is told on standard
 * error, and the others are still done.
 */
export async function eachText(
  files: readonly string[],
  visit: (text: string, name: string) => Promise<void>,
): Promise<Outcome> {
  let [read, unreadable] = [0, 0];
  for (const source of await findSources(files)) {
    const text = await source.read().then(
      (decoded) => decoded.text,
      (error: unknown) => {
        if (!isUnreadable(error)) throw error;
        complain(`${error.message}.`);
        return null;
      },
    );
    if (text === null) unreadable += 1;
    else {
      read += 1;
      await visit(text, source.name);
    }
  }
  return { code: unreadable > 0 ? EXIT.unreadable : EXIT.done, read };
}

function isUnreadable(error: unknown): error is GlaneError {
  return error instanceof GlaneError && error.code === "unreadable";
}

/** @throws {GlaneError} `bad-option` where the output would take the place of a dump. */
export async function refuseToOverwrite(files: readonly string[], out: string): Promise<void> {
  const target = await realpath(out).catch(() => null);
  if (target === null) return;
  const sources = await findSources(files);
  for (const { name } of sources) {
    if (name !== "-" && (await realpath(name).catch(() => null)) === target) {
      throw new GlaneError("bad-option", `--out ${out} is one of the dumps; name another file.`);
    }
  }
}
