import type { FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { written } from "../written.js";

type Reference = FieldValues["reference"];

/** Letters, digits and what stands between them; "STG 2024-05" with one space, where marked. */
const ID = "[a-z0-9](?:[a-z0-9/_.-]{0,38}[a-z0-9])?";
const SPACED_ID = `(?:[a-z]{2,5} (?=[0-9]))?${ID}`;
const OF =
  "(?: (?:de l'|de cette |du |de la |d'|l')?(?:offre|annonce|poste|emploi|stage|mission|fiche|recrutement|candidature|these|sujet|interne|a rappeler|unique|employeur|externe|csp|client|profil|dossier|apec|societe|entreprise|france travail|pole emploi|pole-emploi|recruteur|cabinet|agence|rh|site|concours|selection)){0,2}";
const NUMBER = "(?:n°|no|nr|numero|num\\.?|#)";

export const referenceRules: readonly Rule<Reference>[] = [
  {
    id: "reference.label",
    pattern: phrase(
      `(?<![a-z?&])(?<!(?:document|texte|ouvrage|cadre|prix|etude|version|scenario|annee)s? de )(?:ref\\.?|reference(?: number)?|job number|(?:job |vacancy |requisition )(?:ref\\.?|reference|id)|identifiant|id|code)${OF}(?: ?${NUMBER})? ?(?::|=|#|n°) ?\\n?(?<span>${SPACED_ID})(?![a-z0-9@])`,
      "gd",
    ),
    prior: 0.9,
    value: (match, posting) => readId(match, posting, 2),
    examples: ["Réf. : 2024-SPO-118", "Référence de l'offre : STG 2024-05", "Job ID: 88412"],
    counterExamples: [
      "Référence : Pr Martin, 2 ans d'encadrement",
      "Code ROME : K1802",
      "Références : 1. Durand (2019)",
      "Réf. : 12/03/2024",
    ],
  },
  {
    id: "reference.plain",
    pattern: phrase(
      `(?<![a-z])(?:ref\\.?|reference)${OF} \\n?(?<span>${ID})(?![a-z0-9@]| ?%| (?:ans?|mois|jours?|euros?|personnes|k€|€))`,
      "gd",
    ),
    prior: 0.75,
    value: (match, posting) => readId(match, posting, 4),
    examples: ["Postuler sur le portail, référence 2023-8841", "(réf. ANIM-24-07)"],
    counterExamples: [
      "un acteur de référence depuis 2009",
      "le scénario de référence 2030",
      "référence 12 mois",
    ],
  },
  {
    id: "reference.line-above",
    pattern: phrase(
      `(?:^|\\n)(?:ref\\.?|reference|code|numero|n°)(?: de selection|${OF})\\n{1,2}(?<span>${ID})(?=[ ]?(?:\\n|$))`,
      "gd",
    ),
    prior: 0.86,
    value: (match, posting) => readId(match, posting, 4),
    examples: ["Code de sélection\n\nABC24118\n\nLangue", "Référence\nSTG-118"],
    counterExamples: ["Référence\n2024", "Code\nLangue"],
  },
  {
    id: "reference.number-named",
    pattern: phrase(
      `(?<![a-z])${NUMBER} (?:de |du |d'|de l')(?:concours|selection|affichage|appel|avis|dossier|poste|vacance|fiche) ?: ?(?<span>${ID})(?![a-z0-9@])`,
      "gd",
    ),
    prior: 0.88,
    value: (match, posting) => readId(match, posting, 4),
    examples: ["Numéro de concours : 2025-014", "N° de poste : AG-4410"],
    counterExamples: ["Numéro de poste : 12", "Numéro de téléphone : 0102"],
  },
  {
    id: "reference.number",
    pattern: phrase(
      `(?<![a-z])(?:offre|annonce|poste|emploi|mission(?= ?(?:n°|numero))|fiche de poste|fiche|numero (?:de l'|d')(?:offre|annonce)|n° (?:de l'|d')?(?:offre|annonce))(?: d'emploi| de stage| de poste)? ?(?:${NUMBER})? ?:? ?\\n?(?<span>${ID})(?![a-z0-9@])`,
      "gd",
    ),
    prior: 0.88,
    value: (match, posting) => (isNumbered(match[0]) ? readId(match, posting, 4) : null),
    examples: ["Offre n° 118843", "Mission n°M240018800", "Numéro de l'annonce : 55120-A"],
    counterExamples: [
      "Offre 1 : Stage en communication",
      "poste 2024",
      "Offre n° 3",
      "offre 12345",
      "Mission 2030 : réduire les déchets",
    ],
  },
  {
    id: "reference.title-start",
    pattern:
      /^(?:20\d{2}-\d{5,6}|(?:offre|annonce) (?!(?:19|20)\d\d )\d{4,9})(?= - [a-z])|^offre (?:n° ?)?\d{3}[a-z]{4}(?![a-z])/g,
    prior: 0.85,
    value: (match, posting) => {
      const end = match.index + match[0].length;
      return { id: written(posting, match.index + match[0].search(/\d/), end) };
    },
    examples: [
      "2024-07731 - Stage : modèles de crues\nVille : Rennes",
      "Offre 4418 — Maçon",
      "OFFRE 204ABCD MAÇON",
    ],
    counterExamples: [
      "2024-2025 - Stage en géographie",
      "2024 - 2027 : projet de crues",
      "Offre 2024 — Maçon",
      "Offre 12 — Maçon",
    ],
    why: "Research institutes and chambers of trades print an offer's number before its title.",
  },
  {
    id: "reference.title",
    pattern:
      /^(?:[^\n]{3,150} #(?<number>\d{4,9})|(?:stage|offre|poste|these) (?<code>[a-z]{2,5}-\d{3,8}))(?=[ \t:]{0,3}(?:\n|$))/g,
    prior: 0.8,
    value: (match, posting) => readTitle(match, posting),
    examples: ["Assistante éditoriale #448120\nÀ Lyon", "Stage OT-44120"],
    counterExamples: ["Assistante éditoriale #teamverte", "Stage M2-2024 en géographie"],
    why: "Job sites print the number of an offer behind its title.",
  },
];

/** Other things that numbers and codes name: trades, standards, companies, degrees. */
const OTHER =
  /^(?:rome|rncp|iso|nf|siret|siren|naf|ape|cpf|eqf|cec|cee|ue|covid|bac|niveau|page|annexe|article|art|lot|h\/f|f\/h)(?![a-z])/;
const YEAR_OR_DATE = /^(?:(?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4}))$/;
const SCHOOL_YEAR = /^((?:19|20)\d{2})[/-](?:20)?(\d{2})$/;
const CODE_OF_ELSE =
  /(?:code|identifiant|id) (?:rome|postal|naf|ape|metier|promo|wifi|couleur|du travail)/;

function readId(match: RegExpExecArray, posting: Posting, shortest: number): Reference | null {
  const [start, end] = match.indices?.groups?.span ?? [0, 0];
  return CODE_OF_ELSE.test(match[0]) ? null : idIn(posting, start, end, shortest);
}

/** The number or code that a range of the folded text is; null where it is none, or a date. */
export function idIn(
  posting: Posting,
  start: number,
  end: number,
  shortest: number,
): Reference | null {
  const id = posting.text.slice(start, end);
  if (id.length < shortest || !/\d/.test(id) || OTHER.test(id) || YEAR_OR_DATE.test(id))
    return null;
  const years = SCHOOL_YEAR.exec(id);
  if (years && (Number(years[1]) + 1) % 100 === Number(years[2])) return null;
  return { id: written(posting, start, end) };
}

/** A bare "offre 12" counts the offers of a list; a number sign or colon names one. */
function isNumbered(text: string): boolean {
  return /n°|\bno\b|\bnr\b|numero|num\.?|#/.test(text);
}

function readTitle(match: RegExpExecArray, posting: Posting): Reference | null {
  const id = match.groups?.number ?? match.groups?.code;
  if (!id) return null;
  const end = match.index + match[0].length;
  return { id: written(posting, end - id.length, end) };
}
