import { describe, expect, it } from "vitest";
import { relativeWindows, SIGHTS, writtenWindows } from "../../../src/fields/dates/sights.js";
import { foldText } from "../../../src/text/fold.js";
import { readPosting } from "../../../src/text/posting.js";

const posting = (text: string) => readPosting(foldText(text));
const windows = (text: string) =>
  writtenWindows(posting(text)).map(({ start, end }) => text.slice(start, end));
const seen = (text: string) =>
  writtenWindows(posting(text)).map((window) => SIGHTS.filter((_, i) => window.seen & (1 << i)));
const WORDS = "un deux trois quatre cinq six huit neuf dix onze douze vingt trente";

describe("a window around what may be a date", () => {
  it.each([
    ["a space", " "],
    ["a line break", "\n"],
    ["a tab", "\t"],
  ])("begins and ends at a word's edge: %s", (_name, space) => {
    const words = WORDS.replaceAll(" ", space);
    expect(windows(`${words} le 3 mars ${words}`)).toEqual([
      `${["six", "huit", "neuf", "dix", "onze", "douze", "vingt", "trente"].join(space)} le 3 mars ${["un", "deux", "trois", "quatre", "cinq", "six"].join(space)}`,
    ]);
  });

  it("begins or ends within a word that is too long to go round", () => {
    const [window = ""] = windows(`${"x".repeat(90)}/mars/${"x".repeat(90)}`);
    expect(window).toMatch(/^x+\/mars\/x+$/);
    expect(window.length).toBeLessThan(90);
  });

  it("is joined with the next where they meet, and tells what both hold", () => {
    expect(windows("du 3 mars au 5 avril, au printemps")).toHaveLength(1);
    expect(seen("du 3 mars au 5 avril, au printemps")).toEqual([["month", "season"]]);
    expect(windows(`3 mars, ${WORDS}, ${WORDS}, puis avril`)).toHaveLength(2);
  });

  it("holds a list of days from its first", () => {
    const days = "1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 22 et 23 juillet";
    expect(windows(`${WORDS} les ${days}`)[0]).toMatch(/^1, 2, 3, .* juillet$/);
  });

  it("is none where nothing looks like a date", () => {
    expect(windows("Vendre des livres, 6 mois, 35 h")).toEqual([]);
    expect(relativeWindows(posting("Vendre des livres"))).toEqual([]);
  });

  it("grows no longer than chrono may be shown: the next begins before its end", () => {
    const found = windows(Array.from({ length: 90 }, (_, i) => `${(i % 9) + 1} mars`).join(", "));
    expect(found.length).toBeGreaterThan(1);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(320);
  });

  it.each([
    ["12/03", ["figures"]],
    ["en 2024", ["year"]],
    ["14mars", ["month"]],
    ["mars", ["month"]],
    ["au printemps", ["season"]],
    ["2e trimestre", ["share"]],
    ["à Noël", ["feast"]],
  ])("tells what was seen: %s", (text, sights) => {
    expect(seen(text)).toEqual([sights]);
  });
});
