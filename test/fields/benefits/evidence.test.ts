import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("benefits", `${above}${text}`)).toEqual(expected);
  });

describe("a perk is named with its worth, share or condition", () => {
  reads([
    [
      "Avantages : tickets restaurant",
      "tickets restaurant = meal tickets restaurant; label section-fits",
    ],
    [
      "Avantages : tickets restaurant de 9 €",
      "tickets restaurant de 9 € = meal tickets restaurant de 9 €; label section-fits",
    ],
    [
      "Avantages : tickets restaurant (prise en charge 60 %)",
      "tickets restaurant (prise en charge 60 %) = meal tickets restaurant (prise en charge 60 %); label section-fits",
    ],
    [
      "Avantages : mutuelle, tickets restaurant",
      "mutuelle = health-insurance mutuelle; label section-fits",
      "tickets restaurant = meal tickets restaurant; label section-fits",
    ],
    [
      "Avantages\n- Mutuelle\n- Tickets restaurant",
      "Mutuelle = health-insurance Mutuelle; label section-fits",
      "Tickets restaurant = meal Tickets restaurant; section-fits",
    ],
    [
      "Conditions\nTickets restaurant",
      "Tickets restaurant = meal Tickets restaurant; section-fits",
    ],
    [
      "Tickets restaurant, mutuelle",
      "Tickets restaurant = meal Tickets restaurant",
      "mutuelle = health-insurance mutuelle",
    ],
    [
      "Tickets restaurant à 9 € par jour",
      "Tickets restaurant à 9 € par jour = meal Tickets restaurant à 9 € par jour",
    ],
    [
      "Mutuelle prise en charge à 50 %",
      "Mutuelle prise en charge à 50 % = health-insurance Mutuelle prise en charge à 50 %",
    ],
    [
      "Remboursement de 50 % des transports",
      "Remboursement de 50 % des transports = transport Remboursement de 50 % des transports",
    ],
    [
      "Remboursement des transports, 50 % du Navigo",
      "Remboursement des transports = transport Remboursement des transports",
    ],
  ]);
});

describe("a perk that is denied, the work or the employer is none", () => {
  reads(
    [
      ["Pas de tickets restaurant"],
      ["Sans mutuelle"],
      ["Vous gérez les tickets restaurant des salariés"],
      ["Gestion des dossiers de mutuelle"],
      ["Rejoignez une mutuelle moderne"],
      ["Une mutuelle qui recrute"],
      ["Mutuelle", "Mutuelle = health-insurance Mutuelle"],
      ["Une mutuelle", "mutuelle = health-insurance mutuelle"],
      [
        "Vos missions\nTenir la caisse, tickets restaurant",
        "tickets restaurant = meal tickets restaurant; section-misfits",
      ],
      ["Vos missions\n- tickets restaurant", "tickets restaurant = meal tickets restaurant"],
      [
        "Tickets restaurant\nTickets restaurant de 9 €",
        "Tickets restaurant de 9 € = meal Tickets restaurant de 9 €",
      ],
      [
        "Tickets restaurant et mutuelle et RTT",
        "Tickets restaurant = meal Tickets restaurant",
        "mutuelle = health-insurance mutuelle",
        "RTT = leave RTT",
      ],
      ["13e mois", "13e mois = bonus 13e mois"],
      ["RTT", "RTT = leave RTT"],
      ["Voiture de service", "Voiture de service = transport Voiture de service"],
      ["Logement possible", "Logement possible = housing Logement possible"],
      ["Restaurant d'entreprise", "Restaurant d'entreprise = meal Restaurant d'entreprise"],
    ],
    BODY,
  );
});

describe("of two names of one perk the fuller stays", () => {
  reads(
    [
      [
        "Mutuelle, mutuelle prise en charge à 50 %",
        "mutuelle prise en charge à 50 % = health-insurance mutuelle prise en charge à 50 %",
      ],
      [
        "Mutuelle prise en charge à 50 %\nMutuelle",
        "Mutuelle prise en charge à 50 % = health-insurance Mutuelle prise en charge à 50 %",
      ],
      ["RTT, 12 jours de RTT", "12 jours de RTT = leave 12 jours de RTT"],
      [
        "Tickets restaurant\nPanier repas",
        "Tickets restaurant = meal Tickets restaurant",
        "Panier repas = meal Panier repas",
      ],
      [
        "Tickets restaurant de 9 €\nTickets restaurant de 10 €",
        "Tickets restaurant de 10 € = meal Tickets restaurant de 10 €",
      ],
      [
        "Prime de fin d'année\nPrime de vacances",
        "Prime de fin d'année = bonus Prime de fin d'année",
        "Prime de vacances = bonus Prime de vacances",
      ],
      ["13e mois\n13e mois", "13e mois = bonus 13e mois"],
    ],
    BODY,
  );
});
