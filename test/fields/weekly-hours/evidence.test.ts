import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("weeklyHours", `${above}${text}`)).toEqual(expected);
  });

describe("hours a week are those of a label or a contract", () => {
  reads([
    ["Temps de travail : 35 h", "35 h = 35 35; label section-fits"],
    ["35 h par semaine", "35 h par semaine = 35 35"],
    ["35h/semaine", "35h/semaine = 35 35"],
    ["CDD de 24 h", "24 h = 24 24"],
    ["24 à 28 h par semaine", "24 à 28 h par semaine = 24 28"],
    ["Temps plein de 35 h", "35 h = 35 35"],
    ["Contrat de 4 h par semaine", "4 h par semaine = 4 4"],
    ["Réunion de 4 h par semaine", "4 h par semaine = 4 4; unusual no-cue"],
    ["4 h par semaine", "4 h par semaine = 4 4; unusual no-cue"],
    ["6 h par semaine", "6 h par semaine = 6 6"],
    ["Conditions\n35 h par semaine", "35 h par semaine = 35 35; section-fits"],
    ["Qui sommes-nous ?\n35 h par semaine", "35 h par semaine = 35 35; section-misfits"],
    ["Horaires : 4 h par semaine", "4 h par semaine = 4 4; label"],
    ["35 heures hebdomadaires", "35 heures hebdomadaires = 35 35"],
    ["trente-cinq heures par semaine", "trente-cinq heures par semaine = 35 35"],
  ]);
});

describe("hours of another house, a course, a duty or the pay are not", () => {
  reads(
    [
      ["Formation de 35 h par semaine"],
      ["Ouvert 35 h par semaine"],
      ["Magasin ouvert au public 35 h par semaine"],
      ["Moins de 35 h par semaine"],
      ["1 700 € pour un temps plein de 24 h"],
      ["12 h par semaine sont consacrées aux ateliers"],
      ["Vous assurez les visites (environ 8 h par semaine)"],
      ["Vous assurez les visites (environ 18 h par semaine)", "18 h par semaine = 18 18"],
      [
        "35 h par semaine, 39 h par semaine",
        "35 h par semaine = 35 35",
        "39 h par semaine = 39 39",
      ],
    ],
    BODY,
  );
});

describe("each way to write hours a week, and what is a time of the day or another span", () => {
  reads(
    [
      ["Temps de travail : 35 h", "35 h = 35 35; label section-fits"],
      ["Temps de travail : 35 heures", "35 heures = 35 35; label section-fits"],
      ["Temps de travail : 9h-17h"],
      ["Temps de travail : de 9 h à 17 h"],
      ["Temps de travail : à partir de 14 h"],
      ["Temps de travail : 17h30", "17h30 = 17.5 17.5; label section-fits"],
      ["Temps de travail : 17,5 h", "17,5 h = 17.5 17.5; label section-fits"],
      ["Temps de travail : 151 h"],
      ["Temps de travail : 49 h"],
      ["Temps de travail : 80 h"],
      ["Temps de travail : 0 h"],
      ["Temps de travail : 20 à 24 h", "20 à 24 h = 20 24; label section-fits"],
      ["Temps de travail : 20-24 h", "20-24 h = 20 24; label section-fits"],
      ["Temps de travail : mi-temps"],
      ["Temps de travail : temps plein"],
      ["35 h/mois"],
      ["7 h par jour"],
      ["35 h hebdo", "35 h hebdo = 35 35"],
      ["17h30 hebdomadaires", "17h30 hebdomadaires = 17.5 17.5"],
      ["20 h à 24 h par semaine", "20 h à 24 h par semaine = 20 24"],
      ["60 h par semaine", "60 h par semaine = 60 60"],
      ["61 h par semaine"],
      ["une semaine de 35 h", "35 h = 35 35"],
      ["un contrat de 35 heures", "35 heures = 35 35"],
      ["CDI 35 h", "35 h = 35 35"],
      ["CDI 35h, à 14 h", "35h = 35 35"],
      ["CDI à temps plein (35 h)", "35 h = 35 35"],
      ["temps partiel de 20 h", "20 h = 20 20"],
      ["temps partiel (20h)", "20h = 20 20"],
      ["Travail de 14 h à 18 h"],
      ["Ouvert de 14 h à 18 h"],
    ],
    BODY,
  );
});
