import { describe, expect, it } from "vitest";
import { outsideClues, outsideEvidence } from "../../src/offers/outside.js";
import { clues, look } from "./look.js";

const wordsOf = (marked: string) => {
  const { survey, i } = look(marked);
  return survey.words[i];
};
const PROSE = "Le conseil se réunit chaque mois à la salle des fêtes.";

/** A title's clue, whether the line gives it, and the line, which stands below another. */
type Case = readonly [clue: string, isGiven: boolean, line: string];
const below = (line: string) => `Bonjour\n\n▶${line}\n\n${PROSE}`;

describe("what the words of a line say for and against a title", () => {
  it.each<Case>([
    ["gender", true, "Vitrinier (H/F)"],
    ["inclusive", true, "Vitrinier.e d'été"],
    ["inclusive", false, "Vitrinier.e (H/F)"],
    ["twin", true, "Vitrinier ou vitrinière du port"],
    ["twin", false, "Vitrine ou réserve du port"],
    ["job", true, "Technicien du port"],
    ["jobLike", true, "Quaisier-accosteuse d'été"],
    ["jobLike", false, "Technicien du port"],
    ["contractFirst", true, "Stage vitrine"],
    ["contract", false, "Stage vitrine"],
    ["contract", true, "Vitrine, en stage d'été"],
    ["place", true, "Vitrine du quai (14)"],
    ["parts", true, "Vitrine du quai - Atelier Bleu"],
    ["reference", true, "Vitrine du quai, n° 1234"],
    ["seeks", true, "L'atelier recherche un renfort"],
    ["offerNumber", true, "Offre n° 3"],
    ["itemNumber", true, "Mission 3 : vendre"],
    ["titleLabel", true, "Intitulé : vitrine du quai"],
    ["titleLabel", false, "Intitulé :"],
    ["twin", false, "Lieu : vitrinier ou vitrinière"],
    ["colon", true, "Vitrine du quai :"],
    ["colon", false, "Vitrine du quai"],
    ["question", true, "Et la vitrine du quai ?"],
    ["clause", true, "Nous vendons au quai"],
    ["dateOnly", true, "12/03/2024"],
    ["plural", true, "Nos stages du quai"],
    ["document", true, "Règlement intérieur"],
    ["person", true, "Mme Dupré"],
    ["person", true, "Anne DUPRE, du quai"],
    ["person", false, "Vitrine du quai"],
    ["verb", true, "Vendre le samedi"],
    ["verb", false, "Vitrine le samedi"],
    ["verb", false, "Foyer le samedi"],
    ["job", false, "18 chercheurs, 9 doctorants"],
    ["unknownLabel", false, "Été 2027 : vitrine du quai"],
    ["seeks", true, "La mairie n'a personne pour la vitrine"],
    ["seeks", true, "Ils prennent trois vendeurs"],
    ["seeks", false, "Ils prennent contact avec trois vendeurs"],
    ["document", true, "[Question] Comment écrire un CV"],
    ["plural", false, "PhD positions at the port"],
    ["pluralWithin", true, "PhD positions at the port"],
    ["labelWord", true, "Durée de l'été"],
    ["article", true, "La vitrine du quai"],
    ["article", false, "Vitrine du quai"],
    ["conditions", true, "Stage de 6 mois"],
    ["conditions", false, "Stage de 6 mois, vitrinier (H/F)"],
    ["address", true, "12 rue du Quai"],
    ["contact", true, "anne@port.example"],
    ["contact", false, `${PROSE} Et puis : anne@port.example`],
    ["section", true, "Profil recherché"],
    ["label", false, "Contrat : stage"],
    ["unknownLabel", true, "Public : adultes"],
    ["unknownLabel", false, "Public : vitrinier (H/F)"],
    ["furniture", true, "Imprimer"],
    ["foreign", true, "Tarifs réduits et inscription"],
    ["group", true, "Nos offres de stage"],
    ["rule", true, "-----"],
    ["capitals", true, "VITRINE DU QUAI"],
    ["capitalLead", true, "VITRINE QUAI. Vendre le samedi"],
    ["capitalLead", false, "VITRINE DU QUAI"],
    ["numbered", true, "2) vitrine du quai"],
    ["outline", true, "2.1 Vitrine du quai"],
    ["bullet", true, "- vitrine du quai"],
    ["bullet", false, "vitrine du quai"],
    ["quote", false, "> vitrine du quai"],
    ["quote", true, "> vitrine du quai\n> atelier du port"],
    ["small", true, "vitrine du quai"],
    ["small", false, "Vitrine du quai"],
    ["tiny", true, "Quai"],
    ["tiny", false, "Vitrine"],
    ["long", true, "mot ".repeat(34)],
    ["long", false, "mot ".repeat(30)],
    ["veryLong", true, "mot ".repeat(52)],
    ["veryLong", false, "mot ".repeat(45)],
    ["sentence", true, PROSE],
    ["headline", true, "Vitrine du quai"],
    ["headline", false, PROSE],
    ["headline", false, "Vitrine du quai,"],
    ["headline", false, "Vitrine"],
    ["closing", true, "CV à anne@port.example"],
  ])("%s (%s): %s", (clue, isGiven, line) => {
    expect(clues(below(line)).includes(clue)).toBe(isGiven);
  });

  it("a row, and the heading of a list, say nothing else", () => {
    expect(clues(below("Nos offres de stage"))).not.toContain("headline");
    expect(clues(below("-----"))).not.toContain("tiny");
  });

  it("what tells the middle of an offer says nothing on a text's first line", () => {
    expect(clues(`▶Profil recherché\n\n${PROSE}`)).not.toContain("section");
    expect(clues(`▶Stage vitrine\n\n${PROSE}`)).toContain("contractFirst");
  });

  it("an entry of a series loses what speaks against it, and a role says what it is", () => {
    const mail = "From: anne@port.example\n▶Subject: Stage vitrine\nDate: lundi\n\nBonjour";
    expect(clues(mail)).toContain("subject");
    expect(clues(mail)).toContain("contractFirst");
    expect(clues("▶From: anne@port.example\nSubject: Stage\n\nBonjour")).toEqual(["hidden"]);
    expect(clues("▶---\ntitle: Stage vitrine\nville: Caen\n---\n\nBonjour")).toContain(
      "frontMatter",
    );
    expect(clues("From: a@b.example\n▶Subject: Re: Stage\n\nBonjour")).toContain("reply");
  });
});

describe("what a line is", () => {
  it.each([
    ["the part that it opens", "Profil recherché", { section: "profile" }],
    ["the part before a colon", "Profil : de la patience", { section: "profile" }],
    ["no part in a list of words", "Profil,", { section: null }],
    ["a label and its length", "Durée : 2 mois", { label: "duration", labelLength: 5 }],
    ["a label alone", "Durée", { label: "duration", labelLength: 0 }],
    ["a label before a tab", "Durée\t2 mois", { label: "duration" }],
    ["an address", "CV à a@b.example", { closing: true, contactAt: 5 }],
    ["a phone number", "Tél. 02 31 00 00 00", { closing: true, contactAt: 5 }],
    ["the first of both", "02 31 00 00 00, a@b.example", { contactAt: 0 }],
    ["an address before a number", "a@b.example, 02 31 00 00 00", { contactAt: 0 }],
    ["none", PROSE, { closing: false, contactAt: -1 }],
    ["a deadline is no end", "Date limite de candidature : 12 mars", { closing: false }],
    ["who is sought", "L'atelier recherche un renfort", { seeks: true }],
    ["who is wished for", "La ferme souhaite embaucher un renfort", { seeks: true }],
    ["who is needed", "L'artiste a besoin d'une aide", { seeks: true }],
    ["a wish for something else", "La ferme souhaite un bel été", { seeks: false }],
    [
      "who is sought far into a line",
      `${"mot ".repeat(40)} recherche un renfort`,
      { seeks: false },
    ],
    ["a button", "Imprimer", { furniture: true }],
    ["a button with an arrow", "Retour à la liste >>", { furniture: true }],
    ["a badge", "Soyez parmi les premiers à postuler", { furniture: true }],
    ["numbers of pages", "1 2 3 4 … 13 Suivant", { furniture: true }],
    ["a phone number is no page", "04 00 00 00 24", { furniture: false }],
    ["a mark of forwarding", "-------- Message transféré --------", { furniture: true }],
    ["the way to a page", "Accueil > Offres > Stages", { furniture: true }],
    ["a numbered line is no button", "3) Imprimer", { furniture: false }],
    ["a poster's word is no button", "RECHERCHE", { furniture: false }],
    ["prose is no button", PROSE, { furniture: false }],
    ["a farewell", "Bonnes recherches à tous !", { farewell: true }],
    ["offers", "Nos offres de stage", { group: true }],
    ["kinds in a row", "Stage, emploi, alternance", { group: true }],
    ["one offer", "Offre de stage", { group: false }],
    ["other words", "Nos offres du port", { group: false }],
    ["similar offers", "Offres similaires", { announcesOthers: true }],
    [
      "who looks for an offer",
      "Je cherche un stage de vitrine",
      { foreign: true, applicant: true },
    ],
    ["goods", "Tarifs réduits et inscription", { foreign: true, applicant: false }],
    ["a street", "12 rue du Quai", { address: true }],
    ["a street's name alone", "La rue du Quai", { address: false }],
    ["a sentence", PROSE, { sentence: true }],
    ["a list that goes on", "Vitrines, réserves, comptoirs, quais, etc.", { sentence: false }],
    ["a very long line", "mot ".repeat(50), { sentence: true }],
    [
      "two short sentences",
      "Le port est ouvert. Nous y vendons du poisson chaque samedi matin dès huit heures",
      { sentence: true },
    ],
    ["a title", "Vitrine du quai", { sentence: false }],
    ["its label, to tell whether it recurs", "Durée : 2 mois", { key: "duree" }],
    ["its words, numbers alike", "Vitrine 12", { key: "vitrine 0" }],
    ["no key where it is long", "mot ".repeat(20), { key: "" }],
    ["words of offers", "Gratification légale", { offerWords: true }],
    ["other words of none", "Le port du nord", { offerWords: false }],
  ])("tells %s", (_what, line, told) => {
    expect(wordsOf(below(line))).toMatchObject(told);
  });

  it("of a line of thousands what follows tells as well", () => {
    const long = "mot ".repeat(90);
    expect(wordsOf(below(`${long} gratification légale. CV à a@b.example`))).toMatchObject({
      closing: true,
      more: 1,
    });
    expect(wordsOf(below(long))).toMatchObject({ closing: false, more: 0 });
    expect(wordsOf(below(`${long} gratification légale ${long} gratification légale`))?.more).toBe(
      2,
    );
  });
});

describe("what a line is outside of all offers", () => {
  const outside = (line: string) => {
    const { survey, i } = look(below(line));
    return outsideEvidence(survey.lines[i] as never, survey.words[i] as never, "none");
  };
  it.each([
    ["rule", "-----"],
    ["farewell", "Bonnes recherches à tous !"],
    ["furniture", "Imprimer"],
    ["foreign", "Je cherche un stage de vitrine"],
    ["group", "Nos offres de stage"],
    ["label", "Durée : 2 mois"],
    ["section", "Missions"],
    ["closing", "CV à a@b.example"],
    ["offerWords", "Un diplôme du quai"],
    ["text", "Le port du nord"],
  ])("%s: %s", (name, line) => {
    expect(outside(line)).toBe(name);
  });

  it("buttons one below the other say it three times at most", () => {
    const { survey } = look("Bonjour\nImprimer\nPartager\nFavoris\nFacebook\nLinkedIn");
    const told = outsideClues(survey, new Set());
    expect(told).toEqual(["text", "furniture", "furniture", "furniture", "rule", "rule"]);
  });

  it("of the head of a mail it is the mail's", () => {
    const { survey } = look("Bonjour");
    const [line, words] = [survey.lines[0] as never, survey.words[0] as never];
    expect(outsideEvidence(line, words, "mail-header")).toBe("mailHeader");
    expect(outsideEvidence(line, words, "reply")).toBe("mailHeader");
  });
});
