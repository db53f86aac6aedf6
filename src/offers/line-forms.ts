import { sieve } from "../text/sieve.js";
import type { DumpLine } from "./dump-lines.js";

/** A longer line is no heading. */
const LONGEST_HEAD = 100;
const LEAD_UNITS = 24;
/** A line that is no more than a date. */
const LONGEST_DATE = 24;
const FEWEST_CELLS = 4;
/** A row of a list: "Soudeur – CDI – Saint-Nazaire". */
const LONGEST_DASHED = 140;
const DASHED = /^[^:]{3,60} [-/] [a-z0-9][^:]{2,100}[^.:;,!?]$/;
const SHORTEST_PLAIN = 25;
const SHORTEST_OBJECT = 20;

/** A letter begins so, and one of several letters is an offer. */
export const GREETING =
  /^(?:bonjour|bonsoir|chers?|cheres?|madame|monsieur|mesdames|messieurs|hello|dear)(?: [^ ]{1,14}){0,5} ?[,!]$|^(?:bonjour|madame, monsieur),?$/;
/** A mail with a header begins there. */
const MAIL_HEADER =
  /^(?:objet|subject|sujet|date|de|from|envoye|sent|to|a|pour|cc|reply-to|message-id|list-id) ?:/;
/** "un(e) chargé(e) d'accueil", "et deux volontaires", "1 cuisinier": who is wanted. */
export const WANTED =
  /^(?:(?:et|ainsi qu'|puis|ou) ?)?(?:une?|un\(e\)|un[·.]e|un ou une|[1-9]|deux|trois|quatre|cinq|plusieurs|des) (?!mois|jours|semaines|annees|heures|euros)[a-z]{4}/;
export const ROMAN = /^[ivx]{1,5}(?:[.)]|(?= ?[-:]))/;
const LETTER = /^[a-h][.)] /;
const COUNTED = /^(?:[a-z']{2,12} ){1,4}(?:n° ?)?\d{1,3}(?= ?(?:$|sur |[:.)-]))/;
/** The number that a list of offers gives each of them: "[Réf. 24-031] …", "Annonce 118 –". */
const CODED =
  /^[[(]?(?:ref(?:erence)?s?|offres?|annonces?|postes?|n°|code|lot|fiche)\.? ?(?:n° ?)?:? ?(?:[a-z]{1,6}[-_/. ]?){0,3}\d{1,8}(?:[-_/.][a-z0-9]{1,8}){0,4} ?(?:[\])]|[-:|,]) ?[^\d\s].{11}/;
/** "A-101 Chef de brigade", "RH/24-7 – Comptable": a letter or more before the number. */
const LETTER_CODED =
  /^\[?[a-z]{1,4}[-/.](?:[a-z0-9]{1,6}[-/.])?\d{1,5}\]?(?: ?[:|-])? [a-z][^\d]{10}/;
/** "[OUVERT] Animateur, Bron": how it stands with each row of a list. */
const TAGGED = /^\[[a-z]{3,12}(?: [a-z]{2,12})?\] [a-z].{16}/;
/** "\item[Compression de signaux]", "\cventry{…}": a command that sets each offer. */
const COMMAND = /^(\\[a-z]{2,20})\*?[[{]/;
/** A line that begins with a day. */
export const DATE =
  /^(?:\[?\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{1,2}\/\d{1,2} ?[:-] [a-z]|\d{1,2}(?:er)? (?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|octo|nove|dece))/;
const TIME = /^\[?(?:[^:]{0,30} )?\d{1,2}(?::| ?h ?)\d{2}/;

const OPENINGS = sieve({ roman: ROMAN, letter: LETTER, digits: /\d/ });
const { bits } = OPENINGS;

/**
 * The forms of a line by which it may belong to a series. Forms that begin with "line " are those
 * of entries that end with their paragraph; the others go on to the next line of the form.
 */
export function formsOf(text: string, line: DumpLine, above: DumpLine | undefined): string[] {
  if (line.rule) return [];
  const { words, size, blanks, mark } = line;
  const forms: string[] = [];
  if (line.level > 0) forms.push(`heading ${line.level}`);
  const lead = text.slice(line.start, line.content).trim();
  if (lead !== "" && line.level === 0) {
    const kind = line.sign + lead.slice(0, LEAD_UNITS).replace(COUNTING, "0");
    if (blanks > 0) forms.push(`mark ${kind}`);
    forms.push(`line mark ${kind}`);
  }
  const isHead = blanks > 0 && size <= LONGEST_HEAD && mark !== "bullet" && mark !== "quote";
  const may = OPENINGS.mayMatch(line.classes, line.content, line.content + words.length);
  if (may & bits.roman && ROMAN.test(words)) forms.push("roman");
  if (may & bits.letter && LETTER.test(words)) forms.push("letter");
  if (may & bits.digits && COUNTED.test(words)) forms.push("counted");
  if (CODED.test(words) || LETTER_CODED.test(words)) forms.push("coded");
  if (may & bits.digits && TIME.test(words)) forms.push("line time");
  else if (may & bits.digits && DATE.test(words)) forms.push("line date");
  if (GREETING.test(words) && !MAIL_HEADER.test(above?.words ?? "")) forms.push("greeting");
  if (lead === "" && TAGGED.test(words)) forms.push("line mark tag");
  const command = COMMAND.exec(words)?.[1];
  if (command) forms.push(`command ${command}`);
  if (line.bold && line.level === 0 && size <= LONGEST_HEAD) forms.push("bold");
  if (WANTED.test(words)) forms.push("line wanted");
  if (isHead && words.endsWith("?")) forms.push("question");
  if (isHead && !/[.:;,]$/.test(words)) forms.push("head");
  if (isHead && !/[.:;,?]$/.test(words)) forms.push(`head of ${headKind(line)}`);
  if (blanks > 0 && (isHead || !above || !isLoneHead(above))) forms.push("line paragraph");
  if (line.capitalLead) forms.push("line capital lead");
  if (above && blanks === 0 && above.size <= LONGEST_DATE && DATE.test(above.words)) {
    forms.push("below date");
  }
  if ((above?.rule && !above.underlines) || line.ruledAbove) forms.push("below rule");
  if (lead === "" && line.level === 0 && size >= SHORTEST_PLAIN) forms.push("line plain");
  const isAgain = above !== undefined && blanks === 0 && words.startsWith(above.words);
  if (lead === "" && size <= LONGEST_DASHED && !isAgain && DASHED.test(words)) {
    forms.push("line dashes");
  }
  const cells = cellsOf(words);
  if (cells) forms.push(`line ${cells}`);
  return forms;
}

/** A heading with a blank line above and below: the paragraph under it belongs to it. */
export const isLoneHead = ({ blanks, size, words }: DumpLine) =>
  blanks > 0 && size <= LONGEST_HEAD && !/@|\d{2}[ .]\d{2}[ .]\d{2}/.test(words);

function headKind({ capitals, bold }: DumpLine): string {
  if (capitals) return "capitals";
  if (bold) return "bold";
  return "words";
}

/** Rows of cells without a header that tells their columns; objects, one a line. */
function cellsOf(words: string): string | null {
  if (words.startsWith("{")) return words.length > SHORTEST_OBJECT ? "object" : null;
  if (TUPLE.test(words)) return "tuple";
  for (const separator of [";", "||", "|", "\t", " · ", " / "]) {
    if (hasCells(words, separator)) return `cells ${separator}`;
  }
  const isList = COMMA_IN_LIST.test(words.slice(0, LEAD_UNITS));
  return !isList && hasCells(words, ",") ? "cells ," : null;
}

/** What goes on from one item of a list to the next. */
export const COUNTING = /\d+|^[a-h](?=\))/g;

/** A row of values as a database writes it: "(3, 'Titre', 'Texte',". */
const TUPLE = /^\((?:\d{1,9}|["'][^"']{0,80}["']), ?["'\d]/;
const COMMA_IN_LIST = /, /;

/** Whether a separator parts enough cells; a comma before a space parts words. */
function hasCells(words: string, separator: string): boolean {
  let cells = 1;
  for (let at = words.indexOf(separator); at >= 0 && cells < FEWEST_CELLS; ) {
    const after = at + separator.length;
    if (separator !== "," || words.charAt(after) !== " ") cells++;
    at = words.indexOf(separator, after);
  }
  return cells >= FEWEST_CELLS;
}
