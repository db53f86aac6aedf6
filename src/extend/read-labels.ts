import type { Candidate } from "../fields/candidate.js";
import { readLabelValue } from "../fields/location/read-label.js";
import { written } from "../fields/written.js";
import type { FieldName, FieldValues } from "../model/offer.js";
import type { Label } from "../text/labels.js";
import type { OwnLabelKind } from "../text/labels.lexicon.js";
import type { Posting } from "../text/posting.js";

/** What a caller's label announces: its words as the posting writes them, and their place. */
export interface LabelValue {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const PRIOR = 0.8;

/** The values behind labels of one kind, each read whole. */
export function readLabels<Value>(
  kind: OwnLabelKind,
  rule: string,
  posting: Posting,
  read: (value: LabelValue, posting: Posting) => Value | null,
): Candidate<Value>[] {
  const own = (posting.labels as readonly Label[]).filter((label) => label.kind === kind);
  return own.flatMap(({ valueStart, valueEnd }) => {
    const said = posting.text.slice(valueStart, valueEnd);
    const start = valueStart + said.length - said.trimStart().length;
    const end = valueStart + said.trimEnd().length;
    if (end <= start) return [];
    const value = read({ words: written(posting, start, end), start, end }, posting);
    if (value === null || value === undefined) return [];
    return [{ value, start, end, rule, prior: PRIOR, evidence: ["label"] }];
  });
}

const LONGEST = 120;
const ID = /^(?=.*\d)[\p{L}\d][\p{L}\d /_.-]{0,38}$/u;
const NAME = /^\p{Lu}[\p{L}'’-]{1,30}(?: (?:de |d'|du |le |la )?\p{Lu}[\p{L}'’-]{0,30}){1,3}$/u;
const LINE = /(?<span>[^\n]+)/dy;

/** Reads what is short enough to be a name. */
const named =
  <Value>(toValue: (words: string) => Value) =>
  ({ words }: LabelValue) =>
    words.length <= LONGEST ? toValue(words) : null;

type LabelReader<Name extends FieldName> = (
  value: LabelValue,
  posting: Posting,
) => FieldValues[Name] | null;

/**
 * Fields whose rules know their labels by their words: behind a caller's label the value is read
 * here. The rules of all other fields ask what a label is about, and find it there themselves.
 */
export const LABEL_READERS: { readonly [Name in FieldName]?: LabelReader<Name> } = {
  title: named((text) => ({ text })),
  organization: named((name) => ({ name })),
  reference: named((id) => (ID.test(id) ? { id } : null)),
  contact: named((name) => (NAME.test(name) ? { name, role: null } : null)),
  location: ({ start, end }, posting) => {
    LINE.lastIndex = start;
    const line = LINE.exec(posting.text.slice(0, end));
    return line ? (readLabelValue(line, posting)?.value ?? null) : null;
  },
};
