import { describe, expect, it } from "vitest";
import { cluesOfLine } from "./told.js";

/** A line, and what it tells of a beginning there. */
const tells = (cases: readonly (readonly [line: string, clues: string])[]) =>
  it.each(cases)("%s → %s", (line, clues) => {
    expect(cluesOfLine(line)).toBe(clues);
  });

describe("words that name a job or who is wanted", () => {
  tells([
    ["Vendeur", "job blankAbove blankBelow"],
    ["Vendeuse de livres", "job headline blankAbove blankBelow"],
    ["Vendeur (H/F)", "gender job headline blankAbove blankBelow"],
    ["Vendeur M/F", "gender job blankAbove blankBelow"],
    ["Vendeur·euse", "inclusive job headline blankAbove blankBelow"],
    ["Vendeur(se)", "inclusive job blankAbove blankBelow"],
    ["Vendeur ou vendeuse de livres", "job twin headline blankAbove blankBelow"],
    ["Vendeur/vendeuse", "job twin headline blankAbove blankBelow"],
    ["Chargée d'accueil", "job headline blankAbove blankBelow"],
    ["Tenancier de moulin", "headline blankAbove blankBelow"],
    ["Un ou une libraire", "job headline blankAbove blankBelow"],
    ["Stage vitrine", "contractFirst headline blankAbove blankBelow"],
    ["Stage de vitrine", "contractFirst headline blankAbove blankBelow"],
    ["Offre de stage : vitrine", "contractFirst titleLabel headline blankAbove blankBelow"],
    ["Contrat d'alternance", "contractFirst headline blankAbove blankBelow"],
    ["CDI – Vannier", "contractFirst parts headline blankAbove blankBelow"],
    ["Vannier – CDI – Lens", "job contract parts headline blankAbove blankBelow"],
    ["Poste de libraire", "job contractFirst headline blankAbove blankBelow"],
    ["Sujet de thèse : les vents", "contractFirst titleLabel headline blankAbove blankBelow"],
    ["La librairie recrute un vendeur", "job contract seeks headline blankAbove blankBelow"],
    ["Nous recherchons un vendeur", "job seeks headline clause blankAbove blankBelow"],
    ["Librairie cherche vendeur", "job contract seeks headline blankAbove blankBelow"],
    ["Librairie cherche local", "contract headline foreign blankAbove blankBelow"],
    ["Intitulé : Vendeur", "job titleLabel headline blankAbove blankBelow"],
    ["Titre : Les vents", "titleLabel headline unknownLabel blankAbove blankBelow"],
  ]);
});

describe("how a line is written", () => {
  tells([
    ["VENDEUR", "job capitals blankAbove blankBelow"],
    ["VENDEUR À LENS. Six mois à l'atelier", "job capitalLead headline blankAbove blankBelow"],
    ["**Vendeur**", "job bold blankAbove blankBelow"],
    ["- Vendeur", "job bullet blankAbove blankBelow"],
    ["• Vendeur", "job bullet blankAbove blankBelow"],
    ["1. Vendeur", "job numbered blankAbove blankBelow"],
    ["1) Vendeur", "job numbered blankAbove blankBelow"],
    ["1.2 Vendeur", "job outline blankAbove blankBelow"],
    ["a) Vendeur", "job numbered blankAbove blankBelow"],
    ["IV. Vendeur", "job blankAbove blankBelow"],
    ["> Vendeur", "job blankAbove blankBelow"],
    ["# Vendeur", "job heading blankAbove blankBelow"],
    ["## Vendeur", "job heading blankAbove blankBelow"],
    ["Vend", "tiny blankAbove blankBelow"],
    ["Vente", "tiny blankAbove blankBelow"],
    ["Vendeur,", "job colon blankAbove blankBelow"],
    ["Vendeur :", "job colon blankAbove blankBelow"],
    ["Vendeur ?", "job question blankAbove blankBelow"],
    ["Vendeur.", "job blankAbove blankBelow"],
    ["Les vents du nord", "headline article blankAbove blankBelow"],
    [
      "Un vendeur de livres anciens, de cartes et de gravures, qui aime le papier, les gens et la ville de Lens, et qui sait compter",
      "job headline blankAbove blankBelow",
    ],
    [
      "Un vendeur de livres anciens, de cartes et de gravures, qui aime le papier, les gens et la ville de Lens, et qui sait compter, ranger",
      "job long headline blankAbove blankBelow",
    ],
    [
      "Un vendeur de livres anciens, de cartes et de gravures, qui aime le papier, les gens et la ville de Lens, et qui sait compter, ranger, plier, coller, relier, couper, coudre, dorer, teindre, poncer et vernir",
      "job veryLong long sentence blankAbove blankBelow",
    ],
  ]);
});

describe("numbers and references", () => {
  tells([
    ["Offre n° 12", "offerNumber reference blankAbove blankBelow"],
    ["Offre 12 : Vendeur", "offerNumber job headline blankAbove blankBelow"],
    ["Stage A – les vents", "offerNumber contractFirst parts headline blankAbove blankBelow"],
    ["Fiche de poste n° 3", "offerNumber contract headline blankAbove blankBelow"],
    ["Mission 1 : vendre", "itemNumber headline blankAbove blankBelow"],
    ["Projet 2 - les vents", "itemNumber headline blankAbove blankBelow"],
    ["Réf. 12", "reference blankAbove blankBelow"],
    ["[Réf. 24-031] Vendeur de livres à Lens", "job reference headline blankAbove blankBelow"],
    ["#1234 Vendeur", "job headline heading blankAbove blankBelow"],
    ["AB-12 Vendeur", "job reference headline blankAbove blankBelow"],
  ]);
});

describe("places", () => {
  tells([
    ["Vendeur – Lens (62)", "job place parts headline blankAbove blankBelow"],
    ["Vendeur, 62300 Lens", "job place headline blankAbove blankBelow"],
    ["Horizon (Lens) – Vendeur", "job organisationPlace parts headline blankAbove blankBelow"],
    ["Horizon (Lens) Vendeur", "job organisationPlace headline blankAbove blankBelow"],
    ["HORIZON - 62 - LENS", "place capitals headline blankAbove blankBelow"],
    ["62 - LENS", "blankAbove blankBelow"],
    ["4 rue des Mines", "headline address blankAbove blankBelow"],
    ["4 rue des Mines, 62300 Lens", "place headline address blankAbove blankBelow"],
    ["BP 12, Lens Cedex", "headline address blankAbove blankBelow"],
  ]);
});

describe("what stands within an offer", () => {
  tells([
    ["Missions", "section labelWord blankAbove blankBelow"],
    ["Missions :", "colon section labelWord blankAbove blankBelow"],
    ["Vos missions", "headline inner section article blankAbove blankBelow"],
    ["Profil", "section labelWord blankAbove blankBelow"],
    ["Profil recherché : vendeur", "job contract seeks headline label blankAbove blankBelow"],
    ["Durée : 6 mois", "headline section labelWord blankAbove blankBelow"],
    ["Durée", "tiny section labelWord blankAbove blankBelow"],
    ["Lieu : Lens", "section labelWord blankAbove blankBelow"],
    ["Lieu : Lens (62)", "headline section labelWord blankAbove blankBelow"],
    [
      "Contact : v@port.example",
      "closing headline section contact labelWord blankAbove blankBelow",
    ],
    ["Public : les enfants", "headline unknownLabel blankAbove blankBelow"],
    ["Public de la ville de Lens : les enfants", "headline blankAbove blankBelow"],
    ["Contrat : CDI", "contract headline section blankAbove blankBelow"],
    ["Type de contrat", "headline labelWord blankAbove blankBelow"],
    ["Vendre des livres", "headline verb blankAbove blankBelow"],
    ["Tenir la caisse", "headline verb blankAbove blankBelow"],
    ["Vous aimez lire", "headline clause blankAbove blankBelow"],
    ["Vous vendez des livres", "headline clause blankAbove blankBelow"],
    ["Nous sommes une librairie", "headline clause blankAbove blankBelow"],
    [
      "La librairie vend des livres. Elle est à Lens.",
      "sentence clause article blankAbove blankBelow",
    ],
    ["Le conseil", "article blankAbove blankBelow"],
    ["Dans ce cadre", "headline article blankAbove blankBelow"],
    ["Compte rendu du conseil", "headline document blankAbove blankBelow"],
    ["Lettre de motivation", "closing headline verb blankAbove blankBelow"],
    ["CV à v@port.example", "closing headline inner contact blankAbove blankBelow"],
    ["Envoyez votre CV", "closing headline blankAbove blankBelow"],
    ["Tél. 02 61 91 00 12", "closing headline contact blankAbove blankBelow"],
    ["www.port.example", "small closing headline contact blankAbove blankBelow"],
    [
      "Écrire à la librairie de la ville de Lens, qui se trouve à la gare : v@port.example",
      "closing headline verb blankAbove blankBelow",
    ],
    ["Mme Costa", "person blankAbove blankBelow"],
    ["M. Paul Meyer", "headline person blankAbove blankBelow"],
    ["Stage de 6 mois", "contractFirst headline conditions blankAbove blankBelow"],
    [
      "Stage de 6 mois à Lens pour un vendeur de livres anciens, de cartes",
      "job contractFirst headline blankAbove blankBelow",
    ],
    ["CDI à temps plein", "contractFirst headline conditions blankAbove blankBelow"],
    ["CDD renouvelable", "contractFirst headline conditions blankAbove blankBelow"],
    [
      "Électricien h/f ou similaire : 5 ans (exigé)",
      "gender job headline inner blankAbove blankBelow",
    ],
    ["3 mars 2024", "dateOnly blankAbove blankBelow"],
    ["Lundi 3 mars 2024", "headline dateOnly blankAbove blankBelow"],
    ["Publié le 3 mars 2024", "headline dateOnly blankAbove blankBelow"],
    ["Il y a 3 jours", "headline clause dateOnly blankAbove blankBelow"],
    ["35 h", "tiny dateOnly blankAbove blankBelow"],
  ]);
});

describe("what belongs to no offer", () => {
  tells([
    ["Nos offres", "group blankAbove blankBelow"],
    ["Nos offres de stage", "group blankAbove blankBelow"],
    ["Stages", "group blankAbove blankBelow"],
    ["Offres similaires", "group blankAbove blankBelow"],
    ["Postuler", "closing section furniture blankAbove blankBelow"],
    ["Mentions légales", "headline furniture blankAbove blankBelow"],
    ["Accueil > Offres", "headline pluralWithin furniture blankAbove blankBelow"],
    ["Accueil > Offres > Lens", "headline pluralWithin furniture blankAbove blankBelow"],
    ["RECHERCHE", "contract seeks capitals blankAbove blankBelow overTitles"],
    ["Recherche", "contract seeks furniture blankAbove blankBelow overTitles"],
    ["Bonnes recherches à tous", "headline inner blankAbove blankBelow"],
    ["Liste des stages", "group blankAbove blankBelow"],
    ["Recueil des stages", "group blankAbove blankBelow"],
    ["Cours de piano : 20 € de l'heure", "headline blankAbove blankBelow"],
    ["Formation à la vente, 300 €", "headline labelWord blankAbove blankBelow"],
    ["Vends vélo, 90 €", "headline foreign blankAbove blankBelow"],
    ["Cherche stage de vente", "contract headline document blankAbove blankBelow"],
    ["Étudiante cherche stage", "contract headline inner document blankAbove blankBelow"],
    ["-----", "rule blankAbove blankBelow"],
    ["=====", "rule blankAbove blankBelow"],
    ["* * *", "rule blankAbove blankBelow"],
    ["vendeur #livres #lens", "job small headline inner blankAbove blankBelow"],
    ["Page 1 sur 3", "headline furniture blankAbove blankBelow"],
  ]);
});
