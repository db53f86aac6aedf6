import type { DateValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { type Asap, findAsap } from "./asap.js";
import { type Assigned, assignRoles, isWeak } from "./assign.js";
import { compose } from "./compose.js";
import type { Role } from "./cues.js";
import { findAtoms } from "./engine.js";
import type { Mention } from "./mention.js";
import { type Dated, dateMention } from "./dating.js";
import { ASAP_VALUE, type Opening, toDateValue, weekFrom } from "./value.js";
import { weekdayOf } from "./calendar.js";

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
    const asaps = findAsap(posting);
    const mentions = compose(posting.text, findAtoms(posting.text, context.referenceDate, context.language));
    const assigned = assignRoles(posting, mentions);
    const joined = new Set<Asap>();
    for (const one of assigned) {
      const dated = dateMention(one, assigned, context);
      if (!dated) continue;
      const asap = one.role === "start" ? asapBefore(posting, asaps, one.mention) : null;
      if (asap) joined.add(asap);
      addValues(lists, one, dated, asap);
    }
    for (const asap of asaps) if (!joined.has(asap)) lists.startDate.push(asapCandidate(asap));
    return lists;
  },
};

const emptyLists = (): DateLists => ({
  startDate: [], endDate: [], applicationDeadline: [], publicationDate: [], interviewDate: [],
});

const JOINT = /^[ ,(:;/.-]*(?:(?:et|ou|idealement|si possible|au mieux|de preference|soit|et au plus tard|mais)[ ,]*)*(?:le |en |pour |pour le )?$/;

/** "Dès que possible, à partir de mars": the two are one start. */
function asapBefore(posting: Posting, asaps: readonly Asap[], mention: Mention): Asap | null {
  return (
    asaps.find(
      ({ end }) =>
        end <= mention.start &&
        mention.start - end < 40 &&
        JOINT.test(posting.text.slice(end, mention.start)),
    ) ?? null
  );
}

function asapCandidate(asap: Asap): Candidate<DateValue> {
  const labelled = asap.rule === "date.asap.label";
  return {
    value: ASAP_VALUE,
    start: asap.start,
    end: asap.end,
    rule: asap.rule,
    prior: labelled ? 0.9 : 0.82,
    evidence: labelled ? ["label"] : ["cue-near"],
  };
}

function addValues(lists: DateLists, one: Assigned, dated: Dated, asap: Asap | null): void {
  const { mention, role } = one;
  if (role === "none") return;
  const evidence = evidenceOf(one, dated);
  const prior = priorOf(one.margin);
  const rule = `date.${role}.${one.label ? "label" : mention.lead === "after" ? "open" : "cue"}`;
  const put = (field: DateField, value: DateValue, start: number, end: number, kind = rule) =>
    lists[field].push({ value, start, end, rule: kind, prior, evidence });
  const start = asap ? asap.start : mention.start;
  if ((role === "start" || role === "end") && mention.shape === "range" && dated.to && mention.to) {
    const opening = mention.lead === "after" ? "after" : "closed";
    put("startDate", { ...toDateValue(dated.from, null, opening, false, dated.inferred), asap: asap !== null }, start, mention.from?.end ?? mention.end, `date.start.range`);
    put("endDate", toDateValue(dated.to, null, "closed", false, dated.inferred), mention.to.start, mention.to.end, `date.end.range`);
    return;
  }
  const plain = toDateValue(dated.from, dated.to, openingOf(role, mention), mention.shape === "either", dated.inferred);
  const value = mention.lead === "week" ? weekFrom(plain) : plain;
  put(FIELD_OF[role], asap ? { ...value, asap: true } : value, start, mention.end);
}

/** A start or an end may stay open on a side; a deadline, a publication, an interview is a day. */
function openingOf(role: Role, mention: Mention): Opening {
  if (role !== "start" && role !== "end") return "closed";
  if (mention.lead === "after") return "after";
  return mention.lead === "before" ? "before" : "closed";
}

function evidenceOf(one: Assigned, dated: Dated): EvidenceName[] {
  const evidence: EvidenceName[] = [];
  if (one.label) evidence.push("label");
  if (dated.inferred) evidence.push("year-inferred");
  if (one.noneScore > 2.4) evidence.push("hedged");
  const { atom, year } = dated.from;
  if (atom.weekday !== null && atom.day !== null && atom.month !== null) {
    if (weekdayOf(year, atom.month, atom.day) !== atom.weekday) evidence.push("weekday-conflict");
  }
  if (isWeak(one.mention)) evidence.push("no-cue");
  return evidence;
}

const priorOf = (margin: number): number =>
  Math.min(0.95, Math.max(0.05, 1 / (1 + Math.exp(-(0.2 + 0.85 * margin)))));
