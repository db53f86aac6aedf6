import { daysInMonth, mondayOf } from "../calendar.js";
import { PARTS } from "../lexicon.js";
import type { DateParser } from "./parser.js";
import { onDays } from "./relative.js";
import { stepOf, stretch, unitOf } from "./stretches.js";
import { dated } from "./words.js";

/** Parts of the week, month or year that today is in, or of the one beside it. */

/** First and last day of the week that a part of it takes, 0 for Monday. */
const PARTS_OF_WEEK = { debut: [0, 1], milieu: [2, 3], fin: [3, 6] } as const;

/** "En début de semaine prochaine", "à la fin de cette semaine". */
export const partOfWeek: DateParser = {
  id: "part-of-week",
  sees: ["relative"],
  pattern: dated("\\b(debut|milieu|fin) de (?:la |cette )?semaine(?: (prochaine|derniere))?\\b"),
  read([phrase, part, turn], { today }) {
    if (!turn && !phrase?.includes("cette")) return null;
    const monday = mondayOf(today()) + 7 * stepOf(turn ?? "");
    const [first, last] = PARTS_OF_WEEK[part as keyof typeof PARTS_OF_WEEK];
    return onDays(monday + first, monday + last);
  },
  examples: ["debut de semaine prochaine", "fin de cette semaine"],
  counterExamples: ["fin de semaine", "debut de la semaine"],
};

/** "À la fin du mois", "d'ici la fin de l'année", "en début d'année prochaine". */
export const partOfStretch: DateParser = {
  id: "part-of-stretch",
  sees: ["relative"],
  pattern: dated(
    "\\b(?:(debut|milieu|fin) (?:du |de ce |de l'|de cette |d')(mois|annee)",
    "(?: (prochaine?|derniere?))?\\b(?! (?:de|d'|scolaire|universitaire|\\d))",
    "|(beginning|middle|end) of (?:the|this) (month|year)\\b)",
  ),
  read([, part, unit, turn, english, englishUnit], { before, today }) {
    if (
      /\b(?:primes?|fetes?|stage|memoire|projet|cadeaux?|soirees?|repas)(?: de| d')? $/.test(before)
    )
      return null;
    const whole = stretch(unitOf((unit ?? englishUnit) as string), stepOf(turn ?? ""), today());
    const name =
      part ?? (english === "beginning" ? "early" : english === "middle" ? "mid" : "late");
    return { ...whole, tags: [...(whole.tags ?? []), `part:${PARTS[name]}`] };
  },
  examples: ["fin du mois", "fin de l'annee", "debut du mois prochain", "end of the year"],
  counterExamples: ["prime de fin d'annee", "fin de l'annee scolaire", "fin du mois de mars"],
};

/** "Le 3 du mois prochain", "du 3 au 5 de ce mois", "le 12 courant". */
export const dayOfStretch: DateParser = {
  id: "day-of-stretch",
  sees: ["relative"],
  pattern: dated(
    "\\b(?:(\\d{1,2})(?:er)? (au|et|ou|-) (?:le )?)?(\\d{1,2})(?:er)? ",
    "(?:du mois (prochain|dernier|suivant)|de ce mois|du mois courant|courant(?! [a-z]))\\b",
  ),
  read([, first, joint, day, turn], { today }) {
    const { start } = stretch("month", stepOf(turn ?? ""), today());
    const { year = 0, month = 0 } = start;
    const length = daysInMonth(year, month);
    if (Number(day) < 1 || Number(day) > length || Number(first ?? 1) > length) return null;
    const last = { year, month, day: Number(day) };
    if (!first) return { start: last, tags: ["relative:yes"] };
    const tags = ["relative:yes", `joint:${joint}`];
    return { start: { year, month, day: Number(first) }, end: last, tags };
  },
  examples: ["3 du mois prochain", "1er de ce mois", "5 courant", "3 au 5 de ce mois"],
  counterExamples: ["3 du mois", "40 du mois prochain"],
};
