import type { EmailValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { runRules } from "../rule.js";
import { TOP_LEVEL } from "./lexicon.js";
import { emailRules } from "./rules.js";

/** What a text holds wherever a rule can match: most texts hold none of it, and cost nothing more. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  "email.encoded": /%40/,
  "email.braces": /\} ?[@([]/,
  "email.bracketed-at":
    /[([{<] ?(?:at|arobas?e?|arrobase|@|chez) ?[)\]}>]|[a-z0-9][([{]a[)\]}][a-z0-9]/,
  "email.at-in-words":
    /[ \n_-](?:arobas?e?|arrobase|at|chez)[ \n_-][a-z0-9-]{1,63}(?:\.[a-z]| ?[[(]?(?:point|dot)|[_-]dot)/,
};
const AT = /@/;

/** Every address of a text, each place where it stands. */
export function findEmailMentions(posting: Posting, _context: FindContext): Candidate<EmailValue>[] {
  const rules = emailRules.filter(({ id }) => (SIGNS[id] ?? AT).test(posting.text));
  const found = runRules(rules, posting).map((candidate) => trim(posting, candidate));
  // Of two readings of one place, the longer one saw the line break or the space within.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate<EmailValue>[] = [];
  for (const candidate of found) {
    const last = kept[kept.length - 1];
    if (last && candidate.start < last.end && candidate.rule !== "email.braces") {
      if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
    } else kept.push(candidate);
  }
  return kept;
}

/** What was glued to the address is no evidence for it. */
function trim(posting: Posting, candidate: Candidate<EmailValue>): Candidate<EmailValue> {
  const { value, start } = candidate;
  const address = value.address.toLowerCase();
  const domainEnd = address.slice(address.indexOf("@") + 1);
  const asWritten = posting.text.startsWith(address, start);
  const tail = domainEnd.slice(domainEnd.lastIndexOf(".") + 1);
  const last = posting.text.lastIndexOf(tail, candidate.end);
  const end = asWritten
    ? start + address.length
    : candidate.rule !== "email.braces" && last > start
      ? last + tail.length
      : candidate.end;
  const evidence: EvidenceName[] = value.obfuscated ? ["repaired"] : [];
  if (!TOP_LEVEL.has(tail)) evidence.push("unusual");
  return { ...candidate, end: Math.min(end, candidate.end), evidence };
}
