/** Months, folded, French and English, with the abbreviations that need a dot or a year to count. */
export const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, aout: 8, septembre: 9,
  octobre: 10, novembre: 11, decembre: 12,
  january: 1, february: 2, march: 3, april: 4, june: 6, july: 7, august: 8, september: 9,
  october: 10, november: 11, december: 12,
};

export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  janv: 1, jan: 1, fevr: 2, fev: 2, feb: 2, mar: 3, avr: 4, apr: 4, may: 5, jun: 6, juil: 7, jul: 7,
  aug: 8, aou: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
};

/** First and last month of each season, meteorological; winter ends in the year after. */
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  printemps: [3, 5], spring: [3, 5], ete: [6, 8], summer: [6, 8], automne: [9, 11], autumn: [9, 11],
  fall: [9, 11], hiver: [12, 2], winter: [12, 2], rentree: [9, 9],
};

export const WEEKDAYS: readonly string[] = [
  "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
];

export const ENGLISH_WEEKDAYS: readonly string[] = [
  "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
];

/** Holidays that fall on one day every year: [month, day]. */
export const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  noel: [12, 25], "jour de l'an": [1, 1], "nouvel an": [1, 1], toussaint: [11, 1],
  assomption: [8, 15], "fete nationale": [7, 14], "fete du travail": [5, 1], epiphanie: [1, 6],
  "saint-valentin": [2, 14], "saint-sylvestre": [12, 31], armistice: [11, 11], halloween: [10, 31],
};

export const ORDINALS: Readonly<Record<string, number>> = {
  "1er": 1, "1ere": 1, premier: 1, premiere: 1, i: 1, "1": 1, "2e": 2, "2eme": 2, "2nd": 2, "2nde": 2,
  second: 2, seconde: 2, deuxieme: 2, ii: 2, "2": 2, "3e": 3, "3eme": 3, troisieme: 3, iii: 3, "3": 3,
  "4e": 4, "4eme": 4, quatrieme: 4, dernier: 4, iv: 4, "4": 4, first: 1, third: 3, fourth: 4,
};

/** The part of a month or year: "début", "mi", "fin". */
export type Part = "early" | "mid" | "late" | "first-half" | "second-half";

export const PARTS: Readonly<Record<string, Part>> = {
  debut: "early", "tout debut": "early", early: "early", "beginning of": "early", mi: "mid",
  milieu: "mid", mid: "mid", fin: "late", "toute fin": "late", late: "late", "end of": "late",
  "1ere quinzaine": "first-half", "premiere quinzaine": "first-half",
  "2eme quinzaine": "second-half", "2e quinzaine": "second-half",
  "seconde quinzaine": "second-half", "deuxieme quinzaine": "second-half",
};

/** Alternation of words, the longest first, so that none hides a longer one. */
export const anyOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");
