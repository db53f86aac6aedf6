import type { Templates } from "./templates.js";

export const remoteWork: Templates = {
  part: "conditions",
  labels: ["Télétravail : {=remoteShort}", "Travail à distance : {=remoteShort}"],
  sentences: ["{=remoteFull}", "{=remotePartial}", "{=remoteNone}", "{=remotePartial}"],
  fragments: ["{=remoteFragment}"],
  distractors: {
    organisation: [
      "La télémédecine relie nos trois centres.",
      "Nos cours à distance rassemblent 2 000 élèves.",
      "{ORGA} conçoit des outils de visioconférence.",
      "Nous conseillons les entreprises qui passent au télétravail.",
      "Notre école propose un parcours en distanciel.",
    ],
    work: [
      "Étudier les effets du télétravail sur le prix des logements.",
      "Dépanner les agents à distance.",
      "Rédiger la charte du télétravail des services.",
      "Animer des webinaires et des formations en distanciel.",
      "Piloter des drones à distance.",
      "Relever les capteurs distants.",
      "Accueillir le public sur place et par téléphone.",
      "Équiper les agents qui travaillent de chez eux.",
      "Comparer le travail de bureau et le travail à domicile dans une enquête.",
      "Suivre des patients à leur domicile.",
      "Tenir les réunions hybrides du conseil.",
    ],
    profile: [
      "Aisance avec les outils de réunion à distance.",
      "Une formation suivie en distanciel convient.",
      "Vous prenez de la distance avec les chiffres.",
    ],
    conditions: [
      "La médecine du travail reçoit sur site.",
      "Les voitures de service sont hybrides.",
      "Une journée d'accueil en présentiel ouvre la rentrée.",
      "Le logement est à faible distance à pied.",
    ],
    applying: [
      "Entretiens en visioconférence possibles.",
      "Échange à distance ou sur place, comme vous voulez.",
      "Le test se passe en ligne.",
    ],
  },
  english: {
    labels: ["Remote work : {=remoteEn}"],
    sentences: ["{=remoteSentenceEn}"],
    distractors: {
      organisation: ["We build remote sensing tools."],
      work: ["Fix servers remotely.", "Study how remote work changes rents."],
      applying: ["Interviews can be held online."],
    },
  },
};
