import { describe, expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const read = (text: string) =>
  extractFields(text)
    .organization.filter(({ confidence }) => confidence >= 0.5)
    .map(({ value }) => value.name);
const labelled = (name: string) => read(`Stage\nEmployeur : ${name}\nLieu : Lens`);
const recruiting = (subject: string) => read(`Stage\n${subject} recrute un animateur.`);
const long = (words: number) => `Horizon ${"Vert ".repeat(words - 1)}`.trim();

describe("a name behind its label", () => {
  it.each([
    ["Horizon Vert", "Horizon Vert"],
    ["« Horizon Vert »", "Horizon Vert"],
    ["- Horizon Vert", "Horizon Vert"],
    ["**Horizon Vert**", "Horizon Vert"],
    ["Horizon Vert.", "Horizon Vert"],
    ["Horizon Vert)", "Horizon Vert"],
    ["Horizon Vert (HV)", "Horizon Vert"],
    ["Horizon Vert, Lens", "Horizon Vert"],
    ["Horizon Vert, coopérative de quartier", "Horizon Vert"],
    ["Conseil de l'Eau, de l'Air et du Vent", "Conseil de l'Eau, de l'Air et du Vent"],
    ["Horizon Vert - 62300 Lens", "Horizon Vert"],
    ["Horizon Vert | Lens", "Horizon Vert"],
    ["Horizon Vert. Une coopérative", "Horizon Vert"],
    ["la mairie d'Orbec", "mairie d'Orbec"],
    ["La Huche", "La Huche"],
    ["Le CPIE du Haut-Val", "CPIE du Haut-Val"],
    ["iBois", "iBois"],
    ["horizon.example", "horizon.example"],
    ["4 Saisons", "4 Saisons"],
    ["3M", "3M"],
    [long(14), long(14)],
  ])("%s", (written, name) => {
    expect(labelled(written)).toEqual([name]);
  });

  it.each([
    ["a letter", "H"],
    ["many words", long(16)],
    ["small letters", "horizon vert"],
    ["a length", "24 mois"],
    ["pay", "1 200 € brut"],
    ["a department", "2A"],
    ["a number", "075"],
    ["a description", "Commune de 3 700 habitants"],
    ["an address", "anne@horizon.example"],
    ["a question", "Horizon Vert ?"],
    ["a sentence", "Horizon vous attend"],
    ["a kind", "Association"],
    ["a town", "Lens"],
    ["a job", "Animatrice nature"],
    ["a quote left open", 'Horizon "Vert'],
    ["no name", "confidentiel"],
  ])("%s is none", (_what, written) => {
    expect(labelled(written)).toEqual([]);
  });

  it("is none where the next label or heading stands in its place", () => {
    expect(read("Stage\nEntreprise\nDurée : 2 mois\nLieu : Lens")).toEqual([]);
    expect(read("Stage\nEntreprise\nProfil recherché\nSourire")).toEqual([]);
  });
});

describe("the subject of a sentence", () => {
  it.each([
    ["Horizon Vert, coopérative de formation,", "Horizon Vert"],
    ["L'association Les Toits Bleus", "Les Toits Bleus"],
    ["L'Association Sportive de Lens", "Association Sportive de Lens"],
    ["Le service jeunesse de Val Fleuri", "Val Fleuri"],
    ["Le Département de la Vire", "Département de la Vire"],
    ["Dans le cadre de son projet, Horizon Vert", "Horizon Vert"],
    ["Fondée en 1990, Horizon Vert", "Horizon Vert"],
    ["Aujourd'hui, Horizon Vert", "Horizon Vert"],
    ["Le Conservatoire des landes", "Conservatoire des landes"],
    [
      "Conseil d'Architecture, d'Urbanisme et d'Eau de Lens",
      "Conseil d'Architecture, d'Urbanisme et d'Eau de Lens",
    ],
    ["Horizon Vert (HV)", "Horizon Vert"],
    ["Horizon Vert qui grandit", "Horizon Vert"],
  ])("%s", (subject, name) => {
    expect(recruiting(subject)).toEqual([name]);
  });

  it.each([
    ["we", "Nous"],
    ["a part of a firm", "L'équipe"],
    ["a part of a part", "Le pôle technique du Datalab"],
    ["a site", "L'agence de Lens"],
    ["a small word", "le voisin d'en face"],
    ["what someone is", "Engagé dans une démarche verte"],
    ["a client", "Notre client"],
    ["an agency", "Talentis, cabinet de recrutement,"],
    ["a long sentence", "Le voisin de la rue du quai du port de la ville du nord de la Vire"],
  ])("%s is none", (_what, subject) => {
    expect(recruiting(subject)).toEqual([]);
  });
});

describe("the line under a title", () => {
  it.each([
    ["Développeur (H/F)\nKestrel Logiciels\nCDI – Nantes", ["Kestrel Logiciels"]],
    ["DÉVELOPPEUR (H/F)\nKESTREL LOGICIELS\nCDI – Nantes", []],
    ["Développeur (H/F)\nKestrel logiciels\nCDI – Nantes", []],
    ["Développeur (H/F)\nKestrel Logiciels\nCDI", []],
    ["Développeur (H/F)\nKestrel Logiciels\nNous sommes à Nantes.", []],
    ["Développeur (H/F)\nBâtiment Kestrel\nCDI – Nantes", []],
    ["Développeur (H/F)\nIngénieur Réseau\nCDI – Nantes", []],
    ["Développeur (H/F)\nKestrel Logiciels 2024\nCDI – Nantes", []],
    ["Un\nDéveloppeur (H/F)\nKestrel Logiciels\nCDI – Nantes", []],
    ["Graphiste\n🏢 Horizon Vert\n📍 Lens", ["Horizon Vert"]],
    ["Graphiste\n🏫 Horizon Vert\n📍 Lens", ["Horizon Vert"]],
    ["Graphiste\n🚀 Horizon Vert\n📍 Lens", []],
    ["Graphiste\n🏢 Horizon vert\n📍 Lens", []],
    ["Médiateur\nAnnonceur HORIZON VERT (HV)\nContrat CDD", ["HORIZON VERT"]],
  ])("%s", (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe("a heading with its place", () => {
  it.each([
    ["Horizon Vert (Lens – 62300) – Médiatrice", ["Horizon Vert"]],
    ["Horizon Vert (62) – Médiatrice", ["Horizon Vert"]],
    ["Médiatrice – Horizon Vert (62)", []],
    ["Médiatrice (Lens)", []],
    ["Horizon Vert, Vevey (CH-1800) – Stage", ["Horizon Vert"]],
    ["Luthière à l'Atelier du Quai (Lens – 62300) – CDI", ["Atelier du Quai"]],
    ["Statisticien(ne)", []],
    ["Horizon Vert (bureau) – Stage", []],
    ["Médiatrice\nHORIZON VERT - 62 - LENS", ["HORIZON VERT"]],
    ["Médiatrice\nHORIZON VERT - 99 - LENS", []],
    ["Un\nDeux\nTrois\nHORIZON VERT - 62 - LENS", []],
    ["Stage – Diffusion / Cie du Quai / Lens (62)", ["Cie du Quai"]],
    ["Programme ORME / Contrat postdoctoral / Lyon", []],
    ["Médiatrice\nCampus Vert, Lille", []],
    ["Médiatrice\nHorizon Vert | Lille | CDI", ["Horizon Vert"]],
    ["Médiatrice\nHORIZON VERT - Bretagne", ["HORIZON VERT"]],
    ["Médiatrice\nHorizon vert - Lille", []],
    ["2) Horizon Vert (ressourcerie) : animateur H/F", ["Horizon Vert"]],
    ["Offre 3 : animateur H/F", []],
    ["Horizon Vert : le quai du nord", []],
    ["4\tHorizon Vert\tLens (62)\tMédiation\tStage", ["Horizon Vert"]],
    ["Nom\tPrénom\tNote", []],
    ["VILLE DE LENS\nService culturel", ["VILLE DE LENS"]],
    ["ville de Lens\nStage", []],
    ["Association des Vents, Lens\nStage", ["Association des Vents"]],
    ["Un\nDeux\nTrois\nQuatre\nAssociation des Vents", []],
    ["Un\nDeux\nAssociation des Vents.", []],
    ["Cabinet d'avocats Lemoine\nStage", ["Cabinet d'avocats Lemoine"]],
  ])("%s", (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe("several names", () => {
  it("leave the others as guesses", () => {
    const text = "Régie Nord (Lens – 62300) – Stage\n\nHorizon Vert recrute un stagiaire.";
    const found = extractFields(text).organization;
    expect(found.map(({ value }) => value.name)).toEqual(["Régie Nord", "Horizon Vert"]);
    expect(found[1]?.confidence).toBeLessThan(0.5);
  });

  it("give a client that an agency names", () => {
    const text =
      "Graphiste\nTalentis recrute pour son client Horizon Vert, une graphiste.\nÀ propos de Talentis\nDepuis 2001";
    expect(read(text)).toEqual(["Horizon Vert"]);
  });

  it("show one employer's cleanest spelling, wherever it stands", () => {
    const text = "Stage\nHORIZON VERT recrute un animateur.\nÀ propos d'Horizon Vert\nDepuis 2001";
    expect(new Set(extractFields(text).organization.map(({ value }) => value.name))).toEqual(
      new Set(["Horizon Vert"]),
    );
  });
});
