import { HOUSE, PREMISES } from "../text/houses.js";
import type { LabelKind } from "../text/labels.lexicon.js";
import { compiled } from "../text/phrase.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import {
  type Clue,
  countWords,
  lineAt,
  type Reading,
  TITLE_LIKE,
  titleAt,
  wordsAt,
} from "./reading.js";
import { isBelowUnderlined, MOST_LINES } from "./underlines.js";

/** How many lines above an ending is looked for. */
const CLOSING_LINES = 4;
/** The same with the rules and the furniture between. */
const MOST_BETWEEN = 16;
/** A dump with fewer blank lines (a share of its lines) does not set its parts apart by them. */
const BLANK_SHARE = 0.04;
const LETTERHEAD_LINES = 6;
const LONGEST_PLACE = 90;
const LONGEST_HEADLINE = 110;
const SHORTEST_STEP = 12;
const LONGEST_BARE_HEADING = 30;
/** A longer last line may be an offer by itself. */
const LONGEST_LAST = 120;
/** A title and how to answer, on one line. */
const SHORTEST_WHOLE = 40;

const PLACE_LINE =
  /(?:^| )- \d{2,3} - |^\d{2,3} - [a-z]|^\d{5} [a-z]|\(\d{2,5}\)$|^(?:cdi|cdd|stage|alternance|interim|apprentissage) (?:-|\|) .{3,60}(?:-|\|) /;
const ORGANISATION = compiled(
  `^(?:l'|la |le |les )?(?:${HOUSE}|${PREMISES})(?= (?!:|aux? |de fonctions? ?:|uniquement |exclusivement ))`,
);

/** What forms ask of an offer beside its title, and answer on the next line. */
const VALUE_BELOW =
  /^(?:grades?|(?:domaines? ?\/ ?|types? de )?metiers?|filieres?|cadres? d'emplois?|famille d[eu] (?:metiers?|poste)|(?:secteurs?|domaines?|disciplines?|thematiques?)(?: d'activite| fonctionnel)?|direction|service|emploi type|code rome)(?:\(s\))?(?: recherches?(?:\(s\))?)?$/;
const SEEKS_SEVERAL =
  /(?:recrute|recherche|cherche|embauche|recrutent|recherchons|recrutons|cherchons) (?:pour .{1,40} )?(?:plusieurs|deux|trois|quatre|cinq|six|\d{1,2}) [a-z]/;
const LINES_TO_NUMBERED = 8;
/** What stands over a list: "Campagne d'emplois". */
const OF_MANY =
  /\b(?:offres|emplois|stages|recrutements|postes (?:vacants|ouverts|a pourvoir))\b(?! ?[@.])|^bourse (?:de l'|des |aux |d')/;
const ENDS_SEEKING = /(?:^| )(?:recrute|recrutent|recrutons|embauche|recherche)(?: ?!)?$/;
const ENDS_SEEKING_ON = /(?:recrute|recrutent|recrutons|embauche|recherche|recherchons) ?:$/;
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

/** What stands directly above and below a line. */
export function nearClues(reading: Reading): Clue {
  const { lines, blocks, ads } = reading;
  const parted = lines.slice(1).filter(({ blanks }) => blanks > 0).length;
  const counts = countWords(reading);
  // The head of every page is no title.
  const isTitle = (i: number) =>
    titleAt(reading, i) > TITLE_LIKE && counts.get(lineAt(reading, i).words) === 1;
  const usesBlanks = parted > BLANK_SHARE * lines.length;
  const above: Clue = (i, found) => {
    const line = lineAt(reading, i);
    const before = lines[i - 1];
    if (!before) {
      found.push("first");
      return;
    }
    const read = wordsAt(reading, i - 1);
    if (line.blanks > 0) found.push("blankAbove");
    if (line.blanks > 1) found.push("blanksAbove");
    const isRuled = (before.rule && !before.underlines) || line.ruledAbove;
    const edge = isRuled || read.furniture || blocks.roles[i - 1] !== "none";
    const glued = usesBlanks && !ads.has(i) && line.blanks === 0 && line.level === 0 && !edge;
    if (glued) found.push("gluedAbove");
    if (isRuled) found.push("ruleAbove");
    if (isBelowUnderlined(lines, i, isTitle)) found.push("belowTitle");
    if (read.furniture) found.push("furnitureAbove");
    if (read.furniture && endsIn(before, line)) found.push("announces");
    if (read.group) found.push("groupAbove");
    const closing = closingDistance(reading, i);
    if (closing > 0) found.push(closing === 1 && !glued ? "closingAbove" : "closingNear");
    const mayIntroduce = !edge && !read.group;
    if (mayIntroduce && introduces(before, read, line.blanks)) found.push("introduced");
  };
  const below: Clue = (i, found) => {
    const line = lineAt(reading, i);
    const next = lines[i + 1];
    if (!next) {
      const isWhole =
        wordsAt(reading, i).contactAt > SHORTEST_WHOLE && titleAt(reading, i) > TITLE_LIKE;
      if (line.size < LONGEST_LAST && !ads.has(i) && !isWhole) found.push("last");
      return;
    }
    if (next.blanks > 0) found.push("blankBelow");
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
  return (i, found) => {
    above(i, found);
    below(i, found);
  };
}

/** "Vous êtes ici : Accueil / Emploi / Relieur de registres", and below it the page's title. */
const endsIn = (trail: DumpLine, { words, size, blanks }: DumpLine) =>
  blanks > 0 &&
  size >= SHORTEST_STEP &&
  !ENDS_SEEKING.test(words) &&
  (trail.rest || trail.words).endsWith(words);

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

/** How many lines above the offer before asks to be answered; 0 where it does not. */
function closingDistance(reading: Reading, i: number): number {
  const farthest = Math.max(0, i - MOST_BETWEEN);
  for (let above = i - 1, distance = 1; above >= farthest && distance <= CLOSING_LINES; above--) {
    const read = wordsAt(reading, above);
    const line = lineAt(reading, above);
    if (line.rule || read.furniture || read.group) continue;
    // A heading ("Contact") asks for an answer below it, not above.
    if (read.closing && !(distance === 1 && isBareHeading(line, read))) return distance;
    distance++;
  }
  return 0;
}

const isBareHeading = (line: DumpLine, { section, contactAt }: LineReading) =>
  section !== null && contactAt < 0 && line.size < LONGEST_BARE_HEADING;

/** Whether a line announces what stands below it: "Type de contrat", "Profil", "Encadrants :". */
function introduces(above: DumpLine, read: LineReading, blanks: number): boolean {
  if (read.label !== null && read.labelLength === 0) return true;
  // "La coopérative recherche un(e) :" has begun the offer that the title below names again.
  const end = above.rest || above.words;
  if (end.endsWith(":") && (read.seeks || ENDS_SEEKING_ON.test(end))) return true;
  if (VALUE_BELOW.test(above.words) && blanks < 2) return true;
  if (blanks > 0) return false;
  if (end.endsWith(":")) return true;
  return above.level === 0 && above.size <= 70 && read.section !== null;
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
