import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { lineOf } from "./span.js";

/** Where others are, were or will be: clients, a birth, a journey. */
const ASIDE =
  /(?<![a-z])(?:clients?|vu le jour|deplacements?|voyages?|reunions?|rencontres?|nee?s?|fondee?s?|creee?s?|vivre|habiter|equipes?|formations?|festivals?|congres|salon|conferences?|diplomee?s?|entretiens?|siege|agences|bureaux)(?![a-z])/;

/** Whether a line says before a town that it is another's place; a job's title may name such things. */
export function isAside(posting: Posting, at: number): boolean {
  const line = posting.lines[lineOf(posting, at)];
  const before = posting.text.slice(line?.start ?? 0, at);
  return ASIDE.test(before) && !isJobTitle(before);
}

/** "Le festival se tient à Lens": a sentence about something that is no post. */
export function isEvent(posting: Posting, at: number): boolean {
  const line = posting.lines[lineOf(posting, at)];
  const before = posting.text.slice(line?.start ?? 0, at);
  return (
    /(?<![a-z])(?:festival|vivre|reunions?|rencontres?|deplacements?)(?![a-z])/.test(before) &&
    /^(?:le |la |les |l')|^(?:vivre|reunion|rencontre|deplacement)/.test(before)
  );
}
