import { phrase } from "../../../text/phrase.js";
import { anyOf, EASTER_FEASTS, either, HOLIDAYS } from "../lexicon.js";
import type { DateParser } from "./parser.js";
import { dated, YEAR, yearIn } from "./words.js";

/** Holidays, with a year or without. */

/** "Marché de Noël", "vacances de la Toussaint": named after the day, not on it. */
const THINGS = either(
  "pere|papa|marches?|sapins?|arbre|vacances|fetes|fin|conges|periode|cadeaux?|primes?|repas",
  "colis|spectacle|semaine|stage|cheques?|oeufs?|ile|rue|place|avenue|boulevard|hopital|eglise",
);
const NAMED_AFTER = phrase(
  either(
    `\\b(?:${THINGS})(?: de| d'| du)?(?: la| l'| fin d'annee| )? ?$`,
    "(?<!partir |compter |dater |mois |veille |lendemain )\\b(?:de|saint|d') $",
  ),
  "",
);
const DAY_OF = "(?:(?:le )?(?:jour|soir|fete) (?:de |d')(?:la |l')?)?";

export const holiday: DateParser = {
  id: "holiday",
  sees: ["feast"],
  pattern: dated(`\\b${DAY_OF}(${anyOf(Object.keys(HOLIDAYS))})(?: (?:de )?(${YEAR}))?(?![\\w-])`),
  read([, name, year], { before }) {
    if (NAMED_AFTER.test(before)) return null;
    const [month, day] = HOLIDAYS[name as string] as readonly [number, number];
    return { start: { month, day, ...yearIn(year) }, tags: year ? [] : ["weak:words"] };
  },
  examples: ["noel 2013", "noel", "jour de l'an 2019", "le jour de noel 2018"],
  counterExamples: ["marche de noel", "vacances de noel 2023", "pere noel"],
};

/** "La fête des mères 2024". */
export const parentsDay: DateParser = {
  id: "parents-day",
  sees: ["feast"],
  pattern: dated(`\\bfete des (meres|peres)(?: (?:de )?(${YEAR}))?(?![\\w-])`),
  read([, parents, year]) {
    const moving = parents === "meres" ? "mothers" : `nth 3 0 1`;
    const start = { month: parents === "meres" ? 5 : 6, day: 20, ...yearIn(year) };
    return { start, tags: [`moving:${moving}`, ...(year ? [] : ["weak:words"])] };
  },
  examples: ["fete des meres 2019", "fete des peres"],
  counterExamples: ["fete des voisins 2019", "les peres"],
};

export const easterFeast: DateParser = {
  id: "easter-feast",
  sees: ["feast"],
  pattern: dated(
    `\\b${DAY_OF}(${anyOf(Object.keys(EASTER_FEASTS))})(?: (?:de )?(${YEAR}))?(?![\\w-])`,
  ),
  read([, name, year], { before }) {
    if (NAMED_AFTER.test(before)) return null;
    const days = EASTER_FEASTS[name as string] ?? 0;
    // About where it falls: Easter itself is around the 8th of April.
    const about = new Date(Date.UTC(2001, 3, 8 + days));
    const start = { month: about.getUTCMonth() + 1, day: about.getUTCDate(), ...yearIn(year) };
    return { start, tags: [`moving:easter ${days}`, ...(year ? [] : ["weak:words"])] };
  },
  examples: ["lundi de paques 2019", "pentecote 2021", "paques"],
  counterExamples: ["vacances de paques", "ile de paques"],
};
