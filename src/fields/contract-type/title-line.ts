import { classifyLabel } from "../../text/labels.js";
import type { Posting } from "../../text/posting.js";

const FIRST_LINES = 5;
const SHORT = 64;
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
    return i === 0 || isSubject(words) || isShortTitle(words);
  }
  return false;
}

/** "OFFRE DE STAGE" on a line of its own, not a sentence about one. */
function isShortTitle(words: string): boolean {
  return words.length <= SHORT && TYPE_FIRST.test(words) && !/[.;:!?,]$/.test(words);
}

function isSubject(words: string): boolean {
  const colon = words.indexOf(":");
  return colon > 0 && classifyLabel(words.slice(0, colon)) === "title";
}
