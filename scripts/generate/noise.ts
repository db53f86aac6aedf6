import { escaped, withoutAccents } from "./entities.js";
import { changeUnmarked, withoutMarks } from "./marks.js";
import type { Random } from "./random.js";

/** Lines of at most `width` characters; a label stays before the words that follow it. */
export function wrapped(marked: string, width: number): string {
  let line = 0;
  return marked
    .split(" ")
    .map((word) => {
      const length = withoutMarks(word).length;
      const breaks = line > 0 && line + length + 1 > width;
      line = breaks || line === 0 ? length : line + length + 1;
      return breaks ? `\n${word}` : ` ${word}`;
    })
    .join("")
    .slice(1);
}

/** Damages an offer's text the way that typing, copying and converting do. */
export function damage(marked: string, layout: string, random: Random): string {
  let text = marked;
  const change = (probability: number, damaged: (text: string) => string) => {
    if (random.chance(probability)) text = damaged(text);
  };
  change(layout === "notices" ? 0.85 : 0.01, (whole) => withoutAccents(whole).toUpperCase());
  change(layout === "typed" ? 0.25 : 0.02, withoutAccents);
  change(0.5, (whole) => whole.replaceAll("'", "’"));
  change(0.3, (whole) => spaced(whole, "\u00a0"));
  change(0.04, (whole) => spaced(whole, "\u202f"));
  change(0.07, (whole) => doubledSpaces(whole, random));
  change(0.1, (whole) => mistyped(whole, random));
  change(0.02, (whole) => changeUnmarked(whole, misread));
  change(layout === "html" ? 0.6 : 0.01, escaped);
  change(0.02, (whole) => changeUnmarked(whole, (one) => one.replaceAll("fi", "ﬁ")));
  change(0.04, (whole) => whole.replaceAll(" : ", random.pick([": ", " :", ":"])));
  return text;
}

/** Spaces that do not break, where typography puts them. */
const spaced = (text: string, space: string) =>
  text.replace(/ (?=[:;?!€»]|mois\b)/g, space).replace(/(\d) (?=\d{3}(?!\d))/g, `$1${space}`);

const doubledSpaces = (text: string, random: Random) =>
  text.replace(/ /g, () => (random.chance(0.05) ? "  " : " "));

/** A letter lost or two swapped, in some of the longer words that state no value. */
const mistyped = (text: string, random: Random) =>
  changeUnmarked(text, (piece) =>
    piece.replace(/\p{L}{6,}/gu, (word) => {
      if (!random.chance(0.02)) return word;
      const at = random.int(1, word.length - 3);
      const [one, other] = [word.charAt(at), word.charAt(at + 1)];
      return word.slice(0, at) + (random.chance(0.5) ? other + one : one) + word.slice(at + 2);
    }),
  );

/** UTF-8 that was read as Windows-1252. */
const misread = (text: string) =>
  text.replace(/[éèàêç]/g, (letter) => `Ã${String.fromCharCode(letter.charCodeAt(0) - 0x40)}`);
