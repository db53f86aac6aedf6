import { probability } from "../../src/confidence/probability.js";
import type { Candidate } from "../../src/fields/candidate.js";
import type { EvidenceName } from "../../src/fields/evidence.js";
import { fullKit } from "../../src/full-kit.js";
import { namesOf } from "../../src/kit.js";
import type { Expected } from "../../src/model/fixture.js";
import type { FieldName } from "../../src/model/offer.js";
import { readCandidates } from "../../src/pipeline.js";
import { weighCandidates } from "../../src/resolve/weigh.js";
import { locateOffers } from "../../src/validate/locate.js";
import { matches } from "../../src/validate/match.js";
import type { DumpCase } from "../../src/validate/score-dump.js";
import type { PhraseCase } from "../../src/validate/score-phrases.js";

/** Where an example comes from: each kind has traps in a share of its own. */
export type Kind = "dump" | "phrase" | "generated";

/** A value that was proposed, with what spoke for it, and whether it was right. */
export interface Example {
  /** The dump, or the part of a phrase table, that it stands in: what is left out together. */
  readonly source: string;
  readonly kind: Kind;
  readonly field: FieldName;
  readonly prior: number;
  readonly evidence: readonly EvidenceName[];
  readonly right: boolean;
  readonly weight: number;
}

/** How much an example counts: a posting as it is written tells more than a phrase or a made one. */
const WEIGHTS: Readonly<Record<Kind, number>> = { dump: 5, phrase: 0.5, generated: 0.3 };
/** A table is left out part by part: it is mostly all that tells of its field. */
const TABLE_PARTS = 10;
/**
 * A value at least this likely that is wrong is what confidence must learn to doubt. Not so in dumps:
 * there the shares of right and wrong are what confidence must tell.
 */
const HARD = 0.5;
const HARD_WEIGHT = 2;

/** What the finders propose for the offers of dumps, each cut where it should be. */
export function examplesOfDumps(dumps: readonly DumpCase[], kind: "dump" | "generated"): Example[] {
  return dumps.flatMap(({ file, fixture, text }) => {
    // A field that no offer of the dump lists is not labelled there.
    const labelled = namesOf(fullKit).filter((name) =>
      fixture.offers.some(({ fields }) => fields[name]),
    );
    return locateOffers(fixture, text, file).flatMap(({ expected, starts, end }) => {
      const posting = text.slice(Math.min(...starts), end);
      const read = readCandidates(posting, { referenceDate: fixture.referenceDate }, fullKit);
      return labelled.flatMap((field) =>
        examplesOf({ source: file, kind, field }, read, expected.fields[field] ?? []),
      );
    });
  });
}

/** The same for the phrases of tables, of their own field alone. */
export function examplesOfTables(tables: readonly PhraseCase[]): Example[] {
  return tables.flatMap(({ file, table }) => {
    const { field, cases } = table;
    if (field === "dates") return [];
    return cases.flatMap(({ text, expect, referenceDate = table.referenceDate }, k) => {
      const read = readCandidates(text, { referenceDate, fields: [field] }, fullKit);
      const source = `${file} ${k % TABLE_PARTS}`;
      return examplesOf({ source, kind: "phrase", field }, read, expect);
    });
  });
}

function examplesOf(
  origin: Pick<Example, "source" | "kind" | "field">,
  { posting, candidates }: ReturnType<typeof readCandidates>,
  expected: readonly Expected[],
): Example[] {
  const { field, kind } = origin;
  const list = (candidates[field] ?? []) as readonly Candidate<object>[];
  return weighCandidates(field, posting, list).map(({ candidate, evidence }) => {
    const right = expected.some((one) => matches(one, candidate.value));
    const isHard =
      kind !== "dump" && !right && probability(null, candidate.prior, evidence) >= HARD;
    const weight = WEIGHTS[kind] * (isHard ? HARD_WEIGHT : 1);
    return { ...origin, prior: candidate.prior, evidence, right, weight };
  });
}
