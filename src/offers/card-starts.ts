import { findCards } from "./cards.js";
import type { LineReading } from "./line-reading.js";
import { SURE_TITLE } from "./reading.js";
import type { Survey } from "./survey.js";
import { type Kind, kindOf, knowTerms, OF_NONE } from "./unit-kind.js";
import type { StartEvidence } from "./weights.js";

/** In this share of the cards something must be offered. */
const OFFER_SHARE = 0.6;
const FEWEST_OFFERS = 3;
const ALL_BUT_OTHER: readonly Kind[] = ["offer", "answered", "poor offer", "terms alone"];
/** How far above the first card a heading tells what is offered. */
const ANNOUNCED_LINES = 6;
/** "Résultats de votre recherche : « bibliothèque »". */
const RESULTS = /^(?:\d+ )?resultats? (?:de|pour) (?:votre|ma|la|cette) recherche/;
const VOLUNTEERS =
  /^(?:(?:nos|les) )?(?:(?:offres? de )?benevolat|missions? (?:benevoles?|de benevolat)|volontariat)(?![a-z])/;
/** More cards than this share that open with a part of an offer are none. */
const PART_SHARE = 0.2;
/** So many lines around a card's first line the offer's may stand, where titles tell it. */
const REACH = 4;
/** In this share of the cards a title at one place tells where all begin. */
const PLACED_SHARE = 0.5;
/** In this share of the cards one title, wherever it stands, tells that nothing is missing. */
const TITLED_SHARE = 0.6;

/**
 * The lines at which offers begin that are cards of one make; empty where there are none, or where
 * the beginnings found without them say as much. Those beginnings, few though they may be, tell at
 * which line of a card an offer begins.
 */
export function findCardStarts(
  survey: Survey,
  text: string,
  findOthers: () => readonly number[],
): readonly number[] {
  const { lines, words, titles, contents, evidence } = survey;
  const known = knowTerms({ text, lines, words, own: evidence, contents });
  const cards = findCards(known).filter(
    (i, k) => !isUnderPart(i, survey) && (k === 0 || !isIntroduced(i, survey)),
  );
  if (arePartsOfOne(cards, survey)) return [];
  const kinds = cards.map((first, k) => {
    const end = cards[k + 1] ?? lines.length;
    return kindOf({ first, end, isEntry: false, isCard: true }, known);
  });
  const count = (wanted: readonly Kind[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const enough = (offers: number) =>
    offers >= FEWEST_OFFERS && offers >= OFFER_SHARE * cards.length;
  const areOffers = enough(count(["offer", "answered"]));
  if (!areOffers && !(announces(survey, cards[0] ?? 0) && enough(count(ALL_BUT_OTHER)))) return [];
  const told = cards.filter((_, k) => kinds[k] !== "other" && kinds[k] !== "terms alone");
  const found = findOthers();
  // "Discipline : …" within a card is hardly where it begins.
  const titled = found.filter((i) => {
    const isSubject = evidence[i]?.includes("subject");
    return isSubject || !words[i]?.labelLength || (titles[i] ?? 0) >= SURE_TITLE;
  });
  const place = placeOf(told, titled);
  if (place === "own" || (place !== "first" && !areOffers)) return [];
  if (place === "first") {
    const whole = cards.filter((i) => !opensPart(i, survey));
    if (cards.length - whole.length > PART_SHARE * cards.length) return [];
    const isLabel = (i: number) => (words[i]?.labelLength ?? 0) > 0;
    const areLabels = cards.filter(isLabel).length * 2 > cards.length;
    const others = new Set(cards.filter((_, k) => kinds[k] === "other"));
    return whole.filter((i) => !others.has(i) && isLabel(i) === areLabels);
  }
  const isFound = new Set(titled);
  const sure = new Set(titled.filter((i) => (survey.start[i] ?? 0) >= -survey.weights.path.begin));
  return told
    .filter((i, k) => isFound.has(i + place) || !isNear(sure, i, k === 0 ? 0 : REACH))
    .map((i) => i + place)
    .filter((i) => isFound.has(i) || mayBeTitle(i, survey));
}

/**
 * Where beginnings stand, in lines from the first of their card; "own" where each has its own
 * place, and "first" where too few are found to tell.
 */
function placeOf(cards: readonly number[], found: readonly number[]): number | "own" | "first" {
  if (cards.length === 0) return "first";
  const isFound = new Set(found);
  let [best, most] = [0, 0];
  for (let place = -REACH; place <= REACH; place++) {
    const count = cards.filter((i) => isFound.has(i + place)).length;
    if (count > most || (count === most && Math.abs(place) < Math.abs(best)))
      [best, most] = [place, count];
  }
  if (most >= PLACED_SHARE * cards.length) return best;
  let at = 0;
  const titled = cards.filter((from, k) => {
    const to = cards[k + 1] ?? Number.POSITIVE_INFINITY;
    while (at < found.length && (found[at] as number) < from) at++;
    return at < found.length && (found[at] as number) < to;
  });
  return titled.length >= TITLED_SHARE * cards.length ? "own" : "first";
}

/** What stands above the first card may be the head of the page. */
function isNear(found: ReadonlySet<number>, i: number, above: number): boolean {
  for (let at = i - above; at <= i + REACH; at++) if (found.has(at)) return true;
  return false;
}

/** Whether a heading above the first card tells what is offered: "Stages de 1re année". */
function announces({ lines, words, evidence }: Survey, first: number): boolean {
  for (let i = Math.max(0, first - ANNOUNCED_LINES); i < first; i++) {
    const names = evidence[i] ?? [];
    const isPlural = names.includes("plural") || names.includes("pluralWithin");
    // The heads of columns, read one below the other.
    if (names.includes("contents") && words[i]?.label) return true;
    if (
      words[i]?.group ||
      VOLUNTEERS.test(lines[i]?.words ?? "") ||
      RESULTS.test(lines[i]?.words ?? "") ||
      (isPlural && names.includes("headline"))
    )
      return true;
  }
  return false;
}

/** Whether a line may stand where other cards have a title that tells itself. */
function mayBeTitle(i: number, survey: Survey): boolean {
  const [line, read] = [survey.lines[i], survey.words[i]];
  if (!line || !read || read.labelLength > 0 || opensPart(i, survey)) return false;
  // "4) Évacuer un hôpital": what is counted is no duty.
  const isCounted = line.mark === "number" && line.blanks > 0;
  const isNone = (name: StartEvidence) => OF_NONE.has(name) && !(isCounted && name === "verb");
  return /^[a-z0-9"'(]/.test(line.words) && !survey.evidence[i]?.some(isNone);
}

/** Whether a line is the first under the heading of a part: "### Contexte". */
function isUnderPart(i: number, { lines, words }: Survey): boolean {
  const [above, read] = [lines[i - 1], words[i - 1]];
  return (above?.level ?? 0) > 0 && read?.section != null && lines[i]?.level === 0;
}

/** Whether a sentence above ends in a colon: "Vos missions seront les suivantes :". */
function isIntroduced(i: number, { lines, words, evidence }: Survey): boolean {
  const [above, read] = [lines[i - 1], words[i - 1]];
  const isOpen = above !== undefined && (above.rest || above.words).endsWith(":");
  return isOpen && !read?.group && evidence[i - 1]?.includes("clause") === true;
}

/** Whether headings of an offer's parts stand above, one after the other: "Missions", "Profil". */
function arePartsOfOne(cards: readonly number[], { words }: Survey): boolean {
  const parts = cards.flatMap((i) => {
    const above = words[i - 1];
    return above?.section && above.labelLength === 0 ? [above.section] : [];
  });
  return parts.length > PART_SHARE * cards.length && new Set(parts).size > 1;
}

/** Whether a line is the heading of an offer's part, a sentence, an item or a person's name. */
function opensPart(i: number, { lines, words, evidence }: Survey): boolean {
  const { section, closing, labelLength, sentence, seeks } = words[i] as LineReading;
  if (closing || lines[i]?.mark === "bullet") return true;
  if (evidence[i]?.includes("person") || lines[i]?.words.endsWith(":")) return true;
  return labelLength === 0 && (section !== null || (sentence && !seeks));
}
