import type { DurationValue, Field } from "../../src/model/offer.js";
import type { PhraseCase } from "../../src/validate/score-phrases.js";
import { type Report, validate } from "../../src/validate/validate.js";
import { fieldsWith, offerWith } from "../output/sample-offer.js";

/** Every "N mois", the first at 0.95, the others less and less sure. */
function durationsIn(text: string): Field<DurationValue>[] {
  return [...text.matchAll(/(\d+) mois/g)].map(({ 0: quote, 1: number, index }, order) => ({
    value: { min: Number(number), max: Number(number), unit: "month", iso: "", derived: false },
    text: quote,
    span: { start: index, end: index + quote.length },
    confidence: 0.95 - order / 5,
    rule: "duration.fake",
  }));
}

/** The report over dumps of these texts, one offer each, which expect these months. */
export function reportOver(
  dumps: Readonly<Record<string, readonly [string, number]>>,
  tables: readonly PhraseCase[] = [],
): Report {
  const cases = Object.entries(dumps).map(([file, [text, min]]) => ({
    ...{ file, text, textFile: "a.txt" },
    fixture: {
      text: "a.txt",
      offers: [{ heading: text.split("\n")[0] ?? "", fields: { duration: [{ value: { min } }] } }],
    },
  }));
  return validate(cases, tables, {
    extractOffers: (text) => {
      const span = { start: 0, end: text.length };
      return [offerWith({ duration: durationsIn(text) }, { span, confidence: 1 })];
    },
    extractFields: (text) => fieldsWith({ duration: durationsIn(text) }),
    findDates: () => [],
  });
}
