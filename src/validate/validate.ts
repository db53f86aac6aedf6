import type { FoundDate } from "../find.js";
import type { PhraseTable } from "../model/fixture.js";
import type { ExtractOptions, FieldName, Fields, Offer, ReadOptions } from "../model/offer.js";
import { type Calibrations, calibrationsOf } from "./calibrations.js";
import { CORE_FIELDS } from "./core-fields.js";
import type { Fault } from "./fault.js";
import { type DumpCase, type DumpScore, scoreDump } from "./score-dump.js";
import { THRESHOLD } from "./score-entries.js";
import { type PhraseCase, type PhraseScore, scorePhrases } from "./score-phrases.js";
import { addTally, emptyTally, type Scores, scoresOf, type Tally } from "./tally.js";

/** The extractor under test. */
export interface Extractor {
  readonly extractOffers: (text: string, options: ExtractOptions) => readonly Offer[];
  readonly extractFields: (text: string, options: ExtractOptions) => Fields;
  readonly findDates: (text: string, options: ReadOptions) => readonly FoundDate[];
}

/** The role stands beside a date's value; a table compares it as one of its keys. */
const withRole = (found: FoundDate) => ({ ...found, value: { ...found.value, role: found.role } });

/** How well boundaries were found; Pk and WindowDiff over lines, lower is better. */
interface BoundaryScores extends Scores {
  readonly pk: number | null;
  readonly windowDiff: number | null;
}

/** The scores of each field that was scored. */
type FieldScores = Readonly<Partial<Record<FieldName, Scores>>>;

export interface DumpSummary {
  readonly file: string;
  readonly boundary: BoundaryScores;
  /** All values of all fields as one. */
  readonly fields: Scores;
  readonly byField: FieldScores;
}

interface PhraseSummary {
  readonly file: string;
  readonly field: PhraseTable["field"];
  readonly cases: number;
  readonly passed: number;
  readonly scores: Scores;
}

/** What `glane validate --json` prints. */
export interface Report {
  /** Confidence from which a value counts as said. */
  readonly threshold: number;
  readonly dumps: readonly DumpSummary[];
  readonly boundary: BoundaryScores;
  readonly fields: FieldScores;
  /** All values of {@link CORE_FIELDS} as one. */
  readonly core: Scores;
  /** All values of all fields as one (micro average). */
  readonly all: Scores;
  /** Of boundaries and of values of scored fields, guesses included. */
  readonly calibration: Calibrations;
  readonly spans: { readonly checked: number; readonly broken: number };
  readonly phrases: readonly PhraseSummary[];
  readonly phrasesAll: Scores;
  readonly faults: readonly Fault[];
}

/**
 * Runs an extractor over fixtures and tells how right it is.
 *
 * @throws {GlaneError} `bad-fixture` where a heading is not in its dump.
 */
export function validate(
  dumps: readonly DumpCase[],
  tables: readonly PhraseCase[],
  { extractOffers, extractFields, findDates }: Extractor,
): Report {
  const scores = dumps.map((dump) =>
    scoreDump(dump, extractOffers(dump.text, { referenceDate: dump.fixture.referenceDate })),
  );
  const phrases = tables.map((one) =>
    scorePhrases(one, (text, referenceDate) => {
      const { field } = one.table;
      if (field === "dates") return findDates(text, { referenceDate }).map(withRole);
      return extractFields(text, { referenceDate })[field];
    }),
  );
  const fields = fieldTallies(scores);
  const core = CORE_FIELDS.flatMap((name) => fields.get(name) ?? []);
  const faults = [...scores, ...phrases].flatMap((score) => score.faults);
  return {
    threshold: THRESHOLD,
    dumps: scores.map(dumpSummary),
    boundary: boundaryScores(scores),
    fields: fieldScores(fields),
    core: scoresOf(sumOf(core)),
    all: scoresOf(sumOf(fields.values())),
    calibration: calibrationsOf(scores.map(({ claims }) => claims)),
    spans: {
      checked: scores.reduce((sum, { spans }) => sum + spans, 0),
      broken: faults.filter(({ kind }) => kind === "span").length,
    },
    phrases: phrases.map(phraseSummary),
    phrasesAll: scoresOf(sumOf(phrases.map(({ tally }) => tally))),
    faults,
  };
}

/** The lowest F1 of a report: of the boundaries, of all fields, of all phrases; null if none. */
export function lowestF1({ boundary, all, phrasesAll }: Report): number | null {
  const known = [boundary.f1, all.f1, phrasesAll.f1].filter((f1) => f1 !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function fieldTallies(scores: readonly DumpScore[]): Map<FieldName, Tally> {
  const sums = new Map<FieldName, Tally>();
  for (const [name, tally] of scores.flatMap(({ fields }) => [...fields])) {
    sums.set(name, addTally(sums.get(name) ?? emptyTally(), tally));
  }
  return sums;
}

function fieldScores(tallies: ReadonlyMap<FieldName, Readonly<Tally>>): FieldScores {
  return Object.fromEntries([...tallies].map(([name, tally]) => [name, scoresOf(tally)]));
}

function boundaryScores(scores: readonly DumpScore[]): BoundaryScores {
  const total = (key: "pk" | "windowDiff" | "windows") =>
    scores.reduce((sum, { segmentation }) => sum + segmentation[key], 0);
  const windows = total("windows");
  return {
    ...scoresOf(sumOf(scores.map(({ boundary }) => boundary))),
    pk: windows === 0 ? null : total("pk") / windows,
    windowDiff: windows === 0 ? null : total("windowDiff") / windows,
  };
}

function dumpSummary(score: DumpScore): DumpSummary {
  return {
    file: score.file,
    boundary: boundaryScores([score]),
    fields: scoresOf(sumOf(score.fields.values())),
    byField: fieldScores(score.fields),
  };
}

function phraseSummary({ file, field, cases, passed, tally }: PhraseScore): PhraseSummary {
  return { file, field, cases, passed, scores: scoresOf(tally) };
}

function sumOf(tallies: Iterable<Readonly<Tally>>): Tally {
  return [...tallies].reduce<Tally>(addTally, emptyTally());
}
