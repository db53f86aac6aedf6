import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const reads = (cases: readonly Case[]) =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("duration", text)).toEqual(expected);
  });

describe("a length is the offer's behind its label, its contract or alone", () => {
  reads([
    ["Durée : 6 mois", "6 mois = P6M 6 6; section-fits label"],
    ["Stage de 6 mois", "6 mois = P6M 6 6"],
    ["Stage – 6 mois", "6 mois = P6M 6 6"],
    ["6 mois", "6 mois = P6M 6 6"],
    [
      "Nous cherchons un stagiaire à Lens, en équipe, au sein de l'atelier de la rue Verte, avec deux autres personnes, 6 mois",
      "6 mois = P6M 6 6; cue-far",
    ],
    ["Nous cherchons une personne pour 6 mois", "6 mois = P6M 6 6"],
    [
      "CDD à Lens (62), temps plein, pour remplacer une personne absente, soit 6 mois",
      "6 mois = P6M 6 6; cue-far",
    ],
  ]);
});

describe("a length of experience, study, age, probation or of anything else is not", () => {
  reads([
    ["Expérience : 2 ans"],
    ["Expérience de 2 ans"],
    ["Profil\n- 2 ans d'expérience"],
    ["Développeur : 2 ans (requis)"],
    ["Stage : 2 ans (requis)"],
    ["Durée : 2 ans (requis)", "2 ans = P2Y 2 2; section-fits label"],
    ["Âgé de 18 ans"],
    ["Depuis 30 ans, la coopérative vend"],
    ["Période d'essai de 2 mois"],
    ["Préavis de 2 mois"],
    ["Les stages de plus de 2 mois sont gratifiés"],
    ["Stage de plus de 2 mois", "de plus de 2 mois = P2M/.. 2"],
    ["Gratification : au-delà de 2 mois"],
    ["Stage gratifié si plus de 2 mois"],
    ["Salaire sur 13 mois"],
    ["Salaire versé sur 13 mois"],
    ["Stage sur 13 mois", "13 mois = P13M 13 13"],
    ["Congés : 25 jours la première année"],
    ["Salaire : 6 mois"],
    ["Avantages : 2 jours de télétravail"],
    ["Date limite : 15 jours"],
    ["Contrat : 6 mois", "6 mois = P6M 6 6; section-fits"],
    ["Début : mars, 6 mois", "6 mois = P6M 6 6"],
    ["Projet financé pour 3 ans"],
    ["Stage financé pour 6 mois", "6 mois = P6M 6 6"],
    [
      "Stage de 6 mois suivi d'une thèse de 3 ans",
      "6 mois = P6M 6 6",
      "3 ans = P3Y 3 3; told-of-else",
    ],
    ["Formation de 6 mois"],
    ["La formation dure 6 mois"],
    [
      "CDD de 12 mois renouvelable jusqu'à 3 ans",
      "12 mois = P12M 12 12",
      "3 ans = P3Y 3 3; told-of-else conflict",
    ],
    ["CDD renouvelable 6 mois", "6 mois = P6M 6 6"],
    ["Le marché de la commune (durée : 24 mois, montant : 3 M€)"],
    ["Stage au marché (durée : 6 mois)", "6 mois = P6M 6 6; label"],
    ["Durée de la formation : 6 mois"],
    ["Durée hebdomadaire : 35 h"],
    ["2 jours par semaine"],
    ["Stage de 2 jours par semaine"],
    ["Stage : 3 jours en entreprise / 2 jours à l'école"],
    ["1 semaine / 2 semaines"],
    ["Une semaine après, 2 mois"],
  ]);
});

describe("lengths out of the usual, and small talk of days, are unusual", () => {
  reads([
    ["Stage de 2 jours", "2 jours = P2D 2 2; unusual"],
    ["Stage de 3 jours", "3 jours = P3D 3 3"],
    ["Stage de 200 jours", "200 jours = P200D 200 200"],
    ["Stage de 201 jours", "201 jours = P201D 201 201; unusual"],
    ["Stage de 60 semaines", "60 semaines = P60W 60 60"],
    ["Stage de 61 semaines", "61 semaines = P61W 61 61; unusual"],
    ["Stage de 48 mois", "48 mois = P48M 48 48"],
    ["Stage de 49 mois", "49 mois = P49M 49 49; unusual"],
    ["CDD de 4 ans", "4 ans = P4Y 4 4"],
    ["CDD de 5 ans", "5 ans = P5Y 5 5; unusual"],
    ["CDD de 8 ans", "8 ans = P8Y 8 8; unusual"],
    ["CDD de 9 ans"],
    ["Nous cherchons pour une semaine", "une semaine = P1W 1 1; unusual"],
    ["Durée : une semaine", "une semaine = P1W 1 1; section-fits label"],
    ["Stage d'une semaine", "une semaine = P1W 1 1"],
    ["Nous cherchons pour 5 jours", "5 jours = P5D 5 5; unusual"],
    ["Nous cherchons pour 7 jours", "7 jours = P7D 7 7"],
    ["Nous cherchons pour un mois et demi", "un mois et demi = P1.5M 1.5 1.5"],
  ]);
});

describe("hedges, limits and ranges are read with the length", () => {
  reads([
    ["Durée : environ 6 mois", "environ 6 mois = P6M 6 6; section-fits label hedged"],
    ["Durée : idéalement 6 mois", "6 mois = P6M 6 6; section-fits label"],
    ["Durée : 6 mois minimum", "6 mois minimum = P6M/.. 6; section-fits label"],
    ["Durée minimale : 6 mois", "6 mois = P6M/.. 6; section-fits label"],
    ["Durée maximale : 6 mois", "6 mois = ../P6M 6; section-fits label"],
    ["Durée : 6 mois max", "6 mois max = ../P6M 6; section-fits label"],
    ["Durée : au moins 4 mois", "au moins 4 mois = P4M/.. 4; section-fits label"],
    ["Durée : jusqu'à 6 mois", "jusqu'à 6 mois = ../P6M 6; section-fits label"],
    ["Durée : 4 à 6 mois", "4 à 6 mois = P4M/P6M 4 6; section-fits label"],
    ["Durée : 4/6 mois", "4/6 mois = P4M/P6M 4 6; section-fits label"],
    ["Durée : 4 ou 6 mois", "4 ou 6 mois = P4M/P6M 4 6; section-fits label"],
    ["Durée : entre 4 et 6 mois", "entre 4 et 6 mois = P4M/P6M 4 6; section-fits label"],
    [
      "Durée : 4 mois minimum à 6 mois maximum",
      "4 mois minimum à 6 mois maximum = P4M/P6M 4 6; section-fits label",
    ],
    [
      "Durée : min. 3 mois, max. 6 mois",
      "min. 3 mois, max. 6 mois = P3M/P6M 3 6; section-fits label",
    ],
    ["Durée : 8 semaines à 6 mois", "8 semaines à 6 mois = P8W/P26W 8 26; section-fits label"],
    [
      "Durée : 8 semaines (L3) à 6 mois (M2)",
      "8 semaines (L3) à 6 mois = P8W/P26W 8 26; section-fits label",
    ],
    [
      "Durée : 10 jours à 3 semaines",
      "10 jours à 3 semaines = P10D/P21D 10 21; section-fits label",
    ],
    ["Durée : 6 mois à 1 an", "6 mois à 1 an = P6M/P12M 6 12; section-fits label"],
    ["Durée : 10 jours à 2 mois", "10 jours à 2 mois = ../P2M 2; section-fits label"],
    ["Durée : 20 semaines à 1 an", "20 semaines à 1 an = P20W/P52W 20 52; section-fits label"],
    ["Durée : six mois", "six mois = P6M 6 6; section-fits label"],
    ["Durée : 6 (six) mois", "6 (six) mois = P6M 6 6; section-fits label"],
    ["Durée : six (6) mois", "six (6) mois = P6M 6 6; section-fits label"],
    ["Durée : 1 an et demi", "1 an et demi = P1Y6M 1.5 1.5; section-fits label"],
    ["Durée : un an et demi", "un an et demi = P1Y6M 1.5 1.5; section-fits label"],
    ["Durée : un semestre", "un semestre = P6M 6 6; section-fits label"],
    ["Durée : 2 trimestres", "2 trimestres = P6M 6 6; section-fits label"],
    ["Durée : 1,5 mois", "1,5 mois = P1.5M 1.5 1.5; section-fits label"],
    ["Durée : 6-4 mois", "6-4 mois = P4M 4 4; section-fits label"],
    ["Durée : 6 mois - 6 mois", "6 mois - 6 mois = P6M 6 6; section-fits label"],
    ["Durée (mois) : 6", "6 = P6M 6 6; section-fits label"],
    ["Durée en semaines : 8", "8 = P8W 8 8; section-fits label"],
    ["Durée : 0 mois"],
    ["Master 2 - 6 mois", "6 mois = P6M 6 6"],
    ["Paris 15 - 6 mois", "6 mois = P6M 6 6"],
  ]);
});

describe("the part of the posting speaks for or against a length that nothing claims", () => {
  reads([
    ["Conditions\n- 6 mois", "6 mois = P6M 6 6; section-fits"],
    ["Profil\n- 6 mois", "6 mois = P6M 6 6; section-misfits"],
    ["Profil\n- stage de 6 mois", "6 mois = P6M 6 6"],
    ["Qui sommes-nous ?\nUn atelier ouvert 6 mois", "6 mois = P6M 6 6; section-misfits"],
    ["Vos missions\nTenir la caisse 6 mois", "6 mois = P6M 6 6"],
  ]);
});

describe("a strong statement outweighs weaker ones that say something else", () => {
  reads([
    [
      "Durée : 6 mois\n\nNous cherchons pour 5 mois",
      "6 mois = P6M 6 6; section-fits label",
      "5 mois = P5M 5 5; section-fits conflict",
    ],
    [
      "Durée : 6 mois\n\nNous cherchons pour 6 mois",
      "6 mois = P6M 6 6; section-fits label",
      "6 mois = P6M 6 6; section-fits",
    ],
    [
      "Durée : 5 mois, dans deux ateliers (6 semaines en juillet et août)",
      "5 mois = P5M 5 5; section-fits label",
      "6 semaines = P6W 6 6; section-fits label conflict told-of-else",
    ],
    [
      "Durée : 5 mois, dans deux ateliers (6 semaines)",
      "5 mois = P5M 5 5; section-fits label",
      "6 semaines = P6W 6 6; section-fits label conflict",
    ],
    [
      "Stage de 5 mois à Lens (6 semaines en été)",
      "5 mois = P5M 5 5",
      "6 semaines = P6W 6 6; conflict told-of-else",
    ],
  ]);
});
