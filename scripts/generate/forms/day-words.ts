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
import {
  monthNames,
  of,
  shortMonths,
  two,
  type Worded,
  wordMonth,
  type YearStyle,
} from "./month-words.js";
import { wordPeriod } from "./period-words.js";

export type Grain = "day" | "month" | "part" | "period";
/** How a day is written; the two ends of a stretch are written alike. */
export type Shape = "words" | "weekday" | "figures" | "abbreviated" | "odd";
const shapes = { words: 52, weekday: 12, figures: 26, abbreviated: 4, odd: 6 } as const;
const dayNames = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");

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

/** « la semaine du 3 mars ». */
export function wordWeek(random: Random, iso: string, style: YearStyle) {
  const monday = mondayOf(iso);
  const bare = dayText(random, monday, style).replace(/^lundi /, "");
  const until = (days: number) => ({ earliest: monday, latest: addDays(monday, days) });
  return { text: `la semaine du ${bare}`, values: [until(6), until(4), until(0)] as const };
}
