import type { Part } from "./templates.js";

export const partHeadings: Readonly<Record<Part, readonly string[]>> = {
  organisation: [
    "Qui sommes-nous ?",
    "La structure",
    "Présentation de la structure",
    "À propos de nous",
    "L'employeur",
    "Notre maison",
    "Contexte",
  ],
  work: ["Vos missions", "Missions", "Le poste", "Ce que vous ferez", "Votre rôle", "Activités"],
  profile: [
    "Profil recherché",
    "Votre profil",
    "Profil",
    "Qui êtes-vous ?",
    "Compétences attendues",
  ],
  conditions: [
    "Conditions",
    "Modalités",
    "Informations pratiques",
    "Conditions d'accueil",
    "Ce que nous proposons",
    "En pratique",
  ],
  applying: [
    "Pour postuler",
    "Candidature",
    "Comment postuler ?",
    "Contact et candidature",
    "Nous écrire",
  ],
};

export const englishHeadings: Readonly<Record<Part, readonly string[]>> = {
  organisation: ["About us", "Context", "Who we are"],
  work: ["Your tasks", "What you will do", "Work"],
  profile: ["Profile", "Your profile", "Requirements"],
  conditions: ["Conditions", "Practical information", "What we offer"],
  applying: ["How to apply", "Application", "Contact"],
};

export const softSkills = {
  french: [
    "Vous aimez le travail en équipe et les questions sans réponse toute faite.",
    "Rigueur, curiosité et sens de l'accueil.",
    "À l'aise avec le tableur et le téléphone.",
    "Goût pour l'écriture et le terrain.",
    "On apprécie la ponctualité et la bonne humeur.",
    "Vous savez rendre compte et demander de l'aide.",
  ],
  english: [
    "You like working with others.",
    "Curious, careful and at ease with figures.",
    "Good writing skills.",
  ],
} as const;

/** Furniture around the offers of a page or a letter. */
export const furniture = {
  menus: [
    "Accueil\nNos annonces\nActualités\nConnexion",
    "Retour à la liste\nImprimer\nPartager",
    "Menu\nOffres\nConseils carrière\nMon compte",
  ],
  letterOpenings: [
    "Bonjour à toutes et à tous,\n\nVoici les annonces reçues ces derniers jours. Bonne lecture !",
    "LA LETTRE DES ANNONCES\n\nQuelques places à prendre chez nos adhérents.",
    "Chers abonnés, chères abonnées,\n\nLe courrier de la semaine a été généreux.",
  ],
  letterEndings: [
    "Bonne semaine à tous.\n\nVous recevez cette lettre parce que vous y êtes abonné.",
    "À bientôt pour un prochain numéro.",
  ],
} as const;
