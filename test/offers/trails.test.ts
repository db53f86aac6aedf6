import { expect, it } from "vitest";
import { clues, look } from "./look.js";

const furniture = (text: string) =>
  look(text).survey.words.flatMap((read, i) => (read.furniture ? [i] : []));

it("a trail that ends with the title below it is furniture, and announces the title", () => {
  const page =
    "Métiers du verre >Souffleuse de verre H/F\n\n▶Souffleuse de verre H/F\n\nÀ Honfleur.";
  expect(furniture(page)).toEqual([0]);
  expect(clues(page)).toContain("announces");
});

it.each([
  ["that ends with other words", "Métiers >Souffleuse\n\nSouffleuse de verre H/F\n\nÀ Honfleur."],
  ["glued to the line below", "Métiers >Souffleuse de verre\nSouffleuse de verre\n\nÀ Honfleur."],
  ["without steps", "Métiers du verre – Souffleuse de verre\n\nSouffleuse de verre\n\nÀ Honfleur."],
  ["of a short word", "Métiers >Le verre\n\nLe verre\n\nÀ Honfleur."],
  ["that says the same", "> Souffleuse de verre\n\n> Souffleuse de verre\n\nÀ Honfleur."],
])("a line %s is none", (_why, text) => {
  expect(furniture(text)).toEqual([]);
});
