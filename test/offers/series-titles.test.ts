import { expect, it } from "vitest";
import { detectOffers } from "../../src/index.js";

it("a column of a board over the first of its cards is no title", () => {
  const card = (job: string) =>
    `${job} du port\nÉtiquettes : quai, nord\nCDI, 35 heures, quai du nord.\nCandidatures : port@mer.example\n`;
  const text = `À publier\n${card("Cuisinier")}\n${card("Comptable")}\nEn ligne\n${card("Serveuse")}`;
  const headings = detectOffers(text).map(({ heading }) => heading);
  expect(headings).toEqual(["Cuisinier du port", "Comptable du port", "Serveuse du port"]);
});
