import type { FieldName, FieldValues } from "../model/offer.js";

type Keys = { readonly [Name in FieldName]: (value: FieldValues[Name]) => Partial<object> };

const dates = ({ earliest, latest, asap }: FieldValues["startDate"]) => ({
  earliest,
  latest,
  ...(asap ? { asap } : {}),
});

/** The keys that a person would write down for a value: those that the others follow from. */
const writtenKeys: Keys = {
  startDate: dates,
  endDate: dates,
  applicationDeadline: dates,
  publicationDate: dates,
  interviewDate: dates,
  stipend: ({ kind, min, max, currency, period, tax }) =>
    kind === "amount"
      ? { ...{ kind, min, max, currency }, ...withoutNulls({ period, tax }) }
      : { kind },
  duration: ({ min, max, unit }) => ({ min, max, unit }),
  email: ({ address, obfuscated }) => ({ address, ...(obfuscated ? { obfuscated } : {}) }),
  requiredDegree: ({ min, max, level, requirement }) => {
    if (requirement === "none") return { requirement };
    // Below the bac there are no years after it, and the level alone tells degrees apart.
    const years = min === null && max === null ? { min, max, level } : { min, max };
    return requirement === "preferred" ? { ...years, requirement } : years;
  },
  title: ({ text }) => ({ text }),
  organization: ({ name }) => ({ name }),
  location: ({ city, postalCode, department, country }) =>
    withoutNulls({
      city,
      postalCode,
      // The postcode tells the department, and either tells France.
      department: postalCode === null ? department : null,
      country: country === "FR" && (city ?? postalCode ?? department) ? null : country,
    }),
  contractType: ({ type }) => ({ type }),
  weeklyHours: ({ min, max }) => ({ min, max }),
  remoteWork: ({ kind }) => ({ kind }),
  phone: ({ e164 }) => ({ e164 }),
  url: ({ href }) => ({ href }),
  contact: withoutNulls,
  drivingLicence: ({ requirement }) => ({ requirement }),
  benefits: ({ kind, text }) => ({ kind, text }),
  reference: ({ id }) => ({ id }),
};

/** A field's value as a fixture lists it: without what is derived, `edtf` or `monthly`. */
export function writtenValue(name: FieldName, value: object): Record<string, unknown> {
  // The field's name ties the keys to the value, which the compiler cannot follow here.
  const write = writtenKeys[name] as (value: object) => object;
  return { ...write(value) };
}

function withoutNulls(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
