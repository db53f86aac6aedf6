import { describe, expect, it } from "vitest";
import { extractFields, extractOffers, type FieldName } from "../../src/index.js";
import { errorOf } from "./error-of.js";

/** The best value of a field in a line between others, with the line's label made known or not. */
function best(field: FieldName, label: string, line: string, known: boolean) {
  const text = `Bonjour à tous\n\n${line}\n\nEnvoyez vos idées.`;
  const [first] = extractFields(text, known ? { labels: { [field]: [label] } } : {})[field];
  return first && first.confidence >= 0.5 ? first.text : null;
}

describe("label words of one's own", () => {
  it.each<[FieldName, string, string, string]>([
    ["duration", "Temps de présence", "Temps de présence : 5 mois", "5 mois"],
    ["startDate", "clap de départ", "Clap de départ : 3 mars 2024", "3 mars 2024"],
    ["applicationDeadline", "on ferme le", "On ferme le : 12 janvier 2024", "12 janvier 2024"],
    ["interviewDate", "rendez-vous du mois", "Rendez-vous du mois : 3 mars 2024", "3 mars 2024"],
    ["weeklyHours", "rythme perso", "Rythme perso : 30 h", "30 h"],
    ["remoteWork", "chez toi", "Chez toi : oui", "oui"],
    [
      "organization",
      "Qui t’accueille",
      "Qui t'accueille : Les Amis du Vercors",
      "Les Amis du Vercors",
    ],
    ["reference", "nom administratif", "Nom administratif : AB-123", "AB-123"],
    ["contact", "qui parle", "Qui parle : Léa Ferrand", "Léa Ferrand"],
  ])("tell %s", (field, label, line, text) => {
    expect(best(field, label, line, false)).not.toBe(text);
    expect(best(field, label, line, true)).toBe(text);
  });

  it.each<[FieldName, string, string]>([
    ["reference", "nom administratif", "Nom administratif : à venir"],
    ["contact", "qui parle", "Qui parle : toute l'équipe"],
    ["location", "où ça se passe", "Où ça se passe : nulle part encore"],
    ["duration", "temps de présence", "Temps de présence : à convenir"],
  ])("invent no %s behind them", (field, label, line) => {
    expect(best(field, label, line, true)).toBeNull();
  });

  it("read the value on the line below too", () => {
    expect(best("duration", "temps de présence", "TEMPS DE PRÉSENCE\n5 mois", true)).toBe("5 mois");
  });

  it("do not outlive the call that they were passed to", () => {
    const text = "Stage – Lyon\n\nTemps de présence : 5 mois";
    const before = extractOffers(text);
    extractOffers(text, { labels: { duration: ["temps de présence"] } });
    expect(extractOffers(text)).toEqual(before);
  });

  it.each([
    ["no object", "durée", "labels must hold a list of words a field"],
    ["a field that is none", { salary: ["paye"] }, 'labels: "salary" is no field'],
    ["no list", { duration: "durée" }, "labels.duration must be a list of words"],
    ["no words", { duration: [" : "] }, "labels.duration must be a list of words"],
  ])("are refused where they are %s", (_what, labels, message) => {
    const error = errorOf(() => extractOffers("", { labels: labels as never }));
    expect(error).toMatchObject({ name: "GlaneError", code: "bad-option" });
    expect(error.message).toContain(message);
  });
});
