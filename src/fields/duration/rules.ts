import type { DurationValue } from "../../model/offer.js";
import { lastAtOrBefore } from "../../text/lines.js";
import { compiled, phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { clauseAround } from "../clause.js";
import type { Rule } from "../rule.js";
import { LENGTH, NUMBERS, parseLength } from "./length.js";
import { CONTRACT, JOB, OFFER_AFTER } from "./lexicon.js";

type DurationRule = Rule<DurationValue>;

const BARE = compiled(LENGTH, "g");
const FIRST = compiled(LENGTH);
/** How much behind a length its pattern may look at. */
const BEHIND = 60;
/** "Bourse de 3 mois pour un terrain": it pays for a journey within the work. */
const TRAVEL = phrase(
  "^ pour (?:un |une |le |la |son |leur |des )?(?:terrain|sejour|mobilite|voyage|mission)",
  "",
);
const UNIT_ASKED = phrase("(?:en |in |de |\\()(mois|months|semaines|weeks|jours)", "");
const UNITS = { m: "month", s: "week", w: "week", j: "day" } as const;

/** A length that stands within reach of what `lead` matches; `lead` alone is consumed. */
const ahead = (lead: string, gap: string): RegExp =>
  phrase(`(?<![a-z0-9])${lead}(?=${gap}(?<span>${LENGTH}))`, "dg");

const spanOf = (match: RegExpExecArray): string => match.groups?.span ?? match[0];
const readSpan = (match: RegExpExecArray): DurationValue | null => parseLength(spanOf(match));
/** "Stage d'une durée minimale de 4 mois": only the last words before a length limit it. */
const LEAD = 26;
const readWithLead = (match: RegExpExecArray, posting: Posting): DurationValue | null => {
  const start = match.indices?.groups?.span?.[0] ?? match.index;
  return parseLength(spanOf(match), {
    lead: posting.text.slice(Math.max(match.index, start - LEAD), start),
  });
};

/** The first length in the value of a label, whatever that label's words. */
function labelled(match: RegExpExecArray, posting: Posting, kinds: string): DurationValue | null {
  const label = labelAt(posting, match.index);
  if (!label || !kinds.split(" ").includes(label.kind)) return null;
  const value = posting.text.slice(label.valueStart, match.index + match[0].length + BEHIND);
  if (FIRST.exec(value)?.index !== match.index - label.valueStart) return null;
  return parseLength(match[0], { lead: posting.text.slice(label.start, label.end) });
}

/** Nothing but bullets before it in its sentence, and no word after it that it could belong to. */
function aloneInClause(match: RegExpExecArray, posting: Posting): DurationValue | null {
  const end = match.index + match[0].length;
  const { before, after } = clauseAround(posting, match.index, end);
  if (
    /[a-z0-9]/.test(before) ||
    !/^(?: pleine?s?| fermes?)?(?: ?$| ?[,(.\n/+-]| et | selon )/.test(after)
  )
    return null;
  return parseLength(match[0]);
}

/** One of several short items in a line; years are what candidates have behind them. */
function readListed(match: RegExpExecArray): DurationValue | null {
  const value = parseLength(spanOf(match));
  return value?.unit === "month" || value?.unit === "week" ? value : null;
}

function inFirstLine(match: RegExpExecArray, posting: Posting): DurationValue | null {
  const isTitle = posting.lines.length > 1 && lastAtOrBefore(posting.lines, match.index) === 0;
  return isTitle ? parseLength(match[0]) : null;
}

export const durationRules: readonly DurationRule[] = [
  {
    id: "duration.label",
    pattern: BARE,
    prior: 0.88,
    value: (match, posting) => labelled(match, posting, "duration"),
    examples: ["Durée : 6 mois", "Durée du stage\n4 à 6 mois"],
    counterExamples: ["Durée : temps plein", "Durée du travail : 35 heures"],
  },
  {
    id: "duration.period-label",
    pattern: BARE,
    prior: 0.8,
    value: (match, posting) => labelled(match, posting, "period contract"),
    examples: ["Dates : huit semaines entre mai et juillet", "Disponibilité : entre 3 et 5 mois"],
    counterExamples: ["Période : printemps 2025", "Période d'essai : 2 mois"],
  },
  {
    id: "duration.start-label",
    pattern: BARE,
    prior: 0.7,
    value: (match, posting) => labelled(match, posting, "start"),
    examples: ["Démarrage : 1er octobre 2025 (36 mois)", "Début : avril (4 mois)"],
    counterExamples: ["Démarrage : dans 2 mois", "Début : sous 3 semaines"],
  },
  {
    id: "duration.months-asked",
    pattern: compiled(`(?<![\\d/.,])${NUMBERS}(?![\\d/.,a-z]| ?(?:mois|semaines|ans))`, "g"),
    prior: 0.85,
    value: (match, posting) => {
      const label = labelAt(posting, match.index);
      if (label?.kind !== "duration" || match.index > label.valueStart + 3) return null;
      const asked = UNIT_ASKED.exec(posting.text.slice(label.start, label.valueStart))?.[1]?.[0];
      return asked ? parseLength(match[0], { unit: UNITS[asked as keyof typeof UNITS] }) : null;
    },
    examples: ["Durée du contrat (en mois)\n5-6", "Durée en mois : 8", "Nombre de semaines : 12"],
    counterExamples: ["Durée : 8", "Nombre de postes : 12"],
    why: "Forms ask for a number of months and print it bare.",
  },
  {
    id: "duration.unit-in-brackets",
    pattern: phrase(
      `(?<![a-z])duree[a-z' ]{0,24} ?\\((?:en |nombre de )?(?<unit>mois|semaines|jours)\\): ?(?<span>${NUMBERS})(?![\\d/.,a-z])`,
      "dg",
    ),
    prior: 0.9,
    value: (match) => {
      const unit = UNITS[match.groups?.unit?.[0] as keyof typeof UNITS];
      return parseLength(spanOf(match), { unit });
    },
    examples: ["Durée du stage (en semaines) : 12"],
    counterExamples: ["Durée (en heures) : 35", "Durée (en mois) : à définir"],
  },
  {
    id: "duration.contract",
    pattern: ahead(`${CONTRACT}(?![a-z])`, "[^.;•]{0,32}?"),
    prior: 0.9,
    value: readWithLead,
    examples: ["Stage de fin d'études de 5 à 6 mois", "CDD - 18 mois", "Thèse CIFRE de 3 ans"],
    counterExamples: [
      "Stage. 2 ans d'expérience souhaités.",
      "Contrat avec période d'essai de 2 mois",
    ],
  },
  {
    id: "duration.each-level",
    pattern: phrase(
      `(?:${LENGTH} ?\\((?:[ml][123]|master|licence|bachelor|bts)[^()\\n]{0,10}\\)|[ml][123] ?\\(${LENGTH}\\))(?:,| ou| et| ?/) (?:de |en |[ml][123] ?\\()?(?<span>${LENGTH})`,
      "dg",
    ),
    prior: 0.8,
    value: readSpan,
    examples: ["Stage de 2 mois (L3) ou 4 mois (M1)", "M1 (2 mois) ou M2 (6 mois)"],
    counterExamples: ["Module de 2 mois (ville) ou 4 mois (eau)"],
    why: "Interns of several levels, each for its own time; the first is found by its contract.",
  },
  {
    id: "duration.job",
    pattern: ahead(`${JOB}(?![a-z])`, "[^.;•]{0,40}?"),
    prior: 0.76,
    value: readSpan,
    examples: ["Poste de chargée d'études, 8 mois", "Nous recrutons un ingénieur pour 21 mois"],
    counterExamples: ["2 ans sur un poste similaire", "Le recrutement dure moins de 3 semaines"],
  },
  {
    id: "duration.frame",
    pattern: ahead(
      "(?:dans le cadre|au titre) (?:d'une?|de cette|de ce) [a-z'-]{3,20}(?: [a-z'-]{3,20}){0,2} ",
      "(?:de |d')",
    ),
    prior: 0.75,
    value: readSpan,
    examples: ["dans le cadre d'une tâche ponctuelle de 3 mois"],
    counterExamples: ["dans le cadre d'un chantier de 3 ans", "au titre d'un programme de 2 ans"],
  },
  {
    id: "duration.contract-far",
    pattern: ahead(`${CONTRACT}(?![a-z])`, "[^.;•]{33,75}?"),
    prior: 0.62,
    value: readSpan,
    examples: ["Un stage au sein de notre équipe de recherche en écologie pour 6 mois"],
    counterExamples: ["Un stage au sein d'une équipe qui travaille ensemble depuis plus de 12 ans"],
  },
  {
    id: "duration.grant",
    pattern: ahead(
      "(?:bourses?|allocations?|subsides?|grants?)(?![a-z])",
      "[^.;•:,(]{0,26}? (?:de |d'|of )",
    ),
    prior: 0.78,
    value: (match, posting) => {
      const end = match.indices?.groups?.span?.[1] ?? 0;
      const isForTravel = TRAVEL.test(posting.text.slice(end, end + 30));
      return isForTravel ? null : readWithLead(match, posting);
    },
    examples: ["Une bourse de recherche de 9 mois", "Deux bourses d'un an sont offertes."],
    counterExamples: ["Bourse : 850 € pendant 6 mois", "Bourse de 3 mois pour un séjour"],
  },
  {
    id: "duration.funding",
    pattern: ahead(
      "financements?(?: (?:acquis|assure|obtenu|disponible|doctoral|de (?:la )?these)){0,3}",
      " ?[:(] ?(?:acquis )?(?:de |sur |pour )?",
    ),
    prior: 0.8,
    value: readSpan,
    examples: ["Financement : 36 mois, salaire mensuel", "Financement acquis (36 mois)"],
    counterExamples: ["Un financement de 4 ans de la Région", "Financements : Région, 2019"],
    why: "A thesis lasts as long as it is funded.",
  },
  {
    id: "duration.first-term",
    pattern: ahead("pour une? (?:premiere?|seconde?) (?:terme|periode|mandat)", " (?:de |d')"),
    prior: 0.8,
    value: readSpan,
    examples: ["nommée pour un premier terme de deux ans"],
    counterExamples: ["pour une deuxième raison", "à court terme de 2 ans"],
  },
  {
    id: "duration.lasting",
    pattern: ahead(
      "(?:duree|periode|period|duration|length)",
      "(?: (?!d'essai)[a-z'/]{2,15}){0,3}? ?(?:de|d'|est de|est d'|:|sera de|comprise|of|-|est comprise|)? ?",
    ),
    prior: 0.82,
    value: readWithLead,
    examples: ["pour une durée de 18 mois", "pour une durée totale de cinq mois"],
    counterExamples: [
      "une période d'essai de 4 mois",
      "la durée moyenne du recrutement est d'un mois",
    ],
  },
  {
    id: "duration.lasts",
    pattern: ahead(
      "(?:soit|dure|durera|durerait|s'etend|s'etendra|s'etale|s'etalera|se deroule|se deroulera|il court|(?:vous|tu) rest(?:ez|es|erez|eras)(?: (?:avec|parmi|chez) nous)?|lasts?|will last|lasting|estimee?)",
      " (?:sur |de |a |for |about |environ |pour )?",
    ),
    prior: 0.8,
    value: readSpan,
    examples: [
      "Cela dure entre 4 et 6 mois.",
      "Tu restes avec nous dix semaines.",
      "du 1er avril au 31 août, soit cinq mois",
    ],
    counterExamples: [
      "Le projet de recherche durera 42 mois.",
      "La batterie dure 2 jours par semaine",
    ],
  },
  {
    id: "duration.available",
    pattern: ahead(
      "(?:disponibles?|disponibilite|available)",
      "(?: (?:pour|pendant|sur|for))? (?:une duree de |environ )?",
    ),
    prior: 0.72,
    value: readSpan,
    examples: ["Vous êtes disponible minimum 4 mois"],
    counterExamples: ["Disponible sous 3 semaines", "Logement disponible dans 2 mois"],
  },
  {
    id: "duration.renewable",
    pattern: phrase(
      `(?<span>${LENGTH}(?:[ ,(]{1,2}(?:renouvelables?|reconductibles?|prolongeables?|extensibles?|renewable)))`,
      "dg",
    ),
    prior: 0.8,
    value: readSpan,
    examples: ["6 mois renouvelable", "10 mois, renouvelable une fois"],
    counterExamples: ["Période d'essai : 4 mois renouvelable"],
  },
  {
    id: "duration.offer-follows",
    pattern: phrase(`(?<span>${LENGTH})(?= ?${OFFER_AFTER})`, "dg"),
    prior: 0.75,
    value: readSpan,
    examples: ["6 mois à partir d'avril", "4 mois de stage", "6-month internship"],
    counterExamples: ["2 ans d'expérience", "Mutuelle au bout de 4 mois à temps plein"],
  },
  {
    id: "duration.alone",
    pattern: BARE,
    prior: 0.68,
    value: aloneInClause,
    examples: ["- 5 mois", "École de commerce ou IEP. 6 mois."],
    counterExamples: ["5 ans d'expérience", "10 jours de RTT"],
    why: "A list item that is a length and nothing else.",
  },
  {
    id: "duration.listed",
    pattern: phrase(`(?<=[,|/•-] ?|\\t)(?<span>${LENGTH})(?= ?(?:[,.|/•)\\n\\t-]|$))`, "dg"),
    prior: 0.5,
    value: readListed,
    examples: ["Temps plein, 6 mois", "Nantes | Temps plein | 4 mois"],
    counterExamples: ["Python, SQL, 3 ans", "Équipe : 3 ans"],
  },
  {
    id: "duration.title",
    pattern: BARE,
    prior: 0.7,
    value: inFirstLine,
    examples: ["Chargé d'études mobilité (4-6 mois)\nModalités : temps plein"],
    counterExamples: ["Agence fondée il y a 12 ans"],
  },
  {
    id: "duration.for",
    pattern: ahead("(?:pour|for)", " (?:une |environ |the )?"),
    prior: 0.56,
    value: readSpan,
    examples: ["Vous rejoignez l'équipe pour 6 mois."],
    counterExamples: [
      "Un projet financé pour 4 ans",
      "Un plan de charge pour les 6 prochains mois",
    ],
  },
  {
    id: "duration.during",
    pattern: ahead("(?:sur|pendant|durant|during|over)", " (?:une |environ |the )?"),
    prior: 0.4,
    value: readSpan,
    examples: ["Vous travaillez avec nous pendant 6 mois."],
    counterExamples: ["L'enquête suit une cohorte pendant 3 ans.", "Salaire sur 13 mois"],
  },
  {
    id: "duration.mention",
    pattern: BARE,
    prior: 0.3,
    value: readSpan,
    examples: ["Nous prévoyons 6 mois ensemble"],
    counterExamples: ["le 3 mai", "la semaine 12", "à 10 minutes"],
    why: "Any length: what lasts so long is told by the words around it, or not at all.",
  },
];
