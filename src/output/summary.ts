import type {
  DateValue,
  DegreeValue,
  FieldName,
  FieldValues,
  StipendValue,
} from "../model/offer.js";

type Summaries = { readonly [Name in FieldName]: (value: FieldValues[Name]) => string };

/** How a person reads a value at a glance: one short line a field. */
export const summaries: Summaries = {
  startDate: dateSummary,
  endDate: dateSummary,
  applicationDeadline: dateSummary,
  publicationDate: dateSummary,
  interviewDate: dateSummary,
  stipend: stipendSummary,
  duration: ({ min, max, unit }) => rangeSummary(min, max, unit),
  email: ({ address }) => address,
  requiredDegree: (value) => {
    const years = yearsAfterBac(value);
    const weight = value.requirement === "required" ? "" : `, ${value.requirement}`;
    return `${value.label}${years === "" ? "" : ` (${years})`}${weight}`;
  },
  title: ({ text }) => text,
  organization: ({ name }) => name,
  location: ({ city, postalCode, department, country }) =>
    [city, postalCode ?? department, country].filter((part) => part !== null).join(", "),
  contractType: ({ type }) => type,
  weeklyHours: ({ min, max }) => rangeSummary(min, max, "hour"),
  remoteWork: ({ kind }) => kind,
  phone: ({ national }) => national,
  url: ({ href }) => href,
  contact: ({ name, role }) => (role === null ? name : `${name}, ${role}`),
  drivingLicence: ({ requirement }) => requirement,
  benefits: ({ kind, text }) => `${kind}: ${text}`,
  reference: ({ id }) => id,
};

function dateSummary({ edtf, asap, yearInferred }: DateValue): string {
  const parts = [edtf, asap ? "as soon as possible" : "", yearInferred ? "(year inferred)" : ""];
  return parts.filter((part) => part !== "").join(" ");
}

function yearsAfterBac({ min, max }: DegreeValue): string {
  if (min === null) return max === null ? "" : `up to bac+${max}`;
  if (max === null) return `bac+${min} or more`;
  return min === max ? `bac+${min}` : `bac+${min} to ${max}`;
}

function stipendSummary({ kind, min, max, currency, period, tax }: StipendValue): string {
  if (kind !== "amount") return kind;
  const rate = period === null ? "" : period === "total" ? " in total" : ` a ${period}`;
  return `${rangeSummary(min, max)} ${currency ?? ""}${rate}${tax === null ? "" : ` ${tax}`}`;
}

function rangeSummary(min: number | null, max: number | null, unit?: string): string {
  const range =
    min === max
      ? `${min}`
      : min === null
        ? `≤ ${max}`
        : max === null
          ? `≥ ${min}`
          : `${min}–${max}`;
  return unit === undefined ? range : `${range} ${unit}${(max ?? min) === 1 ? "" : "s"}`;
}
