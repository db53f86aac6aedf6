import { describe, expect, it } from "vitest";
import { extractFields, findEmails } from "../../../src/index.js";

const addresses = (text: string) => findEmails(text).map(({ value }) => value.address);
const words = (text: string) => findEmails(text).map((found) => found.text);
const confidenceOf = (text: string) => extractFields(text).email[0]?.confidence ?? 0;
const A = "lea@atelier.example";

describe("an address in disguise", () => {
  it.each([
    ["lea [at] atelier [point] example", A],
    ["lea(arobase)atelier(dot)example", A],
    ["lea (at) atelier.example", A],
    ["lea at atelier point example, par mail : lea at atelier point example", A],
    ["lea arobase atelier point example", A],
    ["lea_at_atelier_dot_example", A],
    ["lea[at]agglo[-]nord.example", "lea@agglo-nord.example"],
    ["lea (underscore) f [at] atelier.example", "lea_f@atelier.example"],
    ["lea@atelier[.]example", A],
    ["lea@atelier point example", A],
    ["lea@ville(point)nord(point)example", "lea@ville.nord.example"],
    ["contact AT atelier.example", "contact@atelier.example"],
    ["Écrire à Léa (l.f chez atelier.example)", "l.f@atelier.example"],
    ["[écrire](mailto:lea.f%40atelier.example)", "lea.f@atelier.example"],
    ["par mail à l.f @atelier.example", "l.f@atelier.example"],
    ["par mail à l.f @ atelier.example", "l.f@atelier.example"],
    ["CV à stages @ atelier.example", "stages@atelier.example"],
    ["CV à l.f@atelier.\nexample", "l.f@atelier.example"],
    ["CV à l.f@\natelier.example", "l.f@atelier.example"],
    ["CV à l.f@agglo-\nnord.example", "l.f@agglo-nord.example"],
    ["candidature à envoyer à lea.\nferrand@atelier.example", "lea.ferrand@atelier.example"],
    ["{lea.f, paul}@labo.example", "lea.f@labo.example"],
    ["{lea.f; paul} @labo.example", "lea.f@labo.example"],
  ])("%s", (text, address) => {
    expect(addresses(text)).toContain(address);
  });

  it.each([
    ["where someone works", "Un stage chez atelier.example"],
    ["where someone works, in English", "We are working at atelier.example"],
    ["a line in capitals", "STAGE AT ATELIER.EXAMPLE"],
    ["a small word before it", "je viens de at atelier.example"],
    ["a gender", "Un·e assistant(a) motivé. Merci"],
    ["a place", "Poste (at) Lyon, à pourvoir"],
    ["a pseudonym", "Suivez-nous sur Instagram @atelier.example"],
    ["a pseudonym after a cue", "Instagram : atelier @atelier.example"],
    ["a place to meet", "Réunion publique @ la mairie. Venez !"],
    ["a capital behind the sign", "l'Ingénieur @ Atelier.example"],
    ["words before point", "reunion@salle point presse"],
    ["a share", "Une remise de 10%40 articles"],
    ["a name of someone else", "Écrire à Mme Ferrand.\nFerrand chez elle"],
  ])("%s is none", (_what, text) => {
    expect(addresses(text)).toEqual([]);
  });
});

describe("what looks like an address", () => {
  it.each([
    ["a link", "https://lea@atelier.example/page"],
    ["a place to fetch code from", "git@atelier.example:port/site"],
    ["a path", "/home/lea@atelier.example/"],
    ["a call", "sip:lea@atelier.example"],
    ["the number of a message", "Message-ID: <2024.lea@atelier.example>"],
    ["a model", "prenom.nom@atelier.example"],
    ["a model's domain", "lea@votre-entreprise.fr"],
    ["a trap", "lea.nospam@atelier.example"],
    ["figures alone", "1234@atelier.example"],
    ["a number behind the sign", "lea@1.2.3"],
    ["a phone number glued to it", "0231000000lea@atelier.example"],
    ["a very long name", `${"a".repeat(70)}@atelier.example`],
  ])("%s is none", (_what, text) => {
    expect(addresses(text)).toEqual([]);
  });

  it.each([
    ["a link to write to", "[écrire](mailto:lea@atelier.example)"],
    ["in brackets", "(lea@atelier.example)"],
    ["between signs", "<lea@atelier.example>"],
    ["before a full stop", "CV à lea@atelier.example."],
    ["before a comma", "lea@atelier.example, merci"],
    ["behind a colon", "Contact:lea@atelier.example"],
    ["beside a slash", "mail/lea@atelier.example"],
  ])("%s is one", (_what, text) => {
    expect(addresses(text)).toEqual([A]);
    expect(words(text)).toEqual([A]);
  });

  it("may hold dots, figures, a plus and a dash", () => {
    for (const local of ["lea.f", "lea2", "lea+cv", "lea-f", "lea_f", "l'ea"]) {
      expect(addresses(`CV à ${local}@atelier.example`)).toEqual([`${local}@atelier.example`]);
    }
  });

  it("is said to be repaired where it was", () => {
    const repaired = (text: string) => findEmails(text)[0]?.value.obfuscated;
    expect(repaired("lea@atelier.example")).toBe(false);
    expect(repaired("LEA@ATELIER.EXAMPLE")).toBe(false);
    expect(repaired("lea [at] atelier.example")).toBe(true);
    expect(repaired("CV à l.f @atelier.example")).toBe(true);
  });
});

describe("what speaks for an address", () => {
  const far = `${"Le port est ouvert. ".repeat(12)}\n\n`;

  it("is words of applying, a label, the part of an offer that it stands in", () => {
    const doubtful = "lea@atelier.zzyzx";
    const alone = confidenceOf(`${far}${doubtful}`);
    expect(confidenceOf(`${far}Envoyer CV et lettre à ${doubtful}`)).toBeGreaterThan(alone);
    expect(confidenceOf(`${far}Mail : ${doubtful}`)).toBeGreaterThan(alone);
    expect(confidenceOf(`${far}Pour postuler\n\n${doubtful}`)).toBeGreaterThan(alone);
  });

  it("is not said of what answers to something else", () => {
    for (const text of [
      "Vos données personnelles : lea@atelier.example",
      "Pour se désabonner : lea@atelier.example",
      "dpo@atelier.example",
      "CV à no-reply@atelier.example",
      "De : Anne\nÀ : liste@atelier.example\nObjet : Stage\n\nBonjour",
    ]) {
      expect(confidenceOf(text), text).toBeLessThan(0.5);
    }
  });

  it("is said again in the next sentence", () => {
    expect(
      confidenceOf("Vos données personnelles sont à l'abri. CV à lea@atelier.example"),
    ).toBeGreaterThan(0.5);
    expect(confidenceOf("À : liste@atelier.example")).toBeGreaterThan(0.5);
  });
});
