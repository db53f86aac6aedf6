import { phrase } from "../text/phrase.js";
import type { DumpLine } from "./dump-lines.js";
import { FURNITURE } from "./lexicon.js";

const LONGEST_FURNITURE = 200;
const LONGEST_BREADCRUMB = 100;

/** A whole line of a site or a mail around the offers. */
export const FURNITURE_LINE = phrase(`^(?:${FURNITURE.join("|")})$`, "");
const LINK = /^\[([^\]]{1,80})\](?:\([^)]{0,200}\)?)?$/;
/** "[Suivant »](…)", and the numbers of pages beside it. */
const PAGE = /^(?:\d{1,4}|(?:page )?(?:suivante?|precedente?)|<<|>>|…)$/;
const LINK_NUMBER = /^\[\d{1,3}\]/;
const BREADCRUMB = /^[^.:!?]{2,40}(?: (?:>|»|›|\/) [^.:!?]{2,40}){1,4}$/;
/** "Portail > Offres > Technicien d'essais (H/F) : …", its last step the whole title. */
const LONG_BREADCRUMB = /^[^.:!?>]{2,40}(?: > [^.:!?>]{2,40}){1,4} > [^>]{2,160}$/;

/** "Vous êtes ici : Accueil / Emploi / …", its last step a title of any length. */
const YOU_ARE_HERE = /^vous etes ici ?:/;

/** "RECHERCHE" on a poster, "3) Retour d'expérience": no link of a site. */
const isPlainlyText = ({ capitals, words, numbering }: DumpLine) =>
  (capitals && words === "recherche") || /\d[).]$/.test(numbering);

/** Whether a line is furniture; `mayMatch` where {@link FURNITURE_LINE} may match in it. */
export function isFurniture(line: DumpLine, mayMatch: boolean): boolean {
  const { words, size } = line;
  if (YOU_ARE_HERE.test(words)) return true;
  if (isPlainlyText(line) || size > LONGEST_FURNITURE) return false;
  return (
    (mayMatch && FURNITURE_LINE.test(trimEnd(words))) ||
    (words.includes(" > ") &&
      ((size < LONGEST_BREADCRUMB && BREADCRUMB.test(words)) || LONG_BREADCRUMB.test(words))) ||
    isRowOfLinks(words)
  );
}

/** "[Se désabonner](…) | [Voir en ligne](…)": each of several links is furniture. */
function isRowOfLinks(words: string): boolean {
  if (!words.startsWith("[") && !words.includes(" | ")) return false;
  const parts = words
    .split(/ [|·•] |\t| (?=\[\d{1,3}\])|(?<=\)) (?=\[)/)
    .map((part) => nameOf(part.trim()));
  return parts.every((part) => FURNITURE_LINE.test(trimEnd(part)) || PAGE.test(trimEnd(part)));
}

/** What a link is called: "[Plan du site](…)", or "[12]Plan du site" as text browsers print it. */
const nameOf = (part: string) => LINK.exec(part)?.[1] ?? part.replace(LINK_NUMBER, "");

/** A line without the dots and arrows after its words. */
function trimEnd(words: string): string {
  let end = words.length;
  while (end > 0 && " .>»→•".includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
