import type { Fixture } from "../../src/model/fixture.js";
import type { FieldName } from "../../src/model/offer.js";
import { statedFields } from "./data/fields.js";
import { withoutAccents } from "./entities.js";
import type { Quote } from "./marks.js";
import { isOf, type Plan } from "./plan.js";

type ExpectedOffer = Fixture["offers"][number];
interface Entry {
  readonly quote: string;
  readonly value: object;
  readonly accept?: readonly object[];
  readonly optional?: boolean;
}

/** What must come out of one offer, from what its marked words state. */
export function expectOffer(heading: string, quotes: readonly Quote[], plan: Plan): ExpectedOffer {
  const fields: Partial<Record<FieldName, readonly Entry[]>> = {};
  for (const field of statedFields) {
    fields[field] = settle(field, quotes.filter(({ label }) => label.field === field).map(entryOf));
  }
  const untold = (field: FieldName) => fields[field]?.length === 0;
  if (untold("contractType")) {
    // The words « le stage », « l'apprenti » tell it in passing.
    fields.contractType = [
      { quote: firstWord(heading), value: { type: plan.contract }, optional: true },
    ];
  }
  if (untold("duration") && !untold("startDate") && !untold("endDate")) {
    fields.duration = [lengthBetween(fields)];
  }
  if (isOf(plan.town.city, plan.organisation)) {
    fields.location = [...(fields.location ?? []), employersTown(heading, plan)];
  }
  if (untold("stipend") && plan.contract === "benevolat") {
    fields.stipend = [{ quote: firstWord(heading), value: { kind: "unpaid" }, optional: true }];
  }
  const alternatives = quotes
    .filter(({ label }) => label.field === "headingAlternative")
    .map(({ quote }) => quote);
  return {
    heading,
    ...(alternatives.length > 0 ? { headingAlternatives: alternatives } : {}),
    fields,
  } as ExpectedOffer;
}

/** A length that the first and the last day tell. */
const lengthBetween = ({ endDate }: Partial<Record<FieldName, readonly Entry[]>>): Entry => ({
  quote: endDate?.[0]?.quote ?? "",
  value: { derived: true },
  optional: true,
});

/** « Ville de X » tells where X works. */
function employersTown(heading: string, { town }: Plan): Entry {
  const city = town.city.replace(/^Les /, "");
  const accept = [{ city: town.city }, { city: withoutAccents(city) }];
  return { quote: firstWord(heading), value: { city }, accept, optional: true };
}

const firstWord = (heading: string) => heading.trim().split(/\s/)[0] ?? heading;

function entryOf({ quote, label }: Quote): Entry {
  const value = typeof label.value === "function" ? label.value(quote) : label.value;
  const told = typeof label.accept === "function" ? label.accept(quote) : (label.accept ?? []);
  const accept = told.filter((one) => JSON.stringify(one) !== JSON.stringify(value));
  return {
    quote,
    value,
    ...(accept.length > 0 ? { accept: distinct(accept) } : {}),
    ...(label.optional ? { optional: true } : {}),
  };
}

const distinct = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const dates = new Set<FieldName>([
  "startDate",
  "endDate",
  "applicationDeadline",
  "publicationDate",
  "interviewDate",
]);

/** One entry a value; what says the same at another precision is as right. */
function settle(field: FieldName, entries: readonly Entry[]): readonly Entry[] {
  const stated = field === "duration" ? withoutDerived(entries) : entries;
  const same = field === "location" ? stated.map(asTown) : stated;
  const merged = new Map<string, Entry>();
  for (const entry of same) {
    const key = JSON.stringify(entry.value).toLowerCase();
    const twin = merged.get(key);
    if (!twin) merged.set(key, entry);
    else if (twin.optional && !entry.optional) merged.set(key, entry);
  }
  const all = [...merged.values()];
  const allies = dates.has(field) || field === "duration";
  return allies && all.length > 1 ? all.map((entry) => ({ ...entry, accept: others(all) })) : all;
}

const others = (entries: readonly Entry[]) =>
  distinct(entries.flatMap(({ value, accept }) => [value, ...(accept ?? [])]));

/** A length that is stated is never derived too. */
const withoutDerived = (entries: readonly Entry[]) => {
  const stated = entries.filter(({ value }) => !("derived" in value));
  return stated.length > 0 ? stated : entries;
};

/** Where a place is told twice, its town is what both tell. */
function asTown(entry: Entry, _: number, all: readonly Entry[]): Entry {
  if (all.length < 2) return entry;
  const { city } = entry.value as { readonly city: string };
  return { ...entry, value: { city } };
}
