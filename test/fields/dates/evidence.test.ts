import { describe, expect, it } from "vitest";
import { toldTogether } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(toldTogether("startDate", `${above}${text}`)).toEqual(expected);
  });

describe("a label tells what the first date behind it is for", () => {
  reads([
    ["Début : 3 mars 2024", "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label"],
    ["Fin : 3 mars 2024", "endDate: 3 mars 2024 = 2024-03-03; ~0.9; label"],
    [
      "Période : du 3 mars au 30 juin 2024",
      "startDate: du 3 mars = 2024-03-03; ~0.9; label",
      "endDate: 30 juin 2024 = 2024-06-30; ~0.9; label",
    ],
    ["Date limite : 3 mars 2024", "applicationDeadline: 3 mars 2024 = 2024-03-03; ~0.9; label"],
    ["Publié le : 3 mars 2024", "publicationDate: 3 mars 2024 = 2024-03-03; ~0.9; label"],
    ["Mis à jour le : 3 mars 2024"],
    ["Entretiens : 3 mars 2024", "interviewDate: 3 mars 2024 = 2024-03-03; ~0.9; label"],
    [
      "Durée : du 3 mars au 30 juin 2024",
      "startDate: du 3 mars = 2024-03-03; ~0.9; label",
      "endDate: 30 juin 2024 = 2024-06-30; ~0.9; label",
    ],
    [
      "Contrat : CDD du 3 mars au 30 juin 2024",
      "startDate: du 3 mars = 2024-03-03; ~0.9; label",
      "endDate: 30 juin 2024 = 2024-06-30; ~0.9; label",
    ],
    ["Référence : 3 mars 2024"],
    [
      "Réf : 2025-118 | Publié le 3 mars 2024",
      "publicationDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
    ],
    ["Expérience : depuis le 3 mars 2024"],
    [
      "Début : 3 mars 2024, 10 avril 2024",
      "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
      "startDate: 10 avril 2024 = 2024-04-10; ~0.7; label",
    ],
    [
      "Début : 3 mars 2024. Réunion le 10 avril 2024",
      "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
    ],
    [
      "Début : mars 2024 (au plus tard avril)",
      "startDate: mars 2024 = 2024-03; ~0.9; label",
      "startDate: au plus tard avril = ../2024-04; ~0.6; label year-inferred",
    ],
    [
      "Début : le poste est à pourvoir dans notre atelier de Lens, rue Verte, en face de la gare et de la poste, le 3 mars 2024",
      "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
    ],
    ["date: 2024-03-01\ntitle: Stage", "publicationDate: 2024-03-01; ~0.9; label"],
    [
      "From: a@port.example\nDate: 3 mars 2024\nSubject: Stage",
      "publicationDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
    ],
    [
      "Envoyé : mardi 5 mars 2024\nObjet : Stage",
      "publicationDate: mardi 5 mars 2024 = 2024-03-05; ~0.9",
    ],
    [
      "À pourvoir à compter du 3 mars 2024",
      "startDate: à compter du 3 mars 2024 = 2024-03-03/..; ~0.9; label",
    ],
    ["À partir de 2026, la collecte sera gratuite"],
  ]);
});

describe("the opening words and the shape tell what a date is for", () => {
  reads([
    ["À partir du 3 mars 2024", "startDate: À partir du 3 mars 2024 = 2024-03-03/..; ~0.9; label"],
    ["À partir de mars 2024", "startDate: À partir de mars 2024 = 2024-03/..; ~0.9; label"],
    ["Dès le 3 mars 2024", "startDate: Dès le 3 mars 2024 = 2024-03-03/..; ~0.9; label"],
    ["Avant le 3 mars 2024", "applicationDeadline: Avant le 3 mars 2024 = 2024-03-03; ~0.6"],
    [
      "Candidatures avant le 3 mars 2024",
      "applicationDeadline: avant le 3 mars 2024 = 2024-03-03; ~0.9; label",
    ],
    [
      "Candidature jusqu'au 3 mars 2024",
      "applicationDeadline: jusqu'au 3 mars 2024 = 2024-03-03; ~0.9; label",
    ],
    ["Jusqu'au 3 mars 2024"],
    ["Stage jusqu'au 3 mars 2024", "endDate: jusqu'au 3 mars 2024 = 2024-03-03; ~0.7"],
    [
      "Démarrage possible jusqu'au 3 mars 2024",
      "startDate: jusqu'au 3 mars 2024 = ../2024-03-03; ~0.9",
    ],
    [
      "Dès que possible jusqu'à fin mai 2024",
      "startDate: Dès que possible = asap; ~0.8; cue-near",
      "endDate: jusqu'à fin mai 2024 = 2024-05-21/2024-05-31; ~0.9",
    ],
    ["Depuis le 3 mars 2023"],
    [
      "Annonce en ligne depuis le 3 mars 2023",
      "publicationDate: depuis le 3 mars 2023 = 2023-03-03; ~0.9",
    ],
    [
      "Du 3 mars au 30 juin 2024",
      "startDate: Du 3 mars = 2024-03-03; ~0.7",
      "endDate: 30 juin 2024 = 2024-06-30; ~0.7",
    ],
    [
      "Stage du 3 mars au 30 juin 2024",
      "startDate: du 3 mars = 2024-03-03; ~0.7",
      "endDate: 30 juin 2024 = 2024-06-30; ~0.7",
    ],
    ["Entre le 3 mars et le 30 juin 2024"],
    [
      "La campagne de recrutement se déroule du 3 au 28 mars 2024",
      "applicationDeadline: du 3 au 28 mars 2024 = 2024-03-28; ~0.9",
    ],
    [
      "Candidatures ouvertes du 3 au 28 mars 2024",
      "applicationDeadline: du 3 au 28 mars 2024 = 2024-03-28; ~0.9",
    ],
    [
      "Au plus tard le 3 mars 2024",
      "applicationDeadline: Au plus tard le 3 mars 2024 = 2024-03-03; ~0.6",
    ],
    ["Après le 3 mars 2024"],
    ["À compter du 1er mars 2024, la commune change de nom"],
    [
      "À compter du 1er mars 2024, la stagiaire tient la caisse",
      "startDate: À compter du 1er mars 2024 = 2024-03-01/..; ~0.7",
    ],
    [
      "À compter du 1er mars 2024, soit jusqu'au 28 février 2025",
      "startDate: À compter du 1er mars 2024 = 2024-03-01/..; ~0.9; label",
      "endDate: jusqu'au 28 février 2025 = 2025-02-28; ~0.8; label",
    ],
    [
      "Dès que possible, à partir de mars 2024",
      "startDate: Dès que possible, à partir de mars 2024 = 2024-03/.. asap; ~0.7",
    ],
    ["Dès que possible", "startDate: Dès que possible = asap; ~0.8; cue-near"],
    ["Début : dès que possible", "startDate: dès que possible = asap; ~0.9; label"],
    ["Au plus tôt le 3 mars 2024", "startDate: Au plus tôt le 3 mars 2024 = 2024-03-03/..; ~0.8"],
    ["Dès que possible à Lens, dans notre atelier de la rue Verte, mars 2024"],
  ]);
});

describe("a date alone, or one of the points of a line, is when the work is", () => {
  reads([
    [
      "Du 15 juin au 10 octobre 2024.",
      "startDate: Du 15 juin = 2024-06-15; ~0.7",
      "endDate: 10 octobre 2024 = 2024-10-10; ~0.7",
    ],
    ["Rentrée 2024.", "startDate: Rentrée 2024 = 2024-09; ~0.7"],
    ["Le 3 mars 2024."],
    ["Avant le 3 mars 2024.", "applicationDeadline: Avant le 3 mars 2024 = 2024-03-03; ~0.6"],
    [
      "Stage, Rouen ; 3 mois ; mi-mars 2024",
      "startDate: mi-mars 2024 = 2024-03-11/2024-03-20; ~0.7",
    ],
    [
      "Stage, Rouen ; 3 mois ; avant le 3 mars 2024",
      "applicationDeadline: avant le 3 mars 2024 = 2024-03-03; ~0.9",
    ],
    [
      "Serveuse – du 15 juin au 10 octobre 2024",
      "startDate: du 15 juin = 2024-06-15; ~0.6",
      "endDate: 10 octobre 2024 = 2024-10-10; ~0.6",
    ],
    [
      "Serveuse – du 15 au 30 juin 2024",
      "startDate: du 15 au 30 juin 2024 = 2024-06-15; ~0.5",
      "endDate: 15 au 30 juin 2024 = 2024-06-30; ~0.5",
    ],
    [
      "18 h par semaine, du 5 janvier au 30 mars 2024",
      "startDate: du 5 janvier = 2024-01-05; ~0.7",
      "endDate: 30 mars 2024 = 2024-03-30; ~0.7",
    ],
    [
      "18 boîtes, du 5 janvier au 30 mars 2024",
      "startDate: du 5 janvier = 2024-01-05; ~0.5",
      "endDate: 30 mars 2024 = 2024-03-30; ~0.5",
    ],
    [
      "Du 15 juin au 10 octobre 2024 – 35 h",
      "startDate: Du 15 juin = 2024-06-15; ~0.7",
      "endDate: 10 octobre 2024 = 2024-10-10; ~0.7",
    ],
    [
      "Du 15 au 30 juin 2024 – 35 h",
      "startDate: Du 15 au 30 juin 2024 = 2024-06-15; ~0.5",
      "endDate: 15 au 30 juin 2024 = 2024-06-30; ~0.5",
    ],
  ]);
});

describe('a title\'s month is that of the start, a day behind "avant" that of applying', () => {
  reads([
    [
      "Alternance - Chargée de communication - Septembre 2024",
      "startDate: Septembre 2024 = 2024-09; ~0.8",
    ],
    ["Chargée de communication - Septembre 2024"],
    [
      "Alternance - Chargée de communication - Septembre",
      "startDate: Septembre = 2024-09; ~0.6; year-inferred no-cue",
    ],
    [
      "Aide-soignante – Avant le 15 mars 2024",
      "applicationDeadline: Avant le 15 mars 2024 = 2024-03-15; ~0.9",
    ],
    ["Aide-soignante – Avant mars 2024"],
    ["Aide-soignante avant le 15 mars 2024"],
    ["Aide-soignante – Avant le 15 mars 2024 à Lens"],
  ]);
});

describe("the part of the posting bears on what a date is for", () => {
  reads([
    ["Qui sommes-nous ?\nOuverture le 3 mars 2024"],
    ["Vos missions\nOuverture le 3 mars 2024"],
    ["Conditions\nOuverture le 3 mars 2024"],
    ["Candidature\nOuverture le 3 mars 2024"],
    ["Conditions\n- 3 mars 2024", "startDate: 3 mars 2024 = 2024-03-03; ~0.5"],
    ["Le 3 mars 2019, Anne a écrit :\n> Stage du 5 mai au 30 juin 2024"],
    [
      "> Stage du 5 mai au 30 juin 2024",
      "startDate: du 5 mai = 2024-05-05; ~0.7",
      "endDate: 30 juin 2024 = 2024-06-30; ~0.7",
    ],
  ]);
});

describe("of dates that hang together, the words between tell how", () => {
  reads([
    [
      "Début : mars ou avril 2024",
      "startDate: mars ou avril 2024 = [2024-03,2024-04]; ~0.9; label",
    ],
    ["Début : mars/avril 2024", "startDate: mars/avril 2024 = [2024-03,2024-04]; ~0.9; label"],
    ["Début : mars-avril 2024", "startDate: mars-avril 2024 = [2024-03,2024-04]; ~0.9; label"],
    [
      "Début : mars, avril ou mai 2024",
      "startDate: mars, avril ou mai 2024 = [2024-03,2024-05]; ~0.9; label",
    ],
    [
      "Début : avril ou mars 2024",
      "startDate: avril ou mars 2024 = [2024-03,2024-04]; ~0.9; label",
    ],
    [
      "Début : 21 ou 22 mars 2024",
      "startDate: 21 ou 22 mars 2024 = [2024-03-21,2024-03-22]; ~0.9; label",
    ],
    [
      "Début : entre mars et mai 2024",
      "startDate: entre mars et mai 2024 = 2024-03/2024-05; ~0.9; label",
    ],
    [
      "Stage de mars à mai 2024",
      "startDate: de mars = 2024-03; ~0.7",
      "endDate: mai 2024 = 2024-05; ~0.7",
    ],
    [
      "Stage de mars 2024 à mai 2024",
      "startDate: de mars 2024 = 2024-03; ~0.7",
      "endDate: mai 2024 = 2024-05; ~0.7",
    ],
    ["Stage 2024-03-04/2024-05-31", "startDate: 2024-03-04; ~0.7", "endDate: 2024-05-31; ~0.7"],
    [
      "Stage du 4 au 31 mai 2024",
      "startDate: du 4 au 31 mai 2024 = 2024-05-04; ~0.7",
      "endDate: 4 au 31 mai 2024 = 2024-05-31; ~0.7",
    ],
    [
      "Mission les 12 et 13 mars 2024",
      "startDate: 12 et 13 mars 2024 = 2024-03-12; ~0.8",
      "endDate: 12 et 13 mars 2024 = 2024-03-13; ~0.8",
    ],
    [
      "Mission les 12, 13 et 14 mars 2024",
      "startDate: 12, 13 et 14 mars 2024 = 2024-03-12; ~0.8",
      "endDate: 12, 13 et 14 mars 2024 = 2024-03-14; ~0.8",
    ],
    ["Stage du 4 mars\n\nau 31 mai 2024", "startDate: du 4 mars = 2024-03-04; ~0.6; year-inferred"],
    ["Semaine du 6 mai 2024"],
    [
      "Entretiens la semaine du 6 mai 2024",
      "interviewDate: la semaine du 6 mai 2024 = 2024-05-06/2024-05-12; ~0.9; label",
    ],
    [
      "Entretiens le week-end du 4 mai 2024",
      "interviewDate: le week-end du 4 mai 2024 = 2024-05-04/2024-05-05; ~0.9",
    ],
    [
      "Début : rentrée décalée du 4 novembre 2024",
      "startDate: du 4 novembre 2024 = 2024-11-04; ~0.9; label",
    ],
    ["Stage : printemps 2024"],
    ["Début : fin mars 2024", "startDate: fin mars 2024 = 2024-03-21/2024-03-31; ~0.9; label"],
    ["Début : mi-mars 2024", "startDate: mi-mars 2024 = 2024-03-11/2024-03-20; ~0.9; label"],
    [
      "Début : premier trimestre 2024",
      "startDate: premier trimestre 2024 = 2024-01/2024-03; ~0.9; label",
    ],
    ["Début : 2024", "startDate: 2024; ~0.9; label hedged no-cue"],
    ["Début : 2024/2025", "startDate: 2024/2025; ~0.9; label hedged no-cue"],
    [
      "From 3 to 5 May 2024",
      "startDate: From 3 to 5 May 2024 = 2024-05-03; ~0.7",
      "endDate: 3 to 5 May 2024 = 2024-05-05; ~0.7",
    ],
    [
      "Internship from 3 May to 30 June 2024",
      "startDate: from 3 May = 2024-05-03; ~0.7",
      "endDate: 30 June 2024 = 2024-06-30; ~0.7",
    ],
  ]);
});

describe("what the text leaves out of a year is told by its other dates, then by the reference", () => {
  reads([
    [
      "Stage du 3 mars au 30 juin",
      "startDate: du 3 mars = 2024-03-03; ~0.7; year-inferred",
      "endDate: 30 juin = 2024-06-30; ~0.7; year-inferred",
    ],
    [
      "Stage du 3 décembre au 30 juin",
      "startDate: du 3 décembre = 2023-12-03; ~0.7; year-inferred",
      "endDate: 30 juin = 2024-06-30; ~0.7; year-inferred",
    ],
    ["Début : 3 mars", "startDate: 3 mars = 2024-03-03; ~0.9; label year-inferred"],
    ["Début : décembre", "startDate: décembre = 2023-12; ~0.9; label year-inferred no-cue"],
    [
      "Publié le 3 novembre 2022. Début : mars",
      "startDate: mars = 2023-03; ~0.9; label year-inferred no-cue",
      "publicationDate: 3 novembre 2022 = 2022-11-03; ~0.9",
    ],
    [
      "Date limite : 3 novembre 2022. Début : mars",
      "startDate: mars = 2023-03; ~0.9; label year-inferred no-cue",
      "applicationDeadline: 3 novembre 2022 = 2022-11-03; ~0.9; label",
    ],
    [
      "Début : mars. Fin : juin 2025",
      "startDate: mars = 2024-03; ~0.9; label year-inferred no-cue",
      "endDate: juin 2025 = 2025-06; ~0.9; label",
    ],
    [
      "Début : octobre 2024. Fin : juin",
      "startDate: octobre 2024 = 2024-10; ~0.9; label",
      "endDate: juin = 2025-06; ~0.9; label year-inferred no-cue",
    ],
    [
      "Du 2 février au 1er février 2029",
      "startDate: Du 2 février = 2024-02-02; ~0.7; year-inferred",
      "endDate: 1er février 2029 = 2029-02-01; ~0.7; year-inferred",
    ],
    [
      "Du 2 février au 1er mars 2025",
      "startDate: Du 2 février = 2025-02-02; ~0.7",
      "endDate: 1er mars 2025 = 2025-03-01; ~0.7",
    ],
    ["Début : 30 février 2024", "startDate: 2024; ~0.9; label hedged no-cue"],
    ["Début : 29 février", "startDate: 29 février = 2024-02-29; ~0.9; label year-inferred"],
    [
      "Publié le 3 mars 2019. Début : septembre",
      "startDate: septembre = 2024-09; ~0.9; label year-inferred no-cue",
      "publicationDate: 3 mars 2019 = 2019-03-03; ~0.9; unusual",
    ],
  ]);
});

describe("what speaks against a date is told: its weekday, its age, a bare month", () => {
  reads([
    [
      "Début : lundi 3 mars 2024",
      "startDate: lundi 3 mars 2024 = 2024-03-03; ~0.9; label weekday-conflict",
    ],
    ["Début : dimanche 3 mars 2024", "startDate: dimanche 3 mars 2024 = 2024-03-03; ~0.9; label"],
    ["Début : 3 mars 2021", "startDate: 3 mars 2021 = 2021-03-03; ~0.9; label unusual"],
    ["Début : 3 mars 2023", "startDate: 3 mars 2023 = 2023-03-03; ~0.9; label"],
    ["Début : mars", "startDate: mars = 2024-03; ~0.9; label year-inferred no-cue"],
    ["Stage en mars", "startDate: mars = 2024-03; ~0.6; year-inferred no-cue"],
    ["Stage mars"],
    ["Le projet a débuté en 2023 et se terminera en 2027"],
    ["Fondée en 1990, la commune recrute"],
    ["Fondée en 1996, la commune recrute"],
    ["Code 3/4"],
    ["Le 3/4"],
    ["Début : 03/04/2024", "startDate: 03/04/2024 = 2024-04-03; ~0.9; label"],
  ]);
});

describe("interviews go on, and answers are the employer's", () => {
  reads([
    [
      "Entretiens le 2 juin 2024, puis le 9 juin 2024",
      "interviewDate: 2 juin 2024 = 2024-06-02; ~0.9; label",
      "interviewDate: 9 juin 2024 = 2024-06-09; ~0.7; label",
    ],
    [
      "Entretiens le 2 juin en visio, puis le 9 juin",
      "interviewDate: 2 juin = 2024-06-02; ~0.9; label year-inferred",
      "interviewDate: 9 juin = 2024-06-09; ~0.7; label year-inferred",
    ],
    [
      "Auditions mi-décembre, réponse avant Noël",
      "interviewDate: mi-décembre = 2023-12-11/2023-12-20; ~0.9; label year-inferred",
    ],
    [
      "CV avant le 31 mars 2024. Réponse avant le 30 avril 2024",
      "applicationDeadline: avant le 31 mars 2024 = 2024-03-31; ~0.9; label",
    ],
    [
      "CV avant le 31 mars 2024. Entretiens le 30 avril 2024",
      "applicationDeadline: avant le 31 mars 2024 = 2024-03-31; ~0.9; label",
      "interviewDate: 30 avril 2024 = 2024-04-30; ~0.9; label",
    ],
    [
      "Début : à partir du 3 mars et au plus tard le 6 mai 2024",
      "startDate: à partir du 3 mars et au plus tard le 6 mai 2024 = 2024-03-03/2024-05-06; ~0.9; label",
    ],
  ]);
});

describe("in the body the part and the words around bear on a date", () => {
  reads(
    [
      [
        "Conditions\nPrise de poste le 3 mars 2024",
        "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
      ],
      [
        "Qui sommes-nous ?\nPrise de poste le 3 mars 2024",
        "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
      ],
      [
        "Vos missions\nPrise de poste le 3 mars 2024",
        "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
      ],
      [
        "Candidature\nPrise de poste le 3 mars 2024",
        "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
      ],
      ["Conditions\n- mars 2024", "startDate: mars 2024 = 2024-03; ~0.5"],
      ["Qui sommes-nous ?\n- mars 2024"],
      [
        "Vos missions\nDu 3 mars au 30 juin 2024",
        "startDate: Du 3 mars = 2024-03-03; ~0.6",
        "endDate: 30 juin 2024 = 2024-06-30; ~0.6",
      ],
      [
        "Qui sommes-nous ?\nStage du 3 mars au 30 juin 2024",
        "startDate: du 3 mars = 2024-03-03; ~0.5",
        "endDate: 30 juin 2024 = 2024-06-30; ~0.5",
      ],
      [
        "Candidature\nJusqu'au 3 mars 2024",
        "applicationDeadline: Jusqu'au 3 mars 2024 = 2024-03-03; ~0.9; label",
      ],
      [
        "Candidature\nEntretien le 3 mars 2024",
        "interviewDate: 3 mars 2024 = 2024-03-03; ~0.9; label",
      ],
      ["Candidature\n- 3 mars 2024"],
      [
        "Alternance - Chargée de communication - Septembre 2024",
        "startDate: Septembre 2024 = 2024-09; ~0.6",
      ],
      ["Le festival a lieu du 3 au 5 mars 2024"],
      [
        "Le festival a lieu du 3 au 5 mars 2024, stage de mars à juin 2024",
        "startDate: de mars = 2024-03; ~0.7",
        "endDate: juin 2024 = 2024-06; ~0.7",
      ],
      [
        "Stage de 6 mois à partir de mars 2024",
        "startDate: à partir de mars 2024 = 2024-03/..; ~0.9",
      ],
      ["Stage de 6 mois, en mars 2024", "startDate: mars 2024 = 2024-03; ~0.8"],
      ["Stage (mars 2024)", "startDate: mars 2024 = 2024-03; ~0.6"],
      [
        "6 mois : mars 2024 à août 2024",
        "startDate: mars 2024 = 2024-03; ~0.8",
        "endDate: août 2024 = 2024-08; ~0.8",
      ],
      [
        "Date de début souhaitée : mars 2024 - Date de fin : août 2024",
        "startDate: mars 2024 = 2024-03; ~0.9; label",
        "endDate: août 2024 = 2024-08; ~0.9; label",
      ],
      ["Publiée le 03/01/2024", "publicationDate: 03/01/2024 = 2024-01-03; ~0.9; label"],
      [
        "Mise en ligne le 3 janvier 2024, candidatures jusqu'au 3 mars 2024",
        "applicationDeadline: jusqu'au 3 mars 2024 = 2024-03-03; ~0.9; label",
        "publicationDate: 3 janvier 2024 = 2024-01-03; ~0.9; label",
      ],
      [
        "Postulez avant le 3 mars 2024 (inclus)",
        "applicationDeadline: avant le 3 mars 2024 = 2024-03-03; ~0.9; label",
      ],
      [
        "Clôture des candidatures : 3 mars 2024 à 18 h",
        "applicationDeadline: 3 mars 2024 = 2024-03-03; ~0.9; label hedged",
      ],
      ["Commission le 3 mars 2024", "interviewDate: 3 mars 2024 = 2024-03-03; ~0.9; label"],
      ["Poste à pourvoir le 3 mars 2024", "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label"],
      [
        "Poste à pourvoir au 1er mars",
        "startDate: 1er mars = 2024-03-01; ~0.9; label year-inferred",
      ],
      ["Contrat jusqu'au 31 août 2024", "endDate: jusqu'au 31 août 2024 = 2024-08-31; ~0.7"],
      ["Fin de contrat le 31 août 2024", "endDate: 31 août 2024 = 2024-08-31; ~0.9; label"],
      ["Depuis 2019, la mairie vend des livres"],
      ["En 2024, la mairie vendra des livres"],
      ["La loi du 3 mars 2022"],
    ],
    BODY,
  );
});

describe("each way to write a date is read behind a label", () => {
  reads([
    [
      "Début : mars ou fin avril 2024",
      "startDate: mars ou fin avril 2024 = 2024-03/2024-04-30; ~0.9; label",
    ],
    [
      "Début : fin mars ou avril 2024",
      "startDate: fin mars ou avril 2024 = 2024-03-21/2024-04; ~0.9; label",
    ],
    [
      "Début : fin mars ou mi-avril 2024",
      "startDate: fin mars ou mi-avril 2024 = 2024-03-21/2024-04-20; ~0.9; label",
    ],
    ["Début : courant mars 2024", "startDate: courant mars 2024 = 2024-03; ~0.9; label"],
    [
      "Début : première quinzaine de mars 2024",
      "startDate: première quinzaine de mars 2024 = 2024-03-01/2024-03-15; ~0.9; label",
    ],
    [
      "Début : deuxième quinzaine de mars 2024",
      "startDate: deuxième quinzaine de mars 2024 = 2024-03-16/2024-03-31; ~0.9; label",
    ],
    [
      "Début : première semaine de mars 2024",
      "startDate: première semaine de mars 2024 = 2024-03-01/2024-03-07; ~0.9; label",
    ],
    ["Début : fin 2024", "startDate: fin 2024 = 2024-10-01/2024-12-31; ~0.9; label"],
    ["Début : début 2024", "startDate: début 2024 = 2024-01-01/2024-03-31; ~0.9; label"],
    ["Début : mi-2024", "startDate: mi-2024 = 2024-05-01/2024-08-31; ~0.9; label"],
    ["Début : été 2024", "startDate: été 2024 = 2024-06/2024-08; ~0.9; label"],
    ["Début : l'été 2024", "startDate: l'été 2024 = 2024-06/2024-08; ~0.9; label"],
    ["Début : automne 2024", "startDate: automne 2024 = 2024-09/2024-11; ~0.9; label"],
    ["Début : hiver 2024", "startDate: hiver 2024 = 2024-12/2025-02; ~0.9; label"],
    [
      "Début : premier semestre 2024",
      "startDate: premier semestre 2024 = 2024-01/2024-06; ~0.9; label",
    ],
    [
      "Début : second semestre 2024",
      "startDate: second semestre 2024 = 2024-07/2024-12; ~0.9; label",
    ],
    ["Début : T2 2024", "startDate: T2 2024 = 2024-04/2024-06; ~0.9; label"],
    ["Début : 2e trimestre 2024", "startDate: 2e trimestre 2024 = 2024-04/2024-06; ~0.9; label"],
    ["Début : semaine 12 2024", "startDate: semaine 12 2024 = 2024-03-18/2024-03-24; ~0.9; label"],
    [
      "Début : la semaine du 4 mars 2024",
      "startDate: la semaine du 4 mars 2024 = 2024-03-04/2024-03-10; ~0.9; label",
    ],
    ["Début : Pâques 2024", "startDate: Pâques 2024 = 2024-03-31; ~0.9; label"],
    ["Début : Noël 2024", "startDate: Noël 2024 = 2024-12-25; ~0.9; label"],
    ["Début : lundi prochain"],
    ["Début : dans deux semaines"],
    ["Début : demain"],
    ["Début : ce mois-ci"],
    ["Début : le mois prochain"],
    [
      "Début : le premier lundi de mars 2024",
      "startDate: premier lundi de mars 2024 = 2024-03-04; ~0.9; label",
    ],
    [
      "Début : le dernier vendredi de mars 2024",
      "startDate: dernier vendredi de mars 2024 = 2024-03-29; ~0.9; label",
    ],
    ["Début : le 3/3/24", "startDate: 3/3/24 = 2024-03-03; ~0.9; label"],
    ["Début : 3.3.2024", "startDate: 3.3.2024 = 2024-03-03; ~0.9; label"],
    ["Début : 2024-03-03", "startDate: 2024-03-03; ~0.9; label"],
    ["Début : 03/2024", "startDate: 03/2024 = 2024-03; ~0.9; label"],
    ["Début : 3-mars-2024", "startDate: 3-mars-2024 = 2024-03-03; ~0.9; label"],
    ["Début : March 3rd, 2024", "startDate: March 3rd, 2024 = 2024-03-03; ~0.9; label"],
    ["Début : 3rd of March 2024", "startDate: 3rd of March 2024 = 2024-03-03; ~0.9; label"],
    [
      "Début : early March 2024",
      "startDate: early March 2024 = 2024-03-01/2024-03-10; ~0.9; label",
    ],
    ["Début : mid-March 2024", "startDate: mid-March 2024 = 2024-03-11/2024-03-20; ~0.9; label"],
    ["Début : late March 2024", "startDate: late March 2024 = 2024-03-21/2024-03-31; ~0.9; label"],
    [
      "Début : beginning of March 2024",
      "startDate: beginning of March 2024 = 2024-03-01/2024-03-10; ~0.9; label",
    ],
    [
      "Début : end of March 2024",
      "startDate: end of March 2024 = 2024-03-21/2024-03-31; ~0.9; label",
    ],
    ["Début : spring 2024", "startDate: spring 2024 = 2024-03/2024-05; ~0.9; label"],
    ["Début : le 1er mars 2024", "startDate: 1er mars 2024 = 2024-03-01; ~0.9; label"],
    [
      "Début : les 3, 4 et 5 mars 2024",
      "startDate: 3, 4 et 5 mars 2024 = 2024-03-03; ~0.9; label",
      "endDate: 3, 4 et 5 mars 2024 = 2024-03-05; ~0.9; label",
    ],
    [
      "Début : du lundi 4 au vendredi 8 mars 2024",
      "startDate: du lundi 4 au vendredi 8 mars 2024 = 2024-03-04; ~0.9; label",
      "endDate: lundi 4 au vendredi 8 mars 2024 = 2024-03-08; ~0.9; label",
    ],
    ["Début : le 3 mars 2024 à 18 h", "startDate: 3 mars 2024 = 2024-03-03; ~0.9; label"],
    ["Début : 31/02/2024"],
    ["Début : 25/12/2024", "startDate: 25/12/2024 = 2024-12-25; ~0.9; label"],
    ["Début : 12/25/2024"],
    ["Début : 2024-2025", "startDate: 2024-2025 = 2024/2025; ~0.9; label hedged no-cue"],
    [
      "Début : septembre 2024 ou janvier 2025",
      "startDate: septembre 2024 ou janvier 2025 = [2024-09,2025-01]; ~0.9; label",
    ],
    [
      "Début : septembre 2024 - janvier 2025",
      "startDate: septembre 2024 = 2024-09; ~0.9; label",
      "endDate: janvier 2025 = 2025-01; ~0.9; label",
    ],
    [
      "Début : de septembre 2024 à janvier 2025",
      "startDate: de septembre 2024 = 2024-09; ~0.9; label",
      "endDate: janvier 2025 = 2025-01; ~0.9; label",
    ],
    [
      "Début : septembre/octobre",
      "startDate: septembre/octobre = [2024-09,2024-10]; ~0.9; label year-inferred no-cue",
    ],
    [
      "Début : septembre à octobre",
      "startDate: septembre = 2024-09; ~0.9; label year-inferred no-cue",
      "endDate: octobre = 2024-10; ~0.9; label year-inferred no-cue",
    ],
    [
      "Début : décembre ou janvier",
      "startDate: décembre ou janvier = [2023-12,2024-01]; ~0.9; label year-inferred no-cue",
    ],
    [
      "Début : décembre 2024/janvier 2025",
      "startDate: décembre 2024/janvier 2025 = [2024-12,2025-01]; ~0.9; label",
    ],
    ["Début : idéalement mars 2024", "startDate: mars 2024 = 2024-03; ~0.9; label"],
    [
      "Début : mars 2024 au plus tard",
      "startDate: mars 2024 au plus tard = ../2024-03; ~0.9; label",
    ],
    ["Début : mars 2024 au plus tôt", "startDate: mars 2024 au plus tôt = 2024-03/..; ~0.9; label"],
    ["Début : au plus tôt mars 2024", "startDate: au plus tôt mars 2024 = 2024-03/..; ~0.9; label"],
    ["Début : d'ici mars 2024", "startDate: d'ici mars 2024 = ../2024-03; ~0.9; label"],
    ["Début : vers mars 2024", "startDate: mars 2024 = 2024-03; ~0.9; label"],
    [
      "Début : le 3 ou le 10 mars 2024",
      "startDate: 3 ou le 10 mars 2024 = [2024-03-03,2024-03-10]; ~0.9; label",
    ],
    [
      "Début : le 3 mars ou le 10 avril 2024",
      "startDate: 3 mars ou le 10 avril 2024 = [2024-03-03,2024-04-10]; ~0.9; label",
    ],
    [
      "Début : le 30 ou 31 mars 2024",
      "startDate: 30 ou 31 mars 2024 = [2024-03-30,2024-03-31]; ~0.9; label",
    ],
    [
      "Début : fin mars - début avril 2024",
      "startDate: fin mars = 2024-03-21/2024-03-31; ~0.9; label",
      "endDate: début avril 2024 = 2024-04-01/2024-04-10; ~0.9; label",
    ],
    [
      "Début : mi-mars / mi-avril 2024",
      "startDate: mi-mars / mi-avril 2024 = 2024-03-11/2024-04-20; ~0.9; label",
    ],
    [
      "Début : le week-end du 2 mars 2024",
      "startDate: le week-end du 2 mars 2024 = 2024-03-02/2024-03-03; ~0.9; label",
    ],
  ]);
});

describe("a beginning that may be put off, and the end of what began, have words of their own", () => {
  reads(
    [
      [
        "Les prises de poste peuvent se faire jusqu'en mai 2024",
        "startDate: jusqu'en mai 2024 = ../2024-05; ~0.8",
      ],
      ["Démarrage souhaité jusqu'en mai 2024", "startDate: jusqu'en mai 2024 = ../2024-05; ~0.9"],
      [
        "Mission entre le 12 et le 13 mars 2024",
        "startDate: entre le 12 et le 13 mars 2024 = 2024-03-12/2024-03-13; ~0.6",
      ],
      [
        "Stage à partir de mars 2024 jusqu'au 30 juin 2024",
        "startDate: à partir de mars 2024 = 2024-03/..; ~0.8",
        "endDate: 30 juin 2024 = 2024-06-30; ~0.8",
      ],
      [
        "Stage à partir de mars 2024, jusqu'en juin",
        "startDate: à partir de mars 2024 = 2024-03/..; ~0.8",
        "endDate: jusqu'en juin = 2024-06; ~0.5; year-inferred",
      ],
      ["Stage dès mars 2024 pour 6 mois", "startDate: dès mars 2024 = 2024-03/..; ~0.9"],
      [
        "Stage du 3 mars 2024 jusqu'à fin juin",
        "startDate: du 3 mars 2024 = 2024-03-03; ~0.7",
        "endDate: fin juin = 2024-06-21/2024-06-30; ~0.7",
      ],
      ["Poste vacant depuis le 1er janvier 2024"],
      [
        "Dépôt des dossiers du 3 au 28 mars 2024",
        "applicationDeadline: du 3 au 28 mars 2024 = 2024-03-28; ~0.9; label",
      ],
      [
        "Les inscriptions des dossiers sont ouvertes du 3 au 28 mars 2024",
        "applicationDeadline: du 3 au 28 mars 2024 = 2024-03-28; ~0.7; hedged",
      ],
    ],
    BODY,
  );
});
