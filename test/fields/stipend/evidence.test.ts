import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("stipend", `${above}${text}`)).toEqual(expected);
  });

describe("a sum is pay where a label, or a word of pay near it, says so", () => {
  reads([
    ["Gratification : 700 € par mois", "700 € par mois = amount 700 700 EUR month; label cue-near"],
    ["Gratification de 700 € par mois", "700 € par mois = amount 700 700 EUR month; cue-near"],
    [
      "Le stage est gratifié, et votre rémunération mensuelle, versée par la ville à la fin de chaque mois travaillé, va de 600 à 700 €",
      "600 à 700 € = amount 600 700 EUR month; cue-near",
    ],
    [
      "Votre rémunération, dont le détail figure dans la convention que signe la mairie avec l'école, soit 640 €",
      "640 € = amount 640 640 EUR; cue-far",
    ],
    ["Heures payées 14 €", "14 € = amount 14 14 EUR; cue-near"],
    [
      "1 900 € brut, votre salaire chaque mois",
      "1 900 € brut = amount 1900 1900 EUR gross; cue-near",
    ],
    ["600 € par mois de gratification", "600 € par mois = amount 600 600 EUR month; cue-near"],
    ["600 € versés par la commune chaque mois comme gratification", "600 € = amount 600 600 EUR"],
    ["Chaque année, aux familles, 600 €", "600 € = amount 600 600 EUR"],
  ]);
});

describe("a sum is no pay where it is a part of another, an extra or an allowance", () => {
  reads([
    [
      "Rémunération : 504,98 € + 114,85 € de repas",
      "504,98 € = amount 504.98 504.98 EUR; label cue-near section-fits",
    ],
    ["Rémunération de 11 € (dont 7 € de prime)", "11 € = amount 11 11 EUR; cue-near"],
    ["Télétravail avec une indemnité de 30 €"],
    ["Stage en télétravail avec une indemnité de 600 €", "600 € = amount 600 600 EUR; cue-near"],
    ["Stage avec une indemnité de 600 €", "600 € = amount 600 600 EUR; cue-near"],
    ["Astreintes payées 90 €"],
    ["Gratification, tickets restaurant de 9 €"],
    [
      "Gratification 600 €, tickets restaurant, 9 €",
      "600 € = amount 600 600 EUR; cue-near",
      "9 € = amount 9 9 EUR; conflict unusual",
    ],
    ["Gratification : tickets restaurant : 600 €", "600 € = amount 600 600 EUR; label"],
    ["Gratification (tickets restaurant inclus) 600 €", "600 € = amount 600 600 EUR; cue-near"],
    ["Budget de 40 000 €"],
  ]);
});

describe("among benefits a sum is pay only behind a word of pay", () => {
  reads([
    ["Avantages : 9 € de repas"],
    ["Avantages : 600 € par mois"],
    ["Avantages : gratification de 600 €", "600 € = amount 600 600 EUR; cue-near section-fits"],
    ["Avantages\n- salaire de 1 900 €", "1 900 € = amount 1900 1900 EUR; cue-near section-fits"],
  ]);
});

describe("a range that fills its line is pay without a word, within what pay may be", () => {
  reads([
    ["742,00 - 1 790,00 EUR", "742,00 - 1 790,00 EUR = amount 742 1790 EUR; cue-near"],
    ["Vendeur\n350,00 - 1 790,00 EUR", "350,00 - 1 790,00 EUR = amount 350 1790 EUR; cue-near"],
    ["Vendeur\n349,00 - 1 790,00 EUR", "349,00 - 1 790,00 EUR = amount 349 1790 EUR"],
    ["Vendeur\n1 790,00 EUR", "1 790,00 EUR = amount 1790 1790 EUR"],
    [
      "Vendeur\nà Lens 742,00 - 1 790,00 EUR",
      "742,00 - 1 790,00 EUR = amount 742 1790 EUR; no-cue",
    ],
    ["Vendeur\n742,00 - 1 790,00 EUR (Lens)", "742,00 - 1 790,00 EUR = amount 742 1790 EUR"],
    ["Vendeur\n30 000 - 150 000 EUR", "30 000 - 150 000 EUR = amount 30000 150000 EUR; cue-near"],
    ["Vendeur\n30 000 - 151 000 EUR", "30 000 - 151 000 EUR = amount 30000 151000 EUR"],
  ]);
});

describe("a cell of a row of four or more is pay without a word", () => {
  reads([
    ["Vendeur\tLens\tCDI\t1 900 €", "1 900 € = amount 1900 1900 EUR; cue-near"],
    ["1 900 €\tLens\tCDI\tVendeur", "1 900 € = amount 1900 1900 EUR; cue-near"],
    ["Vendeur\tLens\t1 900 €", "1 900 € = amount 1900 1900 EUR; no-cue"],
    ["Vendeur\tLens\tCDI\tenviron 1 900 €", "1 900 € = amount 1900 1900 EUR"],
  ]);
});

describe("prose in which no word of pay or of a contract stands speaks against a sum", () => {
  reads([
    ["L'association verse chaque année aux familles 600 €", "600 € = amount 600 600 EUR; no-cue"],
    ["Le stage coûte aux familles 600 €", "600 € = amount 600 600 EUR"],
    [
      "L'association verse chaque année aux familles 600 € brut",
      "600 € brut = amount 600 600 EUR gross",
    ],
  ]);
});

describe("a heading of pay governs each item of the list below it", () => {
  reads([
    [
      "Rémunération : trois paliers :\n- 600 € en M1\n- 700 € en M2",
      "600 € = amount 600 600 EUR; label section-fits",
      "700 € = amount 700 700 EUR; label section-fits",
    ],
    ["Notre rémunération selon le niveau :\n- 600 € en M1", "600 € = amount 600 600 EUR; label"],
    [
      "Notre rémunération selon le niveau\n- 600 € en M1",
      "600 € = amount 600 600 EUR",
      "rémunération selon le niveau = negotiable; cue-near",
    ],
    [
      "Paliers :\n- 600 € en M1\n- 700 € en M2",
      "600 € = amount 600 600 EUR",
      "700 € = amount 700 700 EUR",
    ],
    [
      "Gratification, telle que la mairie la verse à toute personne accueillie en stage depuis que la loi de finances le demande aux communes :\n- 600 € en M1",
      "600 € = amount 600 600 EUR",
    ],
  ]);
});

describe("a sum is unusual outside of what its period may bring", () => {
  reads([
    ["Gratification : 3 € de l'heure", "3 € de l'heure = amount 3 3 EUR hour; label cue-near"],
    [
      "Gratification : 2,40 € de l'heure",
      "2,40 € de l'heure = amount 2.4 2.4 EUR hour; label cue-near unusual",
    ],
    [
      "Gratification : 150 € de l'heure",
      "150 € de l'heure = amount 150 150 EUR hour; label cue-near",
    ],
    [
      "Gratification : 151 € de l'heure",
      "151 € de l'heure = amount 151 151 EUR hour; label cue-near unusual",
    ],
    [
      "Gratification : 24 € par jour",
      "24 € par jour = amount 24 24 EUR day; label cue-near unusual",
    ],
    ["Gratification : 25 € par jour", "25 € par jour = amount 25 25 EUR day; label cue-near"],
    [
      "Gratification : 2000 € par jour",
      "2000 € par jour = amount 2000 2000 EUR day; label cue-near",
    ],
    [
      "Gratification : 2001 € par jour",
      "2001 € par jour = amount 2001 2001 EUR day; label cue-near unusual",
    ],
    [
      "Gratification : 39 € par semaine",
      "39 € par semaine = amount 39 39 EUR week; label cue-near unusual",
    ],
    [
      "Gratification : 40 € par semaine",
      "40 € par semaine = amount 40 40 EUR week; label cue-near",
    ],
    [
      "Gratification : 4000 € par semaine",
      "4000 € par semaine = amount 4000 4000 EUR week; label cue-near",
    ],
    [
      "Gratification : 4001 € par semaine",
      "4001 € par semaine = amount 4001 4001 EUR week; label cue-near unusual",
    ],
    [
      "Gratification : 149 € par mois",
      "149 € par mois = amount 149 149 EUR month; label cue-near unusual",
    ],
    ["Gratification : 150 € par mois", "150 € par mois = amount 150 150 EUR month; label cue-near"],
    [
      "Gratification : 15 000 € par mois",
      "15 000 € par mois = amount 15000 15000 EUR month; label cue-near",
    ],
    [
      "Gratification : 15 001 € par mois",
      "15 001 € par mois = amount 15001 15001 EUR month; label cue-near unusual",
    ],
    [
      "Gratification : 4999 € par an",
      "4999 € par an = amount 4999 4999 EUR year; label cue-near unusual",
    ],
    ["Gratification : 5000 € par an", "5000 € par an = amount 5000 5000 EUR year; label cue-near"],
    [
      "Gratification : 250 000 € par an",
      "250 000 € par an = amount 250000 250000 EUR year; label cue-near",
    ],
    [
      "Gratification : 250 001 € par an",
      "250 001 € par an = amount 250001 250001 EUR year; label cue-near unusual",
    ],
    [
      "Gratification : 100 à 16 000 € par mois",
      "100 à 16 000 € par mois = amount 16000 16000 EUR month; label cue-near unusual",
    ],
  ]);
});

describe("a sum without a period may be an hour's where pay is claimed, and is unusual elsewhere", () => {
  reads([
    ["Gratification : 14 €", "14 € = amount 14 14 EUR; label cue-near"],
    ["Gratification : 60 €", "60 € = amount 60 60 EUR; label cue-near"],
    ["Gratification : 61 €", "61 € = amount 61 61 EUR; label cue-near unusual"],
    ["Gratification : 100 €", "100 € = amount 100 100 EUR; label cue-near"],
    ["Stage à Lens, 14 €", "14 € = amount 14 14 EUR; unusual"],
    ["Stage à Lens, 99 €", "99 € = amount 99 99 EUR; unusual"],
    ["Stage à Lens, 100 €", "100 € = amount 100 100 EUR"],
    ["Gratification : 200 000 €", "200 000 € = amount 200000 200000 EUR; label cue-near"],
    ["Gratification : 200 001 €", "200 001 € = amount 200001 200001 EUR; label cue-near unusual"],
  ]);
});

describe("the part of the posting speaks for or against a sum that nothing claims", () => {
  reads([
    [
      "Qui sommes-nous ?\nUn atelier, 1 900 € brut par mois",
      "1 900 € brut par mois = amount 1900 1900 EUR month gross; section-misfits",
    ],
    [
      "Vos missions\nTenir la caisse, 1 900 € brut par mois",
      "1 900 € brut par mois = amount 1900 1900 EUR month gross; section-misfits",
    ],
    [
      "Vos missions\nTenir la caisse, salaire 1 900 € brut par mois",
      "1 900 € brut par mois = amount 1900 1900 EUR month gross; cue-near",
    ],
    [
      "Vos missions\n- 1 900 € brut par mois",
      "1 900 € brut par mois = amount 1900 1900 EUR month gross",
    ],
    [
      "Conditions\nTenir la caisse, 1 900 € brut par mois",
      "1 900 € brut par mois = amount 1900 1900 EUR month gross; section-fits",
    ],
    [
      "Profil\nTenir la caisse, 1 900 € brut par mois",
      "1 900 € brut par mois = amount 1900 1900 EUR month gross",
    ],
  ]);
});

describe("too little and too much are no pay", () => {
  reads([
    ["Gratification : 2,20 €"],
    ["Gratification : 2,30 €", "2,30 € = amount 2.3 2.3 EUR; label cue-near unusual"],
    ["Gratification : 400 000 €", "400 000 € = amount 400000 400000 EUR; label cue-near unusual"],
    ["Gratification : 11 € par jour"],
    [
      "Gratification : 12 € par jour",
      "12 € par jour = amount 12 12 EUR day; label cue-near unusual",
    ],
  ]);
});

describe("words without a sum tell of pay in a clause or under a label of pay", () => {
  reads([
    ["Stage rémunéré", "Stage rémunéré = paid"],
    ["Rémunération selon profil", "Rémunération selon profil = negotiable; cue-near"],
    [
      "Rémunération : selon profil",
      "Rémunération : selon profil = negotiable; section-fits label cue-near",
    ],
    ["Selon profil"],
    [
      "Rémunération des stagiaires de la commune, telle que la mairie la verse depuis longtemps, selon la grille",
      "Rémunération des stagiaires de la commune, telle que la mairie la verse depuis longtemps, selon la grille = paid; cue-far",
    ],
    ["Gestion de la rémunération selon la convention collective"],
    ["Politique de rémunération selon profil"],
    ["Remboursement de 50 % des transports, selon la convention collective"],
    [
      "Stage gratifié, suivi d'une embauche selon profil",
      "gratifié, suivi d'une embauche selon profil = negotiable; cue-near",
    ],
    [
      "Conditions\nRémunération selon profil",
      "Rémunération selon profil = negotiable; section-fits cue-near",
    ],
    ["Qui sommes-nous ?\nUn atelier, stage rémunéré", "stage rémunéré = paid; section-misfits"],
  ]);
});

describe("of two wordings the more telling stands, and a sum comes before a wording", () => {
  reads([
    ["Stage indemnisé au minimum légal", "indemnisé au minimum légal = legal-minimum"],
    [
      "Rémunération selon grille, 1 900 € brut",
      "1 900 € brut = amount 1900 1900 EUR gross; cue-near",
    ],
    ["Salaire fixe + variable", "Salaire fixe + variable = paid"],
    [
      "Stage non rémunéré\n\nGratification : 600 € par mois",
      "600 € par mois = amount 600 600 EUR month; label cue-near",
      "non rémunéré = unpaid; conflict",
    ],
    [
      "Stage rémunéré\n\nGratification : 600 € par mois",
      "600 € par mois = amount 600 600 EUR month; label cue-near",
    ],
    [
      "Gratification au minimum légal\n\nGratification : 600 € par mois",
      "600 € par mois = amount 600 600 EUR month; label cue-near",
      "Gratification au minimum légal = legal-minimum; cue-near",
    ],
    [
      "Rémunération selon profil\n\nGratification : 600 € par mois",
      "600 € par mois = amount 600 600 EUR month; label cue-near",
    ],
    [
      "Stage rémunéré\n\nRémunération selon profil",
      "Rémunération selon profil = negotiable; cue-near",
    ],
  ]);
});

describe("the head of a sum tells its period, tax and limits", () => {
  reads([
    [
      "Salaire mensuel brut : 1 900 €",
      "1 900 € = amount 1900 1900 EUR month gross; label cue-near",
    ],
    [
      "Salaire annuel net à partir de 30 000 €",
      "30 000 € = amount 30000 .. EUR year net; cue-near",
    ],
    ["Salaire jusqu'à 1 900 € par mois", "1 900 € par mois = amount .. 1900 EUR month; cue-near"],
    ["Gross monthly salary: 1 900 €", "1 900 € = amount 1900 1900 EUR month gross; cue-near"],
    ["Stage, 600 € minimum", "600 € minimum = amount 600 .. EUR"],
    [
      "CDI, 1 900 € net mensuel, prime de 300 €",
      "1 900 € net mensuel = amount 1900 1900 EUR month net",
    ],
    [
      "1 100 € (M1) / 1 300 € (M2) par mois",
      "1 100 € = amount 1100 1100 EUR month",
      "1 300 € = amount 1300 1300 EUR month",
    ],
    [
      "1 100 € (M1) ou 1 300 € (M2)",
      "1 100 € = amount 1100 1100 EUR",
      "1 300 € = amount 1300 1300 EUR",
    ],
    ["Indice 450 brut"],
    ["Salaire entre 1900 et 2200 net", "1900 et 2200 net = amount 1900 2200 net; cue-near"],
    ["TJM 450-550", "450-550 = amount 450 550 day; cue-near"],
    ["Taux horaire 12,50"],
    ["Rémunération : environ 650", "650 = amount 650 650; label cue-near section-fits"],
    ["Rémunération : 650", "650 = amount 650 650; label cue-near section-fits"],
  ]);
});

describe("each way to write pay is read behind a label", () => {
  reads(
    [
      ["Rémunération : 600 €", "600 € = amount 600 600 EUR; label cue-near section-fits"],
      ["Rémunération : 600€", "600€ = amount 600 600 EUR; label cue-near section-fits"],
      ["Rémunération : 600,50 €", "600,50 € = amount 600.5 600.5 EUR; label cue-near section-fits"],
      ["Rémunération : 600.50 €", "600.50 € = amount 600.5 600.5 EUR; label cue-near section-fits"],
      ["Rémunération : 1.900 €", "1.900 € = amount 1900 1900 EUR; label cue-near section-fits"],
      ["Rémunération : 1 900 €", "1 900 € = amount 1900 1900 EUR; label cue-near section-fits"],
      [
        "Rémunération : 1900 euros",
        "1900 euros = amount 1900 1900 EUR; label cue-near section-fits",
      ],
      ["Rémunération : 1 900 EUR", "1 900 EUR = amount 1900 1900 EUR; label cue-near section-fits"],
      [
        "Rémunération : 600 € nets par mois",
        "600 € nets par mois = amount 600 600 EUR month net; label cue-near section-fits",
      ],
      [
        "Rémunération : 600 € / mois",
        "600 € / mois = amount 600 600 EUR month; label cue-near section-fits",
      ],
      [
        "Rémunération : 600 €/mois",
        "600 €/mois = amount 600 600 EUR month; label cue-near section-fits",
      ],
      [
        "Rémunération : 600 € mensuels",
        "600 € mensuels = amount 600 600 EUR month; label cue-near section-fits",
      ],
      [
        "Rémunération : 600 € brut mensuel",
        "600 € brut mensuel = amount 600 600 EUR month gross; label cue-near section-fits",
      ],
      [
        "Rémunération : 600 euros bruts mensuels",
        "600 euros bruts mensuels = amount 600 600 EUR month gross; label cue-near section-fits",
      ],
      [
        "Rémunération : 4,35 €/h",
        "4,35 €/h = amount 4.35 4.35 EUR hour; label cue-near section-fits",
      ],
      [
        "Rémunération : 4,35 € de l'heure",
        "4,35 € de l'heure = amount 4.35 4.35 EUR hour; label cue-near section-fits",
      ],
      [
        "Rémunération : 4,35 € par heure",
        "4,35 € par heure = amount 4.35 4.35 EUR hour; label cue-near section-fits",
      ],
      [
        "Rémunération : 100 € par jour",
        "100 € par jour = amount 100 100 EUR day; label cue-near section-fits",
      ],
      [
        "Rémunération : 100 €/jour",
        "100 €/jour = amount 100 100 EUR day; label cue-near section-fits",
      ],
      [
        "Rémunération : 500 € par semaine",
        "500 € par semaine = amount 500 500 EUR week; label cue-near section-fits",
      ],
      ["Rémunération : 30 k€", "30 k€ = amount 30000 30000 EUR; label cue-near section-fits"],
      [
        "Rémunération : 30 k€ par an",
        "30 k€ par an = amount 30000 30000 EUR year; label cue-near section-fits",
      ],
      ["Rémunération : 30-35 k€", "30-35 k€ = amount 30000 35000 EUR; label cue-near section-fits"],
      [
        "Rémunération : 30 à 35 k€",
        "30 à 35 k€ = amount 30000 35000 EUR; label cue-near section-fits",
      ],
      [
        "Rémunération : 30 000 à 35 000 €",
        "30 000 à 35 000 € = amount 30000 35000 EUR; label cue-near section-fits",
      ],
      [
        "Rémunération : de 600 à 700 €",
        "600 à 700 € = amount 600 700 EUR; label cue-near section-fits",
      ],
      [
        "Rémunération : entre 600 et 700 €",
        "600 et 700 € = amount 600 700 EUR; label cue-near section-fits",
      ],
      [
        "Rémunération : 600 - 700 €",
        "600 - 700 € = amount 600 700 EUR; label cue-near section-fits",
      ],
      ["Rémunération : 600/700 €", "600/700 € = amount 600 700 EUR; label cue-near section-fits"],
      [
        "Rémunération : à partir de 600 €",
        "600 € = amount 600 .. EUR; label cue-near section-fits",
      ],
      ["Rémunération : dès 600 €", "600 € = amount 600 .. EUR; label cue-near section-fits"],
      ["Rémunération : jusqu'à 700 €", "700 € = amount .. 700 EUR; label cue-near section-fits"],
      [
        "Rémunération : 700 € maximum",
        "700 € maximum = amount .. 700 EUR; label cue-near section-fits",
      ],
      [
        "Rémunération : 600 € minimum",
        "600 € minimum = amount 600 .. EUR; label cue-near section-fits",
      ],
      ["Rémunération : au moins 600 €", "600 € = amount 600 .. EUR; label cue-near section-fits"],
      ["Rémunération : environ 600 €", "600 € = amount 600 600 EUR; label cue-near section-fits"],
      ["Rémunération : 600 € + primes", "600 € = amount 600 600 EUR; label cue-near section-fits"],
      [
        "Rémunération : 600 € + tickets restaurant",
        "600 € = amount 600 600 EUR; label cue-near section-fits",
      ],
      [
        "Rémunération : 600 € sur 12 mois",
        "600 € sur 12 mois = amount 600 600 EUR month; label cue-near section-fits",
      ],
      [
        "Rémunération : 30 000 € sur 13 mois",
        "30 000 € sur 13 mois = amount 30000 30000 EUR year; label cue-near section-fits",
      ],
      ["Rémunération : SMIC", "Rémunération : SMIC = legal-minimum; section-fits label"],
      [
        "Rémunération : SMIC + 10 %",
        "Rémunération : SMIC + 10 % = above-legal-minimum; section-fits label",
      ],
      ["Rémunération : 100 % du SMIC", "Rémunération : 100 % du SMIC = paid; section-fits label"],
      [
        "Rémunération : selon la grille",
        "Rémunération : selon la grille = paid; section-fits label cue-near",
      ],
      [
        "Rémunération : selon convention collective",
        "Rémunération : selon convention collective = paid; section-fits label cue-near",
      ],
      [
        "Rémunération : selon profil",
        "Rémunération : selon profil = negotiable; section-fits label cue-near",
      ],
      [
        "Rémunération : selon expérience",
        "Rémunération : selon expérience = negotiable; section-fits label cue-near",
      ],
      [
        "Rémunération : à négocier",
        "Rémunération : à négocier = negotiable; section-fits label cue-near",
      ],
      ["Rémunération : non rémunéré", "Rémunération : non rémunéré = unpaid; section-fits label"],
      ["Rémunération : bénévole", "Rémunération : bénévole = unpaid; section-fits label"],
      [
        "Rémunération : gratification légale",
        "Rémunération : gratification légale = legal-minimum; section-fits label",
      ],
      [
        "Rémunération : gratification minimale",
        "Rémunération : gratification minimale = legal-minimum; section-fits label",
      ],
      [
        "Rémunération : supérieure au minimum légal",
        "Rémunération : supérieure au minimum légal = above-legal-minimum; section-fits label",
      ],
      ["Rémunération : 1 900 CHF", "1 900 CHF = amount 1900 1900 CHF; label cue-near section-fits"],
      ["Rémunération : 600 $", "600 $ = amount 600 600 USD; label cue-near section-fits"],
      ["Rémunération : 600 £", "600 £ = amount 600 600 GBP; label cue-near section-fits"],
      [
        "Rémunération : 600 dollars",
        "600 dollars = amount 600 600 USD; label cue-near section-fits",
      ],
      [
        "Rémunération : 100 000 FCFA",
        "100 000 FCFA = amount 100000 100000 XOF; label cue-near section-fits",
      ],
      [
        "Rémunération : 15 % du plafond horaire de la sécurité sociale",
        "Rémunération : 15 % du plafond horaire de la sécurité sociale = legal-minimum; section-fits label cue-near",
      ],
    ],
    BODY,
  );
});
