// Type-checked, never run, in a project that installed the tarball.
import type { DateValue, Field, FieldName, Offer } from "glane";
import { defineField, defineRule, extractOffers, GlaneError } from "glane";
import * as english from "glane/english";
import { OfferSchema } from "glane/schema";
import * as slim from "glane/slim";

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

const software = defineField({
  name: "software",
  rules: [
    defineRule({
      id: "software.plain",
      pattern: /tableur/,
      value: (match) => ({ name: match[0], at: match.index }),
      examples: ["Tableur"],
    }),
  ],
});
const options = { extend: [software], referenceDate: "2023-01-15" } as const;
const own = slim.extractOffers("Offre de stage", options)[0]?.fields.software[0];
yes<Equal<typeof own, Field<{ name: string; at: number }> | undefined>>();
yes<Equal<(typeof offers)[number], Offer>>();

// @ts-expect-error: such fields come with `extend` alone
offers[0]?.fields.software;
// @ts-expect-error: the value is the field's own
defineRule({
  field: "email",
  id: "a",
  pattern: /a/,
  value: () => ({ mail: "a" }),
  examples: ["a"],
});
// @ts-expect-error: the text is a string
extractOffers(42);
// @ts-expect-error: no such option
extractOffers("", { reference: "2023-01-15" });
// @ts-expect-error: no such field
offers[0]?.fields.salary;

export const parsed: Offer = OfferSchema.parse(offers[0]);
export const error: Error = new GlaneError("bad-argument", `${earliest}`);
export { english };
