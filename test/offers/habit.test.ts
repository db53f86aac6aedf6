import { describe, expect, it } from "vitest";
import { learnHabit, weighHabit } from "../../src/offers/habit.js";
import { listMarks } from "../../src/offers/marks.js";
import { look } from "./look.js";

/** So many lines; each line in `having` has the mark of that name. */
const marksOf = (count: number, having: Readonly<Record<string, readonly number[]>>) => ({
  names: Object.keys(having),
  of: Array.from({ length: count }, (_, i) =>
    Object.values(having).flatMap((lines, mark) => (lines.includes(i) ? [mark] : [])),
  ),
});
const STARTS = [0, 5, 10, 15];

describe("a dump's habit", () => {
  it("is what most beginnings have and other lines have not", () => {
    const marks = marksOf(20, { "form:big": STARTS, "form:any": [1, 2, 3] });
    const [habit, ...others] = learnHabit(marks, STARTS);
    expect(others).toEqual([]);
    expect(habit?.mark).toBe(0);
    expect(habit?.present).toBeGreaterThan(0);
    expect(habit?.absent).toBeLessThan(0);
  });

  it.each([
    ["is not learned from two beginnings", { "form:big": [0, 5] }, [0, 5]],
    ["is not what every line has", { "form:big": Array.from({ length: 20 }, (_, i) => i) }, STARTS],
    ["is not what half of the beginnings have", { "form:big": [0, 5] }, STARTS],
    ["is not learned where nothing is found", { "form:big": STARTS }, []],
  ])("%s", (_why, having, starts) => {
    expect(learnHabit(marksOf(20, having), starts)).toEqual([]);
  });

  it("takes one mark of a family, the one that tells best", () => {
    const marks = marksOf(40, {
      "form:some": [...STARTS, 1, 2, 3],
      "form:big": STARTS,
      "above:x": [...STARTS, 4, 6],
    });
    const names = learnHabit(marks, STARTS).map(({ mark }) => marks.names[mark]);
    expect(names[0]).toBe("form:big");
    expect(names.filter((name) => name?.startsWith("form:"))).toHaveLength(1);
  });

  it("takes what three of four beginnings have", () => {
    const marks = marksOf(20, { "form:big": [0, 5, 10] });
    expect(learnHabit(marks, STARTS).map(({ mark }) => mark)).toEqual([0]);
  });

  it("takes few marks", () => {
    const having = Object.fromEntries(
      Array.from({ length: 9 }, (_, k) => [`f${k}:x`, [...STARTS, k + 20, k + 21]]),
    );
    expect(learnHabit(marksOf(60, having), STARTS).length).toBeLessThanOrEqual(5);
  });
});

describe("what a habit weighs", () => {
  const weigh = (starts: readonly number[], count = 20) => {
    const marks = marksOf(count, { "form:big": starts, "above:x": starts });
    return weighHabit(learnHabit(marks, starts), marks, starts);
  };

  it("is for the lines that have it, and against the others", () => {
    const weights = weigh(STARTS);
    expect(weights).toHaveLength(20);
    for (const [i, weight] of weights.entries()) {
      if (STARTS.includes(i)) expect(weight).toBeGreaterThan(0);
      else expect(weight).toBeLessThan(0);
    }
  });

  it("grows with the beginnings that show it, up to a bound", () => {
    const few = weigh(STARTS)[0] as number;
    const many = weigh(
      Array.from({ length: 300 }, (_, i) => 5 * i),
      1500,
    )[0] as number;
    expect(many).toBeGreaterThan(few);
    expect(many).toBeLessThanOrEqual(4);
    expect(
      weigh(
        Array.from({ length: 300 }, (_, i) => 5 * i),
        1500,
      )[1],
    ).toBeGreaterThanOrEqual(-5);
  });

  it("is nothing where there is none", () => {
    expect([...weighHabit([], marksOf(3, {}), [0])]).toEqual([0, 0, 0]);
  });
});

describe("marks of layout", () => {
  const marks = (text: string) => {
    const { survey, i } = look(text);
    const { names, of } = listMarks(survey);
    return (of[i] as readonly number[]).map((mark) => names[mark]);
  };

  it.each([
    ["how it is written", "Un\n\n▶## Deux", "form:2n"],
    ["its first word", "Un\n▶Sujet : marées", "first word:sujet"],
    ["its punctuation", "Un\n▶Marées - 12 - Port bleu", "skeleton:w - 0 - w"],
    ["words and dots as one", "Un\n▶L'eau du port. La mer : 3", "skeleton:w: 0"],
    ["evidence of layout", "Un\n\n▶**Deux mots**", "form:bold"],
    ["what stands above", "Durée : 2 mois\n▶Marées", "above:shape label"],
    ["its label above", "Durée : 2 mois\n▶Marées", "above:key duree"],
    ["what stands below", "▶Marées\nCV à a@b.example", "below:shape contact"],
    ["two lines above", "-----\nUn\n▶Marées", "second above:shape rule"],
    ["two lines below", "▶Marées\nUn\nImprimer", "second below:shape furniture"],
    ["a part below", "▶Marées\nProfil", "below:shape section"],
    ["an item below", "▶Marées\n- vendre", "below:shape bullet"],
    [
      "a sentence below",
      "▶Marées\nLe port est ouvert tout l'été, du matin au soir.",
      "below:shape sentence",
    ],
    ["a line below", "▶Marées\nUn deux", "below:shape line"],
    ["the text's edge", "▶Marées", "above:shape edge"],
    ["what it is itself", "▶- vendre\nUn", "shape:shape bullet"],
  ])("tell %s", (_what, text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it.each([
    ["a short first word", "Un\n▶Le port", "first word:le"],
    ["a single word's punctuation", "Un\n▶Marées", "skeleton:w"],
    [
      "long punctuation",
      "Un\n▶a, b, c, d, e, f, g, h, i, j",
      "skeleton:w, w, w, w, w, w, w, w, w, w",
    ],
    ["a long line's", `Un\n▶${"mot ".repeat(40)}: 3`, "skeleton:w : 0"],
    ["evidence of words", "Un\n▶Stage vitrine", "form:contractFirst"],
  ])("do not tell %s", (_what, text, mark) => {
    expect(marks(text)).not.toContain(mark);
  });
});
