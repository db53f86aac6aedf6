import { probability } from "./confidence/probability.js";
import type { Candidate, FindContext } from "./fields/candidate.js";
import { findDateMentions } from "./fields/dates/mentions.js";
import { findDegreeMentions } from "./fields/degree/mentions.js";
import { findDurationMentions } from "./fields/duration/mentions.js";
import { findEmailMentions } from "./fields/email/mentions.js";
import { findStipendMentions } from "./fields/stipend/mentions.js";
import type {
  DateValue,
  DegreeValue,
  DurationValue,
  EmailValue,
  Field,
  ReadOptions,
  StipendValue,
} from "./model/offer.js";
import { checkLength, checkOptions, checkText, LONGEST_POSTING } from "./model/options.js";
import { foldText } from "./text/fold.js";
import { type Posting, rawSpan, readPosting } from "./text/posting.js";

type MentionFinder<Value> = (posting: Posting, context: FindContext) => Candidate<Value>[];

function finder<Value>(name: string, find: MentionFinder<Value>) {
  return (text: string, options: ReadOptions = {}): Field<Value>[] => {
    const { posting, context } = read(text, options, name);
    return inOrder(find(posting, context).map((candidate) => toField(posting, candidate)));
  };
}

function read(text: string, options: ReadOptions, name: string) {
  checkOptions(options, []);
  checkText(text, name);
  checkLength(text.length, name, options.maxLength ?? LONGEST_POSTING);
  const posting = readPosting(foldText(text));
  const referenceDate = options.referenceDate ?? null;
  return { posting, context: { referenceDate, neighbourDate: null } };
}

const inOrder = <Found extends Field<unknown>>(found: Found[]): Found[] =>
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

function toField<Value>(posting: Posting, candidate: Candidate<Value>): Field<Value> {
  const { value, start, end, rule, prior, evidence } = candidate;
  const span = rawSpan(posting.folded, start, end);
  const text = posting.folded.raw.slice(span.start, span.end);
  return { value, text, span, confidence: probability(null, prior, evidence), rule };
}

/** A date and what it is for; `role` is null where the text does not tell. */
export interface FoundDate extends Field<DateValue> {
  readonly role: "start" | "end" | "deadline" | "publication" | "interview" | null;
}

/**
 * Every date of a text, in order, whatever it is for; years that the text leaves out are taken
 * from `referenceDate`, and without it such dates are left out.
 *
 * @throws {GlaneError} `bad-argument`, `bad-option` or `too-long`; content never throws.
 * @example
 * findDates("Candidature avant le 20 avril 2023")[0]?.role; // "deadline"
 */
export function findDates(text: string, options: ReadOptions = {}): FoundDate[] {
  const { posting, context } = read(text, options, "findDates");
  return inOrder(
    findDateMentions(posting, context).map((mention) => ({
      ...toField(posting, mention),
      role: mention.role,
    })),
  );
}

/**
 * Every pay mention of a text, in order, stipend or not.
 *
 * @example
 * findStipends("600 € par mois")[0]?.value.min; // 600
 */
export const findStipends: (text: string, options?: ReadOptions) => Field<StipendValue>[] = finder(
  "findStipends",
  findStipendMentions,
);

/**
 * Every length of time of a text, in order, whatever lasts that long.
 *
 * @example
 * findDurations("4 à 6 mois")[0]?.value.iso; // "P4M/P6M"
 */
export const findDurations: (text: string, options?: ReadOptions) => Field<DurationValue>[] =
  finder("findDurations", findDurationMentions);

/**
 * Every e-mail address of a text, in order, obfuscated ones repaired.
 *
 * @example
 * findEmails("stage [at] labo.example")[0]?.value.address; // "stage@labo.example"
 */
export const findEmails: (text: string, options?: ReadOptions) => Field<EmailValue>[] = finder(
  "findEmails",
  findEmailMentions,
);

/**
 * Every degree mention of a text, in order, asked for or not.
 *
 * @example
 * findDegrees("Bac+4/5 en communication")[0]?.value.max; // 5
 */
export const findDegrees: (text: string, options?: ReadOptions) => Field<DegreeValue>[] = finder(
  "findDegrees",
  findDegreeMentions,
);
