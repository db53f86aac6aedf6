import { describe, expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const best = (text: string) => extractFields(text, { fields: ["remoteWork"] }).remoteWork[0];

describe("remote work", () => {
  it("is partial where days are counted", () => {
    expect(best("Télétravail : deux jours par semaine")?.value.kind).toBe("partial");
  });

  it("is full where all of the week is", () => {
    expect(best("Télétravail 5 jours sur 5")?.value.kind).toBe("full");
    expect(best("Stage entièrement à distance")?.value.kind).toBe("full");
  });

  it("is none where it is denied, whatever word denies it", () => {
    expect(best("Télétravail : non")?.value.kind).toBe("none");
    expect(best("Poste non télétravaillable")?.value.kind).toBe("none");
    expect(best("100 % en présentiel")?.value.kind).toBe("none");
  });

  it("is the surer statement first where two differ", () => {
    const text = "Lieu du poste : en présentiel\nTélétravail : 2 jours par semaine";
    const { remoteWork } = extractFields(text);
    expect(remoteWork.map(({ value }) => value.kind)).toEqual(["partial", "none"]);
    expect(remoteWork[1]?.confidence).toBeLessThan(0.65);
  });

  it("is not that of an interview, a course or the subject of the work", () => {
    expect(best("Entretiens en distanciel")).toBeUndefined();
    expect(best("Formation 100 % à distance")).toBeUndefined();
    expect(best("Étude de l'effet du télétravail sur les mobilités")).toBeUndefined();
  });
});
