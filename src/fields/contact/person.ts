import type { Posting } from "../../text/posting.js";
import { isCapital, written } from "../written.js";
import { FIRST_NAMES, NOT_PERSONS, ROLE } from "./lexicon.js";

/** A person's name and where it stands, in folded offsets. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** Where the role behind the name ends; the name's end where there is none. */
  readonly roleEnd: number;
  readonly start: number;
  readonly end: number;
  /** What tells a person's name from any other capitalised words. */
  readonly told: "civility" | "first-name" | "capitals" | "nothing";
  /** The name's words, folded. */
  readonly words: readonly string[];
}

const MOST_WORDS = 5;
const CIVILITY =
  /(?:(?:m(?:me|lle|r|rs|s)?|madame|monsieur|mademoiselle|dr|docteure?|pr|prof|professeure?|maitre)\.?)[ \n](?=[a-z])/y;
const WORD = /[a-z]{1,25}(?:['-][a-z]{1,25}){0,4}/y;
const PARTICLE =
  /(?:(?:de la|de l'|de|du|des|le|la|van(?: der?| den)?|von|di|da|del|dos|el|ben|bin|ter|y) |d')(?=[a-z])/y;

/** The person whose name begins at `from`; null where none does. */
export function personAt(posting: Posting, from: number, to: number): Person | null {
  const civility = stick(CIVILITY, posting, from, to);
  const hasCivility = civility !== "" && isCapital(posting, from);
  const start = from + (hasCivility ? civility.length : 0);
  const [end, words] = nameWords(posting, start, to);
  if (
    words.length < (hasCivility ? 1 : 2) ||
    words.some(
      (word, i) => word.length < 2 && words.length < 3 && (i > 0 || !isInitial(posting, start)),
    )
  )
    return null;
  const isShort = (words[0] ?? "").length < 2 && isInitial(posting, start);
  const told = hasCivility
    ? "civility"
    : isShort
      ? "capitals"
      : tellPerson(posting, start, end, words);
  // A surname alone keeps its civility: "Mme Lacoste".
  const nameStart = words.length < 2 ? from : start;
  const name = written(posting, nameStart, end);
  const [role, roleEnd] = roleAfter(posting, end, to);
  return { name, role, roleEnd, start: nameStart, end, told, words };
}

/** "N. Rolin": one letter with its full stop before a surname. */
function isInitial(posting: Posting, start: number): boolean {
  return posting.text[start + 1] === "." && isCapital(posting, start);
}

function nameWords(posting: Posting, from: number, to: number): [number, string[]] {
  const words: string[] = [];
  let at = from;
  let end = from;
  while (words.length < MOST_WORDS && at < to) {
    const particle =
      words.length > 0 && !isCapital(posting, at) ? stick(PARTICLE, posting, at, to) : "";
    const next = at + particle.length;
    const word = stick(WORD, posting, next, to);
    const isLinked = words.length > 0 && /^(?:le|la|les|de|du|des|van|von|ben|el)$/.test(word);
    if (!word || !isCapital(posting, next) || (isNoName(word) && !isLinked)) break;
    words.push(word);
    end = next + word.length;
    if (posting.text[end] === "." && word.length <= 2) end++;
    if (posting.text[end] !== " ") break;
    at = end + 1;
  }
  return [end, words];
}

function isNoName(word: string): boolean {
  return NOT_PERSONS.has(word) || word.split("-").every((part) => NOT_PERSONS.has(part));
}

/** "Léa FERRAND", "FERRAND Léa" and known first names tell a person; other capitals do not. */
function tellPerson(
  posting: Posting,
  start: number,
  end: number,
  words: readonly string[],
): Person["told"] {
  const [first, last] = [words[0] ?? "", words[words.length - 1] ?? ""];
  const isFirstName = (word: string) =>
    FIRST_NAMES.has(word) || FIRST_NAMES.has(word.split("-")[0] ?? "");
  if (isFirstName(first) || isFirstName(last)) return "first-name";
  const shapes = written(posting, start, end).split(" ");
  const upper = shapes.filter((word) => word.length > 2 && word === word.toUpperCase()).length;
  // "CPV Bourgogne": an acronym before a name is an employer.
  const isAcronym = /^\p{Lu}{2,4}$/u.test(shapes[0] ?? "");
  return upper > 0 && upper < shapes.length && !isAcronym ? "capitals" : "nothing";
}

/** The role behind a name: ", responsable RH", "– Directrice de l'école", "(ingénieur)". */
function roleAfter(posting: Posting, end: number, to: number): [string | null, number] {
  const lead = /^ ?(?:,|-|\(|\||:|\n) ?/.exec(posting.text.slice(end, end + 4))?.[0] ?? "";
  const none: [null, number] = [null, end];
  if (!lead) return none;
  const start = end + lead.length;
  const text = posting.text.slice(start, Math.min(posting.text.length, Math.max(to, start + 90)));
  if (!ROLE.test(text) || /^[^\s]{1,60}(?:@|\(at\)|\[at\])/.test(text)) return none;
  const isBracket = lead.includes("(");
  const stop = text.search(
    isBracket
      ? /[)\n]/
      : /[\n\t;:(|@"]|[,.](?:\s|$)| - | \/ | (?:a l'adresse|par (?:mail|courriel)|au (?:\d|\+))|(?<=\s)[^\s]{1,60}[@[]|(?<= )[^\s]{1,60} ?(?:@|\(at\)|\[at)/,
  );
  const length = stop < 0 ? Math.min(text.length, 80) : stop;
  const role = written(posting, start, start + length).replace(/[\s,:(-]{1,5}$/, "");
  return role.length > 1 && role.length <= 90 ? [role, start + length] : none;
}

function stick(pattern: RegExp, posting: Posting, at: number, to: number): string {
  pattern.lastIndex = at;
  const match = pattern.exec(posting.text)?.[0] ?? "";
  return at + match.length <= to ? match : "";
}
