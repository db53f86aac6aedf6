import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("drivingLicence", `${above}${text}`)).toEqual(expected);
  });

describe("a licence is asked for, wished or not needed, by the words around it", () => {
  reads(
    [
      ["Permis B", "Permis B = required"],
      ["Permis B exigé", "Permis B = required"],
      ["Permis B souhaité", "Permis B = preferred"],
      ["Permis B non nécessaire", "Permis B = none"],
      ["Permis B obligatoire, véhicule souhaité", "Permis B = required"],
      ["Permis B et véhicule souhaités", "Permis B = preferred"],
      ["Sans permis B", "permis B = none"],
      ["Pas besoin de permis", "permis = none"],
      ["Permis B de préférence", "Permis B = preferred"],
      ["Idéalement permis B", "permis B = preferred"],
      ["Anglais souhaité, permis B aussi", "permis B = preferred"],
      ["Permis B indispensable, anglais apprécié", "Permis B = required"],
      ["Permis B, et un véhicule serait un plus", "Permis B = required"],
      ["Permis : B exigé", "B exigé = required; label"],
      ["Permis : non", "non = none; label"],
      ["Permis : oui", "oui = required; label"],
      ["Permis"],
      ["Le permis est obligatoire", "permis = required"],
      ["Titulaire du permis", "permis = required"],
      ["Permis a"],
      ["Permis A", "Permis A = required"],
      ["Permis C ou CE", "Permis C ou CE = required"],
      ["A driving licence is required", "driving licence = required"],
      ["Cela nous a permis d'avancer"],
      ["Permis de construire"],
      ["Permis de travail exigé"],
      ["Profil\nPermis B", "Permis B = required; section-fits"],
      ["Conditions\nPermis B", "Permis B = required; section-fits"],
    ],
    BODY,
  );
});

describe("a licence that is offered, or another's, is told of else", () => {
  reads(
    [
      ["Aide à passer le permis B", "permis B = required; told-of-else"],
      ["Permis B financé", "Permis B = required; told-of-else"],
      ["La formation comprend le titre, le permis B", "permis B = required; told-of-else"],
      [
        "Permis B financé\n\nPermis B exigé",
        "Permis B = required; told-of-else",
        "Permis B = required",
      ],
      [
        "Permis B\n\nPermis B exigé\n\nPermis C souhaité",
        "Permis B = required",
        "Permis B = required; label",
      ],
      ["Auto-école : candidats au permis B", "permis B = required; told-of-else"],
    ],
    BODY,
  );
});
