import type { FieldValues } from "../../model/offer.js";
import { LABELS } from "../../text/labels.lexicon.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { KINDS } from "./lexicon.js";
import type { Name } from "./name.js";
import { readAbout, readChez, readDefined, readLabel, readRecruiter } from "./read-body.js";
import {
  readBeforeColon,
  readHeading,
  readInRow,
  readLine,
  readSecondLine,
  readSegment,
} from "./read-title.js";

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
  "(?: actuellement| activement| aujourd'hui| egalement| donc| ainsi| pour [^.!?\\n]{3,60}?)?,?";
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
    pattern: /^(?<span>[^\n\t(/|]{2,150}(?: \/ [^\n\t(/|]{2,80})?) ?\((?<place>[^()\n]{2,60})\)/dg,
    prior: 0.93,
    read: readHeading,
    examples: ["Horizon Vert (Lens – 62300) – Médiatrice", "Horizon Vert, Vevey (CH-1800) – Stage"],
    counterExamples: [
      "Médiatrice scientifique (Lens)",
      "Stage (M2) à Lens",
      "Chargée de mission (H/F)",
    ],
  }),
  rule({
    id: "organization.label",
    pattern: phrase(
      `${LINE_START}(?:${LABELS.organisation.join("|")})(?: ?[:?=|\\t]| -|(?=\\n)) ?\\n?(?<span>[^\\n][^\\n]{1,160})`,
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
      "L'association\nNous sommes une équipe de dix.",
      "Qui : étudiants en master",
    ],
  }),
  rule({
    id: "organization.title-chez",
    pattern: phrase("(?<![a-z])chez (?<span>[a-z0-9][^\\n\\t,;:(|]{1,70})", "gd"),
    lines: 1,
    prior: 0.88,
    read: (match, posting) => (isTitle(match, posting) ? readChez(match, posting) : null),
    examples: ["Stage de graphisme chez Horizon Vert", "Alternance chez horizon.example – Lens"],
    counterExamples: [
      "Garde d'enfants chez l'habitant",
      "Stage chez nous, à Lens",
      "Stage\nChez Horizon",
    ],
  }),
  rule({
    id: "organization.chez",
    pattern: phrase(
      "(?<![a-z])(?:chez|au sein (?:de |d'|du groupe |de l'association |de la societe )|rejoign?(?:ez|dre|s)[- ](?:nous chez )?) ?(?<span>[a-z0-9][^\\n\\t,;:(|!?]{1,70})",
      "gd",
    ),
    prior: 0.58,
    read: (match, posting) => (isTitle(match, posting) ? null : readChez(match, posting)),
    examples: ["Stage\nMissions\nTravailler chez Horizon Vert, c'est choisir."],
    counterExamples: [
      "Stage\nMissions\nau sein de notre équipe",
      "Stage\nMissions\nau sein du service",
    ],
  }),
  rule({
    id: "organization.segment",
    pattern:
      /(?<= ?[/|•] ?| - |\n|^)(?<span>[^\n/|•\t]{2,90}?)(?<mark> ?[/|•] ?| - |, )(?<place>[^\n/|•,]{2,60})(?=\n|$)/dg,
    lines: 3,
    prior: 0.85,
    read: readSegment,
    examples: [
      "STAGE - Chargée de diffusion / Cie du Quai / Lens (62)",
      "Médiatrice\nHorizon Vert, Lille",
    ],
    counterExamples: ["Stage - Communication - Lille", "Un\nDeux\nTrois\nHorizon Vert, Lille"],
  }),
  rule({
    id: "organization.line",
    pattern: phrase(
      `(?<=^|\\n|^[^\\n]{3,80} - )(?<span>(?:(?:la|le) |l')?(?:${KINDS}) [^\\n]{2,110})(?=\\n|$)`,
      "gd",
    ),
    lines: 2,
    prior: 0.75,
    read: readLine,
    examples: [
      "VILLE DE LENS\nSERVICE CULTUREL",
      "Stage\nLaboratoire BOCAGES – Institut Vert, Lens",
    ],
    counterExamples: [
      "Association\nStage",
      "Un\nDeux\nTrois\nAssociation Horizon",
      "Groupe : stage RH",
    ],
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
      `(?<![a-z])(?<=(?:^|\\n)[•* ]{0,3}|[.!?;>] |: |\\n- )(?<span>[a-z0-9][^\\n\\t.!?;:]{1,140}?),? (?<! (?:de|du|la|le|les|des|en|et|a|sa|son|une?|cette|leur) )(?:(?:recrute|recherche|cherche|embauche)(?:nt)?${ADVERB} ?(?:une?|un\\(?[.·]?e?\\)?|des|son|sa|ses|deux|trois|plusieurs)|(?:propose|offre|accueille|ouvre|lance|renforce|souhaite (?:recruter|renforcer|accueillir))(?:ra|nt)?${ADVERB} ?(?:une?|un\\(?[.·]?e?\\)?|des|son|sa|ses|deux|trois|plusieurs|le|la) (?:[a-z'-]{1,20} ){0,2}(?:stages?|stagiaires?|postes?|offres?|contrats?|alternan|missions?|emplois?|equipes?|recrutement|service civique|volontaire|apprenti|these|pole|service|direction))(?![a-z])`,
      "gd",
    ),
    prior: 0.75,
    read: readRecruiter,
    examples: [
      "Stage\nHorizon Vert, coopérative de formation, recrute une stagiaire.",
      "L'association Les Toits Bleus recherche un animateur.",
      "La mission jeunesse de Val Fleuri recrute un stagiaire",
    ],
    counterExamples: [
      "Nous recherchons un stagiaire.",
      "Notre client recrute une comptable.",
      "L'équipe recherche un renfort.",
    ],
  }),
  rule({
    id: "organization.defined",
    pattern: phrase(
      "(?<![a-z])(?<=(?:^|\\n)[•* ]{0,3}|[.!?;>] |\\n- )(?<span>[a-z0-9][^\\n\\t.!?;:]{1,90}?)(?:,[^\\n.!?;:]{3,80},)? (?:est|c'est|is) (?:avant tout |aujourd'hui |aussi |ainsi )?(?:une?|le|la|l'|un des|l'un des|one of|an?) ?(?:jeune |petite? |grande? |premier |premiere |principal |belle |nouvelle |leading |small |young |french |european |[a-z]{3,12}-[a-z]{3,12} )?(?:entreprise|association|societe|cabinet|agence|bureau|groupe|cooperative|start-?up|scop|ong|fondation|laboratoire|institut|organisme|editeur|leader|acteur|structure|collectif|compagnie|etablissement|commune|collectivite|ecole|reseau|filiale|pme|tpe|esn|centre|federation|think|syndicat|union|accelerateur|operateur|service public|maison|theatre|musee|company|research)",
      "gd",
    ),
    prior: 0.62,
    read: readDefined,
    examples: [
      "Stage\nHorizon Vert est une association de quartier.",
      "Horizon Vert, née en 2001, est une coopérative.",
    ],
    counterExamples: ["Le stage est une mission au long cours.", "Nous sommes une association."],
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
