import {
  addDays,
  dayOf,
  isoOf,
  lastDayOf,
  mondayOf,
  monthOf,
  weekdayOf,
  yearOf,
} from "../calendar.js";
import type { Random } from "../random.js";

/** A date in French, as it stands after each kind of word. */
export interface Worded {
  /** « 3 mars », « début mars », « rentrée ». */
  readonly bare: string;
  /** « le 3 mars », « en mars », « à la rentrée ». */
  readonly at: string;
  /** Behind « à partir »: « du 3 mars », « d'avril ». */
  readonly of: string;
  /** Behind « dès » and « jusque »: « le 3 mars », « mars »; « au 3 mars », « à mars ». */
  readonly since: string;
  readonly to: string;
  readonly earliest: string;
  readonly latest: string;
}

export type Grain = "day" | "month" | "part" | "period";
export type YearStyle = "full" | "none" | "short";
/** How a day is written; the two ends of a stretch are written alike. */
export type Shape = "words" | "weekday" | "figures" | "abbreviated" | "odd";
const shapes = { words: 52, weekday: 12, figures: 26, abbreviated: 4, odd: 6 } as const;

export const monthNames: readonly string[] =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const shortMonths = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");
const dayNames = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const two = (n: number) => String(n).padStart(2, "0");
const of = (name: string) => (/^[aeéiouh]/i.test(name) ? `d'${name}` : `de ${name}`);

export function wordDate(
  random: Random,
  iso: string,
  grain: Grain,
  style: YearStyle,
  shape?: Shape,
): Worded {
  if (grain === "month") return wordMonth(random, iso, style);
  if (grain === "part") return wordPart(random, iso, style);
  if (grain === "period") return wordPeriod(random, iso, style);
  const bare = dayText(random, iso, style, shape);
  return {
    bare,
    at: `le ${bare}`,
    of: `du ${bare}`,
    since: `le ${bare}`,
    to: `au ${bare}`,
    earliest: iso,
    latest: iso,
  };
}

function dayText(
  random: Random,
  iso: string,
  style: YearStyle,
  shape: Shape = random.weighted(shapes),
): string {
  const [year, month, day] = [yearOf(iso), monthOf(iso), dayOf(iso)];
  const tail = style === "none" ? "" : ` ${year}`;
  const first = day === 1 ? random.pick(["1er", "1er", "1 er", "1"]) : String(day);
  if (style === "short" || (shape === "figures" && style === "full")) {
    const shown = style === "short" ? two(year % 100) : String(year);
    const mark = random.pick(["/", "/", "/", ".", "-"]);
    const padded = random.chance(0.75);
    return [padded ? two(day) : String(day), padded ? two(month) : String(month), shown].join(mark);
  }
  if (shape === "weekday") {
    return `${dayNames[weekdayOf(iso)]} ${first} ${monthNames[month - 1]}${tail}`;
  }
  if (shape === "abbreviated") return `${first} ${shortMonths[month - 1]}${tail}`;
  if (shape === "odd" && style === "full") {
    const name = monthNames[month - 1] ?? "";
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    return random.pick([iso, `${two(day)} ${capital} ${year}`, `${two(day)} ${name} ${year}`]);
  }
  return `${first} ${monthNames[month - 1]}${tail}`;
}

function wordMonth(random: Random, iso: string, style: YearStyle): Worded {
  const [year, month] = [yearOf(iso), monthOf(iso)];
  const name = monthNames[month - 1] ?? "";
  const tail = style === "none" ? "" : ` ${year}`;
  const bare =
    style === "short"
      ? `${two(month)}/${year}`
      : `${random.chance(0.06) ? shortMonths[month - 1] : name}${tail}`;
  const at = random.chance(0.2) ? `courant ${bare}` : `en ${bare}`;
  return {
    bare,
    at: random.chance(0.12) ? `au mois ${of(bare)}` : at,
    of: of(bare),
    since: bare,
    to: `à ${bare}`,
    earliest: isoOf(year, month, 1),
    latest: isoOf(year, month, lastDayOf(year, month)),
  };
}

function wordPart(random: Random, iso: string, style: YearStyle): Worded {
  const [year, month, day] = [yearOf(iso), monthOf(iso), dayOf(iso)];
  const which = day <= 10 ? "début" : day <= 20 ? "mi" : "fin";
  const name = `${monthNames[month - 1]}${style === "none" ? "" : ` ${year}`}`;
  const long = which === "mi" ? "milieu" : which;
  const spoken = random.chance(0.15) && which !== "mi";
  const bare =
    which === "mi" ? `mi-${name}` : spoken ? `${long} du mois ${of(name)}` : `${which} ${name}`;
  const [from, until] =
    which === "début" ? [1, 10] : which === "mi" ? [11, 20] : [21, lastDayOf(year, month)];
  return {
    bare,
    at: spoken ? `au ${bare}`.replace("au fin", "à la fin") : bare,
    of: `de ${bare}`,
    since: bare,
    to: `à ${bare}`,
    earliest: isoOf(year, month, from),
    latest: isoOf(year, month, until),
  };
}

/** A season, a term, a half or the beginning of a school year; a month where none fits. */
function wordPeriod(random: Random, iso: string, style: YearStyle): Worded {
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

/** « la semaine du 3 mars ». */
export function wordWeek(random: Random, iso: string, style: YearStyle) {
  const monday = mondayOf(iso);
  const bare = dayText(random, monday, style).replace(/^lundi /, "");
  const until = (days: number) => ({ earliest: monday, latest: addDays(monday, days) });
  return { text: `la semaine du ${bare}`, values: [until(6), until(4), until(0)] as const };
}
