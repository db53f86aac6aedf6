import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/index.js";
import { sameWords } from "../../../src/validate/match.js";

interface Case {
  readonly text: string;
  readonly expect: readonly { quote?: string; value: Record<string, unknown> }[];
}
const file = new URL("../../../fixtures/phrases/dates-free.json", import.meta.url);
const table: { referenceDate: string; cases: Case[] } = JSON.parse(readFileSync(file, "utf8"));
const { referenceDate } = table;
const TRUSTED = 0.5;

describe("findDates", () => {
  it.each(table.cases.map((one) => [one.text, one] as const))(
    "reads %j",
    (text, { expect: wanted }) => {
      const found = findDates(text, { referenceDate }).filter(
        ({ confidence }) => confidence >= TRUSTED,
      );
      const values = found.map(({ value, role }) => ({ ...value, role }));
      expect(values).toEqual(wanted.map(({ value }) => expect.objectContaining(value)));
      wanted.forEach(({ quote = "" }, i) => {
        expect(sameWords(quote, found[i]?.text ?? ""), `${quote} in ${found[i]?.text}`).toBe(true);
      });
    },
  );

  it("leaves out what no reference tells", () => {
    expect(findDates("Rendez-vous le 3 mars, ou lundi prochain")).toEqual([]);
    expect(findDates("Rendez-vous le 3 mars 2021")).toHaveLength(1);
  });

  it("gives back spans that hold the text", () => {
    const text = "Du 5 au 7 mai 2019, puis – après Noël 2020 – le 1er\nmars 2021.";
    const found = findDates(text);
    expect(found.map(({ value }) => value.edtf)).toEqual([
      "2019-05-05/2019-05-07",
      "2020-12-25/..",
      "2021-03-01",
    ]);
    for (const { span, text: evidence } of found) {
      expect(text.slice(span.start, span.end)).toBe(evidence);
    }
  });

  it("reads a long text in step with its length", () => {
    const text = "du 3 au 5 mars 2021, lundi prochain, 12/05 ou en juin ".repeat(4000);
    expect(findDates(text, { referenceDate }).length).toBeGreaterThan(8000);
  });
});
