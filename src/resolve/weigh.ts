import { probability } from "../confidence/probability.js";
import type { Candidate } from "../fields/candidate.js";
import type { EvidenceName } from "../fields/evidence.js";
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

/**
 * The values of one field, the likeliest first. What was weighed by hand tells the best candidate of
 * each value and how the values stand to each other; what was learned, how sure each is in the end.
 */
export function weighCandidates<Value>(
  field: string,
  posting: Posting,
  candidates: readonly Candidate<Value>[],
  keyOf: (value: Value) => string = sameValueKey,
): Weighed<Value>[] {
  const bests = groupByValue(candidates, keyOf).map((group) => bestOf(posting, group));
  bests.sort(byConfidence);
  const [first, second] = bests;
  const isClose =
    second !== undefined &&
    logOdds((first as Weighed<Value>).confidence) - logOdds(second.confidence) < CLOSE;
  return bests
    .map(({ candidate, evidence }, rank) => {
      const standing: EvidenceName[] = rank > 0 ? ["runner-up"] : isClose ? ["rivalled"] : [];
      const all = [...evidence, ...standing];
      return { candidate, evidence: all, confidence: probability(field, candidate.prior, all) };
    })
    .sort(byConfidence);
}

const byConfidence = (a: Weighed<unknown>, b: Weighed<unknown>) =>
  b.confidence - a.confidence || a.candidate.start - b.candidate.start;

const logOdds = (share: number) => Math.log(share / (1 - share));

function groupByValue<Value>(
  candidates: readonly Candidate<Value>[],
  keyOf: (value: Value) => string,
): Candidate<Value>[][] {
  if (candidates.length < 2) return candidates.map((candidate) => [candidate]);
  const groups = new Map<string, Candidate<Value>[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.value);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

/** Values that a reader takes for one: a year inferred or read, a degree under two labels. */
export function sameValueKey(value: unknown): string {
  const comparable = { ...(value as Record<string, unknown>) };
  for (const key of ["yearInferred", "obfuscated", "label", "fieldsOfStudy", "monthly", "edtf"]) {
    delete comparable[key];
  }
  return JSON.stringify(comparable).toLowerCase().replace(/’/g, "'");
}

function bestOf<Value>(posting: Posting, group: readonly Candidate<Value>[]): Weighed<Value> {
  const weighed = group.map((candidate) => {
    const evidence = [...candidate.evidence, ...placeOf(candidate, posting)];
    if (isSaidElsewhere(candidate, group)) evidence.push("agreement");
    return { candidate, evidence, confidence: probability(null, candidate.prior, evidence) };
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
