import type { EmailValue } from "../../model/offer.js";
import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { cutDomain, writtenLetters } from "../domain.js";
import { readLocal, toEmail } from "./address.js";
import { CUE, INTRODUCED, isPathOrLink, wordsBefore } from "./before.js";
import { NOT_LOCAL } from "./lexicon.js";
import { AT_IN_BRACKETS, AT_IN_WORDS, DOT_SIGN, repair } from "./obfuscation.js";

const AT_BRACKETED = compiled(AT_IN_BRACKETS);
const AT_SPOKEN = compiled(AT_IN_WORDS);

interface Signed {
  readonly local: string;
  readonly domain: string;
  readonly sign: string;
  readonly end: number;
}

function splitSigned(match: RegExpExecArray, posting: Posting, at: RegExp): Signed | null {
  const sign = at.exec(match[0]);
  if (!sign || isPathOrLink(posting.text, match.index)) return null;
  const split = match.index + sign.index;
  const left = repair(posting, match.index, split);
  const right = repair(posting, split + sign[0].length, match.index + match[0].length);
  const local = readLocal(left.letters);
  const domain = cutDomain(right.letters, right.text);
  if (!local || !domain?.known) return null;
  return { local, domain: domain.name, sign: sign[0], end: right.ends[domain.length - 1] ?? 0 };
}

export function readSigned(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const signed = splitSigned(match, posting, AT_BRACKETED);
  if (!signed) return null;
  return toEmail(posting, [match.index, signed.end], signed.local, signed.domain);
}

const AT = /@/;
const DOT_WORD = compiled(DOT_SIGN);

/** "nom@ville(point)fr"; a domain that is whole before "point" ends there. */
export function readDotted(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const dot = DOT_WORD.exec(match[0]);
  if (!dot) return null;
  const at = match.index + match[0].indexOf("@") + 1;
  const before = repair(posting, at, match.index + dot.index);
  if (before.text.includes(".") && cutDomain(before.letters, before.text)?.known) return null;
  const signed = splitSigned(match, posting, AT);
  if (!signed) return null;
  return toEmail(posting, [match.index, signed.end], signed.local, signed.domain);
}

/** "arobase" is plain enough; "at" and "chez" are words, and need more than words around them. */
export function readSpoken(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const signed = splitSigned(match, posting, AT_SPOKEN);
  if (!signed) return null;
  const { local, domain, sign, end } = signed;
  if (NOT_LOCAL.has(local.toLowerCase())) return null;
  const before = wordsBefore(posting.text, match.index);
  const named = /[._\d-]/.test(local) || INTRODUCED.test(before);
  if (sign.includes("chez") && !(named && (CUE.test(before) || before.endsWith("(")))) return null;
  if (/^\sat\s$/.test(sign) && !named && !isShouted(match, posting, local)) return null;
  return toEmail(posting, [match.index, end], local, domain);
}

/** "contact AT ville.example", but not a line in capitals. */
function isShouted(match: RegExpExecArray, posting: Posting, local: string): boolean {
  const at = match.index + match[0].search(/\sat\s/) + 1;
  return writtenLetters(posting, at, at + 2).join("") === "AT" && local !== local.toUpperCase();
}
