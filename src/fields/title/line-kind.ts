import { phrase } from "../../text/phrase.js";
import { ANNOUNCEMENT, EMPLOYER, JOB, NUMBERING, SEEKING } from "./lexicon.js";

const ARTICLE = "(?:l[ea] |les |l')?";
/** An employer's line that goes on with the post itself: "Ville de Val – Agent d'accueil". */
const NAMES_POST = `[^\\n]{0,80}(?:\\x20-\\x20|\\x20?:\\x20|\\x20/\\x20)(?:${JOB}|[^\\n]{3,60}[ (](?:h ?/ ?f|f ?/ ?h)(?![a-z]))`;
const SEEKS_ONE =
  "(?:(?:cherche|recherche|recrute|propose|prendrait|accueille)[a-z]{0,3}|recrutement d'une?)\\x20";
const SEEKS_POST = `[^\\n]{0,60}\\x20${SEEKS_ONE}`;
const CLOSE = "[^a-z0-9)\\n]{0,4}(?=\\n|$)";
const SEEKING_LINE = `[^\\n:]{2,110}?\\x20${SEEKING}`;
/** "Structure : Horizon": a line of facts that stands above the title. */
const FACT =
  "(?:employeur|entreprise|structure|organisme|collectivite|pays|lieu|localisation|ville|societe|service|direction|ref(?:erence)?|id(?:entifiant)?(?= )|date|contrat|type de contrat)[a-z' ]{0,24}:\\x20[^\\n]{1,100}";

/** Source of a pattern for a line that is an employer's name, a fact or an announcement. */
export const HEAD = `[^a-z0-9\\n]{0,8}(?:${NUMBERING})?(?:${ARTICLE}${EMPLOYER}(?![a-z])(?!${SEEKS_POST}|${NAMES_POST})|(?:${ANNOUNCEMENT}|${SEEKING_LINE}|${FACT})${CLOSE})`;

const LONGEST = 240;
const ANNOUNCES = phrase(`^(?:${ANNOUNCEMENT})$`, "");
const ENDS_SEEKING = phrase(`^${SEEKING_LINE}[^a-z0-9)]{0,4}$`, "");
/** A small ad in one sentence: the employer, then whom it looks for. */
const SEEKS = phrase(`(?<![a-z])${SEEKS_ONE}[a-z]`, "");
const BEGINS_AS_JOB = phrase(`^${JOB}`, "");
const BEGINS_AS_EMPLOYER = phrase(`^${ARTICLE}${EMPLOYER}(?![a-z])`, "");

/** What a first line is: a title as a rule, but for an employer's name, or words such as "recrute". */
export function kindOfLine(words: string): "employer" | "announcement" | "job" | "other" {
  const bare = words
    .slice(0, LONGEST)
    .replace(/^[^a-z0-9]{1,20}/, "")
    .replace(/[^a-z0-9)]{1,20}$/, "");
  if (ANNOUNCES.test(bare) || !/[a-z]{3}/.test(bare)) return "announcement";
  if (ENDS_SEEKING.test(words.slice(0, LONGEST))) return "announcement";
  if (BEGINS_AS_JOB.test(bare)) return "job";
  if (SEEKS.test(bare)) return "other";
  return BEGINS_AS_EMPLOYER.test(bare) ? "employer" : "other";
}

/** Whether a folded line begins with a trade or with what posts are called after. */
export function beginsAsJob(words: string): boolean {
  return BEGINS_AS_JOB.test(words);
}

const LONGEST_SENTENCE = 70;
const VERB =
  /(?<![a-z])(?:est|sont|sera|nous|vous|notre|votre|recherch[a-z]{1,4}|recrut[a-z]{1,4}|propos[a-z]{1,4}|accueill[a-z]{1,4}|is|are|we|our)(?![a-z])/;

/** A sentence of a letter or a presentation, which no post is called. */
export function isProse(words: string): boolean {
  // "Spécialisée dans le livre depuis vingt ans, Horizon met…": who offers.
  if (
    /^(?:specialise|cree|fonde|implante|ne|base|situe)e?s? (?:en|dans|a|depuis|au) [^,]{3,110}, [^,.]{3,60} (?:met|est|a|accompagne|propose|developpe|reunit|compte) /.test(
      words,
    )
  )
    return true;
  // "Sous la responsabilité de la direction, le chef de projet…": a post's description.
  if (
    words.length > 40 &&
    /^(?:sous (?:la|l'|le|sa) ?(?:responsabilite|autorite|direction|supervision|tutelle)|dans le cadre d|au sein d|depuis (?:\d|pres|plus|sa)|il(?:s|[-/.·]elle)? )/.test(
      words,
    )
  )
    return true;
  if (/^(?:cette|ce) (?:page|site|rubrique|lettre) /.test(words)) return true;
  if (/[.!?] (?:nous|vous|il|elle|le|la|les|l'|son|sa|ce)[ ']/.test(words)) return true;
  if (/^(?:nous|notre|nos|vous|votre|we|our|on|chez) .{8,}[.!]$/.test(words)) return true;
  // "propose un stage de 6 mois", the sentence that a letterhead began.
  if (
    /^(?:propose|recrute|recherche|cherche|accueille)(?:nt)? (?:une?|des|son|sa|ses|pour) /.test(
      words,
    )
  )
    return true;
  // "Trop tard, l'offre est pourvue."
  if (words.length > 24 && /(?:^|,) [^,]{2,40} (?:est|sont) [^,]{2,40}[a-z]{2}\.$/.test(words))
    return true;
  return words.length > LONGEST_SENTENCE && /[a-z]{2}\.$/.test(words) && VERB.test(words);
}
