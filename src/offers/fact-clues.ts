import { type Clue, type Reading, TITLE_LIKE, titleAt } from "./reading.js";

/** When an offer was put up, on the line below its title. */
const POSTED_LINE =
  /^(?:(?:offre|annonce)(?: d'emploi| de stage)? )?(?:mise en ligne|publiee?|postee?|deposee?|parue?|diffusee?) (?:le|il y a|hier|aujourd'hui)(?![a-z])/;
/** "Offre n° 12", and when it was put up: facts of an offer, and no title. */
const NUMBER = /^(?:offre|annonce|ref(?:erence)?\.?) ?(?:n°|:) ?/;
/** A fact without a colon, one of several below a title: "Employeur Maison verte", "Contrat CDD". */
const FACT =
  /^(?:employeur|annonceur|structure|organisme|laboratoire(?: (?:hote|d'accueil))?|types? d[eu] contrats?|contrat|duree|date limite|debut|ville|lieu|localisation|secteur|thematiques?|fonctions?|formation|niveau|grade|remuneration|salaire|etat de l'offre|reference) (?!d[eu']|des )[^:.!?]{1,60}$/;
/** A fact by itself, as boards print it on a tag: "CDI", "Stage (6 mois)", "Télétravail partiel". */
const TAG =
  /^(?:(?:cd[id]|stage|alternance|apprentissage|interim|freelance|benevolat)(?: ?\([^()]{2,30}\))?|temps (?:plein|partiel|complet)|plein temps|mi-temps|sur place|hybride|(?:pas de )?teletravail .{3,40}|\d{1,2} annees?(?:\(s\))? d'exp.{0,12}|(?:salaire|experience|education) ?: .{2,50})$/;
const [FACT_LINES, FEWEST_FACTS] = [7, 3];
/** The contract, right below the title or the employer's name: "CDI - Nancy", "Stage (6 mois)". */
const TERM =
  /^(?:cd[id]|stage|alternance|apprentissage|interim|freelance|benevolat|service civique|these|contrat (?:d'apprentissage|de professionnalisation|pro)|temps plein)(?: (?:de )?\d{1,2} ?(?:mois|ans?|semaines))?(?: ?[-|/,(·] ?[^.:;!?]{2,40})?$/;
const [TERM_LINES, LONGEST_NAME] = [3, 60];

/** What the lines below a title tell as a board writes them: the day it was put up, its terms. */
export function factClues(reading: Reading): Clue {
  const { lines } = reading;
  const isTerm = lines.map(({ size, words }) => size <= LONGEST_NAME && TERM.test(words));
  return (i, found) => {
    if (isPosted(i) && !NUMBER.test(lines[i]?.words ?? "")) found.push("postedBelow");
    if (tellsFacts(i)) found.push("factsBelow");
    if (tellsTerm(i)) found.push("termBelow");
  };

  /** Whether the contract stands under a line, or under the name of who offers. */
  function tellsTerm(i: number): boolean {
    for (let below = i + 1; below <= i + TERM_LINES; below++) {
      const line = lines[below];
      if (!line || line.size > LONGEST_NAME || (below > i + 1 && line.blanks > 0)) return false;
      if (isTerm[below]) return true;
    }
    return false;
  }

  /** Whether the day stands under the line: behind a gap it may stand over the next title. */
  function isPosted(i: number): boolean {
    const next = lines[i + 1];
    const told = next && NUMBER.test(next.words) ? i + 2 : i + 1;
    const day = lines[told];
    if (!next || !day || !POSTED_LINE.test(day.words)) return false;
    // The number has told whose day it is.
    if (told > i + 1) return day.blanks === 0 && titleAt(reading, i) >= TITLE_LIKE;
    const isOfNext = lines[i + 2]?.blanks === 0 && titleAt(reading, i + 2) >= TITLE_LIKE;
    return next.blanks === 0 || (titleAt(reading, i) >= TITLE_LIKE && !isOfNext);
  }

  /** Whether several facts stand one below the other under a line. */
  function tellsFacts(i: number): boolean {
    let facts = 0;
    for (let below = i + 1; below <= i + FACT_LINES; below++) {
      const line = lines[below];
      if (!line || (below > i + 1 && line.blanks > 0)) break;
      if (FACT.test(line.words) || TAG.test(line.words) || POSTED_LINE.test(line.words)) facts++;
    }
    return facts >= FEWEST_FACTS;
  }
}
