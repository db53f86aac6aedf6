/** What a PDF draws: a run of letters at a place, as pdf.js tells it. */
interface Run {
  readonly str: string;
  /** The last two are x and y, y growing upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Gaps in heights of the letters beside them. */
const WORD_GAP = 0.15;
const CELL_GAP = 1.5;
const SAME_LINE = 0.5;
const PARAGRAPH_GAP = 1.7;

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/**
 * A page's text: runs at one height are a line, with a space or, over a wide gap, a tab between;
 * a gap higher than a line is a blank line.
 */
export function pageText(items: readonly object[]): string {
  let text = "";
  let last: Line | null = null;
  for (const line of linesOf(items.filter(isRun))) {
    const gap = last === null ? 0 : Math.abs(last.y - line.y);
    const isParagraph = last !== null && gap > PARAGRAPH_GAP * Math.max(last.height, line.height);
    text += last === null ? "" : isParagraph ? "\n\n" : "\n";
    text += line.text;
    last = line;
  }
  return text === "" ? "" : `${text}\n`;
}

const isRun = (item: object): item is Run => "str" in item && "transform" in item;

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let text = "";
  let before: Run | null = null;
  let isSpaced = false;
  const close = () => {
    if (before !== null && text.trim() !== "") {
      lines.push({ text: text.trim(), y: yOf(before), height: before.height });
    }
    text = "";
    before = null;
  };
  for (const run of runs) {
    // A drawn space is as wide as the gap that it fills, and may have no height.
    if (run.str.trim() === "") {
      isSpaced ||= run.str !== "";
      continue;
    }
    if (before !== null && !onSameLine(before, run)) close();
    text += (before === null ? "" : between(before, run, isSpaced)) + run.str;
    before = run;
    isSpaced = false;
  }
  close();
  return lines;
}

const xOf = ({ transform }: Run) => transform[4] ?? 0;
const yOf = ({ transform }: Run) => transform[5] ?? 0;

function onSameLine(one: Run, other: Run): boolean {
  const height = Math.max(one.height, other.height);
  return Math.abs(yOf(one) - yOf(other)) < SAME_LINE * height;
}

function between(one: Run, other: Run, isSpaced: boolean): string {
  const gap = (xOf(other) - xOf(one) - one.width) / (other.height || one.height || 1);
  if (gap > CELL_GAP) return "\t";
  if (/\s$/.test(one.str) || /^\s/.test(other.str)) return "";
  return isSpaced || gap > WORD_GAP ? " " : "";
}
