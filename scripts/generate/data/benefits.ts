import type { Templates } from "./templates.js";

export const benefits: Templates = {
  part: "conditions",
  labels: [
    "Avantages : {=meal/transport/housing/insurance/leave/bonus}",
    "Les plus : {=meal/transport/equipment/leave}",
    "En plus : {=meal/transport/bonus}",
    "Avantages sociaux : {=insurance/meal/bonus}",
    "Autres avantages : {=meal/leave/insurance}",
  ],
  sentences: [
    "{=meal}.",
    "{=transport}.",
    "{=housing}.",
    "{=insurance}.",
    "{=leave}.",
    "{=bonus}.",
    "{=equipment}.",
    "À cela s'ajoutent : {=meal}, {=transport}.",
    "Nous offrons aussi : {=insurance} et {=leave}.",
    "Et encore : {=transport}, {=meal}, {=leave}.",
    "{=meal} + {=transport}",
    "{=housingSentence}",
  ],
  fragments: ["{=meal}", "{=transport}", "{=housing}"],
  distractors: {
    organisation: [
      "Nous servons 300 repas par jour aux plus démunis.",
      "La mutuelle étudiante fait partie de nos clients.",
      "{ORGA} gère 1 200 logements sociaux.",
      "Le réseau de transports en commun dessert 40 communes.",
      "Une prime à la conversion aide nos clients.",
      "Notre restaurant reçoit surtout des familles.",
    ],
    work: [
      "Chercher un logement aux étudiants étrangers.",
      "Planifier les congés de l'équipe.",
      "Vérifier les notes de frais de transport des bénévoles.",
      "Comparer les offres de mutuelle pour les adhérents.",
      "Préparer les repas des enfants.",
      "Distribuer des bons d'achat aux familles.",
      "Étudier les primes versées aux éleveurs.",
      "Rénover des logements vacants.",
      "Vendre des titres de transport.",
      "Tenir l'inventaire des ordinateurs portables prêtés aux élèves.",
    ],
    profile: [
      "Vous savez vous loger par vos propres moyens.",
      "Une expérience en restauration collective est un plus.",
      "Connaissance des complémentaires santé appréciée.",
    ],
    conditions: [
      "Le logement n'est pas fourni.",
      "Pas de restauration sur place.",
      "Aucune prime n'est prévue.",
      "Le transport reste à votre charge.",
    ],
    applying: [
      "Les frais de déplacement pour l'entretien ne sont pas remboursés.",
      "Le repas du jury est pris en commun.",
    ],
  },
  english: {
    labels: ["Benefits : {=mealEn/transportEn}"],
    sentences: ["{=mealEn}.", "{=transportEn}.", "{=housingEn}."],
    distractors: {
      organisation: ["We serve 300 meals a day."],
      work: ["Find housing for visiting students."],
      conditions: ["No housing is provided."],
    },
  },
};
