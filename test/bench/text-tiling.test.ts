import { expect, test } from "vitest";
import { textTilingStarts } from "../../bench/text-tiling.mjs";

const paragraph = (words: string, times: number) =>
  Array.from({ length: times }, () => words).join(" ");
const bread = paragraph("farine levain four pétrin boulanger croûte mie fournil", 40);
const boats = paragraph("voile coque gréement quille marin port amarre tempête", 40);

test("a text is cut where its words change, at the beginning of a paragraph", () => {
  const text = `${bread}\n\n${boats}`;
  expect(textTilingStarts(text)).toContain(text.indexOf(boats));
});

test("a text of one subject has one segment", () => {
  expect(textTilingStarts(`\n\n${bread}`)).toEqual([2]);
});

test("a text without words has none", () => {
  expect(textTilingStarts(" \n\n ")).toEqual([]);
});

test("stop words make no two texts alike", () => {
  const little = "le la les des pour avec dans";
  const text = `${paragraph(`${little} levain`, 60)}\n\n${paragraph(`${little} quille`, 60)}`;
  expect(textTilingStarts(text)).toContain(text.indexOf("\n\n") + 2);
});
