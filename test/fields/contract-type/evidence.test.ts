import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Vendeur\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("contractType", `${above}${text}`)).toEqual(expected);
  });

describe("a title or a label settles the type of contract", () => {
  reads([
    ["Stage – Lens", "Stage = stage; in-title"],
    ["CDI – Vendeur", "CDI = cdi; in-title"],
    ["Vendeur en CDD", "CDD = cdd; in-title"],
    ["Vendeur – CDI ou CDD", "CDI = cdi; in-title", "CDD = cdd; in-title"],
    ["Vendeur – CDI / CDD", "CDI = cdi; in-title", "CDD = cdd; in-title"],
    ["Vendeur – CDI, puis CDD", "CDI = cdi; in-title"],
    ["Vendeur en alternance", "alternance; in-title"],
    ["Stage\n\nCDI possible", "Stage = stage; in-title"],
    ["Vendeur\n\nContrat : CDD", "CDD = cdd; label"],
    ["Vendeur\n\nType de contrat : stage, puis CDI", "stage; label"],
    ["Vendeur\n\nType de contrat - CDI", "CDI = cdi; label"],
    ["Vendeur\n\nContrat : CDI ou CDD", "CDI = cdi; label", "CDD = cdd; label"],
  ]);
});

describe("in the body the words around tell whose contract it is", () => {
  reads(
    [
      ["Nous proposons un CDD", "CDD = cdd; section-fits"],
      ["CDI", "CDI = cdi"],
      ["Stage de 6 mois", "Stage de 6 = stage"],
      ["Conditions\nCDD de 6 mois", "CDD = cdd; section-fits"],
      ["Qui sommes-nous ?\nUn atelier, en CDD", "CDD = cdd; section-misfits"],
      ["Vos missions\nTenir la caisse en CDD", "CDD = cdd"],
      ["Vous rédigez les contrats de CDD", "CDD = cdd; told-of-else"],
      ["CDI ou CDD", "CDI = cdi", "CDD = cdd"],
      ["CDD et CDI", "CDD = cdd", "CDI = cdi"],
      ["CDI. CDD", "CDI = cdi", "CDD = cdd; conflict no-cue"],
      ["CDI, en CDD", "CDD = cdd", "CDI = cdi"],
      [
        "CDD de 6 mois, renouvelable, avec un CDI à la fin",
        "CDD = cdd",
        "CDI = cdi; conflict no-cue",
      ],
      ["Contrat : CDD\nStage", "CDD = cdd; label"],
      ["Type d'emploi | intérim", "intérim = other; label"],
      ["Nous accueillons des stagiaires", "accueillons des stagiaires = stage"],
      ["Service civique", "Service civique = service-civique"],
      ["Freelance", "Freelance = other"],
      ["Vacation", "Vacation = other"],
    ],
    BODY,
  );
});
