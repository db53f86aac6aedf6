import { type Clue, lineAt, type Reading } from "./reading.js";

/** "OFFRE DE STAGE" over one poster says nothing; over several it opens each. */
const FEWEST_BANNERS = 2;
/** So far below a banner the poster names the job. */
const HEAD_LINES = 6;
const LONGEST_BANNER = 40;
const BANNER =
  /^(?:fiche (?:de )?(?:poste|stage|offre|mission)|(?:offre|proposition|annonce|avis|fiche d'offre) (?:de |d')(?:stages?|emploi|poste|recrutement|apprentissage|alternance|mission|these|service civique|vacance(?: de poste| d'emploi)?)|appel a candidatures?)(?: n° ?\d{1,5})?$/;

/** What the line says that opens each of several posters, whoever offers and whatever. */
export function bannerClues(reading: Reading): Clue {
  const banners = reading.lines.flatMap(({ words, size, blanks }, i) => {
    return size <= LONGEST_BANNER && blanks > 0 && BANNER.test(words) ? [i] : [];
  });
  const opening = new Set(banners.length < FEWEST_BANNERS ? [] : banners.filter(isGlued));
  return (i, found) => {
    if (opening.has(i)) found.push("banner");
    else if (isUnderBanner(i)) found.push("introduced");
  };

  /** A banner belongs to what stands right below it. */
  function isGlued(i: number): boolean {
    return reading.lines[i + 1] !== undefined && lineAt(reading, i + 1).blanks < 2;
  }

  function isUnderBanner(i: number): boolean {
    for (let above = i - 1; above >= 0 && above >= i - HEAD_LINES; above--) {
      if (opening.has(above)) return true;
      if (lineAt(reading, above + 1).blanks > 0 && above < i - 1) return false;
    }
    return false;
  }
}
