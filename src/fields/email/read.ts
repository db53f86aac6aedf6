import type { EmailValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import { cutDomain, writtenLetters } from "../domain.js";
import { readLocal, toEmail } from "./address.js";
import { CUE, isPathOrLink, NETWORK_CUE, wordsBefore } from "./before.js";
import { GENERAL, NETWORKS, NOT_LOCAL } from "./lexicon.js";

export function readPlain(match: RegExpExecArray, posting: Posting): EmailValue | null {
  const text = match[0];
  const start = match.index;
  const at = text.indexOf("@");
  const letters = writtenLetters(posting, start, start + text.length);
  if (isPathOrLink(posting.text, start) || isRemote(posting.text, start, text)) return null;
  const local = readLocal(letters.slice(0, at));
  const domain = cutDomain(letters.slice(at + 1), text.slice(at + 1));
  if (
    !local ||
    !domain ||
    isBrokenOff(posting.text, start + at + 1 + domain.length, domain.known)
  ) {
    return null;
  }
  return toEmail(posting, [start, start + at + 1 + domain.length], local, domain.name);
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
  if (white + gap > 0 && !isNamed(local, letters[from] ?? "A", match.index, posting, gap === 0))
    return null;
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
  const before = wordsBefore(posting.text, start);
  if (NETWORKS.has(name) || NOT_LOCAL.has(name)) return false;
  if (/[a-z]/.test(name) && /[._\d]/.test(name)) return true;
  if (domainLetter !== domainLetter.toLowerCase() || NETWORK_CUE.test(before)) return false;
  if (!tight) return CUE.test(before) && /(?:[:(/] ?|\ba )$/.test(before);
  if (CUE.test(before) && /[ :/(,\n]$/.test(before)) return true;
  return local === name && /(?:^|[.!?:;>] |\n)$/.test(before);
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
  const before = wordsBefore(posting.text, match.index);
  if (first !== first.toLowerCase() || !CUE.test(before) || !/(?:\ba|:|<|\() ?$/.test(before))
    return null;
  return toEmail(posting, [match.index, match.index + at + 1 + domain.length], local, domain.name);
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
