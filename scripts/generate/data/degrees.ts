/** A level of study and how it is worded; `min` and `max` are years after the baccalauréat. */
export interface Level {
  readonly min: number | null;
  readonly max: number | null;
  /** Values that a careful reader may give as well. */
  readonly accept?: readonly { readonly min: number | null; readonly max: number | null }[];
  /** After a colon: « Bac+5 ». */
  readonly degree: readonly string[];
  /** After « un »: « master 2 ». */
  readonly masculine: readonly string[];
  /** After « en »: « deuxième année de master ». */
  readonly year?: readonly string[];
  /** After « aux »: « titulaires d'un BTS ». */
  readonly plural: readonly string[];
  /** A lower bound: « Bac+3 minimum »; `max` is then open. */
  readonly least?: readonly string[];
}

export const levels: readonly Level[] = [
  {
    min: 5,
    max: 5,
    degree: [
      "Bac+5",
      "Bac +5",
      "BAC + 5",
      "Master 2",
      "M2",
      "niveau 7",
      "Master II",
      "bac+5, master 2",
      "école d'ingénieurs",
    ],
    masculine: ["master 2", "M2", "Bac+5", "diplôme d'ingénieur", "Mastère"],
    year: [
      "deuxième année de master",
      "M2",
      "master 2",
      "dernière année d'école d'ingénieurs",
      "5e année d'école d'ingénieurs",
      "2e année de master",
    ],
    plural: [
      "étudiants de M2",
      "élèves ingénieurs de dernière année",
      "titulaires d'un Bac+5",
      "étudiantes et étudiants en master 2",
    ],
    least: ["Bac+5 minimum", "minimum master 2", "Bac +5 et plus"],
  },
  {
    min: 4,
    max: 4,
    degree: ["Bac+4", "Master 1", "M1", "bac +4", "Maîtrise (Bac+4)"],
    masculine: ["master 1", "M1", "Bac+4"],
    year: [
      "première année de master",
      "M1",
      "master 1",
      "4e année d'école d'ingénieurs",
      "1re année de master",
    ],
    plural: ["étudiants de M1", "titulaires d'un Bac+4"],
    least: ["Bac+4 minimum", "à partir de Bac+4", "M1 au minimum"],
  },
  {
    min: 4,
    max: 5,
    degree: ["Bac+4/5", "Master 1 ou 2", "Bac+4 à Bac+5", "M1/M2", "Bac +4 ou +5", "M1 ou M2"],
    masculine: ["master (1 ou 2)", "Bac+4/5", "master 1 ou 2"],
    year: ["M1 ou M2", "master 1 ou 2", "quatrième ou cinquième année d'école d'ingénieurs"],
    plural: ["étudiants de M1 ou de M2", "étudiants de niveau Bac+4 ou Bac+5"],
  },
  {
    min: 3,
    max: 3,
    degree: [
      "Bac+3",
      "Licence",
      "L3",
      "Licence professionnelle",
      "BUT",
      "Bachelor",
      "niveau licence",
      "Bac +3",
    ],
    masculine: ["bachelor", "Bac+3", "BUT"],
    year: ["licence 3", "troisième année de licence", "L3", "3e année de BUT", "licence pro"],
    plural: ["étudiants de L3", "titulaires d'une licence", "étudiants en licence pro"],
    least: ["Bac+3 minimum", "licence minimum", "Bac +3 et plus", "à partir de Bac+3"],
  },
  {
    min: 3,
    max: 5,
    degree: ["Bac+3 à Bac+5", "Licence ou master", "Bac+3/5", "de la licence au master 2"],
    masculine: ["Bac+3 à Bac+5"],
    plural: ["étudiants de Bac+3 à Bac+5"],
  },
  {
    min: 2,
    max: 2,
    degree: ["Bac+2", "BTS", "BTS ou DUT", "Bac +2", "niveau BTS", "DUT", "BTSA"],
    masculine: ["BTS", "Bac+2", "DUT", "BTSA"],
    year: ["deuxième année de BTS", "2e année de BTS", "2e année de DUT"],
    plural: ["étudiants en BTS", "titulaires d'un BTS ou d'un DUT", "diplômés de niveau Bac+2"],
    least: ["Bac+2 minimum", "au minimum BTS", "Bac+2 et au-delà"],
  },
  {
    min: 2,
    max: 3,
    degree: ["Bac+2/3", "Bac+2 ou Bac+3", "BTS ou licence", "Bac+2 à Bac+3"],
    masculine: ["Bac+2 ou Bac+3", "Bac+2/+3"],
    plural: ["étudiants de Bac+2 ou Bac+3"],
  },
  {
    min: 0,
    max: 0,
    degree: ["Bac", "Baccalauréat", "Bac professionnel", "niveau bac", "bac pro"],
    masculine: ["bac professionnel", "baccalauréat", "bac pro"],
    plural: ["titulaires du baccalauréat", "bacheliers"],
    least: ["bac minimum", "au minimum le bac"],
  },
  {
    min: null,
    max: null,
    degree: ["CAP", "CAP ou BEP", "CAPA", "CAP ou titre équivalent"],
    masculine: ["CAP", "BEP", "CAPA"],
    plural: ["titulaires d'un CAP"],
  },
  {
    min: 8,
    max: 8,
    degree: ["Doctorat", "Bac+8", "doctorat soutenu"],
    masculine: ["doctorat"],
    plural: ["titulaires d'un doctorat"],
  },
];

export const noDegree = {
  short: ["aucun", "pas de diplôme exigé", "sans diplôme", "aucun diplôme exigé", "non exigé"],
  sentence: [
    "Aucun diplôme n'est exigé.",
    "Aucune condition de diplôme.",
    "Pas de diplôme demandé : nous formons.",
    "Le diplôme nous importe peu.",
    "Ouvert à toutes et tous, avec ou sans diplôme.",
    "Aucun niveau d'études n'est requis.",
    "Peu importe votre niveau de diplôme.",
  ],
};

/** Trainings that others take. */
export const vocational: readonly string[] = [
  "CAP cuisine",
  "BTS gestion de la PME",
  "bac pro métiers du bois",
  "BTS audiovisuel",
  "CAP petite enfance",
  "brevet professionnel",
];

export interface EnglishLevel {
  readonly min: number;
  readonly max: number | null;
  readonly degree: readonly string[];
  readonly a: readonly string[];
  readonly student: readonly string[];
}

export const englishLevels: readonly EnglishLevel[] = [
  {
    min: 5,
    max: 5,
    degree: ["Master's degree", "MSc", "Master 2"],
    a: ["a Master's degree", "an MSc", "a master's degree"],
    student: ["a second-year Master's student", "an M2 student", "a Master 2 student"],
  },
  {
    min: 3,
    max: 3,
    degree: ["Bachelor's degree", "BSc"],
    a: ["a Bachelor's degree", "a BSc"],
    student: ["a final-year Bachelor's student"],
  },
  {
    min: 8,
    max: 8,
    degree: ["PhD"],
    a: ["a PhD"],
    student: ["a PhD graduate"],
  },
];
