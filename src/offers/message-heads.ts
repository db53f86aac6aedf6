import { compiled } from "../text/phrase.js";
import type { Role } from "./blocks.js";
import type { DumpLine } from "./dump-lines.js";
import { belowFeet, subjectOf } from "./message-bounds.js";
import { headOf, saysOffer } from "./title-patterns.js";

/** Where a message of a chat or a feed stands, in lines; `end` exclusive. */
export interface Message {
  /** Its head: who and when. Equal to `body` where the words follow on the same line. */
  readonly first: number;
  readonly body: number;
  readonly end: number;
  /** The words of the first line without its head. */
  readonly words: string;
}

/** So many heads of one form make a chat. */
const FEWEST_MESSAGES = 3;
const FEWEST_POSTS = 2;
/** How much of a line is looked at. */
export const HEAD_UNITS = 200;
const [LONGEST_HEAD, LONGEST_NICKNAME] = [80, 24];
/** Lines above the one that tells when, in which a post says by whom. */
const POST_HEAD_LINES = 5;

const DAY =
  "(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}-[a-z]{3,5}\\.?-\\d{2,4}|aujourd'hui|hier)";
const TIME = "(?:[01]?\\d|2[0-3])(?::| ?h ?)[0-5]\\d(?::[0-5]\\d)?(?: ?[ap]m)?";
/** "[12/09/2024 08:44:07] Samia: …", "12/09/2024, 08:44 - Samia: …", "[08:44] <samia> …". */
const INLINE = compiled(
  `^\\[?(?:${DAY},? (?:a )?)?${TIME}\\]?(?: -)? (?:<[^<>]{1,30}>|[^:<>]{1,40}:) `,
);
/** "samia 9:02 AM", "Samia - 04/02/2025 09:05", "Samia, [04.02.2025 09:05]", "[09:05] Samia". */
const ABOVE = [
  compiled(`^[^:!?]{1,50}? ?[-•|,]? ?[([]?(?:${DAY},? (?:a )?)?${TIME}[)\\]]?$`),
  compiled(`^\\[(?:${DAY},? (?:a )?)?${TIME}\\] [^:!?]{1,40}$`),
];
/** "Relais Emploi, [16 mars 2026 à 09:02:11]": in brackets a date in words tells who wrote when. */
const DATED = compiled(`^[^:!?]{1,50}, \\[\\d{1,2} [a-z]{3,9}\\.? \\d{4},? (?:a )?${TIME}\\]$`);
/** "Posté le 02-11-2026 à 09:14:22", on a forum below the name of who writes. */
const POSTED_AT = new RegExp(`^(?:poste|ecrit|envoye) (?:le )?${DAY},? (?:a )?${TIME}$`);
/** A date in words tells when something was published, and not by whom. */
const DATE_IN_WORDS =
  /^(?:publie|poste|mis |le \d|(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|\d (?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)/;
/** Hours of work, of opening, of a meeting: nobody of that name writes. */
const HOURS =
  /\b(?:temps|horaires?|heures?|hebdo[a-z]*|travail|reunion|rdv|rendez-vous|permanences?|ouvert[a-z]*|accueil|entretiens?|matin|soir|apres-midi|jusqu'a|pause)\b|\d ?h(?:\d\d)? ?(?:-|a|et) /;
const TIME_ONLY = compiled(`^(?:${DAY},? (?:a )?)?${TIME}$`);
/** "3 j • Modifié •", below the line that tells how well one knows who writes. */
const AGE = /^\d{1,2} ?(?:min|h|j|sem|mois|ans?)\.? ?•/;
/** "14 novembre, 18:20 ·", below the name of who writes. */
const POSTED =
  /^(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2} (?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]{0,7}\.?(?: \d{4})?|\d{1,2} ?(?:min|h|j|sem))\.?(?:,? (?:a )?\d{1,2}(?::|h)\d{2})? ?[•·](?: ?•)?$/;
/** "#1 Hier 16:03", "#2 Tue 10 February 2004 09:46": a forum numbers what is written. */
const NUMBERED = compiled(`^#\\d{1,4} (?:[a-z0-9 ./-]{3,30} )?${TIME}$`);
/** What a forum tells of who writes, below the name. */
const MEMBER =
  /^(?:juste inscrite?|inscrite?|membre|participante?|invitee?|moderat(?:eur|rice)|administrat(?:eur|rice)|hors ligne|en ligne|lieu|site web|date d'inscription|messages|citer|signaler)(?![a-z])(?! .{30})/;
const MEMBER_LINES = 7;
const KNOWN = /(?:^|• ?)(?:1er|2e|3e(?: et \+)?)$|\babonnes$/;

/** What is looked at of a line. */
export const textOf = (text: string, { start, end }: DumpLine) =>
  text.slice(start, Math.min(end, start + HEAD_UNITS));

/** The messages of a chat, a feed or a forum, by the heads that tell who writes and when. */
export function findMessages(
  text: string,
  lines: readonly DumpLine[],
  roles: readonly Role[],
): readonly Message[] {
  const found: [inline: Message[], above: Message[], posts: Message[]] = [[], [], []];
  const footed = belowFeet(lines, (i) => textOf(text, lines[i] as DumpLine));
  if (footed.length > 0)
    return endsOf(
      footed.map((one) => ({ ...one, words: "" })),
      lines,
    );
  for (const [i, line] of lines.entries()) {
    if (roles[i] !== "none" || line.rule || line.mark === "quote") continue;
    const own = textOf(text, line);
    const head = /^\W{0,3}\d/.test(own) ? INLINE.exec(own)?.[0] : undefined;
    if (head !== undefined) {
      found[0].push({ first: i, body: i, end: 0, words: own.slice(head.length) });
    } else if (line.end - line.start <= LONGEST_HEAD) {
      const signed = subjectOf(own, i, lines);
      if (signed) found[2].push({ ...signed, end: 0, words: "" });
      const first = signed ? -1 : headAbove(own, i, lines);
      if (first >= 0) found[1].push({ first, body: i + 1, end: 0, words: "" });
      const post = postAbove(text, own, i, lines);
      const body = NUMBERED.test(own) ? belowMember(lines, i) : i + 1;
      if (post >= 0) found[2].push({ first: post, body, end: 0, words: "" });
    }
  }
  const [inline, above, posts] = found;
  const isNumbered = ({ first }: Message) => NUMBERED.test(textOf(text, lines[first] as DumpLine));
  const chat = inline.length >= above.length ? inline : above;
  const isAged = ({ first, body }: Message) =>
    AGE.test(textOf(text, lines[body - 1] as DumpLine)) && first < body - 1;
  const areTold =
    posts.length >= FEWEST_POSTS || posts.some((post) => isNumbered(post) || isAged(post));
  const heads = chat.length >= FEWEST_MESSAGES ? chat : areTold ? posts : ([] as const);
  return endsOf(heads, lines);
}

/** Each message goes on to the next. */
const endsOf = (heads: readonly Omit<Message, "end">[], lines: readonly DumpLine[]): Message[] =>
  heads.map((head, k) => ({ ...head, end: heads[k + 1]?.first ?? lines.length }));

/** The first line of a head that tells who and when, above the words; -1 where there is none. */
function headAbove(own: string, i: number, lines: readonly DumpLine[]): number {
  const next = lines[i + 1];
  if (next?.blanks === 0 && POSTED_AT.test(own) && isNickname(lines[i - 1])) return i - 1;
  if (next?.blanks === 0 && DATED.test(own)) return i;
  if (!next || !/\d/.test(own) || DATE_IN_WORDS.test(own) || HOURS.test(own)) return -1;
  const above = lines[i - 1];
  if (TIME_ONLY.test(own)) {
    // The last line of a card tells when it was put up, below the place or the price.
    const isLast = above?.blanks === 0 && next.blanks > 0;
    return above && above.size <= LONGEST_HEAD && !isLast ? i - 1 : -1;
  }
  return ABOVE.some((form) => form.test(own)) && next.blanks === 0 ? i : -1;
}

/** One word by itself, and no trade: "tux_en_short". */
const isNickname = (line: DumpLine | undefined) =>
  line !== undefined &&
  line.blanks > 0 &&
  line.size <= LONGEST_NICKNAME &&
  !line.words.includes(" ") &&
  !saysOffer(headOf(line, HEAD_UNITS));

/** The first line of the head of a post, of which the line `i` tells the age. */
function postAbove(text: string, own: string, i: number, lines: readonly DumpLine[]): number {
  if (NUMBERED.test(own)) return i;
  const isPosted = POSTED.test(own);
  if (!isPosted && !AGE.test(own)) return -1;
  let first = i;
  let isKnown = isPosted && i > 0 && (lines[i - 1] as DumpLine).size < LONGEST_HEAD;
  while (first > 0 && i - first < POST_HEAD_LINES && (lines[first] as DumpLine).blanks === 0) {
    first--;
    isKnown ||= KNOWN.test(textOf(text, lines[first] as DumpLine).trimEnd());
  }
  return isKnown ? first : -1;
}

/** Where the words begin of a message that a forum numbers: below who writes. */
function belowMember(lines: readonly DumpLine[], head: number): number {
  let body = head + 1;
  for (let i = head + 1; i <= head + MEMBER_LINES; i++) {
    if (MEMBER.test(lines[i]?.words ?? "")) body = i + 1;
  }
  return body;
}
