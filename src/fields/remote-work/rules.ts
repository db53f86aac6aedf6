import type { FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";

type RemoteWorkValue = FieldValues["remoteWork"];
type RemoteRule = Rule<RemoteWorkValue>;

const always = (kind: RemoteWorkValue["kind"]) => (): RemoteWorkValue => ({ kind });

/** At the start of the value of a label of remote work. */
const labelled = (kind: RemoteWorkValue["kind"]) => (match: RegExpExecArray, posting: Posting) => {
  const label = labelAt(posting, match.index);
  return label?.kind === "remote" && match.index <= label.valueStart + 2 ? { kind } : null;
};

const REMOTE =
  "(?:tele[- ]?travail(?:ler|le|lable)?|home[- ]?office|remote(?: work(?:ing)?)?|distanciel|travail a distance|tt(?![a-z]))";
/** "Télétravail possible : non renseigné": the form was left empty. */
const NOT_TOLD = "(?! ?:? ?non(?![a-z-]))";
const DAY = "(?:jours?|jrs?|j|days?)(?![a-z])";
const COUNT = "(?:(?<!\\d)\\d{1,2}(?:[.,]\\d)?|une?|deux|trois|quatre|cinq|one|two|three|four)";
const ALL =
  "(?:entierement|totalement|integralement|completement|exclusivement|fully|100 ?%(?: en)?)";

export const remoteWorkRules: readonly RemoteRule[] = [
  {
    id: "remote.none-label",
    pattern: phrase(
      "(?:non(?![a-z])|aucun|pas (?:de |d'|possible)|impossible|(?<!\\d)0(?! ?%|\\d)|sans|no(?![a-z]))",
      "g",
    ),
    prior: 0.85,
    value: labelled("none"),
    examples: ["Télétravail\nNon", "Télétravail : aucun"],
    counterExamples: ["Rémunération : non", "Télétravail : nombre de jours à définir"],
  },
  {
    id: "remote.partial-label",
    pattern: phrase(
      "(?:oui|yes|possible|partiel|hybride|ponctuel|occasionnel|envisageable|selon|a definir|jusqu'a|(?<!\\d)[1-4](?!\\d| ?%))",
      "g",
    ),
    prior: 0.82,
    value: labelled("partial"),
    examples: ["Télétravail\nOui", "Télétravail : à définir avec l'équipe"],
    counterExamples: ["Télétravail : 100 %", "Permis : oui"],
  },
  {
    id: "remote.none",
    pattern: phrase(
      `(?:pas (?:de|d'acces au|eligible au)|sans|aucun|non eligible au|no|not eligible for) ?(?:possibilite de )?${REMOTE}|${REMOTE}: ?non(?![a-z])|${REMOTE}[ :]{1,2}(?:impossible|non (?:possible|disponible|autorise|envisage|envisageable|propose|prevu)|exclu|n'est pas possible|not possible)` +
        `|(?:${ALL} (?:en |sur )?|uniquement (?:en |sur )|exclusivement (?:en |sur ))(?:presentiel|site(?![a-z])|place)|(?:presentiel|sur site)(?: (?:uniquement|exclusivement|obligatoire|complet|a 100 ?%|100 ?%|exclusif|seulement))|on-?site only|non[- ]teletravaillable|n'est pas (?:ouvert|eligible|accessible|compatible) (?:au|avec le) ${REMOTE}|presence (?:obligatoire |requise |quotidienne )sur (?:site|place)`,
      "g",
    ),
    prior: 0.86,
    value: always("none"),
    examples: ["Pas de télétravail", "Poste 100 % en présentiel", "Télétravail impossible"],
    counterExamples: ["Télétravail possible", "Ateliers en présentiel"],
  },
  {
    id: "remote.on-site",
    pattern: phrase(
      "(?:(?:poste|stage|travail|mission|lieu(?: du poste| de travail)?|cdi|cdd|interim)(?: (?:a|en|base|basee|temps plein|sur|[a-z-]{3,15}),?){0,4}?[ :,-]{1,3}en presentiel|(?:deroule|deroulera|effectue|effectuera|exerce|realise) (?:exclusivement |uniquement )?en presentiel|(?<=^|\\n[•-]? ?)(?:en presentiel|on-?site))(?![a-z]| (?:ou|et|/|avec|\\+)|/)",
      "g",
    ),
    prior: 0.62,
    value: always("none"),
    examples: ["Lieu du poste : En présentiel", "Poste en présentiel à Dole"],
    counterExamples: [
      "Entretien en présentiel",
      "Poste en présentiel avec deux jours de télétravail",
    ],
  },
  {
    id: "remote.full",
    pattern: phrase(
      `100 ?% (?:en |de |du )?(?:${REMOTE}|a distance)|${REMOTE}[ :(]{1,2}(?:(?:a|en) )?(?:100 ?%|complet|total|integral|5 ?(?:jours|j) ?(?:/|sur) ?5|exclusif|exclusivement|full|a temps plein)|full[ -]?(?:remote|teletravail|home[- ]office)` +
        `|${ALL} (?:en |a )?(?:${REMOTE}|a? ?distance)|(?:travail|poste|stage|mission) ${ALL} a domicile|(?<=(?:lieu|localisation|location|duty station|workplace)(?: d[eu] (?:travail|stage|poste|mission))?: ?)(?:tele-?travail|full remote|remote)(?= ?(?:\\n|$))|remote (?:only|position|internship)|(?:stage|poste|mission|alternance) (?:a distance|en distanciel)(?! ou| possible| \\+)`,
      "g",
    ),
    prior: 0.91,
    value: always("full"),
    examples: ["100 % télétravail", "Poste en full remote", "Poste entièrement à distance"],
    counterExamples: ["Formation 100 % à distance", "Télétravail partiel"],
  },
  {
    id: "remote.days",
    pattern: phrase(
      `(?:jusqu'a )?${COUNT} ?(?:(?:a|ou|-) ?${COUNT} )?(?:${DAY}|jours?)(?: ?/ ?(?:s|sem|semaine)(?![a-z])| par semaine| hebdomadaires?| possibles?| flexibles?){0,2} ?(?:de|en|d'|a|of|from)? ?(?:${REMOTE}|domicile|home)` +
        `|${REMOTE}(?:[ :(,-]{1,2}(?:possible|partiel|hybride|jusqu'a|a hauteur de|a raison de|de|environ|flexible|ou|regulier|autorise)){0,4}[ :(,-]{1,3}${COUNT} ?(?:(?:a|ou|-|/) ?${COUNT} ?)?(?:${DAY}|x ?/)`,
      "g",
    ),
    prior: 0.9,
    value: always("partial"),
    examples: ["2 jours de télétravail par semaine", "Télétravail (2 jours/semaine)"],
    counterExamples: ["2 jours de congés", "Télétravail : non"],
  },
  {
    id: "remote.partial",
    pattern: phrase(
      `${REMOTE}: ?oui|${REMOTE}[ :(,]{1,2}(?:(?:est|sera|en|mode|tres|a) )?(?:partiel|possible${NOT_TOLD}|hybride|ponctuel|occasionnel|exceptionnel|regulier|flexible|envisageable|accepte|autorise|modere|frequent|apres|selon|jusqu'a|\\d{2} ?%|par(?:tial|tly))` +
        `|(?:possibilite|accord|charte|option|politique|partie|moitie|reste|jours?|journees?|eligible) (?:(?:de|d'|du|en|sur|au|d'un|le) ?){1,2}${REMOTE}|possibilite de (?:teletravailler|travailler a distance)|teletravailler|(?<![a-z])hybride[ :,(]{1,3}${COUNT} ?${DAY}|(?<!non[- ])teletravaillables?|(?:stage|poste|mission|travail|taches?|alternance) (?:[a-z']{3,14} ){0,4}?(?:realisable|possible|peut s'effectuer|peut se faire|faisable|en partie|partiellement) (?:[a-z]{2,9} )?(?:a distance|en distanciel)|(?:stage|poste|mission|alternance) (?:(?:a|en|sur) [a-z-]{3,20} )?ou (?:a distance|en distanciel)|(?:stage|poste|mission|alternance) (?:a distance|en distanciel) ou` +
        "|(?:mode|travail|organisation|rythme|format|modele|poste|contrat)(?: de travail)?[ :]{1,2}hybride|hybrid (?:work\\w{0,3}|position|internship|mode|\\()|partial(?:ly)? remote|remote (?:days|possible|friendly)|work from home|travail a domicile (?:occasionnel|ponctuel|possible|partiel)",
      "g",
    ),
    prior: 0.84,
    value: always("partial"),
    examples: ["Télétravail partiel possible", "Accord de télétravail", "Mode de travail hybride"],
    counterExamples: [
      "Pas de télétravail",
      "Un moteur hybride",
      "- Télétravail possible Non renseigné",
    ],
  },
  {
    id: "remote.named",
    pattern: phrase(
      `(?:tele-?travail|home[- ]office)(?![a-z])(?! possible(?!${NOT_TOLD}))${NOT_TOLD}`,
      "g",
    ),
    prior: 0.55,
    value: always("partial"),
    examples: ["Avantages : tickets restaurant, télétravail"],
    counterExamples: ["Étudier l'effet du télétravail sur les mobilités"],
    why: "Among the perks the bare word promises some of it.",
  },
];
