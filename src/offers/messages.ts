import type { Blocks } from "./blocks.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import { findMessages, HEAD_UNITS, type Message, textOf } from "./message-heads.js";
import { headOf, says, saysOffer } from "./title-patterns.js";
import { countBits, readTerms } from "./unit-kind.js";

/** An offer says what it is about in its first lines, and is no shorter than that. */
const [JOB_LINES, SHORTEST_OFFER] = [4, 60];
/** What speaks of other things at once offers nothing else. */
const FOREIGN_LINES = 2;
const FEWEST_TERMS = 2;

/** Greetings, and what stands below a post: marks of liking, counts, buttons. */
const GREETING =
  /^(?:bonjour|bonsoir|hello|salut|coucou|hey|chers?|cheres?)(?: [^ ]{1,14}){0,4} ?[,!•.]{0,3}(?: :[a-z_]{2,20}:)?$/;
const TAIL =
  /^(?:(?:j'aime|bravo|commenter|republier|envoyer|partager|suivre|repondre)(?: ?[·•|] ?(?:commenter|republier|envoyer|partager|repondre))*|(?:\.{3}|…) ?(?:voir )?plus|[\d .]+|(?:.{0,20} )?\d{1,5} (?:commentaires?|republications?|reponses?|mentions j'aime)(?: .{0,60})?)$/;

/** A button, or nothing but tags: "#stage #lyon". */
const NO_WORDS = /^(?:suivre|#?[a-z0-9_]{1,30}(?: #[a-z0-9_]{1,30}){1,9})$/;

/** A picture, its name, how often it was given: ":eyes: 2", "👍 12 👀 3". */
const REACTION = /^(?::[a-z_+0-9-]{2,30}:|[^a-z]{1,8})$/;

/** Whether a line stands below a message without being one. */
const isTail = (line: string): boolean =>
  TAIL.test(line) ||
  line
    .trim()
    .split(" ")
    .every((sign) => sign === "" || REACTION.test(sign));

/** Gives the messages of a chat or a feed their roles: those that offer nothing belong to none. */
export function readMessages(
  text: string,
  lines: readonly DumpLine[],
  words: readonly LineReading[],
  blocks: Blocks,
): Blocks {
  const messages = findMessages(text, lines, blocks.roles);
  const roles = [...blocks.roles];
  const titles = new Map(blocks.titles);
  for (const message of messages) {
    const { first, end } = message;
    const offer = findOffer(message, lines, words);
    for (let i = first; i < end; i++) if (offer === null || i < offer) roles[i] = "mail-header";
    if (offer === null) continue;
    roles[offer] = "message";
    const own = offer === first ? message.words : "";
    titles.set(offer, own || (lines[offer] as DumpLine).words);
    for (let i = end - 1; i > offer && isTail(textOf(text, lines[i] as DumpLine)); i--) {
      roles[i] = "mail-header";
    }
  }
  return { roles, titles };
}

/** The line at which a message begins to offer something; null where it does not. */
function findOffer(
  { first, body, end, words: own }: Message,
  lines: readonly DumpLine[],
  words: readonly LineReading[],
): number | null {
  let from = body;
  while (from < end && isPreamble(lines[from] as DumpLine, words[from] as LineReading)) from++;
  const last = lines[end - 1];
  if (from >= end || !last) return null;
  const size = first === body ? own.length : last.end - (lines[from] as DumpLine).start;
  if (size < SHORTEST_OFFER && end - from < 2) return null;
  let [job, closing, terms] = [false, false, 0];
  for (let i = from; i < end; i++) {
    const [line, read] = [lines[i] as DumpLine, words[i] as LineReading];
    const head = headOf(line, HEAD_UNITS);
    if (i < from + JOB_LINES) job ||= read.seeks || saysOffer(head) || says(head, "contract");
    closing ||= read.closing;
    terms |= readTerms(line.words + line.rest);
    if (read.foreign && i < from + FOREIGN_LINES) return null;
  }
  const said = countBits(terms);
  return job && (closing ? said > 0 : said >= FEWEST_TERMS && size > 2 * SHORTEST_OFFER)
    ? from
    : null;
}

const isPreamble = ({ words, size }: DumpLine, { furniture, seeks }: LineReading) =>
  furniture || (size < 60 && !seeks && GREETING.test(words)) || NO_WORDS.test(words);
