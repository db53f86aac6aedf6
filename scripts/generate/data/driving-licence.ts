import type { Templates } from "./templates.js";

export const drivingLicence: Templates = {
  part: "profile",
  labels: ["Permis : {=licenceShort}", "Permis de conduire : {=licenceShort}"],
  sentences: ["{=licence}.", "{=licenceSentence}", "{=licenceSentence}"],
  fragments: ["{=licence}"],
  distractors: {
    organisation: [
      "Notre fonds libre a permis à 200 jeunes de partir.",
      "Ce mécénat a permis de restaurer la nef.",
      "L'auto-école solidaire prépare au permis B les personnes sans emploi.",
      "La concession délivre chaque année des permis de pêche.",
    ],
    work: [
      "Instruire les permis de construire.",
      "Suivre les permis d'aménager et de démolir.",
      "Accompagner les jeunes qui passent le permis de conduire.",
      "Délivrer les permis de louer.",
      "Contrôler les permis de feu sur les chantiers.",
      "Gérer les permissions de voirie.",
      "Organiser des ateliers de code de la route pour les réfugiés.",
      "Préparer les autorisations et les permis de végétaliser.",
      "Informer les seniors sur la visite médicale du permis.",
    ],
    profile: [
      "Permis bateau bienvenu.",
      "Titre ou permis de séjour en cours de validité.",
      "Avoir permis à une équipe de progresser.",
      "Le permis de chasser sera passé sur place.",
      "Le certificat de conduite de tracteur n'existe pas ici.",
    ],
    conditions: [
      "La région finance le permis de conduire des apprentis.",
      "L'État paie une partie du permis B de certains jeunes.",
      "Il n'est pas permis de fumer sur le site.",
      "Le règlement permet de garer un vélo.",
    ],
    applying: [
      "Joindre une copie de votre titre de séjour ou permis de travail.",
      "Le permis de visite du chantier se demande à l'accueil.",
    ],
  },
  english: {
    labels: ["Driving licence : {=licenceShortEn}"],
    sentences: ["{=licenceEn}."],
    distractors: {
      work: ["Process building permits."],
      profile: ["A valid work permit."],
      organisation: ["This gift permitted us to restore the mill."],
    },
  },
};
