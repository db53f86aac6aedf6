import type { FieldName } from "../../src/model/offer.js";
import type { FoundEntry, ReviewDump, Value } from "../../src/review/data.js";

export const text = `Contents

Stage A (Lyon)
Durée : 6 mois
Adresse : a@a.example

Pied de page

Stage B (Nantes)
Durée : 4 mois
`;

const spanOf = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

function entry(id: string, field: FieldName, words: string, value: Value, confidence = 0.97) {
  return { id, field, value, span: spanOf(words), confidence, rule: "test.rule" };
}

const offer = (words: string, confidence: number, entries: readonly FoundEntry[]) => ({
  span: spanOf(words),
  confidence,
  language: "fra",
  duplicateOf: null,
  entries,
});

const months = (count: number) => ({ min: count, max: count, unit: "month", iso: `P${count}M` });

export const firstStart = text.indexOf("Stage A");
export const secondStart = text.indexOf("Stage B");

/** Two offers; of the first the address is in doubt, of the second the beginning. */
export const sampleDump: ReviewDump = {
  name: "folder/a.txt",
  textName: "a.txt",
  fixtureName: "a.expected.json",
  text,
  referenceDate: "2023-12-01",
  offers: [
    offer("Stage A (Lyon)\nDurée : 6 mois\nAdresse : a@a.example", 0.99, [
      entry("e1", "duration", "6 mois", months(6)),
      entry("e2", "email", "a@a.example", { address: "a@a.example", obfuscated: false }, 0.7),
      entry("e3", "duration", "Lyon", months(1), 0.3),
    ]),
    offer("Stage B (Nantes)\nDurée : 4 mois", 0.6, [entry("e4", "duration", "4 mois", months(4))]),
  ],
};
