import { expect, it } from "vitest";
import { look } from "./look.js";

const furniture = (text: string) =>
  look(text).survey.words.flatMap((read, i) => (read.furniture ? [i] : []));

it("a line that comes again with a greater number is the head of a page", () => {
  const page = (n: number) => `Institut des Marnes – Thèses 2027          ${n}\nSujet du bas\n`;
  expect(furniture(`${page(2)}${page(3)}`)).toEqual([0, 2]);
});

it("a row that comes again with the same number is none", () => {
  const row = "Accordeur de marimbas          2\nSujet du bas\n";
  expect(furniture(`${row}${row}`)).toEqual([]);
});
