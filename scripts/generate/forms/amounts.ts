import type { ContractType } from "../../../src/model/offer.js";
import type { Random } from "../random.js";
import { type Asked, type Form, type Forms, type Said, says } from "./said.js";

type Period = "hour" | "day" | "week" | "month" | "year" | "total" | null;
type Tax = "gross" | "net" | null;

export const euro = (random: Random) => random.pick([" €", " €", "€", " euros", " euros", " EUR"]);

/** A number as people type it: with its thousands apart or not. */
function digits(random: Random, sum: number): string {
  const [whole = "", cents] = sum.toFixed(2).split(".");
  const apart =
    sum >= 1000 && random.chance(0.7) ? whole.replace(/(\d)(?=(\d{3})+$)/g, "$1 ") : whole;
  if (Number.isInteger(sum)) return random.chance(0.08) ? `${apart},00` : apart;
  return `${apart}${random.chance(0.88) ? "," : "."}${cents}`;
}

const scales: Readonly<Record<ContractType, readonly [number, number, number]>> = {
  stage: [560, 1400, 10],
  alternance: [650, 1650, 10],
  cdd: [1770, 2900, 10],
  cdi: [1800, 3600, 50],
  "service-civique": [580, 640, 1],
  these: [1950, 2450, 10],
  benevolat: [100, 300, 10],
  other: [1800, 3000, 50],
};

const monthly = ({ plan, random }: Asked) => {
  const [min, max, step] = scales[plan.contract];
  const sum = random.int(min / step, max / step) * step;
  return random.chance(0.1) ? sum + random.int(0, 99) / 100 : sum;
};
const yearly = ({ random }: Asked) => random.int(23, 58) * 1000;
const hourly = ({ plan, random }: Asked) =>
  plan.contract === "stage" ? random.int(390, 620) / 100 : random.int(1165, 2200) / 100;

const value = (min: number | null, max: number | null, period: Period, tax: Tax) => ({
  kind: "amount",
  min,
  max,
  currency: "EUR",
  ...(period ? { period } : {}),
  ...(tax ? { tax } : {}),
});

const taxes = { none: 52, gross: 34, net: 14 } as const;
const taxOf = (random: Random): Tax => {
  const tax = random.weighted(taxes);
  return tax === "none" ? null : tax;
};
const taxWord = (random: Random, tax: Tax, plural: boolean) => {
  if (tax === null) return "";
  const word = tax === "gross" ? "brut" : "net";
  return ` ${word}${plural && random.chance(0.4) ? "s" : ""}`;
};
const periodWords: Readonly<Record<string, readonly string[]>> = {
  month: [" par mois", " par mois", "/mois", " / mois", " mensuels", " chaque mois"],
  hour: [" de l'heure", "/h", " par heure", "/heure", " / heure"],
  year: [" par an", " annuels", "/an", " sur l'année"],
  day: [" par jour", "/jour"],
  week: [" par semaine"],
};
const periodWord = (random: Random, period: Period) =>
  period ? random.pick(periodWords[period] ?? [""]) : "";

function priced(asked: Asked, sum: number, period: Period): Said {
  const { random } = asked;
  const tax = taxOf(random);
  const text =
    digits(random, sum) + euro(random) + taxWord(random, tax, true) + periodWord(random, period);
  return says(text, value(sum, sum, period, tax));
}

const pay: Form = (asked) => {
  const { random, plan } = asked;
  const stage = plan.contract === "stage";
  const kind = random.weighted({
    month: 70,
    bare: 12,
    week: stage ? 4 : 1,
    day: stage ? 3 : 1,
    thousands: plan.contract === "cdi" ? 14 : 0,
  });
  if (kind === "thousands") return thousands(asked);
  if (kind === "week") return priced(asked, random.int(12, 30) * 10, "week");
  if (kind === "day") return priced(asked, random.int(25, 60), "day");
  return priced(asked, monthly(asked), kind === "month" ? "month" : null);
};

/** « 32 k€ brut annuel ». */
function thousands({ random }: Asked): Said {
  const count = random.int(24, 56);
  const tax = taxOf(random);
  const text = `${count}${random.pick([" k€", "k€", " K€"])}${taxWord(random, tax, false)}${random.pick([" par an", " annuel", "/an"])}`;
  return says(text, value(count * 1000, count * 1000, "year", tax));
}

const range =
  (word: (low: string, high: string, unit: string) => string): Form =>
  (asked) => {
    const { random } = asked;
    const low = Math.floor(monthly(asked) / 10) * 10;
    const high = low + random.pick([50, 100, 150, 200, 300, 400]);
    const [tax, period]: [Tax, Period] = [taxOf(random), random.chance(0.75) ? "month" : null];
    const words = word(digits(random, low), digits(random, high), euro(random));
    const text = words + taxWord(random, tax, true) + periodWord(random, period);
    return says(text, value(low, high, period, tax));
  };

const bound =
  (open: "min" | "max", words: readonly string[]): Form =>
  (asked) => {
    const sum = Math.round(monthly(asked));
    const { text } = priced(asked, sum, "month");
    const said = `${asked.random.pick(words)} ${text}`;
    return says(said, {
      ...value(open === "max" ? sum : null, open === "max" ? null : sum, "month", taxIn(text)),
    });
  };
const taxIn = (text: string): Tax =>
  / brut/.test(text) ? "gross" : / net/.test(text) ? "net" : null;

const alone =
  (sumOf: (asked: Asked) => number): Form =>
  (asked) => {
    const sum = sumOf(asked);
    return says(digits(asked.random, sum) + euro(asked.random), value(sum, sum, null, null));
  };

const english =
  (withPeriod: boolean): Form =>
  (asked) => {
    const { random } = asked;
    const sum = Math.round(monthly(asked));
    const shown =
      sum >= 1000 && random.chance(0.5)
        ? String(sum).replace(/(\d)(\d{3})$/, "$1,$2")
        : String(sum);
    const text = random.pick([`€${shown}`, `${shown} €`, `${shown} euros`, `EUR ${shown}`]);
    if (!withPeriod) return says(text, value(sum, sum, null, null));
    const tax = taxOf(random);
    const word = tax === "gross" ? " gross" : tax === "net" ? " net" : "";
    return says(
      `${text}${word}${random.pick([" per month", "/month", " a month"])}`,
      value(sum, sum, "month", tax),
    );
  };

export const amounts: Forms = {
  pay,
  payPerHour: (asked) => priced(asked, hourly(asked), "hour"),
  payYear: (asked) => priced(asked, yearly(asked), "year"),
  payRange: range((low, high, unit) => `de ${low} à ${high}${unit}`),
  payBetween: range((low, high, unit) => `entre ${low} et ${high}${unit}`),
  floor: bound("max", ["à partir de", "au minimum"]),
  ceiling: bound("min", ["jusqu'à", "au maximum"]),
  sum: alone(monthly),
  yearSum: alone(yearly),
  hourSum: alone(hourly),
  payEn: english(true),
  sumEn: english(false),
};
