import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { byLevel, byYears, type DegreeTerm, onOldScale } from "./term.js";
import { follows, numbersIn, OF_ELSE } from "./wording.js";
import { STUDY_YEARS, studyYears } from "./years.js";

const PLUS_MORE = ` ?(?:/|-|,|&|et/ou|ou bien|ou|et|a|voire|bac)? ?\\+ ?[1-8]${OF_ELSE}`;
const BARE_MORE = `(?: ?/ ?|-| ou | et | a | voire )[1-8]${OF_ELSE}`;
const WORDED = "deux|trois|quatre|cinq|six|huit";
/** "Sanctionnant cinq années d'études supérieures". */
const YEARS_SINCE = `(?<![a-z0-9,.])(?:(?:[2-8]|${WORDED}) (?:a|ou|et) )?(?:[2-8]|${WORDED}) (?:ans|annees) d'etudes? (?:superieures?|universitaires?|post-?bac|apres (?:le |un )?bac)`;
const CLASSIFIED = phrase(
  "(?:diplom|titre|certifi|formation|qualification|rncp|class|etudes|enregistr|cadre|bac|cec|eqf)[^.;\\n]{0,45}$",
  "",
);
const EXPLAINED = phrase("^ ?\\(?(?:bac|cap|bts|licence|master|rncp|cec|eqf)", "");

/** Degrees told by their years after the baccalauréat, or by their level on a scale. */
export const yearRules: readonly Rule<DegreeTerm>[] = [
  {
    id: "degree.bac-years",
    pattern: phrase(
      `bac(?<=(?:^|[^a-z0-9]|recherche|profil|requise?|niveau|formation|diplome|d'etudes?)bac)(?:calaureat)?s? ?[(\\[]?(?:\\+|plus) ?(?:de )?(?:[1-8]${"(?![0-9])"}|(?:${WORDED})(?![a-z]))(?: ?ans?(?![a-z]))?(?:${PLUS_MORE}|${BARE_MORE}){0,4}|${YEARS_SINCE}`,
    ),
    prior: 0.91,
    value: ([text]) => byYears(...numbersIn(text)),
    examples: [
      "Niveau d'études : Bac+5",
      "BAC +4/5 exigé",
      "niveau bac + 5 ans",
      "Bac +2 ou +3",
      "Diplôme sanctionnant cinq années d'études supérieures",
    ],
    counterExamples: [
      "Cinq années d'expérience",
      "bac de rétention de 5 m",
      "Bac à sable + 5 jouets",
    ],
  },
  {
    id: "degree.bac-years-bare",
    pattern: phrase(
      "bac ?[2-58](?![0-9a-z])(?<=(?:niveau|formation|diplome|niveau d'etudes?:|profil|de) bac ?\\d)",
    ),
    prior: 0.7,
    value: ([text]) => byYears(...numbersIn(text)),
    examples: ["Niveau bac 5 demandé"],
    counterExamples: ["remplacer le bac 3 de la ligne"],
    why: "Some sites lose the plus sign.",
  },
  {
    id: "degree.study-years",
    pattern: phrase(
      `${STUDY_YEARS}(?! consecutive| d'exp| de contrat| (?:de |d'|du |en |of )(?:la |l'|un |une |son |votre )?(?:bts|dut|but(?![a-z])|licence|mast|bachelor|ecole|formation|cursus|cycle|iut|prepa|contrat|lycee|college|primaire|maternelle|cap(?![a-z])|bac(?![a-z])|apprenti|doctorat|these|ingenieur|deug|engineering|grande))(?: (?:d'etudes?(?: superieures?)?|d'enseignement superieur|de fac(?:ulte)?|d'universite|post-?bac|of (?:study|studies|university)))?`,
    ),
    prior: 0.7,
    value: (match, posting) => byStudyYears(match, posting),
    examples: [
      "Étudiant en 4e ou 5e année, vous cherchez un stage",
      "en 3e année d'études supérieures",
    ],
    counterExamples: [
      "congés dès la première année universitaire",
      "labellisée pour la 4e année consécutive",
    ],
  },
  {
    id: "degree.level-roman",
    pattern: phrase(
      "(?<![a-z0-9])niveaux?(?: (?:de (?:formation|diplome|qualification)|d'etudes?))?(?: (?:requis|minimum|exige))? ?:? ?(?:iii|ii|iv|i|v)(?: ?(?:/|-|ou|et|a)(?: niveau)? (?:iii|ii|iv|i|v)| ?/ ?(?:iii|ii|iv|i|v))?(?![a-z0-9'.]| ?-[a-z])",
    ),
    prior: 0.78,
    value: ([text]) => onOldScale(...numbersIn(text)),
    examples: [
      "Diplôme de niveau III minimum",
      "Titre de niveau II ou I",
      "Niveau de formation : III",
    ],
    counterExamples: ["Niveau 1 de la tour", "assistance de niveaux variés"],
    source: "Nomenclature of 1969, replaced by décret n° 2019-14 of 8 January 2019.",
  },
  {
    id: "degree.level",
    pattern: phrase(
      "niveaux?(?: d'etudes?(?: requis| minimum)?)?:? ?[3-8](?: ?(?:/|-|ou|et|a)(?: niveau)? ?[3-8](?![0-9]))?(?![0-9a-z]|[.,]\\d)|(?<![a-z0-9])(?:cec|eqf)(?: level| niveau)? [3-8](?![0-9])",
    ),
    prior: 0.8,
    value: (match, posting) => {
      const [text] = match;
      const end = match.index + text.length;
      const isClassified =
        !text.startsWith("niveau") ||
        text.includes("etude") ||
        follows(posting, match.index, CLASSIFIED) ||
        EXPLAINED.test(posting.text.slice(end, end + 12));
      return isClassified ? byLevel(...numbersIn(text)) : null;
    },
    examples: ["Titre RNCP de niveau 6", "diplôme de niveau 6 ou 7", "Niveau 5 (Bac+2)"],
    counterExamples: ["support technique de niveau 3", "habilitation niveau 6 bars"],
    source: "Décret n° 2019-14 of 8 January 2019: levels 1 to 8, those of the European framework.",
  },
];

const STUDENT = phrase(
  "(?:etudiant[.·/()a-z-]{0,6}|student|inscrite?|vous etes|tu es|actuellement|vous|scolarisee?) (?:actuellement )?(?:en |in (?:your |the )?)?$",
  "",
);
const STUDIES = phrase("d'etude|superieur|de fac|d'universite|post-?bac|of (?:stud|univ)", "");

/** The years of study alone; "dernière année" tells none without its degree. */
function byStudyYears(match: RegExpExecArray, posting: Posting): DegreeTerm | null {
  const [text] = match;
  if (!STUDIES.test(text) && !follows(posting, match.index, STUDENT)) return null;
  const years = studyYears(text);
  if (years.length === 0 || years.some((year) => year < 0)) return null;
  return { ...byYears(Math.min(...years), Math.max(...years)), kind: "name" };
}
