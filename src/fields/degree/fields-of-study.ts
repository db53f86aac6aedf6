import { phrase } from "../../text/phrase.js";
import { type Posting, rawText } from "../../text/posting.js";

const LEAD = phrase(
  "^[)\\]]?,? ?(?:\\(?ou (?:d'un )?(?:equivalente?|diplome equivalent)\\)?,? )?(?:avec (?:une )?)?(?:(?:de )?(?:specialisation|specialite|specialise[e.·()s]{0,5}|dominante|orientation|oriente[e.·()s]{0,5}|option|mention|majeure|parcours|filiere|formation)s? ?:? ?)?(?:(?:plutot |idealement |de preference )?(?:dans (?:le|les|un|l'un des|des) ?domaines? ?(?:suivants?)? ?(?:de la |de l'|des |du |de |d'|: ?)?|en |dans le |dans la |dans l'|sur (?:le |la |les |l')?|de |d'|du |des |: ?|\\( ?|in |of )(?:le |la |les |l'|sciences de la )?|(?= [a-z]))",
  "",
);
const STOP = phrase(
  "[.;!?\\n•)\\]]|: | - |,? (?:ou (?:equivalent|domaine|autre|experience|toute|similaire|tout|plus)|avec|vous|et (?:vous|justif|disp|avez|une|recherch|d'une)|justifi|dispos|ayant|souhait|exige|requis|minimum|apprecie|obligatoire|serait|est |pour|afin|tu |or equivalent|with |required|preferred|un plus|si |idealement|de preference|valide|obtenu)|, (?:une? |premiere |\\d|minimum|experience|niveau|anglais|permis|bon)",
  "",
);
const PARTS = phrase(
  " ?(?:,|/|;| ou | et/ou | et (?!de |des |du |d'l)| or )(?: ?(?:ou|et) )? ?(?:en |de la |des |du |de l')?",
  "g",
);
const NO_STUDY =
  /^(?:or |degree|reconnu|accept|janvier|fevrier|mars|avril|mai |juin|juillet|aout|septembre|octobre|novembre|decembre|dans le? |au-dela|max|prefer|students?|are |program|bac|et plus|equivalent|universit|ecoles?|chez|doctorat|complet|master|generaliste|diplom|niveau|formation|experience|cours|alternance|stage|poste|cdi|cdd|deux|trois|h\/f|f\/h|france|temps|plus|minimum|\d|a |au |la |le |les |un |une |ce |cette |mois|l'|votre|notre|tous)/;
const LONGEST = 140;

/** The disciplines named right after a degree, verbatim; at most eight. */
export function fieldsOfStudy(posting: Posting, end: number): string[] {
  const { text, folded } = posting;
  const after = text.slice(end, end + LONGEST);
  const lead = LEAD.exec(after);
  if (!lead) return [];
  const from = end + lead[0].length;
  const rest = text.slice(from, end + LONGEST);
  const stop = STOP.exec(rest);
  const phraseEnd = stop ? from + stop.index : lastSpace(text, from, end + LONGEST);
  const fields: string[] = [];
  let start = from;
  PARTS.lastIndex = 0;
  const body = text.slice(from, phraseEnd);
  for (const part of [...body.matchAll(PARTS), null]) {
    const stopAt = part ? from + (part.index as number) : phraseEnd;
    const field = trimmed(text, start, stopAt);
    if (field && isStudy(text.slice(...field)))
      fields.push(rawText(folded, ...field).replace(/\s+/g, " "));
    else if (fields.length === 0 && field) return [];
    if (part) start = from + (part.index as number) + part[0].length;
  }
  return fields.slice(0, 8);
}

function isStudy(words: string): boolean {
  return words.length > 2 && words.length < 60 && !NO_STUDY.test(words) && /[a-z]{3}/.test(words);
}

function trimmed(text: string, start: number, end: number): [number, number] | null {
  while (start < end && /[\s("':-]/.test(text[start] as string)) start++;
  while (end > start && /[\s"':,(-]/.test(text[end - 1] as string)) end--;
  return end > start ? [start, end] : null;
}

function lastSpace(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const at = text.lastIndexOf(" ", to);
  return at > from ? at : from;
}
