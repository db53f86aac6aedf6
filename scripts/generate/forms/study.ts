import {
  type EnglishLevel,
  englishLevels,
  type Level,
  levels,
  noDegree,
  vocational,
} from "../data/degrees.js";
import type { Random } from "../random.js";
import { type Asked, type Form, type Forms, says } from "./said.js";

/** How often each level is asked for. */
const weights = [34, 8, 16, 15, 8, 10, 4, 3, 4, 2];
const nullable = { min: null, max: null };

function levelOf(random: Random): Level {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, level] of levels.entries()) {
    left -= weights[index] ?? 1;
    if (left < 0) return level;
  }
  return levels[0] as Level;
}

/** A level that is worded this way. */
function levelWith(
  random: Random,
  key: "degree" | "masculine" | "year" | "plural" | "least",
): Level {
  for (let tries = 0; tries < 40; tries++) {
    const level = levelOf(random);
    if (level[key]) return level;
  }
  return levels[0] as Level;
}

const closed = ({ min, max }: Level) => ({ min, max });

/** « Master » alone is Bac+5, and a student of it Bac+4 or Bac+5. */
const worded =
  (
    key: "degree" | "masculine" | "year" | "plural",
    word: (text: string, random: Random) => string,
  ): Form =>
  ({ random }) => {
    const level = levelWith(random, key);
    const text = random.pick(level[key] ?? level.degree);
    return says(word(text, random), closed(level), level.accept ? { accept: level.accept } : {});
  };
const same = (text: string) => text;

const least =
  (word: (random: Random, level: Level) => string): Form =>
  ({ random }) => {
    const level = levelWith(random, "least");
    return says(word(random, level), { min: level.min, max: null });
  };

const none =
  (texts: readonly string[]): Form =>
  ({ random }) =>
    says(random.pick(texts), { ...nullable, requirement: "none" });

const englishOf = ({ random }: Asked): EnglishLevel =>
  random.chance(0.75) ? (englishLevels[0] as EnglishLevel) : random.pick(englishLevels);
const english =
  (key: "degree" | "a" | "student"): Form =>
  (asked) => {
    const level = englishOf(asked);
    return says(asked.random.pick(level[key]), { min: level.min, max: level.max });
  };

const plainly =
  (texts: readonly string[]): Form =>
  ({ random }) =>
    says(random.pick(texts), {});
const all = (key: "plural" | "year") => levels.flatMap((level) => level[key] ?? []);

export const study: Forms = {
  degree: worded("degree", same),
  degreeMin: least((random, level) => random.pick(level.least ?? level.degree)),
  /** Under a label that says « minimum ». */
  leastDegree: ({ random }) => {
    const level = levelWith(random, "least");
    return says(random.pick(level.degree), { min: level.min, max: null });
  },
  atLeastDegree: least((random, level) => {
    const text = random.pick(level.masculine);
    return random.pick([`au moins un ${text}`, `un ${text} au minimum`, `un ${text} minimum`]);
  }),
  mascDegree: worded("masculine", same),
  studies: worded("year", same),
  year: worded("year", same),
  plural: worded("plural", same),
  level: ({ random }) => {
    const [text, min, accept] = random.pick([
      ["master", 5, [{ min: 4, max: 5 }]],
      ["master 2", 5, []],
      ["licence", 3, []],
      ["BTS", 2, []],
      ["BUT", 3, []],
    ] as const);
    return says(text, { min, max: min }, { accept });
  },
  finalYear: ({ random }) => {
    const [text, years, accept] = random.pick([
      ["votre master", 5, [{ min: 4, max: 5 }]],
      ["votre licence professionnelle", 3, []],
      ["votre école d'ingénieurs", 5, []],
      ["votre BTS", 2, []],
      ["votre M2", 5, []],
    ] as const);
    return says(text, { min: years, max: years }, { accept });
  },
  ownYear: ({ random }) => {
    const [text, years] = random.pick([
      ["votre M2", 5],
      ["votre année de master 2", 5],
      ["votre BTS", 2],
      ["votre licence pro", 3],
      ["un master 1", 4],
    ] as const);
    return says(text, { min: years, max: years });
  },
  noDegree: none(noDegree.short),
  noDegreeSentence: none(noDegree.sentence),
  degreeEn: english("degree"),
  aDegreeEn: english("a"),
  studentEn: english("student"),
  vocational: plainly(vocational),
  yearOther: plainly(all("year")),
  pluralOther: plainly(all("plural")),
};
