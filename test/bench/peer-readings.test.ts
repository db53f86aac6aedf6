import { expect, test } from "vitest";
import { joinedDates } from "../../bench/joined-dates.mjs";
import { withRange } from "../../bench/mention.mjs";
import { taggedDateReadings } from "../../bench/peers/tagged-date.mjs";
import { timexReadings } from "../../bench/peers/timex.mjs";
import { withTimeLimit } from "../../bench/time-guard.mjs";

const day = (iso: string) => ({ earliest: iso, latest: iso });

test("the exclusive end of a month counts as its last day", () => {
  const readings = timexReadings({ timex: "XXXX-06", start: "2024-06-01", end: "2024-07-01" });
  expect(readings).toContainEqual({ earliest: "2024-06-01", latest: "2024-06-30" });
});

test("a season is our season", () => {
  expect(timexReadings({ timex: "2023-SP", value: "not resolved" })).toEqual([
    { earliest: "2023-03-01", latest: "2023-05-31" },
  ]);
});

test("words tagged as a date without a year may be of this year or the next", () => {
  expect(taggedDateReadings("1er mars", "2024-01-15")).toEqual([
    day("2024-03-01"),
    day("2025-03-01"),
  ]);
});

test("two dates told one by one are also the ends of a range", () => {
  const [first, last] = [day("2024-03-04"), day("2024-04-05")];
  const mentions = [
    { text: "4 mars", values: [first] },
    { text: "5 avril", values: [last] },
  ];
  const whole = { earliest: "2024-03-04", latest: "2024-04-05" };
  expect(joinedDates("entre le 4 mars et le 5 avril", mentions)).toEqual([
    { text: "4 mars", values: [first, whole] },
    { text: "5 avril", values: [last, whole] },
  ]);
  expect(joinedDates("le 4 mars, puis dès le 5 avril", mentions)).toEqual(mentions);
});

test("a bare number before a quantity may be the lower end of its range", () => {
  const length = { min: 6, max: 6, unit: "month" };
  expect(withRange("4 à 6 mois", 4, length)).toEqual([length, { ...length, min: 4 }]);
  expect(withRange("Équipe de 4, 6 mois", 13, length)).toEqual([length]);
});

test("a reader that does not come to an end has found nothing", () => {
  const endless = () => {
    for (;;);
  };
  expect(withTimeLimit(endless, 50)).toBeNull();
  expect(withTimeLimit(() => 7, 1000)).toBe(7);
});
