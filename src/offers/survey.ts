import type { FoldedText } from "../text/fold.js";
import { classesOf } from "../text/sieve.js";
import type { TableHeader } from "../text/table.js";
import { aboveClues } from "./above-clues.js";
import { findAds } from "./ads.js";
import { bannerClues } from "./banner-clues.js";
import { belowClues } from "./below-clues.js";
import { type Blocks, findBlocks, type Role } from "./blocks.js";
import { findContents } from "./contents.js";
import { dividerClues } from "./divider-clues.js";
import { type DumpLine, readDumpLines } from "./dump-lines.js";
import { findDuties, withoutTopics } from "./duties.js";
import { echoClues } from "./echo-clues.js";
import { factClues } from "./fact-clues.js";
import { freshClues } from "./fresh-clues.js";
import { headingClues } from "./heading-clues.js";
import { withKinOfGroups } from "./kin-of-groups.js";
import { withKindHeadings } from "./kind-headings.js";
import { type LineReading, readWords } from "./line-reading.js";
import { listClues } from "./list-clues.js";
import { readMessages } from "./messages.js";
import { orderClues } from "./order-clues.js";
import { findToldOf, outsideClues } from "./outside.js";
import { withPageHeads } from "./page-heads.js";
import { withoutMargin } from "./quoted-margin.js";
import type { Reading } from "./reading.js";
import { recordClues } from "./records.js";
import { findRepeats, type Repeats } from "./repeats.js";
import { findSeries } from "./series.js";
import { addSeries } from "./series-clues.js";
import { OF_PROSE, titleEvidence } from "./title.js";
import { withTrails } from "./trails.js";
import { translationClues } from "./translation-clues.js";
import { withUnderlines } from "./underlines.js";
import { knowTerms, OF_NAMES } from "./unit-kind.js";
import { type StartEvidence, WEIGHTS, type Weights } from "./weights.js";

/** What each line of a dump weighs, before its habit is known. */
export interface Survey extends Reading, Repeats {
  readonly weights: Weights;
  /** What speaks for and against a beginning at the line. */
  readonly evidence: readonly (readonly StartEvidence[])[];
  /** Log-odds that an offer begins at the line. */
  readonly start: Float64Array;
  /** Log-odds that the line belongs to no offer. */
  readonly outside: Float64Array;
  /** 1 where the line's words name a job or who is looked for. */
  readonly named: Uint8Array;
  /** What it costs an offer to hold the line. */
  readonly inside: Float64Array;
}

/** Evidence of a role that a line has in a block. */
const OF_ROLE: Readonly<Record<Role, StartEvidence | null>> = {
  none: null,
  hidden: "hidden",
  "front-matter": "frontMatter",
  "mail-header": "hidden",
  subject: "subject",
  reply: "reply",
  message: "message",
  "table-row": "tableRow",
  "table-cell": "hidden",
};
/** Roles whose lines may have a title of their own. */
const TITLED: ReadonlySet<Role> = new Set<Role>(["none", "front-matter", "subject", "message"]);

/** Roles whose lines speak of the file or the message, not of an offer. */
export const MUTE: ReadonlySet<Role> = new Set<Role>(["hidden", "mail-header", "reply"]);
const NONE: ReadonlySet<number> = new Set();
const NOTHING = {
  section: null,
  label: null,
  closing: false,
  contactAt: -1,
  offerWords: false,
  key: "",
} as const;

/** What a duty is about is no matter. */
const OF_NO_TOPIC = { foreign: false, applicant: false, furniture: false } as const;

/** A text may begin in the middle of an offer: what tells the middle says nothing on its first line. */
const OF_THE_MIDDLE: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "section",
  "label",
  "labelWord",
  "small",
  "unknownLabel",
  "inner",
  "article",
  "verb",
  "sentence",
  "clause",
  "long",
  "veryLong",
  "colon",
  "question",
]);

/** What the text before a dump's part tells about it. */
export interface Opening {
  /** Header rows of tables; one with a start of -1 stands before. */
  readonly headers?: readonly TableHeader[];
  /** How sure it is that an offer begins with the first line; null where nothing says so. */
  readonly begun?: number | null;
}

/** Weighs the lines of a dump. */
export function surveyDump(
  folded: FoldedText,
  weights: Weights = WEIGHTS,
  { headers, begun = null }: Opening = {},
): Survey {
  const plainLines = withoutMargin(folded.text, readDumpLines(folded));
  const read = [withPageHeads, withTrails, withKinOfGroups, withKindHeadings].reduce(
    (words, reread) => reread(plainLines, words),
    plainLines.map(readWords) as readonly LineReading[],
  );
  const lines = withUnderlines(plainLines, read);
  const blocks = readMessages(folded.text, lines, read, findBlocks(folded.text, lines, headers));
  const heard = read.map((own, i) =>
    MUTE.has(blocks.roles[i] as Role) ? { ...own, ...NOTHING } : own,
  );
  const told = lines.map((line, i) => ownEvidence(i, line, heard[i] as LineReading, blocks, NONE));
  const duties = findDuties(lines, told);
  const words = heard.map((own, i) => (duties.has(i) ? { ...own, ...OF_NO_TOPIC } : own));
  const plain = told.map((names, i) => (duties.has(i) ? withoutTopics(names) : names));
  const ads = findAds(lines, words);
  const contents = findContents(lines, words);
  const known = { text: folded.text, lines, words, own: plain, contents };
  const series = findSeries(knowTerms(known));
  const entries = new Set([...ads, ...(series.areEntries ? series.starts : [])]);
  const own = lines.map((line, i) => {
    if (ads.has(i)) return ownEvidence(i, line, words[i] as LineReading, blocks, ads);
    const found = plain[i] as StartEvidence[];
    return series.starts.has(i) ? found.filter((name) => !OF_PROSE.has(name)) : found;
  });
  const titles = Float64Array.from(own, (names) =>
    Math.min(weights.path.mostTitle, weigh(names, weights)),
  );
  const numbered = new Set(own.flatMap((names, i) => (names.includes("offerNumber") ? [i] : [])));
  const reading: Reading = { lines, words, blocks, titles, numbered, contents, ads: entries };
  const around = lookAround(reading);
  addSeries(series, lines, around);
  if (begun !== null) around[0]?.push("begun");
  const start = Float64Array.from(around, (names, i) => {
    return (
      weigh(names, weights) + (TITLED.has(blocks.roles[i] as Role) ? (titles[i] as number) : 0)
    );
  });
  const beside = outsideClues(reading, findToldOf(own, reading));
  return {
    ...reading,
    ...findRepeats(reading, weights.path),
    weights,
    named: Uint8Array.from(own, (names) => Number(names.some((name) => OF_NAMES.has(name)))),
    evidence: around.map((names, i) => [...(own[i] as StartEvidence[]), ...names]),
    start,
    outside: Float64Array.from(beside, (name, i) => {
      return weights.outside[name] + (words[i] as LineReading).more * weights.outside.offerWords;
    }),
    inside: Float64Array.from(beside, (name) => (name === "foreign" ? weights.path.foreign : 0)),
  };
}

function ownEvidence(
  i: number,
  line: DumpLine,
  read: LineReading,
  blocks: Blocks,
  ads: ReadonlySet<number>,
): StartEvidence[] {
  if (!TITLED.has(blocks.roles[i] as Role)) return [];
  const title = blocks.titles.get(i);
  if (title === undefined) {
    const found = titleEvidence(line, read, ads.has(i));
    return i === 0 ? found.filter((name) => !OF_THE_MIDDLE.has(name)) : found;
  }
  const plain = { mark: "none", rule: false, capitals: false, small: false } as const;
  const stated = {
    ...line,
    ...plain,
    words: title,
    rest: "",
    size: title.length,
    content: 0,
    classes: classesOf(title),
  };
  return titleEvidence(stated, readWords(stated), false).filter((name) => !OF_LENGTH.has(name));
}

/** What speaks against a long line as a title, but not against one that is called the title. */
const OF_LENGTH: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "long",
  "veryLong",
  "sentence",
]);

/** What stands around each line. */
function lookAround(reading: Reading): StartEvidence[][] {
  const { roles } = reading.blocks;
  const clues = [
    headingClues,
    aboveClues,
    belowClues,
    factClues,
    bannerClues,
    dividerClues,
    orderClues,
    listClues,
    recordClues,
    echoClues,
    freshClues,
    translationClues,
  ].map((read) => read(reading));
  return roles.map((role, i) => {
    const ofRole = OF_ROLE[role];
    if (ofRole && !TITLED.has(role)) return [ofRole];
    const found: StartEvidence[] = ofRole ? [ofRole] : [];
    for (const clue of clues) clue(i, found);
    return found;
  });
}

function weigh(names: readonly StartEvidence[], weights: Weights): number {
  let sum = 0;
  for (const name of names) sum += weights.start[name];
  return sum;
}
