import { addToGroup } from "./grouping.js";
import {
  type Clue,
  countWords,
  lineAt,
  type Reading,
  SURE_TITLE,
  TITLE_LIKE,
  titleAt,
  wordsAt,
} from "./reading.js";

/** Rules of one form, so many of them, may divide a dump into its offers. */
const FEWEST_RULES = 2;
/** How many lines below a rule an offer's first line is looked for. */
const LEAD_LINES = 4;
/** In this share of the stretches between rules the first lines speak like a title… */
const TITLED_SHARE = 0.6;
/** …and in no more than this share they open a part of an offer. */
const SECTION_SHARE = 0.25;
/** Furniture above an opening sentence, in lines. */
const MOST_FURNITURE = 6;
const MOST_HEADERS = 20;
/** So many lines of a site, each of which comes again, are the top of another page. */
const FEWEST_OF_PAGE = 2;

/** A long sentence weighs so little as a title, though it names a job. */
const LEAST_TITLE = -1.5;
const SEEKS_SOMEONE =
  /(?:recherche|recrute|cherche|embauche|recherchons|recrutons|cherchons|concours|propose)(?:nt)?(?: [^ ]{1,24}){0,8}? (?:une?|un[.(·-]e?\)?|des|deux|trois|quatre|\d{1,2}|son|sa|ses)(?![a-z])/;

/** What divides a dump, and what opens the stretches between. */
export function dividerClues(reading: Reading): Clue {
  const dividers = findDividers(reading);
  const counts = countWords(reading);
  const recurs = (i: number) => (counts.get(lineAt(reading, i).words) ?? 0) > 1;
  return (i, found) => {
    if (dividers.has(i - 1)) found.push("divided");
    if (found.includes("overTitles")) return;
    if (isAnnouncement(reading, i) && opensStretch(reading, i, recurs)) found.push("announces");
  };
}

/** Rules of the form that stands between this dump's offers rather than within them. */
function findDividers(reading: Reading): Set<number> {
  const byForm = new Map<string, number[]>();
  for (const [i, { rule, underlines, words }] of reading.lines.entries()) {
    if (!rule || underlines || reading.blocks.roles[i] !== "none") continue;
    const counted = words.replace(/\d+/, "0");
    const form = counted.slice(0, 1) + counted.length;
    addToGroup(byForm, form, i);
  }
  const dividing = [...byForm.values()].filter((rules) => {
    if (rules.length < FEWEST_RULES) return false;
    const leads = rules.map((rule) => readLead(reading, rule));
    const share = (what: Lead) => leads.filter((lead) => lead === what).length / leads.length;
    return share("title") >= TITLED_SHARE && share("section") <= SECTION_SHARE;
  });
  return new Set(dividing.flat());
}

type Lead = "title" | "section" | "other";

/** What the first lines below a rule speak like. */
function readLead(reading: Reading, rule: number): Lead {
  const first = reading.words[rule + 1];
  if (!first) return "other";
  if (first.section && titleAt(reading, rule + 1) <= TITLE_LIKE) return "section";
  const end = Math.min(reading.lines.length, rule + 1 + LEAD_LINES);
  for (let i = rule + 1; i < end && !lineAt(reading, i).rule; i++) {
    if (titleAt(reading, i) > TITLE_LIKE || wordsAt(reading, i).seeks) return "title";
    if (wordsAt(reading, i).section) return "other";
  }
  return "other";
}

/** "La ferme des Trois Aulnes recherche un stagiaire pour …": an offer that has no other title. */
function isAnnouncement(reading: Reading, i: number): boolean {
  const { seeks, section, label, closing } = wordsAt(reading, i);
  const { mark, words } = lineAt(reading, i);
  if (!seeks || section || label || mark === "quote" || mark === "bullet") return false;
  return SEEKS_SOMEONE.test(words) && (titleAt(reading, i) > LEAST_TITLE || closing);
}

/** Whether the subject of the mail, in the header that ends at a line, is the title already. */
function isUnderSubject({ blocks, titles }: Reading, end: number): boolean {
  for (let i = end; i >= 0 && i > end - MOST_HEADERS; i--) {
    if (blocks.roles[i] === "subject") return (titles[i] ?? 0) >= SURE_TITLE;
    if (blocks.roles[i] === "none") return false;
  }
  return false;
}

/** Whether nothing but furniture stands between a line and the edge of its stretch or page. */
function opensStretch(reading: Reading, i: number, recurs: (i: number) => boolean): boolean {
  let ofPage = 0;
  for (let above = i - 1; above >= 0; above--) {
    const { furniture, group } = wordsAt(reading, above);
    const { rule, underlines } = lineAt(reading, above);
    if (underlines) return false;
    if (reading.blocks.roles[above] !== "none") return !isUnderSubject(reading, above);
    if (rule) return true;
    const comesAgain = recurs(above);
    if (furniture && comesAgain) ofPage++;
    if (i - above > MOST_FURNITURE || !(furniture || group || comesAgain)) {
      return ofPage >= FEWEST_OF_PAGE;
    }
  }
  return true;
}
