import { describe, expect, it } from "vitest";
import { foldText } from "../../src/text/fold.js";
import { countFunctionWords } from "../../src/text/function-words.js";
import { detectLanguage } from "../../src/text/language.js";

const languageOf = (text: string) => detectLanguage(foldText(text).text);

describe("the language of a posting", () => {
  it.each([
    ["fra", "Stage de 6 mois chez Volcan Vidéo, au sein de l'équipe montage."],
    ["fra", "Infirmière D.E. (H/F)\nPour SSIAD, Vervins.\nMi-temps, voiture de service."],
    ["fra", "| Stagiaire botaniste, cartographie d'habitats, 5 mois || Conservatoire de la Cure |"],
    ["eng", "Research internship with the hydrology group; candidates will be paid."],
    ["eng", "You will join our team and work on the design of the new archive."],
    ["deu", "Wir suchen ein Praktikum für das kommende Semester im Bereich Gewässerschutz."],
  ])("is %s for: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it("is not French for the words that French shares with Spanish", () => {
    const text =
      "Buscamos becario para el departamento de diseño; contrato de seis meses en Burgos.";
    expect(languageOf(text)).not.toBe("fra");
  });

  it("is not told of a few letters", () => {
    expect(languageOf("CDD, Lyon")).toBe("und");
  });
});

describe("function words", () => {
  it("are counted as whole words alone", () => {
    const { french, english } = countFunctionWords("les m2les des_ lesquels, the et/ou", 100);
    expect([french, english]).toEqual([3, 1]);
  });

  it("are counted up to the limit", () => {
    expect(countFunctionWords("pour des", 6).french).toBe(1);
  });
});
