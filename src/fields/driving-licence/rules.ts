import type { FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting, rawText } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { requirementOf } from "./requirement.js";

type Licence = FieldValues["drivingLicence"];

const CLASS = "(?:b96|b1|be|eb|ce|ec|c1e?|d1e?|am|a[12]?|b|c|d|vl|pl|spl)(?![a-z0-9'])";
/** "qui a permis à l'équipe": the verb. */
const NOT_VERB =
  "(?<!(?:^|[^a-z])(?:a|ont|as|ai|ayant|avoir|avait|ete|est|aura|auront|avez|etait) (?:deja |ainsi |notamment |egalement )?)";
const NO_LICENCE =
  "(?! (?:de (?!conduire|cat)|d'|a l|a (?!l)|feu|unique|bateau|plaisance|cotier|hauturier|hors|chien|blanc))";

/** How a driving licence is worded. */
export const drivingLicenceRules: readonly Rule<Licence>[] = [
  {
    id: "driving-licence.class",
    pattern: phrase(
      `${NOT_VERB}(?<![a-z])permis (?:de conduire|(?:de )?(?:categorie |cat\\.? |type )?(?:${CLASS}|voiture|auto(?:mobile)?(?![a-z])|poids[- ]lourds?|vehicule leger|remorque|moto(?![a-z])|tracteur))(?:(?: ?(?:/|,|\\+|-)| et| ou) ?${CLASS}){0,3}`,
    ),
    prior: 0.88,
    value: (match, posting) =>
      isClass(match, posting) ? { requirement: requirementOf(posting, match) } : null,
    examples: [
      "Permis B indispensable",
      "Permis de conduire : nécessaire",
      "Permis EB obligatoire",
    ],
    counterExamples: [
      "permis de construire",
      "une aventure qui a permis à tous d'apprendre",
      "permis de travail exigé",
    ],
  },
  {
    id: "driving-licence.bare",
    pattern: phrase(`${NOT_VERB}(?<![a-z])permis(?![a-z])${NO_LICENCE}`),
    prior: 0.62,
    value: (match, posting) =>
      isAskedFor(match, posting) ? { requirement: requirementOf(posting, match) } : null,
    examples: ["Permis souhaitable", "le permis est obligatoire", "Permis non nécessaire"],
    counterExamples: ["cela nous a permis d'avancer", "gestion des permis d'aménager"],
  },
  {
    id: "driving-licence.label",
    pattern: phrase(
      "(?<=permis(?: de conduire| requis)?(?::|\\t|\\n|\\|) ?)(?:b|c|d|oui|non|obligatoire|exige|requis|souhaite|vl|pl|aucun)(?![a-z])(?: (?:exige|obligatoire|souhaite|requis|valide|indispensable|apprecie|necessaire)e?)?",
    ),
    prior: 0.86,
    value: (match, posting) => ({ requirement: requirementOf(posting, match) }),
    examples: ["Permis : B exigé", "Permis : non"],
    counterExamples: ["Permis de construire : non"],
  },
  {
    id: "driving-licence.english",
    pattern: phrase("(?<![a-z])(?:driving|driver'?s'?) licen[cs]e"),
    prior: 0.84,
    value: (match, posting) => ({ requirement: requirementOf(posting, match) }),
    examples: ["A driving licence is required"],
    counterExamples: ["a driving force for change"],
  },
];

/** One letter alone is a class where it is written as one: "permis A", not "permis a". */
function isClass(match: RegExpExecArray, posting: Posting): boolean {
  const letter = /permis[ \t\n]([acd])$/.exec(match[0]);
  if (!letter) return true;
  const at = match.index + match[0].length - 1;
  return /\p{Lu}/u.test(rawText(posting.folded, at, at + 1));
}

const LABELLED = /^(?::|\t|\n|\|) ?(?:b|c|d|oui|non|vl|pl|aucun)(?![a-z])/;
const ASKED_AFTER =
  /^[^.;\n]{0,30}(?<![a-z])(?:obligatoire|exige|souhait|apprecie|requis|necessaire|indispensable|imperatif|demande|un plus|un atout|bienvenu|aussi|conseille|recommande|en cours|valide|et (?:un )?vehicule|et voiture|et moyen)/;
const ASKED_BEFORE =
  /(?:titulaire du|avoir le|ayant le|avoir son|posseder le|voiture et|vehicule(?: personnel)? et|sans|pas besoin d[eu]|detenteur du|disposer du|votre)[ \t\n](?:le |du )?$/;

/** "permis" without its class counts where it is asked for, or labelled. */
function isAskedFor(match: RegExpExecArray, posting: Posting): boolean {
  const { text } = posting;
  const end = match.index + match[0].length;
  if (LABELLED.test(text.slice(end, end + 12))) return false;
  if (labelAt(posting, match.index)?.kind === "licence") return true;
  return (
    ASKED_AFTER.test(text.slice(end, end + 60)) ||
    ASKED_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))
  );
}
