import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("organization", `${above}${text}`)).toEqual(expected);
  });

describe("a label names the employer", () => {
  reads([
    ["Employeur : Horizon Vert", "Horizon Vert"],
    ["Employeur : horizon vert"],
    ["Employeur : 12 mois"],
    ["Employeur : Lens"],
    ["Employeur : CDI"],
    ["Employeur : Mairie de Valbrune", "Mairie de Valbrune"],
    ["Employeur : la mairie de Valbrune", "mairie de Valbrune"],
    ['Employeur : "Horizon Vert"', "Horizon Vert"],
    ["Employeur : Horizon Vert (Lens)", "Horizon Vert"],
    ["Employeur : Horizon Vert, Lens", "Horizon Vert"],
    ["Employeur : Horizon Vert.", "Horizon Vert"],
    ["Employeur : L'ADMR du Val", "ADMR du Val"],
    ["Employeur : https://port.example"],
    ["Entreprise : Horizon & Fils", "Horizon & Fils"],
    ["Structure : Association Horizon", "Association Horizon"],
    ["Organisme : 2A"],
  ]);
});

describe("a title names the employer beside the job", () => {
  reads([
    ["Luthier – Mairie de Valbrune", "Mairie de Valbrune"],
    ["Vendeur / Horizon Vert / Lens", "Horizon Vert"],
    ["Mairie de Valbrune – Vendeur", "Mairie de Valbrune"],
    ["Mairie de Valbrune (62300 Lens) – Vendeur", "Mairie de Valbrune", "Mairie de Valbrune"],
    ["Horizon Vert (Lens – 62300) – Vendeur", "Horizon Vert"],
    ["Luthière à l'Atelier du Quai (Lens – 62300)", "Atelier du Quai"],
    ["Statisticien(ne)"],
    ["Vendeur\nHorizon Vert - Bretagne", "Horizon Vert"],
    ["Vendeur\nHorizon Vert, Lens", "Horizon Vert"],
    ["Vendeur\nHorizon Vert • Lens", "Horizon Vert"],
    ["Vendeur\nMairie de Valbrune", "Mairie de Valbrune"],
    ["Vendeur\nAssociation Horizon Vert", "Association Horizon Vert"],
    ["Vendeur\nASSOCIATION HORIZON VERT", "ASSOCIATION HORIZON VERT"],
    ["MAIRIE DE VALBRUNE\nVendeur", "MAIRIE DE VALBRUNE"],
    ["Vendeur\nmairie"],
    ["Vendeur chez Horizon", "Horizon"],
    ["Vendeur chez Horizon à Lens", "Horizon"],
  ]);
});

describe("a sentence tells the employer by what it does", () => {
  reads(
    [
      ["Horizon Vert recrute un vendeur", "Horizon Vert"],
      ["L'association Horizon recrute un vendeur", "Horizon"],
      ["L'Association Horizon recrute un vendeur", "Association Horizon"],
      ["La mairie de Valbrune recherche une vendeuse", "mairie de Valbrune"],
      ["Le service jeunesse de Val Fleuri recrute un vendeur", "Val Fleuri"],
      ["Le pôle technique du Datalab recrute un vendeur"],
      ["Notre équipe recrute un vendeur"],
      ["Horizon, coopérative de formation, recrute un vendeur", "Horizon"],
      ["Dans ce cadre, Horizon recrute un vendeur", "Horizon"],
      ["Dans ce cadre, l'Horizon recrute un vendeur", "Horizon"],
      ["Située à Lens, Horizon recrute un vendeur", "Horizon"],
      ["Engagée dans la formation, Horizon recrute un vendeur", "Horizon"],
      ["Le cabinet Kestrel recrute pour son client un vendeur"],
      ["Profil recherché : Vendeur"],
      ["Horizon est une coopérative de formation", "Horizon"],
      ["La coopérative Horizon réunit des vendeurs", "Horizon"],
      ["Qui sommes-nous ?\nHorizon réunit des vendeurs", "Horizon"],
      ["Vos missions\nHorizon réunit des vendeurs"],
      ["Léa Ferrand accompagne les vendeurs"],
      ["Le stage intervient en mars"],
      ["À propos de Horizon Vert", "Horizon Vert"],
      ["À propos d'Horizon Vert :", "Horizon Vert"],
      ["Rejoignez Horizon Vert", "Horizon Vert"],
      ["Vous travaillerez chez Horizon Vert à Lens", "Horizon Vert"],
      ["Vous travaillerez chez horizon.example à Lens", "horizon.example"],
      ["Vous travaillerez chez nous"],
      ["Le Département de la Vire recrute un vendeur", "Département de la Vire"],
      [
        "Conseil d'Architecture, d'Urbanisme et de l'Eau de Valbrune recrute un vendeur",
        "Conseil d'Architecture, d'Urbanisme et de l'Eau de Valbrune",
      ],
    ],
    BODY,
  );
});
