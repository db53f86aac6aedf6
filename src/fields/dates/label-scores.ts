import type { Label } from "../../text/labels.js";
import { lastAtOrBefore } from "../../text/lines.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import type { Mention } from "./mention.js";
import { MONTH } from "./parsers/words.js";
import type { Scores, Sides } from "./scores.js";

/** What a label makes of the first date behind it. */
const LABEL_SCORES: Readonly<Partial<Record<Label["kind"], Partial<Scores>>>> = {
  start: { start: 4.2 },
  end: { end: 4.2 },
  period: { start: 2.8 },
  deadline: { deadline: 4.5 },
  publication: { publication: 4.5 },
  update: { none: 5 },
  interview: { interview: 4 },
  duration: { start: 1.6 },
  contract: { start: 1 },
  title: { none: 0.5 },
  location: { none: 0.8 },
  experience: { none: 1.5 },
  reference: { none: 3 },
  website: { none: 1.5 },
  degree: { none: 1 },
  organisation: { none: 1 },
  benefits: { none: 0.8 },
};

/** How far behind its label a date may stand and still be told by it. */
const NEAR = 80;
/** What is left of a label's word for the dates behind the first, and far behind it. */
const SECOND = 0.45;
const DISTANT = 0.4;
/** How far around a "Date:" the other headers of a mail are looked for. */
const MAIL_REACH = 200;
/** A label tells nothing of what a later sentence says. */
const ENDS_SENTENCE = /(?:[a-z)]|\b\d{4})[.!?] +[a-z]/;

/** Labels of when the work is. */
const OF_WORK: ReadonlySet<Label["kind"]> = new Set<Label["kind"]>(["start", "period"]);
/** "Période : dépôt des candidatures le 15 mars", "Début mars, fin août": other words tell the date. */
const OF_OTHERS = phrase(
  `\\b(?:candidatures?|inscriptions?|entretiens?|auditions?|jury|selections?|resultats?)\\b|^${MONTH} ?[,;]`,
  "",
);

/** "clôt. 15/10/2025" among days of publication: a cell's own words tell it apart from its column. */
const OF_CLOSING = /^[^\n\t]{0,20}\b(?:clot|limite|dead ?line|jusqu|avant|echeance|expir)/;

/** "Début : mars 2027, fin août 2027": a second date that begins so. */
const FROM_END = /^fin /;

/** What words of its own make a second date stand apart from the label of the first. */
const TOLD_APART = 2.2;
const LEAD_ALONE = /^a (?:partir|compter|dater) |^des /;

const isToldApart = ({ none: _, ...roles }: Scores): boolean =>
  Object.values(roles).some((score) => score >= TOLD_APART);

/** "Calendrier : dépôt des candidatures le 15 mars": the time of the hiring, not of the work. */
const OF_HIRING = 1;
const isOfHiring = ({ deadline, interview, start }: Scores): boolean =>
  Math.max(deadline, interview) >= OF_HIRING && start < OF_HIRING;

/** The label that a mention stands behind. */
export function labelOf(posting: Posting, mention: Mention, { after }: Sides): Label | null {
  const label = labelAt(posting, mention.core) ?? labelOfPart(posting, mention, after);
  if (label === null || label.tie !== "none") return label;
  // "À partir de 2026, la collecte sera…" opens a sentence: it labels no value.
  const isOpening = LEAD_ALONE.test(posting.text.slice(label.start, label.end));
  return isOpening && /^,? [a-z]/.test(after) ? null : label;
}

const ENDS_TERM = /^ ?(?:$|[\n|•·(]|[,-] ?(?:fin|pour|duree|\d))/;

/** "Début mars 2027", a line by itself: a part of the month, and when to begin. */
function labelOfPart({ labels }: Posting, { core, from }: Mention, after: string): Label | null {
  const label = labels[lastAtOrBefore(labels, core)];
  const isOwn = label?.start === core && label.kind === "start" && from.part !== null;
  return isOwn && from.year !== null && ENDS_TERM.test(after) ? label : null;
}

/** What is known of a mention besides its label. */
interface Known {
  /** Where the mention before this one ends. */
  readonly floor: number;
  readonly cues: Scores;
}

export function labelScores(
  posting: Posting,
  label: Label,
  mention: Mention,
  { floor, cues }: Known,
): Partial<Scores> {
  if (isWrittenDate(posting, label, mention)) return { publication: 4 };
  const isFirst = floor <= label.valueStart;
  const isWeak = mention.from.weak !== null && !isLatestStart(label, mention);
  if (label.kind === "period" && isOfHiring(cues)) return {};
  if (isBareDay(posting, label, mention)) return {};
  if (!isFirst && (isWeak || isToldApart(cues))) return {};
  if (!isFirst && label.kind === "start" && FROM_END.test(posting.text.slice(mention.start)))
    return { end: 2.8 };
  const between = posting.text.slice(
    label.valueStart,
    Math.min(mention.start, label.valueStart + NEAR),
  );
  if (ENDS_SENTENCE.test(between)) return {};
  if (OF_WORK.has(label.kind) && OF_OTHERS.test(between))
    return isOfHiring(cues) ? {} : { none: 3 };
  if (
    label.kind === "publication" &&
    OF_CLOSING.test(posting.text.slice(label.valueStart, mention.core))
  )
    return LABEL_SCORES.deadline ?? {};
  // "Réf : 2025-118 | Publié le": words of their own stand between.
  if (label.kind === "reference" && /[a-z]{4}/.test(between)) return {};
  const isNear = mention.start - label.valueStart < NEAR;
  const share = !isNear ? DISTANT : isFirst ? 1 : SECOND;
  const scores = Object.entries(LABEL_SCORES[label.kind] ?? {});
  return Object.fromEntries(scores.map(([role, score]) => [role, score * share]));
}

/** "Prise de poste : mai 2025 (au plus tard juin)": the latest that the label allows. */
const isLatestStart = (label: Label, { lead }: Mention): boolean =>
  label.kind === "start" && lead === "before";

const LONGEST_TITLE = 200;
const OF_A_TERM = /\b(?:stages?|stagiaire|alternan|apprenti|cdd|mission|internship)/;

/** "Date : 12/03/2025": of the page, or of anything; "Date : à partir de mars" is when to begin. */
function isBareDay({ text, lines }: Posting, label: Label, mention: Mention): boolean {
  const { lead, shape, from, to } = mention;
  if (lead !== null || shape === "range" || to !== null) return false;
  const title = text.slice(0, Math.min(lines[0]?.end ?? 0, LONGEST_TITLE));
  if (from.precision === "month" && OF_A_TERM.test(title)) return false;
  return (
    text
      .slice(label.start, label.end)
      .replace(/[^a-z ]/g, "")
      .trim() === "date"
  );
}

/** "date: 2024-03-01", an exported field, or a mail's "Date:" header: when the text was written. */
function isWrittenDate({ text }: Posting, label: Label, { core }: Mention): boolean {
  if (text.slice(label.start, label.end).replace(/[^a-z ]/g, "") !== "date") return false;
  return /^\d{4}-/.test(text.slice(core, core + 5)) || isAmongHeaders(text, label);
}

function isAmongHeaders(text: string, line: { start: number; valueEnd: number }): boolean {
  const above = text.slice(Math.max(0, line.start - MAIL_REACH), line.start);
  const below = text.slice(line.valueEnd, line.valueEnd + MAIL_REACH);
  return /(?:^|\n)(?:from|de|subject|objet|sujet|message-id|to):/.test(above + below);
}

const SENT = /(?:^|\n)(?:envoye(?: le)?|sent|recu(?: le)?): ?$/;

/** "Envoyé : mardi 4 mars 2025 10:12", a mail's header. */
export function isSendingDate({ text }: Posting, { start, end }: Mention): boolean {
  if (!SENT.test(text.slice(Math.max(0, start - 12), start))) return false;
  return isAmongHeaders(text, { start, valueEnd: end });
}
