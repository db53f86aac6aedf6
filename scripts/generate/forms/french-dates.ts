import { addDays, yearOf } from "../calendar.js";
import { type Days, nearReference } from "../plan.js";
import { type Grain, wordDate, wordWeek } from "./day-words.js";
import type { Worded, YearStyle } from "./month-words.js";
import { type Asked, type Forms, type Said, says } from "./said.js";

/** How finely each role is told. */
const plainGrains = { day: 66, month: 22, part: 8, period: 4 } as const;
const grains: Readonly<Record<string, Readonly<Record<Grain, number>>>> = {
  startDate: { day: 44, month: 38, part: 11, period: 7 },
  endDate: { day: 54, month: 32, part: 14, period: 0 },
  interviewDate: { day: 74, month: 14, part: 12, period: 0 },
};

/** Days from the reference date within which an offer's own days lie. */
const nearDays = [-120, 260] as const;

/** The day that a role falls on; for no role, one near the offer's own days or long past. */
export function dayFor({ plan, random, field }: Asked): string {
  if (field !== null && field in plan.days) return plan.days[field as keyof Days];
  const [from, to] = { near: nearDays, before: [-1200, -120], past: [-9000, -1200] }[
    random.weighted({ near: 66, before: 22, past: 12 })
  ] as readonly [number, number];
  return addDays(plan.reference, random.int(from, to));
}

/** A year is left out only where the reference date still tells it. */
function yearStyle({ plan, random }: Asked, iso: string): YearStyle {
  if (random.chance(0.06)) return "short";
  return random.chance(0.26) && nearReference(plan, iso) ? "none" : "full";
}

function worded(asked: Asked, grain?: Grain, iso = dayFor(asked)): Worded {
  const chosen = grain ?? asked.random.weighted(grains[asked.field ?? ""] ?? plainGrains);
  return wordDate(asked.random, iso, chosen, yearStyle(asked, iso));
}

const asap = { earliest: null, latest: null, asap: true };
const asapWords = [
  "dès que possible",
  "dès que possible",
  "immédiatement",
  "au plus vite",
  "le plus tôt possible",
  "au plus tôt",
  "dès maintenant",
];
export const exactly = ({ earliest, latest }: Worded) => ({ earliest, latest });
export const openFrom = ({ earliest }: Worded) => ({ earliest, latest: null });
const fromWords = (asked: Asked, date: Worded) =>
  asked.random.pick([
    `à partir ${date.of}`,
    `à partir ${date.of}`,
    `à compter ${date.of}`,
    `dès ${date.since}`,
  ]);

const by = (asked: Asked): Said => {
  const late = asked.random.chance(0.05) && asked.field === "applicationDeadline";
  const date = worded(asked, late ? "part" : "day");
  const text = asked.random.pick([
    `avant ${date.since}`,
    `jusqu'${date.to}`,
    `au plus tard ${date.at}`,
    `pour ${date.at} au plus tard`,
    `d'ici ${date.at}`,
    `${date.at} au plus tard`,
    `avant ${date.since}${date.earliest === date.latest ? " à 17 h" : ""}`,
  ]);
  return says(text, exactly(date), late ? { accept: [lastOf(date)] } : {});
};
const lastOf = ({ latest }: Worded) => ({ earliest: latest, latest });

const until = (asked: Asked): Said => {
  const date = worded(asked, asked.random.weighted(grains.endDate ?? plainGrains));
  const inMonth = date.at.startsWith("en ") && asked.random.chance(0.6);
  const text = inMonth ? `jusqu'${date.at}` : `jusqu'${date.to}`;
  const open = { earliest: null, latest: date.latest };
  return says(text, exactly(date), date.earliest === date.latest ? {} : { accept: [open] });
};

const week = (asked: Asked): Said => {
  const iso = dayFor(asked);
  const { text, values } = wordWeek(asked.random, iso, yearStyle(asked, iso));
  return says(text, values[0], { accept: values.slice(1) });
};

const dayForm =
  (word: (date: Worded) => string) =>
  (asked: Asked): Said => {
    const date = worded(asked, "day");
    return says(word(date), exactly(date));
  };
const anyForm =
  (word: (date: Worded) => string) =>
  (asked: Asked): Said => {
    const date = worded(asked);
    return says(word(date), exactly(date));
  };

export const frenchDates: Forms = {
  date: anyForm((date) => date.bare),
  at: anyForm((date) => date.at),
  toAt: anyForm((date) => date.to),
  day: dayForm((date) => date.bare),
  bareDay: dayForm((date) => date.bare.replace(/^\p{L}+di /u, "")),
  dayAt: dayForm((date) => date.at),
  dayDu: dayForm((date) => date.of),
  from: (asked) => {
    const date = worded(asked);
    return says(fromWords(asked, date), openFrom(date));
  },
  asap: (asked) => says(asked.random.pick(asapWords), asap),
  asapFrom: (asked) => {
    const date = worded(asked);
    const text = `dès que possible à partir ${date.of}`;
    return says(text, { ...openFrom(date), asap: true }, { accept: [openFrom(date), asap] });
  },
  late: (asked) => {
    const date = worded(asked, "day");
    return says(`au plus tard ${date.at}`, { earliest: null, latest: date.latest });
  },
  by,
  until,
  week,
  dayDate: dayForm((date) => date.bare),
  monthYear: (asked) => says(wordDate(asked.random, dayFor(asked), "month", "full").bare, {}),
  annee: ({ random, plan }) => says(String(yearOf(plan.reference) - random.int(2, 90)), {}),
};
