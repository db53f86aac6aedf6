import type { FieldValues } from "../../model/offer.js";
import { compiled, phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { ANY_TYPE, LOOKALIKE, typeOf } from "./lexicon.js";
import { isTitleLine } from "./title-line.js";

type Contract = FieldValues["contractType"];

const LABEL =
  "(?:(?:type|nature|forme|categorie) (?:de |du |d')?(?:contrat|emploi|l'emploi|poste|offre|recrutement|engagement|mission)s?(?: propose)?|type d'emploi|contrats?(?: propose)?(?! (?:a|de|d'une) duree)|statut|contract(?: type)?|job type|employment type)";
const PERIOD =
  "(?:de |d'une? |\\()?(?:duree (?:de )?)?(?:\\d|un|deux|trois|quatre|cinq|six|huit|dix|onze|douze)";

const NUMBER = "(?:\\d|un|deux|trois|quatre|cinq|six|huit|dix|onze|douze)";
/** Wordings that make a "stage" the offer itself, not someone's past or others' stages. */
const INTERNSHIP = [
  "(?:offre|sujet|proposition|annonce)s? de stage",
  `(?:ce|votre|notre|un|le|du|ton|d'un) stage(?= (?:de ${NUMBER}|de (?:fin|master|cesure|recherche)|d'une|aura|est|sera|se |consiste|s'inscrit|s'adresse|porte|vise|debut|a pour|conventionn|indemnis|gratifi|remuner|propose|peut|pourra|exclusi|doit|permet|offre|comprend|constitue))`,
  "(?:dans|durant|pendant|au cours d[eu]|lors d[eu]) (?:ce|le|votre|ton)? ?stage(?! de fin)",
  "missions? (?:du|de la|de l[ea]|du/de la|du ou de la) stagiaire",
  "(?:duree|lieu|objectifs?|cadre|periode|dates?|deroulement|gratification|indemnites?|convention|maitre|tuteur|encadrant) (?:du|de) stage",
  `stage (?:de |d'(?:une |un )?)(?:duree de )?(?:${NUMBER}|fin d'etude|cesure|recherche|m[12]|master|licence|longue duree)`,
  "stage (?:conventionne|indemnise|gratifie|remunere|long|court|obligatoire)",
  "(?:recherch|recrut|accueill|cherch|prend|propos)[a-z]{0,6} (?:pour [a-z]{1,10} [a-z]{1,12} )?(?:[a-z·.()]{1,8} ){0,4}stagiaires?",
  "(?:le ou la|la ou le|le/la|la|le|l[ea]·la|votre|notre) (?:(?:prochaine?|future?)[.·()e]{0,3} )?stagiaire",
  "stagiaire (?:sera|aura|devra|participera|travaillera|contribuera)",
  "stages?(?=[ ]?(?:\\n|$))",
  "stage(?= ?[-:,] ?\\d)",
  "internship",
];

/** How the type of a contract is worded. */
export const contractTypeRules: readonly Rule<Contract>[] = [
  {
    id: "contract.title",
    pattern: phrase(ANY_TYPE),
    prior: 0.92,
    value: (match, posting) =>
      isTitleLine(posting, match.index) && !isLookalike(match, posting) ? toValue(match[0]) : null,
    examples: [
      "Stage – Inventaire des mares",
      "Chargé de diffusion (CDD)",
      "Juriste en alternance",
    ],
    counterExamples: [
      "Ingénieur en apprentissage automatique",
      "Apprentissage pour la détection des crues",
      "Responsable des stages et de l'insertion",
    ],
  },
  {
    id: "contract.label",
    pattern: compiled(
      `${phrase(`(?<![a-z])${LABEL}(?: ?[:=|] ?| - | est | )(?:de type |en |un |"|contrat )?`).source}(?<span>${ANY_TYPE})`,
      "dg",
    ),
    prior: 0.93,
    value: (match) => toValue(match.groups?.span ?? ""),
    examples: ["Type de contrat : CDI", "Contrat : stage", "Type d'emploi\nCDD"],
    counterExamples: ["contrat de confiance"],
  },
  {
    id: "contract.in",
    pattern: compiled(
      `${phrase("(?<![a-z])(?:(?:recrut|embauch|recherch|engag)[a-z]{0,3} en|(?:poste|emploi|offre|mission|contrat|remplacement|pourvoir|personne|\\))(?: a pourvoir| base[a-z]*)? en|en contrat de type|contrat de type|sous contrat|en|un|d'un|ce|notre|le|cette|de|d')[ ]").source}(?<span>${phrase("(?<![a-z0-9])(?:cdd[iu]?|cdii?|contrats? (?:de (?:travail|remplacement|mission|recherche) )?(?:a|de|d'une) duree (?:in)?determinee?|contrat d'apprentissage|contrat de professionnalisation|contrat doctoral|interim|freelance|alternance|service civique|portage salarial)(?![a-z0-9])").source})`,
      "dg",
    ),
    prior: 0.84,
    value: (match, posting) =>
      isLookalike(match, posting) ? null : toValue(match.groups?.span ?? ""),
    examples: [
      "Médiatrice\n\nNous recrutons en CDI une médiatrice",
      "Juriste\n\nPoste en CDD",
      "Boulangère\n\nNous signons un contrat d'apprentissage",
    ],
    counterExamples: ["en apprentissage automatique"],
  },
  {
    id: "contract.with-terms",
    pattern: compiled(
      `(?<span>${phrase("(?<![a-z0-9])(?:cdd[iu]?|cdii?|contrats? de projet|contrats? (?:de (?:travail|remplacement|mission|recherche) )?(?:a|de|d'une) duree (?:in)?determinee?)").source})${phrase(`(?= (?:a temps|temps|${PERIOD}|cadre|statut|saisonnier|renouvelable|a pourvoir|a compter|a partir|de remplacement|d'usage|des que|aux? |base)|,? ?\\(?\\d|,? ?(?:temps|a temps))`).source}`,
      "dg",
    ),
    prior: 0.84,
    value: (match) => toValue(match.groups?.span ?? ""),
    examples: [
      "Juriste\n\n35 heures, CDI à temps plein",
      "Juriste\n\nTemps partiel, CDD de six mois",
    ],
    counterExamples: ["le CDI du lycée"],
  },
  {
    id: "contract.bare",
    pattern: phrase(
      "(?<![a-z0-9@./])(?:cdd[iu]?|cdii?|contrats? (?:de (?:travail|remplacement|mission|recherche) )?(?:a|de|d'une) duree (?:in)?determinee?)(?![a-z0-9])(?! (?:du|de l') ?(?:lycee|college|ecole|etablissement))|(?<![a-z])(?:fixed[- ]term|temporary|permanent|open-ended) (?:contract|position)(?![a-z])|(?<=\\()(?:stage|alternance|apprentissage|interim)(?=\\))",
    ),
    prior: 0.66,
    value: ([text]) => toValue(text),
    examples: ["Juriste au service des étrangers\n\nTrente-cinq heures, CDI."],
    counterExamples: [
      "possibilité de CDI à l'issue",
      "Cariste\n\nAldor Emploi place en intérim, CDD, CDI.",
    ],
  },
  {
    id: "contract.internship",
    pattern: phrase(`(?<![a-z])(?:${INTERNSHIP.join("|")})(?![a-z])`),
    prior: 0.74,
    value: (match, posting) => (isLookalike(match, posting) ? null : { type: "stage" }),
    examples: ["Mares du Val\n\nLa durée du stage est de six mois."],
    counterExamples: ["première expérience (stage ou alternance)", "suivi des offres de stage"],
  },
  {
    id: "contract.apprentice",
    pattern: phrase(
      "(?<![a-z])(?:(?:recherch|recrut|accueill|cherch|prend|propos)[a-z]{0,6} (?:[a-z·.()]{1,8} ){0,4}(?:alternant|apprenti)[.·()es]{0,4}|(?:l'|votre |notre |son |offre d'|poste d')alternan(?:ce|t)(?! (?:de|entre|est)))(?![a-z])",
    ),
    prior: 0.74,
    value: () => ({ type: "alternance" }),
    examples: ["Boulangerie\n\nNous recherchons une apprentie."],
    counterExamples: ["l'alternance de cours et de pratique"],
  },
  {
    id: "contract.thesis",
    pattern: phrase(
      "(?<![a-z])(?:(?:offre|sujet|proposition|financement|contrat|directeur|directrice|direction) de (?:la )?these|contrats? doctora(?:l|ux)|(?:cette|la) these (?:porte|vise|s'inscrit|a pour|sera|croise|est financee|propose|consiste)|these cifre|(?:the )?phd (?:position|student|candidate|project)|doctoral position)(?![a-z])",
    ),
    prior: 0.74,
    value: () => ({ type: "these" }),
    examples: ["Histoire des digues\n\nCette thèse porte sur les digues du Val."],
    counterExamples: ["une thèse sera possible"],
  },
  {
    id: "contract.volunteer",
    pattern: phrase(
      "(?<![a-z])(?:services? civiques?|(?:mission|engagement|poste|activite|role)(?: est)? benevole|(?:recherch|recrut|cherch|accueill)[a-z]{0,6} (?:[a-z·.()]{1,8} ){0,4}benevoles?)(?![a-z])",
    ),
    prior: 0.76,
    value: ([text]) => ({ type: text.includes("civique") ? "service-civique" : "benevolat" }),
    examples: ["Médiation\n\nMission bénévole d'un an"],
    counterExamples: ["une équipe de bénévoles"],
  },
  {
    id: "contract.other",
    pattern: phrase(
      "(?<![a-z])(?:(?:mission|contrat|poste|travail|tache)s? (?:d'|en |de |: ?)?interim(?:aire)?|(?<=(?:^|\\n)[ •*-]{0,3})(?:interim(?= (?:de )?\\d)|vacataires?(?= ?[,(]))|en (?:free-?lance|interim|portage salarial)|free-?lance|(?:(?:en tant qu(?:e |')|statut (?:d'|: ?)?|comme |(?:devenez|deviens|future?) )(?:future? )?(?:travailleur )?independant[.·()es]{0,4})|(?:install|lanc|mett|mis|travaill|independant)[a-z·.()]{0,8},? (?:[a-z]{1,10} )?a (?:votre|ton) compte|auto-?entrepreneur[.·()es]{0,4}|vacations?|volontariat (?:international|de solidarite)|v\\.i\\.e\\.?|(?<!(?:d'|des |les |nos |aux |\\d ))intermittent[.·()es]{0,4}|contrat de franchise|mandataires? independants?)(?![a-z])",
    ),
    prior: 0.6,
    value: () => ({ type: "other" }),
    examples: [
      "Cariste\n\nMission d'intérim de trois mois",
      "Courtière\n\nFuture indépendante, vous développez votre clientèle.",
    ],
    counterExamples: [
      "agence d'emploi et d'intérim depuis 1990",
      "Courtière\n\nVous êtes indépendante et rigoureuse.",
      "Courtière\n\nPrenez à votre compte la gestion du stock",
    ],
  },
  {
    id: "contract.gratification",
    pattern: phrase(
      "(?<![a-z])gratification(?![a-z])(?! (?:de fin d'annee|annuelle|exceptionnelle|trimestrielle|semestrielle|de performance|du personnel|sur objectifs))",
    ),
    prior: 0.58,
    value: () => ({ type: "stage" }),
    examples: ["Mares du Val\n\nGratification : 600 € par mois"],
    counterExamples: ["Vendeuse\n\nMutuelle et gratification de fin d'année"],
    why: "French law gives the word to interns.",
    source: "Code de l'éducation, L124-6.",
  },
];

const BEFORE = phrase(`(?<![a-z])${LOOKALIKE.before} ?$`, "");
const AFTER = phrase(`^ ${LOOKALIKE.after}`, "");

function isLookalike(match: RegExpExecArray, posting: Posting): boolean {
  const { text } = posting;
  const end = match.index + match[0].length;
  return (
    BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index)) ||
    AFTER.test(text.slice(end, end + 30))
  );
}

function toValue(word: string): Contract | null {
  const type = typeOf(word);
  return type ? { type } : null;
}
