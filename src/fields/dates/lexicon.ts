/** Months, folded, French and English. */
export const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Abbreviations of months: a date only with a dot, a day or a year. "May" is a verb as well. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  janv: 1,
  jan: 1,
  fevr: 2,
  fev: 2,
  feb: 2,
  mar: 3,
  avr: 4,
  apr: 4,
  may: 5,
  jun: 6,
  juil: 7,
  jul: 7,
  aug: 8,
  aou: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** First and last month of each season, meteorological; winter ends in the year after. */
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  printemps: [3, 5],
  spring: [3, 5],
  ete: [6, 8],
  summer: [6, 8],
  automne: [9, 11],
  autumn: [9, 11],
  fall: [9, 11],
  hiver: [12, 2],
  winter: [12, 2],
  rentree: [9, 9],
};

/** Weekdays and their abbreviations, 0 for Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  dimanche: 0,
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  dim: 0,
  lun: 1,
  mar: 2,
  mer: 3,
  jeu: 4,
  ven: 5,
  vend: 5,
  sam: 6,
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
};

/** Holidays that fall on one day every year: [month, day]. */
export const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  noel: [12, 25],
  christmas: [12, 25],
  "jour de l'an": [1, 1],
  "premier de l'an": [1, 1],
  "nouvel an": [1, 1],
  epiphanie: [1, 6],
  chandeleur: [2, 2],
  "saint-valentin": [2, 14],
  "saint valentin": [2, 14],
  "st valentin": [2, 14],
  "fete du travail": [5, 1],
  "fete de la musique": [6, 21],
  "fete nationale": [7, 14],
  assomption: [8, 15],
  halloween: [10, 31],
  toussaint: [11, 1],
  "jour des morts": [11, 2],
  armistice: [11, 11],
  "saint-sylvestre": [12, 31],
  "saint sylvestre": [12, 31],
};

/** Feasts that go by Easter: days after it. */
export const EASTER_FEASTS: Readonly<Record<string, number>> = {
  "mardi gras": -47,
  "mercredi des cendres": -46,
  rameaux: -7,
  "jeudi saint": -3,
  "vendredi saint": -2,
  paques: 0,
  "dimanche de paques": 0,
  "lundi de paques": 1,
  ascension: 39,
  pentecote: 49,
  "dimanche de pentecote": 49,
  "lundi de pentecote": 50,
  easter: 0,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  "1er": 1,
  "1ere": 1,
  "1re": 1,
  premier: 1,
  premiere: 1,
  i: 1,
  ier: 1,
  "1": 1,
  "1st": 1,
  first: 1,
  "2e": 2,
  "2eme": 2,
  "2nd": 2,
  "2nde": 2,
  second: 2,
  seconde: 2,
  deuxieme: 2,
  ii: 2,
  iie: 2,
  "2": 2,
  "3e": 3,
  "3eme": 3,
  "3rd": 3,
  third: 3,
  troisieme: 3,
  iii: 3,
  iiie: 3,
  "3": 3,
  "4e": 4,
  "4eme": 4,
  "4th": 4,
  fourth: 4,
  quatrieme: 4,
  iv: 4,
  ive: 4,
  "4": 4,
};

/** The part of a month or a year: "début", "mi", "fin", a half of a month, a week of it. */
export type Part =
  | "early"
  | "mid"
  | "late"
  | "first-half"
  | "second-half"
  | "week-1"
  | "week-2"
  | "week-3"
  | "week-4"
  | "last-week"
  | "first-day"
  | "last-day";

export const PARTS: Readonly<Record<string, Part>> = {
  debut: "early",
  "tout debut": "early",
  early: "early",
  "beginning of": "early",
  "the beginning of": "early",
  mi: "mid",
  milieu: "mid",
  mid: "mid",
  "middle of": "mid",
  fin: "late",
  "toute fin": "late",
  late: "late",
  "end of": "late",
  "the end of": "late",
  "1ere quinzaine": "first-half",
  "premiere quinzaine": "first-half",
  "2eme quinzaine": "second-half",
  "2e quinzaine": "second-half",
  "seconde quinzaine": "second-half",
  "deuxieme quinzaine": "second-half",
  "1ere semaine": "week-1",
  "premiere semaine": "week-1",
  "first week of": "week-1",
  "2e semaine": "week-2",
  "2eme semaine": "week-2",
  "deuxieme semaine": "week-2",
  "second week of": "week-2",
  "3e semaine": "week-3",
  "3eme semaine": "week-3",
  "troisieme semaine": "week-3",
  "third week of": "week-3",
  "4e semaine": "week-4",
  "4eme semaine": "week-4",
  "quatrieme semaine": "week-4",
  "derniere semaine": "last-week",
  "last week of": "last-week",
  "premier jour": "first-day",
  "1er jour": "first-day",
  "first day of": "first-day",
  "dernier jour": "last-day",
  "last day of": "last-day",
};

/** What makes a day of the figures behind it: "date limite 31/05", "début : 02/09". */
export const DAY_NAMES =
  "(?:date|limite|deadline|cloture|debut|demarrage|fin|prise de poste|embauche|entretiens?)";

/** Alternation of patterns, in the order given. */
export const either = (...patterns: readonly string[]): string => patterns.join("|");

/** Alternation of words, the longest first, so that none hides a longer one. */
export const anyOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");
