import type { DumpLine } from "./dump-lines.js";
import { formsOf } from "./line-forms.js";
import type { LineReading } from "./line-reading.js";
import type { StartEvidence } from "./weights.js";

/** Lines that begin the offers of a dump's series. */
export interface Series {
  readonly starts: ReadonlySet<number>;
  /** Whether each is an offer by itself, with the rest of its paragraph, rather than a heading. */
  readonly areEntries: boolean;
}

/** What is known of the lines of a dump when its series is looked for. */
interface Known {
  readonly text: string;
  readonly lines: readonly DumpLine[];
  readonly words: readonly LineReading[];
  /** What each line's own words say for and against a title. */
  readonly own: readonly (readonly StartEvidence[])[];
}

/** A stretch that begins at a line of the series, up to the next such line; end exclusive. */
interface Unit {
  readonly first: number;
  readonly end: number;
  readonly isEntry: boolean;
}

/** What says a job but no terms, or terms but no job, is an offer among offers alone. */
type Kind = "offer" | "poor offer" | "other";

const FEWEST_OFFERS = 3;
/** In this share of its units a series speaks of offers. */
const OFFER_SHARE = 0.6;
/** In this share where each line may be one: prose holds words of offers too. */
const PLAIN_SHARE = 0.75;
/** Below a heading so many lines say what job it is, and so many on what terms. */
const [JOB_LINES, TERM_LINES] = [3, 12];
const FEWEST_TERMS = 2;

/** What names a job or looks for someone. */
export const OF_NAMES: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "gender",
  "inclusive",
  "twin",
  "job",
  "jobLike",
  "seeks",
]);
const OF_JOBS: ReadonlySet<StartEvidence> = new Set([...OF_NAMES, "contractFirst", "contract"]);
/** What names who is looked for, and hardly anything else. */
const OF_PERSONS: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "gender",
  "inclusive",
  "twin",
  "contractFirst",
  "seeks",
]);
/** What no offer begins with. */
const OF_NONE: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "section",
  "inner",
  "verb",
  "labelWord",
  "furniture",
  "group",
  "foreign",
  "person",
  "plural",
  "conditions",
  "address",
]);
/** Terms on which someone is taken: length, pay, hours, contract, level. */
const TERMS = [
  /\d ?(?:mois|semaines?|ans?|jours)(?![a-z])|(?:deux|trois|quatre|cinq|six|dix|douze) (?:mois|semaines)/,
  /€|\beuros?\b|\bsmic\b|gratif|remuner|indemni|salaire|nourri|loge(?![a-z])/,
  /\b\d{1,2} ?h(?:eures)?\b|temps (?:plein|partiel|complet)|mi-temps|week-end/,
  /\bcd[id]\b|\bstage\b|alternance|apprenti|interim|vacation|saison|contrat|intermitten|service civique/,
  /\bbac\b|licence|master|\bbts\b|\bbut\b|diplome|\bm[12]\b|experience|permis/,
  /\b(?:avant|jusqu'a|a partir|des|debut|du|le) (?:le |du |au )?(?:\d|janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)|date limite/,
];

/** Forms that no other lines have. */
const STRICT = /^(?:line (?!paragraph|capital|plain)|roman|letter|counted)/;
/** "CDI ou CDD, à votre convenance": the terms of an offer. */
const CONTRACT_ONLY = /^(?:cd[id]|interim|temps)\b/;

/**
 * The lines that begin the offers of a series: lines of one form (paragraphs, bullets, numbers,
 * rows of cells, questions…), most of which name a job and its terms. A dump of one-line or
 * one-paragraph offers is told by nothing else.
 */
export function findSeries(known: Known): Series {
  let best: Series = { starts: new Set(), areEntries: false };
  let most = 0;
  for (const [form, members] of groupByForm(known)) {
    if (members.length < FEWEST_OFFERS) continue;
    const areEntries = form.startsWith("line ");
    const kinds = members.map((first, k) => {
      return kindOf(unitOf(known.lines, first, members[k + 1], areEntries), known);
    });
    const offers = kinds.filter((kind) => kind === "offer").length;
    const worth = 2 * offers - kinds.length;
    const least = form === "line plain" ? PLAIN_SHARE : OFFER_SHARE;
    if (offers < FEWEST_OFFERS || offers < least * kinds.length || worth <= most) continue;
    most = worth;
    const wanted = STRICT.test(form) ? ["offer", "poor offer"] : ["offer"];
    const starts = new Set(members.filter((_, k) => wanted.includes(kinds[k] as Kind)));
    best = { starts, areEntries };
  }
  return best;
}

function groupByForm({ text, lines }: Known): Map<string, number[]> {
  const byForm = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    for (const form of formsOf(text, line, lines[i - 1])) {
      const members = byForm.get(form);
      if (members) members.push(i);
      else byForm.set(form, [i]);
    }
  }
  return byForm;
}

/** An entry ends with its paragraph; what stands under a heading goes on to the next heading. */
function unitOf(
  lines: readonly DumpLine[],
  first: number,
  next = lines.length,
  isEntry: boolean,
): Unit {
  if (!isEntry) return { first, end: next, isEntry };
  let end = first + 1;
  while (end < next && (lines[end] as DumpLine).blanks === 0) end++;
  return { first, end, isEntry };
}

function kindOf({ first, end, isEntry }: Unit, { lines, words, own }: Known): Kind {
  const evidence = own[first] ?? [];
  if (evidence.some((name) => OF_NONE.has(name))) return "other";
  if (CONTRACT_ONLY.test((lines[first] as DumpLine).words)) return "other";
  const isPerson = evidence.some((name) => OF_PERSONS.has(name));
  let [job, closing, parts] = [isPerson, false, 0];
  const terms = new Set<RegExp>();
  for (let i = first; i < Math.min(end, first + TERM_LINES); i++) {
    const read = words[i] as LineReading;
    if (i < first + (isEntry ? 1 : JOB_LINES))
      job ||= read.seeks || !!own[i]?.some((name) => OF_JOBS.has(name));
    if (i > first && read.section) parts = 1;
    if (read.foreign) return "other";
    closing ||= read.closing;
    for (const term of TERMS) if (term.test((lines[i] as DumpLine).words)) terms.add(term);
  }
  const said = terms.size + parts;
  if (job && (closing || said >= (isEntry && isPerson ? 1 : FEWEST_TERMS))) return "offer";
  return job || closing || said > 0 ? "poor offer" : "other";
}
