import { isoOf, lastDayOf, monthOf, yearOf } from "../calendar.js";
import type { Random } from "../random.js";
import { type Worded, wordMonth, type YearStyle } from "./month-words.js";

/** A season, a term, a half or the beginning of a school year; a month where none fits. */
export function wordPeriod(random: Random, iso: string, style: YearStyle): Worded {
  const [year, month] = [yearOf(iso), monthOf(iso)];
  const tail = style === "none" ? "" : ` ${year}`;
  const between = (from: number, until: number) => ({
    earliest: isoOf(year, from, 1),
    latest: isoOf(year, until, lastDayOf(year, until)),
  });
  if (month === 9 && random.chance(0.7)) {
    const bare = `rentrée${random.chance(0.2) ? " de septembre" : ""}${tail}`;
    const words = {
      bare,
      at: `à la ${bare}`,
      of: `de la ${bare}`,
      since: `la ${bare}`,
      to: `à la ${bare}`,
    };
    return { ...words, ...between(9, 9) };
  }
  if (random.chance(0.4) && style !== "none") {
    const half = month <= 6 ? 1 : 2;
    const name = `${half === 1 ? "1er" : random.pick(["2e", "second"])} semestre${tail}`;
    const words = {
      bare: name,
      at: `au ${name}`,
      of: `du ${name}`,
      since: `le ${name}`,
      to: `au ${name}`,
    };
    return { ...words, ...between(half * 6 - 5, half * 6) };
  }
  const season =
    month >= 3 && month <= 5
      ? 0
      : month >= 6 && month <= 8
        ? 1
        : month >= 9 && month <= 11
          ? 2
          : -1;
  if (season < 0) return wordMonth(random, iso, style === "short" ? "full" : style);
  const name = `${["printemps", "été", "automne"][season]}${tail}`;
  const at = season === 0 ? `au ${name}` : random.pick([`à l'${name}`, `à l’${name}`]);
  const article = season === 0 ? "le " : "l'";
  const words = { bare: name, at, of: season === 0 ? `du ${name}` : `de l'${name}` };
  const to = season === 0 ? `au ${name}` : `à l'${name}`;
  return { ...words, since: article + name, to, ...between(season * 3 + 3, season * 3 + 5) };
}
