import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("contact", `${above}${text}`)).toEqual(expected);
  });

describe("a person is told by a civility, a first name, capitals or a label's role", () => {
  reads([
    ["Contact : Mme Costa", "Mme Costa; section-fits", "Mme Costa; section-fits"],
    ["Contact : M. Paul Meyer", "Paul Meyer; section-fits", "Paul Meyer; section-fits"],
    ["Contact : Paul Meyer", "Paul Meyer; section-fits"],
    ["Contact : Paul MEYER", "Paul MEYER; section-fits"],
    ["Contact : MEYER Paul", "MEYER Paul; section-fits"],
    ["Contact : Atelier Rouge"],
    ["Contact : Service Jeunesse"],
    ["Contact : N. Rolin", "N. Rolin; section-fits"],
    ["Contact : Rolin"],
    ["Contact : CPV Bourgogne"],
    ["Contact : Jean de la Tour", "Jean de la Tour; section-fits"],
    ["Contact : Jean-Luc Meyer", "Jean-Luc Meyer; section-fits"],
    [
      "Contact : Anne Dupré, responsable RH",
      "Anne Dupré = Anne Dupré responsable RH; section-fits",
    ],
    ["Contact : Anne Dupré (directrice)", "Anne Dupré = Anne Dupré directrice; section-fits"],
    [
      "Contact : Anne Dupré – Directrice de l'école",
      "Anne Dupré = Anne Dupré Directrice de l'école; section-fits",
    ],
    [
      "Contact : Anne Dupré, a@port.example",
      "Anne Dupré; section-fits cue-near",
      "Anne Dupré; section-fits",
    ],
    ["Tuteur : Tovar Kestrin", "Tovar Kestrin = Tovar Kestrin Tuteur; section-fits no-cue"],
    [
      "Encadrants : Paul Meyer et Inès Malet",
      "Paul Meyer = Paul Meyer Encadrant; section-fits",
      "Inès Malet = Inès Malet Encadrant; section-fits",
    ],
    [
      "Encadrants : Paul Meyer (CNRS), Inès Malet",
      "Paul Meyer = Paul Meyer Encadrant; section-fits",
      "Inès Malet = Inès Malet Encadrant; section-fits",
    ],
    [
      "Encadrants : Paul Meyer, Inès Malet ou Anne Dupré",
      "Paul Meyer = Paul Meyer Encadrant; section-fits",
      "Inès Malet = Inès Malet Encadrant; section-fits",
      "Anne Dupré = Anne Dupré Encadrant; section-fits",
    ],
    [
      "Encadrante : Anne Dupré, directrice, Paul Meyer",
      "Anne Dupré = Anne Dupré directrice",
      "Paul Meyer = Paul Meyer Encadrante",
    ],
  ]);
});

describe("a name before an address or a number is a contact's where they fit", () => {
  reads(
    [
      ["Anne Dupré : anne.dupre@port.example", "Anne Dupré"],
      ["Anne Dupré : adupre@port.example", "Anne Dupré"],
      ["Anne Dupré\nanne.dupre@port.example", "Anne Dupré"],
      ["Anne Dupré\nVendeuse\n12 rue Verte\nanne.dupre@port.example"],
      ["Anne Dupré vend des livres, poste@port.example"],
      ["Écrire à Anne Dupré, poste@port.example", "Anne Dupré", "Anne Dupré; cue-near"],
      ["Tovar Kestrin : kestrin@port.example", "Tovar Kestrin; no-cue"],
      ["Tovar Kestrin : poste@port.example"],
      ["Tovar Kestrin : tkestrin@port.example", "Tovar Kestrin; no-cue"],
      [
        "Anne Dupré, poste@port.example\nPaul Meyer, accueil@port.example",
        "Anne Dupré",
        "Paul Meyer",
      ],
      ["Anne Dupré 02 61 91 00 12", "Anne Dupré; cue-near"],
      ["Anne Dupré au 02 61 91 00 12", "Anne Dupré; cue-near"],
      ["Anne Dupré (Atelier Rouge) tél. 02 61 91 00 12", "Anne Dupré; cue-near"],
      ["Anne Dupré, directrice, 02 61 91 00 12", "Anne Dupré = Anne Dupré directrice; cue-near"],
      ["Anne Dupré vend des livres, 02 61 91 00 12"],
      ["02 61 91 00 12 (Anne Dupré)", "Anne Dupré"],
      ["02 61 91 00 12 (Tovar Kestrin)"],
      ["02 61 91 00 12 (Anne Dupré vend)"],
      ["Rue de Anne Dupré, 02 61 91 00 12"],
    ],
    BODY,
  );
});

describe("a civility near words of applying tells a contact", () => {
  reads(
    [
      ["Adressez votre CV à Mme Costa", "Mme Costa", "Mme Costa"],
      ["Mme Costa vend des livres"],
      ["À l'attention de la directrice"],
      ["Renseignements auprès de M. Meyer", "M. Meyer", "M. Meyer"],
      ["M. et Mme Costa, contact"],
      ["Envoyez votre candidature à Anne Dupré", "Anne Dupré"],
      ["Vous serez encadré par Anne Dupré", "Anne Dupré"],
      ["Anne Dupré, directrice"],
      ["Cordialement,\nAnne Dupré", "Anne Dupré"],
    ],
    BODY,
  );
});
