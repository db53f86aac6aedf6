import type { Range } from "../../model/offer.js";

/** One degree, named once: "Bac+5", "M2", "école d'ingénieurs". */
export interface DegreeTerm {
  /** Years after the baccalauréat; null where open, below it, or not told. */
  readonly min: number | null;
  readonly max: number | null;
  /** European Qualifications Framework. */
  readonly level: Range;
  /**
   * How it is worded: by years ("Bac+5"), by a name, by a level ("niveau 6"), by a word that tells
   * no level ("formation supérieure"), or as asked of nobody.
   */
  readonly kind: "years" | "name" | "level" | "vague" | "none";
  /** School year n of it is `base` + n years after the baccalauréat. */
  readonly base?: number;
  /** Lowest years that the bare name also covers: an M1 student is "en master". */
  readonly from?: number;
  /**
   * What it takes to mean a degree: another one beside it or a label ("ingénieur"), or at least a
   * word of holding near it ("bac", "IEP").
   */
  readonly needs?: "partner" | "holder";
  /** A school rather than a degree: "Bac+4, école de commerce" is Bac+4. */
  readonly isSchool?: boolean;
}

const LEVEL_OF_YEARS = [4, 4, 5, 6, 6, 7, 7, 7, 8];

/** The framework's level of so many years after the baccalauréat: `levelOfYears(5) → 7`. */
export function levelOfYears(years: number): number {
  return LEVEL_OF_YEARS[Math.min(years, 8)] as number;
}

function range(min: number, max: number): Range {
  return { min: levelOfYears(min), max: levelOfYears(max) };
}

/** "Bac+3", "Bac+4/5". */
export function byYears(min: number, max = min): DegreeTerm {
  return { kind: "years", min, max, level: range(min, max) };
}

/** A degree by its name; `more` tells its base and whether the name alone means it. */
export function byName(min: number, max = min, more: Partial<DegreeTerm> = {}): DegreeTerm {
  return { kind: "name", min, max, level: range(min, max), ...more };
}

/** A degree below the baccalauréat, of framework level 3 unless told otherwise. */
export function belowBac(level = 3): DegreeTerm {
  return { kind: "name", min: null, max: null, level: { min: level, max: level } };
}

/** A word for higher education that tells no level. */
export function vague(more: Partial<DegreeTerm> = {}): DegreeTerm {
  return { kind: "vague", min: null, max: null, level: { min: null, max: null }, ...more };
}

/** No degree is asked for. */
export const NO_DEGREE: DegreeTerm = {
  kind: "none",
  min: null,
  max: null,
  level: { min: null, max: null },
};

const YEARS_OF_LEVEL: Readonly<Record<number, readonly [number, number]>> = {
  4: [0, 0],
  5: [2, 2],
  6: [3, 4],
  7: [5, 5],
  8: [8, 8],
};

/** "niveau 6" on the framework's scale, which is France's since 2019. */
export function byLevel(min: number, max = min): DegreeTerm {
  const years = (level: number) => YEARS_OF_LEVEL[level];
  return {
    kind: "level",
    min: years(min)?.[0] ?? null,
    max: years(max)?.[1] ?? null,
    level: { min, max },
  };
}

const OLD_SCALE: readonly (readonly [number | null, number | null, number, number])[] = [
  [5, null, 7, 8],
  [3, 4, 6, 6],
  [2, 2, 5, 5],
  [0, 0, 4, 4],
  [null, null, 3, 3],
];

/** Levels I to V of the scale that France used until 2019, I the highest. */
export function onOldScale(highest: number, lowest: number): DegreeTerm {
  const [, max, , high] = OLD_SCALE[highest - 1] as (typeof OLD_SCALE)[number];
  const [min, , low] = OLD_SCALE[lowest - 1] as (typeof OLD_SCALE)[number];
  return { kind: "level", min, max, level: { min: low, max: high } };
}
