import type {
  EducationalOccupationalCredential,
  MonetaryAmount,
  Place,
  QuantitativeValue,
} from "schema-dts";
import type { DateValue, DegreeValue, LocationValue, StipendValue } from "../model/offer.js";
import { credentialCategory, UNIT_TEXTS } from "./job-posting-terms.js";

const PLAIN_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** `node` without the properties that hold nothing. */
export function stated<Node extends object>(
  node: {
    [Key in keyof Node]: Node[Key] | undefined;
  },
): Node {
  const entries = Object.entries(node).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Node;
}

/** A day, month or year as the text tells it; of a longer window, its first day. */
export function dateOf(value: DateValue): string | undefined {
  return PLAIN_DATE.test(value.edtf) ? value.edtf : (value.earliest ?? undefined);
}

/** Nothing for pay that is no amount, has no period, or is a total for the whole stay. */
export function salaryOf(value: StipendValue): MonetaryAmount | undefined {
  const { kind, period, currency } = value;
  if (kind !== "amount" || currency === null || period === null || period === "total") {
    return undefined;
  }
  return {
    "@type": "MonetaryAmount",
    currency,
    value: stated<QuantitativeValue>({
      "@type": "QuantitativeValue",
      ...quantityOf(value.min, value.max),
      unitText: UNIT_TEXTS[period],
    }),
  };
}

/** Plain text as HTML, which Google asks for: a paragraph where a blank line parts, `<br>` a line. */
export function paragraphsOf(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const paragraphs = escaped.replace(/\r\n?/g, "\n").split(/\n(?:[^\S\n]*\n)+/);
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>\n")}</p>`)
    .join("\n");
}

/** A postcode or a department tells France; Google asks for the country wherever there is a place. */
export function addressOf(value: LocationValue): Place {
  return {
    "@type": "Place",
    address: stated({
      "@type": "PostalAddress" as const,
      addressLocality: value.city ?? undefined,
      postalCode: value.postalCode ?? undefined,
      addressRegion: value.department ?? undefined,
      addressCountry: value.country ?? (isFrench(value) ? "FR" : undefined),
    }),
  };
}

function isFrench({ postalCode, department }: LocationValue): boolean {
  return department !== null || /^\d{5}$/.test(postalCode ?? "");
}

/** Nothing for a degree that is merely preferred: it is no requirement. */
export function credentialOf(
  value: DegreeValue,
): EducationalOccupationalCredential | string | undefined {
  if (value.requirement === "preferred") return undefined;
  // Google's own words for it.
  if (value.requirement === "none") return "no requirements";
  const about = value.fieldsOfStudy.map((name) => ({ "@type": "DefinedTerm" as const, name }));
  return stated<EducationalOccupationalCredential>({
    "@type": "EducationalOccupationalCredential",
    name: value.label,
    credentialCategory: credentialCategory(value.min ?? value.max) ?? undefined,
    educationalLevel: value.level.min === null ? undefined : `EQF level ${value.level.min}`,
    about: about.length > 0 ? about : undefined,
  });
}

function quantityOf(min: number | null, max: number | null): Partial<QuantitativeValue> {
  if (min === max && min !== null) return { value: min };
  return {
    ...(min === null ? {} : { minValue: min }),
    ...(max === null ? {} : { maxValue: max }),
  };
}
