import { describe, expect, it } from "vitest";
import { clues } from "./look.js";

const ABOVE = `Horizon Verre taille des carreaux depuis trente années dans son atelier de Honfleur, au
bord du bassin, avec huit personnes qui découpent, posent et réparent toutes sortes de fenêtres pour
les maisons anciennes, les commerces, les écoles et les mairies de toute la région, chaque semaine.
Écrivez avant le printemps : verre@horizon.example. Nous lisons chaque lettre et répondons vite.`;

/** How many words of the line marked with "▶" are new, and come again below. */
const fresh = (dump: string) => clues(dump).filter((name) => name === "fresh").length;

describe("what is spoken of from a line on, and was not above", () => {
  it.each<[number, string, string]>([
    [2, "two words", "▶Chargé de haies et bocages\nPlanter des haies, tailler le bocage."],
    [1, "a word in the plural", "▶Chargé de haies\nPlanter la haie du bas."],
    [1, "a word of one stem", "▶Administratrice du théâtre\nElle veille à toute l'administration."],
    [0, "a word that does not come again", "▶Chargé de haies\nPlanter et tailler."],
    [0, "a word of the text above", "▶Poseur de fenêtres\nPoser des fenêtres."],
    [1, "a word said twice", "▶Haies et haies\nPlanter des haies."],
    [
      3,
      "four words",
      "▶Haies, bocages, talus, fossés\nHaies et bocages, puis talus et fossés à curer.",
    ],
    [0, "short words", "▶Le sol et le roc\nUn sol sur un roc."],
    [0, "a label and its value", "▶Durée : trois trimestres\nTrois trimestres de haies."],
    [0, "the heading of a part", "▶Profil recherché\nUn profil est recherché."],
    [
      0,
      "a paragraph",
      `▶Les haies ${"montent derrière le champ ".repeat(7)}toujours\nLes haies montent.`,
    ],
  ])("%i: %s", (count, _why, offer) => {
    expect(fresh(`${ABOVE}\n\n${offer}`)).toBe(count);
  });

  it("nothing is new where little stands above", () => {
    expect(fresh("Horizon Verre\n\n▶Chargé de haies\nPlanter des haies.")).toBe(0);
  });

  it("a word may have been said long before", () => {
    const far = `Les haies du bas.\n\n${`${ABOVE}\n\n`.repeat(6)}▶Chargé de haies\nPlanter des haies.`;
    const near = `${`${ABOVE}\n\n`.repeat(6)}Les haies du bas.\n\n▶Chargé de haies\nPlanter des haies.`;
    expect([fresh(far), fresh(near)]).toEqual([1, 0]);
  });

  it("a word may not come again too far below", () => {
    const dump = (times: number) =>
      `${ABOVE}\n\n▶Chargé de haies\nPlanter.\n\n${`${ABOVE}\n\n`.repeat(times)}Des haies.`;
    expect([fresh(dump(2)), fresh(dump(6))]).toEqual([1, 0]);
  });
});
