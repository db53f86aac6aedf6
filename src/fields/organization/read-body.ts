import { classifyLabel } from "../../text/labels.js";
import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { classifyHeading, sectionAt } from "../../text/sections.js";
import { FIRST_NAMES } from "../contact/lexicon.js";
import { isJobTitle } from "../job-words.js";
import { placeAt } from "../location/place.js";
import { isTown, spell } from "../location/town.js";
import { spanOf } from "../span-of.js";
import { isCapital, written } from "../written.js";
import { HIRES_FOR_OTHERS, KINDS, PARTS } from "./lexicon.js";
import { type Name, readEmployer, readGiven, readName, readSubject } from "./name.js";
import { isAllCapital } from "./read-under.js";

const OF_KIND = compiled(`(?:^|, )(?:la |le |les |l'|notre |votre )?(?:${KINDS})(?![a-z])`);
/** Said of employers alone, wherever it stands. */
const STRONG = / est (?:au service|presidee?|l'acteur)/;
const FOUNDED =
  /^(?:(?:cree|fonde|ne)e?s? en (?:19|20)\d\d(?: [^,]{2,60})?|specialisee?s? (?:dans|en) [^,]{3,90}|(?:acteur|leader|specialiste|pionnier|expert)e?s? [^,]{3,110}), /;
const NO_DOER =
  /^(?:stage|poste|mission|candidat|stagiaire|titulaire|cdi|cdd|offre|projet|equipe|these|contrat|profil)/;

/**
 * "L'étudiant·e intègrera l'équipe…", "Télétravail possible", "Organisation : assurer la tenue de":
 * said behind a label that names no one.
 */
const NO_NAME =
  /^(?:(?:l'|la |le |les )?(?:etudiant|stagiaire|personne|candidat|stage|poste|these|doctorant|teletravail)|[a-z]{3,14}(?:er|ir|re) (?:l[aes]{1,2}|l'|des?|du|une?)(?![a-z]))/;

/** A label's value up to what describes the name: "La Huche, association créée en 1994". */
export function readLabel(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const value = posting.text.slice(start, end);
  // An employer that is left out: the next label or heading stands below.
  const isBelow = /\n\s?$/.test(posting.text.slice(match.index, start));
  if (isBelow && (classifyLabel(value.replace(/:.*/, "")) || classifyHeading(value))) return null;
  if (NO_NAME.test(value)) return null;
  // "• Organisation" and "• Autonomie": qualities, one below the other.
  if (/\n[•*-]/.test(posting.text.slice(match.index, start + 1))) return null;
  const cut = value.search(
    /\t|;|\||\.(?:\s|$)| ?: | \(| - (?=\d|bp|cs|[a-z]{2,20} ?\(?\d)|, (?=\d)/,
  );
  const stop = cut < 0 ? end : start + cut;
  const name = readName(posting, start, describedAt(posting, start, stop));
  return name && !isJobTitle(posting.text.slice(name.start, Math.min(name.end, name.start + 12)))
    ? name
    : null;
}

/** Where a comma leads on to a description in small letters, or to a town. */
function describedAt(posting: Posting, start: number, stop: number): number {
  const comma = /, ?/g;
  comma.lastIndex = start;
  for (
    let match = comma.exec(posting.text);
    match && match.index < stop;
    match = comma.exec(posting.text)
  ) {
    const next = match.index + match[0].length;
    const listed = / et | & /.test(posting.text.slice(next, stop));
    if (!isCapital(posting, next) && !listed) return match.index;
    if (isCapital(posting, next) && (placeAt(posting, next, stop) || !listed)) return match.index;
  }
  return stop;
}

/** A name behind "chez": it ends where small words go on. */
export function readChez(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  if (
    !isCapital(posting, start) &&
    !/^[a-z0-9-]{2,30}\.[a-z]{2,8}\b/.test(posting.text.slice(start, end))
  ) {
    return null;
  }
  return readEmployer(
    posting,
    start,
    capitalsEnd(posting, start, sentenceEnd(posting, start, end)),
  );
}

/** A full stop before a space or a capital ends the sentence; one within a brand does not. */
function sentenceEnd(posting: Posting, start: number, end: number): number {
  for (
    let at = posting.text.indexOf(".", start);
    at >= 0 && at < end;
    at = posting.text.indexOf(".", at + 1)
  ) {
    if (/\s/.test(posting.text[at + 1] ?? " ") || isCapital(posting, at + 1)) return at;
  }
  return end;
}

/** How far words with capitals and the small words between them reach. */
function capitalsEnd(posting: Posting, start: number, end: number): number {
  const word = /[^\s]{1,40}/g;
  word.lastIndex = start;
  let last = start;
  for (
    let match = word.exec(posting.text);
    match && match.index < end;
    match = word.exec(posting.text)
  ) {
    const isSmall =
      /^(?:de|du|des|d'|et|&|la|le|les|l'|en|sur|sous|pour|a|au|aux|the|of|and|-)$/.test(match[0]);
    const isName =
      match.index === start ||
      isCapital(posting, match.index) ||
      /^[&\d]/.test(match[0]) ||
      (/^[dl]'/.test(match[0]) && isCapital(posting, match.index + 2));
    // "Horizon à Lens": the place is not of the name.
    if (/^(?:-|a|au)$/.test(match[0]) && last > start) break;
    if (isName) last = Math.min(end, match.index + match[0].length);
    else if (!isSmall) break;
  }
  return last;
}

/** "Horizon recrute un…", "Horizon est une…", but not an agency, nor one for its client. */
export function readClause(match: RegExpExecArray, posting: Posting): Name | null {
  const end = match.index + match[0].length;
  const rest = /^[^.!?\n]{0,120}/.exec(posting.text.slice(end, end + 120))?.[0] ?? "";
  if (HIRES_FOR_OTHERS.test(match[0] + rest)) return null;
  return isSought(match, posting) ? null : readClauseSubject(match, posting);
}

/** "Profil recherché :" and "Contrat proposé" fold to the verb. */
function isSought(match: RegExpExecArray, posting: Posting): boolean {
  const [, from] = spanOf(match);
  const verb = /^,? (?:recherche|propose)/.exec(posting.text.slice(from, from + 12))?.[0];
  const end = from + (verb?.length ?? 0);
  return verb !== undefined && /[éÉ]/.test(written(posting, end - 1, end));
}

/** "La paillote Horizon", "Notre bistrot Horizon": a noun and a name; not "Le projet Horizon". */
const NOUN =
  /^(?:la |le |l'|notre )(?!projet|programme|dispositif|plateforme|logiciel|marque|poste|stage|master|candidat|mission|offre|loi|client|partenaire)[a-z-]{4,20} (?=[a-z])/;

/** Who recruits; of whatever kind, where a name stands behind the noun. */
export function readRecruiter(match: RegExpExecArray, posting: Posting): Name | null {
  const name = readClause(match, posting);
  const [start, end] = spanOf(match);
  const words = posting.text.slice(start, end);
  const noun = NOUN.exec(words)?.[0].length;
  if (name || !noun || !isCapital(posting, start + noun)) return name;
  if (isSought(match, posting) || HIRES_FOR_OTHERS.test(match[0])) return null;
  if (PARTS.test(words) || isJobTitle(words)) return null;
  const stop = words.search(/,| \(| - | (?:a|au|en) (?=[a-z])/);
  const from = words.startsWith("notre ") ? start + 6 : start;
  return readGiven(posting, from, stop < 0 ? end : start + stop);
}

/** "La coopérative Horizon réunit…": what an employer does, in a presentation above all. */
export function readDoer(match: RegExpExecArray, posting: Posting): Name | null {
  const name = readClause(match, posting);
  if (!name) return null;
  const section = sectionAt(posting.sections, name.start);
  const isPresented = section === "organisation";
  const isFounded = FOUNDED.test(match[0]);
  if (section !== null && !isPresented && section !== "context" && !isFounded) return null;
  const [start] = spanOf(match);
  const isTold =
    STRONG.test(match[0]) ||
    isFounded ||
    OF_KIND.test(posting.text.slice(start, name.end)) ||
    OF_KIND.test(match[0].slice(name.end - start));
  if (!isPresented && !isTold) return null;
  const first = /^[a-z]{2,20}/.exec(posting.text.slice(name.start, name.end))?.[0] ?? "";
  // "Léa Ferrand accompagne…", "Le stage intervient…"
  return FIRST_NAMES.has(first) || NO_DOER.test(first) ? null : name;
}

/** The subject, without what stands before it: "Dans ce cadre, Horizon recrute". */
function readClauseSubject(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const lead =
    /^(?:dans|pour|afin|en|suite|a|au travers|depuis|avec|au|fort|forte|creee?s?|fondee?s?|implantee?|situee?|basee?|nee?|specialisee?|acteur|leader|filiale|membre|ainsi|c'est|pilotee?s?|engagee?s?|parce que|chaque|tous|reconnue?s?|agreee?s?|labellisee?s?|notre (?:association|entreprise|societe|structure|cooperative|compagnie|agence|groupe|fondation|start-?up|laboratoire)|votre (?:future? )?(?:association|entreprise|societe|structure|cooperative|compagnie|agence|groupe|fondation|start-?up|laboratoire)|bonjour|bonsoir|salut|hello)(?![a-z])[^,]{0,110}, |^aujourd'hui,? |^c'est [^,]{3,90} qu(?:e |')/.exec(
      posting.text.slice(start, end),
    );
  const from = start + (lead?.[0].length ?? 0);
  // "Cette équipe développe": whoever was told of before.
  if (/^(?:cet(?:te)?|ces?) /.test(posting.text.slice(from, end))) return null;
  if (from >= end || !isCapital(posting, from)) {
    const isLed = lead || posting.text[from - 2] === ":"; // "Avis de recrutement : la coopérative…"
    return isLed && /^(?:la|le|l'|les)/.test(posting.text.slice(from, end))
      ? readSubject(posting, from, end)
      : null;
  }
  return readSubject(posting, from, end);
}

export function readAbout(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const name = readSubject(posting, start, end);
  return name && !isTown(spell(posting, name.start, name.end)) && isCapital(posting, name.start)
    ? name
    : null;
}

/** "Horizon Vert, association de quartier, …": a name that all its words' capitals tell. */
export function readApposed(match: RegExpExecArray, posting: Posting): Name | null {
  const name = readClause(match, posting);
  return name && isAllCapital(posting, name) ? name : null;
}
