import type { FieldName } from "../../src/model/offer.js";
import { contractWordings } from "./data/contracts.js";
import { rates, type StatedField, statedFields, templates } from "./data/fields.js";
import { softSkills } from "./data/headings.js";
import { englishAbout, englishTasks } from "./data/sectors.js";
import { type Distractors, type Part, parts } from "./data/templates.js";
import { capitalised, fill, type Speaker } from "./fill.js";
import { withoutMarks } from "./marks.js";

/** One thing that a posting says. */
export interface Line {
  readonly kind: "label" | "sentence" | "task";
  /** All its words, marked. */
  readonly text: string;
  /** Of a label line: what stands before its colon, and behind it. */
  readonly label: string;
  readonly value: string;
}

export type Lines = Readonly<Record<Part, Line[]>>;

export interface Manner {
  /** How many of the values stand behind a label, in [0, 1]. */
  readonly labelled: number;
  /** Fields that the layout tells by itself. */
  readonly told: readonly FieldName[];
  /** Scales how much is told and how much distracts; 1 where it is not given. */
  readonly wordiness?: number;
}

/** Everything that an offer says below its title, by part. */
export function composeLines(speaker: Speaker, manner: Manner): Lines {
  const lines: Lines = { organisation: [], work: [], profile: [], conditions: [], applying: [] };
  for (const field of statedFields) {
    if (manner.told.includes(field) || !states(speaker, field, manner)) continue;
    const line = wordField(speaker, field, manner.labelled, false);
    if (line) lines[templates[field].part].push(line);
    if (line && speaker.random.chance(0.08) && repeatable.has(field)) repeat(speaker, field, lines);
  }
  for (const field of statedFields) distract(speaker, field, lines, manner.wordiness ?? 1);
  tellTheRest(speaker, lines);
  for (const part of parts) lines[part].splice(0, Infinity, ...speaker.random.shuffle(lines[part]));
  return lines;
}

const repeatable = new Set<StatedField>(["startDate", "duration", "applicationDeadline", "email"]);

/** A value that is told twice, in other words: neither missed when one of the two is read. */
function repeat(speaker: Speaker, field: StatedField, lines: Lines): void {
  const line = wordField(speaker, field, 0, true);
  if (line) lines[templates[field].part].push(line);
}

function states({ plan, random, told }: Speaker, field: StatedField, manner: Manner): boolean {
  if (told.has(field)) return false;
  if (plan.contract === "cdi" && (field === "duration" || field === "endDate")) return false;
  if (plan.contract === "benevolat" && field === "stipend") return random.chance(0.1);
  return random.chance(rates[field].stated * (manner.wordiness ?? 1));
}

export function wordField(
  speaker: Speaker,
  field: StatedField,
  labelled: number,
  optional: boolean,
): Line | null {
  const { plan, random } = speaker;
  const words = plan.english ? templates[field].english : templates[field];
  const asLabel = random.chance(labelled) || words.sentences.length === 0;
  const fitting = (asLabel ? words.labels : words.sentences).filter((one) =>
    fits(one, speaker, field),
  );
  if (fitting.length === 0) return null;
  const template = random.pick(fitting);
  return lineOf(template, fill(template, speaker, { field, optional }), random.chance(0.3));
}

/** Some words are for some contracts only, and what has no end has no span. */
function fits(template: string, { plan }: Speaker, field: StatedField): boolean {
  if (plan.contract === "cdi" && /span|until/.test(template)) return false;
  if (plan.length.unit === "week" && /monthsOnly/.test(template)) return false;
  if (plan.contract === "benevolat" && field === "stipend") return /unpaid/.test(template);
  if (field === "contractType" || plan.english) return true;
  const words = template.replace(/\{[^{}]*\}/g, "");
  return contractWordings.every(
    ([pattern, contracts]) => !pattern.test(words) || contracts.includes(plan.contract),
  );
}

export function lineOf(template: string, text: string, capitalValue: boolean): Line {
  const colon = template.indexOf(" : {");
  if (colon < 0 || /[.!?]$/.test(template)) {
    return { kind: "sentence", text: tidy(capitalised(text)), label: "", value: "" };
  }
  const cut = text.indexOf(" : ");
  const value = text.slice(cut + 3);
  const told = capitalValue ? capitalised(value) : value;
  const label = capitalised(text.slice(0, cut));
  return { kind: "label", text: `${label} : ${told}`, label, value: told };
}

const tidy = (text: string) =>
  text
    .replace(/ +([.,)])/g, "$1")
    .replace(/ {2,}/g, " ")
    .trimEnd();

function distract(speaker: Speaker, field: StatedField, lines: Lines, wordiness: number): void {
  if (!speaker.random.chance(rates[field].distracted * wordiness)) return;
  const { part, text } = lookalike(speaker, field);
  const kind = part === "work" && speaker.random.chance(0.6) ? "task" : "sentence";
  lines[part].push({ kind, text, label: "", value: "" });
}

/** A sentence that looks as if it stated the field, and the part that it is from. */
export function lookalike(speaker: Speaker, field: StatedField) {
  const { plan, random, marks } = speaker;
  const wording = plan.english ? templates[field].english : templates[field];
  const distractors: Distractors = wording.distractors;
  const choices = parts.flatMap((part) =>
    (distractors[part] ?? []).map((text) => ({ part, text })),
  );
  const { part, text } = random.pick(choices);
  const filled = tidy(capitalised(fill(text, speaker, { field: null })));
  return { part, text: marks.mark(filled, { field: "distractor", value: { field } }) };
}

/** Who they are, what is to be done, what one should be like: no values in it. */
function tellTheRest(speaker: Speaker, lines: Lines): void {
  const { plan, random } = speaker;
  const say = (part: Part, kind: Line["kind"], texts: readonly string[], count: number) => {
    for (const text of random.shuffle(texts).slice(0, count)) {
      const words = fill(text, speaker, { field: null });
      lines[part].push({
        kind,
        text: kind === "task" ? words : capitalised(words),
        label: "",
        value: "",
      });
    }
  };
  say(
    "organisation",
    "sentence",
    plan.english ? englishAbout : plan.sector.about,
    random.int(1, 2),
  );
  say("work", "task", plan.english ? englishTasks : plan.sector.tasks, random.int(2, 4));
  say(
    "profile",
    "sentence",
    plan.english ? softSkills.english : softSkills.french,
    random.int(0, 2),
  );
}

/** Whether a task is a sentence of its own, and not one of a list. */
export const isSentence = (marked: string) => /[.!?]$/.test(withoutMarks(marked));
