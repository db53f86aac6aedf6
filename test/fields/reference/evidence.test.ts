import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const reads = (cases: readonly Case[]) =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("reference", text)).toEqual(expected);
  });

describe("a reference is told by its label or ends the title", () => {
  reads([
    ["Référence : AB-12", "AB-12; in-title"],
    ["Réf. AB-12", "AB-12; in-title"],
    ["Réf : 2024-118", "2024-118; in-title"],
    ["Vendeur (réf. AB-12)", "AB-12; in-title"],
    ["Vendeur - AB-12"],
    ["Vendeur\n\nRéférence : AB-12", "AB-12"],
    ["Offre n° 118"],
    ["Vendeur #1234", "1234; in-title"],
    ["Référence : aucune"],
    ["N° d'offre : 118"],
    ["Réf. AB-12 / Vendeur", "AB-12; in-title"],
  ]);
});
