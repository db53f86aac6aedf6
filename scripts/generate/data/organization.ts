import type { Templates } from "./templates.js";

export const organization: Templates = {
  part: "organisation",
  labels: [
    "Employeur : {=orga}",
    "Structure : {=orga}",
    "Organisme : {=orga}",
    "Structure d'accueil : {=orga}",
    "Organisme d'accueil : {=orga}",
    "Entreprise : {=orga}",
    "Nom de l'organisme : {=orga}",
    "Recruteur : {=orga}",
    "Société : {=orga}",
    "Établissement : {=orga}",
  ],
  sentences: [
    "{=orga} recrute {QUI}.",
    "{=orga} cherche {QUI}.",
    "{=orga} propose {UN} au sein de son équipe.",
    "{=orga} ouvre un poste.",
    "{=orga} recherche {QUI} pour renforcer son équipe.",
    "Au sein de {=orga}, vous découvrirez tous les métiers du lieu.",
    "Rejoignez {=orga} !",
    "{=orga} accueille {QUI}.",
    "Présentation : {=orga} réunit {n:4-90} personnes.",
    "Depuis {annee}, {=orga} travaille au plus près des habitants.",
    "{=orga} compte {n:4-90} personnes.",
    "Bienvenue chez {=orga}.",
  ],
  fragments: ["{=orga}", "{=orga} recrute", "{=orga} cherche"],
  distractors: {
    organisation: [
      "Membre du réseau {autreOrga}, la structure est indépendante.",
      "Née d'une scission avec {autreOrga}, elle a grandi vite.",
      "Son principal partenaire est {autreOrga}.",
      "Autrefois appelée {autreOrga}, elle a changé de nom.",
      "Labellisée par {autreOrga}.",
      "Ses clients : {autreOrga} et {autreOrga}.",
      "L'action est soutenue par {autreOrga}.",
    ],
    work: [
      "Tenir le lien avec {autreOrga}.",
      "Répondre à l'appel d'offres de {autreOrga}.",
      "Préparer la convention avec {autreOrga}.",
      "Visiter les locaux de {autreOrga}.",
      "Réaliser une étude pour {autreOrga}.",
    ],
    profile: [
      "Une expérience chez {autreOrga} ou dans une structure semblable aide.",
      "Vous connaissez {autreOrga}.",
    ],
    conditions: [
      "Réunions tenues avec les équipes de {autreOrga}.",
      "Bureaux partagés avec {autreOrga}.",
    ],
    applying: [
      "Annonce relayée par {autreOrga}.",
      "Offre transmise par {autreOrga}, qui ne recrute pas elle-même.",
      "{autreOrga} décline toute responsabilité quant au contenu des annonces.",
    ],
  },
  english: {
    labels: ["Employer : {=orga}", "Host : {=orga}"],
    sentences: ["{=orga} is looking for {QUI_EN}.", "Join {=orga}!"],
    distractors: {
      organisation: ["Our main partner is {autreOrga}."],
      work: ["Prepare the agreement with {autreOrga}."],
      applying: ["Notice relayed by {autreOrga}."],
    },
  },
};
