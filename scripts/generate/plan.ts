import type { ContractType } from "../../src/model/offer.js";
import { addDays, addMonths, dayOf, mondayOf, weekdayOf } from "./calendar.js";
import { communes } from "./data/names.js";
import { type Sector, sectors } from "./data/sectors.js";
import {
  domainOf,
  inventedTown,
  type Person,
  planOrganisation,
  planPerson,
  planTown,
  type Town,
} from "./invent.js";
import type { Random } from "./random.js";

/** The five days of an offer's life that fields ask for. */
export interface Days {
  readonly publicationDate: string;
  readonly applicationDeadline: string;
  readonly interviewDate: string;
  readonly startDate: string;
  readonly endDate: string;
}

export interface Length {
  readonly min: number;
  readonly max: number;
  readonly unit: "week" | "month" | "year";
}

/** All that is true of an offer, whether its text tells it or not. */
export interface Plan {
  readonly english: boolean;
  readonly contract: ContractType;
  readonly sector: Sector;
  readonly reference: string;
  readonly days: Days;
  readonly length: Length;
  readonly organisation: string;
  readonly domain: string;
  readonly contact: Person;
  readonly town: Town;
}

const contractWeights = {
  stage: 62,
  alternance: 9,
  cdd: 12,
  cdi: 6,
  "service-civique": 5,
  these: 3,
  benevolat: 3,
} as const;

/** Whether an employer bears a commune's name: « Ville des Ormeaux » is that of Les Ormeaux. */
export const isOf = (commune: string, organisation: string) =>
  organisation.includes(commune.replace(/^Les /, ""));

export function planOffer(random: Random, reference: string, english: boolean): Plan {
  const contract = english
    ? random.weighted({ stage: 8, these: 2, cdd: 1 })
    : random.weighted(contractWeights);
  const sector = random.pick(sectors);
  const length = planLength(random, contract);
  const commune = random.pick(communes);
  const organisation = planOrganisation(random, sector, commune);
  return {
    english,
    contract,
    sector,
    reference,
    days: planDays(random, reference, length),
    length,
    organisation,
    domain: domainOf(random, organisation),
    contact: planPerson(random),
    town: isOf(commune, organisation) ? inventedTown(random, commune) : planTown(random),
  };
}

function planDays(random: Random, reference: string, length: Length): Days {
  const publicationDate = addDays(reference, -random.int(0, 35));
  const applicationDeadline = addDays(publicationDate, random.int(10, 70));
  const interviewDate = weekday(addDays(applicationDeadline, random.int(2, 25)));
  const startDate = startDay(random, addDays(interviewDate, random.int(5, 110)));
  const count = random.int(length.min, length.max);
  const end =
    length.unit === "week"
      ? addDays(startDate, count * 7)
      : addMonths(startDate, count * (length.unit === "year" ? 12 : 1));
  return {
    publicationDate,
    applicationDeadline,
    interviewDate,
    startDate,
    endDate: addDays(end, -1),
  };
}

/** Work begins on a Monday or on the first of a month. */
function startDay(random: Random, day: string): string {
  if (random.chance(0.5)) return mondayOf(day);
  return dayOf(day) > 15
    ? addMonths(addDays(day, 1 - dayOf(day)), 1)
    : addDays(day, 1 - dayOf(day));
}

const weekday = (day: string) => (weekdayOf(day) > 4 ? addDays(mondayOf(day), 7) : day);

function planLength(random: Random, contract: ContractType): Length {
  if (contract === "these") return { min: 3, max: 3, unit: "year" };
  if (contract === "service-civique") return months(random.int(6, 10));
  if (contract === "alternance") {
    const years = random.int(1, 2);
    return random.chance(0.5) ? { min: years, max: years, unit: "year" } : months(years * 12);
  }
  if (contract === "cdd") return months(random.pick([3, 4, 5, 6, 7, 8, 9, 10, 12, 18, 24]));
  if (random.chance(0.12)) {
    const weeks = random.pick([4, 6, 8, 10, 12, 16, 20, 22, 24]);
    return { min: weeks, max: weeks, unit: "week" };
  }
  const min = random.int(2, 6);
  return random.chance(0.28) ? { min, max: min + random.int(1, 3), unit: "month" } : months(min);
}

const months = (count: number): Length => ({ min: count, max: count, unit: "month" });

/** Whether a day without its year is still told by the reference date alone. */
export const nearReference = (plan: Plan, day: string) =>
  day >= addDays(plan.reference, -45) && day <= addDays(plan.reference, 290);
