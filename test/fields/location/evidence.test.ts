import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("location", `${above}${text}`)).toEqual(expected);
  });

describe("a label's place is what carries a code, then a known town, then the last part", () => {
  reads([
    ["Lieu : Lens", "Lens; ~0.9", "Lens; ~0.5; in-title"],
    [
      "Lieu : 4 rue des Mines, 62300 Lens",
      "62300 Lens = Lens 62300 62 FR; ~0.9",
      "62300 Lens = Lens 62300 62 FR; ~0.9",
      "62300 Lens = Lens 62300 62 FR; ~0.6; in-title",
    ],
    ["Lieu : quai Vert, Lens", "Lens; ~0.9", "Lens; ~0.9"],
    ["Lieu : quai Vert, Valbrune", "Valbrune; ~0.9; hedged"],
    ["Lieu : Valbrune", "Valbrune; ~0.9; hedged"],
    ["Lieu : 62 - Valbrune", "62 - Valbrune = Valbrune 62 FR; ~0.9"],
    ["Lieu : 62 - Lens", "62 - Lens = Lens 62 FR; ~0.9", "Lens = Lens 62 FR; ~0.9"],
    ["Lieu : 35 Rennes", "35 Rennes = Rennes 35 FR; ~0.9"],
    ["Lieu : 35 Valbrune"],
    [
      "Lieu : 59100 - Nord",
      "59100 - Nord = Nord 59100 59 FR; ~0.9",
      "59100 - Nord = Nord 59100 59 FR; ~0.6; in-title",
    ],
    [
      "Lieu : Roubaix (59100 - Nord - Hauts-de-France)",
      "Roubaix (59100 - Nord = Roubaix 59100 59 FR; ~0.9",
      "Roubaix (59100 - Nord - Hauts-de-France = Roubaix 59100 59 FR; ~0.5; in-title",
    ],
    [
      "Lieu : Lens (62)",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.5; in-title",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
    [
      "Lieu : Lens (62300)",
      "Lens (62300 = Lens 62300 62 FR; ~0.9",
      "Lens (62300) = Lens 62300 62 FR; ~0.9",
      "Lens (62300) = Lens 62300 62 FR; ~0.5; in-title",
      "Lens (62300) = Lens 62300 62 FR; ~0.6; in-title",
    ],
    [
      "Lieu : Lens, Pas-de-Calais",
      "Lens, Pas-de-Calais = Lens 62 FR; ~0.9",
      "Lens, Pas-de-Calais = Lens 62 FR; ~0.5; in-title",
    ],
    [
      "Lieu : Lens (Pas-de-Calais)",
      "Lens (Pas-de-Calais) = Lens 62 FR; ~0.9",
      "Lens (Pas-de-Calais) = Lens 62 FR; ~0.9",
      "Lens (Pas-de-Calais) = Lens 62 FR; ~0.5; in-title",
      "Lens (Pas-de-Calais) = Lens 62 FR; ~0.6; in-title",
    ],
    ["Lieu : Lens, France", "Lens, France = Lens FR; ~0.9"],
    ["Lieu : Bamako, Mali", "Bamako, Mali = Bamako ML; ~0.9"],
    ["Lieu : Vevey (Suisse)", "Vevey (Suisse) = Vevey CH; ~0.9", "Vevey (Suisse) = Vevey CH; ~0.9"],
    [
      "Lieu : Vevey (CH-1800)",
      "Vevey (CH-1800 = Vevey 1800 CH; ~0.9",
      "Vevey (CH-1800) = Vevey 1800 CH; ~0.9",
      "Vevey (CH-1800) = Vevey 1800 CH; ~0.5; in-title",
    ],
    [
      "Lieu : Auray, Bretagne",
      "Auray, Bretagne = Auray; ~0.9",
      "Auray, Bretagne = Auray; ~0.5; in-title",
    ],
    [
      "Lieu : Valbrune, Bretagne",
      "Valbrune, Bretagne = Valbrune; ~0.9",
      "Valbrune, Bretagne = Valbrune; ~0.5; in-title",
    ],
    ["Lieu : Pas-de-Calais", "Pas-de-Calais = 62 FR; ~0.9"],
    [
      "Lieu : Paris 11e",
      "Paris 11e = Paris 75011 75 FR; ~0.9",
      "Paris 11e = Paris 75011 75 FR; ~0.5; in-title",
    ],
    [
      "Lieu : LYON 03",
      "LYON 03 = LYON 69003 69 FR; ~0.9",
      "LYON 03 = LYON 69003 69 FR; ~0.5; in-title",
    ],
    [
      "Lieu : Paris XIIIe",
      "Paris XIIIe = Paris 75013 75 FR; ~0.9",
      "Paris XIIIe = Paris 75013 75 FR; ~0.5; in-title",
    ],
    [
      "Lieu : Paris (8e arrondissement)",
      "Paris (8e arrondissement = Paris 75008 75 FR; ~0.9",
      "Paris (8e arrondissement = Paris 75008 75 FR; ~0.5; in-title",
    ],
    [
      "Lieu : Marseille (8e arrondissement)",
      "Marseille (8e arrondissement = Marseille 13008 13 FR; ~0.9",
      "Marseille (8e arrondissement = Marseille 13008 13 FR; ~0.5; in-title",
    ],
    [
      "Lieu : Marseille (13)",
      "Marseille (13) = Marseille 13 FR; ~0.9",
      "Marseille (13) = Marseille 13 FR; ~0.9",
      "Marseille (13) = Marseille 13 FR; ~0.5; in-title",
      "Marseille (13) = Marseille 13 FR; ~0.6; in-title",
    ],
    ["Lieu : Paris 25e", "Paris; ~0.9", "Paris; ~0.5; in-title"],
    ["Lieu : Lens 11e", "Lens; ~0.9", "Lens; ~0.5; in-title"],
    ["Lieu : au Mans", "Mans = Le Mans; ~0.9"],
    [
      "Lieu : le poste est basé à Lens",
      "Lens; ~0.9",
      "Lens; ~0.6; in-title",
      "Lens; ~0.7; in-title",
    ],
    ["Lieu : proche de Lens", "Lens; ~0.9"],
    ["Lieu : à 10 min de Lens", "Lens; ~0.9"],
    ["Lieu : mairie de Lens", "Lens; ~0.9", "Lens; ~0.6"],
    ["Lieu : télétravail"],
    ["Lieu : à définir"],
    ["Lieu : toute la France"],
    ["Lieu : Lens. Le bureau est à Lille", "Lens; ~0.9", "Lens; ~0.5; in-title"],
    ["Lieu : Lens\nLille", "Lens; ~0.9", "Lens; ~0.5; in-title"],
    ["Lieu : St Herblain", "St Herblain; ~0.9", "St Herblain; ~0.5; in-title"],
    ["Lieu : Saint-Herblain", "Saint-Herblain; ~0.9", "Saint-Herblain; ~0.5; in-title"],
    ["Lieu : Aix-en-Provence", "Aix-en-Provence; ~0.9", "Aix-en-Provence; ~0.5; in-title"],
    ["Lieu : 2A - Ajaccio", "2A - Ajaccio = Ajaccio 2A FR; ~0.9", "Ajaccio = Ajaccio 2A FR; ~0.9"],
    ["Lieu : Lens, 35 h", "Lens; ~0.9", "Lens; ~0.5; in-title"],
    ["Lieu : Lens 35 h", "Lens; ~0.9", "Lens; ~0.5; in-title"],
    ["Lieu : Lens Cedex", "Lens; ~0.9", "Lens; ~0.5; in-title"],
    [
      "Lieu : 62300 Lens Cedex 2",
      "62300 Lens Cedex 2 = Lens 62300 62 FR; ~0.9",
      "62300 Lens Cedex 2 = Lens 62300 62 FR; ~0.6; in-title",
    ],
    [
      "Lieu : Lens, 62300",
      "Lens, 62300 = Lens 62300 62 FR; ~0.9",
      "Lens, 62300 = Lens 62300 62 FR; ~0.5; in-title",
    ],
    [
      "Lieu : Avenue Verte, 62300 Lens",
      "62300 Lens = Lens 62300 62 FR; ~0.9",
      "62300 Lens = Lens 62300 62 FR; ~0.9",
      "62300 Lens = Lens 62300 62 FR; ~0.6; in-title",
    ],
    ["Site : Valbrune"],
    ["Département : Pas-de-Calais"],
  ]);
});

describe("several places told in one breath stand side by side", () => {
  reads([
    ["Lieu : Calais et Dunkerque", "Calais; ~0.9", "Dunkerque; ~0.9", "Calais; ~0.5; in-title"],
    [
      "Lieu : Lille, Arras ou Lens",
      "Lille; ~0.9",
      "Arras; ~0.9",
      "Lens; ~0.9",
      "Arras; ~0.3",
      "Lille; ~0.5; in-title",
    ],
    ["Lieu : Lille, Arras", "Lille; ~0.9", "Arras; ~0.3", "Lille; ~0.5; in-title"],
    ["Lieu : Lille / Arras", "Lille; ~0.9", "Arras; ~0.9", "Arras; ~0.3", "Lille; ~0.5; in-title"],
    ["Lieux : Lille, Arras", "Lille; ~0.9", "Arras; ~0.9", "Arras; ~0.3", "Lille; ~0.5; in-title"],
    ["Lieux : Vernay et Chasse-le-Haut", "Vernay; ~0.9; hedged", "Chasse-le-Haut; ~0.9; hedged"],
    ["Lieu : Vernay et Chasse-le-Haut", "Vernay; ~0.9; hedged"],
    [
      "Stage basé à Lille et à Arras",
      "Lille; ~0.6; in-title",
      "Lille; ~0.7; in-title",
      "Arras; ~0.7; in-title",
    ],
  ]);
});

describe('"basé à" tells of the work, of the employer, or of nothing', () => {
  reads([
    ["Stage basé à Lens", "Lens; ~0.6; in-title", "Lens; ~0.7; in-title"],
    [
      "Le poste est basé à Lens (62)",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
      "Lens (62) = Lens 62 FR; ~0.7; in-title",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
    ["Basé à Lens", "Lens; ~0.6; in-title", "Lens; ~0.7; in-title"],
    ["Basée à Lens, elle vend des livres", "Lens; ~0.6; in-title", "Lens; ~0.7; in-title"],
    [
      "L'association, basée à Lens, vend des livres",
      "Lens; ~0.6; in-title",
      "Lens; ~0.7; in-title",
    ],
    ["Notre agence est basée à Lens", "Lens; ~0.6; in-title", "Lens; ~0.7; in-title"],
    ["Poste basé sur Valbrune", "Valbrune; ~0.7; in-title"],
    ["Outil basé sur Valbrune"],
    ["Quelques bases en SQL"],
    ["Stage basé à télétravail"],
    ["Le théâtre Rouge, basé à Lens, recrute", "Lens; ~0.6; in-title", "Lens; ~0.7; in-title"],
    ["Entretiens basés à Lens"],
    ["Qui sommes-nous ?\nUn atelier basé à Lens", "Lens; ~0.6", "Lens; ~0.7"],
    [
      "Conditions\nStage basé à Lens",
      "Lens; ~0.6; cue-near section-fits",
      "Lens; ~0.7; cue-near section-fits",
    ],
    [
      "Vous vendrez des livres dans notre boutique, et votre bureau, basé à Lens",
      "Lens; ~0.6; in-title",
      "Lens; ~0.7; in-title",
    ],
  ]);
});

describe("an address, a bracket or a colon tells a place", () => {
  reads([
    [
      "Stage au 4 rue des Mines, 62300 Lens",
      "62300 Lens = Lens 62300 62 FR; ~0.9",
      "62300 Lens = Lens 62300 62 FR; ~0.6; in-title",
    ],
    [
      "Candidature\nPar courrier : 4 rue des Mines, 62300 Lens",
      "62300 Lens = Lens 62300 62 FR; ~0.9",
      "62300 Lens = Lens 62300 62 FR; ~0.6; other-label",
    ],
    ["Norme ISO 62300 Lens"],
    [
      "Le théâtre Rouge, à Lens (62), cherche un régisseur",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
    [
      "Stage à Valbrune (62)",
      "Valbrune (62) = Valbrune 62 FR; ~0.9",
      "Valbrune (62) = Valbrune 62 FR; ~0.6; in-title",
      "Valbrune (62) = Valbrune 62 FR; ~0.6; in-title",
    ],
    [
      "Régie du Port (Lens 62)",
      "Lens 62 = Lens 62 FR; ~0.9",
      "Lens 62 = Lens 62 FR; ~0.5; in-title",
    ],
    ["Déroulement : Lens et télétravail", "Lens; ~0.5; in-title"],
    ["Déplacements : Lens"],
    ["Siège : Lens", "Lens; ~0.7; section-misfits"],
    ["Employeur : Cabinet Aubrac (Lens)", "Lens; ~0.9", "Lens; ~0.6"],
    [
      "Adresse du siège : 4 rue des Mines, 62300 Lens",
      "62300 Lens = Lens 62300 62 FR; ~0.7",
      "62300 Lens = Lens 62300 62 FR; ~0.6; in-title",
    ],
  ]);
});

describe("a title, or a line of the head, names the town", () => {
  reads([
    ["Stage vitrine – Lens", "Lens; ~0.9"],
    ["Stage vitrine – Valbrune"],
    [
      "Stage vitrine – Lens (62)",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
    [
      "Stage vitrine / Lens (62)",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
    ["Stage vitrine, Bamako, Mali", "Bamako, Mali = Bamako ML; ~0.9"],
    ["Stage communication - France"],
    ["Stage vitrine – Lille et Nantes grandissent"],
    ["Stage vitrine – Lens ou télétravail", "Lens; ~0.9"],
    ["Stage vitrine (Lens)", "Lens; ~0.9"],
    ["Stage vitrine (62)"],
    ["Stage vitrine (Valbrune)"],
    ["Statisticien(ne)"],
    [
      "Ville de Lens (62) – Stage vitrine",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.6",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
    [
      "Ville d'Orbec (14290)",
      "Orbec (14290 = Orbec 14290 14 FR; ~0.9",
      "Orbec (14290) = Orbec 14290 14 FR; ~0.6",
      "Orbec (14290) = Orbec 14290 14 FR; ~0.9",
      "Orbec (14290) = Orbec 14290 14 FR; ~0.6; in-title",
    ],
    [
      "Commune d'Orbec (Calvados)",
      "Orbec (Calvados) = Orbec 14 FR; ~0.9",
      "Orbec (Calvados) = Orbec 14 FR; ~0.6",
      "Orbec (Calvados) = Orbec 14 FR; ~0.9",
      "Orbec (Calvados) = Orbec 14 FR; ~0.6; in-title",
    ],
    [
      "Die (26150)",
      "Die (26150 = Die 26150 26 FR; ~0.9",
      "Die (26150) = Die 26150 26 FR; ~0.6; in-title",
    ],
    [
      "École du Lac, Vevey (CH-1800)",
      "Vevey (CH-1800 = Vevey 1800 CH; ~0.9",
      "Vevey (CH-1800) = Vevey 1800 CH; ~0.9",
    ],
    ["Mairie de Valbrune (Valbrune) – Stage vitrine", "Valbrune; ~0.9", "Valbrune; ~0.6"],
    ["VSI (Volontariat de solidarité internationale)"],
    ["Stage à Lens", "Lens; ~0.6; in-title"],
    [
      "Stage vitrine à Lens (62)",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
    ["Stage\nLens (62)", "Lens (62) = Lens 62 FR; ~0.9", "Lens (62) = Lens 62 FR; ~0.6"],
    ["Stage\nValbrune"],
    ["Stage\nCommunication, France"],
    ["Stage\nCDI – Lens – Temps plein", "Lens; ~0.7"],
    [
      "Stage\n59 - Roubaix",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
      "Roubaix = Roubaix 59 FR; ~0.9",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
    ],
    [
      "Stage\n62 - Pas-de-Calais",
      "62 - Pas-de-Calais = 62 FR; ~0.9",
      "Pas-de-Calais = 62 FR; ~0.2",
    ],
    [
      "Stage\n62 - Valbrune",
      "62 - Valbrune = Valbrune 62 FR; ~0.9",
      "62 - Valbrune = Valbrune 62 FR; ~0.9",
    ],
    ["Stage\nKestrel - Espagne", "Espagne = ES; ~0.8"],
    ["Stage\nRésidence Les Ormes – 85200", "85200 = 85200 85 FR; ~0.8"],
    [
      "Stage\n62300 Lens",
      "62300 Lens = Lens 62300 62 FR; ~0.9",
      "62300 Lens = Lens 62300 62 FR; ~0.6",
    ],
    ["Stage\nLens 62300", "Lens 62300 = Lens 62300 62 FR; ~0.9"],
    ["Stage\nVille de Lens", "Lens; ~0.6"],
    ["Stage\nUniversité de Rennes", "Rennes; ~0.6"],
    ["Université de Rennes", "Rennes; ~0.6"],
    ["Stage au sein du CHU de Nantes", "Nantes; ~0.6"],
    ["Stage\n\nUn texte.\n\nUn autre.\n\nNous travaillons avec l'université de Rennes"],
    ["Stage\nLocalisation Loir-et-Cher", "Loir-et-Cher = 41 FR; ~0.9"],
    ["Stage\n📍 Lens", "Lens; ~0.9", "Lens; ~0.9"],
    ["Stage\n📍 Lille et Arras", "Lille; ~0.9", "Arras; ~0.9", "Lille; ~0.9"],
  ]);
});

describe("a better reading leaves others as guesses, and readings of one place tell it together", () => {
  reads([
    [
      "Stage vitrine – Lens\n\nLieu : Lens (62300)",
      "Lens (62300) = Lens 62300 62 FR; ~0.9",
      "Lens = Lens 62300 62 FR; ~0.9",
      "Lens (62300) = Lens 62300 62 FR; ~0.6; label cue-near section-fits",
    ],
    ["Stage vitrine – Lens\n\nLieu : Lille", "Lille; ~0.9", "Lens; ~0.3"],
    [
      "Stage\n59 - Roubaix\n\nLieu : Lille",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
      "Lille; ~0.6",
      "Roubaix = Roubaix 59 FR; ~0.9",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
    ],
    ["Stage vitrine (62300)\n\nLieu : Lens", "Lens; ~0.9"],
    ["Ville d'Orbec\n\nLieu : Lens", "Lens; ~0.9"],
    ["Lieu : Lens\n\nStage basé à Lille", "Lens; ~0.9", "Lens; ~0.5; in-title", "Lille; ~0.2"],
    [
      "L'association, basée à Lens, vend des livres\n\nLieu : Lens",
      "Lens; ~0.9",
      "Lens; ~0.6; in-title",
      "Lens; ~0.7; in-title",
    ],
    ["L'association, basée à Lille, vend des livres\n\nLieu : Lens", "Lens; ~0.9", "Lille; ~0.2"],
    [
      "Lieu : Saint-Herblain\n\nStage basé à St Herblain (44)",
      "Saint-Herblain = Saint-Herblain 44 FR; ~0.9",
      "Saint-Herblain = Saint-Herblain 44 FR; ~0.5; in-title",
      "St Herblain (44) = Saint-Herblain 44 FR; ~0.6; cue-near section-fits",
      "St Herblain (44) = Saint-Herblain 44 FR; ~0.7; cue-near section-fits",
      "St Herblain (44) = Saint-Herblain 44 FR; ~0.6; cue-near section-fits",
    ],
    [
      "Lieu : Lens (62)\n\nStage basé à Lens (59)",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.5; in-title",
      "Lens (59) = Lens 59 FR; ~0.2",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
  ]);
});

describe("in the body the words around a place tell whose it is", () => {
  reads(
    [
      ["Stage basé à Lens", "Lens; ~0.7; cue-near"],
      ["Basé à Lens", "Lens; ~0.7; cue-near"],
      ["Basée à Lens, elle vend des livres", "Lens; ~0.7; hedged"],
      ["Stage basé à Lens, elle vend des livres", "Lens; ~0.7; hedged"],
      ["L'association, basée à Lens, vend des livres", "Lens; ~0.7; hedged"],
      ["L'association, basée à Lens, recrute", "Lens; ~0.7; cue-near"],
      ["Notre agence est basée à Lens", "Lens; ~0.7; hedged"],
      ["La boutique des livres est basée à Lens", "Lens; ~0.7; no-cue"],
      ["Outil basé sur Lens", "Lens; ~0.7; no-cue"],
      ["Outil basé sur Valbrune"],
      ["Poste basé sur Valbrune", "Valbrune; ~0.7; cue-near hedged"],
      ["Poste basé à Valbrune", "Valbrune; ~0.7; cue-near hedged"],
      ["Quelques bases en SQL"],
      ["BASÉ À LENS", "LENS; ~0.7; cue-near"],
      ["Entretiens basés à Lens"],
      ["Festival basé à Lens"],
      ["Conditions\nStage basé à Lens", "Lens; ~0.7; cue-near section-fits"],
      ["Conditions\nLa boutique des livres est basée à Lens", "Lens; ~0.7; no-cue section-fits"],
      ["Qui sommes-nous ?\nUn atelier basé à Lens", "Lens; ~0.7; no-cue"],
      ["Vous vendrez des livres à Lens (62)", "Lens (62) = Lens 62 FR; ~0.6; cue-near"],
      ["Les livres viennent de Lens (62)", "Lens (62) = Lens 62 FR; ~0.6; no-cue"],
      ["Les livres viennent de Valbrune (62)", "Valbrune (62) = Valbrune 62 FR; ~0.6; no-cue"],
      [
        "Le théâtre Rouge, à Lens (62), cherche un régisseur",
        "Lens (62) = Lens 62 FR; ~0.6; cue-near",
      ],
      ["L'association est à Lens (62)", "Lens (62) = Lens 62 FR; ~0.6; section-misfits"],
      ["Entretien à Lens (62)"],
      ["Entretien au 4 rue des Mines, 62300 Lens"],
      ["Stage au 4 rue des Mines, 62300 Lens", "62300 Lens = Lens 62300 62 FR; ~0.6; cue-near"],
      ["4 rue des Mines, 62300 Lens", "62300 Lens = Lens 62300 62 FR; ~0.6"],
      ["4 rue des Mines, 62300, Lens", "62300, Lens = Lens 62300 62 FR; ~0.6"],
      ["4 rue des Mines, 62300, Valbrune"],
      ["Norme ISO 62300 Lens"],
      [
        "Candidature\nPar courrier : 4 rue des Mines, 62300 Lens",
        "62300 Lens = Lens 62300 62 FR; ~0.6; other-label",
      ],
      [
        "Candidature\n4 rue des Mines, 62300 Lens",
        "62300 Lens = Lens 62300 62 FR; ~0.6; other-label",
      ],
      [
        "Siège : 4 rue des Mines, 62300 Lens",
        "62300 Lens = Lens 62300 62 FR; ~0.7; section-misfits",
        "62300 Lens = Lens 62300 62 FR; ~0.6; section-misfits",
      ],
      [
        "Adresse : 4 rue des Mines, 62300 Lens",
        "62300 Lens = Lens 62300 62 FR; ~0.7",
        "62300 Lens = Lens 62300 62 FR; ~0.6; label",
      ],
      ["Déroulement : Lens et télétravail", "Lens; ~0.5; no-cue"],
      ["Déplacements : Lens"],
      ["Mobilité : Lens"],
      ["Notre siège social : Lens"],
      ["Employeur : Cabinet Aubrac (Lens)", "Lens; ~0.6"],
      ["Employeur : Université de Rennes", "Rennes; ~0.6"],
      ["Stage au sein du CHU de Nantes", "Nantes; ~0.6"],
      ["Nous travaillons avec le CHU de Nantes"],
      ["Régie du Port (Lens 62)", "Lens 62 = Lens 62 FR; ~0.5; no-cue"],
      ["Régie du Port (Valbrune 62)"],
      ["Lieu : Lens", "Lens; ~0.9"],
      ["Lieu : Valbrune", "Valbrune; ~0.9; hedged"],
      ["Lieux : Lille, Arras et Lens", "Lille; ~0.9", "Arras; ~0.9", "Lens; ~0.9"],
      ["Stage basé à Lille ou à Arras", "Lille; ~0.7; cue-near", "Arras; ~0.7; cue-near"],
      ["Stage basé à Lille, Arras", "Lille; ~0.7; cue-near"],
      [
        "Stage basé à Calais, Dunkerque et Lens",
        "Calais; ~0.7; cue-near",
        "Dunkerque; ~0.7; cue-near",
        "Lens; ~0.7; cue-near",
      ],
    ],
    BODY,
  );
});

describe("each way to write a place is read behind a label", () => {
  reads(
    [
      ["Lieu : La Rochelle", "La Rochelle; ~0.9"],
      ["Lieu : la Rochelle"],
      ["Lieu : les Ulis"],
      ["Lieu : au Sénégal"],
      ["Lieu : Lens dans le Pas-de-Calais", "Lens dans le Pas-de-Calais = Lens 62 FR; ~0.9"],
      ["Lieu : Lens Pas-de-Calais", "Lens Pas-de-Calais; ~0.9; hedged"],
      ["Lieu : Lens en Bretagne", "Lens en Bretagne = Lens; ~0.9"],
      [
        "Lieu : Lens (62) France",
        "Lens (62) = Lens 62 FR; ~0.9",
        "Lens (62) = Lens 62 FR; ~0.6; label cue-near section-fits",
      ],
      [
        "Lieu : Lens (62), France",
        "Lens (62), France = Lens 62 FR; ~0.9",
        "Lens (62) = Lens 62 FR; ~0.6; label cue-near section-fits",
      ],
      ["Lieu : Lens -62", "Lens -62 = Lens 62 FR; ~0.9"],
      ["Lieu : Lens, 62 %", "Lens; ~0.9"],
      ["Lieu : Paris 1er", "Paris 1er = Paris 75001 75 FR; ~0.9"],
      ["Lieu : Paris 01", "Paris 01 = Paris 75001 75 FR; ~0.9"],
      ["Lieu : Paris 20", "Paris 20 = Paris 75020 75 FR; ~0.9"],
      ["Lieu : Lyon 9e", "Lyon 9e = Lyon 69009 69 FR; ~0.9"],
      ["Lieu : Marseille 16", "Marseille 16 = Marseille 13016 13 FR; ~0.9"],
      ["Lieu : Marseille 17e", "Marseille; ~0.9"],
      ["Lieu : Paris Ve", "Paris Ve = Paris 75005 75 FR; ~0.9"],
      ["Lieu : Paris ve", "Paris; ~0.9"],
      [
        "Lieu : Bastia (2B)",
        "Bastia (2B) = Bastia 2B FR; ~0.9",
        "Bastia (2B) = Bastia 2B FR; ~0.6; label cue-near section-fits",
      ],
      [
        "Lieu : Fort-de-France (972)",
        "Fort-de-France (972) = Fort-de-France 972 FR; ~0.9",
        "Fort-de-France (972) = Fort-de-France 972 FR; ~0.6; label cue-near section-fits",
      ],
      [
        "Lieu : 97200 Fort-de-France",
        "97200 Fort-de-France = Fort-de-France 97200 972 FR; ~0.9",
        "97200 Fort-de-France = Fort-de-France 97200 972 FR; ~0.6; label cue-near section-fits",
      ],
      [
        "Lieu : 20000 Ajaccio",
        "20000 Ajaccio = Ajaccio 20000 2A FR; ~0.9",
        "20000 Ajaccio = Ajaccio 20000 2A FR; ~0.6; label cue-near section-fits",
      ],
      [
        "Lieu : 20200 Bastia",
        "20200 Bastia = Bastia 20200 2B FR; ~0.9",
        "20200 Bastia = Bastia 20200 2B FR; ~0.6; label cue-near section-fits",
      ],
      [
        "Lieu : 75116 Paris",
        "75116 Paris = Paris 75116 75 FR; ~0.9",
        "75116 Paris = Paris 75116 75 FR; ~0.6; label cue-near section-fits",
      ],
      ["Lieu : 00100 Valbrune"],
      [
        "Lieu : 62300 Valbrune",
        "62300 Valbrune = Valbrune 62300 62 FR; ~0.9",
        "62300 Valbrune = Valbrune 62300 62 FR; ~0.6; label cue-near section-fits",
      ],
      ["Lieu : Lens ou Lille (59)", "Lens; ~0.9", "Lille (59) = Lille 59 FR; ~0.9"],
      [
        "Lieu : Lens (62) ou Lille (59)",
        "Lens (62) = Lens 62 FR; ~0.9",
        "Lille (59) = Lille 59 FR; ~0.9",
        "Lens (62) = Lens 62 FR; ~0.6; label cue-near section-fits",
      ],
      ["Lieu : Genève, Suisse", "Genève, Suisse = Genève CH; ~0.9"],
      ["Lieu : Bruxelles", "Bruxelles; ~0.9"],
      ["Lieu : Bruxelles, Belgique", "Bruxelles, Belgique = Bruxelles BE; ~0.9"],
      ["Lieu : Londres", "Londres; ~0.9"],
      ["Lieu : 1050 Bruxelles", "1050 Bruxelles = Bruxelles 1050; ~0.9"],
      ["Lieu : CH-1800 Vevey", "CH-1800 Vevey = Vevey 1800 CH; ~0.9"],
      ["Lieu : Saint-Étienne", "Saint-Étienne; ~0.9"],
      [
        "Lieu : St-Étienne (42)",
        "St-Étienne (42) = St-Étienne 42 FR; ~0.9",
        "St-Étienne (42) = St-Étienne 42 FR; ~0.6; label cue-near section-fits",
      ],
      ["Lieu : Villeneuve d'Ascq", "Villeneuve d'Ascq; ~0.9"],
      [
        "Lieu : Villeneuve-d'Ascq (59)",
        "Villeneuve-d'Ascq (59) = Villeneuve-d'Ascq 59 FR; ~0.9",
        "Villeneuve-d'Ascq (59) = Villeneuve-d'Ascq 59 FR; ~0.6; label cue-near section-fits",
      ],
      ["Lieu : Boulogne-sur-Mer", "Boulogne-sur-Mer; ~0.9"],
      [
        "Lieu : Vaux sous la Lande (62)",
        "Vaux sous la Lande (62) = Vaux sous la Lande 62 FR; ~0.9",
      ],
      ["Lieu : L'Haÿ-les-Roses", "L'Haÿ-les-Roses; ~0.9"],
      ["Lieu : Le Mans", "Mans = Le Mans; ~0.9"],
      [
        "Lieu : Le Mans (72)",
        "Mans (72) = Le Mans 72 FR; ~0.9",
        "Le Mans (72) = Le Mans 72 FR; ~0.6; label cue-near section-fits",
      ],
      ["Lieu : Les Sables-d'Olonne", "Les Sables-d'Olonne; ~0.9"],
      ["Lieu : Aix en Provence", "Aix en Provence; ~0.9"],
      ["Lieu : Nord", "Nord = 59 FR; ~0.9"],
      ["Lieu : Hauts-de-France"],
      ["Lieu : Île-de-France"],
      ["Lieu : France"],
      ["Lieu : Bretagne, Rennes", "Rennes; ~0.9"],
      ["Lieu : Rennes, Bretagne, France", "Rennes, Bretagne, France = Rennes FR; ~0.9"],
      ["Lieu : Gare de Lens", "Lens; ~0.9"],
      ["Lieu : Campus de Lens", "Lens; ~0.9"],
      ["Lieu : Agence de Lens", "Lens; ~0.9"],
      [
        "Lieu : avenue de Paris, 62300 Lens",
        "62300 Lens = Lens 62300 62 FR; ~0.9",
        "62300 Lens = Lens 62300 62 FR; ~0.6; label cue-near section-fits",
      ],
      ["Lieu : Lens centre", "Lens; ~0.9"],
      ["Lieu : Lens et environs", "Lens; ~0.9"],
      ["Lieu : secteur Lens", "Lens; ~0.9"],
      ["Lieu : région de Lens", "Lens; ~0.9"],
      ["Lieu : près de Lens", "Lens; ~0.9"],
      ["Lieu : sur Lens", "Lens; ~0.9"],
      ["Lieu : principalement à Lens", "Lens; ~0.9"],
    ],
    BODY,
  );
});

describe("each way to write a place is read in a title", () => {
  reads([
    ["Vendeur – La Rochelle", "La Rochelle; ~0.9"],
    ["Vendeur – Paris 11e", "Paris 11e = Paris 75011 75 FR; ~0.9"],
    ["Vendeur – Lyon 03", "Lyon 03 = Lyon 69003 69 FR; ~0.9"],
    [
      "Vendeur – Lens (62)",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.9",
      "Lens (62) = Lens 62 FR; ~0.6; in-title",
    ],
    ["Vendeur – Lens 62", "Lens 62 = Lens 62 FR; ~0.9"],
    [
      "Vendeur – 62300 Lens",
      "62300 Lens = Lens 62300 62 FR; ~0.9",
      "62300 Lens = Lens 62300 62 FR; ~0.6; in-title",
    ],
    ["Vendeur – 62 - Lens", "Lens; ~0.9"],
    ["Vendeur – Bruxelles (Belgique)", "Bruxelles (Belgique) = Bruxelles BE; ~0.9"],
    ["Vendeur – Lille ou télétravail", "Lille; ~0.9"],
    ["Vendeur – Île-de-France"],
    ["Vendeur – Nord"],
    ["Vendeur – France"],
    ["Vendeur à Lens", "Lens; ~0.6; in-title"],
    ["Vendeur sur Lens", "Lens; ~0.6; in-title"],
    ["Vendeur (Lens, 62)", "Lens, 62 = Lens 62 FR; ~0.9"],
    [
      "Vendeur (Lens - 62)",
      "Lens - 62 = Lens 62 FR; ~0.9",
      "Lens - 62 = Lens 62 FR; ~0.5; in-title",
    ],
    ["Vendeur (Lens 62)", "Lens 62 = Lens 62 FR; ~0.9", "Lens 62 = Lens 62 FR; ~0.5; in-title"],
    ["Vendeur à Valbrune"],
    ["Vendeur à l'école de Lens"],
    ["Vendeur à la mairie de Lens", "Lens; ~0.6"],
    ["Vendeur pour le festival de Lens"],
    ["Vendeur au CHU de Lens", "Lens; ~0.6"],
  ]);
});

describe("a place of a second line and one of a label stand side by side where both name a town", () => {
  reads([
    [
      "Stage\n59 - Roubaix\n\nLieu : Lille",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
      "Lille; ~0.6",
      "Roubaix = Roubaix 59 FR; ~0.9",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
    ],
    [
      "Stage\n59 - Roubaix\n\nLieu : Nord",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
      "Nord = 59 FR; ~0.3",
      "Roubaix = Roubaix 59 FR; ~0.9",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
    ],
    [
      "Stage\n62 - Pas-de-Calais\n\nLieu : Lens",
      "62 - Pas-de-Calais = Lens 62 FR; ~0.9",
      "Pas-de-Calais = 62 FR; ~0.2",
      "Lens = Lens 62 FR; ~0.9",
    ],
    [
      "Stage\n59 - Roubaix\n\nLieu : Valbrune",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
      "Valbrune; ~0.3",
      "Roubaix = Roubaix 59 FR; ~0.9",
      "59 - Roubaix = Roubaix 59 FR; ~0.9",
    ],
  ]);
});

describe("a label's place ends with its sentence", () => {
  reads(
    [
      ["Lieu : Valbrune. Bureau, Lens", "Valbrune; ~0.9; hedged"],
      ["Lieu : Valbrune. Lens, Lille", "Valbrune; ~0.9; hedged"],
      ["Lieu : quai Vert. Bureau, Lens"],
      ["Lieu : St. Valbrune, quai Vert", "St. Valbrune; ~0.9; hedged"],
      ["Lieu : bd. Vert, Lens", "Lens; ~0.9"],
      ["Lieu : Valbrune\nBureau, Lens", "Valbrune; ~0.9; hedged"],
      ["Lieu : Valbrune ; Lens", "Lens; ~0.9"],
    ],
    BODY,
  );
});
