import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { isTown, spell } from "../location/town.js";
import { isCapital, written } from "../written.js";
import { BARE_KINDS, KINDS, NOT_NAMES, PARTS, SENTENCE } from "./lexicon.js";

/** An employer's name and where it stands, in folded offsets. */
export interface Name {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** "24 mois", "35 h / semaine", "1 200 €": a number with its unit is none. */
const QUANTITY =
  /^(?:environ |~ ?)?\d[\d ,.]*(?: ?(?:a|-|et|ou) ?\d[\d ,.]*)? ?(?:mois|semaines?|jours?|ans?|h|heures?|k?€|euros?|%|j|postes?|km)(?=$| ?[/(+]| (?:par|bruts?|nets?|hebdo[a-z]*|renouvelables?|minimum|maximum|environ|a pourvoir)(?![a-z]))/;
const LONGEST = 100;
const MOST_WORDS = 14;
const LONGEST_SUBJECT = 8;
const KIND = compiled(`^(?:(?:la|le|les) |l')?(?:${KINDS})(?![a-z])`);
const KIND_ALONE = compiled(`^(?:${KINDS})$`);
const ARTICLE_BEFORE_KIND = compiled(`^(?:(?:la|le) |l')(?=(?:${KINDS})(?![a-z]))`);

/** Whether a folded name says what it is: a town hall, an association, a theatre. */
export function saysKind(folded: string): boolean {
  return KIND.test(folded);
}

/** "Domaine des Ormes": a house by its noun, and a capital in what follows. */
export function isNamedHouse(posting: Posting, start: number, end: number): boolean {
  const folded = posting.text.slice(start, end);
  return (
    saysKind(folded) &&
    [...folded.matchAll(/(?<=[ '])[a-z]/g)].some(({ index }) => isCapital(posting, start + index))
  );
}

/** The name that a range is; null where its words are none. */
export function readName(posting: Posting, start: number, end: number): Name | null {
  const name = readGiven(posting, start, end);
  if (!name) return null;
  const folded = posting.text.slice(name.start, name.end);
  return SENTENCE.test(folded) || KIND_ALONE.test(folded) ? null : name;
}

/** The same, in a place that holds a name and nothing else: "Présence & Vous" is one there. */
export function readGiven(posting: Posting, start: number, end: number): Name | null {
  const [from, to] = trim(posting, start, end);
  const folded = posting.text.slice(from, to);
  const name = written(posting, from, to);
  if (name.length < 2 || name.length > LONGEST || folded.split(" ").length > MOST_WORDS)
    return null;
  if (!/[a-z]/.test(folded) || !looksNamed(posting, from, name, folded)) return null;
  if (QUANTITY.test(folded)) return null;
  // "2A", "Commune de 3 700 habitants": a department, a description.
  if (/^(?:2[ab]|\d{2,3})$|(?<![a-z])habitants?(?![a-z])/.test(folded)) return null;
  if (NOT_NAMES.test(folded) || /[@:?!<>]|https?|www\./.test(folded)) return null;
  if (folded.includes("(") !== folded.includes(")")) return null;
  if (folded.split('"').length % 2 === 0) return null;
  return isTown(folded.replace(/ /g, "-")) ? null : { name, start: from, end: to };
}

/** The same, where a job's title might stand as well. */
export function readEmployer(posting: Posting, start: number, end: number): Name | null {
  const name = readName(posting, start, end);
  if (!name) return null;
  const folded = posting.text.slice(name.start, name.end);
  return isJobTitle(folded) && !saysKind(folded) ? null : name;
}

/** Without quotes, bullets and marks around it, nor the article of a noun: "la mairie de…". */
function trim(posting: Posting, start: number, end: number): [number, number] {
  const { text } = posting;
  let from = start;
  let to = end;
  while (from < to && /[\s"'•*,;:.(|=#>-]/.test(text[from] as string)) from++;
  while (to > from && /[\s"'•*,;:(|=-]/.test(text[to - 1] as string)) to--;
  if (text[to - 1] === "." && !/\.[a-z]{1,2}\.$/.test(text.slice(from, to))) to--;
  if (text[to - 1] === ")" && !text.slice(from, to).includes("(")) to--;
  if (text[to - 1] === "]" && !text.slice(from, to).includes("[")) to--;
  const article = ARTICLE_BEFORE_KIND.exec(text.slice(from, to))?.[0].length ?? 0;
  return [from + (article || acronymArticle(posting, from, to)), to];
}

/** "Le CPIE du Haut-Pays" is CPIE du Haut-Pays; "LE PANIER" and "Les Toits" keep theirs. */
function acronymArticle(posting: Posting, from: number, to: number): number {
  const article = /^(?:[Ll]['’] ?|[Ll]a |[Ll]e |[Ll]es )(?=\p{Lu}{2})/u;
  return article.exec(written(posting, from, to))?.[0].length ?? 0;
}

/** A capital or digit at its head, after the article's noun at the latest; or a brand, "iBois". */
function looksNamed(posting: Posting, from: number, name: string, folded: string): boolean {
  if (isCapital(posting, from) || /^\d/.test(name)) return true;
  return (
    /^[a-z]{1,12}(?:[A-Z]|\.[a-z]{2,8}$)/.test(name) || (saysKind(folded) && /\p{Lu}/u.test(name))
  );
}

/**
 * The name in a sentence's subject: "Horizon, coopérative de formation," → Horizon; "L'association
 * Horizon" → Horizon; "Le service jeunesse de Val Fleuri" → Val Fleuri.
 */
export function readSubject(posting: Posting, start: number, end: number): Name | null {
  const stop = subjectEnd(posting, start, end);
  const [from, to] = trim(posting, start, stop);
  const folded = posting.text.slice(from, to);
  if (isPart(posting, start, end)) return readTail(posting, start, end);
  const bare = BARE_KINDS.exec(folded)?.[0].length ?? 0;
  // "L'association Horizon" is Horizon; "l'Association Sportive" writes the noun as a part of it.
  if (isCapital(posting, from + bare) && !isCapital(posting, from)) {
    return readName(posting, from + bare, to);
  }
  if (
    (!saysKind(folded) && isParticiple(posting, from, posting.text.slice(from, end))) ||
    /^(?:agence|site|usine|magasin) (?:de |d')/.test(folded)
  )
    return null;
  if (folded.split(" ").length > LONGEST_SUBJECT && !saysKind(folded)) return null;
  const definite = /^(?:(?:la|le|les|une?) |l')/.exec(folded)?.[0].length ?? 0;
  // "…, l'Horizon propose": within a sentence the article is not the name's.
  if (!isCapital(posting, from) && isCapital(posting, from + definite)) {
    return isTitled(posting, from + definite, to)
      ? readEmployer(posting, from + definite, to)
      : null;
  }
  const isProper = !definite || isCapital(posting, from + definite) || saysKind(folded);
  return isProper && isTitled(posting, from, to) ? readEmployer(posting, from, to) : null;
}

const SPELLED_OUT = /^(?:l[ea] |l')?([a-z])[^()\n]{8,110}(?= \(([a-z][a-z0-9&-]{1,9})\))/;

/** "L'Institut des eaux, des sols et des bois (IESB)": the acronym tells that all of it is the name. */
function spelledOutEnd({ text }: Posting, start: number, end: number): number {
  const subject = text.slice(start, end);
  const match = SPELLED_OUT.exec(subject);
  if (!match || match[1] !== match[2]?.[0] || !saysKind(subject)) return -1;
  return start + match[0].length;
}

/** "Société de nettoyage implantée à Lens": what it is, not what it is called. */
const SEATED = / (?:implante|situe|base|localise)e?s? (?:a|au|en|sur|dans)(?![a-z])/;

/** Up to a comma, but for one within the name: "Conseil d'Architecture, d'Urbanisme et d'Eau". */
function subjectEnd(posting: Posting, start: number, end: number): number {
  const spelledOut = spelledOutEnd(posting, start, end);
  if (spelledOut >= 0) return spelledOut;
  const text = posting.text.slice(start, end);
  const listed =
    / (?:de la |de |d'|du |des )[^,]{3,40}(?:, (?:de la |de |d'|du |des )[^,]{3,40}){1,3}? et (?:de la |de |d'|du |des )/.exec(
      text,
    );
  const from =
    listed && !text.slice(0, listed.index).includes(",") ? listed.index + listed[0].length : 0;
  const comma = text.slice(from).search(/,| \(| - | qui | cree?e? | fondee? | dans l(?:[ea] |')/);
  const seated = saysKind(text) ? text.search(SEATED) : -1;
  const stop = Math.min(...[comma + from, seated].filter((at) => at >= from), end - start) + start;
  // "Horizon Vert à Lens cherche": where, behind who.
  const at = posting.text.slice(start, stop).lastIndexOf(" a ");
  return at > 0 && isTown(spell(posting, start + at + 3, stop)) ? start + at : stop;
}

/** A part of an employer; but "Le Département de la Vire" is one itself. */
function isPart(posting: Posting, start: number, end: number): boolean {
  const text = posting.text.slice(start, end);
  if (!PARTS.test(text)) return false;
  const area = /^(?:le )?departement (?:d[eu]s? (?:la |l')?|d')(?=[a-z])/.exec(text)?.[0].length;
  return !area || !isCapital(posting, start + area) || / de | du | d'/.test(text.slice(area));
}

/** "Le service jeunesse de Val Fleuri": the name behind the last "de". */
function readTail(posting: Posting, start: number, end: number): Name | null {
  const [from, to] = trim(posting, start, end);
  // "Le service des publics, Musée du Lac": whose part it is, behind the comma.
  const whole = posting.text.slice(from, to).lastIndexOf(", ") + 2;
  if (
    whole > 1 &&
    saysKind(posting.text.slice(from + whole, to)) &&
    isCapital(posting, from + whole)
  )
    return readEmployer(posting, from + whole, to);
  const tails = [
    ...posting.text.slice(from, to).matchAll(/ (?:(?:de|du|des|chez) (?:la |l')?|d')(?=[a-z0-9])/g),
  ];
  for (const tail of tails) {
    const at = from + tail.index + tail[0].length;
    // "La Direction de l'Information (DI)": the acronym is the part's.
    if (posting.text.slice(at, to).includes(" (")) return null;
    // "L'unité de la plaine du Val": an area.
    if (
      /(?:plaine|vallee|region|massif|bassin|cote|canton|coeur|nord|sud|est|ouest|quartier)$/.test(
        posting.text.slice(from, from + tail.index),
      )
    )
      return null;
    // "Le pôle technique du Datalab": a part of a part.
    if (/^(?:[a-z]{0,12}labo?|studio|hub)(?: |$)/.test(posting.text.slice(at, to))) return null;
    if (isCapital(posting, at) && isTitled(posting, at, to)) return readEmployer(posting, at, to);
  }
  return null;
}

/** "Engagé dans une démarche…", "Située à Lens": the name is yet to come. */
function isParticiple(posting: Posting, from: number, folded: string): boolean {
  const word =
    /^[a-z]{3,20}e(?:e|\(e\)|[.·]e)?s?(?= (?:par|dans|en|a|au|de|depuis|pour|sur)(?![a-z]))/.exec(
      folded,
    )?.[0];
  return word !== undefined && /[éÉ]/.test(written(posting, from, from + word.length));
}

/** Whether most of the longer words begin with capitals, as those of a name do. */
function isTitled(posting: Posting, from: number, to: number): boolean {
  const folded = posting.text.slice(from, to);
  const words = [...folded.matchAll(/[a-z0-9][a-z0-9.]{2,}/g)];
  const isMarked = ({ index }: RegExpExecArray) =>
    isCapital(posting, from + index) || /\d/.test(folded[index] ?? "");
  // "Le Conservatoire des landes": within a sentence the noun's capital makes a name of it.
  const isWithin = /(?:l[ea]s?|l') ?$/.test(posting.text.slice(Math.max(0, from - 4), from));
  if (saysKind(folded)) {
    return words.slice(1, 5).some(isMarked) || (isWithin && isCapital(posting, from));
  }
  const long = words.filter(([word]) => word.length > 3);
  return long.filter(isMarked).length * 2 >= long.length;
}
