import { type Clue, lineAt, type Reading, wordsAt } from "./reading.js";

/** "OFFRE DE STAGE" over one poster says nothing; over several it opens each. */
const FEWEST_BANNERS = 2;
/** So far below a banner the poster names the job. */
const HEAD_LINES = 6;
const LONGEST_BANNER = 40;
const BANNER =
  /^(?:fiche (?:de )?(?:poste|stage|offre|mission)|(?:offre|proposition|annonce|avis|fiche d'offre) (?:de |d')(?:stages?|emploi|poste|recrutement|apprentissage|alternance|mission|these|service civique|vacance(?: de poste| d'emploi)?)|appel a candidatures?)(?: n° ?\d{1,5})?$/;

/** "Avis de recrutement – ONG Horizon (3 mai)", and a few lines below it "Intitulé du poste : …". */
const NOTICE =
  /^(?:avis|annonces?|appel|offre) (?:de |d'|a (?:la )?)?(?:recrutement|candidatures?|emploi|vacance)(?![a-z])|^postes? (?:a pourvoir|vacants?) (?:a|au|aux|chez) /;

/** "L'association Horizon recrute pour ce poste (3 mai)": whom, the label below says. */
const NAMELESS =
  /^[^.:!?]{3,100} recrut(?:e|ent)(?: pour (?:ces?|les?|un|des) (?:postes?|profils?))?(?: ?\([^()]{3,30}\))?$/;

/** Who offers, told in prose at the top of a dump, above such a label. */
const PRESENTS =
  /^[^.]{2,80} est une? (?:[a-z]{3,15} )?(?:organisation|association|ong|entreprise|societe|cooperative|fondation|etablissement|start-?up|groupe|institution)(?![a-z])/;

/** What the line says that opens each of several posters, whoever offers and whatever. */
export function bannerClues(reading: Reading): Clue {
  const banners = reading.lines.flatMap(({ words, size, blanks }, i) => {
    return size <= LONGEST_BANNER && blanks > 0 && BANNER.test(words) ? [i] : [];
  });
  const opening = new Set(banners.length < FEWEST_BANNERS ? [] : banners.filter(isGlued));
  const titled = findNotices(reading);
  const notices = new Set(titled.values());
  return (i, found) => {
    if (opening.has(i) || notices.has(i)) found.push("banner");
    else if (titled.has(i)) found.push("noticed");
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

/** The notice above each line that gives the title below one. */
export function findNotices(reading: Reading): ReadonlyMap<number, number> {
  return new Map(
    reading.lines.flatMap(({ words }, i) => {
      const isNotice = NOTICE.test(words) || NAMELESS.test(words);
      const opens = isNotice || (i === 0 && PRESENTS.test(words));
      const below = opens ? findTitleLabel(reading, i) : -1;
      return below < 0 ? [] : [[below, i] as const];
    }),
  );
}

/** Where "Intitulé du poste : …" stands below a notice; -1 where prose or nothing stands there. */
function findTitleLabel(reading: Reading, i: number): number {
  const end = Math.min(reading.lines.length, i + 1 + HEAD_LINES);
  for (let below = i + 1; below < end; below++) {
    const read = wordsAt(reading, below);
    if (read.label === "title" && read.labelLength > 0) return below;
    if (read.sentence || read.closing) return -1;
  }
  return -1;
}
