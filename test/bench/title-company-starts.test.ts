import { expect, test } from "vitest";
import { titleCompanyStarts } from "../../bench/title-company-starts.mjs";

const startsIn = (text: string) =>
  titleCompanyStarts(text).map((start) => text.slice(start).split("\n", 1)[0]);

test("a posting begins at the title above a company and its place", () => {
  const text = `Fleuriste (H/F)
LA TIGE - 38 - VIZILLE

Missions

Bouquets - compositions


Facteur d'orgues
 - 2A - SARTENE

Atelier`;
  expect(startsIn(text)).toEqual(["Fleuriste (H/F)", "Facteur d'orgues"]);
});

test("the place may be a region, a country, or towns in capitals", () => {
  const places = ["LA TIGE - Bretagne", " - Luxembourg", "LA TIGE - ILE DE SEIN-MOLENE"];
  const text = places.map((place) => `Fleuriste\n${place}\n\nMissions`).join("\n\n\n");
  expect(startsIn(text)).toHaveLength(3);
});

test("a line with a dash that tells no place is none", () => {
  const text = "Bien à vous\nLa Tige - Fleurs et jardins\n\n\nNotre offre\nPrime - vélo\n\nFin";
  expect(startsIn(text)).toEqual([]);
});

test("a title has two blank lines above it", () => {
  expect(startsIn("Avant\n\nFleuriste\nLA TIGE - 38 - VIZILLE\n\nMissions")).toEqual([]);
});
