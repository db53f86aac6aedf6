import type { SectionKind } from "../text/sections.lexicon.js";
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
import { FORM_HEAD } from "./records.js";
import { ENDS_SEEKING } from "./seeks.js";
import { endsIn } from "./trails.js";
import { isBelowUnderlined } from "./underlines.js";

/** How many lines above an ending is looked for. */
const CLOSING_LINES = 4;
/** The same with the rules and the furniture between. */
const MOST_BETWEEN = 16;
/** A dump with fewer blank lines (a share of its lines) does not set its parts apart by them. */
const BLANK_SHARE = 0.04;
const LONGEST_BARE_HEADING = 30;

/** What forms ask of an offer beside its title, and answer on the next line. */
const VALUE_BELOW =
  /^(?:grades?|(?:domaines? ?\/ ?|types? de )?metiers?|filieres?|cadres? d'emplois?|famille d[eu] (?:metiers?|poste)|(?:secteurs?|domaines?|disciplines?|thematiques?)(?: d'activite| fonctionnel)?|direction|service|emploi type|code rome)(?:\(s\))?(?: recherches?(?:\(s\))?)?$/;

/** What stands directly above a line. */
export function aboveClues(reading: Reading): Clue {
  const { lines, blocks, ads } = reading;
  const parted = lines.slice(1).filter(({ blanks }) => blanks > 0).length;
  const counts = countWords(reading);
  // The head of every page is no title.
  const isTitle = (i: number) =>
    titleAt(reading, i) > TITLE_LIKE && counts.get(lineAt(reading, i).words) === 1;
  const usesBlanks = parted > BLANK_SHARE * lines.length;
  return (i, found) => {
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

const OF_BODY: ReadonlySet<SectionKind> = new Set<SectionKind>(["work", "profile", "conditions"]);

/**
 * "Descriptif du poste", alone on its line: no part of an offer is empty. A file has its size behind,
 * and "## Missions" may head a group.
 */
const opensBody = (line: DumpLine, read: LineReading): boolean =>
  read.section !== null &&
  OF_BODY.has(read.section) &&
  line.level === 0 &&
  isBareHeading(line, read) &&
  (read.labelLength === 0 || line.size <= read.labelLength + 1) &&
  !line.words.includes("(");

/** Whether a line announces what stands below it: "Type de contrat", "Profil", "Encadrants :". */
function introduces(above: DumpLine, read: LineReading, blanks: number): boolean {
  if (read.label !== null && read.labelLength === 0) return true;
  // "La coopérative recherche un(e) :" has begun the offer that the title below names again.
  const end = above.rest || above.words;
  if (end.endsWith(":") && (read.seeks || ENDS_SEEKING.test(end))) return true;
  if (VALUE_BELOW.test(above.words) && blanks < 2) return true;
  if (blanks < 2 && opensBody(above, read)) return true;
  if (blanks > 0) return false;
  if (end.endsWith(":") || FORM_HEAD.test(above.words)) return true;
  return above.level === 0 && above.size <= 70 && read.section !== null;
}
