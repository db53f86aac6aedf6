import { HOUSE, PREMISES } from "../text/houses.js";
import type { LabelKind } from "../text/labels.lexicon.js";
import { compiled } from "../text/phrase.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import { type Clue, lineAt, type Reading, TITLE_LIKE, titleAt, wordsAt } from "./reading.js";
import { ENDS_SEEKING } from "./seeks.js";
import { MOST_LINES } from "./underlines.js";

const LETTERHEAD_LINES = 6;
const LONGEST_PLACE = 90;
const LONGEST_HEADLINE = 110;
/** A longer last line may be an offer by itself. */
const LONGEST_LAST = 120;
/** A title and how to answer, on one line. */
const SHORTEST_WHOLE = 40;

const PLACE_LINE =
  /(?:^| )- \d{2,3} - |^\d{2,3} - [a-z]|^\d{5} [a-z]|\(\d{2,5}\)$|^(?:cdi|cdd|stage|alternance|interim|apprentissage) (?:-|\|) .{3,60}(?:-|\|) /;
const ORGANISATION = compiled(
  `^(?:l'|la |le |les )?(?:${HOUSE}|${PREMISES})(?= (?!:|aux? |de fonctions? ?:|uniquement |exclusivement ))`,
);

const SEEKS_SEVERAL =
  /(?:recrute|recherche|cherche|embauche|recrutent|recherchons|recrutons|cherchons) (?:pour .{1,40} )?(?:plusieurs|deux|trois|quatre|cinq|six|\d{1,2}) [a-z]/;
const LINES_TO_NUMBERED = 8;
/** What stands over a list: "Campagne d'emplois". */
const OF_MANY =
  /\b(?:offres|emplois|stages|recrutements|postes (?:vacants|ouverts|a pourvoir))\b(?! ?[@.])|^bourse (?:de l'|des |aux |d')/;
/** What kind of offer the title above tells of: "Offre de stage master 2 – année 2021". */
const KIND_BELOW =
  /^(?:offre|proposition|sujet) (?:de |d')(?:stage|these|post-?doc(?:torat)?|emploi|alternance)(?: (?:de |d'|en )?(?:master|licence|m[12]|l3|bac|niveau)[^:]{0,40})?(?: - .{1,40})?$/;
/** How many offers a search has found, of which the line above tells what was looked for. */
const RESULTS =
  /^(?:[2-9]|\d[\d ]{1,6}) (?:offres?|resultats?|annonces?|postes?|emplois?|missions?)(?! [a-z]{4,} [a-z]{4})/;

/** The same on one line: "stage graphisme - 5 emplois à Nantes". */
const COUNTED =
  /^.{3,60} [-:|] (?:[2-9]|\d[\d ]{1,6}) (?:offres?|resultats?|annonces?|emplois?|jobs?)\b/;

/** Labels that stand at the head of offers: a job site's table, a subject's supervisor. */
const FIRST_LABELS: ReadonlySet<LabelKind> = new Set<LabelKind>([
  "contact",
  "duration",
  "location",
  "organisation",
  "start",
  "period",
  "contract",
  "reference",
  "deadline",
  "publication",
  "degree",
  "stipend",
  "title",
]);

/** What stands directly below a line. */
export function belowClues(reading: Reading): Clue {
  const { lines, ads } = reading;
  return (i, found) => {
    const line = lineAt(reading, i);
    const next = lines[i + 1];
    if (!next) {
      const isWhole =
        wordsAt(reading, i).contactAt > SHORTEST_WHOLE && titleAt(reading, i) > TITLE_LIKE;
      if (line.size < LONGEST_LAST && !ads.has(i) && !isWhole) found.push("last");
      return;
    }
    if (next.blanks > 0) found.push("blankBelow");
    if (next.blanks > 0 && line.blanks > 0 && i > 0) found.push("alone");
    if (RESULTS.test(next.words) || COUNTED.test(line.words)) found.push("contents");
    else if (isListHead(line, next) || isOverNumbered(reading, i) || isPageHead(reading, i)) {
      found.push("overTitles");
    }
    if (isColumnHead(reading, i)) found.push("contents");
    if (isBoxed(lines, i)) found.push("boxed");
    const isKind = next.blanks === 0 && line.blanks > 0 && KIND_BELOW.test(next.words);
    if (
      isKind ||
      isFirstLabel(reading.words[i + 1]) ||
      (next.rule && isFirstLabel(reading.words[i + 2]))
    ) {
      found.push("labelBelow");
    }
    if (next.size <= LONGEST_PLACE && PLACE_LINE.test(next.words)) found.push("placeBelow");
    if (isItemOf(line, next) || isItemOf(lines[i - 1], line)) found.push("listItem");
    if (
      line.size < LONGEST_HEADLINE &&
      wordsAt(reading, i + 1).seeks &&
      !wordsAt(reading, i).seeks
    ) {
      found.push("seeksBelow");
    }
    if (isLetterhead(reading, i)) found.push("letterhead");
  };
}

/** "La mairie recrute": what she recruits stands below. */
const isListHead = (line: DumpLine, next: DumpLine) =>
  next.blanks > 0 && line.size < LONGEST_PLACE && ENDS_SEEKING.test(line.words);

/** The first line of a page over "Offres d'emploi". */
const isPageHead = ({ lines, words }: Reading, i: number) =>
  i === 0 && lines[1]?.blanks === 0 && words[1]?.group === true;

/** "L'institut recrute trois agents", and below "Poste 1 : …". */
function isOverNumbered(reading: Reading, i: number): boolean {
  if (!wordsAt(reading, i).seeks || !SEEKS_SEVERAL.test(lineAt(reading, i).words)) return false;
  const end = Math.min(reading.lines.length, i + LINES_TO_NUMBERED);
  for (let below = i + 1; below < end; below++) if (reading.numbered.has(below)) return true;
  return false;
}

/** The heads of columns read one below the other: "Intitulé", "Structure", "Lieu". */
function isColumnHead({ lines, words }: Reading, i: number): boolean {
  return [i, i + 1, i + 2].every((k) => {
    const [line, read] = [lines[k], words[k]];
    return (
      line &&
      read &&
      read.label !== null &&
      read.labelLength === 0 &&
      (k === i || line.blanks === 0)
    );
  });
}

/** Whether a rule stands above a line, and one below it or below the heading that it begins. */
function isBoxed(lines: readonly DumpLine[], first: number): boolean {
  if (!lines[first - 1]?.rule) return false;
  let below = first + 1;
  while (below - first < MOST_LINES && lines[below]?.blanks === 0 && !lines[below]?.rule) below++;
  const { rule, blanks, underlines } = lines[below] ?? {};
  return rule === true && blanks === 0 && (underlines === true || below === first + 1);
}

const isFirstLabel = (read: LineReading | undefined) =>
  read?.label != null && FIRST_LABELS.has(read.label);

/** Whether two lines stand together in a numbered list. */
const isItemOf = (above: DumpLine | undefined, line: DumpLine) =>
  above?.mark === "number" && line.mark === "number" && line.blanks === 0;

/** Who offers, on the lines above the title: "VILLE DE …", "Laboratoire …". */
function isLetterhead(reading: Reading, i: number): boolean {
  const below = reading.lines[i + 1];
  // The name of a site stands alone at the head of its page.
  if (!below || (below.blanks > 0 && !wordsAt(reading, i + 1).seeks)) return false;
  if (!ORGANISATION.test(lineAt(reading, i).words)) return false;
  const end = Math.min(reading.lines.length, i + LETTERHEAD_LINES);
  for (let j = i; j < end; j++) {
    const [line, read] = [lineAt(reading, j), wordsAt(reading, j)];
    if (j > i && OF_MANY.test(line.words)) return false;
    if (j > i && titleAt(reading, j) > TITLE_LIKE && reading.blocks.roles[j] === "none")
      return true;
    if (read.sentence || read.closing || read.section || read.furniture || read.group) return false;
    if (line.mark !== "none" || line.rule) return false;
  }
  return false;
}
