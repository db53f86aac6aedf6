import type { FieldValues } from "../../model/offer.js";
import { LABELS } from "../../text/labels.lexicon.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { spanOf } from "../span-of.js";
import { JOB, NUMBERING } from "../title/lexicon.js";
import { KINDS } from "./lexicon.js";
import { type Name, readEmployer } from "./name.js";
import {
  readAbout,
  readApposed,
  readChez,
  readClause,
  readDoer,
  readLabel,
  readRecruiter,
} from "./read-body.js";
import {
  readBeforeColon,
  readBehindJob,
  readHeading,
  readInRow,
  readLine,
  readSecondLine,
  readSegment,
} from "./read-title.js";
import { readPinned, readPlainLabel, readUnderTitle } from "./read-under.js";

type Organization = FieldValues["organization"];

/** A rule that also tells where in its match the name stands. */
export interface NameRule extends Rule<Organization> {
  readonly read: (match: RegExpExecArray, posting: Posting) => Name | null;
  /** How many lines from the top it looks at; all, where not given. */
  readonly lines?: number;
}

function rule(record: Omit<NameRule, "value">): NameRule {
  return {
    ...record,
    value: (match, posting) => {
      const name = record.read(match, posting);
      return name && { name: name.name };
    },
  };
}

const ADVERB =
  "(?: actuellement| activement| aujourd'hui| egalement| donc| ainsi| par voie (?:contractuelle|statutaire|de (?:mutation|detachement)[a-z ,']{0,40})| pour [^.!?\\n]{3,60}?)?,?";
const LINE_START = "(?<![a-z])(?<=(?:^|\\n)[•* -]{0,4}|[.;|\\t•?] ?| - )";

export const organizationRules: readonly NameRule[] = [
  rule({
    id: "organization.second-line",
    pattern: /(?<=\n)(?<span>[^\n]{2,100}) - (?<code>2[ab]|\d{2,3}) - [^\n]{1,60}(?=\n|$)/dg,
    lines: 3,
    prior: 0.95,
    read: readSecondLine,
    examples: ["Data analyst (H/F)\nHORIZON VERT - 62 - LENS"],
    counterExamples: ["Data analyst (H/F)\n - 62 - LENS", "Data analyst\nHoraires : 8 - 12 - 14 h"],
    why: "The line under the title on the national job site: employer, department, town.",
  }),
  rule({
    id: "organization.heading-bracket",
    pattern: phrase(
      `^(?:${NUMBERING})?(?<span>[^\\n\\t(/|]{2,150}(?:\\x20/\\x20[^\\n\\t(/|]{2,80})?)\\x20?\\((?<place>(?!volontariat|service|contrat|stage|alternance)[^()\\n]{2,60})\\)`,
      "dg",
    ),
    prior: 0.93,
    read: readHeading,
    examples: [
      "Horizon Vert (Lens – 62300) – Médiatrice",
      "Horizon Vert, Vevey (CH-1800) – Stage",
      "Annonce 12 – Horizon Vert (Lens, 62) – Médiatrice",
    ],
    counterExamples: [
      "Médiatrice scientifique (Lens)",
      "Stage (M2) à Lens",
      "Chargée de mission (H/F)",
    ],
  }),
  rule({
    id: "organization.label",
    pattern: phrase(
      `${LINE_START}(?:${LABELS.organisation.join("|")})(?: ?[:?=|\\t]| -|(?=\\n)) ?\\n{0,2}(?<span>[^\\n][^\\n]{1,160})`,
      "gd",
    ),
    prior: 0.88,
    read: readLabel,
    examples: [
      "Employeur : Horizon Vert",
      "Structure d'accueil : Cie du Quai, Lens",
      "Entreprise\nHorizon Vert",
    ],
    counterExamples: [
      "Entreprise : confidentiel",
      "• Organisation\n• Autonomie",
      "L'association\nNous sommes une équipe de dix.",
      "Qui : étudiants en master",
      "Structure d'accueil\nL'étudiante rejoindra l'équipe Horizon",
    ],
  }),
  rule({
    id: "organization.title-chez",
    pattern: phrase(
      "(?<![a-z]|(?:restaurant|bar|bistrot|auberge|creperie|cafe|brasserie|salon) )chez (?<span>[a-z0-9][^\\n\\t,;:(|]{1,70})",
      "gd",
    ),
    lines: 1,
    prior: 0.88,
    read: (match, posting) => (isTitle(match, posting) ? readChez(match, posting) : null),
    examples: ["Stage de graphisme chez Horizon Vert", "Alternance chez horizon.example – Lens"],
    counterExamples: [
      "Garde d'enfants chez l'habitant",
      "Le restaurant Chez Horizon cherche un commis",
      "Stage chez nous, à Lens",
      "Stage\nChez Horizon",
    ],
  }),
  rule({
    id: "organization.chez",
    pattern: phrase(
      `(?<![a-z])(?:chez|au sein (?:de |d'|du groupe |de l'association |de la societe )|(?<!(?:nous|me) )rejoi(?:gnez|gnant|ndre|ns)[- ](?:nous chez |l'aventure |(?:le )?groupe |la (?:societe|famille) |l'(?:association|entreprise) |le reseau |l'(?=(?:${KINDS}) ))?|(?:developpement|croissance|essor|activites?) (?:du groupe |de (?:la societe|l'association|l'entreprise) )|(?:travailler|exercer) pour (?:la |le |les |l')?(?=(?:${KINDS}) )) ?(?<span>[a-z0-9][^\\n\\t,;:(|!?]{1,70})`,
      "gd",
    ),
    prior: 0.58,
    read: (match, posting) => (isTitle(match, posting) ? null : readChez(match, posting)),
    examples: [
      "Stage\nMissions\nTravailler chez Horizon Vert, c'est choisir.",
      "Stage\nMissions\nTravailler pour le Département de la Vire, c'est servir.",
      "Stage\nMissions\nRejoindre Horizon Vert, c'est choisir.",
      "Stage\nMissions\nRejoins l'aventure Horizon Vert !",
      "Stage\nDans le cadre du développement de la société Horizon Vert, vous animez.",
    ],
    counterExamples: [
      "Stage\nMissions\nau sein de notre équipe",
      "Stage\nMissions\nTravailler pour la Planète",
      "Stage\nMissions\nRejoindre Lens en train",
      "Stage\nMissions\nle développement de la société civile",
      "Stage\nMissions\nau sein du service",
    ],
  }),
  rule({
    id: "organization.segment",
    pattern:
      /(?<= ?[/|•] ?| [-·] |\n|^)(?<span>[^\n/|•\t]{2,90}?)(?<mark> ?[/|•] ?| [-·] |, )(?<place>[^\n/|•,]{2,60}?)(?=\n|$| ?[|•] | · | - (?:cdi|cdd|stage|alternance|apprentissage|interim|vacations?|saison)(?![a-z]))/dg,
    lines: 3,
    prior: 0.85,
    read: readSegment,
    examples: [
      "STAGE - Chargée de diffusion / Cie du Quai / Lens (62)",
      "Médiatrice\nHorizon Vert, Lille",
      "Médiatrice\nHorizon Vert | Lille | CDI",
      "Médiatrice\nHORIZON VERT - Bretagne",
    ],
    counterExamples: [
      "Stage - Communication - Lille",
      "Médiatrice\nCampus Vert, Lille",
      "Un\nDeux\nTrois\nHorizon Vert, Lille",
    ],
  }),
  rule({
    id: "organization.line",
    pattern: phrase(
      `(?<=^|\\n|^[^\\n]{3,80} - )(?<span>(?:(?:la|le) |l')?(?:${KINDS})(?:-[a-z]{3,12})?\\x20[^\\n]{2,110})(?=\\n|$)`,
      "gd",
    ),
    lines: 4,
    prior: 0.75,
    read: readLine,
    examples: [
      "VILLE DE LENS\nSERVICE CULTUREL",
      "Stage\nLaboratoire BOCAGES – Institut Vert, Lens",
    ],
    counterExamples: [
      "Association\nStage",
      "Ateliers partagés et transition écologique",
      "Un\nDeux\nTrois\nQuatre\nAssociation Horizon",
      "Groupe : stage RH",
    ],
  }),
  rule({
    id: "organization.behind-job",
    pattern: phrase(
      `(?<=^(?<job>[^\\n,]{3,80}), )(?<span>(?:(?:la|le) |l')?(?:${KINDS})(?![a-z])[^\\n,;(|]{2,80}?)(?=,| ?\\(| - |\\.(?: |$)|\\n|$)`,
      "gd",
    ),
    lines: 1,
    prior: 0.84,
    read: readBehindJob,
    examples: ["Apprentie mécanicienne, Garage Horizon, Orvaux. Bac pro en trois ans."],
    counterExamples: ["Architecte, maison individuelle", "Sons du sol, Atelier Vert"],
  }),
  rule({
    id: "organization.under-title",
    pattern:
      /(?<=\n)(?<span>[^\n]{3,60})\n{1,2}(?:(?:cdi|cdd|stage|alternance|interim|apprentissage)(?![a-z])[^\n]{0,30}\n{1,2})?(?<facts>[^\n]{3,80})(?=\n|$)/dg,
    lines: 4,
    prior: 0.62,
    read: readUnderTitle,
    examples: [
      "Développeur (H/F)\nKestrel Logiciels\nCDI – Nantes",
      "Développeur (H/F)\nKestrel\nCDI\nNantes",
    ],
    counterExamples: [
      "Développeur (H/F)\nTemps Plein\nCDI – Nantes",
      "Développeur (H/F)\nKestrel Logiciels\nNous sommes à Nantes.",
    ],
    why: "Job boards put the employer between the title and a line of place and contract.",
  }),
  rule({
    id: "organization.pin",
    pattern: /• ?(?<span>[a-z0-9][^\n•|,(]{1,70})/dg,
    prior: 0.84,
    read: readPinned,
    examples: ["Graphiste\n🏢 Horizon Vert\n📍 Lens"],
    counterExamples: ["Graphiste\n🚀 Horizon Vert\n📍 Lens", "Graphiste\n🏢 Bureau partagé, Lens"],
  }),
  rule({
    id: "organization.plain-label",
    pattern:
      /(?<=\n)(?:annonceur|employeur|entreprise|structure|societe) (?<span>[a-z0-9][^\n:]{1,80})\n{1,2}(?=(?:contrat|type|secteur|localisation|lieu|ville|date|fonction|formation|duree|niveau|salaire|remuneration|reference)(?![a-z]))/dg,
    prior: 0.85,
    read: readPlainLabel,
    examples: ["Médiateur\nAnnonceur HORIZON VERT\nContrat CDD"],
    counterExamples: ["Médiateur\nEntreprise familiale depuis 1950\nContrat CDD"],
    why: "A table whose lines lost the mark between label and value.",
  }),
  rule({
    id: "organization.after-day",
    pattern: phrase(
      `^\\d{1,2}/\\d{1,2}(?:/\\d{2,4})? - (?<span>[a-z][^\\n]{2,80}?)(?: \\([^()\\n]{2,40}\\))? - (?=${JOB})`,
      "dg",
    ),
    prior: 0.75,
    read: (match, posting) => readEmployer(posting, ...spanOf(match)),
    examples: ["14/11 – Horizon Voyages (Lens) – Stage accueil"],
    counterExamples: ["14/11 – Médiatrice – Stage accueil", "Horizon – Stage accueil"],
    why: "A school notes on which day, from whom and what.",
  }),
  rule({
    id: "organization.before-colon",
    pattern:
      /^(?:\d{1,3}[.)] ?)?(?<span>[a-z][^\n:(]{1,60}?)(?: \([^()\n]{3,80}\))? ?: (?<title>[^\n]{4,160})/dg,
    prior: 0.7,
    read: readBeforeColon,
    examples: [
      "2) Horizon Vert (ressourcerie) : animateur H/F",
      "Horizon Vert : stage en graphisme",
    ],
    counterExamples: [
      "Stage : graphisme",
      "Offre 3 : animateur H/F",
      "Missions : animer un atelier",
    ],
  }),
  rule({
    id: "organization.row",
    pattern: /^(?:\d{1,4}\t)?(?<span>[^\n\t]{2,80})\t(?<place>[^\n\t]{2,60})\t[^\n]{2,80}/dg,
    prior: 0.88,
    read: readInRow,
    examples: ["4\tHorizon Vert\tLens (62)\tMédiation\tStage"],
    counterExamples: ["4\tStage\tLens (62)\tMédiation", "Nom\tPrénom\tNote"],
  }),
  rule({
    id: "organization.recruits",
    pattern: phrase(
      `(?<![a-z])(?<=(?:^|\\n)[•* ]{0,3}|[.!?;>] |: |\\n- )(?<span>[a-z0-9](?:[^\\n\\t.!?;:]|\\.(?<=(?<![a-z])[a-z]\\.)){1,140}?),? (?<! (?:de|du|la|le|les|des|en|et|a|sa|son|une?|cette|leur) )(?:(?:recrute|recherche|cherche|embauche)(?:nt)?(?:${ADVERB}[:\\s]{0,3}(?:une?|un\\(?[.·]?e?\\)?|des|son|sa|ses|deux|trois|plusieurs|\\d{1,2}|(?!une?(?![a-z])|stage|alternance|emploi|mission|offre)(?=${JOB})[a-z-]{2,30})| en (?:contrat|cdd|cdi|stage|alternance|apprentissage|interim|service civique)|[ !:.]{0,4}(?=\\n|$))|(?:est|sont|sommes) a la recherche (?:de|d'une?)|propose(?:nt)?[ :]{0,3}(?=\\n|$|")|(?:propose|offre|accueille|ouvre|lance|cree|renforce|etoffe|(?:souhaite|cherche a) (?:recruter|renforcer|accueillir))(?:ra|nt)?${ADVERB} ?(?:une?|un\\(?[.·]?e?\\)?|des|son|sa|ses|deux|trois|plusieurs|le|la) (?:[a-z'-]{1,20} ){0,2}(?:stages?|stagiaires?|postes?|offres?|contrats?|alternan|missions?|emplois?|equipes?|organisation|recrutement|service civique|volontaire|apprenti|these|pole|service|direction|appel public|appel a candidatures?|procedure))(?![a-z])`,
      "gd",
    ),
    prior: 0.75,
    read: readRecruiter,
    examples: [
      "Stage\nHorizon Vert, coopérative de formation, recrute une stagiaire.",
      "L'association Les Toits Bleus recherche un animateur.",
      "La mission jeunesse de Val Fleuri recrute un stagiaire",
      "HORIZON VERT recrute\n\nUne médiatrice",
      "La paillote Horizon cherche commis de salle",
      "Horizon recherche :\nUne médiatrice",
      "Horizon Vert recrute en contrat de six mois",
      "Horizon Vert est à la recherche d'une médiatrice",
      "La Ville de Lens lance un appel public en vue de recruter une archiviste.",
      "L'A.H.V.L. recrute\nUne médiatrice",
    ],
    counterExamples: [
      "Nous recherchons un stagiaire.",
      "Notre client recrute une comptable.",
      "Étudiante sérieuse cherche stage",
      "Le projet Horizon recrute un stagiaire",
      "Talentis, cabinet de recrutement, recrute une comptable.",
      "L'équipe recherche un renfort.",
      "Systèmes « Horizon recrute un stagiaire.",
      "Profil recherché :\nMaster",
    ],
  }),
  rule({
    id: "organization.defined",
    pattern: phrase(
      "(?<![a-z])(?<=(?:^|\\n)[•* ]{0,3}|[.!?;>] |\\n- )(?<span>[a-z0-9][^\\n\\t.!?;:]{1,130}?)(?:,[^\\n.!?;:]{3,80},)? (?:est|sont|c'est|is) (?:avant tout |aujourd'hui |aussi |ainsi |a la fois )?(?:une?|le|la|l'|un des|l'un des|one of|an?) ?(?:jeune |petite? |grande? |premier |premiere |principal |belle |nouvelle |leading |small |young |french |european |[a-z]{3,12}-[a-z]{3,12} )?(?:entreprise|association|societe|cabinet|agence|bureau|groupe|cooperative|start-?up|scop|ong|fondation|laboratoire|institut|organisme|pole d'equilibre|editeur|leader|acteur|structure|collectif|compagnie|etablissement|commune|collectivite|ecole|reseau|filiale|pme|tpe|esn|centre|federation|think|syndicat|union|accelerateur|operateur|service public|maison|theatre|musee|scene|festival|tiers-lieu|media|journal|radio|studio|atelier|[a-z]{3,12}erie(?![a-z])|ferme|banque|mutuelle|hopital|ehpad|esat|lycee|universite|organisation|administration|mouvement|consortium|regroupement|(?:grand )?etablissement|marque|enseigne|fabricant|territoire|industriel|specialiste|pionnier|employeur|eti(?![a-z])|pme|company|research|non-profit|charity|university)",
      "gd",
    ),
    prior: 0.62,
    read: readClause,
    examples: [
      "Stage\nHorizon Vert est une association de quartier.",
      "Horizon Vert, née en 2001, est une coopérative.",
      "L'Institut de recherche sur les eaux, les sols et les bois (IRESB) est un établissement public.",
    ],
    counterExamples: [
      "Le stage est une mission au long cours.",
      "Nous sommes une association.",
      "Talentis est un cabinet de recrutement spécialisé.",
    ],
  }),
  rule({
    id: "organization.apposed",
    pattern: phrase(
      "(?<=\\n)(?<span>[a-z0-9][^\\n\\t.!?;:,]{1,70}), (?:l'|la |le |une? |jeune |premiere? |petite )?(?:association|cooperative|ong|fondation|federation|etablissement public|syndicat mixte|start-?up|pme|entreprise|societe|editeur|esn|leader|bureau d'etudes|acteur majeur)(?![a-z])[^\\n.!?;:]{0,90}, (?!(?:recrut|recherch|cherch|embauch)e)(?:[a-z']{2,20} ){0,2}[a-z]{3,20}",
      "gd",
    ),
    prior: 0.56,
    read: readApposed,
    examples: ["Graphiste\nHorizon Vert 62, association de quartier, conduit des chantiers."],
    counterExamples: [
      "Graphiste\nDans ce lieu, association et habitants se croisent, dit-on.",
      "Graphiste\nTalentis, société de recrutement, cherche un profil.",
      "Graphiste\nAvec nous, entreprise de quartier, apprenez le métier.",
    ],
    why: "The first words of a presentation name the employer and say what it is.",
  }),
  rule({
    id: "organization.client",
    pattern: phrase(
      "(?<![a-z])pour (?:le compte (?:de |d'))?(?:notre|son|l'un de (?:nos|ses)|un de (?:nos|ses)) (?:client|partenaire)e?s?,? (?:la societe |l'entreprise |le groupe )?(?!grands? comptes?|cac |pme|eti|tpe|industriel|final|interne|premium|leader|acteur|international|public|prive|particulier)(?<span>[a-z0-9][^\\n\\t.;:,(|]{1,60})",
      "gd",
    ),
    prior: 0.76,
    read: readChez,
    examples: ["Graphiste\nTalentis recrute pour son client Horizon Vert, une graphiste."],
    counterExamples: [
      "Graphiste\nTalentis recrute pour son client, acteur majeur du livre.",
      "Graphiste\nTalentis recrute pour un de ses clients Grands Comptes.",
    ],
    why: "An agency that names its client names the employer.",
  }),
  rule({
    id: "organization.partner",
    pattern: phrase(
      "(?<![a-z])(?:devenez|devenir) (?:[a-z]{3,14} )?(?:partenaire|franchise|affilie|licencie)(?:e|\\(e\\)|[.·]e)? (?<span>[a-z0-9][^\\n\\t.;:,(|!]{1,40})",
      "gd",
    ),
    prior: 0.6,
    read: readChez,
    examples: ["Commerciale\nDevenez franchisée Horizon Vert !"],
    counterExamples: ["Commerciale\nDevenez partenaire de nos clients."],
  }),
  rule({
    id: "organization.does",
    pattern: phrase(
      "(?<![a-z])(?<=(?:^|\\n)[•* ]{0,3}|[.!?;>] |\\n- )(?<span>[a-z0-9][^\\n\\t.!?;:]{1,110}?)(?:,[^\\n.!?;:]{3,80},)? (?:est (?:au service|presidee?|dirigee?|fondee?|creee?|implantee?|situee?|basee?|nee?|presente?|specialisee?|reconnue?|composee? de|l'acteur)|accompagne|assure|coordonne|couvre|oeuvre (?:pour|a|au|dans)|reunit|regroupe|rassemble|concoit|edite|fabrique|exploite|emploie|compte (?:\\d|pres|plus|environ)|defend|agit|federe|commercialise|gere|donne|anime|organise|pilote|publie|represente|mene|met (?:son|sa|ses|en oeuvre)|apporte (?:son|un|des)|deploie|propose|accueille|s'est (?:construite?|creee?)|a (?:vu le jour|ete (?:creee?|fondee?))|developpe|produit|fournit|a (?:fait de|pour (?:mission|objet|but|vocation|ambition)))(?![a-z])",
      "gd",
    ),
    prior: 0.52,
    read: readDoer,
    examples: [
      "Graphiste\nL'association Papier Bulle est présidée par ses membres.",
      "Graphiste\nFondée en 1978, la coopérative Graines du Sud réunit 200 maraîchers.",
    ],
    counterExamples: [
      "Graphiste\nLe stage accompagne la sortie du livre.",
      "Graphiste\nLéa Ferrand accompagne les équipes.",
      "Graphiste\nMissions\nHorizon accompagne les équipes.",
      "Graphiste\nCette équipe développe des affiches.",
      "Graphiste\nContexte\nL'unité, dans la plaine du Val, développe des semences.",
    ],
    why: "A presentation tells what the employer does; other subjects of such verbs are few.",
  }),
  rule({
    id: "organization.we-are",
    pattern: phrase(
      "(?<![a-z])(?<=(?:^|\\n)[•* ]{0,3}|[.!?>] )(?:nous sommes|we are) (?<span>[a-z0-9][^\\n,.;:!?]{1,40}), (?:une?|la|le|les|l'|an?|the) ?[a-z]",
      "gd",
    ),
    prior: 0.66,
    read: readAbout,
    examples: ["Graphiste\nNous sommes Brumea, une jeune pousse de 25 personnes."],
    counterExamples: ["Graphiste\nNous sommes passionnés, une équipe de dix."],
  }),
  rule({
    id: "organization.english-at",
    pattern: phrase(
      "(?<![a-z])(?<=(?:^|\\n)[•* ]{0,3}|[.!?>] )at (?<span>[a-z0-9][^\\n\\t.!?;:,]{1,40}), (?:we|you|our)(?![a-z])",
      "gd",
    ),
    prior: 0.7,
    read: readChez,
    examples: ["Backend engineer\nAt Kestrel Software, we build maps."],
    counterExamples: ["Backend engineer\nAt work, we laugh."],
  }),
  rule({
    id: "organization.about",
    pattern: phrase(
      "(?<![a-z])(?<=\\n[•*# -]{0,4}|^)(?:a propos (?:de |d'|du )|qui (?:est|sommes[- ]nous|est[- ]ce)[ -]?|presentation (?:de |d'|du )|about |bienvenue (?:chez|a|au) |pourquoi (?:rejoindre )?|nous rejoindre chez )(?<span>[a-z0-9][^\\n,;:(|.!?]{1,60}) ?(?=[?:!.]|\\n|$)",
      "gd",
    ),
    prior: 0.72,
    read: readAbout,
    examples: ["Stage\nÀ propos d'Horizon Vert\nDepuis 2001", "Stage\nQui est Horizon Vert ?"],
    counterExamples: [
      "Stage\nÀ propos de nous\nDepuis 2001",
      "Stage\nÀ propos du poste\nVous animez",
    ],
  }),
];

function isTitle(match: RegExpExecArray, posting: Posting): boolean {
  return match.index < (posting.lines[0]?.end ?? 0);
}
