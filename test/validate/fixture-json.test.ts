import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtureJson } from "../../src/validate/fixture-json.js";

test("what fits a line is on one line, and a list of objects has an object a line", () => {
  const value = {
    text: "a.txt",
    offers: [
      {
        heading: "Stage",
        fields: { endDate: [], duration: [{ quote: "6 mois", value: { min: 6, max: 6 } }] },
      },
    ],
  };
  expect(fixtureJson(value)).toBe(`{
  "text": "a.txt",
  "offers": [
    {
      "heading": "Stage",
      "fields": {
        "endDate": [],
        "duration": [
          { "quote": "6 mois", "value": { "min": 6, "max": 6 } }
        ]
      }
    }
  ]
}
`);
});

test("what does not fit 100 columns is broken up", () => {
  const quote = "x".repeat(80);
  const lines = fixtureJson([{ quote, value: { min: 1 } }]).split("\n");
  expect(lines.slice(1, 4)).toEqual([
    "  {",
    `    "quote": "${quote}",`,
    '    "value": { "min": 1 }',
  ]);
});

test("any value comes back as it went in", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(fixtureJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
