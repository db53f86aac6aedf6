import type { EmailValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";
import { TOP_LEVEL } from "../domain.lexicon.js";
import type { EvidenceName } from "../evidence.js";
import { endOf, nextMatch } from "../matches.js";
import { keepLongest } from "../overlap.js";
import { runRules } from "../rule.js";
import type { Window } from "../windows.js";
import { emailRules } from "./rules.js";

/** What stands in every address, whatever its form; the rules read the words around it alone. */
const SIGN =
  /@|%40|[([{<] ?(?:at|arobas?e?|arrobase|chez) ?[)\]}>]|[a-z0-9](?:[([{]a[)\]}]|"at"|'at')[a-z0-9]|[a-z0-9] " ?at ?" |[ \t\n_-](?:arobas?e?|arrobase|at|chez)[ \t\n_-]{1,2}[a-z0-9-]{1,63}(?:\.[a-z]| tiret|[ \t]?[[({]?(?:point|dot|tiret|-)|[_-]dot)/g;
/** Room for the words of applying before a sign, and for a list of names in braces. */
const BEFORE = 260;
const AFTER = 200;

/** Every address of a text, each place where it stands. */
export function findEmailMentions(
  posting: Posting,
  _context: FindContext,
): Candidate<EmailValue>[] {
  const found = runRules(emailRules, posting, undefined, windowsOf);
  return keepLongest(found.map((candidate) => trim(posting, candidate)));
}

/** The stretches of text around the signs, cut where words end. */
function windowsOf(posting: Posting): Window[] {
  const { text } = posting;
  const found: [number, number][] = [];
  for (let sign = nextMatch(SIGN, posting); sign; sign = nextMatch(SIGN, posting, endOf(sign))) {
    const last = found[found.length - 1];
    const to = Math.min(text.length, sign.index + AFTER);
    if (last && sign.index - BEFORE <= last[1]) last[1] = to;
    else found.push([Math.max(0, sign.index - BEFORE), to]);
  }
  return found.map(([from, to]) => ({
    start: wordEdge(text, from, 1),
    end: wordEdge(text, to, -1),
  }));
}

/** The next place between two words, at most half a window away. */
function wordEdge(text: string, from: number, step: 1 | -1): number {
  for (let at = from; at > 0 && at < text.length && Math.abs(at - from) < AFTER / 2; at += step) {
    if (/\s/.test(text[step > 0 ? at - 1 : at] as string)) return at;
  }
  return from;
}

/** What is glued to an address is no evidence for it. */
function trim(posting: Posting, candidate: Candidate<EmailValue>): Candidate<EmailValue> {
  const { value, start, rule } = candidate;
  const address = value.address.toLowerCase();
  const tail = address.slice(address.lastIndexOf(".") + 1);
  const evidence: EvidenceName[] = value.obfuscated ? ["repaired"] : [];
  if (!TOP_LEVEL.has(tail)) evidence.push("unusual");
  if (rule === "email.braces") return { ...candidate, evidence };
  const last = posting.text.lastIndexOf(tail, candidate.end - tail.length);
  const end = posting.text.startsWith(address, start) ? start + address.length : last + tail.length;
  return {
    ...candidate,
    end: end > start ? Math.min(end, candidate.end) : candidate.end,
    evidence,
  };
}
