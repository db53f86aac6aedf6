import type { EmailValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import { cutDomain, writtenLetters } from "../domain.js";
import { readLocal, toEmail } from "./address.js";
import { GENERAL, NETWORKS, NOT_LOCAL } from "./lexicon.js";
import { AT_IN_BRACKETS, AT_IN_WORDS, repair } from "./obfuscation.js";

/** Words after which an address is to come: "par mail à", "écrire à", "contact :". */
const CUE =
  /(?:mail|courriel|mel|adresse|contact(?:er|ez)?|envo[iy][a-z]{0,6}|adress[a-z]{1,5}|transm[a-z]{2,8}|ecri[a-z]{1,6}|postul[a-z]{1,4}|candidat[a-z]{1,6}|repond[a-z]{1,4}|cv|lettre|send|apply|write)\b[^.!?]{0,100}$/;
const NETWORK_CUE = /(?:twitter|instagram|insta|facebook|linkedin|mastodon|tiktok|reseaux)[^.!?\n]{0,30}$/;
const BEFORE_CHARS = 130;

const AT_BRACKETED = new RegExp(AT_IN_BRACKETS);
const AT_SPOKEN = new RegExp(AT_IN_WORDS);

export function readPlain(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const text = match[0];
  const start = match.index;
  const at = text.indexOf("@");
  const letters = writtenLetters(posting, start, start + text.length);
  if (isPathOrLink(posting.text, start) || isRemote(posting.text, start, text)) return null;
  const local = readLocal(letters.slice(0, at));
  const domain = cutDomain(letters.slice(at + 1), text.slice(at + 1));
  if (!local || !domain || isBrokenOff(posting.text, start + at + 1 + domain.length, domain.known)) {
    return null;
  }
  return toEmail(posting, [start, start + at + 1 + domain.length], local, domain.name);
}

/** "https://name@host", "/home/name@host": the user part of an address on the web or of a path. */
function isPathOrLink(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 200 && !/[\s()<>[\]"',;|]/.test(text[from - 1] as string)) from--;
  const token = text.slice(from, start);
  if (/^(?:sips?|xmpp|ssh|s?ftp|acct):/.test(token)) return true;
  if (token.includes("://") && !token.includes("mailto:")) return true;
  return /^(?:~|\.{1,2})?[/\\][^@]{1,200}[/\\]$|^[a-z]:[\\/]/.test(token);
}

/** "git@host:path", a place to fetch code from; the number of a message in its head. */
function isRemote(text: string, start: number, address: string): boolean {
  const after = text.slice(start + address.length, start + address.length + 2);
  const before = text.slice(Math.max(0, start - 40), start);
  if (/(?:message-id|in-reply-to|references): ?<?[^\s<>]{0,30}$/.test(before)) return true;
  return address.startsWith("git@") || /^:[a-z~/]/.test(after);
}

/** An unknown ending followed by ".⏎fr": the domain goes on in the next line. */
function isBrokenOff(text: string, end: number, known: boolean): boolean {
  return !known && /^ ?\.[ \n]?[a-z]{2,7}\b/.test(text.slice(end, end + 12));
}

export function readEncoded(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const cut = match[0].indexOf("%40");
  const letters = writtenLetters(posting, match.index, match.index + match[0].length);
  const local = readLocal(letters.slice(0, cut));
  const rest = cut + 3;
  const domain = cutDomain(letters.slice(rest), match[0].slice(rest));
  if (!local || !domain) return null;
  return toEmail(posting, [match.index, match.index + rest + domain.length], local, domain.name);
}

export function readSpaced(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const text = match[0];
  const at = text.indexOf("@");
  const letters = writtenLetters(posting, match.index, match.index + text.length);
  const white = /[ \t\n]/.test(text[at - 1] ?? "") ? 1 : 0;
  const gap = /[ \t\n]/.test(text[at + 1] ?? "") ? 1 : 0;
  const local = readLocal(letters.slice(0, at - white));
  const from = at + 1 + gap;
  const wrap = text.indexOf("-\n", from);
  const joined = wrap < 0 ? text.slice(from) : text.slice(from, wrap + 1) + text.slice(wrap + 2);
  const rest = letters.slice(from).filter((_, i) => wrap < 0 || from + i !== wrap + 1);
  const domain = cutDomain(rest.map(blankToDot), joined);
  const length = from + (domain?.length ?? 0) + (wrap < 0 ? 0 : 1);
  if (!local || !domain || !/\s/.test(text.slice(0, length))) return null;
  if (white + gap > 0 && !isNamed(local, letters[from] ?? "A", match.index, posting, gap === 0)) return null;
  if (!domain.known || isPathOrLink(posting.text, match.index)) return null;
  return toEmail(posting, [match.index, match.index + length], local, domain.name);
}

/** A line break is no letter, and must not stop the reading of the letters around it. */
function blankToDot(letter: string | null): string | null {
  return letter === null || /\s/.test(letter) ? "." : letter;
}

/**
 * Before a lone "@" a name with a dot or digit is an address. A plain word needs a cue, or to open
 * its sentence, with a space on one side alone: "… très bien. bonjour @cafe.example".
 */
function isNamed(
  local: string,
  domainLetter: string,
  start: number,
  posting: Posting,
  tight: boolean,
): boolean {
  const name = local.toLowerCase();
  const before = posting.text.slice(Math.max(0, start - BEFORE_CHARS), start);
  if (NETWORKS.has(name) || NOT_LOCAL.has(name)) return false;
  if (/[a-z]/.test(name) && /[._\d]/.test(name)) return true;
  if (domainLetter !== domainLetter.toLowerCase() || NETWORK_CUE.test(before)) return false;
  if (CUE.test(before) && /[ :/(,\n]$/.test(before)) return true;
  return tight && local === name && /(?:^|[.!?:;>] |\n)$/.test(before);
}

export function readWrappedName(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const text = match[0];
  const wrap = text.indexOf("\n");
  const at = text.indexOf("@");
  const letters = writtenLetters(posting, match.index, match.index + text.length);
  const local = readLocal([...letters.slice(0, wrap), ...letters.slice(wrap + 1, at)]);
  const domain = cutDomain(letters.slice(at + 1), text.slice(at + 1));
  if (!local || !domain || GENERAL.test(text.slice(wrap + 1, at))) return null;
  const first = letters.slice(0, wrap).join("");
  const before = posting.text.slice(Math.max(0, match.index - BEFORE_CHARS), match.index);
  if (first !== first.toLowerCase() || !CUE.test(before) || !/(?:\ba|:|<|\() ?$/.test(before)) return null;
  return toEmail(posting, [match.index, match.index + at + 1 + domain.length], local, domain.name);
}

interface Signed {
  readonly local: string;
  readonly domain: string;
  readonly sign: string;
  readonly end: number;
}

function splitSigned(match: RegExpExecArray, posting: Posting, at: RegExp): Signed | null {
  const sign = at.exec(match[0]);
  if (!sign) return null;
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

/** "arobase" is plain enough; "at" and "chez" are words, and need more than words around them. */
export function readSpoken(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const signed = splitSigned(match, posting, AT_SPOKEN);
  if (!signed) return null;
  const { local, domain, sign, end } = signed;
  if (NOT_LOCAL.has(local.toLowerCase())) return null;
  const before = posting.text.slice(Math.max(0, match.index - BEFORE_CHARS), match.index);
  const named = /[._\d-]/.test(local);
  if (sign.includes("chez") && !(named && (CUE.test(before) || before.endsWith("(")))) return null;
  if (/^\sat\s$/.test(sign) && !named && !isShouted(match, posting, local)) return null;
  return toEmail(posting, [match.index, end], local, domain);
}

/** "contact AT ville.example", but not a line in capitals. */
function isShouted(match: RegExpExecArray, posting: Posting, local: string): boolean {
  const at = match.index + match[0].search(/\sat\s/) + 1;
  return writtenLetters(posting, at, at + 2).join("") === "AT" && local !== local.toUpperCase();
}

export function readBraces(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const end = match.index + match[0].length;
  const local = readLocal(writtenLetters(posting, match.index, end));
  const tail = match[1] ?? "";
  const from = posting.text.indexOf(tail, end);
  const domain = cutDomain(writtenLetters(posting, from, from + tail.length), tail);
  if (!local || !domain) return null;
  return toEmail(posting, [match.index, end], local, domain.name);
}
