import { phrase } from "../../text/phrase.js";

const WISH =
  "(?:souhaite|apprecie|souhaitable|bienvenu|privilegie|prefere|valorise|serait un|est un plus|un plus(?![a-z])|un atout|de preference|preferentiellement|idealement|optionnel|facultatif|recommande|preferred|appreciated|welcome|an asset|is a plus|would be a plus|desirable|ideally|si possible)";
const WISH_BEFORE = phrase(
  "(?<![a-z])(?:idealement|de preference|preferentiellement|(?:serait |est |sont )?(?:apprecie|souhaite|bienvenu|valorise)e?s?:?|si possible|un plus:|ideally|preferably),? (?:vous (?:etes|avez|preparez) |tu (?:es|as) )?(?:[a-z.·()']{1,16} ){0,4}$",
  "",
);
const WISH_AFTER = phrase(
  `^(?: ?\\(|[^.;\\n,(]{0,70}?(?<![a-z]))${WISH}(?![a-z]* (?:en|dans|avec|une? exp|experience|orient|specialis)(?![a-z]))`,
  "",
);
const MUST = phrase("(?<![a-z])(?:requis|exige|obligatoire|indispensable|imperatif|required)", "");
const LEAST = /(?:minimum|au moins|a minima|(?:exige|requis|obligatoire)(?!e?s?, ))/;
const PARTED = phrase(
  "(?<![a-z])(?:et |avec |experience|competence|connaissance|maitrise |anglais)",
  "",
);

/** Whether a degree is asked for or only wished, by the words of its clause. */
export function requirementOf(text: string, start: number, end: number): "required" | "preferred" {
  const before = text.slice(Math.max(0, start - 60), start).replace(/^[\s\S]*[.;!?\n•]/, "");
  if (WISH_BEFORE.test(before)) return "preferred";
  // "Minimum Bac+2, Bac+3 apprécié": the wish is for more than what is asked.
  if (LEAST.test(before.slice(-16)) || LEAST.test(text.slice(start, end))) return "required";
  const after = text.slice(end, end + 90);
  const wish = WISH_AFTER.exec(after);
  if (!wish || MUST.test(wish[0]) || PARTED.test(wish[0])) return "required";
  return "preferred";
}
