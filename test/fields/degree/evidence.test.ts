import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("requiredDegree", `${above}${text}`)).toEqual(expected);
  });

describe("a degree is asked for behind its label, in the profile, the title or after a cue", () => {
  reads([
    ["Niveau d'études : Bac+5", "Bac+5 = 5 5 required; label in-title section-fits cue-near"],
    ["Niveau d'études min. requis : Bac+5", "Bac+5 = 5 .. required; label in-title cue-near"],
    ["Profil\n- Bac+5", "Bac+5 = 5 5 required; section-fits"],
    ["Profil\nVous préparez un Bac+5", "Bac+5 = 5 5 required; section-fits cue-near"],
    ["Stage M2 – Lens", "M2 = 5 5 required; in-title cue-near"],
    ["Étudiant en M2", "M2 = 5 5 required; in-title cue-near"],
    ["Vous êtes en M2", "M2 = 5 5 required; in-title cue-near"],
    ["Bac+5", "Bac+5 = 5 5 required; in-title"],
    ["Nous cherchons, pour notre atelier, Bac+5", "Bac+5 = 5 5 required; in-title"],
    ["Vos missions\nTenir la caisse, Bac+5", "Bac+5 = 5 5 required; no-cue section-misfits"],
    ["Qui sommes-nous ?\nUn atelier, Bac+5", "Bac+5 = 5 5 required; no-cue section-misfits"],
    ["Gratification : Bac+5", "Bac+5 = 5 5 required; other-label in-title"],
    ["Contact : Anne Dupré, Bac+5", "Bac+5 = 5 5 required; other-label in-title"],
    ["Bac+5 exigé", "Bac+5 = 5 5 required; in-title cue-near"],
    ["Profil\nSans diplôme", "Sans diplôme = .. .. none; section-fits"],
    ["Aucun diplôme exigé", "Aucun diplôme exigé = .. .. none"],
    ["Enseignement supérieur"],
  ]);
});

describe("a degree that is told of others is no demand", () => {
  reads([
    ["Paul Arnoux, docteur en géographie"],
    ["L'équipe compte deux docteurs en géographie"],
    ["Bac+3 : 600 €", "Bac+3 = 3 3 required; told-of-else"],
    ["Nous formons des jeunes au Bac+2", "Bac+2 = 2 2 required; told-of-else"],
    ["Alternance – formation niveau Bac+3", "Bac+3 = 3 3 required; told-of-else"],
    ["Stage – formation niveau Bac+3", "Bac+3 = 3 3 required; in-title cue-near"],
    ["Vous encadrez un étudiant en master"],
    ["Notre école prépare au master"],
  ]);
});

describe("a minimum, or a maximum, opens a side", () => {
  reads([
    ["Bac+3 minimum", "Bac+3 = 3 .. required; in-title cue-near"],
    ["Minimum Bac+3", "Bac+3 = 3 .. required; in-title cue-near"],
    ["Au moins Bac+3", "Bac+3 = 3 .. required; in-title cue-near"],
    ["À partir de Bac+3", "Bac+3 = 3 .. required; in-title cue-near"],
    ["Bac+3 et plus", "Bac+3 = 3 .. required; in-title"],
    ["Bac+3 ou plus", "Bac+3 = 3 .. required; in-title cue-near"],
    ["Niveau minimum : Bac+3", "Bac+3 = 3 .. required; label in-title cue-near"],
    ["Bac+3 (minimum requis)", "Bac+3 = 3 .. required; in-title cue-near"],
    ["Bac+3 minimum 2 ans d'expérience", "Bac+3 = 3 3 required; in-title cue-near"],
    ["Bac+3 en informatique minimum", "Bac+3 = 3 .. required informatique; in-title cue-near"],
    ["Bac+3 avec expérience de 2 ans minimum", "Bac+3 = 3 3 required; in-title cue-near"],
    ["Bac+3 requis minimum", "Bac+3 = 3 .. required; in-title cue-near"],
    ["Jusqu'à Bac+3", "Bac+3 = .. 3 required; in-title"],
    ["Bac+3 maximum", "Bac+3 = .. 3 required; in-title"],
    ["Maximum Bac+3", "Bac+3 = .. 3 required; in-title"],
    [
      "Bac+5 minimum (master ou école)",
      "Bac+5 minimum (master ou école) = 5 .. required; in-title",
    ],
    ["Bac+5 (master minimum)", "Bac+5 (master minimum) = 5 .. required; in-title cue-near"],
  ]);
});

describe("years of study after a degree tell how far it has come", () => {
  reads([
    ["Master 2e année", "Master 2e année = 5 5 required; in-title"],
    ["École d'ingénieurs, 3e année", "École d'ingénieurs, 3e année = 5 5 required"],
    ["École d'ingénieurs, 4e année", "École d'ingénieurs, 4e année = 4 4 required"],
    ["École d'ingénieurs, 4A/5A", "École d'ingénieurs, 4A/5A = 4 5 required"],
    ["BTS 2e année", "BTS 2e année = 2 2 required; in-title"],
    ["BUT 3e année", "BUT 3e année = 3 3 required; in-title"],
    ["Master 6e année", "Master = 5 5 required; in-title"],
    ["Master 2e année d'expérience", "Master = 5 5 required; in-title"],
    ["Second year of a master", "Second year of a master = 5 5 required; in-title"],
  ]);
});

describe("alternatives that touch become one range, others stay apart", () => {
  reads([
    ["Bac+2 ou Bac+3", "Bac+2 ou Bac+3 = 2 3 required; in-title"],
    ["Bac+2/3", "Bac+2/3 = 2 3 required; in-title"],
    ["Bac+2 à Bac+5", "Bac+2 à Bac+5 = 2 5 required; in-title"],
    ["Bac+2 - Bac+5", "Bac+2 - Bac+5 = 2 5 required; in-title"],
    ["Bac+2 ou Bac+5", "Bac+2 = 2 2 required; in-title", "Bac+5 = 5 5 required; in-title"],
    ["Bac ou Bac+2", "Bac ou Bac+2 = 0 2 required; in-title"],
    ["Bac ou Bac+3", "Bac+3 = 3 3 required; in-title", "Bac = 0 0 required; in-title"],
    ["CAP ou Bac", "CAP ou Bac = .. 0 required; in-title"],
    ["CAP ou BEP", "CAP ou BEP = .. .. required; in-title"],
    ["CAP à Bac+2", "CAP à Bac+2 = .. 2 required; in-title"],
    ["BTS ou licence", "BTS ou licence = 2 3 required; in-title"],
    ["Licence, master", "Licence, master = 3 5 required; in-title"],
    ["Licence ou master", "Licence ou master = 3 5 required; in-title"],
    ["Entre Bac+2 et Bac+4", "Bac+2 et Bac+4 = 2 4 required; in-title"],
    ["Bac+2 et Bac+4", "Bac+2 = 2 2 required; in-title", "Bac+4 = 4 4 required; in-title"],
    [
      "Ingénieur, ou Bac+2 avec expérience",
      "Bac+2 = 2 2 required; in-title",
      "Ingénieur = 5 5 required; in-title",
    ],
    ["Bac+3, Bac+4 ou Bac+5", "Bac+3, Bac+4 ou Bac+5 = 3 5 required; in-title"],
    ["Master ou doctorat", "doctorat = 8 8 required; in-title", "Master = 5 5 required; in-title"],
    ["Bac+5 minimum ou doctorat", "Bac+5 minimum ou doctorat = 5 .. required; in-title"],
  ]);
});

describe("words in apposition say the same again", () => {
  reads([
    ["Bac+5 (master, ingénieur)", "Bac+5 (master, ingénieur) = 5 5 required; in-title"],
    ["Mastère (Bac+4)", "Mastère (Bac+4) = 4 4 required; in-title"],
    ["Master (M1 ou M2)", "Master (M1 ou M2) = 4 5 required; in-title"],
    [
      "Formation supérieure (Bac+2)",
      "Formation supérieure (Bac+2) = 2 2 required; in-title cue-near",
    ],
    ["Formation supérieure", "Formation supérieure = .. .. required"],
    ["Bac+5 - Master 2", "Bac+5 - Master 2 = 5 5 required; in-title"],
    ["Bac+5 : école de commerce", "Bac+5 : école de commerce = 5 5 required; in-title"],
    ["Bac+4, école de commerce ou IEP", "Bac+4, école de commerce ou IEP = 4 4 required; in-title"],
    [
      "Licence pro ou un titre de gestionnaire (Bac+2)",
      "Licence pro ou un titre de gestionnaire (Bac+2) = 2 3 required; in-title",
    ],
    ["BTS (Bac+2) ou licence (Bac+3)", "BTS (Bac+2) ou licence (Bac+3) = 2 3 required; in-title"],
    ["Bac+2 (BTS) à Bac+3", "Bac+2 (BTS) à Bac+3 = 2 3 required; in-title"],
    [
      "Bac+5 (école d'ingénieurs, master, etc.) en eau",
      "Bac+5 (école d'ingénieurs, master, etc.) = 5 5 required eau; in-title",
    ],
    ["CAP minimum (bac pro apprécié)", "CAP = .. .. required; in-title cue-near"],
    [
      "Diplôme universitaire type master",
      "Diplôme universitaire type master = 5 5 required; in-title cue-near",
    ],
    ["Master (licence)", "Master (licence) = 3 5 required; in-title"],
  ]);
});

describe("a wish is no demand", () => {
  reads([
    ["Bac+5 souhaité", "Bac+5 = 5 5 preferred; in-title cue-near"],
    ["Bac+5 de préférence", "Bac+5 = 5 5 preferred; in-title cue-near"],
    ["Idéalement Bac+5", "Bac+5 = 5 5 preferred; in-title"],
    ["De préférence titulaire d'un Bac+5", "Bac+5 = 5 5 preferred; in-title cue-near"],
    ["Bac+5 serait un plus", "Bac+5 = 5 5 preferred; in-title cue-near"],
    ["Bac+5 exigé, anglais apprécié", "Bac+5 = 5 5 required; in-title cue-near"],
    ["Minimum Bac+2, Bac+3 apprécié", "Bac+2, Bac+3 = 2 .. required; in-title cue-near"],
    ["Bac+5 souhaité et obligatoire", "Bac+5 = 5 5 preferred; in-title cue-near"],
  ]);
});

describe("the disciplines behind a degree, or before its bracket, are named with it", () => {
  reads([
    ["Master en biologie", "Master = 5 5 required biologie; in-title"],
    [
      "Master en biologie, chimie et physique",
      "Master = 5 5 required biologie chimie physique; in-title",
    ],
    ["Master de droit public", "Master = 5 5 required droit public; in-title"],
    ["Master biologie", "Master = 5 5 required biologie; in-title"],
    ["Master en biologie ou équivalent", "Master = 5 5 required biologie; in-title cue-near"],
    ["Bac+5 en RH", "Bac+5 = 5 5 required RH; in-title"],
    ["Bac+5 en :\n- biologie\n- chimie\n\nAutre", "Bac+5 = 5 5 required biologie chimie; in-title"],
    ["Bac+5 en :\nbiologie\nchimie\nProfil :", "Bac+5 = 5 5 required biologie chimie; in-title"],
    [
      "Formation en chimie (Bac+2 à Bac+5)",
      "Bac+2 à Bac+5 = 2 5 required chimie; in-title cue-near",
    ],
    ["Formation juridique (Bac+3)", "Bac+3 = 3 3 required juridique; in-title cue-near"],
    [
      "Formation supérieure (Bac+3)",
      "Formation supérieure (Bac+3) = 3 3 required; in-title cue-near",
    ],
    [
      "Licence en biologie ou master en chimie",
      "Licence en biologie ou master = 3 5 required biologie chimie; in-title",
    ],
    ["BTS ou licence en gestion", "BTS ou licence = 2 3 required gestion; in-title"],
    ["Master en cours", "Master = 5 5 required; in-title cue-near"],
    ["Master, spécialité biologie", "Master = 5 5 required biologie; in-title"],
    ["Master en a, b, c", "Master = 5 5 required; in-title"],
  ]);
});

describe("two statements: the likelier stays, one that says the same less well goes", () => {
  reads([
    ["Stage M2\n\nProfil\n- Bac+4/5", "M2 = 5 5 required; in-title cue-near"],
    [
      "Stage M2\n\nProfil\n- Bac+5",
      "M2 = 5 5 required; in-title cue-near",
      "Bac+5 = 5 5 required; section-fits",
    ],
    ["Stage L3\n\nProfil\n- Bac+5", "Bac+5 = 5 5 required; section-fits"],
    [
      "Profil\n- Bac+5\n- Bac+2",
      "Bac+5 = 5 5 required; section-fits",
      "Bac+2 = 2 2 required; section-fits conflict",
    ],
    [
      "Profil\n- Bac+5\n- Bac+5",
      "Bac+5 = 5 5 required; section-fits",
      "Bac+5 = 5 5 required; section-fits",
    ],
    [
      "Profil\n- Bac+5\n- Bac+5\n- Bac+5",
      "Bac+5 = 5 5 required; section-fits",
      "Bac+5 = 5 5 required; section-fits",
    ],
    [
      "Profil\n- Bac+3\n- Bac+5 souhaité",
      "Bac+3 = 3 3 required; section-fits cue-near",
      "Bac+5 = 5 5 preferred; section-fits cue-near conflict",
    ],
    [
      "Profil\n- Sans diplôme\n- Bac+5",
      "Bac+5 = 5 5 required; section-fits",
      "Sans diplôme = .. .. none; section-fits conflict",
    ],
    [
      "Niveau d'études : Bac+2\n\nNous formons des jeunes au Bac+5",
      "Bac+2 = 2 2 required; label in-title section-fits cue-near",
    ],
    [
      "Niveau d'études : Bac+2 ou Bac+5",
      "Bac+2 = 2 2 required; label in-title section-fits cue-near",
      "Bac+5 = 5 5 required; label in-title section-fits cue-near",
    ],
  ]);
});

describe("in the body what stands beside a degree tells whose it is", () => {
  reads(
    [
      ["Bac+5", "Bac+5 = 5 5 required"],
      ["Tenir la caisse, Bac+5", "Bac+5 = 5 5 required; no-cue"],
      ["Vous êtes titulaire d'un Bac+5", "Bac+5 = 5 5 required; cue-near"],
      ["Vous préparez un master", "master = 5 5 required; cue-near"],
      ["Étudiant en M2", "M2 = 5 5 required; cue-near"],
      ["Vous êtes en M2", "M2 = 5 5 required; cue-near"],
      ["Tenir la caisse en M2", "M2 = 5 5 required; cue-near"],
      ["École d'ingénieurs", "École d'ingénieurs = 5 5 required"],
      ["Bac+3 : 600 €", "Bac+3 = 3 3 required; told-of-else"],
      ["L'équipe compte un docteur et un ingénieur"],
      ["Paul Arnoux, docteur en géographie"],
      ["Vous encadrez un étudiant en master"],
      ["Encadré par un ingénieur, vous tenez la caisse"],
      ["Vous travaillez avec un ingénieur"],
      ["Nos formations vont du BTS au master", "BTS au master = 2 5 required; told-of-else"],
      ["Nous formons des jeunes au Bac+2", "Bac+2 = 2 2 required; told-of-else"],
      ["Stage de fin d'études (Bac+5)", "Bac+5 = 5 5 required; cue-near"],
      ["Stage de niveau Bac+5", "Bac+5 = 5 5 required; cue-near"],
      ["Gratification : 600 € (Bac+5)", "Bac+5 = 5 5 required; other-label no-cue"],
      ["Gratification : Bac+5", "Bac+5 = 5 5 required; other-label no-cue"],
      ["Avantages : Bac+5", "Bac+5 = 5 5 required; other-label no-cue"],
      ["Niveau d'études : Bac+5", "Bac+5 = 5 5 required; label section-fits cue-near"],
      ["Niveau d'études min. : Bac+5", "Bac+5 = 5 .. required; label no-cue"],
      [
        "Diplôme : Bac+5 ou Bac+3 souhaité",
        "Bac+5 ou Bac+3 = 3 5 preferred; label section-fits cue-near",
      ],
      ["Sans diplôme", "Sans diplôme = .. .. none"],
      ["Aucun diplôme exigé", "Aucun diplôme exigé = .. .. none"],
      ["Profil\nSans diplôme", "Sans diplôme = .. .. none; section-fits"],
      ["Profil\nTenir la caisse, Bac+5", "Bac+5 = 5 5 required; section-fits"],
      ["Vos missions\nTenir la caisse, Bac+5", "Bac+5 = 5 5 required; no-cue section-misfits"],
      ["Vos missions\n- Bac+5", "Bac+5 = 5 5 required"],
      ["Vos missions\nVous préparez un Bac+5", "Bac+5 = 5 5 required; cue-near"],
      ["Qui sommes-nous ?\nUn atelier, Bac+5", "Bac+5 = 5 5 required; no-cue section-misfits"],
    ],
    BODY,
  );
});

describe("each way to write a degree is read in the profile", () => {
  reads(
    [
      ["Profil\nBac à Bac+5", "Bac à Bac+5 = 0 5 required; section-fits"],
      ["Profil\nCAP/BEP à Bac+2", "CAP/BEP à Bac+2 = .. 2 required; section-fits"],
      [
        "Profil\nCAP ou Bac+2",
        "Bac+2 = 2 2 required; section-fits",
        "CAP = .. .. required; section-fits",
      ],
      ["Profil\nBEP, Bac pro, BTS", "BEP, Bac pro, BTS = .. 2 required; section-fits"],
      ["Profil\nL3/M1", "L3/M1 = 3 4 required; section-fits"],
      ["Profil\nM1/M2", "M1/M2 = 4 5 required; section-fits"],
      ["Profil\nL3, M1 ou M2", "L3, M1 ou M2 = 3 5 required; section-fits"],
      ["Profil\nBac+3/4/5", "Bac+3/4/5 = 3 5 required; section-fits"],
      ["Profil\nBac +4/+5", "Bac +4/+5 = 4 5 required; section-fits"],
      ["Profil\nBac+2 minimum à Bac+5", "Bac+2 minimum à Bac+5 = 2 .. required; section-fits"],
      ["Profil\nMaster 1 minimum", "Master 1 = 4 .. required; section-fits cue-near"],
      [
        "Profil\nBac+5 (Master 2 ou ingénieur minimum)",
        "Bac+5 (Master 2 ou ingénieur minimum) = 5 .. required; section-fits cue-near",
      ],
      [
        "Profil\nDoctorat ou Bac+5",
        "Bac+5 = 5 5 required; section-fits",
        "Doctorat = 8 8 required; section-fits",
      ],
      ["Profil\nIngénieur ou master 2", "Ingénieur ou master 2 = 5 5 required; section-fits"],
      [
        "Profil\n3A ou 4A école d'ingénieur",
        "3A ou 4A école d'ingénieur = 4 5 required; section-fits",
      ],
      [
        "Profil\nDernière année d'école d'ingénieurs",
        "Dernière année d'école d'ingénieurs = 5 5 required; section-fits",
      ],
      ["Profil\nPremière année de BTS", "Première année de BTS = 1 1 required; section-fits"],
      [
        "Profil\nAvant-dernière année de master",
        "Avant-dernière année de master = 4 4 required; section-fits",
      ],
      ["Profil\nBUT2", "BUT2 = 2 2 required; section-fits"],
      ["Profil\nDUT/BTS", "DUT/BTS = 2 2 required; section-fits"],
      ["Profil\nDUT ou BTS en vente", "DUT ou BTS = 2 2 required vente; section-fits"],
      [
        "Profil\nÉtudiant en dernière année d'école de commerce",
        "dernière année d'école de commerce = 5 5 required; section-fits cue-near",
      ],
      ["Profil\nTitre RNCP niveau 6", "niveau 6 = 3 4 required; section-fits cue-near"],
      [
        "Profil\nBac+2 en vente, Bac+3 en gestion",
        "Bac+2 en vente, Bac+3 = 2 3 required vente gestion; section-fits",
      ],
      ["Profil\nBac+2/Bac+3", "Bac+2/Bac+3 = 2 3 required; section-fits"],
      ["Profil\nBac+2, Bac+3", "Bac+2, Bac+3 = 2 3 required; section-fits"],
      [
        "Profil\nBac+2, Bac+5",
        "Bac+2 = 2 2 required; section-fits",
        "Bac+5 = 5 5 required; section-fits",
      ],
      ["Profil\nBac+4 et plus", "Bac+4 = 4 .. required; section-fits"],
      ["Profil\nBac+4 et Bac+5", "Bac+4 et Bac+5 = 4 5 required; section-fits"],
      ["Profil\nBac ou équivalent", "Bac = 0 0 required; section-fits cue-near"],
      ["Profil\nBac pro", "Bac pro = 0 0 required; section-fits"],
      ["Profil\nBac pro ou BTS", "Bac pro ou BTS = 0 2 required; section-fits"],
      ["Profil\nCAP, BEP ou Bac pro", "CAP, BEP ou Bac pro = .. 0 required; section-fits"],
      ["Profil\nCAP vente", "CAP = .. .. required vente; section-fits"],
      ["Profil\nBrevet"],
      ["Profil\nLicence professionnelle", "Licence professionnelle = 3 3 required; section-fits"],
      ["Profil\nLicence pro (Bac+3)", "Licence pro (Bac+3) = 3 3 required; section-fits"],
      ["Profil\nMaster 2 recherche", "Master 2 = 5 5 required recherche; section-fits cue-near"],
      ["Profil\nMastère spécialisé", "Mastère spécialisé = 5 5 required; section-fits"],
      ["Profil\nMBA", "MBA = 5 5 required; section-fits"],
      ["Profil\nDoctorat", "Doctorat = 8 8 required; section-fits"],
      ["Profil\nPost-doctorat", "doctorat = 8 8 required; section-fits"],
      ["Profil\nÉcole de commerce", "École de commerce = 5 5 required; section-fits"],
      [
        "Profil\nÉcole d'ingénieurs ou université",
        "École d'ingénieurs = 5 5 required; section-fits",
      ],
      ["Profil\nUniversité"],
      ["Profil\nDiplôme d'ingénieur", "Diplôme d'ingénieur = 5 5 required; section-fits cue-near"],
      [
        "Profil\nDiplôme d'ingénieur ou équivalent",
        "Diplôme d'ingénieur = 5 5 required; section-fits cue-near",
      ],
      [
        "Profil\nFormation Bac+3 à Bac+5 en gestion, vente ou droit",
        "Bac+3 à Bac+5 = 3 5 required gestion vente droit; section-fits cue-near",
      ],
      ["Profil\nFormation supérieure en gestion", "Formation supérieure = .. .. required gestion"],
      [
        "Profil\nFormation supérieure en gestion (Bac+3 minimum)",
        "Formation supérieure en gestion (Bac+3 minimum) = 3 .. required gestion; section-fits cue-near",
      ],
      ["Profil\nDe formation Bac+3", "Bac+3 = 3 3 required; section-fits cue-near"],
      ["Profil\nTitulaire d'un BTS", "BTS = 2 2 required; section-fits cue-near"],
      ["Profil\nSans diplôme", "Sans diplôme = .. .. none; section-fits"],
      ["Profil\nDébutant accepté"],
      ["Profil\nTous niveaux"],
      ["Profil\nBachelor", "Bachelor = 3 3 required; section-fits"],
      ["Profil\nBachelor's degree", "Bachelor's degree = 3 3 required; section-fits"],
      [
        "Profil\nMaster's degree in biology",
        "Master's degree = 5 5 required biology; section-fits",
      ],
      ["Profil\nPhD in biology", "PhD = 8 8 required biology; section-fits"],
    ],
    BODY,
  );
});

describe("letters and words that look like a degree are none where they stand for something else", () => {
  reads(
    [
      ["Il garde le cap"],
      ["Le but est de vendre"],
      ["LE BUT EST DE VENDRE DES LIVRES"],
      ["Un local de 30 m2"],
      ["Profil\nUn cap"],
      ["Profil\nCAP", "CAP = .. .. required; section-fits"],
      ["Profil\nBut : vendre"],
      ["Profil\nM2", "M2 = 5 5 required; section-fits"],
      ["Profil\nL3", "L3 = 3 3 required; section-fits"],
      ["Profil\nlicence IV"],
      ["Profil\nLicence de taxi"],
      ["Profil\nPermis et licence"],
      ["Profil\nMaster class"],
      ["Profil\nMaster chef"],
      ["Profil\nIngénieur commercial"],
      ["Profil\nDocteur Dupré"],
      ["Profil\nBac à sable"],
      ["Profil\nBac+"],
      ["Profil\nTitre de séjour"],
      ["Profil\nNiveau B2"],
      ["Profil\nNiveau 5 requis"],
    ],
    BODY,
  );
});

describe("in a line all in capitals no acronym stands out", () => {
  reads([
    ["LE BUT EST DE VENDRE DES LIVRES ANCIENS ET DES CARTES À LENS"],
    ["NOUS VENDONS DES LIVRES ET LE BUT EST DE LES VENDRE À LENS"],
    ["nous vendons des livres et le but est de les vendre à Lens"],
    ["CAP", "CAP = .. .. required; in-title"],
  ]);
});

describe("a range within brackets explains the name before them", () => {
  reads(
    [
      ["Profil\nMaster (Bac+4 à Bac+5)", "Master (Bac+4 à Bac+5) = 4 5 required; section-fits"],
      [
        "Profil\nIngénieur (Bac+4 - Bac+5)",
        "Ingénieur (Bac+4 - Bac+5) = 4 5 required; section-fits",
      ],
      [
        "Profil\nLicence pro (L3, Bac+3 à Bac+5)",
        "Licence pro (L3, Bac+3 à Bac+5) = 3 5 required; section-fits",
      ],
      [
        "Profil\nFormation supérieure (Bac+3 à Bac+5)",
        "Formation supérieure (Bac+3 à Bac+5) = 3 5 required; section-fits cue-near",
      ],
      [
        "Profil\nFormation supérieure (BTS, Bac+3 à Bac+5)",
        "Formation supérieure (BTS, Bac+3 à Bac+5) = 2 5 required; section-fits cue-near",
      ],
      ["Profil\nBac+5 (M1 à M2)", "Bac+5 (M1 à M2) = 5 5 required; section-fits"],
    ],
    BODY,
  );
});
