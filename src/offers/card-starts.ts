import { findCards } from "./cards.js";
import { SURE_TITLE } from "./reading.js";
import type { Survey } from "./survey.js";
import { kindOf, knowTerms } from "./unit-kind.js";

/** In this share of the cards something must be offered. */
const OFFER_SHARE = 0.6;
const FEWEST_OFFERS = 3;
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
  const cards = findCards(known);
  const kinds = cards.map((first, k) => {
    const end = cards[k + 1] ?? lines.length;
    return kindOf({ first, end, isEntry: false, isCard: true }, known);
  });
  const offers = kinds.filter((kind) => kind === "offer" || kind === "answered").length;
  if (offers < FEWEST_OFFERS || offers < OFFER_SHARE * cards.length) return [];
  const told = cards.filter((_, k) => kinds[k] !== "other" && kinds[k] !== "terms alone");
  const found = findOthers();
  // "Discipline : …" within a card is hardly where it begins.
  const titled = found.filter((i) => !words[i]?.labelLength || (titles[i] ?? 0) >= SURE_TITLE);
  const place = placeOf(told, titled);
  if (place === "own") return [];
  if (place === "first") return cards.filter((_, k) => kinds[k] !== "other");
  const isFound = new Set(titled);
  return told
    .filter((i) => isFound.has(i + place) || !isNear(isFound, i))
    .map((i) => i + place)
    .filter((i) => i >= 0 && i < lines.length);
}

/**
 * Where beginnings stand, in lines from the first of their card; "own" where each has its own
 * place, and "first" where too few are found to tell.
 */
function placeOf(cards: readonly number[], found: readonly number[]): number | "own" | "first" {
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

function isNear(found: ReadonlySet<number>, i: number): boolean {
  for (let at = i - REACH; at <= i + REACH; at++) if (found.has(at)) return true;
  return false;
}
