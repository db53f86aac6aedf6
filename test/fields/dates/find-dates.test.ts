import { describe, expect, it } from "vitest";
import { extractFields, findDates } from "../../../src/index.js";

/** The phrase table `fixtures/phrases/dates-free.json` is read by `test/fixtures.test.ts`. */
describe("findDates", () => {
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

  it.each([
    ["Du 28 au 3 mars 2019", "2019-02-28/2019-03-03"],
    ["Du 29 au 3 janvier 2019", "2018-12-29/2019-01-03"],
    ["Les 30 et 1er juin 2019", "2019-05-30/2019-06-01"],
    ["Du 28 au 30 mars 2019 et le 2 avril 2019", "2019-03-28/2019-03-30"],
    ["Le 12 ou le 5 mars 2019", "[2019-03-05,2019-03-12]"],
  ])("has the first of two days in the month before where it is the higher: %s", (text, edtf) => {
    expect(findDates(text)[0]?.value.edtf).toBe(edtf);
  });

  it("shows of a stretch what tells its beginning: the end too, where that names the month", () => {
    const shown = (text: string) => extractFields(text).startDate[0]?.text;
    expect(shown("Stage du 5 mars au 7 mai 2024")).toBe("du 5 mars");
    expect(shown("Stage du 5 au 7 mai 2024")).toBe("du 5 au 7 mai 2024");
  });

  it("tells a role only where a label or a word does", () => {
    const roleIn = (text: string) => findDates(text, { referenceDate: "2024-01-15" })[0]?.role;
    expect(roleIn("à partir du 3 mars 2024")).toBeNull();
    expect(roleIn("du 26 au 28 juin 2023")).toBeNull();
    expect(roleIn("Stage à partir du 3 mars 2024")).toBe("start");
    expect(roleIn("Date limite : 3 mars 2024")).toBe("deadline");
  });

  it("reads a long text in step with its length", () => {
    const text = "du 3 au 5 mars 2021, lundi prochain, 12/05 ou en juin ".repeat(4000);
    const found = findDates(text, { referenceDate: "2020-06-10" });
    expect(found.length).toBeGreaterThan(8000);
  });
});
