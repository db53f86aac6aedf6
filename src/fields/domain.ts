import type { Posting } from "../text/posting.js";
import { FILE_ENDINGS, PARTED_TOP_LEVEL, TOP_LEVEL } from "./domain.lexicon.js";

const GLUED = /^(?:fr|com|org|net|eu|gouv|asso)(?=[a-z]{2})/;

/**
 * The raw characters of a folded range, one entry each; null where folding changed more than the
 * case: an accent, a typographic apostrophe.
 */
export function writtenLetters(posting: Posting, start: number, end: number): (string | null)[] {
  const { raw, starts, ends } = posting.folded;
  const letters: (string | null)[] = [];
  for (let i = start; i < end; i++) {
    const folded = posting.text[i] as string;
    const letter = raw.slice(starts[i], ends[i]);
    const plain =
      letter.toLowerCase() === folded || letter.normalize("NFKC").toLowerCase() === folded;
    letters.push(
      plain ? restore(letter, raw, i > start, starts[i], ends[i - 1]) : fromEntity(letter, folded),
    );
  }
  return letters;
}

/** Folding takes "_" at the edge of a word for emphasis; within an address it is a letter. */
function restore(letter: string, raw: string, inside: boolean, start = 0, before = 0): string {
  const plain = letter.normalize("NFKC");
  if (!inside || before >= start) return plain;
  const lost = raw.slice(before, start).replace(/\\/g, "");
  return /^_{1,3}$/.test(lost) ? lost + plain : plain;
}

function fromEntity(letter: string, folded: string): string | null {
  return /^&[#\w]{2,8};$/.test(letter) ? folded : null;
}

/** A domain without what was glued to it, and how much of the written form it takes. */
export interface Domain {
  readonly name: string;
  readonly length: number;
  readonly known: boolean;
}

/**
 * Where a domain ends: "ville.example.Merci" and "ville.frTél" go on with the next sentence. Labels
 * come with what parts them: a dot with a space or line break beside it only counts before the
 * commonest endings.
 */
export function cutDomain(letters: readonly (string | null)[], text: string): Domain | null {
  const labels = [...text.matchAll(/[a-z0-9-]{1,63}/g)];
  let best: { last: number; length: number; known: boolean } | null = null;
  for (let i = 1; i < labels.length; i++) {
    const label = labels[i] as RegExpExecArray;
    const before = labels[i - 1] as RegExpExecArray;
    const parted = /\s/.test(text.slice(before.index + before[0].length, label.index));
    if (parted && (best || !PARTED_TOP_LEVEL.has(label[0]))) break;
    if (best?.known && isNextSentence(letters, label.index, before[0])) break;
    const isHost = label[0].includes("-") && isBeforeTopLevel(text, label, labels[i + 1]);
    const letter = isHost ? 0 : topLevelLength(letters, label.index, label[0]);
    if (letter > 0) best = { last: i, length: letter, known: true };
    if (letter > 0 && letter < label[0].length) break;
    if (letter === 0 && !best && i === labels.length - 1 && isPlausible(label[0])) {
      best = { last: i, length: label[0].length, known: false };
    }
  }
  if (!best) return null;
  const last = labels[best.last] as RegExpExecArray;
  const parts = labels.slice(0, best.last).map(([label]) => label);
  if (parts.some((label) => label.startsWith("-") || label.endsWith("-"))) return null;
  const length = last.index + best.length;
  if (letters.slice(0, length).includes(null)) return null;
  const name = [...parts, last[0].slice(0, best.length)].join(".");
  return { name, length, known: best.known };
}

/** "labo.paris-nord.example": what goes on behind its hyphen to an ending is none itself. */
function isBeforeTopLevel(text: string, label: RegExpExecArray, next?: RegExpExecArray): boolean {
  if (!next || !TOP_LEVEL.has(next[0])) return false;
  return text.slice(label.index + label[0].length, next.index) === ".";
}

function isPlausible(label: string): boolean {
  return /^[a-z]{2,24}$/.test(label) && !FILE_ENDINGS.has(label) && !GLUED.test(label);
}

/** "…example.Merci", and whatever follows ".fr". */
function isNextSentence(letters: readonly (string | null)[], at: number, before: string): boolean {
  const previous = letters[at - 2] ?? "";
  const first = letters[at] ?? "A";
  return before === "fr" || (isUpper(first) && !isUpper(previous));
}

/** How many letters of a label are a known top-level domain: all, those before a capital, none. */
function topLevelLength(letters: readonly (string | null)[], at: number, label: string): number {
  let length = 0;
  while (length < label.length && /[a-z]/.test(label[length] as string)) {
    const letter = letters[at + length] ?? null;
    if (length > 1 && (letter === null || (isUpper(letter) && !isUpper(letters[at] ?? "")))) break;
    length++;
  }
  return TOP_LEVEL.has(label.slice(0, length)) && !FILE_ENDINGS.has(label) ? length : 0;
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
