import { describe, expect, it } from "vitest";
import { loneAdConfidence } from "../../src/offers/lone-ad.js";
import { type Kind, kindOf, type Unit } from "../../src/offers/unit-kind.js";
import { knownOf } from "./known.js";
import { look } from "./look.js";

type As = Partial<Unit>;
const HEADING: As = {};
const ENTRY: As = { isEntry: true };
const ROW: As = { isEntry: true, isRow: true };
const CARD: As = { isCard: true };
const HANGING: As = { isHead: true };

describe("what a stretch of lines says by itself", () => {
  it.each<readonly [Kind, As, string, string]>([
    ["offer", HEADING, "a job and two terms", "Vannier du port\nsix mois, 1 800 euros"],
    ["poor offer", HEADING, "a job and one term", "Vannier du port\nsix mois"],
    ["offer", HEADING, "a job and an address", "Vannier du port\nCV à v@port.example"],
    ["offer", HEADING, "a job, a part and a term", "Vannier du port\nProfil\nsix mois"],
    ["offer", HEADING, "a job three lines down", "Le port\nA\nVannier, CDI, 35 heures"],
    ["answered", HEADING, "a job four lines down", "Le port\nA\nB\nVannier, CDI, 35 heures"],
    ["answered", HEADING, "a length and pay alone", "Osier du port\nsix mois, 1 800 euros"],
    ["answered", HEADING, "a length and an address", "Osier du port\nsix mois, v@port.example"],
    ["terms alone", HEADING, "pay and hours alone", "Osier du port\n1 800 euros, 35 heures"],
    ["terms alone", HEADING, "an address alone", "Osier du port\nv@port.example"],
    ["other", HEADING, "neither", "Osier du port"],
    ["other", HEADING, "the name of a part", "Profil\nvannier, six mois, CDI"],
    ["other", HEADING, "a duty", "Vendre au port\nsix mois, CDI, 1 800 euros"],
    ["other", HEADING, "terms first", "CDI ou CDD, six mois\nvannier du port"],
    ["other", HEADING, "several", "Thématiques de stages en vannerie\nsix mois, 600 euros"],
    ["other", HEADING, "a course", "Vannier du port\nTarif : 90 euros, inscription, CDI"],
    [
      "poor offer",
      HEADING,
      "its terms too far below",
      `Vannier du port\n${"Le quai\n".repeat(11)}six mois, 1 800 euros`,
    ],
    ["poor offer", ENTRY, "a job and one term", "Vannier du port, six mois"],
    ["offer", ENTRY, "who is looked for and one term", "Vannier (H/F), six mois"],
    ["offer", ENTRY, "a job where the line goes on", "Osier et\nvannier, CDI, six mois"],
    ["answered", ENTRY, "a job on another line", "Osier du port\nVannier, CDI, six mois"],
    ["poor offer", ENTRY, "a job and a place", "Vannier du port – Lens (62)"],
    ["offer", ROW, "a job and a place", "Vannier du port – Lens (62)"],
    ["offer", ROW, "a job and a contract", "Vannier du port – CDI"],
    ["offer", ROW, "a job, a day and a term", "Vannier du port, 12/03/2027, CDI"],
    ["poor offer", ENTRY, "a job, a day and a term", "Vannier du port, 12.03.2027, CDI"],
    ["offer", ROW, "who is wanted", "Un vannier (H/F)"],
    ["poor offer", ENTRY, "who is wanted", "Un vannier (H/F)"],
    ["offer", ROW, "who seeks, and where", "Le port recrute un vannier, 12 rue du Quai, CDI"],
    ["other", ENTRY, "who seeks, and where", "Le port recrute un vannier, 12 rue du Quai, CDI"],
    ["offer", HANGING, "a job and one term", "Vannier du port\nsix mois"],
    ["offer", CARD, "a job far below, and a term", "Le port\nA\nB\nC\nVannier\nCDI"],
    ["offer", CARD, "a contract, and where to apply", "Le quai\nCDI\nJe postule"],
    ["offer", CARD, "terms first", "CDI ou CDD, six mois"],
    ["terms alone", CARD, "where to apply alone", "Le quai\nLe port\nJe postule"],
    ["other", CARD, "a day alone", "Le quai\nLe port\nà partir du 3 mars"],
    ["offer", CARD, "one price below", "Vannier\nsix mois, CDI\nTarif réduit, inscription"],
    [
      "other",
      CARD,
      "two prices below",
      "Vannier\nsix mois, CDI\nTarif réduit, inscription\nTarif plein, inscription",
    ],
  ])("%s, as %j: %s", (kind, as, _why, unit) => {
    const known = knownOf(`Le port est ouvert.\n\n${unit}`);
    const end = known.lines.length;
    expect(kindOf({ isEntry: false, ...as, first: 1, end }, known)).toBe(kind);
  });
});

describe("a short text in which no beginning is told", () => {
  const AD = "Peindre les bouées du chenal\n\nDurée : six mois\nContrat : CDD, 35 heures";
  it.each([
    ["three kinds of terms", AD, 0.6],
    ["and how to answer", `${AD}\nCV à v@port.example`, 0.8],
    ["two kinds of terms", AD.replace(", 35 heures", ""), null],
    ["two kinds, and a job in its title", "Vannier du port\nLe quai\n1 800 euros, 35 heures", 0.6],
    ["pay, hours and a level alone", "Le chenal\nLe quai\n1 800 euros, 35 heures, dès mars", null],
    ["two lines", AD.replace("\n\nDurée : six mois\n", "\nsix mois, "), null],
    ["twenty lines", `${AD}\n${"Le quai\n".repeat(17)}`, 0.6],
    ["more lines", `${AD}\n${"Le quai\n".repeat(18)}`, null],
    ["long lines", `${AD}\n${"Le quai est long et bleu, ".repeat(80)}`, null],
    ["a prize", AD.replace("Peindre les bouées", "Prix des vieilles barques"), null],
    ["a course among it", `${AD}\nTarif : 90 euros, inscription`, null],
    ["furniture among it", `${AD}\nImprimer`, null],
    ["the heading of a group among it", `${AD}\nNos offres d'emploi`, null],
    ["a row above", `-----\n${AD}`, null],
    ["a part of an offer above", AD.replace("Peindre les bouées du chenal", "Profil"), null],
    ["a long title", AD.replace("du chenal", "du chenal, du port et du quai ".repeat(4)), null],
  ])("is an advertisement by %s", (_what, text, confidence) => {
    expect(loneAdConfidence(look(text).survey)).toBe(confidence);
  });
});
