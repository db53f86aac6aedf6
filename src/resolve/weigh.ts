import { probability } from "../confidence/probability.js";
import type { Candidate } from "../fields/candidate.js";
import type { EvidenceName } from "../fields/evidence.js";
import type { FieldName } from "../model/offer.js";
import type { Posting } from "../text/posting.js";

/** The best candidate for a value, with all that speaks for and against it. */
export interface Weighed<Value> {
  readonly candidate: Candidate<Value>;
  readonly evidence: readonly EvidenceName[];
  readonly confidence: number;
}

/** Values this near in log-odds compete. */
const CLOSE = 1;
/** Of a posting's text: what stands in its first and last part. */
const [HEAD_SHARE, TAIL_SHARE] = [0.15, 0.85];
const SHORTEST_WITH_PARTS = 600;

/** The values of one field, the likeliest first. */
export function weighCandidates<Value>(
  field: FieldName,
  posting: Posting,
  candidates: readonly Candidate<Value>[],
): Weighed<Value>[] {
  const groups = groupByValue(candidates);
  const bests = groups.map((group) => bestOf(field, posting, group));
  bests.sort(byConfidence);
  const [first, second] = bests;
  if (!first || !second) return bests;
  const isClose = logOdds(first.confidence) - logOdds(second.confidence) < CLOSE;
  return bests
    .map((best, rank) => {
      if (rank === 0 && !isClose) return best;
      return withEvidence(field, best, rank === 0 ? "rivalled" : "runner-up");
    })
    .sort(byConfidence);
}

const byConfidence = (a: Weighed<unknown>, b: Weighed<unknown>) =>
  b.confidence - a.confidence || a.candidate.start - b.candidate.start;

const logOdds = (share: number) => Math.log(share / (1 - share));

function groupByValue<Value>(candidates: readonly Candidate<Value>[]): Candidate<Value>[][] {
  const groups = new Map<string, Candidate<Value>[]>();
  for (const candidate of candidates) {
    const key = sameValueKey(candidate.value);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

/** Values that a reader takes for one: a year inferred or read, a degree under two labels. */
function sameValueKey(value: unknown): string {
  const comparable = { ...(value as Record<string, unknown>) };
  for (const key of ["yearInferred", "obfuscated", "label", "fieldsOfStudy", "monthly", "edtf"]) {
    delete comparable[key];
  }
  return JSON.stringify(comparable).toLowerCase().replace(/’/g, "'");
}

function bestOf<Value>(
  field: FieldName,
  posting: Posting,
  group: readonly Candidate<Value>[],
): Weighed<Value> {
  const weighed = group.map((candidate) => {
    const evidence = [...candidate.evidence, ...placeOf(candidate, posting)];
    if (isSaidElsewhere(candidate, group)) evidence.push("agreement");
    return { candidate, evidence, confidence: probability(field, candidate.prior, evidence) };
  });
  weighed.sort(byConfidence);
  return weighed[0] as Weighed<Value>;
}

const isSaidElsewhere = (candidate: Candidate<unknown>, group: readonly Candidate<unknown>[]) =>
  group.some((other) => other.end <= candidate.start || other.start >= candidate.end);

function placeOf({ start }: Candidate<unknown>, { text }: Posting): EvidenceName[] {
  if (text.length < SHORTEST_WITH_PARTS) return [];
  if (start < HEAD_SHARE * text.length) return ["at-head"];
  return start > TAIL_SHARE * text.length ? ["at-tail"] : [];
}

function withEvidence<Value>(
  field: FieldName,
  { candidate, evidence }: Weighed<Value>,
  more: EvidenceName,
): Weighed<Value> {
  const all = [...evidence, more];
  return { candidate, evidence: all, confidence: probability(field, candidate.prior, all) };
}
