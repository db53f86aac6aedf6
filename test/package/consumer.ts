// Type-checked, never run, in a project that installed the tarball.
import type { DateValue, Field, FieldName, Offer } from "glane";
import { extractOffers, GlaneError } from "glane";
import * as english from "glane/english";
import { OfferSchema } from "glane/schema";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <T extends true>(_proof?: T): void => {};

const offers = extractOffers("Offre de stage", { referenceDate: "2023-01-15" });
const start: Field<DateValue> | undefined = offers[0]?.fields.startDate[0];
const earliest: string | null | undefined = start?.value.earliest;

// A type that degrades to `any` passes every other check.
yes<Equal<Offer extends { heading: infer Heading } ? Heading : never, string>>();
yes<Equal<"startDate" extends FieldName ? true : false, true>>();
yes<Equal<FieldName extends string ? true : false, true>>();

// @ts-expect-error: the text is a string
extractOffers(42);
// @ts-expect-error: no such option
extractOffers("", { reference: "2023-01-15" });
// @ts-expect-error: no such field
offers[0]?.fields.salary;

export const parsed: Offer = OfferSchema.parse(offers[0]);
export const error: Error = new GlaneError("bad-argument", `${earliest}`);
export { english };
