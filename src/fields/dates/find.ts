import type { DateValue } from "../../model/offer.js";
import { lastAtOrBefore } from "../../text/lines.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, Finder } from "../candidate.js";
import { type Asap, findAsap } from "./asap.js";
import { type Assigned, assignRoles } from "./assign.js";
import { compose } from "./compose.js";
import type { Role } from "./cues.js";
import { type Dated, dateMention, statedDays } from "./dating.js";
import { findAtoms } from "./engine.js";
import { either } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { ASAP_VALUE, openingOf, toDateValue, widened } from "./value.js";
import { evidenceOf, priorOf } from "./weigh.js";

type DateField =
  | "startDate"
  | "endDate"
  | "applicationDeadline"
  | "publicationDate"
  | "interviewDate";
type DateLists = Record<DateField, Candidate<DateValue>[]>;

const FIELD_OF: Readonly<Record<Exclude<Role, "none">, DateField>> = {
  start: "startDate",
  end: "endDate",
  deadline: "applicationDeadline",
  publication: "publicationDate",
  interview: "interviewDate",
};

/** The dated fields of a posting: mentions, their roles, their years, their values. */
export const datesFinder: Finder = {
  names: Object.values(FIELD_OF),
  find(posting, context) {
    const lists = emptyLists();
    const { assigned, asaps } = readAsWritten(posting, context.referenceDate);
    const joined = new Set<Asap>();
    const days = statedDays(assigned, context, posting.lines[0]?.end);
    for (const one of assigned) {
      const { role } = one;
      if (role === "none") continue;
      const dated = dateMention(one, days, context);
      if (!dated) continue;
      const asap = role === "start" ? asapBefore(posting, asaps, one.mention) : null;
      if (asap) joined.add(asap);
      const evidence = evidenceOf(one, dated, context);
      for (const [field, found] of readValues(role, one, dated, asap)) {
        lists[field].push({ ...found, prior: priorOf(one.margin), evidence });
      }
    }
    lists.startDate.push(...asaps.filter((asap) => !joined.has(asap)).flatMap(asapCandidate));
    return lists;
  },
};

/** What stands in a posting, before anything is known of its years. */
interface Written {
  readonly assigned: readonly Assigned[];
  readonly asaps: readonly Asap[];
}

/** Of postings read without a reference: a day that their neighbours state may date them again. */
const undated = new WeakMap<Posting, Written>();

function readAsWritten(posting: Posting, referenceDate: string | null): Written {
  const known = referenceDate === null ? undated.get(posting) : undefined;
  if (known) return known;
  const mentions = compose(posting.text, findAtoms(posting, referenceDate, "posting"));
  const written = {
    assigned: assignRoles(posting, mentions),
    asaps: findAsap(posting).filter((asap) => !isPartOf(asap, mentions)),
  };
  if (referenceDate === null) undated.set(posting, written);
  return written;
}

const emptyLists = (): DateLists => ({
  startDate: [],
  endDate: [],
  applicationDeadline: [],
  publicationDate: [],
  interviewDate: [],
});

/** "Au plus tôt le 3 mars" says no more than the date does. */
function isPartOf({ start, end }: Asap, mentions: readonly Mention[]): boolean {
  const mention = mentions[lastAtOrBefore(mentions, end - 1)];
  return mention !== undefined && start < mention.end;
}

const LINKS = either(
  "et|ou|mais|soit|idealement|si possible|au mieux|de preference|and|or|but|ideally",
);
const JOINT = phrase(`^[ ,(:;/.-]*(?:(?:${LINKS})[ ,]+){0,3}(?:le |en |pour |pour le )?$`, "");

/** "Dès que possible, à partir de mars": the two are one start. */
function asapBefore(posting: Posting, asaps: readonly Asap[], { start }: Mention): Asap | null {
  const asap = asaps[lastAtOrBefore(asaps, start)];
  return asap && JOINT.test(posting.text.slice(asap.end, start)) ? asap : null;
}

function asapCandidate({ start, end, rule }: Asap): Candidate<DateValue>[] {
  if (rule === null) return [];
  const found = { value: ASAP_VALUE, start, end, rule };
  return rule === "date.asap.label"
    ? [{ ...found, prior: 0.9, evidence: ["label"] }]
    : [{ ...found, prior: 0.82, evidence: ["cue-near"] }];
}

type Found = Pick<Candidate<DateValue>, "value" | "start" | "end" | "rule">;

/** The fields that a mention fills: two for the first and last day of the work. */
function readValues(
  role: Exclude<Role, "none">,
  one: Assigned,
  dated: Dated,
  asap: Asap | null,
): [DateField, Found][] {
  const { mention } = one;
  const start = asap?.start ?? mention.start;
  const isWork = role === "start" || role === "end";
  const isSpan = mention.shape === "range" || isFewDays(mention);
  if (isWork && isSpan && dated.to && mention.to) {
    return readRange(mention, { ...dated, to: dated.to }, mention.to, start, asap !== null);
  }
  const value = readValue(role, mention, dated);
  const found = { value: asap ? { ...value, asap: true } : value, start, end: mention.end };
  return [[FIELD_OF[role], { ...found, rule: ruleOf(one) }]];
}

/** "Mission les 12 et 13 mars": all the days of the work, first and last. */
const isFewDays = ({ shape, lead, from }: Mention): boolean =>
  shape === "window" && lead === null && from.last !== null && /^et\b/.test(from.joint ?? "");

function readRange(
  mention: Mention,
  { from, to, inferred }: Dated & { to: NonNullable<Dated["to"]> },
  last: NonNullable<Mention["to"]>,
  start: number,
  asap: boolean,
): [DateField, Found][] {
  const opening = mention.lead === "after" ? "after" : "closed";
  const first = { ...toDateValue(from, null, opening, inferred), asap };
  // "5 au 7 mai" is one atom: its day alone does not tell the month.
  const firstEnd = last.start < mention.from.end ? last.end : mention.from.end;
  const end = toDateValue(to, null, "closed", inferred);
  return [
    ["startDate", { value: first, start, end: firstEnd, rule: "date.start.range" }],
    ["endDate", { value: end, start: last.start, end: last.end, rule: "date.end.range" }],
  ];
}

function readValue(role: Role, mention: Mention, { from, to, inferred }: Dated): DateValue {
  // "Ouvert du 15 janvier au 15 mars": a deadline is the last day.
  if (role === "deadline" && mention.shape === "range" && to) {
    return toDateValue(to, null, "closed", inferred);
  }
  const choice = mention.shape === "either";
  // A start or an end may stay open on a side; a deadline, a publication, an interview is a day.
  const mayBeOpen = role === "start" || role === "end";
  const until = role === "start" ? "before" : "closed";
  const opening = mayBeOpen ? openingOf(mention.lead, until) : "closed";
  const value = toDateValue(from, to, opening, inferred, choice);
  return widened(value, mention.lead);
}

function ruleOf({ role, label, mention }: Assigned): string {
  if (label) return `date.${role}.label`;
  return role === "start" && mention.lead === "after" ? "date.start.open" : `date.${role}.cue`;
}
