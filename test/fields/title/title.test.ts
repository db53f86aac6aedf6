import { describe, expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const title = (text: string) => extractFields(text).title[0]?.value.text;

describe("a title", () => {
  it("is the first line as it is written", () => {
    expect(title("Apprenti jardinier / Apprentie jardinière (h/f)\n\nMissions")).toBe(
      "Apprenti jardinier / Apprentie jardinière (h/f)",
    );
  });

  it("comes without marks, numbers and contract before it", () => {
    expect(title("### 2. Sons du sol ###\n\nContexte")).toBe("Sons du sol");
    expect(title("[CDD] Gestionnaire bilingue (Valbrune)")).toBe("Gestionnaire bilingue");
  });

  it("stands after the employer and its town", () => {
    expect(title("Ville de Valbrune (99 000 Valbrune) – Stage démocratie locale")).toBe(
      "Stage démocratie locale",
    );
  });

  it("stands below a head that names the employer alone", () => {
    expect(title("MAIRIE DE VALBRUNE\nAVIS DE VACANCE D'EMPLOI\n\nSECRETAIRE DE MAIRIE")).toBe(
      "SECRETAIRE DE MAIRIE",
    );
  });

  it("is nothing where there are no words", () => {
    expect(title("---\n\n***")).toBeUndefined();
  });

  it("keeps what its bracket says of the person", () => {
    expect(title("Technicien (H/F) – laboratoire des sols")).toBe(
      "Technicien (H/F) – laboratoire des sols",
    );
  });
});
