import type { DumpLine } from "./dump-lines.js";
import { isLoneHead } from "./line-forms.js";
import type { LineReading } from "./line-reading.js";

/** From this share of its paragraphs on, a dump is one of advertisements. */
const AD_SHARE = 0.3;
const FEWEST_ADS = 3;
const [SHORTEST_AD, LONGEST_AD] = [60, 900];

/** A dump of one paragraph and more lines does not part its offers by blank lines. */
const MOST_LINES = 8;

const SENTENCE_END = /[.!?:;,]$/;

interface Paragraph {
  readonly first: number;
  /** Asks to be answered. */
  readonly closes: boolean;
  /** As long as an advertisement is. */
  readonly wordy: boolean;
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
  if (few || ads < AD_SHARE * paragraphs.length || ads < 2 * others) return new Set();
  return new Set(wordy.map(({ first }) => first));
}

function findParagraphs(lines: readonly DumpLine[], words: readonly LineReading[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
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
      paragraphs.push({ first: i, closes, wordy });
    }
    i = end;
  }
  return paragraphs;
}

/** Whether a line belongs to the paragraph that `first` begins; each item of a list is its own. */
const goesOn = (first: DumpLine, line: DumpLine) =>
  line.blanks === 0 && !(first.mark === "bullet" && line.mark === "bullet");
