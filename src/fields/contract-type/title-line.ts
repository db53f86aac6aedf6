import { classifyLabel } from "../../text/labels.js";
import type { Posting } from "../../text/posting.js";
import { typeOf } from "./lexicon.js";

const FIRST_LINES = 5;
const SHORT = 64;
/** How far into the first line a title may go: an ad may stand on one line. */
const TITLE_REACH = 200;
const LONGEST_FACTS = 94;
const MARK = / ?[|•] ?| [-·] /;
const TYPE_FIRST =
  /^(?:une? )?(?:offre|proposition|sujet|annonce|recherche|recrute)?[ \t]?(?:de |d'|un |une )?(?:stage|these|cdd|cdi|alternance|apprenti|stagiaire|service civique|contrat|benevol)/;

/** Whether an offset stands in the title: the first line, or a short one below it that says so. */
export function isTitleLine(posting: Posting, offset: number): boolean {
  const { lines, text } = posting;
  for (let i = 0; i < Math.min(FIRST_LINES, lines.length); i++) {
    const line = lines[i];
    if (!line || offset < line.start) return false;
    if (offset >= line.end) continue;
    const words = text.slice(line.content, line.end);
    return (
      (i === 0 && offset < line.content + TITLE_REACH) ||
      (i === 1 && offset === line.content) ||
      isSubject(words) ||
      isShortTitle(words) ||
      isFact(words, offset - line.content)
    );
  }
  return false;
}

/** "OFFRE DE STAGE" on a line of its own, not a sentence about one. */
function isShortTitle(words: string): boolean {
  return words.length <= SHORT && TYPE_FIRST.test(words) && !/[.;:!?,]$/.test(words);
}

/** "Kestrel | Nantes | Alternance 12 mois": one of the facts under a title is the type. */
function isFact(words: string, at: number): boolean {
  if (words.length > LONGEST_FACTS || !MARK.test(words) || /[.!?]$/.test(words)) return false;
  const [before, after] = [words.slice(0, at), words.slice(at)];
  if (!/(?:^| ?[|•] ?| [-·] )(?:contrat |en |poste en )?$/.test(before)) return false;
  const part = after.split(MARK, 1)[0] ?? "";
  // "Intérim Nation - 30 - Alès" begins with an employer's name.
  return typeOf(part.replace(/,? ?(?:\(?\d|(?:de|a|en|d'une?) ).{0,40}$/, "")) !== null;
}

function isSubject(words: string): boolean {
  const colon = words.indexOf(":");
  return colon > 0 && classifyLabel(words.slice(0, colon)) === "title";
}
