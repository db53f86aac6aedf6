import type { LineReading } from "./line-reading.js";
import { isLate } from "./order-clues.js";
import {
  type Clue,
  lineAt,
  type Reading,
  SURE_TITLE,
  TITLE_LIKE,
  titleAt,
  wordsAt,
} from "./reading.js";
import { ENDS_SEEKING } from "./seeks.js";

const NEAR_LINES = 6;
/** The same with front matter or a mail header between. */
const MOST_BETWEEN = 66;
const FAR_LINES = 40;
/** Lines of a head, its second title included, and their length. */
const [HEAD_LINES, LONGEST_IN_HEAD] = [5, 90];
const SHORTEST_TWIN = 12;
const [FEWEST_SHARED, MOST_SHARED] = [2, 3];
const [SHORTEST_DOUBLED, FEWEST_DOUBLED] = [5, 2];
const TITLE_LABEL =
  /^(?:intitule|titre|nom|emploi type)(?: d[eu] (?:la |l')?(?:poste|stage|mission|offre|emploi|sujet))? ?: ?/;
/** How a title writes both genders, and what stands before it. */
const OF_GENDER =
  /^une?(?:·e|\.e|\(e\))? |[·.]\p{L}{1,6}(?![\p{L}])|\((?:e|ne|rice|trice|se|euse)s?\)| ?\(?\b[hf] ?\/ ?[hf](?: ?\/ ?x)?\)?/gu;
/** What stands between a post and who offers it: "chargé d'accueil pour la maison Rouge". */
const OF_EMPLOYER = / (?:pour|chez|au sein d[eu']|aupres d[eu']) ?(?:la |le |les |l')?$/;
/** Words that many titles share. */
const COMMON =
  /^(?:offres?|stages?|postes?|fiche|mission|emploi|annonce|sujet|alternance|recrute|recherchons?|pour|dans|avec|chez)$/;

/** Whether a line says again what a title above it has said. */
export function echoClues(reading: Reading): Clue {
  const doubled = findDoubled(reading);
  return (i, found) => {
    if (doubled.has(i)) found.push("doubled");
    if (reading.numbered.has(i)) return;
    if (isHeadAgain(reading, i) || isSoughtAgain(reading, i)) found.push("twinAbove");
    else if (introducesAgain(reading, i) || isSecondTitle(reading, i)) found.push("echo");
    else if (isTwin(reading, i)) found.push("twinAbove");
    else if (isFarEcho(reading, i)) found.push("farEcho");
  };
}

/**
 * Titles that the next line says again, as sites do that name a link and its picture alike: one may be
 * chance, several are the form of a list.
 */
function findDoubled({ lines, words, contents }: Reading): ReadonlySet<number> {
  const found = lines.flatMap((line, i) => {
    const below = lines[i + 1];
    const isTold = line.size >= SHORTEST_DOUBLED && words[i]?.labelLength === 0 && !contents.has(i);
    const isAgain = below?.blanks === 0 && below.words.startsWith(line.words);
    return isTold && isAgain && !line.rule && line.mark === "none" && !words[i]?.furniture
      ? [i]
      : [];
  });
  const distinct = new Set(found.map((i) => lines[i]?.words)).size;
  return new Set(distinct >= FEWEST_DOUBLED ? found : []);
}

/** The title again, or a second title line, just under the first. */
function isSecondTitle(reading: Reading, i: number): boolean {
  const line = lineAt(reading, i);
  const { seeks, sentence } = wordsAt(reading, i);
  // "L'institut recrute une relieuse pour renforcer …", below "Relieuse": the text begins.
  const isIntroduction = seeks && sentence;
  let own: Set<string> | null = null;
  let isGlued = line.blanks === 0;
  const farthest = Math.max(0, i - MOST_BETWEEN);
  for (let above = i - 1, distance = 1; above >= farthest && distance <= NEAR_LINES; above--) {
    const role = reading.blocks.roles[above];
    if (role === "hidden" || role === "mail-header") {
      isGlued = false;
      continue;
    }
    const read = wordsAt(reading, above);
    // A badge may stand between: "Nouvelle offre".
    if (read.furniture && isGlued && lineAt(reading, above).blanks === 0) continue;
    distance++;
    const isBelow = isGlued;
    isGlued = false;
    if (role === "none" && (read.closing || read.sentence)) return false;
    if (titleAt(reading, above) <= TITLE_LIKE || reading.contents.has(above)) continue;
    if (isBelow) return true;
    own ??= contentWords(line.words);
    if (echoes(own, reading, above, isIntroduction)) return true;
  }
  return false;
}

/** The very words of the title again, nothing but who and where between, and the text below. */
function isHeadAgain(reading: Reading, i: number): boolean {
  const own = lineAt(reading, i);
  if (own.size < SHORTEST_TWIN) return false;
  const labelled = ANY_LABEL.test(own.words) ? plainTitle(own.words.replace(ANY_LABEL, "")) : "";
  for (let above = i - 1; above >= 0 && above > i - HEAD_LINES; above--) {
    if (reading.contents.has(above)) continue;
    const { words, size } = lineAt(reading, above);
    if (labelled !== "" && plainTitle(words) === labelled) return true;
    if (size >= own.size && words.startsWith(own.words)) return !isBareHead(reading, i);
    if (size > LONGEST_IN_HEAD || tells(wordsAt(reading, above))) return false;
  }
  return false;
}

/** "Appel : un animateur", "Horizon engage", "un animateur (H/F) à mi-temps". */
function isSoughtAgain(reading: Reading, i: number): boolean {
  const seeks = (k: number) => ENDS_SEEKING.test(reading.lines[k]?.words ?? "");
  if (i < 2 || !seeks(i - 1) || seeks(i - 3) || titleAt(reading, i - 2) <= TITLE_LIKE) return false;
  const own = contentWords(lineAt(reading, i).words);
  return [...contentWords(titleWords(reading, i - 2))].some((word) => own.has(word));
}

/** Who seeks, between a title and the same title again. */
function introducesAgain(reading: Reading, i: number): boolean {
  const { words } = lineAt(reading, i);
  if (i + 1 >= reading.lines.length || !ENDS_SEEKING.test(words)) return false;
  return isSoughtAgain(reading, i + 1) || isTwin(reading, i + 1);
}

/** A title with no text of its own below it, in a list of such. */
function isBareHead(reading: Reading, i: number): boolean {
  const end = Math.min(reading.lines.length, i + HEAD_LINES);
  for (let below = i + 1; below < end; below++) {
    if (lineAt(reading, below).size > LONGEST_IN_HEAD || tells(wordsAt(reading, below)))
      return false;
  }
  return true;
}

const tells = (read: LineReading) => read.sentence || read.closing || read.section !== null;

/** The very words of the title, further down, behind "Intitulé du poste :" or below it. */
function isTwin(reading: Reading, i: number): boolean {
  const own = lineAt(reading, i);
  if (own.size < SHORTEST_TWIN || own.blanks > 1) return false;
  const told = own.words.replace(TITLE_LABEL, "");
  const plain = plainTitle(told);
  const isToldBelow = told !== own.words && told.length >= SHORTEST_TWIN;
  for (let above = i - 1; above >= 0 && above > i - FAR_LINES; above--) {
    const read = wordsAt(reading, above);
    if (read.contactAt >= 0) return false;
    if (reading.contents.has(above) || titleAt(reading, above) <= TITLE_LIKE) continue;
    const { words } = lineAt(reading, above);
    if (plainTitle(words) === plain) return true;
    const at = words.indexOf(told);
    if (at > 0 && OF_EMPLOYER.test(words.slice(0, at))) return true;
    // "Horizon recrute 2 animateurs", and "Intitulé du poste : animateurs" in the head below it.
    if (isToldBelow && read.seeks && i - above <= NEAR_LINES && words.includes(told)) return true;
    if (isToldBelow && !TITLE_LABEL.test(words) && sharesMost(told, words)) return true;
  }
  return false;
}

/** "Recrutement en cours : animateur": what stands before a title said again, whatever it is. */
const ANY_LABEL = /^[a-z' ]{3,30} ?: /;
const plainTitle = (words: string) => words.replace(TITLE_LABEL, "").replace(OF_GENDER, "").trim();
/** Whether two thirds of a labelled title's words are the page's title's: one may be misspelt. */
function sharesMost(told: string, title: string): boolean {
  const [own, seen] = [contentWords(told), contentWords(title)];
  const shared = [...own].filter((word) => seen.has(word)).length;
  return shared >= FEWEST_SHARED && shared * MOST_SHARED >= own.size * FEWEST_SHARED;
}

/** The title told in other words further down, before the offer has come to its end. */
function isFarEcho(reading: Reading, i: number): boolean {
  if (titleAt(reading, i) < TITLE_LIKE) return false;
  let own: Set<string> | null = null;
  for (let above = i - 1; above >= 0 && above > i - FAR_LINES; above--) {
    const read = wordsAt(reading, above);
    if (read.closing || isLate(read)) return false;
    if (titleAt(reading, above) < SURE_TITLE) continue;
    own ??= contentWords(lineAt(reading, i).words);
    if (echoes(own, reading, above)) return true;
  }
  return false;
}

const titleWords = (reading: Reading, i: number) =>
  reading.blocks.titles.get(i) ?? lineAt(reading, i).words;

function contentWords(words: string): Set<string> {
  const found = words.slice(0, 120).match(/[a-z]{4,}/g) ?? [];
  return new Set(found.filter((word) => !COMMON.test(word)));
}

/** Whether half of a line's words are the title's; of a mail's subject or a sentence, half of either's. */
function echoes(
  own: ReadonlySet<string>,
  reading: Reading,
  title: number,
  isIntroduction = false,
): boolean {
  const seen = contentWords(titleWords(reading, title));
  let shared = 0;
  for (const word of own) if (seen.has(word)) shared++;
  const isEither = isIntroduction || reading.blocks.roles[title] === "subject";
  const of = isEither && shared > 1 ? Math.min(own.size, seen.size) : own.size;
  return own.size > 0 && shared * 2 >= of;
}
