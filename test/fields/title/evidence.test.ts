import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const reads = (cases: readonly Case[]) =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("title", text)).toEqual(expected);
  });

describe("the first line is the title, unless it is a header, an employer or an announcement", () => {
  reads([
    ["Technicien qualité (H/F)", "Technicien qualité (H/F)"],
    ["### Sons du sol ###", "Sons du sol"],
    ["Fiche 2 — Écouter les patients", "Écouter les patients"],
    ["COMMUNE DE VALBRUNE", "COMMUNE DE VALBRUNE"],
    ["OFFRE D'EMPLOI"],
    ["From: a@port.example"],
    ["Technicien qualité (H/F) en CDI", "Technicien qualité (H/F) en CDI"],
    ["Urgent ! Cause départ, luthier", "Urgent ! Cause départ, luthier = luthier"],
    ["Très urgent : luthier", "Très urgent : luthier = luthier"],
    ["Vannier | Lens | CDI", "Vannier | Lens | CDI = Vannier"],
    ["Vannier | Lens", "Vannier | Lens"],
    ["Vannier | Lens | CDI | 35 h", "Vannier | Lens | CDI | 35 h = Vannier"],
    [
      "Aide de cuisine pour 4 mois. Logé. Contact : a@port.example",
      "Aide de cuisine pour 4 mois. Logé. Contact : a@port.example = Aide de cuisine",
    ],
    ["CDD 8 mois, atelier. Logé. Contact : a@port.example"],
    ["Luthier - Lac", "Luthier - Lac"],
    ["Luthière – Musée de la Mine (Lens)", "Luthière – Musée de la Mine (Lens)"],
    ["Luthier - Kestrel\n\nEmployeur : Kestrel", "Luthier - Kestrel = Luthier"],
    ["Luthier - Kestrel\n\nEmployeur : Kestrel (opérateur)", "Luthier - Kestrel = Luthier"],
    ["Luthier - Lyon\n\nEmployeur : Lyon Vélos", "Luthier - Lyon"],
    ['"Luthier"', 'Luthier" = Luthier'],
    ["Lu"],
  ]);
});

describe("a label tells the title where the first line is none", () => {
  reads([
    ["Intitulé du poste : Chef de projet eau", "Chef de projet eau"],
    ['Intitulé du poste : "Chef de projet eau"', "Chef de projet eau"],
    ['title: "Stage cartographie"\nlieu: Valbrune', "Stage cartographie"],
    ["Structure : Horizon\nMédiatrice culturelle", "Médiatrice culturelle"],
    ["COMMUNE DE VALBRUNE\nIntitulé du poste : Agent d'accueil", "Agent d'accueil"],
    ["Technicien qualité\nIntitulé du poste : Agent d'accueil", "Technicien qualité"],
    ["Chargé de mission eau\n\nObjet : réponse à l'annonce", "Chargé de mission eau"],
    ["Objet : Re: [stages] Chargé de mission eau", "Chargé de mission eau"],
  ]);
});

describe("an employer before the title is left out", () => {
  reads([
    [
      "Mairie de Valbrune (99000 Valbrune) – Stage en démocratie locale",
      "Stage en démocratie locale",
    ],
    ["Réseau Mille Haies (Valbrune-99000)Assistante plaidoyer", "Assistante plaidoyer"],
    ["Le Théâtre Rouge (Valbrune 99) recherche son.sa régisseur.se", "régisseur.se"],
    ["Chargée de mission (H/F) – Valbrune", "Chargée de mission (H/F) – Valbrune"],
    ["Ingénieure (Rust) – Lens", "Ingénieure (Rust) – Lens"],
    ["Ville de Valbrune - Agent de proximité (H/F)", "Agent de proximité (H/F)"],
    ["Ville de Valbrune - Direction des sports", "Ville de Valbrune - Direction des sports"],
    ["[STAGE] Audit énergétique du campus (Valbrune)", "Audit énergétique du campus"],
    ["[CDI] Cheffe de chantier", "Cheffe de chantier"],
    ["[1] Dupré, Étude des mares, 2019"],
    ["STAGE - Appui au maraîchage / Semences du Val / Valbrune (99)", "Appui au maraîchage"],
    ["CDD – Chargé de diffusion", "Chargé de diffusion"],
    ["Stage - H/F", "Stage - H/F"],
    ["Stage - 6 mois", "Stage - 6 mois"],
    [
      "3\tLaiterie du Val\tValbrune (99)\tTechnicienne qualité\tCDI\t1er mars",
      "Technicienne qualité",
    ],
  ]);
});

describe("who is sought in a sentence is the title", () => {
  reads([
    ["Horizon Vert recrute un(e) luthier, Lens", "luthier, Lens = luthier"],
    ["Horizon Vert recrute un(e) luthier à Lens", "luthier à Lens = luthier"],
    [
      "Le Groupe Horizon recherche pour son atelier, un·e luthier·ère (F/H).",
      "luthier·ère (F/H). = luthier·ère (F/H)",
    ],
    [
      "L'association Horizon cherche un formateur pour animer ses ateliers",
      "formateur pour animer ses ateliers = formateur",
    ],
    [
      "Horizon Vert recherche un stagiaire pour l'été",
      "Horizon Vert recherche un stagiaire pour l'été",
    ],
    [
      "Horizon Vert recrute un luthier. Logé.",
      "Horizon Vert recrute un luthier. Logé. = Horizon Vert recrute un luthier",
    ],
    ["Horizon Vert recrute un(e) tenancier de moulin", "tenancier de moulin"],
    [
      "Ingénieur de recherche, des systèmes embarqués",
      "Ingénieur de recherche, des systèmes embarqués",
    ],
    [
      "Le Verger – Théâtre de Valbrune\nrecherche\nUne attachée de production",
      "Une attachée de production",
    ],
    ["HORIZON\n45 ateliers\n\nRECRUTE\nUN LUTHIER", "UN LUTHIER"],
    ["Luthier\nMissions\nRecherche\nMissions :", "Luthier"],
  ]);
});

describe("below an employer's name or an announcement stands the title", () => {
  reads([
    [
      "VILLE DE VALBRUNE\nOFFRE D'EMPLOI\n\nUN AGENT DES ESPACES VERTS",
      "UN AGENT DES ESPACES VERTS",
    ],
    ["VILLE DE VALBRUNE\nUN AGENT DES ESPACES VERTS en CDI", "UN AGENT DES ESPACES VERTS"],
    [
      "OFFRE D'EMPLOI\nHorizon recherche une médiatrice pour ses ateliers.",
      "médiatrice pour ses ateliers. = médiatrice",
    ],
    ["Sons du sol\n\nUne enquête de terrain", "Sons du sol"],
    ["Maison des Roseaux : écrire la ville", "Maison des Roseaux : écrire la ville"],
    ["Designer de service", "Designer de service"],
  ]);
});

describe("behind a job, a house and its name are the employer's", () => {
  reads([
    ["Vendeur - Musée du Lac", "Vendeur - Musée du Lac = Vendeur"],
    ["Vendeur - musée", "Vendeur - musée"],
    ["Vendeur - Lac", "Vendeur - Lac"],
    ["Vendeur - Musée du Lac - CDI", "Vendeur - Musée du Lac - CDI"],
    ["Vendeuse – Mairie de Valbrune", "Vendeuse – Mairie de Valbrune = Vendeuse"],
    ["La mer - Musée du Lac", "La mer - Musée du Lac"],
    ["Horizon Vert recrute un vendeur (Lens)", "vendeur (Lens) = vendeur"],
    ["Horizon Vert recrute un vendeur, Lens", "vendeur, Lens = vendeur"],
    ["Horizon Vert recrute un vendeur - Lens", "vendeur - Lens = vendeur"],
    ["Horizon Vert recrute un vendeur à Lens", "vendeur à Lens = vendeur"],
    ["Horizon Vert recrute un vendeur, livres", "vendeur, livres"],
    ["Horizon Vert recrute un vendeur en CDI", "vendeur en CDI = vendeur"],
    ["Horizon Vert recrute un vendeur, à temps plein", "vendeur, à temps plein = vendeur"],
    ["Horizon Vert recrute un vendeur dès que possible", "vendeur dès que possible = vendeur"],
    [
      "Horizon Vert recrute un vendeur de livres. Logé.",
      "vendeur de livres. Logé. = vendeur de livres",
    ],
    ["Horizon Vert recrute un vendeur (nov. 2024)", "vendeur (nov. 2024)"],
    ["Horizon Vert recrute un collègue", "Horizon Vert recrute un collègue"],
  ]);
});

describe("a dump's head line, a fact or a row before the title is none itself", () => {
  reads([
    ["date: 2024-03-01\nVendeur de livres", "Vendeur de livres"],
    ["Lieu : Lens\nVendeur de livres", "Vendeur de livres"],
    ["Référence : 12\n\nVendeur de livres", "Vendeur de livres"],
  ]);
});
