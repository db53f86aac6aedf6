import { describe, expect, it } from "vitest";
import { extractFields, needsReview } from "../../src/index.js";
import type { Field, Fields } from "../../src/model/offer.js";

const entry = (confidence: number): Field<never> =>
  ({ value: {}, text: "x", span: { start: 0, end: 1 }, confidence, rule: "a" }) as Field<never>;
const NO_FIELDS = extractFields("");
const offer = (fields: Partial<Record<keyof Fields, number[]>>) => ({
  fields: {
    ...NO_FIELDS,
    ...Object.fromEntries(Object.entries(fields).map(([name, list]) => [name, list.map(entry)])),
  } as Fields,
});

describe("what needs review", () => {
  it("is what is told with doubt, the greatest doubt first", () => {
    const needs = needsReview(offer({ startDate: [0.6], stipend: [0.85], email: [0.99] }));
    expect(needs.map(({ field, reason, gain }) => [field, reason, gain])).toEqual([
      ["startDate", "unsure", 0.4],
      ["stipend", "unsure", 0.15],
    ]);
  });

  it("is what may be right though it was not told", () => {
    const [need] = needsReview(offer({ duration: [0.45], title: [0.98] }));
    expect(need).toMatchObject({ field: "duration", reason: "untold", gain: 0.45 });
  });

  it("is a second value told where an offer has one", () => {
    const needs = needsReview(offer({ organization: [0.95, 0.7], email: [0.97, 0.96] }));
    expect(needs.map(({ field, reason }) => [field, reason])).toEqual([
      ["organization", "several"],
    ]);
  });

  it("is nothing where all is sure, and less where less is asked for", () => {
    expect(needsReview(offer({ title: [0.97] }))).toEqual([]);
    expect(needsReview(offer({ title: [0.97] }), 0.01)).toHaveLength(1);
  });
});
