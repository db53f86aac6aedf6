import { GlaneError } from "./error.js";
import type { ExtractOptions } from "./offer.js";

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** No posting is as long: a text that is, is a dump handed to the wrong function. */
export const LONGEST_POSTING = 10_000_000;

/** Throws where a text is no string. */
export function checkText(text: unknown, caller: string): void {
  if (typeof text === "string") return;
  const message = `${caller} wants a string as its text, not ${describe(text)}.`;
  throw new GlaneError("bad-argument", message);
}

/** Throws where a text of so many UTF-16 units is longer than the caller is ready to wait for. */
export function checkLength(length: number, caller: string, maxLength: number): void {
  if (length <= maxLength) return;
  const message = `The text of ${caller} has ${length} UTF-16 units, more than maxLength, ${maxLength}.`;
  throw new GlaneError("too-long", message);
}

/** Throws where an option is not what it should be. */
export function checkOptions(
  options: Omit<ExtractOptions, "fields" | "labels"> & {
    readonly fields?: readonly string[] | undefined;
    readonly labels?: object | undefined;
  },
  names: readonly string[],
): void {
  if (typeof options !== "object" || options === null) {
    throw new GlaneError("bad-option", `options must be an object, not ${describe(options)}.`);
  }
  const { referenceDate, fields, minConfidence, maxLength, labels } = options;
  if (referenceDate !== undefined && !isIsoDay(referenceDate)) {
    const message = `referenceDate must be a day as YYYY-MM-DD, not ${describe(referenceDate)}.`;
    throw new GlaneError("bad-option", message);
  }
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1)) {
    const message = `minConfidence must be a number from 0 to 1, not ${describe(minConfidence)}.`;
    throw new GlaneError("bad-option", message);
  }
  if (maxLength !== undefined && !(typeof maxLength === "number" && maxLength >= 0)) {
    const message = `maxLength must be a number of UTF-16 units from 0, not ${describe(maxLength)}.`;
    throw new GlaneError("bad-option", message);
  }
  if (fields !== undefined) checkFields(fields, names);
  if (labels !== undefined) checkLabels(labels, names);
}

function checkFields(fields: unknown, names: readonly string[]): void {
  if (!Array.isArray(fields)) {
    throw new GlaneError("bad-option", `fields must be a list of names, not ${describe(fields)}.`);
  }
  const unknown = fields.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const message = `${describe(unknown)} is no field: choose among ${names.join(", ")}.`;
  throw new GlaneError("bad-option", message);
}

function checkLabels(labels: unknown, names: readonly string[]): void {
  if (typeof labels !== "object" || labels === null) {
    const message = `labels must hold a list of words a field, not be ${describe(labels)}.`;
    throw new GlaneError("bad-option", message);
  }
  for (const [name, words] of Object.entries(labels)) {
    if (!names.includes(name)) {
      const message = `labels: ${describe(name)} is no field: choose among ${names.join(", ")}.`;
      throw new GlaneError("bad-option", message);
    }
    const isWord = (word: unknown) => typeof word === "string" && /[\p{L}\p{N}]/u.test(word);
    if (!Array.isArray(words) || !words.every(isWord)) {
      throw new GlaneError("bad-option", `labels.${name} must be a list of words.`);
    }
  }
}

/** Whether a value is a calendar day that exists, written YYYY-MM-DD. */
export function isIsoDay(value: unknown): value is string {
  const match = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] as number)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

function describe(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 40)}"` : String(value);
}
