import type { Length } from "../plan.js";
import type { Random } from "../random.js";
import { type Asked, type Form, type Forms, type Said, says } from "./said.js";

const words: readonly string[] =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze".split(" ");
const units = {
  week: ["semaine", "semaines"],
  month: ["mois", "mois"],
  year: ["an", "ans"],
} as const;
const unitEn = { week: "week", month: "month", year: "year" } as const;

const inWords = (count: number, unit: Length["unit"]) =>
  count === 1 && unit === "week" ? "une" : words[count];

function counted(random: Random, count: number, unit: Length["unit"]): string {
  const number = count <= 12 && random.chance(0.28) ? inWords(count, unit) : String(count);
  return `${number} ${units[unit][count === 1 ? 0 : 1]}`;
}

const wholeOf = ({ min, max, unit }: Length) => ({ min, max, unit });

const length: Form = ({ random, plan }) => {
  const { min, max, unit } = plan.length;
  if (min === max) return says(counted(random, min, unit), wholeOf(plan.length));
  const name = units[unit][1];
  const next = max === min + 1;
  const text = random.pick([
    `${min} à ${max} ${name}`,
    `${min}-${max} ${name}`,
    `${words[min]} à ${words[max]} ${name}`,
    next ? `${min} ou ${max} ${name}` : `de ${min} à ${max} ${name}`,
    next ? `${min}/${max} ${name}` : `${min}-${max} ${name}`,
    `entre ${min} et ${max} ${name}`,
  ]);
  return says(text, wholeOf(plan.length));
};

/** Only where the plan's length is a single one; else as it is. */
const bounded =
  (side: "min" | "max", word: (text: string, random: Random) => string): Form =>
  (asked) => {
    const { min, unit } = asked.plan.length;
    const text = word(counted(asked.random, min, unit), asked.random);
    return says(text, { min: side === "min" ? min : null, max: side === "min" ? null : min, unit });
  };

const monthsOnly: Form = (asked): Said => {
  const { min, max, unit } = asked.plan.length;
  const factor = unit === "year" ? 12 : 1;
  if (unit === "week") return length(asked);
  const text = min === max ? String(min * factor) : `${min}-${max}`;
  return says(text, { min: min * factor, max: max * factor, unit: "month" });
};

const lengthEn: Form = ({ random, plan }) => {
  const { min, max, unit } = plan.length;
  const name = unitEn[unit];
  const text =
    min === max
      ? `${min} ${name}${min === 1 ? "" : "s"}`
      : random.pick([`${min} to ${max} ${name}s`, `${min}-${max} ${name}s`]);
  return says(text, wholeOf(plan.length));
};

const other = (asked: Asked, unit: Length["unit"], min: number, max: number) =>
  says(counted(asked.random, asked.random.int(min, max), unit), {});

export const lengths: Forms = {
  length,
  lengthMin: bounded("min", (text, random) =>
    random.pick([`${text} minimum`, `au moins ${text}`, `minimum ${text}`]),
  ),
  atLeast: bounded("min", (text) => text),
  atMost: bounded("max", (text) => text),
  lengthBetween: length,
  monthsOnly,
  lengthEn,
  monthAdjectiveEn: (asked) => {
    const { min, unit } = asked.plan.length;
    return says(`${min}-${unitEn[unit]}`, { min, max: min, unit });
  },
};

/** Lengths of other things. */
export const otherLengths: Forms = {
  years: (asked) => other(asked, "year", 2, 6),
  yearsLong: (asked) => other(asked, "year", 8, 60),
  months: (asked) => other(asked, "month", 2, 18),
  weeks: (asked) => other(asked, "week", 2, 8),
  days: ({ random }) => says(`${random.int(2, 15)} jours`, {}),
  yearsEn: ({ random }) => says(`${random.int(2, 12)} years`, {}),
  monthsEn: ({ random }) => says(`${random.int(2, 12)} months`, {}),
  weeksEn: ({ random }) => says(`${random.int(2, 6)} weeks`, {}),
};
