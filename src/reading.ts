import { type Extended, extendedBy } from "./extend/extended.js";
import type { Extension } from "./extend/extension.js";
import type { OwnLabels } from "./extend/own-labels.js";
import type { Candidate, CandidateLists, FindContext, Finder } from "./fields/candidate.js";
import { type Kit, namesOf } from "./kit.js";
import type { ExtractOptions, FieldName, Fields } from "./model/offer.js";
import { derive } from "./resolve/derive.js";
import { resolve } from "./resolve/resolve.js";
import type { FoldedText } from "./text/fold.js";
import { openingMarkEnd } from "./text/opening-mark.js";
import { type Posting, readPosting, sliceFolded } from "./text/posting.js";
import { rewrite } from "./text/rewrite.js";
import type { TableHeader } from "./text/table.js";

/** Options of the pipeline: those that callers may give, with or without fields of their own. */
export interface PipelineOptions extends Omit<ExtractOptions, "fields" | "labels"> {
  readonly labels?: OwnLabels | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly extend?: readonly Extension[] | undefined;
}

/** The options of a text, with what it is read by. */
export interface Reading extends PipelineOptions {
  readonly kit: Kit;
  readonly extended: Extended;
}

export const readingOf = (options: PipelineOptions, kit: Kit): Reading => ({
  ...options,
  kit,
  extended: extendedBy(options),
});

/** Lists mark their offers; what a heading says begins behind the mark. */
export function readLayout(whole: FoldedText, reading: Reading, header: TableHeader | null) {
  const markEnd = header ? 0 : openingMarkEnd(whole);
  const folded = markEnd > 0 ? sliceFolded(whole, markEnd, whole.text.length) : whole;
  const language = reading.kit.detectLanguage(folded.text);
  const inNumbers = inDigits(folded, language, reading);
  return { language, posting: readPosting(inNumbers, header, reading.extended.classify) };
}

/** English numbers in words as digits, where the caller passes what reads them. */
export function inDigits(folded: FoldedText, language: string, { english }: Reading): FoldedText {
  if (!english || language !== "eng") return folded;
  const numbers = english.numbersInWords(folded.text);
  return rewrite(
    folded,
    numbers.map(({ start, end, value }) => ({ start, end, text: String(value) })),
  );
}

/** What finders propose. */
export interface Found {
  readonly candidates: Partial<CandidateLists>;
  /** The finders that asked what the neighbours state: others find the same whatever it is. */
  readonly asking: readonly Finder[];
}

export function findCandidates(
  among: readonly Finder[],
  posting: Posting,
  neighbourDate: string | null,
  { fields: wanted, referenceDate }: Reading,
): Found {
  const candidates: Partial<CandidateLists> = {};
  const asking = new Set<Finder>();
  for (const finder of among) {
    if (!finder.names.some((name) => isNeeded(name, wanted))) continue;
    const context: FindContext = {
      referenceDate: referenceDate ?? null,
      get neighbourDate() {
        asking.add(finder);
        return neighbourDate;
      },
    };
    Object.assign(candidates, finder.find(posting, context));
  }
  return { candidates, asking: [...asking] };
}

export function toFields(
  posting: Posting,
  candidates: Partial<CandidateLists>,
  reading: Reading,
): Fields {
  const { kit, extended, referenceDate = null } = reading;
  const added = extended.find(posting, reading.fields);
  const all = mergeLists(candidates as Record<string, readonly Candidate<unknown>[]>, added);
  const lists = { names: namesOf(kit), own: extended.names };
  return select(derive(resolve(posting, all, lists), referenceDate), reading);
}

function mergeLists<Found>(
  lists: Readonly<Record<string, readonly Found[]>>,
  added: Readonly<Record<string, readonly Found[]>>,
): Readonly<Record<string, readonly Found[]>> {
  const merged = { ...lists };
  for (const [name, more] of Object.entries(added))
    merged[name] = [...(lists[name] ?? []), ...more];
  return merged;
}

/** Dates tell the length of a stage; its start and its kind tell its legal pay. */
function isNeeded(name: FieldName, wanted: Reading["fields"]): boolean {
  if (!wanted || wanted.includes(name)) return true;
  const tellsLength = name === "startDate" && wanted.includes("duration");
  const tellsPay = name === "startDate" || name === "contractType";
  return tellsLength || (tellsPay && wanted.includes("stipend"));
}

function select(fields: Fields, { fields: wanted, minConfidence = 0 }: Reading): Fields {
  const names = Object.keys(fields) as (keyof Fields)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      wanted && !wanted.includes(name)
        ? []
        : fields[name].filter(({ confidence }) => confidence >= minConfidence),
    ]),
  ) as unknown as Fields;
}
