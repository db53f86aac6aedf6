import path from "node:path";
import { GlaneError } from "../model/error.js";
import { readFixture } from "../validate/read.js";
import type { DumpCase } from "../validate/score-dump.js";
import type { PhraseCase } from "../validate/score-phrases.js";
import { FIXTURE_NAME, filesUnder, isFolder, readText } from "./sources.js";

export interface FixturesRead {
  readonly dumps: readonly DumpCase[];
  readonly tables: readonly PhraseCase[];
  /** Why some could not be read, each a sentence without its full stop. */
  readonly unreadable: readonly GlaneError[];
}

/** In a folder: expected files anywhere, and phrase tables under `phrases`. */
const ANY_JSON = /\.json$/i;
const PHRASES_FOLDER = "phrases";

/**
 * Reads the fixtures that the paths stand for, with the dumps that they speak of.
 *
 * @throws {GlaneError} `bad-fixture` where a file holds no fixture.
 */
export async function readFixtures(paths: readonly string[]): Promise<FixturesRead> {
  const dumps: DumpCase[] = [];
  const tables: PhraseCase[] = [];
  const unreadable: GlaneError[] = [];
  for (const given of paths) {
    const files = (await isFolder(given)) ? await fixturesUnder(given) : [given];
    if (files.length === 0) {
      unreadable.push(new GlaneError("unreadable", `${given} holds no fixture`));
    }
    for (const file of files) {
      try {
        await readOne(file, dumps, tables);
      } catch (error) {
        if (!(error instanceof GlaneError) || error.code !== "unreadable") throw error;
        unreadable.push(error);
      }
    }
  }
  return { dumps, tables, unreadable };
}

async function readOne(file: string, dumps: DumpCase[], tables: PhraseCase[]): Promise<void> {
  const read = readFixture((await readText(file)).text, file);
  if (read.kind === "phrases") {
    tables.push({ file, table: read.table });
    return;
  }
  const textFile = path.join(path.dirname(file), read.fixture.text);
  const { text } = await readText(textFile);
  dumps.push({ file, fixture: read.fixture, textFile, text });
}

async function fixturesUnder(folder: string): Promise<string[]> {
  const files = await filesUnder(folder, ANY_JSON);
  return files.filter((file) => {
    const inPhrases = path.dirname(path.resolve(file)).split(path.sep).includes(PHRASES_FOLDER);
    return FIXTURE_NAME.test(file) || inPhrases;
  });
}
