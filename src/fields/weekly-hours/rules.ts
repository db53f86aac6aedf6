import type { Range } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { HOURS, parseHours } from "./hours.js";

type HoursRule = Rule<Range>;

/** The fewest and most hours that a week of work has where the words do not say that it is a week. */
const FULL_TIME: readonly [number, number] = [15, 48];
const PART_TIME: readonly [number, number] = [1, 48];
const ANY: readonly [number, number] = [1, 60];
/** "8h-12h": two times of the day rather than a range of hours. */
const TIMES = phrase("^\\d{1,2} ?h[^-a/]{0,4} ?(?:-|a|/|et) ?\\d{1,2} ?h", "");
/** Before hours that begin a day's work rather than fill a week. */
const AT = phrase("(?:partir de|jusqu'a|avant|apres|vers|des) $", "");

const read =
  ([least, most]: readonly [number, number]) =>
  (match: RegExpExecArray) => {
    if (most < ANY[1] && TIMES.test(match.groups?.hours ?? "")) return null;
    const hours = parseHours(match.groups?.hours ?? match[0]);
    return hours && (hours.min ?? 0) >= least && (hours.max ?? 99) <= most ? hours : null;
  };

/** A number that a label makes hours of. */
const BARE = "\\d{1,2}(?:[.,]\\d{1,2})?(?: ?(?:a|-) ?\\d{1,2}(?:[.,]\\d{1,2})?)?";

const A_WEEK = " ?(?:par |/ ?)semaine";

/** Not "9h-17h", "35h/mois", "7h par jour". */
const NO_TIME =
  "(?! ?(?:-|a|/|et) ?\\d{1,2} ?h| ?(?:/|par) ?(?:mois|jour|j(?![a-z])|an)| ?(?:mensuel|de cours|de formation)| ?\\d)";
const WEEK =
  "(?: ?(?:/|par|per|a|each) ?(?:la )?(?:semaines?|sem(?![a-z])|week)| ?/ ?s(?![a-z])| ?/? ?hebdo(?:madaires?)?(?![a-z])| semaines?(?![a-z])| (?:sur|dans) la semaine(?![a-z])| weekly)";
const OF_WORK =
  "(?: ?\\(?(?:de |d')?(?:travail|presence|mission|service|stage|cours|activite|benevolat|engagement|effectives?|modulables|annualisees?|environ|reparties|minimum|maximum|travaillees?)\\)?){0,2}";

function inLabel(match: RegExpExecArray, posting: Posting): Range | null {
  const label = labelAt(posting, match.index);
  if (label?.kind !== "hours") return null;
  const before = posting.text.slice(label.valueStart, match.index);
  if (/\d/.test(before) || AT.test(before)) return null;
  return read(FULL_TIME)(match);
}

export const weeklyHoursRules: readonly HoursRule[] = [
  {
    id: "hours.week",
    pattern: phrase(`(?<span>(?:entre )?(?<hours>${HOURS})${OF_WORK}${WEEK})`, "dg"),
    prior: 0.9,
    value: read(ANY),
    examples: ["35h/semaine", "35 h/s", "24 à 28 h par semaine", "35 heures hebdomadaires"],
    counterExamples: ["100h/mois", "deux heures de réunion par semaine"],
  },
  {
    id: "hours.of-a-week",
    pattern: phrase(
      `(?:semaine de|(?<!repos )hebdo(?:madaire)?(?: de travail| de service)?(?: de| est de)?|weekly hours)[ :(]{1,2}(?:de |a )?(?<span>(?<hours>${HOURS}))${NO_TIME}`,
      "dg",
    ),
    prior: 0.88,
    value: read(ANY),
    examples: ["Semaine de 36 heures sur 4 jours", "Durée hebdomadaire : 39h"],
    counterExamples: ["Repos hebdomadaire de 12h à 14h", "Semaine de 4 jours"],
  },
  {
    id: "hours.full-time",
    pattern: phrase(
      `(?:temps (?:plein|complet|de travail)|full[- ]time)(?:[ ,:(/-]{1,3}(?:de|a|sur|en|cdi|soit))?[ ,:(/-]{1,3}(?<span>(?<hours>${HOURS}))${NO_TIME}`,
      "dg",
    ),
    prior: 0.84,
    value: read(FULL_TIME),
    examples: ["Temps plein (35 h)", "Temps complet, 35h00"],
    counterExamples: ["Temps plein, 9h-17h", "Temps complet, 152h / mois"],
  },
  {
    id: "hours.part-time",
    pattern: phrase(
      `(?:temps (?:partiel|non complet)|mi-temps|part[- ]time|(?<![\\d.,])[01][.,]\\d{1,2} ?etp|etp(?: de|:) ?[01][.,]\\d{1,2}|(?<![a-z])(?:temps partiel|poste|emploi|temps de travail|tp) (?:a |de )?\\d0 ?%|(?<!\\d)(?:[1-5]|deux|trois|quatre|cinq) jours(?: par |/)semaine)(?: ?\\(\\d\\d ?%\\))?[ ,:(/-]{1,3}(?:de |a |sur |en |soit )?(?<span>(?<hours>${HOURS}))${NO_TIME}`,
      "dg",
    ),
    prior: 0.82,
    value: read(PART_TIME),
    examples: [
      "Temps non complet, 28h00",
      "Temps partiel de 18h",
      "Comptable – 0,6 ETP (21 h)",
      "Temps partiel (60 %), soit 21 h",
      "3 jours par semaine (21 h)",
    ],
    counterExamples: ["Temps partiel, 8h-12h", "Temps partiel annualisé", "Équipe de 2,5 ETP"],
  },
  {
    id: "hours.contract",
    pattern: phrase(
      `(?<![a-z])(?:contrats?|cdi|cdd|base|forfait|poste|emploi|stage|interim|apprentissage|travaill(?:e|ez|es|er))(?: (?:en|de|a|sur|la|base|une|temps plein|d'apprentissage|horaire|aide|pec|etudiant|saisonnier|d'insertion|d'avenir|\\d{1,2} (?:mois|ans?|semaines))){0,4}[ ,:(/-]{1,3}(?<span>(?<hours>${HOURS}))${NO_TIME}`,
      "dg",
    ),
    prior: 0.8,
    value: read(FULL_TIME),
    examples: [
      "CDI / 39h",
      "CDD 3 mois - 30h",
      "Contrat de 39h, statut cadre",
      "Poste en 30h",
      "Contrat aidé 30h",
    ],
    counterExamples: ["Poste de jour en 12h", "Stage de 300 heures"],
  },
  {
    id: "hours.label",
    pattern: phrase(`(?<span>(?<hours>${HOURS}))${NO_TIME}`, "dg"),
    prior: 0.8,
    value: inLabel,
    examples: ["Horaires : 37h du mardi au samedi"],
    counterExamples: ["Horaires : 8h-12h / 13h-17h", "Horaires : à partir de 17h"],
  },
  {
    id: "hours.number",
    pattern: phrase(
      `(?<![a-z])(?:(?:nombre d'heures|volume horaire|heures(?: de travail)?)(?: prevue?s?)? ?: ?(?=${BARE}${A_WEEK})|(?:(?:nombre d'heures|volume horaire|heures|temps|duree)(?: de travail)? (?:hebdo(?:madaires?)?|par semaine)|base horaire) ?: ?(?=${BARE} ?(?:[,.;)\\n]|$)))(?<span>(?<hours>${BARE})(?:${A_WEEK})?)`,
      "dg",
    ),
    prior: 0.86,
    value: (match) => {
      const hours = parseHours(match.groups?.hours ?? "");
      return hours && (hours.max ?? 99) <= 48 && (hours.min ?? 0) > 0 ? hours : null;
    },
    examples: [
      "Nombre d'heures : 35 par semaine",
      "Nombre d'heures hebdomadaires : 24",
      "Base horaire : 35",
    ],
    counterExamples: ["Nombre d'heures : 300", "Volume horaire : 20 par mois"],
    why: "Forms put the unit into the label, or behind a bare number.",
  },
  {
    id: "hours.with-days-off",
    pattern: phrase(
      `(?<span>(?<hours>${HOURS})) ?(?:avec|\\+|et) ?(?:\\d{1,2} )?(?:jours? )?(?:de |d')?(?:rtt|jnt)`,
      "dg",
    ),
    prior: 0.84,
    value: read(FULL_TIME),
    examples: ["37h + 10 jours de RTT"],
    counterExamples: ["Réponse sous 24h", "10 jours de RTT"],
  },
  {
    id: "hours.listed",
    pattern: phrase(
      `[,(.] ?\\*{0,2} ?(?<span>(?<hours>${HOURS}))(?= ?(?:[,.;)\\n]|$)| (?:annualise|modul|repart|lisse|evolu))`,
      "dg",
    ),
    prior: 0.68,
    value: (match) => read([25, 48])(match),
    examples: ["2 ans, 35 heures, repas fournis", "un an (de mars à février), 32 h annualisées"],
    counterExamples: ["Départ le lundi, 24h", "Formation de deux jours, 14 heures"],
  },
  {
    id: "hours.share",
    pattern: phrase(
      "(?:temps (?:partiel|non complet|incomplet|complet|de travail)(?: annualise)?|tnc|quotite|(?:duree|temps) hebdomadaires?(?: d[eu] (?:service|travail|poste))?)[ ,:(/-]{1,3}(?:de |a )?(?<span>(?<hours>\\d{1,2}(?:[.,]\\d{1,2})?) ?h?(?:eures?)? ?/ ?35(?: ?h(?:eures?)?| ?e?(?:mes?)?)?)(?![a-z0-9])",
      "dg",
    ),
    prior: 0.84,
    value: (match) => read(PART_TIME)(match),
    examples: [
      "Temps non complet (17,5/35e)",
      "TNC 20h/35",
      "Durée hebdomadaire de service : 35/35e",
      "Temps de travail annualisé : 30/35",
    ],
    counterExamples: ["Note de 17,5/35", "Temps partiel, 4/5"],
    why: "Town halls tell part-time posts in thirty-fifths of a week.",
  },
  {
    id: "hours.over-days",
    pattern: phrase(
      `(?<span>(?<hours>${HOURS}))(?= (?:reparties? |travaillees? )?sur (?:[345](?:,5| ?1/2)?|trois|quatre|cinq) jours)`,
      "dg",
    ),
    prior: 0.8,
    value: read([20, 48]),
    examples: ["Mission de 24h sur 4 jours"],
    counterExamples: ["Formation de 14 h sur 3 jours", "24h/24 sur 5 jours"],
  },
  {
    id: "hours.paid-for",
    pattern: phrase(
      `(?<=(?:€|euros?|nets?|bruts?) pour (?:un |une |des )?)(?<span>(?<hours>${HOURS}))${NO_TIME}`,
      "dg",
    ),
    prior: 0.76,
    value: read(FULL_TIME),
    examples: ["Logé, 2400 net pour 43h"],
    counterExamples: ["80 € pour 4 h", "Salaire brut pour un poste de jour en 12h"],
  },
  {
    id: "hours.days",
    pattern: phrase(
      `du (?:lundi|mardi|mercredi) au (?:jeudi|vendredi|samedi|dimanche)[ ,:(-]{1,3}(?:soit |sur )?(?<span>(?<hours>${HOURS}))(?= ?(?:[,.;)\\n]|$))${NO_TIME}`,
      "dg",
    ),
    prior: 0.74,
    value: (match) => read([20, 48])(match),
    examples: ["Du lundi au jeudi, 32h."],
    counterExamples: ["du lundi au vendredi, 9h-17h", "du lundi au vendredi 18h30"],
  },
  {
    id: "hours.line-end",
    pattern: phrase(
      `(?<=[a-z)] )(?<!(?:de|a|et|ou|jusqu'a|ouvert[a-z]{0,4}|sous|dans les|apres|avant|formation|forfait|duree|vers|environ) )(?<span>(?<hours>${HOURS}))(?= ?(?:\\n|$))`,
      "dg",
    ),
    prior: 0.66,
    value: (match) => read([35, 42])(match),
    examples: ["1 réceptionniste tournant 39h\nAnglais courant"],
    counterExamples: ["Réponse sous 36h", "Formation 35h", "Stage de 300 heures"],
    why: "Small ads end a line with the hours of the contract, which are near full time.",
  },
  {
    id: "hours.alone",
    pattern: phrase(
      `(?:^|\\n)[-•>·\\x20]{0,4}(?<span>(?<hours>${HOURS}))(?= ?(?:$|\\n|[,.(]| travail| horaires| en journee| annualis| modul| lisse| evoluti| selon| du lundi| sur (?:quatre|cinq|4|5)| du mardi))`,
      "dg",
    ),
    prior: 0.7,
    value: (match) => read([20, 48])(match),
    examples: ["- 35h", "35 h en journée"],
    counterExamples: ["- 14h, accueil des participants", "18h-22h"],
  },
];
