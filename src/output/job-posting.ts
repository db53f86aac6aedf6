import type { ContactPoint, JobPosting, WithContext } from "schema-dts";
import { GlaneError } from "../model/error.js";
import type { Field, FieldName, FieldValues, Offer } from "../model/offer.js";
import {
  addressOf,
  credentialOf,
  dateOf,
  paragraphsOf,
  salaryOf,
  stated,
} from "./job-posting-parts.js";
import { EMPLOYMENT_TYPES, FULL_TIME_HOURS } from "./job-posting-terms.js";

/** Below this an entry is a guess, and a published posting holds none. */
const TRUSTED = 0.5;

type Part<Name extends keyof JobPosting> = { [Key in Name]: JobPosting[Key] | undefined };

/**
 * The offer as a schema.org `JobPosting` (JSON-LD). It holds only what the posting states, from
 * entries of confidence 0.5 and above: a property without evidence is left out, and so is pay
 * without a period or told as a total, since readers take `baseSalary` for a rate.
 *
 * Google requires `title`, `description`, `datePosted`, `hiringOrganization` and `jobLocation`; those
 * that the posting does not state are for the publisher to add.
 *
 * @param text The dump that the offer came from. `description` is the offer's part of it as HTML
 *   (paragraphs and line breaks; all else is escaped), and is left out without it.
 * @throws {GlaneError} `bad-argument` where `text` is not the dump that the offer came from.
 * @example
 * // In a page: "<" escaped, since a title may hold "</script>".
 * const json = JSON.stringify(toJobPosting(offer, dump)).replaceAll("<", "\\u003c");
 * `<script type="application/ld+json">${json}</script>`;
 * @see https://schema.org/JobPosting
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function toJobPosting(offer: Offer, text?: string): WithContext<JobPosting> {
  return stated<WithContext<JobPosting>>({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: best(offer, "title")?.text ?? offer.heading,
    description: text === undefined ? undefined : descriptionOf(offer, text),
    ...employerPart(offer),
    ...datePart(offer),
    ...placePart(offer),
    ...workPart(offer),
    baseSalary: one(trusted(offer, "stipend").map(salaryOf)),
    educationRequirements: oneOrMore(trusted(offer, "requiredDegree").map(credentialOf)),
    applicationContact: contactOf(offer),
  });
}

function employerPart(offer: Offer): Part<"hiringOrganization" | "identifier"> {
  const name = best(offer, "organization")?.name;
  const value = best(offer, "reference")?.id;
  return {
    hiringOrganization: name === undefined ? undefined : { "@type": "Organization", name },
    identifier:
      value === undefined
        ? undefined
        : { "@type": "PropertyValue", ...(name === undefined ? {} : { name }), value },
  };
}

function datePart(
  offer: Offer,
): Part<"datePosted" | "validThrough" | "jobStartDate" | "jobImmediateStart"> {
  const start = best(offer, "startDate");
  const published = best(offer, "publicationDate");
  const deadline = best(offer, "applicationDeadline");
  return {
    datePosted: published && dateOf(published),
    validThrough: deadline?.latest ?? deadline?.earliest ?? undefined,
    jobStartDate: start && dateOf(start),
    jobImmediateStart: start?.asap ? true : undefined,
  };
}

function placePart(offer: Offer): Part<"jobLocation" | "jobLocationType"> {
  const fullyRemote = best(offer, "remoteWork")?.kind === "full";
  return {
    jobLocation: oneOrMore(trusted(offer, "location").map(addressOf)),
    jobLocationType: fullyRemote ? "TELECOMMUTE" : undefined,
  };
}

function workPart(offer: Offer): Part<"employmentType" | "workHours" | "jobBenefits"> {
  const hours = offer.fields.weeklyHours[0];
  const known = hours !== undefined && hours.confidence >= TRUSTED ? hours : undefined;
  return {
    employmentType: oneOrMore(employmentTypesOf(offer)),
    workHours: known?.text,
    jobBenefits: oneOrMore(trusted(offer, "benefits").map(({ text }) => text)),
  };
}

function employmentTypesOf(offer: Offer): string[] {
  const types = trusted(offer, "contractType").map(({ type }) => EMPLOYMENT_TYPES[type]);
  const hours = best(offer, "weeklyHours");
  const least = hours?.min ?? null;
  const most = hours?.max ?? null;
  if (most !== null && most < FULL_TIME_HOURS) {
    return [...types.filter((type) => type !== "FULL_TIME"), "PART_TIME"];
  }
  return least !== null && least >= FULL_TIME_HOURS ? [...types, "FULL_TIME"] : types;
}

function contactOf(offer: Offer): ContactPoint | undefined {
  const person = best(offer, "contact");
  const email = best(offer, "email")?.address;
  const telephone = best(offer, "phone")?.e164;
  if (person === undefined && email === undefined && telephone === undefined) return undefined;
  return stated<ContactPoint>({
    "@type": "ContactPoint",
    name: person?.name,
    contactType: person?.role ?? undefined,
    email,
    telephone,
  });
}

function descriptionOf(offer: Offer, text: string): string {
  const description = text.slice(offer.span.start, offer.span.end);
  if (!description.includes(offer.heading)) {
    throw new GlaneError(
      "bad-argument",
      `The text does not hold offer ${offer.index} at ${offer.span.start}–${offer.span.end}; ` +
        "pass the dump that the offer was extracted from.",
    );
  }
  return paragraphsOf(description);
}

function trusted<Name extends FieldName>(offer: Offer, name: Name): FieldValues[Name][] {
  const entries: readonly Field<unknown>[] = offer.fields[name];
  return entries
    .filter(({ confidence }) => confidence >= TRUSTED)
    .map(({ value }) => value as FieldValues[Name]);
}

function best<Name extends FieldName>(offer: Offer, name: Name): FieldValues[Name] | undefined {
  return trusted(offer, name)[0];
}

function one<Node>(nodes: readonly (Node | undefined)[]): Node | undefined {
  return nodes.find((node) => node !== undefined);
}

function oneOrMore<Node>(nodes: readonly (Node | undefined)[]): Node | Node[] | undefined {
  const distinct = new Map(
    nodes.filter((node) => node !== undefined).map((node) => [JSON.stringify(node), node]),
  );
  const [first, ...rest] = distinct.values();
  return first !== undefined && rest.length > 0 ? [first, ...rest] : first;
}
