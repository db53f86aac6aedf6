import { compiled } from "../../text/phrase.js";
import { beginsAsJob } from "./line-kind.js";

/** What parts the cells of a line that tells everything: "Vannier – CDI 35h – 1 900 € – Lens". */
const CELLS = / [-/•·] |, /g;
const FIGURES =
  "(?:\\d[\\d .,-]{0,10} ?(?:h(?![a-z])|heures?|mois|sem(?:aines?|\\.)|€|k€|euros?)|[^ ]{1,60}@[^ ]|0\\d(?:[ .]?\\d\\d){4}|\\d{1,2}/\\d{1,2}/)";
const CONTRACTS =
  "(?:cd[id]u?|stage|alternance|apprentissage|interim|saison|temps (?:plein|partiel|complet)|mi-temps)(?![a-z])";
/** Terms of the work, in figures: what tells that a line is no title alone. */
const TOLD_IN_FIGURES = compiled(`^(?:${CONTRACTS}[^,]{0,16}|[a-z' :]{0,20})${FIGURES}`);
const TERMS = compiled(`^(?:en |a )?(?:${CONTRACTS}|[a-z' :]{0,20}${FIGURES})`);
/** "24/11 – Office de tourisme – Stage accueil – 8 semaines": a log of what came in. */
const DAY = /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/;
const CONTRACT_ALONE = compiled(`^${CONTRACTS}(?:$|[ ]\\d)`);

/**
 * Where the post stands in a line of cells that tells terms, from and to: before them, or behind its
 * contract, or behind its day. The whole line where it tells none; nothing where no cell of them names a post.
 */
export function postInCells(words: string): readonly [number, number] {
  const whole = [0, words.length] as const;
  const cuts = [...words.matchAll(CELLS)]
    .filter(({ index }) => !isWithinBrackets(words, index))
    .map((cut) => [cut.index, cut.index + cut[0].length] as const);
  if (cuts.length < 2) return whole;
  const cells = [0, ...cuts.map(([, from]) => from)].map((from, k) => {
    return [from, cuts[k]?.[0] ?? words.length] as const;
  });
  const told = cells.map(([from, to]) => words.slice(from, to));
  if (!told.slice(1).some((cell) => TOLD_IN_FIGURES.test(cell))) return whole;
  // "CDI, 35h, Lens" names no post, "CDD 6 mois – aide-cuisinier – 35h" does.
  if (CONTRACT_ALONE.test(told[0] ?? "")) {
    const post = told.findIndex((cell) => !TERMS.test(cell) && beginsAsJob(cell));
    return cells[post] ?? [0, 0];
  }
  if (DAY.test(told[0] ?? "")) {
    const post = told.findIndex(
      (cell, k) => k < 3 && !CONTRACT_ALONE.test(cell) && beginsAsJob(cell),
    );
    return cells[Math.max(1, post)] ?? whole;
  }
  const first = told.findIndex((cell, k) => k > 0 && TERMS.test(cell));
  const end = cells[first - 1]?.[1] ?? words.length;
  return /[a-z]{4}/.test(words.slice(0, end)) ? [0, end] : whole;
}

const isWithinBrackets = (words: string, at: number) =>
  words.lastIndexOf("(", at) > words.lastIndexOf(")", at);
