import type { FieldValues } from "../../model/offer.js";
import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { isNamedHouse, saysKind } from "../organization/name.js";
import { written } from "../written.js";
import { beginsAsJob } from "./line-kind.js";
import { FULL_STOP, postEnd } from "./sought.js";
import { postInCells } from "./terms.js";

export type Title = FieldValues["title"];

const SENTENCES = compiled(`(?<=[a-z)])${FULL_STOP}[ \\n][a-z0-9]`);
/** "CDD 8 mois, atelier": on what terms, before anything is said of the post. */
const TERMS_FIRST = /^(?:cd[id]|stage|interim|contrat|alternance|apprentissage)(?: de)? \d/;
/** "CDD de 6 mois" and no more. */
const TERMS_ALONE = compiled(`${TERMS_FIRST.source}{1,2} ?(?:mois|semaines?|ans?|h(?:eures)?)$`);

/** "Le musée cherche une personne": a sentence, whose post another rule tells, or none. */
const SEEKS =
  / (?:recherche|cherche|recrute|embauche)(?:nt)? (?:une?|des|son|sa|ses|pour)(?![a-z])/;

/** "Administrateur.trice / Cand. avant le 3 mars": until when, behind the post. */
const CALL = / ?[/|-] (?:cand(?:\.|idatures?) |date limite |avant le )/;

/** "Urgent ! Cause départ, ": a cry before the post. */
const CRY =
  /^(?:(?:tres )?urgent|important|alerte|nouveau)[ !.:,-]{1,6}(?:(?:cause|suite a) [a-z' ]{3,30}[,:!] ?)?/;

/** "Cathédrale d'Orbec Recrutement d'un ", before the post. */
const RECRUITMENT =
  /^(?:[^:|\n-]{3,60} )?recrutement d'une?(?:\(e\)|[.·]e)? (?!poste|emploi|agent contractuel)/;

/** "Offre d'emploi animatrice", "Appel à candidatures – un.e animateur", before the post. */
const OFFER = /^(?:offre d'emploi |appel a candidatures? ?[-:] ?)(?=(?:un[.·]e )?(.{4,}))/;

/** "Jardinier (H/F) 10 - Troyes", as job sites head a page. */
const CODED_TOWN = /(?<=[hf] ?\/ ?[hf]\)?) \d[\dab]\d? - [a-z' -]{2,40}$/;

/** The title in what a rule's group `span` holds: without a cry before it, an ad or an employer behind it. */
export function toTitle(match: RegExpExecArray, posting: Posting): Title | null {
  const found = match.indices?.groups?.span;
  return found ? titleIn(posting, ...found) : null;
}

/** The title in a range of the folded text that holds one. */
export function titleIn(posting: Posting, first: number, last: number): Title | null {
  if (last - first < 3) return null;
  const lead = posting.text.slice(first, last);
  const cry = (CRY.exec(lead) ?? RECRUITMENT.exec(lead) ?? offerOf(lead))?.[0].length ?? 0;
  const span = [first + cry, last] as const;
  const words = posting.text.slice(...span);
  if (TERMS_ALONE.test(words)) return null;
  // "Aide de cuisine pour 4 mois. Logé. Contact : …": an ad of one line goes on behind its post.
  const isAd = SENTENCES.test(words);
  if (isAd && (TERMS_FIRST.test(words) || SEEKS.test(words.slice(0, postEnd(words))))) return null;
  const [from, to] = postRange(words, isAd);
  if (to - from < 3) return null;
  const start = span[0] + from;
  const stop = employerStart(posting, start, span[0] + to);
  // "Cheffe des archives.", a labelled value with a full stop.
  const end = /^[^.]{4,}[a-z]{4}\.$/.test(posting.text.slice(start, stop)) ? stop - 1 : stop;
  const isQuoteLost = posting.text.slice(start, end).split('"').length % 2 === 0;
  const isClosing = isQuoteLost && posting.text[end - 1] === '"';
  // "Étude du projet « Digues »": the mark that closes a quotation within is the title's.
  const isOpen = isQuoteLost && !isClosing && posting.text[end] === '"';
  return { text: written(posting, start, isClosing ? end - 1 : isOpen ? end + 1 : end) };
}

/** The words that announce a post, where one follows. */
function offerOf(lead: string): RegExpExecArray | null {
  const offer = OFFER.exec(lead);
  return offer && beginsAsJob(offer[1] as string) ? offer : null;
}

/** From where to where the post goes: until when one may apply, a row's cells and terms are none of it. */
function postRange(words: string, isAd: boolean): readonly [number, number] {
  const call = words.search(CALL);
  if (call >= 3) return [0, call];
  const town = words.search(CODED_TOWN);
  if (town >= 3) return [0, town];
  if (isAd) return [0, postEnd(words)];
  const [from, to] = postInCells(words);
  return [from, Math.min(rowEnd(words), to)];
}

/** "Vannier | Lens | CDI", a row without a header: its first cell names the post. */
function rowEnd(words: string): number {
  const [first = "", ...others] = words.split(" | ");
  const isRow = others.length > 1 && /[a-z]{4}/.test(first) && !saysKind(first);
  return isRow ? first.length : words.length;
}

/** Where an employer stands behind the post: "Luthier - Musée du Lac", or one that a label tells. */
function employerStart(posting: Posting, start: number, end: number): number {
  const words = posting.text.slice(start, end);
  // "Rédactrice, chargée de projets, Université du Val": behind a comma, what says its kind alone.
  for (const { index } of words.matchAll(/, /g)) {
    if (index > 3 && namesEmployer(posting, start, start + index + 2, end)) return start + index;
  }
  const dash = words.lastIndexOf(" - ");
  if (dash < 3) return end;
  const name = words.slice(dash + 3).trim();
  const isTold = posting.labels.some(({ kind, valueStart, valueEnd }) => {
    const value = posting.text.slice(valueStart, valueEnd).trim();
    // "Kestrel (opérateur)", but "Lyon Vélos" tells nothing of "Lyon".
    const isSame = value.startsWith(name) && /^(?:$| ?[(,.;\n-])/.test(value.slice(name.length));
    return kind === "organisation" && isSame;
  });
  const isEmployer = isTold || namesEmployer(posting, start, start + dash + 3, end);
  return isEmployer && name.length > 2 ? start + dash : end;
}

const LONGEST_JOB = 100;

/** "Luthière – Musée de la Mine (Lens)": behind a job, a house and its name. */
function namesEmployer(posting: Posting, job: number, from: number, end: number): boolean {
  const words = posting.text.slice(from, end);
  if (words.includes(" - ")) return false;
  const before = posting.text.slice(job, Math.min(job + LONGEST_JOB, from - 3));
  if (!beginsAsJob(before) && !isJobTitle(before)) return false;
  return isNamedHouse(posting, from, end);
}
