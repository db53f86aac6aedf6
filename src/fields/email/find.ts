import type { EmailValue } from "../../model/offer.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { NOT_FOR_APPLYING } from "./lexicon.js";
import { findEmailMentions } from "./mentions.js";

/** Verbs and things of applying, near which addresses to apply to are found. */
const APPLYING =
  /envo[iy]|adress[eo]|transm|postul|candidat|ecri[rtv]|repond|contact|curriculum|\bcv\b|lettre|renseign|informations|encadr|responsable|tuteur|send|apply|application|supervis/;
const NEAR = 160;
/** How likely an address of the site or of data protection is one to apply to after all. */
const NOT_FOR_THIS = 0.25;
/** Sentences about rights and letters to unsubscribe from; their addresses answer to those alone. */
const ASIDE =
  /donnees (?:a caractere )?personnel|rgpd|droit d'acces|rectification|desabonn|desinscri|mentions legales|contact du site|pour paraitre|(?:publier|deposer|diffuser) (?:une|votre|vos) (?:annonce|offre)|protection d(?:es|e [vt]os) donnees|exerc[a-z]{1,4} [vt]os droits|unsubscribe|personal data|signaler (?:un|une) (?:abus|erreur|probleme)/;

/**
 * The addresses of a posting. All of them count: application, questions, supervisors. Those that
 * answer to data protection or to the site's own affairs stay below 0.5.
 */
export const emailFinder: Finder = {
  names: ["email"],
  find: (posting, context) => ({
    email: findEmailMentions(posting, context).map((mention) => weigh(posting, mention)),
  }),
};

function weigh(posting: Posting, mention: Candidate<EmailValue>): Candidate<EmailValue> {
  const { start, value } = mention;
  const evidence: EvidenceName[] = [...mention.evidence];
  const kind = labelAt(posting, start)?.kind;
  if (kind === "email" || kind === "contact") evidence.push("label");
  if (sectionAt(posting.sections, start) === "applying") evidence.push("section-fits");
  const before = posting.text.slice(Math.max(0, start - NEAR), start);
  if (APPLYING.test(before)) evidence.push("cue-near");
  const local = value.address.slice(0, value.address.indexOf("@")).toLowerCase();
  const isAside = NOT_FOR_APPLYING.test(local) || ASIDE.test(sentenceBefore(before));
  if (isAside || isRecipient(posting, start)) {
    return { ...mention, prior: NOT_FOR_THIS, evidence: [] };
  }
  return { ...mention, evidence };
}

const RECIPIENT = /(?:^|\n)(?:to|a|cc|cci|bcc|pour|destinataires?) ?: ?[^\n]{0,120}$/;
const HEADERS = /(?:^|\n)(?:from|de|date|objet|subject|envoye|sent) ?: ?[^\n]/g;
const [HEADER_REACH, FEWEST_HEADERS] = [240, 2];

/** "À : <liste@…>" among the headers of a mail: whom it went to, not who offers. */
function isRecipient({ text }: Posting, start: number): boolean {
  const from = Math.max(0, start - HEADER_REACH);
  if (!RECIPIENT.test(text.slice(from, start))) return false;
  const around = text.slice(from, start + HEADER_REACH);
  return (around.match(HEADERS)?.length ?? 0) >= FEWEST_HEADERS;
}

/** The words before an address in its own sentence, one line wrap included. */
function sentenceBefore(before: string): string {
  const sentence = before.split(/[.!?][ \n]|\n\n/).at(-1) ?? "";
  const [line = "", above = ""] = sentence.split("\n").reverse();
  // A line that has its own address is no beginning of this one's sentence.
  return above.includes("@") ? line : `${above}\n${line}`;
}
