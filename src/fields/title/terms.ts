import { compiled } from "../../text/phrase.js";

/** What parts the cells of a line that tells everything: "Vannier – CDI 35h – 1 900 € – Lens". */
const CELLS = / [-/•·] |, /g;
const FIGURES =
  "(?:\\d[\\d .,-]{0,10} ?(?:h(?![a-z])|heures?|mois|semaines?|€|k€|euros?)|[^ ]{1,60}@[^ ]|0\\d(?:[ .]?\\d\\d){4}|\\d{1,2}/\\d{1,2}/)";
const CONTRACTS =
  "(?:cd[id]u?|stage|alternance|apprentissage|interim|saison|temps (?:plein|partiel|complet)|mi-temps)(?![a-z])";
/** Terms of the work, in figures: what tells that a line is no title alone. */
const TOLD_IN_FIGURES = compiled(`^(?:${CONTRACTS}[^,]{0,16}|[a-z' :]{0,20})${FIGURES}`);
const TERMS = compiled(`^(?:en |a )?(?:${CONTRACTS}|[a-z' :]{0,20}${FIGURES})`);
const CONTRACT_ALONE = compiled(`^${CONTRACTS}(?:$|[ ]\\d)`);

/** Where the terms begin that a line of cells tells behind its post; its end where it tells none. */
export function termsStart(words: string): number {
  const cuts = [...words.matchAll(CELLS)]
    .filter(({ index }) => !isWithinBrackets(words, index))
    .map((cut) => [cut.index, cut.index + cut[0].length]);
  if (cuts.length < 2) return words.length;
  const cells = cuts.map(([, from], k) => words.slice(from, cuts[k + 1]?.[0]));
  if (!cells.some((cell) => TOLD_IN_FIGURES.test(cell))) return words.length;
  // "CDI, 35h, Lens": no post is named.
  if (CONTRACT_ALONE.test(words.slice(0, cuts[0]?.[0]))) return 0;
  const first = cells.findIndex((cell) => TERMS.test(cell));
  const end = cuts[first]?.[0] ?? words.length;
  return /[a-z]{4}/.test(words.slice(0, end)) ? end : words.length;
}

const isWithinBrackets = (words: string, at: number) =>
  words.lastIndexOf("(", at) > words.lastIndexOf(")", at);
