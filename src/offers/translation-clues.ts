import { countFunctionWords } from "../text/function-words.js";
import { type Clue, lineAt, type Reading, wordsAt } from "./reading.js";

/** An offer in English ends within so many lines, and the French one began within so many above. */
const [LINES_BELOW, LINES_ABOVE] = [25, 40];
/** So much of a text tells its language. */
const SAMPLE = 2000;
const ENGLISH_TITLE =
  /\b(?:internships?|traineeship|engineer|research|scientist|fellow|position|job|officer|manager|developer|assistant|coordinator|technician|consultant|teacher|lecturer|ranger|skipper|analyst|designer|volunteer|head of|warden|keeper|phd|post-?doc|master'?s?|student|english version|we are|is (?:looking|seeking|hiring|recruiting))\b/;
const MAIL = /[\w.+-]{1,64}@[a-z\d][a-z\d.-]{1,80}/;
/** Of its numbers so many are the other's: "douze" may be "12". */
const SHARED_NUMBERS = 0.6;
const NUMBER = /\d+/g;

/**
 * Whether an English offer says again what the French one above it has said: it is to be answered at
 * the same address, and its numbers (months, dates, pay) are those of the other.
 */
export function translationClues(reading: Reading): Clue {
  return (i, found) => {
    if (isTranslation(reading, i)) found.push("translation");
  };
}

function isTranslation(reading: Reading, i: number): boolean {
  const { blanks, level, bold, words } = lineAt(reading, i);
  if ((blanks === 0 && level === 0 && !bold) || !ENGLISH_TITLE.test(words)) return false;
  const below = findMail(reading, i, Math.min(reading.lines.length, i + LINES_BELOW));
  if (!below) return false;
  const above = textOf(reading, Math.max(0, i - LINES_ABOVE), i);
  if (!above.includes(below.mail)) return false;
  const own = textOf(reading, i, below.line + 1);
  const [french, english] = [countFunctionWords(above, SAMPLE), countFunctionWords(own, SAMPLE)];
  if (french.anyFrench <= french.english || english.english <= english.anyFrench) return false;
  const known = new Set(above.match(NUMBER));
  const numbers = own.replace(below.mail, "").match(NUMBER) ?? [];
  const shared = numbers.filter((number) => known.has(number)).length;
  return shared > 0 && shared >= SHARED_NUMBERS * numbers.length;
}

/** The first address from a line on. */
function findMail(reading: Reading, from: number, to: number) {
  for (let line = from; line < to; line++) {
    if (!wordsAt(reading, line).closing) continue;
    const mail = MAIL.exec(lineAt(reading, line).words)?.[0];
    if (mail !== undefined) return { line, mail };
  }
  return null;
}

const textOf = ({ lines }: Reading, from: number, to: number) =>
  lines
    .slice(from, to)
    .map(({ words, rest }) => words + rest)
    .join(" ");
