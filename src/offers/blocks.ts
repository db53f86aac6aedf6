import { lastAtOrBefore } from "../text/lines.js";
import { rowsOf, type Stack } from "../text/stacked-table.js";
import { countCells, findTableHeaders, isStack, type TableHeader } from "../text/table.js";
import type { DumpLine } from "./dump-lines.js";

/** What a line is in a block of several lines. */
export type Role =
  | "none"
  | "hidden"
  | "front-matter"
  | "mail-header"
  | "subject"
  | "reply"
  | "message"
  | "table-row"
  | "table-cell";

/** Blocks in which only one line can begin an offer. */
export interface Blocks {
  readonly roles: readonly Role[];
  /** The words that count as title where they are not the line's own. */
  readonly titles: ReadonlyMap<number, string>;
}

const LONGEST_FRONT_MATTER = 60;
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;
const LONGEST_ROW = 4000;
const LONGEST_REST = 80;
const FRONT_MATTER_KEY = /^[\w@][\w-]{0,30} ?[:=](?: |"|'|$)/;
const FRONT_MATTER_TITLE =
  /^(?:title|titre|intitule|name|nom|poste|job|position|roles?|metier|fonction|subject|sujet|objet|headline) ?[:=] ?["']?([^"]{3,200})/;
/** "title: >-": the words stand on the next line. */
const FOLDED = /^ ?[>|][+-]?$/;
const MAIL_HEADER =
  /^(?:-{0,12} ?(?:debut du )?(?:message (?:transfere|d'origine|original)|forwarded message|original message)(?: ?-{0,12})$|(?:de|from|a|to|pour|cc|cci|bcc|objet|subject|sujet|date|envoye|sent|repondre a|reply-to|message-id|auteur|author|poste le|posted|liste|list-id|newsgroups|organi[sz]ation|lines|references|user-agent|in-reply-to|followup-to|content-type|x-[a-z-]{2,20}) ?:|from [^ ]{2,60}(?: at [^ ]{3,60})? {1,2}[a-z]{3} [a-z]{3} {1,2}\d{1,2} [\d:]{8} \d{4}$|message ?: ?\d{1,4}$)/;
const FORWARDED =
  /^-{0,12} ?(?:debut du )?(?:message (?:transfere|d'origine|original)|forwarded message|original message)/;
/** The name of a list and a mark of forwarding stand before a subject; "[Stage M2]" is part of it. */
const SUBJECT =
  /^(?:objet|subject|sujet) ?: ?(?:(?:tr|fwd?|wg) ?: ?|\[(?![^\]]{0,40}(?<![\w.-])(?:stage|cd[di]|these|post-?doc|alternance|emploi|poste)\b)[^\]]{1,40}\] ?)*/;
const SENDER = /^(?:de|from|auteur|author|envoye|sent|date|posted|poste le) ?:/;
/** "Lot Emploi, Vol 41, Parution 7": the issue of a list that holds many messages. */
const DIGEST = /^[^:]{1,12}: ?(?:lot |.{1,60} digest, ).{0,80}\bvol\b/;
/** An answer, or someone who looks for an offer. */
const REPLY =
  /^(?:objet|subject|sujet) ?: ?(?:\[(?!demande)[^\]]{1,40}\] ?)*(?:(?:re|ref|aw) ?:|\[demandes?(?: d'emploi)?\])/;
const OFFER_COLUMNS = new Set([
  "title",
  "organisation",
  "contract",
  "duration",
  "period",
  "start",
  "degree",
  "stipend",
]);

/** Finds front matter, mail headers and the rows of tables. */
export function findBlocks(
  text: string,
  lines: readonly DumpLine[],
  headers: readonly TableHeader[] = findTableHeaders(text, lines),
): Blocks {
  const roles = lines.map((): Role => "none");
  const titles = new Map<number, string>();
  for (let i = 0; i < lines.length; ) {
    i =
      readFrontMatter(lines, i, roles, titles) || readMailHeader(lines, i, roles, titles) || i + 1;
  }
  for (const [k, header] of headers.entries()) {
    readRows(text, lines, header, headers[k + 1]?.start ?? text.length, roles);
  }
  return { roles, titles };
}

/** Returns the line after the block, or 0 where none begins. */
function readFrontMatter(
  lines: readonly DumpLine[],
  from: number,
  roles: Role[],
  titles: Map<number, string>,
): number {
  const opening = lines[from] as DumpLine;
  if (!opening.rule || opening.end - opening.start > 5) return 0;
  const isRule = ({ rule, start, end }: DumpLine) =>
    rule && end - start === opening.end - opening.start;
  let keys = 0;
  let title: string | undefined;
  let i = from + 1;
  for (; i < lines.length && i - from <= LONGEST_FRONT_MATTER; i++) {
    const line = lines[i] as DumpLine;
    if (isRule(line)) break;
    const isKey = FRONT_MATTER_KEY.test(line.words);
    if (isKey) keys++;
    else if (i === from + 1 && !line.words.startsWith("#")) return 0;
    if (line.blanks > 0 && !isKey) return 0;
    const told = FRONT_MATTER_TITLE.exec(line.words)?.[1];
    title ??= told && FOLDED.test(told) ? lines[i + 1]?.words : told;
  }
  // The last of several documents ends with the text.
  const isLast = i === lines.length && from > 0 && roles[from - 1] === "hidden";
  if (i - from > LONGEST_FRONT_MATTER || (i === lines.length && !isLast)) return 0;
  if (keys === 0 || (keys < 2 && !title)) return 0;
  for (let inner = from; inner <= i && inner < lines.length; inner++) roles[inner] = "hidden";
  if (title) {
    roles[from] = "front-matter";
    titles.set(from, title);
  }
  return opensAlike(lines, from, i) ? i : i + 1;
}

/** Whether the rule that ends a block opens the next: documents of the same first key. */
function opensAlike(lines: readonly DumpLine[], from: number, end: number): boolean {
  const [one, other] = [lines[from + 1], lines[end + 1]].map((line) => {
    return line && FRONT_MATTER_KEY.test(line.words) ? /^[^:=]+/.exec(line.words)?.[0] : undefined;
  });
  return one !== undefined && one === other;
}

/** A subject too long for its line goes on below, before the next header or before the letter. */
function goesOn(lines: readonly DumpLine[], i: number): boolean {
  const [line, next] = [lines[i] as DumpLine, lines[i + 1]];
  if (!SUBJECT.test(lines[i - 1]?.words ?? "") || !next || line.size > LONGEST_REST) return false;
  if (next.blanks === 0) return MAIL_HEADER.test(next.words);
  return line.small && /[a-z)]$/.test(line.words);
}

function readMailHeader(
  lines: readonly DumpLine[],
  from: number,
  roles: Role[],
  titles: Map<number, string>,
): number {
  let end = from;
  let [subject, sender] = [-1, false];
  while (end < lines.length && end - from < 20) {
    const line = lines[end] as DumpLine;
    if (line.mark === "quote" || (line.blanks > 0 && end > from)) break;
    if (!MAIL_HEADER.test(line.words) && !(end > from && goesOn(lines, end))) break;
    if (subject < 0 && SUBJECT.test(line.words)) subject = end;
    sender ||= SENDER.test(line.words);
    end++;
  }
  if (end - from < 2 || subject < 0 || !sender) return 0;
  for (let i = from; i < end; i++) roles[i] = "mail-header";
  const words = (lines[subject] as DumpLine).words;
  // What is passed on keeps the subject of the mail that passes it on.
  if (isForwarded(lines, from) && [...titles.values()].at(-1) === words.replace(SUBJECT, "")) {
    return end;
  }
  roles[subject] = REPLY.test(words) || DIGEST.test(words) ? "reply" : "subject";
  titles.set(subject, words.replace(SUBJECT, ""));
  return end;
}

/** Whether a header stands below the mark that something is passed on, or begins with it. */
const isForwarded = (lines: readonly DumpLine[], from: number): boolean =>
  [from - 1, from].some((i) => FORWARDED.test(lines[i]?.words ?? ""));

/** The rows of a table, up to a blank line or the offset `until`. */
function readRows(
  text: string,
  lines: readonly DumpLine[],
  header: TableHeader,
  until: number,
  roles: Role[],
): void {
  if (!header.columns.some((kind) => kind !== null && OFFER_COLUMNS.has(kind))) return;
  const first = lastAtOrBefore(lines, header.start);
  if (isStack(header)) {
    readStackedRows(text, lines, header, first, roles);
    return;
  }
  const rows: number[] = [];
  for (let i = first + 1; i < lines.length && (lines[i] as DumpLine).start < until; i++) {
    const line = lines[i] as DumpLine;
    if (line.rule) continue;
    const row = { ...line, end: Math.min(line.end, line.start + LONGEST_ROW) };
    const cells = countCells(text, row, header.separator);
    if (cells < FEWEST_CELLS && line.blanks > 0) break;
    if (Math.abs(cells - header.columns.length) <= 2 && cells >= FEWEST_CELLS) rows.push(i);
  }
  // A rule below its names tells a table, however few its rows.
  if (rows.length < (lines[first + 1]?.rule ? 1 : FEWEST_ROWS)) return;
  if (first >= 0) roles[first] = "hidden";
  for (const row of rows) roles[row] = "table-row";
}

/** Rows whose cells stand one below the other; those of a table that began before begin the text. */
function readStackedRows(
  text: string,
  lines: readonly DumpLine[],
  header: Stack,
  first: number,
  roles: Role[],
): void {
  const width = header.columns.length;
  const top = first < 0 ? 0 : first + width;
  for (let i = Math.max(0, first); i < top; i++) roles[i] = "hidden";
  for (const row of rowsOf(text, lines, top, header)) {
    roles.fill("table-cell", row, row + width);
    roles[row] = "table-row";
  }
}
