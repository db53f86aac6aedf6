import fc from "fast-check";
import { expect, test } from "vitest";
import { readDumps } from "../../bench/dumps.mjs";
import { headingRegexpStarts } from "../../bench/heading-regexp.mjs";
import { scoreBoundaries } from "../../bench/score-boundaries.mjs";
import { segmentationErrors } from "../../bench/segmentation-errors.mjs";
import type { Offer } from "../../src/model/offer.js";
import { segmentationErrors as ownErrors } from "../../src/validate/segmentation.js";
import { validate } from "../../src/validate/validate.js";

const lineNumbers = fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 12 });

test("Pk and WindowDiff agree with those of the library's validation", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), lineNumbers, lineNumbers, (count, one, other) => {
      const [expected, found] = [one, other].map((all) => all.filter((line) => line < count));
      const own = ownErrors(count, expected ?? [], found ?? []);
      const shareOf = (part: number) => (own.windows === 0 ? null : part / own.windows);
      expect(segmentationErrors(count, expected ?? [], found ?? [])).toEqual({
        pk: shareOf(own.pk),
        windowDiff: shareOf(own.windowDiff),
      });
    }),
  );
});

const offersAt = (starts: readonly number[]) =>
  starts.map((start, index) => ({
    index,
    span: { start, end: start + 1 },
    heading: "",
    language: "und",
    confidence: 1,
    duplicateOf: null,
    fields: {},
  })) as unknown as Offer[];

test("the baseline's scores on our dumps agree with those of the library's validation", () => {
  const dumps = readDumps([]);
  expect(dumps.length).toBeGreaterThan(100);
  const extractor = {
    extractOffers: (text: string) => offersAt(headingRegexpStarts(text)),
    extractFields: () => ({}) as never,
    findDates: () => [],
  };
  for (const { name, text, single, offers, ...rest } of dumps) {
    const fixture = {
      text: name,
      single,
      offers: offers.map((offer) => ({ ...offer, fields: {} })),
    };
    const report = validate([{ file: name, fixture, textFile: name, text }], [], extractor);
    const { pk, windowDiff, counts } = report.boundary;
    const { right, wrong, hit, missed } = counts;
    const score = scoreBoundaries(
      { name, text, single, offers, ...rest },
      headingRegexpStarts(text),
    );
    expect({ name, ...score }).toEqual({ name, right, wrong, hit, missed, pk, windowDiff });
  }
});
