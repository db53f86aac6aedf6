import type { Posting } from "../../text/posting.js";

const NOT_ASKED =
  /^[^.;\n]{0,24}(?<![a-z])(?:(?:non|pas) (?:necessaire|exige|requis|demande|obligatoire|indispensable|utile)|not (?:required|needed)|inutile|indifferent)/;
const WITHOUT = /(?<![a-z])(?:sans|pas de|pas besoin d[eu]|aucun|ni|no) (?:le |de |votre )?$/;
const WISHED =
  /^[^.;\n]{0,45}(?<![a-z])(?:souhait|apprecie|bienvenu|un plus(?![a-z])|un atout|de preference|conseille|recommande|facultatif|optionnel|serait|si possible|preferred|an asset|utile|ideal)/;
const WISHED_BEFORE =
  /(?<![a-z])(?:ideal[a-z]*|de preference|si possible|apprecie[es]*:|souhaite[es]*:|bienvenus?:|un plus:)[^.;\n]{0,30}$|(?<![a-z])(?:apprecie|souhaite|bienvenu)[es]{0,3}[^.,;:\n]{0,30}$/;
const MUST = /(?<![a-z])(?:obligatoire|exige|requis|necessaire|indispensable|imperatif|required)/;
const WISHED_SO_FAR = /(?<![a-z])(?:souhait|apprecie|bienvenu|un plus|un atout)[^.;\n]{0,20}$/;
const SAME_AS_BEFORE = /^ (?:aussi|egalement)/;
/** "Permis B obligatoire, véhicule souhaité": the wish is for the car. */
const OTHER_THING = /(?:,| et | - ).{0,20}(?:vehicule|voiture|anglais|experience|caces|mobilite)/;

/** "Permis B et véhicule souhaités": the wish is for both. */
const BOTH_WISHED =
  /^ (?:b )?(?:et|\+|ou|\/) ?(?:un )?(?:vehicule|voiture)[a-z ]{0,20} (?:souhait(?:ables|es|ees)|apprecie?e?s|bienvenus|conseilles|recommandes|seraient)/;

/** Whether a licence is asked for, wished, or said not to be needed, by the words around it. */
export function requirementOf(
  posting: Posting,
  match: RegExpExecArray,
): "required" | "preferred" | "none" {
  const { text } = posting;
  const start = match.index;
  const own = match[0];
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(start + own.length, start + own.length + 70);
  if (/^(?:non|aucun)/.test(own) || NOT_ASKED.test(after) || WITHOUT.test(before)) return "none";
  if (/souhait|appreci/.test(own) || WISHED_BEFORE.test(before)) return "preferred";
  if (SAME_AS_BEFORE.test(after) && WISHED_SO_FAR.test(before)) return "preferred";
  if (BOTH_WISHED.test(after)) return "preferred";
  const wish = WISHED.exec(after);
  if (!wish || MUST.test(wish[0]) || OTHER_THING.test(wish[0])) return "required";
  return "preferred";
}
