import type { ContractType } from "../../model/offer.js";
import { compiled, spaced } from "../../text/phrase.js";

const GENDER = "(?:[.·/-]?\\(?(?:e|es)\\)?)?(?:[.·/-]?\\(?s\\)?)?";

/** The words of each type, most telling first: "CDD saisonnier" is a CDD, a CIFRE a thesis. */
const WORDS: readonly (readonly [ContractType, string])[] = [
  [
    "these",
    "contrats? doctora(?:l|ux)|theses?(?: (?:de doctorat|cifre))?|(?:(?:cdd|contrat) )?cifre|doctorante?s?|phd|ph\\.d|doctorats?",
  ],
  ["service-civique", "services? civiques?|volontariat de service civique"],
  [
    "alternance",
    `alternances?|alternant${GENDER}|contrats? d'apprentissage|contrats? (?:pro|de professionnalisation)|apprenti${GENDER}|apprentissage|apprenticeship|work-study`,
  ],
  ["stage", `stages?|stagiaire${GENDER}|internships?|interns?|pfe`],
  [
    "cdd",
    "cdd[iu]?|cddi|contrats? (?:de (?:travail|remplacement|mission|recherche) )?(?:a|de|d'une) duree determinee?|(?:a )?duree determinee|contrats? de (?:projet|remplacement)(?! a duree indeterminee)|contrat temporaire|fixed[- ]term(?: contract| position)?|temporary (?:contract|position)|post[ -]?doc(?:torat|torant[.·()e]{0,4}|toral)?",
  ],
  [
    "cdi",
    "cdic?|cdii|contrats? (?:de (?:travail|remplacement|mission|recherche) )?(?:a|de|d'une) duree indeterminee?|(?:a )?duree indeterminee|permanent (?:contract|position)|open-ended(?: contract| position)?",
  ],
  ["benevolat", `benevolats?|benevole${GENDER}`],
  [
    "other",
    "interim(?:aire)?s?|free-?lances?|vacations?|vacataires?|saisonni(?:er|ere)[.·()es]{0,4}|auto-?entrepreneu[rse]{1,3}|portage salarial|travailleurs? independants?|independant[.·()e]{0,3}|v\\.i\\.e\\.?|v\\.?i\\.?e(?= ?(?:\\(|-|:|volontariat|en |a ))|volontariat (?:international|de solidarite)[a-z ]{0,14}|intermittent[.·()e]{0,3}|cachets?|mandataires?|titularisation|job (?:d'ete|etudiant)|statut (?:d')?independant|franchises?",
  ],
];

const END = "(?![a-z0-9])";
const START = "(?<![a-z0-9])";

/** Source of a pattern for any word of any type. */
export const ANY_TYPE = spaced(`${START}(?:${WORDS.map(([, words]) => words).join("|")})${END}`);

const PATTERNS = WORDS.map(([type, words]) => [type, compiled(spaced(`^(?:${words})$`))] as const);

/** The type that a word of {@link ANY_TYPE} stands for. */
export function typeOf(word: string): ContractType | null {
  return PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** Words of a type that mean something else: "apprentissage automatique", "stages de danse". */
export const LOOKALIKE = {
  before:
    "(?:(?:evaluation|suivi|enseignement)(?:,| et)|responsable des|gestion des|suivi des|conventions? de|demandes? de|organis[a-z]+ (?:des|de|les)|machine|rapport de|memoire de|salle de|nos|les|des|vos|anciens?|deep|processus d'|(?:equipe|groupe|reseau|(?:dix|quinz|vingt|trent|cent)aine)s? d[e'] ?|societe d'|e-|anciennes?|lieux? de|dossiers? d[e']|(?:reseau|communaute|vivier|plateforme|collectif|equipe|agence|cabinet|missions? de nos)s?)",
  after:
    "(?:automatique|soutenues?|profond|par renforcement|statistique|supervise|non supervise|federe|continu|(?:semi|auto|faiblement|multi)-|de (?:representations?|modeles?|dictionnaires?)|incremental|pour (?:la |l'|le |les )?(?:reconstruction|detection|classification|segmentation|prediction|analyse|image|vision|robot|modelis|optimis|traitement|reconnaissance|generation|estimation|identification|imagerie)|du |des (?!etudiant)|de la (?!ferme)|avec (?:vos|des) |de (?:danse|theatre|chant|musique|cirque|voile|poterie|yoga|perfectionnement|formation|l'(?:anglais|art))|d'observation|cdi)",
} as const;

/** Beginnings of words of which every wording of a type holds one. */
export const TYPE_STEMS: readonly string[] = [
  "a ton compte",
  "a votre compte",
  "alternan",
  "apprenti",
  "auto-?ent",
  "benevol",
  "cachet",
  "cdd",
  "cdi",
  "cifre",
  "contrats? ",
  "contrats?:",
  "doctor",
  "fixed",
  "franchise",
  "free-?l",
  "gratification",
  "independ",
  "interim",
  "intermit",
  "intern(?:s|ship)?(?![a-z])",
  "job ",
  "mandat",
  "open-ended",
  "permanent",
  "pfe",
  "ph\\.?d",
  "portage",
  "post[ -]?doc",
  "saisonn",
  "services? civ",
  "stage",
  "stagiaire",
  "statut",
  "temporary",
  "theses?(?![a-z])",
  "titularis",
  "travailleur",
  "v\\.?i\\.?e ",
  "v\\.i\\.e",
  "vacat",
  "volontariat",
  "work-study",
];
