import type { DateValue, FieldName, FieldValues } from "../model/offer.js";

/** What one cell of the flat record may hold. */
export type Cell = string | number | boolean | null;

type Columns = {
  readonly [Name in FieldName]: Readonly<Record<string, (value: FieldValues[Name]) => Cell>>;
};

const dateColumns = {
  earliest: (value: DateValue) => value.earliest,
  latest: (value: DateValue) => value.latest,
  precision: (value: DateValue) => value.precision,
  edtf: (value: DateValue) => value.edtf,
  asap: (value: DateValue) => value.asap,
  yearInferred: (value: DateValue) => value.yearInferred,
};

/**
 * The columns of the flat record: `FIELD_KEY` is `value.KEY` of the field's best entry, nested
 * keys joined by `_`. A new field or key is one line here; `docs/cli.md` lists them all.
 */
export const columns = {
  startDate: dateColumns,
  endDate: dateColumns,
  applicationDeadline: dateColumns,
  publicationDate: dateColumns,
  interviewDate: dateColumns,
  stipend: {
    kind: (value) => value.kind,
    min: (value) => value.min,
    max: (value) => value.max,
    currency: (value) => value.currency,
    period: (value) => value.period,
    tax: (value) => value.tax,
    monthly_min: (value) => value.monthly?.min ?? null,
    monthly_max: (value) => value.monthly?.max ?? null,
  },
  duration: {
    min: (value) => value.min,
    max: (value) => value.max,
    unit: (value) => value.unit,
    iso: (value) => value.iso,
    derived: (value) => value.derived,
  },
  email: {
    address: (value) => value.address,
    obfuscated: (value) => value.obfuscated,
  },
  requiredDegree: {
    min: (value) => value.min,
    max: (value) => value.max,
    level_min: (value) => value.level.min,
    level_max: (value) => value.level.max,
    label: (value) => value.label,
    fieldsOfStudy: (value) => value.fieldsOfStudy.join("; ") || null,
    requirement: (value) => value.requirement,
  },
  title: { text: (value) => value.text },
  organization: { name: (value) => value.name },
  location: {
    city: (value) => value.city,
    postalCode: (value) => value.postalCode,
    department: (value) => value.department,
    country: (value) => value.country,
  },
  contractType: { type: (value) => value.type },
  weeklyHours: { min: (value) => value.min, max: (value) => value.max },
  remoteWork: { kind: (value) => value.kind },
  phone: { e164: (value) => value.e164, national: (value) => value.national },
  url: { href: (value) => value.href },
  contact: { name: (value) => value.name, role: (value) => value.role },
  drivingLicence: { requirement: (value) => value.requirement },
  benefits: { kind: (value) => value.kind, text: (value) => value.text },
  reference: { id: (value) => value.id },
} as const satisfies Columns;

/** The names of the fields, in the order in which every output lists them. */
export const fieldNames = Object.keys(columns) as readonly FieldName[];
