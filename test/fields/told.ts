import type { Candidate } from "../../src/fields/candidate.js";
import { fullKit } from "../../src/full-kit.js";
import type { FieldName } from "../../src/model/offer.js";
import { foldText } from "../../src/text/fold.js";
import { readPosting } from "../../src/text/posting.js";

const REFERENCE = "2024-01-15";

/** What a field's finder proposes: each value's words in the text, and what speaks for or against it. */
export function told(field: FieldName, text: string): string[] {
  const posting = readPosting(foldText(text));
  const finder = fullKit.finders.find(({ names }) => names.includes(field));
  const found = finder?.find(posting, { referenceDate: REFERENCE, neighbourDate: null }) ?? {};
  const list = (found[field] ?? []) as readonly Candidate<object>[];
  const { raw, starts, ends } = posting.folded;
  return list.map(({ start, end, evidence }) => {
    const words = raw.slice(starts[start], ends[end - 1]).replace(/\s+/g, " ");
    return [words, ...evidence].join(" | ");
  });
}

/** What is said of the first value that is proposed; null where there is none. */
export const evidenceOf = (field: FieldName, text: string): string | null => {
  const [first] = told(field, text);
  return first?.split(" | ").slice(1).join(", ") ?? null;
};
