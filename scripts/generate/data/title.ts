import type { ContractType } from "../../../src/model/offer.js";
import type { Templates } from "./templates.js";

/** Lines below a title that name jobs, and are no title. */
export const title: Pick<Templates, "part" | "distractors" | "english"> = {
  part: "work",
  distractors: {
    organisation: [
      "L'équipe : une directrice, deux chargés de projet, un comptable.",
      "Nos métiers : facteur d'orgues, ébéniste, restauratrice de tableaux.",
      "Ici travaillent un chef de cuisine, trois commis et une économe.",
      "Responsables de secteur, techniciens, agents d'accueil : nous sommes quarante.",
    ],
    work: [
      "Aider le régisseur général à la mise.",
      "Chargé de l'accueil des groupes, vous préparerez les salles.",
      "Remplacer l'assistante de direction pendant ses congés.",
      "Travailler avec la conseillère numérique et le médiateur.",
      "Assistant du conservateur pour le récolement, vous tiendrez le registre.",
      "Coordination avec le chef de projet informatique",
      "Appui à la responsable de la communication",
    ],
    profile: [
      "Futur ingénieur, technicienne ou simple curieux : écrivez-nous.",
      "Vous avez été animateur ou vendeuse ? C'est un atout.",
      "Âme de chef de projet",
    ],
    conditions: [
      "Tuteur : le responsable des systèmes d'information.",
      "Sous la responsabilité de la cheffe de service.",
      "Équipe : deux ingénieurs, une cartographe.",
    ],
    applying: [
      "Nous cherchons aussi un comptable : voir l'autre annonce.",
      "Autre poste ouvert chez nous : agent d'entretien des espaces verts.",
      "Adressez-vous à la chargée de recrutement.",
    ],
  },
  english: {
    labels: [],
    sentences: [],
    distractors: {
      organisation: ["The team: two engineers, one designer."],
      work: ["Support the project manager.", "Work with the data steward."],
    },
  },
};

/** What may stand before a title, by contract; the empty one most often. */
export const titlePrefixes: Readonly<Record<ContractType, readonly string[]>> = {
  stage: ["", "Stage – ", "Stage : ", "STAGE - ", "Stage long : ", "[Stage] "],
  alternance: ["", "Alternance – ", "Alternance : ", "[Alternance] ", "Apprentissage - "],
  cdd: ["", "CDD – ", "CDD : ", "[CDD] "],
  cdi: ["", "CDI – ", "[CDI] ", "CDI : "],
  "service-civique": ["Service civique – ", "Service civique : ", "SERVICE CIVIQUE - "],
  these: ["Thèse – ", "Thèse : ", "[Thèse] "],
  benevolat: ["Bénévolat – ", "Mission bénévole : "],
  other: [""],
};

export const englishPrefixes: Readonly<Record<ContractType, readonly string[]>> = {
  stage: ["Internship – ", "Internship: ", "[Internship] "],
  alternance: ["Apprenticeship – "],
  cdd: ["", "Fixed-term – "],
  cdi: [""],
  "service-civique": ["Internship – "],
  these: ["PhD – ", "PhD position: "],
  benevolat: ["Volunteering – "],
  other: [""],
};
