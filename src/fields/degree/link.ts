import { phrase } from "../../text/phrase.js";
import type { Candidate } from "../candidate.js";
import type { DegreeTerm } from "./term.js";

/** How a term hangs on the one before it. */
export interface Link {
  readonly kind: "or" | "range" | "same";
  /** A bracket closes between them. */
  readonly closes: boolean;
  /** What the second opens where it explains the first: a bracket, or the rest of the phrase. */
  readonly opens: "bracket" | "rest" | "none";
}

const LONGEST_GAP = 110;
const WORD = /[a-z0-9°]+(?:[.·/-][a-z]+)*(?:\([a-z]+\))?'?|[()[\],;:/&+=-]/g;
/** Small words between a connector and the degree after it. */
const FILLERS =
  /^(?:d'|de|du|des|l'|la|le|les|une?|en|aux?|a|dans|niveaux?|formations?|diplom.*|titulaires?|cursus|cycle|titre|etudiant.*|eleves?|issu.*|minimum|bien|encore|autres?|universit.*|superieure?s?|techniques?|etre|ayant|preparant|etudes|ecoles?|fac|stages?|fin|option|actuellement|vous|etes|preparez|toute?|equivalente?s?|parcours|specialisee?|generaliste|idealement|mieux|si|possible|meme|bac|inclus|bon|type|of|the|an?|in|with|degree|"|minimum|requis|exigee?|initiale|complementaire|validee?|obtenue?|possedant)$/;
const ALTERNATIVE = /^(?:ou|et|voire|or|and|soit|[/,&;+])$/;
const EXPLANATION = /^(?:[([:=-]|type|comme|exemple|equivaut)$/;
/** "École de gestion ou équivalent (bac+4)": the bracket tells the years of both. */
const EQUIVALENT = phrase("ou (?:un )?equivalente? \\($", "");
const RANGE = phrase(
  "^[)\\]\"]? ?(?:a|jusqu'a|jusqu'au|jusqu'en|-|to|au)(?: (?:un|une|niveau|la|le)){0,2} ?$",
  "",
);
const BETWEEN = phrase("(?<![a-z])(?:entre|between) (?:un |le |niveau )?$", "");
const ENDS = phrase("[.!?][ \\n](?!\\+)|\\n[^\\n:]{2,40}:|\\n\\n|\\n ?[•*-] ?|[•]|\\t", "");
/** "CAP minimum (bac pro apprécié)": the bracket wishes for more, it explains nothing. */
const WISHED = phrase(
  "^[^()]{0,45}(?<![a-z])(?:appreci|souhait|serait|un plus|un atout|bienvenu)",
  "",
);
/** "Bac exigé, BTS apprécié": the first is asked for, the second wished. */
const ASKED = phrase("^ ?(?:exige|requi[st]|obligatoire|demande|impose|indispensable)", "");
const WISHED_NEXT = phrase(
  "^ ?(?:appreci|souhait|serait|bienvenu|est un plus|un plus|un atout)",
  "",
);
/** "… ; les titulaires d'un doctorat ne sont pas éligibles": said of those who are not asked. */
const EXCLUDED = phrase("^ ne (?:sont|est|seront|sera|peuvent|peut) (?:donc )?pas ", "");
/** What parts two degrees into two statements. */
const ELSE = phrase(
  "(?<![a-z])(?:d?experiences?(?! (?:eq|prof))|vous (?:avez|recherch|souhait|justif|dispos|maitris|serez|cherch)|ans d'|recherchez?|competences?|connaissances?|permis|puis|afin|pour (?!la|le|les)|ensuite|contrat|remun|mission|poste|encadr|laborat|equipe|poursui|suivie?|sera|nos|notre|this|will|hors)(?![a-z]{6})",
  "",
);

/** The link between two neighbouring terms; null where they are two statements. */
export function linkOf(
  text: string,
  left: Candidate<DegreeTerm>,
  right: Candidate<DegreeTerm>,
): Link | null {
  const gap = text.slice(left.end, right.start);
  if (gap.length > LONGEST_GAP) return null;
  if (left.value.kind === "none" || right.value.kind === "none") return null;
  if (ENDS.test(gap) || ELSE.test(gap)) return null;
  const after = text.slice(right.end, right.end + 24);
  if ((ASKED.test(gap) && WISHED_NEXT.test(after)) || EXCLUDED.test(after)) return null;
  if (/\($/.test(gap) && WISHED.test(text.slice(right.end, right.end + 60))) return null;
  const kind = isSchoolAfterYears(left, right, gap) ? "same" : kindOf(text, left, right, gap);
  if (!kind) return null;
  const opensBracket = gap.lastIndexOf("(") > gap.lastIndexOf(")");
  const isOpen = /[:=]| - |type/.test(gap) || (kind === "same" && gap.includes(","));
  const opens = opensBracket ? "bracket" : isOpen ? "rest" : "none";
  return { kind, closes: gap.includes(")"), opens };
}

/** "Bac+4, école de commerce ou IEP": the school tells where, not how long. */
function isSchoolAfterYears(
  left: Candidate<DegreeTerm>,
  right: Candidate<DegreeTerm>,
  gap: string,
): boolean {
  return left.value.kind === "years" && right.value.isSchool === true && /^\)?, ?$/.test(gap);
}

function kindOf(
  text: string,
  left: Candidate<DegreeTerm>,
  right: Candidate<DegreeTerm>,
  gap: string,
): Link["kind"] | null {
  // "Bac+2 (BTS) à Bac+3": what stands in brackets does not part them.
  if (RANGE.test(gap.slice(gap.indexOf(")") + 1))) {
    return gap.trim() === "-" ? dashed(left, right) : "range";
  }
  const byYears = left.value.kind === "years" && right.value.kind === "years";
  if (
    byYears &&
    (gap.trim() === "/" || (/^ ?(?:ou|et\/ou|,) ?$/.test(gap) && isNext(left, right)))
  ) {
    return "range";
  }
  if (byYears && / et (?:un )?$/.test(gap) && BETWEEN.test(text.slice(0, left.start).slice(-24))) {
    return "range";
  }
  return connection(gap) ?? (left.value.kind === "vague" && gap.length < 70 ? "same" : null);
}

/** "Bac+3 ou Bac+5": no degree stands between them. */
function isNext(left: Candidate<DegreeTerm>, right: Candidate<DegreeTerm>): boolean {
  const [a, b] = [left.value.level.max ?? 9, right.value.level.min ?? 0];
  return Math.abs(a - b) <= 1;
}

/** "Bac+3 - Bac+5" is a range, "Bac+5 - Master 2" says one thing twice. */
function dashed(left: Candidate<DegreeTerm>, right: Candidate<DegreeTerm>): Link["kind"] {
  if (left.value.kind === right.value.kind) return left.value.kind === "years" ? "range" : "or";
  return "same";
}

/** What the last words of a gap say, small words apart. */
function connection(gap: string): "or" | "same" | null {
  const words = gap.match(WORD) ?? [];
  let i = words.length - 1;
  while (i >= 0 && FILLERS.test(words[i] as string)) i--;
  const word = words[i];
  // "licence pro ou un titre de gestionnaire (bac+2)": the bracket explains the other title.
  if (word === "(" && words.slice(0, i).includes("ou") && !EQUIVALENT.test(gap)) return "or";
  if (word === undefined || EXPLANATION.test(word)) return "same";
  if (word === ")" && i === words.length - 1) return "same";
  return ALTERNATIVE.test(word) ? "or" : null;
}
