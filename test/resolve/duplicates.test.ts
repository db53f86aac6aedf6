import { describe, expect, it } from "vitest";
import { likenessOf, twinFinder } from "../../src/resolve/duplicates.js";

/** A text of so many words, of which none comes twice. */
const words = (count: number, name = "mot") =>
  Array.from({ length: count }, (_, i) => `${name}${(i * 7919) % 1009}`).join(" ");
const indices = (...texts: readonly string[]) => {
  const find = twinFinder();
  return texts.map((text, index) => find(likenessOf(text), index));
};

describe("an offer given twice", () => {
  it.each([20, 100, 250, 270, 320, 600])("is told where it has %i words", (count) => {
    const text = words(count);
    expect(indices(text, words(count, "terme"), text)).toEqual([null, null, 0]);
  });

  it.each([100, 320, 600])("may differ by a few words of %i", (count) => {
    const text = words(count);
    const other = `${text.slice(0, text.length / 2)}ah ${text.slice(text.length / 2)}`;
    expect(indices(text, other)).toEqual([null, 0]);
  });

  it.each([
    ["its middle", 0.45, 0.55],
    ["its end", 0.9, 1],
    ["its beginning", 0.02, 0.12],
  ])("is another where %s differs", (_part, from, to) => {
    const text = words(600);
    const [start, end] = [Math.round(from * text.length), Math.round(to * text.length)];
    const changed = text.slice(0, start) + "vu ".repeat((end - start) / 3) + text.slice(end);
    expect(indices(text, changed)).toEqual([null, null]);
  });

  it("is another where it is much longer", () => {
    expect(indices(words(200), `${words(200)} ${words(40, "plus")}`)).toEqual([null, null]);
  });

  it("is not looked for where a text is too short", () => {
    expect(likenessOf("Stage de 6 mois, Lens")).toBeNull();
    expect(indices("Stage de 6 mois", "Stage de 6 mois")).toEqual([null, null]);
  });

  it("is forgotten after twenty thousand others", () => {
    const text = words(20);
    const others = (count: number) =>
      Array.from({ length: count }, (_, i) => `${i} ${words(20, `autre${i}x`)}`);
    expect(indices(text, ...others(9_000), text).at(-1)).toBe(0);
    expect(indices(text, ...others(20_001), text).at(-1)).toBeNull();
  });
});

describe("what is kept of an offer", () => {
  it("is the whole of a short text, and pieces of a long one", () => {
    expect(likenessOf(words(100))?.pieces).toHaveLength(1);
    const long = likenessOf(words(6_000));
    expect(long?.pieces).toHaveLength(3);
    expect(long?.pieces.map(({ text }) => text.length).every((size) => size < 2_000)).toBe(true);
  });

  it("is had of ten million characters too", () => {
    const text = `${words(500)} `.repeat(3_000);
    expect(indices(text, text)).toEqual([null, 0]);
  });

  it("holds one sign for all that lie beyond Latin-1", () => {
    const text = words(30);
    expect(indices(`${text} 600 €, œuvre`, `${text} 600 £, æuvre`)).toEqual([null, 0]);
    expect(likenessOf(`${text} €œ`)?.pieces[0]?.text).toBe(`${text} ÿÿ`);
  });
});
