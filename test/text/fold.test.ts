import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../src/text/fold.js";

const folded = (raw: string) => foldText(raw).text;

describe("foldText", () => {
  it.each([
    ["Éléments de CŒUR", "elements de coeur"],
    ["l’été « doux »", 'l\'ete " doux "'],
    ["1\u202f300\u00a0€", "1 300 €"],
    ["2023 – 2024 — fin", "2023 - 2024 - fin"],
    ["e\u0301te\u0301", "ete"],
    ["mode\u0301lisation, ge ́ne ́ral", "modelisation, general"],
    ["Stage\u200b de\u00ad 6 mois", "stage de 6 mois"],
    ["**Durée :** 6 mois", "duree: 6 mois"],
    ["* Vendre", "• vendre"],
    ["*\u00a0Vendre", "• vendre"],
    ["*\u202fVendre", "• vendre"],
    ["mod´\u00a0elisation", "modelisation"],
    ["_Poste ouvert_", "poste ouvert"],
    ["a_b@c.example", "a_b@c.example"],
    ["annÃ©e, cĂ´te, lâ€™Ã©tÃ©", "annee, cote, l'ete"],
    ["Dur&eacute;e&nbsp;: 6&#160;mois", "duree: 6 mois"],
    ["<b>Lieu</b><br />Lyon<li>un</li>", "lieu\nlyon\n• un"],
    ["avant<!-- caché -->après", "avant\napres"],
    ["a\t\tb", "a\t\tb"],
    ["un   deux", "un\tdeux"],
    ["un\r\ndeux\n \n\ntrois", "un\ndeux\n\ntrois"],
    ["des donnéesProfil recherché", "des donnees\nprofil recherche"],
    ["gestionBac\u00a0+5", "gestion\nbac +5"],
    ["𝐏𝐫𝐨𝐟𝐢𝐥 📅 date", "profil • date"],
    [
      "l'e\u0301te\u0301, ba\u0302-\na\u0300 terre, fin-\nde\u0301cembre.",
      "l'ete, ba-\na terre, fin-\ndecembre.",
    ],
    ["la rému-\nnération, dès mi-\nmars", "la remuneration, des mi-\nmars"],
    ["d'avril-\njuin 2024, d'avril-\njuin\u00a02024", "d'avril-\njuin 2024, d'avril-\njuin 2024"],
    ["a < b et c > d", "a < b et c > d"],
    ["Coordinateur•ice, tous∙tes", "coordinateur·ice, tous·tes"],
    ["un •deux a•B", "un •deux a•b"],
    ["© 2024, Horizon®", "© 2024, horizon®"],
  ])("%j folds to %j", (raw, expected) => {
    expect(folded(raw)).toBe(expected);
  });

  it("leads no further back than the text's end, mojibake there included", () => {
    const raw = "le poste proposÃ©";
    expect(foldText(raw).ends.at(-1)).toBe(raw.length);
  });

  it("keeps the way back to the raw text", () => {
    const raw = "Début :\u00a0l’ÉTÉ";
    const { text, starts, ends } = foldText(raw);
    const at = text.indexOf("ete");
    expect(raw.slice(starts[at], ends[at + 2])).toBe("ÉTÉ");
  });

  it("maps every folded unit into the raw text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const { text, starts, ends } = foldText(raw);
        expect(starts.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeLessThanOrEqual(ends[i] as number);
          expect(ends[i]).toBeLessThanOrEqual(raw.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number);
        }
      }),
    );
  });
});
