import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("remoteWork", `${above}${text}`)).toEqual(expected);
  });

describe("where one works is told by a label or words of its own", () => {
  reads([
    ["Télétravail : oui", "Télétravail : oui = partial"],
    ["Télétravail : 2 jours par semaine", "Télétravail : 2 jours = partial"],
    ["Télétravail : non", "Télétravail : non = none"],
    ["Télétravail possible", "Télétravail possible = partial"],
    ["Télétravail partiel", "Télétravail partiel = partial"],
    ["100 % télétravail", "100 % télétravail = full"],
    ["Full remote", "Full remote = full"],
    ["Pas de télétravail", "Pas de télétravail = none"],
    ["Poste en présentiel", "Poste en présentiel = none"],
    ["Travail hybride", "Travail hybride = partial"],
    ["Conditions\nTélétravail possible", "Télétravail possible = partial; section-fits"],
    [
      "Vos missions\nTenir la caisse, télétravail possible",
      "télétravail possible = partial; section-misfits",
    ],
    ["Vos missions\n- télétravail possible", "télétravail possible = partial"],
    [
      "Télétravail possible\n\nPas de télétravail",
      "Pas de télétravail = none; label",
      "Télétravail possible = partial; conflict no-cue",
    ],
    ["2 à 3 jours de télétravail par semaine", "2 à 3 jours de télétravail = partial"],
  ]);
});

describe("an interview, a course or the public of the work is remote", () => {
  reads(
    [
      ["Entretien en visio, à distance"],
      ["Formation à distance"],
      ["Vous aidez les utilisateurs en télétravail"],
      ["Étudier les effets du télétravail"],
      ["Télétravail indemnisé"],
      ["Remote sensing"],
      ["Remote control"],
      ["Télétravail"],
    ],
    BODY,
  );
});
