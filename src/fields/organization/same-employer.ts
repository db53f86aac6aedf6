import { compareTwoStrings } from "string-similarity";
import { BARE_KINDS, LEGAL_FORMS } from "./lexicon.js";

/** Likeness (Sørensen–Dice over letter pairs) from which two spellings name one employer. */
const ALIKE = 0.86;
/** Shorter names differ by a letter and are two. */
const FEWEST_LETTERS = 6;

/**
 * Whether two names of one posting are spellings of one employer: "L'Atelier du Fleuve" and
 * "ATELIER DU FLEUVE SAS", "Terre & Toits" and "Terre et Toits", or a name and the acronym that
 * the folded text gives in brackets behind it.
 */
export function isSameEmployer(one: string, other: string, text: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return true;
  if (isAcronym(one, other, text) || isAcronym(other, one, text)) return true;
  if (Math.min(a.length, b.length) < FEWEST_LETTERS) return false;
  // "Direction de Lens" and "Direction de Lyon" are alike and not the same.
  return figures(a) === figures(b) && compareTwoStrings(a, b) >= ALIKE;
}

/** Of two spellings the one to show: in full, not in capitals, without its legal form. */
export function isCleaner(one: string, other: string): boolean {
  const [isShort, isOtherShort] = [isInitials(one), isInitials(other)];
  if (isShort !== isOtherShort && bare(one) !== bare(other) && !contains(one, other)) {
    return isOtherShort;
  }
  // "Université de Val" says less than "UNIVERSITE DE VAL II".
  return bare(one).length + 1 >= bare(other).length && rank(one) > rank(other);
}

function rank(name: string): number {
  const isShouted = name === name.toUpperCase() && /\p{L}{3}/u.test(name);
  const isLegal = fold(name) !== withoutForm(fold(name));
  return (isShouted ? 0 : 2) + (isLegal ? 0 : 1);
}

const isInitials = (name: string): boolean => /^[\p{Lu}\d&.-]{2,8}$/u.test(name);

function contains(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a.includes(b) || b.includes(a);
}

const ARTICLE = /^(?:(?:le|la|les) |l['’] ?)/i;

/** A name without the article that another spelling of it does without. */
export function withoutArticle(name: string, spellings: readonly string[]): string {
  if (!ARTICLE.test(name) || spellings.every((spelling) => ARTICLE.test(spelling))) return name;
  const bareName = name.replace(ARTICLE, "");
  return bareName.charAt(0).toUpperCase() + bareName.slice(1);
}

function isAcronym(acronym: string, name: string, text: string): boolean {
  if (!/^[\p{Lu}\d&-]{2,10}$/u.test(acronym) || name.length <= acronym.length) return false;
  return text.includes(`${fold(name)} (${fold(acronym)})`);
}

function fold(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[’‘]/g, "'").replace(/œ/g, "oe");
}

function withoutForm(folded: string): string {
  return folded
    .replace(LEGAL_FORMS, " ")
    .replace(/\s{2,}/g, " ")
    .trim();
}

/** A name without article, legal form, bare kind, accents and punctuation. */
function bare(name: string): string {
  const words = withoutForm(fold(name)).replace(/&|\+/g, " et ");
  const naked = words.replace(/^(?:(?:la|le|les|the) |l')/, "").replace(BARE_KINDS, "");
  return naked.replace(/[^a-z0-9]+/g, " ").trim() || fold(name);
}

function figures(name: string): string {
  return name.replace(/\D+/g, " ").trim();
}
