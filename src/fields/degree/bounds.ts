import { phrase } from "../../text/phrase.js";
import type { DegreeTerm } from "./term.js";

const LEAST_WORDS =
  "(?:au )?minimum|au moins|minima|mini(?![a-z])|min\\.|min(?![a-z])|a minima|(?:et|ou|&) (?:plus|(?:niveau )?superieure?)|(?:(?:et|ou|&) )?\\+(?! ?[\\da-z(])|et au[ -]?dela|et au[ -]dessus|or (?:above|higher|more)|and above|at least";
const NOT_OF_YEARS =
  "(?!\\x20?(?:de |d')?(?:\\d|un an|une annee|deux|trois|quatre|cinq|une? (?:premiere )?exp|d'exp))";
const LEAST_BEFORE = phrase(
  "(?:minimum|mini\\.?|au moins|a minima|a partir d[eu']|a partir du niveau|des le|superieure? (?:ou egale? )?a|egale? ou superieure? a|>=|≥|at least|minimum (?:requis|exige|demande|attendu|de niveau)|min\\.)[: ]?(?: ?(?:d'un|de|un|une|le|la|l'|niveau|diplome|formation|en|a|au|de niveau|d'|titulaire d'un|du)){0,5} ?$",
  "",
);
const LEAST_LABEL = phrase(
  "(?:niveau|diplome|formation|etudes)[a-z ']{0,30} (?:minimum|minimale?|mini|min\\.?)(?: [a-z]{2,12})?[:\\n] ?$",
  "",
);
const LEAST_AFTER = phrase(
  `^[)\\]]?,? ?(?:\\(?(?:ou (?:diplome |niveau )?equivalent[a-z]{0,2}|inclus|valide|obtenu)[)\\]]? ?)?(?:\\(?(?:requis |exige |souhaite )?(?:${LEAST_WORDS}))${NOT_OF_YEARS}`,
  "",
);
const LEAST_LATER = phrase(
  `^[)\\]]? (?:[a-z]{3,20}|(?:en|de|du|des|d'|dans|type|specialite|ou equivalent)[^.;:,\\n\\d()]{2,50}) (?:au )?minimum(?! ?(?:de |d')?(?:\\d|un|une|deux|trois|exp))`,
  "",
);
const MOST_BEFORE = phrase(
  "(?:jusqu'(?:au?|en)|maximum|au plus|inferieur a|maxi) (?:un |une |le |la |niveau |de )?$",
  "",
);
const MOST_AFTER = phrase("^[)\\]]?,? ?(?:au )?(?:maximum|maxi?(?![a-z])|ou moins)", "");
const EXPERIENCE = phrase("(?<![a-z])(?:experience|ans?|annees?)(?![a-z])", "");

/** Opens a side of a degree where the words around it say "minimum" or "au plus". */
export function withBounds(term: DegreeTerm, before: string, after: string): DegreeTerm {
  if (term.kind === "vague" || term.kind === "none") return term;
  const later = LEAST_LATER.exec(after);
  if (
    LEAST_BEFORE.test(before) ||
    LEAST_LABEL.test(before) ||
    LEAST_AFTER.test(after) ||
    (later && !EXPERIENCE.test(later[0]))
  ) {
    return { ...term, max: null, level: { min: term.level.min, max: null } };
  }
  if (MOST_BEFORE.test(before) || MOST_AFTER.test(after)) {
    return { ...term, min: null, level: { min: null, max: term.level.max } };
  }
  return term;
}
