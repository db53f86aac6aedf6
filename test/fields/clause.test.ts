import { describe, expect, it } from "vitest";
import { clauseAround } from "../../src/fields/clause.js";
import { foldText } from "../../src/text/fold.js";
import { readPosting } from "../../src/text/posting.js";

function clauseOf(text: string, word: string): string {
  const posting = readPosting(foldText(text));
  const at = posting.text.indexOf(word);
  const { start, end } = clauseAround(posting, at, at + word.length);
  return posting.text.slice(start, end).trim();
}

describe("a clause", () => {
  it("ends with its sentence", () => {
    expect(clauseOf("Un stage. Il dure six mois. Bonne ambiance.", "six")).toBe("il dure six mois");
  });

  it("goes on over an abbreviation and a number", () => {
    expect(clauseOf("Il dure env. 4.5 mois à Dole. Fin.", "mois")).toBe(
      "il dure env. 4.5 mois a dole",
    );
  });

  it("ends with its list item", () => {
    expect(clauseOf("• stage à Dole\n• six mois\n• permis B", "six")).toBe("six mois");
  });

  it("goes on over a line that was wrapped", () => {
    const text = "Le laboratoire accueille chaque année un stage de recherche\nde six mois au plus";
    expect(clauseOf(text, "six").replace("\n", " ")).toContain("stage de recherche de six mois");
  });

  it("ends at a line break that was meant", () => {
    expect(clauseOf("Stage à Dole\nSix mois", "six")).toBe("six mois");
  });
});
