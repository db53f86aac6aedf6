import { partsOfNumber, weekdayOfNumber } from "../calendar.js";
import { anyOf, WEEKDAYS } from "../lexicon.js";
import type { DateParser } from "./parser.js";
import { onDay } from "./relative.js";
import { dated } from "./words.js";

/** Weekdays and days of the month whose month is today's or the next. */

const NAMES = anyOf(Object.keys(WEEKDAYS));

/** So many days from today to the next such weekday, 1 to 7. */
const daysTo = (weekday: number, today: number): number =>
  ((weekday - weekdayOfNumber(today) + 6) % 7) + 1;

/** "Lundi prochain", "ce vendredi", "mardi de la semaine prochaine", "next Monday". */
export const turnedWeekday: DateParser = {
  id: "turned-weekday",
  sees: ["relative"],
  pattern: dated(
    `\\b(?:(${NAMES}) (prochain|suivant|qui vient|dernier|passe|precedent)\\b|ce (${NAMES})\\b`,
    `|(${NAMES}) de (?:la semaine (prochaine|suivante|derniere|passee)|cette semaine)\\b`,
    `|(${NAMES}) (en huit|en quinze)\\b|(this|next|coming|last|past) (${NAMES})\\b)`,
  ),
  read(match, { today }) {
    const [, name, turn, thisOne, ofWeek, weekTurn, inWeeks, weeks, english, englishName] = match;
    const weekday = WEEKDAYS[(name ?? thisOne ?? ofWeek ?? inWeeks ?? englishName) as string] ?? 0;
    const now = today();
    const next = now + daysTo(weekday, now);
    if (ofWeek) {
      const monday = now - ((weekdayOfNumber(now) + 6) % 7);
      const shift = weekTurn ? (/^[ps](?:ro|ui)/.test(weekTurn) ? 7 : -7) : 0;
      return onDay(monday + ((weekday + 6) % 7) + shift);
    }
    if (weeks) return onDay(next + (weeks === "en huit" ? 7 : 14));
    if (/^(?:dernier|passe|precedent|last|past)$/.test(turn ?? english ?? "")) {
      return onDay(weekdayOfNumber(now) === weekday ? now - 7 : next - 7);
    }
    return onDay(thisOne && weekdayOfNumber(now) === weekday ? now : next);
  },
  examples: [
    "lundi prochain",
    "ce vendredi",
    "mardi dernier",
    "mardi de la semaine prochaine",
    "next monday",
  ],
  counterExamples: ["tous les lundis", "lundi et mardi"],
};

const EVERY = /\b(?:les?|du|au|chaque|tous les|et|a|ou|de|-|:|,|un|des|everyday|every) ?$/;

/** "À partir de lundi", "jusqu'à lundi" are one Monday all the same. */
const BOUNDED = /\b(?:jusqu'a|a partir de|a compter de|des|d'ici|avant|apres) $/;

/** "Rendez-vous jeudi": the next one, where nothing makes it every one. */
export const bareWeekday: DateParser = {
  id: "bare-weekday",
  sees: ["relative"],
  pattern: dated(
    `\\b(${NAMES})\\b`,
    "(?=$|\\n|[.?!]| \\?|,? (?:matin|soir|midi|apres-midi|prochainement|a \\d{1,2} ?h))",
  ),
  read([, name], { before, today }) {
    if (EVERY.test(before) && !BOUNDED.test(before)) return null;
    const week = /\b(?:depuis|since) $/.test(before) ? 7 : 0;
    const now = today() - week;
    return {
      ...onDay(now + daysTo(WEEKDAYS[name as string] ?? 0, now)),
      tags: ["relative:yes", "weak:words"],
    };
  },
  examples: ["jeudi", "lundi"],
  counterExamples: ["ouvert du lundi au vendredi", "le lundi", "lundi, mardi et jeudi"],
};

/** How many days before today, and after it, a day without its month may lie. */
const NEAR = 60;
const FARTHEST = 305;

/** "Mercredi 17": the nearest day that is both. */
export const weekdayAndDay: DateParser = {
  id: "weekday-and-day",
  sees: ["relative"],
  pattern: dated(
    `\\b(${NAMES}) (\\d{1,2})(?:er)?`,
    "(?![\\w/€%]|[.,:-]\\d| ?(?:h\\b|heures|au\\b|et\\b|ou\\b|\\d))",
  ),
  read([, name, digits], { today }) {
    const now = today();
    for (let distance = 0; distance <= FARTHEST; distance++) {
      const isNear = distance <= NEAR;
      for (const number of isNear ? [now + distance, now - distance] : [now + distance]) {
        if (weekdayOfNumber(number) !== WEEKDAYS[name as string]) continue;
        if (partsOfNumber(number).day === Number(digits)) return onDay(number);
      }
    }
    return null;
  },
  examples: ["mercredi 17", "vendredi 1er"],
  counterExamples: ["mercredi 17 h", "mercredi 32", "lundi 9h-12h"],
};

/** "Le 8", "jusqu'au 15", at the end of what is said: the next such day. */
export const dayAlone: DateParser = {
  id: "day-alone",
  sees: ["relative"],
  pattern: dated(
    "\\b(?:le |(?<=jusqu'au |partir du |compter du ))(\\d{1,2}|1er)(?= ?(?:$|\\n|[.!?] |[.!?]$)| a \\d{1,2} ?h)",
  ),
  read([, digits], { today }) {
    const wanted = Number.parseInt(digits as string, 10);
    const now = today();
    for (let ahead = 0; ahead < 62; ahead++) {
      if (partsOfNumber(now + ahead).day !== wanted) continue;
      return { ...onDay(now + ahead), tags: ["relative:yes", "weak:words"] };
    }
    return null;
  },
  examples: ["le 8", "le 15", "le 1er"],
  counterExamples: ["le 8 rue des lilas", "le 40", "article 8"],
};
