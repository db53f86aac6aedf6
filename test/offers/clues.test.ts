import { describe, expect, it } from "vitest";
import { clues } from "./look.js";

/** A clue, whether the line marked with "▶" gives it, why, and the dump. */
type Case = readonly [clue: string, isGiven: boolean, why: string, dump: string];

const holds = (cases: readonly Case[]) =>
  it.each(cases)("%s (%s): %s", (clue, isGiven, _why, dump) => {
    expect(clues(dump).includes(clue)).toBe(isGiven);
  });

const FAR = "Ranger la réserve du quai. ".repeat(60);
const PROSE = "Le conseil se réunit chaque mois à la salle des fêtes.";

describe("blank lines and rows around a line", () => {
  holds([
    ["first", true, "nothing above", "▶Stage vitrine\n\nVendre."],
    ["first", false, "a line above", "Bonjour\n▶Stage vitrine"],
    ["blankAbove", true, "a blank line above", "Bonjour\n\n▶Stage vitrine\nVendre."],
    ["blankAbove", false, "none", "Bonjour\n▶Stage vitrine\nVendre."],
    ["blanksAbove", true, "two above", "Bonjour\n\n\n▶Stage vitrine\nVendre."],
    ["blanksAbove", false, "one above", "Bonjour\n\n▶Stage vitrine\nVendre."],
    ["blankBelow", true, "a blank line below", "Bonjour\n▶Stage vitrine\n\nVendre."],
    ["blankBelow", false, "none", "Bonjour\n▶Stage vitrine\nVendre."],
    ["alone", true, "blank lines above and below", "Bonjour\n\n▶Stage vitrine\n\nVendre."],
    ["alone", false, "none below", "Bonjour\n\n▶Stage vitrine\nVendre."],
    ["alone", false, "none above", "Bonjour\n▶Stage vitrine\n\nVendre."],
    ["alone", false, "nothing above at all", "▶Stage vitrine\n\nVendre."],
    ["last", true, "nothing below", "Bonjour\n\n▶Stage vitrine"],
    ["last", false, "a line below", "Bonjour\n\n▶Stage vitrine\nVendre."],
    ["last", false, "a last line as long as an offer", `Bonjour\n\n▶${PROSE} ${PROSE} ${PROSE}`],
    [
      "last",
      false,
      "a title and how to answer",
      "Bonjour\n\n▶Stage vitrinier (H/F) à Honfleur (14), six mois au quai du port, dès mars : v@port.example",
    ],
    [
      "belowTitle",
      true,
      "below an underlined title",
      "Bonjour\n\nStage vitrinier (H/F)\n---------------------\n▶Vendre au quai\n\nVendre.",
    ],
    [
      "belowTitle",
      false,
      "below an underlined head of a page",
      "Bonjour\n\nVitrines du port\n----------------\n▶Vendre au quai\n\nVendre.",
    ],
    ["gluedAbove", true, "prose right above", `Bonjour\n\n${PROSE}\n▶Stage vitrine\n\nVendre.`],
    ["gluedAbove", false, "in a dump without blank lines", `${PROSE}\n▶Stage vitrine\nVendre.`],
    ["gluedAbove", false, "a blank line between", `Bonjour\n\n${PROSE}\n\n▶Stage vitrine`],
    ["gluedAbove", false, "a heading", `Bonjour\n\n${PROSE}\n▶## Stage vitrine\n\nVendre.`],
    ["gluedAbove", false, "a row above", "Bonjour\n\n-----\n▶Stage vitrine\n\nVendre."],
    ["gluedAbove", false, "furniture above", "Bonjour\n\nImprimer\n▶Stage vitrine\n\nVendre."],
    ["ruleAbove", true, "a row above", "Bonjour à tous,\n-----\n▶Stage vitrine"],
    ["ruleAbove", true, "a row of stars above", "Bonjour\n\n***\n\n▶Stage vitrine"],
    ["ruleAbove", false, "a row below", "Bonjour\n▶Stage vitrine\n\n***"],
    [
      "ruleAbove",
      true,
      "a box's upper row of stars",
      "Bonjour\n\n***\n▶Stage vitrine\n***\nVendre.",
    ],
    ["ruleAbove", false, "its lower row", "Bonjour\n\n***\nStage vitrine\n***\n▶Vendre au quai."],
    [
      "ruleAbove",
      true,
      "rows of stars that part lines",
      "Bonjour\n***\nStage vitrine\n***\n▶Stage réserve\n***\nStage cave",
    ],
    ["furnitureAbove", true, "a button above", "Imprimer\n▶Stage vitrine"],
    ["furnitureAbove", false, "a greeting above", "Bonjour\n▶Stage vitrine"],
    ["groupAbove", true, "the heading of a list", "Nos offres de stage\n\n▶Stage vitrine"],
    ["groupAbove", false, "a greeting", "Bonjour\n\n▶Stage vitrine"],
    ["boxed", true, "a row above and below", "Bonjour\n\n-----\n▶Stage vitrine\n-----\nVendre."],
    ["boxed", false, "a row above alone", "Bonjour\n\n-----\n▶Stage vitrine\nVendre."],
    ["boxed", false, "one below alone", "Bonjour\n▶Stage vitrine\n-----\nVendre."],
    ["boxed", false, "a blank line within", "Bonjour\n\n-----\n▶Stage vitrine\n\n-----\nVendre."],
  ]);
});

describe("the end of the offer before", () => {
  const CLOSING = "CV à v@port.example";
  holds([
    ["closingAbove", true, "an address right above", `${CLOSING}\n\n▶Stage réserve`],
    ["closingAbove", true, "a row between", `${CLOSING}\n\n-----\n▶Stage réserve`],
    ["closingAbove", true, "furniture between", `${CLOSING}\nImprimer\n\n▶Stage réserve`],
    ["closingAbove", false, "glued to it", `Bonjour\n\n${CLOSING}\n▶Stage réserve\n\nRanger.`],
    ["closingNear", true, "glued to it", `Bonjour\n\n${CLOSING}\n▶Stage réserve\n\nRanger.`],
    ["closingNear", true, "three lines between", `${CLOSING}\nA\nB\nC\n▶Stage réserve`],
    ["closingNear", false, "five lines between", `${CLOSING}\nA\nB\nC\nD\nE\n▶Stage réserve`],
    [
      "closingAbove",
      false,
      "a bare heading is no end",
      "Contact\n\n▶Anne Dupré, chargée d'accueil",
    ],
    ["closingNear", false, "nothing asks for an answer", "Bonjour\n\n▶Stage réserve"],
  ]);
});

describe("what the line above announces", () => {
  holds([
    ["introduced", true, "a label alone", "Type de contrat\n\n▶Stage\nVendre."],
    ["introduced", true, "a colon", "Nous cherchons une personne pour :\n▶la vitrine"],
    [
      "introduced",
      true,
      "who is looked for, a blank line below",
      "La coopérative recherche :\n\n▶Un vitrier",
    ],
    ["introduced", true, "the heading of a part", "Profil recherché\n▶Stagiaire en vitrine"],
    [
      "introduced",
      true,
      "that heading, a blank line below",
      "Bonjour\n\nMissions\n\n▶Stage vitrine",
    ],
    [
      "introduced",
      false,
      "that heading, two blank lines below",
      "Bonjour\n\nMissions\n\n\n▶Stage vitrine",
    ],
    [
      "introduced",
      false,
      "the heading of another part, a blank line below",
      "Bonjour\n\nQui sommes-nous ?\n\n▶Stage vitrine",
    ],
    [
      "introduced",
      false,
      "a file of that name, a blank line below",
      "Bonjour\n\nFiche de poste (12 ko)\n\n▶Stage vitrine",
    ],
    ["introduced", false, "a colon, a blank line below", "Voici la suite :\n\n▶Stage vitrine"],
    ["introduced", false, "a heading of Markdown", "## Missions\n▶Stage vitrine"],
    [
      "introduced",
      true,
      "who is looked for, after a dash",
      "Horizon – l'atelier recrute :\n\n▶Un vitrier",
    ],
    ["introduced", false, "a greeting", "Bonjour\n▶Stage vitrine"],
    ["introduced", false, "a row between", "Profil\n-----\n▶Stagiaire"],
  ]);
});

describe("what stands below a line", () => {
  holds([
    ["labelBelow", true, "a label", "Bonjour\n\n▶Stage vitrine\nDurée : 2 mois"],
    ["labelBelow", true, "a label below a row", "Bonjour\n\n▶Stage vitrine\n-----\nDurée : 2 mois"],
    [
      "labelBelow",
      false,
      "a label two lines below",
      "Bonjour\n\n▶Stage vitrine\nVendre.\nDurée : 2 mois",
    ],
    ["labelBelow", false, "prose", `Bonjour\n\n▶Stage vitrine\n${PROSE}`],
    [
      "placeBelow",
      true,
      "a department between dashes",
      "▶Vitrinier\nATELIER DU PORT - 14 - HONFLEUR",
    ],
    ["placeBelow", true, "a postcode", "▶Vitrinier\n14600 Honfleur"],
    ["placeBelow", true, "a town with its number", "▶Vitrinier\nHonfleur (14)"],
    ["placeBelow", false, "prose", `▶Vitrinier\n${PROSE}`],
    ["placeBelow", false, "a long line", `▶Vitrinier\n${"mot ".repeat(25)}- 14 - Honfleur`],
    ["overTitles", true, "a page over its offers", "▶Atelier Horizon\nOffres d'emploi\n\nVitrier"],
    ["overTitles", false, "not the first line", "Horizon\n\n▶Atelier\nOffres d'emploi\n\nVitrier"],
    ["postedBelow", true, "a day", "▶Vitrier\nPublié le 3 mars"],
    ["postedBelow", true, "an age", "▶Vitrier\nOffre d'emploi mise en ligne il y a 3 jours"],
    [
      "postedBelow",
      true,
      "a day, a blank line below a title",
      "▶Vitrier (H/F) – Honfleur\n\nPublié le 3 mars\n\nVendre.",
    ],
    [
      "postedBelow",
      false,
      "a day, a blank line below no title",
      "▶Le quai\n\nPublié le 3 mars\n\nVendre.",
    ],
    [
      "postedBelow",
      false,
      "a day right over the next title",
      "▶Vitrier (H/F) – Honfleur\n\nPublié le 3 mars\nDoreur (H/F) – Lens",
    ],
    ["postedBelow", false, "a day below a number", "▶Offre n° 12\nPublié le 3 mars"],
    [
      "postedBelow",
      false,
      "a sentence",
      "▶Vitrier\nPubliée chaque mois, la lettre paraît le lundi.",
    ],
    ["termBelow", true, "the contract", "▶Vitrier\nCDI – Honfleur"],
    ["termBelow", true, "who offers, and the contract", "▶Vitrier\nHorizon Verre\nStage (6 mois)"],
    ["termBelow", true, "the contract behind a blank line", "▶Vitrier\n\nCDD 6 mois\nVendre."],
    ["termBelow", true, "the third line", "▶Vitrier\nHorizon\nHonfleur\nAlternance"],
    ["termBelow", false, "the fourth", "▶Vitrier\nHorizon\nHonfleur\nQuai est\nAlternance"],
    ["termBelow", false, "a blank line between", "▶Vitrier\nHorizon\n\nCDI"],
    ["termBelow", false, "a sentence of it", "▶Vitrier\nCDI de 35 heures. Le quai est beau."],
    ["termBelow", false, "a word that goes on", "▶Vitrier\nStages de verrerie"],
    ["termBelow", false, "prose between", `▶Vitrier\n${PROSE} ${PROSE}\nCDI`],
    ["factsBelow", true, "three", "▶Vitrier\nEmployeur Horizon\nContrat CDD\nVille Honfleur"],
    [
      "factsBelow",
      true,
      "three behind a blank line",
      "▶Vitrier\n\nEmployeur Horizon\nContrat CDD\nVille Honfleur",
    ],
    [
      "factsBelow",
      true,
      "the third on the seventh line",
      "▶Vitrier\nA\nB\nC\nD\nEmployeur Horizon\nContrat CDD\nVille Honfleur",
    ],
    [
      "factsBelow",
      false,
      "the third on the eighth line",
      "▶Vitrier\nA\nB\nC\nD\nE\nEmployeur Horizon\nContrat CDD\nVille Honfleur",
    ],
    ["factsBelow", false, "two", "▶Vitrier\nEmployeur Horizon\nContrat CDD\nVendre."],
    [
      "factsBelow",
      false,
      "a blank line between",
      "▶Vitrier\nEmployeur Horizon\nContrat CDD\n\nVille Honfleur",
    ],
    [
      "factsBelow",
      false,
      "words of prose",
      "▶Vitrier\nContrat de verre\nVille des arts\nSecteur du port",
    ],
    ["overTitles", true, "who recruits", "▶La mairie recrute\n\nUn vitrier"],
    ["overTitles", true, "with a mark", "▶L'atelier recrute !\n\nUn vitrier"],
    [
      "overTitles",
      false,
      "whom she recruits stands in it",
      "▶La mairie recrute un vitrier\n\nDurée",
    ],
    [
      "overTitles",
      true,
      "several, over numbered ones",
      "▶La mairie recrute trois agents\n\nPoste 1 : vitrier\nVendre.",
    ],
    ["overTitles", false, "several, over prose", `▶La mairie recrute trois agents\n\n${PROSE}`],
    ["overTitles", false, "glued to what is below", "Bonjour\n\n▶La mairie recrute\nUn vitrier"],
    ["contents", true, "the count of results", "▶stage vitrine\n124 offres"],
    ["contents", false, "a single one", "▶stage vitrine\n1 offre"],
    ["contents", true, "heads of columns", "Liste\n\n▶Intitulé\nStructure\nLieu\nDurée"],
    [
      "contents",
      true,
      "a topic of a list's digest",
      "Thèmes du jour :\n\n▶1. Stage vitrine\n2. Stage port\n-----\nBonjour",
    ],
    ["contents", false, "two labels", "Liste\n\n▶Intitulé\nStructure\n\nVendre."],
    ["contents", false, "a gap between labels", "Liste\n\n▶Intitulé\nStructure\n\nLieu\nDurée"],
    ["contents", true, "how many a search found", "▶vitrine - 5 emplois à Lens\n\nVitrier"],
    ["listItem", true, "the first of a numbered list", "▶1. vendre\n2. ranger"],
    ["listItem", true, "the next of it", "1. vendre\n▶2. ranger\n\nSourire."],
    ["listItem", false, "numbers apart", "1. vendre\n\n▶2. ranger\n\n3. plier"],
    ["listItem", false, "bullets", "- vendre\n▶- ranger"],
    [
      "seeksBelow",
      true,
      "a line that seeks someone",
      "▶Vitrines d'été\nNous recherchons un vitrier.",
    ],
    [
      "seeksBelow",
      false,
      "the line seeks itself",
      "▶Nous recherchons un vitrier\nNous recherchons aussi un doreur.",
    ],
    [
      "seeksBelow",
      false,
      "below a long line",
      `▶${"mot ".repeat(30)}\nNous recherchons un vitrier.`,
    ],
    ["seeksBelow", false, "prose", `▶Vitrines d'été\n${PROSE}`],
  ]);
});

describe("who offers, above the title", () => {
  holds([
    [
      "letterhead",
      true,
      "a town hall above a title",
      "▶Mairie de Honfleur\nStage vitrine (H/F) – Honfleur (14)",
    ],
    [
      "letterhead",
      true,
      "its service between",
      "▶Mairie de Honfleur\nService culturel\nStage vitrine (H/F)",
    ],
    ["letterhead", false, "a blank line below", "▶Mairie de Honfleur\n\nStage vitrine (H/F)"],
    [
      "letterhead",
      true,
      "but for one that seeks",
      "▶Mairie de Honfleur\n\nRecherche un ou une stagiaire vitrine (H/F)",
    ],
    ["letterhead", false, "no employer", "▶Bonjour à tous\nStage vitrine (H/F)"],
    [
      "letterhead",
      false,
      "the heading of many between",
      "▶Mairie de Honfleur\nCampagne d'emplois\nStage vitrine (H/F)",
    ],
    ["letterhead", false, "a row between", "▶Mairie de Honfleur\n-----\nStage vitrine (H/F)"],
    [
      "letterhead",
      false,
      "an address between",
      "▶Mairie de Honfleur\nv@port.example\nStage vitrine (H/F)",
    ],
    [
      "letterhead",
      false,
      "a part of an offer between",
      "▶Mairie de Honfleur\nMissions\nStage vitrine (H/F)",
    ],
    ["letterhead", false, "prose between", `▶Mairie de Honfleur\n${PROSE}\nStage vitrine (H/F)`],
    [
      "letterhead",
      false,
      "the title is far",
      "▶Mairie de Honfleur\nA\nB\nC\nD\nE\nF\nStage vitrine (H/F)",
    ],
    ["letterhead", false, "in a list", "▶- Mairie de Honfleur\nStage vitrine (H/F)"],
    [
      "letterhead",
      false,
      "above a list of posts",
      "▶Mairie de Honfleur\n- Stage de vitrinier, 6 mois\n- Stage de doreur, 6 mois\n- Stage de comptable, 6 mois",
    ],
    [
      "letterhead",
      true,
      "above rows",
      "▶Mairie de Honfleur\nVitrinier (H/F) – CDI – Lens\nDoreur (H/F) – CDI – Lens\nComptable (H/F) – CDI – Lens",
    ],
    ["letterhead", false, "nothing below", "Bonjour\n▶Mairie de Honfleur"],
  ]);
});

describe("the outline of headings", () => {
  const SECTIONS = "### Missions\n\nVendre.\n\n### Profil\n\nSourire.\n\n";
  holds([
    ["heading", true, "a heading", "▶## Stage vitrine\n\nVendre."],
    ["heading", false, "a plain line", "▶Stage vitrine\n\nVendre."],
    [
      "sectionLevel",
      true,
      "a heading as those of parts",
      `## Stage vitrine\n\n${SECTIONS}▶### Autour\n\nLe port.`,
    ],
    ["sectionLevel", false, "a heading above them", `▶## Stage vitrine\n\n${SECTIONS}`],
    [
      "sectionLevel",
      false,
      "a sure title at their level",
      `${SECTIONS}▶### Stage vitrinier (H/F) – Honfleur (14)\n\nVendre.`,
    ],
    ["deeperBelow", true, "a lesser heading next", "▶## Vitrine\n\n### Missions\n\nVendre."],
    ["deeperBelow", false, "one of its level next", "▶## Vitrine\n\n## Réserve\n\n### Missions"],
    ["deeperBelow", false, "no heading below", "▶## Vitrine\n\nVendre."],
    [
      "overTitles",
      true,
      "titles below",
      "▶# Été\n\n## Stage vitrine (H/F)\n\nVendre.\n\n## Stage réserve (H/F)\n\nRanger.",
    ],
    [
      "overTitles",
      false,
      "one title and parts below",
      "▶# Été\n\n## Stage vitrine (H/F)\n\n## Missions\n\n## Profil",
    ],
    ["underSection", true, "below a part", "## Missions\n\n▶### Vendre\n\nEt sourire."],
    [
      "underSection",
      false,
      "below a title",
      "## Stage vitrine (H/F)\n\n▶### Vendre\n\nEt sourire.",
    ],
    [
      "underTitle",
      true,
      "below a title",
      "## Stage vitrinier (H/F)\n\n▶### Le port\n\nEt sourire.",
    ],
    [
      "underTitle",
      false,
      "below the heading of a list",
      "# Nos offres\n\n▶## Le port\n\nEt sourire.",
    ],
    [
      "underTitle",
      false,
      "beside a title",
      "## Stage vitrinier (H/F)\n\n▶## Le port\n\nEt sourire.",
    ],
  ]);
});

describe("an offer's life", () => {
  holds([
    ["restart", true, "parts begin anew", "Profil\n\nSourire.\n\n▶Réserve\n\nMissions\n\nRanger."],
    [
      "sameAgain",
      true,
      "the same part again",
      "Missions\n\nVendre.\n\n▶Réserve\n\nMissions\n\nRanger.",
    ],
    ["goesOn", true, "the next part", "Missions\n\nVendre.\n\n▶Réserve\n\nProfil\n\nSourire."],
    [
      "goesOn",
      false,
      "an end above",
      "Missions\n\nCV à v@port.example\n\n▶Réserve\n\nProfil\n\nSourire.",
    ],
    [
      "goesOn",
      false,
      "the line is a part",
      "Missions\n\nVendre.\n\n▶Profil\n\nSourire.\n\nContact",
    ],
    [
      "goesOn",
      true,
      "an item between parts far apart",
      `Missions\n\n${FAR}\n\n▶- Réserve\n\nProfil\n\nSourire.`,
    ],
    [
      "goesOn",
      false,
      "no item, between parts far apart",
      `Missions\n\n${FAR}\n\n▶Réserve\n\nProfil\n\nSourire.`,
    ],
    ["restart", false, "no part above", "Bonjour\n\n▶Réserve\n\nMissions\n\nRanger."],
    ["restart", false, "no part below", "Profil\n\nSourire.\n\n▶Réserve\n\nRanger."],
    ["restart", false, "parts far away", `Profil\n\n${"Ligne.\n".repeat(70)}▶Réserve\n\nMissions`],
    [
      "restart",
      true,
      "a person behind a label is no part",
      "Profil\n\nSourire.\n\n▶Réserve\n\nEncadrement : Anne Dupré\n\nMissions\n\nRanger.",
    ],
  ]);
});

describe("lists and what recurs", () => {
  const head = "Bulletin du port, numéro de mars";
  const groups = "=== STAGES ===\n\nRanger.\n\n=== EMPLOIS ===\n\nPlier.\n\n";
  const counted = (most: number) =>
    Array.from({ length: most }, (_, i) => `## Offre ${i + 1} : vitrinier\n\nVendre.\n\n`).join("");
  const subject = (title: string, label = "Encadrant : Anne") =>
    `${title}\n${label}\n\nTexte court.\n\n`;
  holds([
    ["contents", true, "a link to a place", "▶[Stage vitrine](#vitrine)\n\nBonjour"],
    ["contents", true, "dots and a page", "▶Stage vitrine ........ 12\n\nBonjour"],
    ["contents", false, "three dots", "▶Stage vitrine... 12\n\nBonjour"],
    [
      "contents",
      false,
      "lines apart here and apart below",
      "Stage vitrine\n\n▶Stage réserve\n\nStage comptoir\n\nStage vitrine\n\nVendre.\n\nStage réserve\n\nRanger.\n\nStage comptoir\n\nServir.",
    ],
    ["group", false, "a heading that counts", `${counted(2)}▶## Offre 3 : le quai\n\nVendre.`],
    [
      "group",
      false,
      "a heading that names a job among three that count",
      `${counted(3)}▶## Vitrinier (H/F) – Lens\n\nVendre.`,
    ],
    ["group", true, "written like two that are", `${groups}▶=== COMÉDIENNES ===\n\nVendre.`],
    ["group", false, "but glued to its text", `${groups}▶=== COMÉDIENNES ===\nVendre.`],
    ["group", false, "written otherwise", `${groups}▶--- Comédiennes\n\nVendre.`],
    [
      "group",
      false,
      "written like two that are, and three more that are not",
      `${groups}=== BARQUES ===\n\nA\n\n=== PHARES ===\n\nB\n\n▶=== COMÉDIENNES ===\n\nVendre.`,
    ],
    ["contents", true, "a similar offer", "Offres similaires\n▶Stage réserve\nStage comptoir"],
    [
      "contents",
      false,
      "below a blank line",
      "Offres similaires\nStage réserve\n\n▶Stage comptoir\nVendre.",
    ],
    [
      "contents",
      true,
      "lines together here and apart below",
      "Stage vitrine\n▶Stage réserve\nStage comptoir\n\nStage vitrine\n\nVendre.\n\nStage réserve\n\nRanger.\n\nStage comptoir\n\nServir.",
    ],
    [
      "contents",
      false,
      "where they stand apart",
      "Stage vitrine\nStage réserve\nStage comptoir\n\nStage vitrine\n\nVendre.\n\n▶Stage réserve\n\nRanger.\n\nStage comptoir\n\nServir.",
    ],
    ["repeated", true, "a running head", `▶${head}\n\nA\n\n${head}\n\nB\n\n${head}`],
    ["repeated", false, "twice", `▶${head}\n\nA\n\n${head}\n\nB`],
    ["repeated", false, "a short one", "▶Vitrine\n\nA\n\nVitrine\n\nB\n\nVitrine"],
    [
      "rhythm",
      true,
      "lines above one label",
      `${subject("Sable")}▶${subject("Étoiles")}${subject("Vents")}`,
    ],
    ["rhythm", false, "two of them", `${subject("Sable")}▶${subject("Étoiles")}`],
    [
      "rhythm",
      false,
      "each above another label",
      `${subject("Sable")}▶${subject("Étoiles", "Niveau : M1")}${subject("Vents", "Durée : un an")}`,
    ],
    [
      "rhythm",
      false,
      "the same words each time",
      `${subject("Sable")}▶${subject("Sable")}${subject("Sable")}`,
    ],
    [
      "rhythm",
      false,
      "of other forms",
      `${subject("- Sable")}▶${subject("## Étoiles")}${subject("VENTS DU NORD")}`,
    ],
    [
      "filed",
      true,
      "below front matter that titles",
      "---\ntitle: Stage vitrine (H/F)\nville: Honfleur\n---\n\n▶Vendre le samedi",
    ],
    [
      "filed",
      false,
      "below front matter of something else",
      "---\ntitle: Bienvenue\nville: Honfleur\n---\n\n▶Vendre le samedi",
    ],
    [
      "filed",
      true,
      "where several files follow each other",
      "---\ntitle: Le port\nville: Honfleur\n---\n\n▶Vendre\n\n---\ntitle: La criée\nville: Dieppe\n---\n\nPeser",
    ],
    [
      "foreignBelow",
      true,
      "prices and registrations below",
      "▶Stage de poterie\n\nTarif : 90 euros\nInscription avant mai\nTarifs réduits",
    ],
    [
      "foreignBelow",
      false,
      "pay below",
      "▶Stage de poterie\n\nGratification légale\nCV à v@port.example",
    ],
    [
      "foreignBelow",
      false,
      "prices below the end of the offer",
      "▶Stage de poterie\nCV à v@port.example\n\nTarif : 90 euros\nTarifs réduits",
    ],
    [
      "foreignBelow",
      false,
      "prices below the heading of a group",
      "▶Stage de poterie\n\nNos offres d'emploi\nTarif : 90 euros\nTarifs réduits",
    ],
    ["foreignBelow", false, "one price", "▶Stage de poterie\n\nTarif : 90 euros\nVendre."],
    [
      "group",
      true,
      "a heading without a number among three that count",
      `${counted(3)}▶## Le marché du port\n\nVendre.`,
    ],
    [
      "group",
      false,
      "a lesser heading below three that count",
      `${counted(3)}▶### Le marché du port\n\nVendre.`,
    ],
    [
      "group",
      false,
      "a heading without a number among two that count",
      `${counted(2)}▶## Le marché du port\n\nVendre.`,
    ],
  ]);
});

describe("records of labels", () => {
  const record = (name: string) => `Entreprise : ${name}\nPoste : vitrinier\nDurée : 2 mois`;
  const titled = "\n\nStage vitrinier (H/F) – Lens\n\nVendre.\n\n";
  holds([
    ["record", true, "three of them", `${record("A")}\n\n▶${record("B")}\n\n${record("C")}`],
    [
      "record",
      true,
      "below the same words each time",
      `Réponse reçue\n\n${record("A")}\n\nRéponse reçue\n\n▶${record("B")}\n\nRéponse reçue\n\n${record("C")}`,
    ],
    [
      "record",
      false,
      "a title of its own between each and the next",
      `${record("A")}${titled}▶${record("B")}${titled}${record("C")}`,
    ],
    [
      "record",
      true,
      "labels and their values by turns",
      "Sujet\nLes vents\nEncadrant\nAnne Dupré\nDurée\nsix mois\n\n▶Sujet\nLes marées\nEncadrant\nPaul Roy\nDurée\nsix mois\n\nSujet\nLes dunes\nEncadrant\nLou Ney\nDurée\nsix mois",
    ],
    [
      "record",
      false,
      "labels above labels",
      "Sujet\nEncadrant\nDurée\nLieu\nNiveau\nContact\n\n▶Sujet\nEncadrant\nDurée\nLieu\nNiveau\nContact\n\nSujet\nEncadrant\nDurée\nLieu\nNiveau\nContact",
    ],
    [
      "record",
      false,
      "two that give the job, each below a heading",
      "Fiche A\n\nRéférence : 12\nIntitulé : Stage vitrinier (H/F)\nRanger.\n\nFiche B\n\n▶Référence : 13\nIntitulé : Stage doreur (H/F)\nDorer.",
    ],
    [
      "record",
      false,
      "their other lines",
      `Entreprise : A\n▶Poste : vitrinier\nDurée : 2 mois\n\n${record("B")}\n\n${record("C")}`,
    ],
    [
      "record",
      false,
      "two labels each",
      "Entreprise : A\nDurée : 2\n\n▶Entreprise : B\nDurée : 2\n\nEntreprise : C\nDurée : 2",
    ],
    [
      "record",
      false,
      "below titles of their own",
      `Sable\n\n${record("A")}\n\nÉtoiles\n\n▶${record("B")}\n\nVents\n\n${record("C")}`,
    ],
    [
      "record",
      false,
      "other first labels",
      `${record("A")}\n\n▶Lieu : B\nPoste : doreur\nDurée : 2\n\nVille : C\nPoste : relieur\nDurée : 2`,
    ],
    [
      "record",
      false,
      "mostly prose",
      `Entreprise : A\nUn\nDeux\nTrois\nQuatre\nCinq\n\n▶Entreprise : B\nUn\nDeux\nTrois\nQuatre\nCinq\n\nEntreprise : C\nUn\nDeux\nTrois\nQuatre\nCinq`,
    ],
    [
      "record",
      true,
      "two that give the job",
      "Référence : 12\nIntitulé : Stage vitrinier (H/F)\nRanger.\n\n▶Référence : 13\nIntitulé : Stage doreur (H/F)\nDorer.",
    ],
    [
      "record",
      false,
      "one that gives the job",
      "Bonjour\n\n▶Référence : 13\nIntitulé : Stage doreur (H/F)\nDorer.",
    ],
    [
      "record",
      false,
      "two that give none",
      "Référence : 12\nVille : Caen\nRanger.\n\n▶Référence : 13\nVille : Dives\nDorer.",
    ],
  ]);
});

describe("banners over posters", () => {
  const poster = (job: string) => `OFFRE DE STAGE\n${job}\n\nVendre et ranger le samedi.\n\n`;
  holds([
    ["banner", true, "over several", `▶${poster("Vitrine")}${poster("Réserve")}`],
    ["banner", true, "over the second", `${poster("Vitrine")}▶${poster("Réserve")}`],
    ["banner", false, "over one", `▶${poster("Vitrine")}Bonjour`],
    [
      "introduced",
      true,
      "the sixth line below one",
      `${poster("Vitrine")}OFFRE DE STAGE\nA\nB\nC\nD\nE\n▶F\nG`,
    ],
    [
      "introduced",
      false,
      "the seventh",
      `${poster("Vitrine")}OFFRE DE STAGE\nA\nB\nC\nD\nE\nF\n▶G`,
    ],
    [
      "banner",
      true,
      "a notice above a post's label",
      "▶Avis de recrutement – Horizon\nIntitulé du poste : Vitrier",
    ],
    ["noticed", true, "that label", "Avis de recrutement – Horizon\n▶Intitulé du poste : Vitrier"],
    [
      "letterhead",
      false,
      "prose between",
      `▶Avis de recrutement – Horizon\n${PROSE}\nIntitulé du poste : Vitrier`,
    ],
    [
      "banner",
      true,
      "who offers, in prose",
      "▶Horizon est une association de quartier.\nIntitulé du poste : Vitrier",
    ],
    [
      "letterhead",
      false,
      "such prose further down",
      "Bonjour\n▶Horizon est une association.\nIntitulé du poste : Vitrier",
    ],
    ["letterhead", false, "no label", "▶Avis de recrutement – Horizon\nLieu : Honfleur"],
    [
      "letterhead",
      false,
      "a label without its title",
      "▶Avis de recrutement – Horizon\nIntitulé du poste\nVitrier",
    ],
    [
      "banner",
      false,
      "far above its poster",
      "▶OFFRE DE STAGE\n\n\nVitrine\n\nOFFRE DE STAGE\nRéserve",
    ],
    [
      "introduced",
      true,
      "the poster's first line",
      `${poster("Vitrine")}OFFRE DE STAGE\n▶Réserve\n\nRanger.`,
    ],
    [
      "introduced",
      false,
      "its second paragraph's second line",
      `${poster("Vitrine")}OFFRE DE STAGE\nRéserve\n\nRanger.\n▶Et plier.`,
    ],
    [
      "banner",
      false,
      "within a sentence",
      "▶Une offre de stage de plus\nVitrine\n\nUne offre de stage de plus\nRéserve",
    ],
  ]);
});

describe("rows that divide a dump", () => {
  const part = (job: string) => `Stage ${job} (H/F)\n\nVendre.\n\n`;
  holds([
    [
      "divided",
      true,
      "titles below rows",
      `Bulletin\n-----\n${part("vitrinier")}-----\n▶${part("doreur")}`,
    ],
    [
      "divided",
      false,
      "parts below rows",
      "Stage\n-----\nMissions\n\nVendre.\n\n-----\n▶Profil\n\nSourire.",
    ],
    ["divided", false, "one row", `Bulletin\n-----\n▶${part("vitrinier")}`],
    [
      "divided",
      true,
      "rows that count",
      `Bulletin\n\n--- 1 ---\n${part("vitrinier")}--- 2 ---\n▶${part("doreur")}`,
    ],
    [
      "divided",
      true,
      "titles three lines below rows",
      `Bulletin\n-----\nA\nB\n${part("vitrinier")}-----\n▶A\nB\n${part("doreur")}`,
    ],
    [
      "divided",
      false,
      "titles five lines below rows",
      `Bulletin\n-----\nA\nB\nC\nD\n${part("vitrinier")}-----\n▶A\nB\nC\nD\n${part("doreur")}`,
    ],
    [
      "divided",
      false,
      "mostly other things below rows",
      `Bulletin\n-----\n${part("vitrinier")}-----\nLe port\n\n-----\n▶Le quai\n`,
    ],
    [
      "divided",
      false,
      "the line after the next",
      `Bulletin\n-----\n${part("vitrinier")}-----\nStage doreur (H/F)\n▶Dorer`,
    ],
    [
      "announces",
      true,
      "below a row",
      `${PROSE}\n-----\n▶La ferme des Aulnes recherche un stagiaire pour la vitrine.`,
    ],
    [
      "announces",
      true,
      "below furniture below a row",
      `${PROSE}\n-----\nImprimer\n▶La ferme des Aulnes recherche un stagiaire.`,
    ],
    [
      "announces",
      false,
      "below a mail's subject that is a title",
      "De : Anne\nObjet : Stage vitrinier (H/F) – Lens\n\n▶La ferme des Aulnes recherche un stagiaire.",
    ],
    [
      "announces",
      true,
      "below a mail's subject that is none",
      "De : Anne\nObjet : À diffuser\n\n▶La ferme des Aulnes recherche un stagiaire.",
    ],
    [
      "announces",
      false,
      "below an underlined heading",
      "Quai des vitrines\n-----------------\n▶La ferme des Aulnes recherche un stagiaire.",
    ],
    [
      "announces",
      false,
      "behind a label",
      `${PROSE}\n-----\n▶Lieu : la ferme des Aulnes recherche un stagiaire.`,
    ],
    [
      "announces",
      false,
      "below prose",
      `${PROSE}\n▶La ferme des Aulnes recherche un stagiaire pour la vitrine.`,
    ],
    [
      "announces",
      false,
      "no one is sought",
      `${PROSE}\n-----\n▶La ferme des Aulnes vend des pommes.`,
    ],
    [
      "announces",
      false,
      "in a list",
      `${PROSE}\n-----\n▶- La ferme des Aulnes recherche un stagiaire.`,
    ],
    [
      "announces",
      true,
      "at the head of the text",
      "▶La ferme des Aulnes recherche un stagiaire pour la vitrine.",
    ],
  ]);
});

describe("a title said again", () => {
  const TITLE = "Stage vitrinier d'été (H/F)";
  const twice = (one: string, other: string) => `▶${one}\nLens\n\n${other}\nLille`;
  holds([
    ["doubled", true, "like another", twice("Vitrinier\nVitrinier", "Doreur\nDoreur d'art")],
    ["doubled", false, "alone in that", twice("Vitrinier\nVitrinier", "Doreur")],
    ["doubled", false, "behind a gap", twice("Vitrinier\n\nVitrinier", "Doreur\n\nDoreur")],
    ["doubled", false, "in a list", twice("- Vitrinier\n- Vitrinier", "- Doreur\n- Doreur")],
    ["doubled", false, "in a word or less", twice("Quai\nQuai", "Port\nPort")],
    ["doubled", false, "as a button", twice("Imprimer\nImprimer", "Partager\nPartager")],
    [
      "echo",
      true,
      "below front matter that titles",
      "---\ntitle: Stage vitrinier d'été\nville: Caen\n---\n\n▶Un vitrinier, cet été\n\nVendre.",
    ],
    ["doubled", false, "a label", twice("Lieu : Lens\nLieu : Lens", "Doreur\nDoreur")],
    ["echo", true, "right below", `Bonjour\n\n${TITLE}\n▶Vitrines du port\n\nVendre.`],
    [
      "echo",
      true,
      "in half of its words",
      `${TITLE}\n\nRéf. 12\n\n▶Un vitrinier, cet été\n\nVendre.`,
    ],
    [
      "echo",
      true,
      "below a badge",
      `Bonjour\n\n${TITLE}\nNouvelle offre\n▶Stage de doreur\n\nVendre.`,
    ],
    [
      "echo",
      false,
      "in other words",
      `${TITLE}\n\nRéf. 12\n\n▶Doreur de cadres anciens\n\nVendre.`,
    ],
    [
      "echo",
      false,
      "below an end",
      `${TITLE}\n\nCV à v@port.example\n\n▶Un vitrinier, cet été\n\nVendre.`,
    ],
    [
      "echo",
      false,
      "below a sentence",
      `${TITLE}\n\n${PROSE}\n\n▶Un vitrinier, cet été\n\nVendre.`,
    ],
    ["twinAbove", true, "in its very words", `${TITLE}\n\nRéf. 12\n\n▶${TITLE}\n\n${PROSE}`],
    [
      "twinAbove",
      true,
      "in its very words far below",
      `${TITLE}\n\n${"Ligne.\n".repeat(9)}\n▶Intitulé du poste : ${TITLE}\n\n${PROSE}`,
    ],
    [
      "twinAbove",
      false,
      "below an address",
      `${TITLE}\n\nCV à v@port.example\n\n▶Intitulé du poste : ${TITLE}\n\n${PROSE}`,
    ],
    ["twinAbove", false, "a short one", "Vitrine\n\nRéf. 12\n\n▶Vitrine\n\nVendre."],
    [
      "twinAbove",
      false,
      "of a line that names no job",
      `Les barques du quai\n\n${PROSE}\n\n▶Intitulé du poste : les barques du quai\n\n${PROSE}`,
    ],
    [
      "twinAbove",
      false,
      "by a line without a label, of one that seeks",
      "Horizon recrute 2 vitriniers d'été du port\n\nLens\n\n▶Vitriniers d'été du port\n\nVendre.",
    ],
    [
      "twinAbove",
      false,
      "behind a label, of one far above that seeks",
      `Horizon recrute 2 vitriniers d'été\n${"Ligne.\n".repeat(7)}▶Intitulé du poste : vitriniers d'été\n\nVendre.`,
    ],
    [
      "echo",
      true,
      "in all words of a mail's subject, among others",
      "De : Anne\nObjet : Vitrinier (H/F) de la criée\n\n▶Vitrinier, criée du marché de gros, halle des voiliers\n\nVendre.",
    ],
    [
      "twinAbove",
      false,
      "too far below",
      `${TITLE}\n\n${"Ligne.\n".repeat(60)}\n▶Intitulé du poste : ${TITLE}\n\n${PROSE}`,
    ],
    [
      "farEcho",
      true,
      "in other words further down",
      `${TITLE}\n\n${PROSE}\n\n▶Stage de vitrinier (H/F)\n\nVendre.`,
    ],
    [
      "farEcho",
      false,
      "after its profile",
      `${TITLE}\n\nProfil\n\n${PROSE}\n\n▶Stage de vitrinier (H/F)\n\nVendre.`,
    ],
    [
      "farEcho",
      false,
      "by a line that is no title",
      `${TITLE}\n\n${PROSE}\n\n▶vitrinier, vitrine\n\nVendre.`,
    ],
    ["farEcho", false, "another job", `${TITLE}\n\n${PROSE}\n\n▶Stage de doreur (H/F)\n\nVendre.`],
    [
      "echo",
      false,
      "an offer with its number",
      `Offre n° 1 : ${TITLE}\n\n▶Offre n° 2 : ${TITLE}\n\nVendre.`,
    ],
  ]);
});

describe("an offer said again in English", () => {
  const french =
    "Stage vitrine à Honfleur\n\nNous cherchons un stagiaire pour la vitrine et la réserve, de mars à juin, pour 600 euros par mois, dans une petite équipe du port.\nCV à v@port.example\n\n";
  const english = (pay: string, mail: string) =>
    `▶Internship in a shop window\n\nWe are looking for a student to work with us in the shop and the store, from March to June, for ${pay} euros a month, in a small team.\nSend your CV to ${mail}\n`;
  holds([
    [
      "translation",
      true,
      "the same address and numbers",
      french + english("600", "v@port.example"),
    ],
    ["translation", false, "another address", french + english("600", "w@port.example")],
    ["translation", false, "another pay", french + english("700", "v@port.example")],
    [
      "translation",
      true,
      "most of its numbers",
      french.replace("mars", "mars 2027") +
        english("600 or 700", "v@port.example").replace("June", "June 2027"),
    ],
    ["translation", false, "half of its numbers", french + english("600 or 700", "v@port.example")],
    [
      "translation",
      true,
      "glued, as a heading",
      `${french.trim()}\n${english("600", "v@port.example").replace("▶", "▶## ")}`,
    ],
    [
      "translation",
      true,
      "glued, in bold",
      `${french.trim()}\n${english("600", "v@port.example").replace("▶Internship in a shop window", "▶**Internship in a shop window**")}`,
    ],
    ["translation", false, "no way to answer", french + english("600", "us")],
    ["translation", false, "no number", french + english("some", "v@port.example")],
    [
      "translation",
      false,
      "below an English one",
      english("600", "v@port.example").slice(1) + english("600", "v@port.example"),
    ],
    [
      "translation",
      false,
      "a French line",
      `${french}▶Stage réserve\n\nNous cherchons un stagiaire pour 600 euros par mois.\nCV à v@port.example`,
    ],
    [
      "translation",
      false,
      "glued to the line above",
      `${french.trim()}\n${english("600", "v@port.example")}`,
    ],
  ]);
});
