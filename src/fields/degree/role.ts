import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { EvidenceName } from "../evidence.js";
import { HOLDER, HOLDER_AFTER, STAGE_OF } from "./lexicon.js";
import type { DegreeStatement } from "./statement.js";

/** Before a degree: it is offered, led to, taught, or someone else's. */
const TOLD_BEFORE = phrase(
  "(?<![a-z])(?:" +
    [
      // what a training body offers or leads to
      "(?:pour|afin de|te|vous permettre de|permettant de|permet de|permettra de|objectif de|souhaitez|souhaites|envie de|aider a|possibilite de|vise a|visant a) (?:te |vous |d')?(?:preparer|obtenir|valider|decrocher|passer|suivre|acquerir|integrer)",
      "(?:obtenez|obtiendr[a-z]+|validerez|valideras|preparerez|prepareras|decrochez|decrocherez|visez|accedez|integrez|integrerez|suivrez|permettra|vers un|debouch[a-z]+|sanctionn[a-z]+|menant|conduisant|mene|conduit|preparation (?:d'un|du|au|aux|a un|tp|bts|titre)|prepare (?:au|aux|a un|a la)|preparant (?:au|aux|a)|en vue d[eu']|delivr[a-z]+|obtention d[eu']|l'obtention|accompagn[a-z]+ vers)",
      "(?:nos|notre|cette|proposons|propose|dispensons|dispense|une de nos|catalogue de|offre de) (?:[a-z]+ ){0,2}(?:formations?|diplomes?|titres?|cursus|parcours|bachelors?|masteres?|masters?|bts|ecoles?|promotions?|programmes?)",
      "formations? (?:diplomantes?|certifiantes?|proposees?|dispensees?)",
      "(?:sans|avec|si vous (?:avez|n'avez pas|possedez|etes deja titulaire)) (?:le|du|un|de) (?=bac)",
      // whom one works with, or for
      "(?:encadr|supervis|tutor|coach)[a-z.·()]{0,8} (?:par |de |des |d'|un |une |les |conjointement |notamment )",
      "(?:equipe|composee?s?|constituee?s?|compte|reunit|regroupe|entoure|aupres|aux cotes|collabor[a-z]+ avec|echange[a-z]*|partenariats?|partenaires?|relations?|interventions?|interven[a-z]+|former|formons|enseign[a-z]+|cours|anim[a-z]+|jury|recrut(?:er|ement) d[e'])[^.;:!?]{0,50}",
      "(?:eleves|etudiants|etudiantes|apprentis|lyceens|classes|promotions?|stagiaires|apprenants|alternants)(?: et [a-z]+)? (?:de |en |d'|du |inscrits en |issus d[eu'] ?)",
      "(?:accompagner|accueillir|accueille|former|encadrer|suivi|aupres) d[e']s? ",
      // papers to send, what follows, what is studied
      "(?:copies?|releves?|notes|attestations?|bulletins?|photocopies?|scan|dernier diplome|dernier|plus haut)(?: [a-z]+){0,2} (?:de |du |des |d'|de votre )",
      "(?:poursui[a-z]*|suivi|suivie|prolong[a-z]*|continu[a-z]+|ouvr[a-z]+|donner(?:a|ait)? (?:pas )?lieu|transform[a-z]+|puis|ensuite|possibilite|perspectives?|opportunite) (?:[a-z'.,]{1,12} ){0,6}",
      "(?:projet|sujet|offre|bourse|contrat|financement|theme|directeur|directrice|programme|reseau|travaux|responsable|coordina[a-z]+|directeur|secretariat|gestion|membre|proposition) (?:pedagogique )?(?:de |du |d'un |des |d'une )",
      "(?:insertion|enquete|taux|statistiques)[^.;:]{0,40}",
    ].join("|") +
    ")[^.;:!?\\n]{0,16}$",
  "",
);
const TOLD_AFTER = phrase(
  "^[^.;:!?\\n]{0,20}(?:chez |au sein de (?:l'ecole|notre)|delivre|reconnue? par|a l'issue|a la fin|en fin de|propose par|inclus|prise? en charge|finance|dispense|encadre(?:ront|nt|ra)|a preparer|est prepare|sera prepare|obtenue? (?:en|a l'issue)|pourront|recrute )",
  "",
);
/** The candidate prepares it: not a degree that the offer leads to. */
const CANDIDATES = phrase(
  "(?:vous (?:preparez|suivez|etes)|tu (?:prepares|suis|es)|candidat[a-z.·()]{0,6} (?:[a-z]+ )?preparant|etudiant[.·()a-z]{0,6} (?:actuellement )?(?:preparant|en)|actuellement|titulaires? d[u'](?:un )?|diplome[e.·()s]{0,5} d[u'](?:une? )?|issu[e.·()s]{0,5} d[u'](?:une? )?|de niveau|niveau|requis|recherche[e.·()s]{0,5})(?: (?:une?|le|la|en|d'un|cursus|formation|de|niveau))* ?$",
  "",
);
const CUE_NEAR = phrase(`(?<![a-z])(?:${HOLDER}|${STAGE_OF})[^.;!?\\n]{0,30}$`, "");
const CUE_AFTER = phrase(`^[)\\]]?,? ?(?:[^.;!?\\n]{0,30} )?\\(?${HOLDER_AFTER}`, "");
const OWN_LABELS = new Set(["degree", "experience"]);
const FOREIGN_LABELS = new Set([
  "stipend", "positions", "benefits", "hours", "organisation", "contact", "email", "phone",
  "website", "reference", "remote", "licence",
]);

/** What speaks for or against a statement being the degree that the offer asks for. */
export function evidenceOfRole(posting: Posting, statement: DegreeStatement): EvidenceName[] {
  const { text } = posting;
  const { start, end } = statement;
  const before = sentenceBefore(text, start);
  const after = text.slice(end, end + 60);
  const evidence: EvidenceName[] = [];
  const label = labelAt(posting, start);
  const section = sectionAt(posting.sections, start);
  const inTitle = start < (posting.lines[0]?.end ?? 0);
  if (label && OWN_LABELS.has(label.kind)) evidence.push("label");
  else if (label && FOREIGN_LABELS.has(label.kind)) evidence.push("other-label");
  if (inTitle) evidence.push("in-title");
  if (section === "profile") evidence.push("section-fits");
  const isOwn = CANDIDATES.test(before);
  const isNear = CUE_NEAR.test(before) || CUE_AFTER.test(after);
  if (statement.value.kind === "none") return evidence;
  if (!isOwn && (TOLD_BEFORE.test(before) || TOLD_AFTER.test(after))) evidence.push("told-of-else");
  if (isNear) evidence.push("cue-near");
  else if (!evidence.includes("label") && section !== "profile" && !inTitle) evidence.push("no-cue");
  if (!isNear && (section === "work" || section === "organisation")) evidence.push("section-misfits");
  return evidence;
}

/** The words before an offset, back to the beginning of their sentence or item. */
function sentenceBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 140), offset);
  const cut = Math.max(
    before.lastIndexOf("\n\n"), before.lastIndexOf(". "), before.lastIndexOf("•"),
    before.lastIndexOf("\n- "), before.lastIndexOf("! "), before.lastIndexOf("? "), before.lastIndexOf("; "),
  );
  return before.slice(cut + 1);
}
