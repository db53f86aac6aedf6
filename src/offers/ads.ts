import type { DumpLine } from "./dump-lines.js";
import { isLoneHead } from "./line-forms.js";
import type { LineReading } from "./line-reading.js";
import { headOf, saysOffer } from "./title-patterns.js";
import { countBits, readTerms } from "./unit-kind.js";

/** From this share of its paragraphs on, a dump is one of advertisements. */
const AD_SHARE = 0.3;
const FEWEST_ADS = 3;
/** Among other paragraphs so many whole ones, which tell so many kinds of terms, are advertisements. */
const [FEWEST_WHOLE, FEWEST_TERMS] = [2, 2];
const [SHORTEST_AD, LONGEST_AD] = [60, 900];
/** An advertisement on one line that seeks nobody in so many words begins with the job. */
const JOB_UNITS = 60;

/** A dump of one paragraph and more lines does not part its offers by blank lines. */
const MOST_LINES = 8;

const SENTENCE_END = /[.!?:;,]$/;

interface Paragraph {
  readonly first: number;
  /** Asks to be answered. */
  readonly closes: boolean;
  /** As long as an advertisement is. */
  readonly wordy: boolean;
  /** Names whom it seeks, on what terms and how to answer, all by itself. */
  readonly isWhole: boolean;
}

/**
 * The lines that begin an advertisement, in a dump of advertisements of one paragraph, most of
 * which say how to answer them: they begin in the middle of what looks like prose.
 */
export function findAds(lines: readonly DumpLine[], words: readonly LineReading[]): Set<number> {
  const paragraphs = findParagraphs(lines, words);
  if (paragraphs.length === 1 && lines.length > MOST_LINES) return new Set();
  const wordy = paragraphs.filter((paragraph) => paragraph.wordy);
  const ads = wordy.filter(({ closes }) => closes).length;
  const few = ads < FEWEST_ADS && (paragraphs.length > FEWEST_ADS || ads < wordy.length);
  const others = paragraphs.length - wordy.length;
  const areMost = !few && ads >= AD_SHARE * paragraphs.length && ads >= 2 * others;
  if (areMost) return new Set(wordy.map(({ first }) => first));
  // News of all sorts, and some that someone is looked for.
  const whole = wordy.filter(({ isWhole }) => isWhole);
  return new Set(whole.length < FEWEST_WHOLE ? [] : whole.map(({ first }) => first));
}

function findParagraphs(lines: readonly DumpLine[], words: readonly LineReading[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isHeaded = false;
  for (let i = 0; i < lines.length; ) {
    const first = lines[i] as DumpLine;
    let end = i + 1;
    while (end < lines.length && goesOn(first, lines[end] as DumpLine)) end++;
    const size = (lines[end - 1] as DumpLine).end - first.start;
    const read = words[i] as LineReading;
    if (!read.furniture && !first.rule) {
      const closes = words.slice(i, end).some(({ closing }) => closing);
      const isHead =
        end === i + 1 && !closes && isLoneHead(first) && !SENTENCE_END.test(first.words);
      const wordy = size > SHORTEST_AD && size < LONGEST_AD && !read.section && !isHead;
      const isWhole =
        !isHeaded &&
        closes &&
        (read.seeks || (end === i + 1 && saysOffer(headOf(first, JOB_UNITS)))) &&
        countBits(termsOf(lines.slice(i, end))) >= FEWEST_TERMS;
      paragraphs.push({ first: i, closes, wordy, isWhole });
      isHeaded = isHead && !read.group;
    }
    i = end;
  }
  return paragraphs;
}

const termsOf = (lines: readonly DumpLine[]) =>
  lines.reduce((terms, { words }) => terms | readTerms(words), 0);

/** Whether a line belongs to the paragraph that `first` begins; each item of a list is its own. */
const goesOn = (first: DumpLine, line: DumpLine) =>
  line.blanks === 0 && !(first.mark === "bullet" && line.mark === "bullet");
