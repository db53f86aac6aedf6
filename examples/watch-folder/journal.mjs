import { appendFile, readFile, rename, stat, truncate, writeFile } from "node:fs/promises";

/**
 * The output, and beside it a note of what it holds: which texts, and how many bytes. The note is
 * put in place after the lines, in one step; lines behind what it tells are of a run cut short, and
 * are taken off at the next start.
 *
 * @param {string} outFile
 */
export async function openJournal(outFile) {
  const noteFile = `${outFile}.journal.json`;
  /** @type {{ bytes: number, texts: Record<string, string> }} */
  const note = await readFile(noteFile, "utf8").then(JSON.parse, startAfresh);
  if ((await sizeOf(outFile)) > note.bytes) await truncate(outFile, note.bytes);

  return {
    /** Whether this text of this source has been written. */
    has: (/** @type {string} */ source, /** @type {string} */ digest) =>
      note.texts[source] === digest,

    /** Writes a text's lines, all or none. */
    append: async (
      /** @type {string} */ source,
      /** @type {string} */ digest,
      /** @type {string} */ lines,
    ) => {
      await appendFile(outFile, lines);
      note.texts[source] = digest;
      note.bytes = await sizeOf(outFile);
      await writeFile(`${noteFile}.tmp`, JSON.stringify(note));
      await rename(`${noteFile}.tmp`, noteFile);
    },
  };

  /** No note yet: what an older output may hold stays. */
  async function startAfresh(/** @type {NodeJS.ErrnoException} */ error) {
    if (error.code !== "ENOENT") throw error;
    return { bytes: await sizeOf(outFile), texts: {} };
  }
}

/** @param {string} file */
async function sizeOf(file) {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
