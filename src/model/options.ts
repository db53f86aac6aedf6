import { GlaneError } from "./error.js";
import type { ExtractOptions, FieldName } from "./offer.js";

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Throws where a text is no string. */
export function checkText(text: unknown, caller: string): void {
  if (typeof text === "string") return;
  const message = `${caller} wants a string as its text, not ${describe(text)}.`;
  throw new GlaneError("bad-argument", message);
}

/** Throws where an option is not what it should be. */
export function checkOptions(options: ExtractOptions, names: readonly FieldName[]): void {
  if (typeof options !== "object" || options === null) {
    throw new GlaneError("bad-option", `options must be an object, not ${describe(options)}.`);
  }
  const { referenceDate, fields, minConfidence } = options;
  if (referenceDate !== undefined && !isIsoDay(referenceDate)) {
    const message = `referenceDate must be a day as YYYY-MM-DD, not ${describe(referenceDate)}.`;
    throw new GlaneError("bad-option", message);
  }
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1)) {
    const message = `minConfidence must be a number from 0 to 1, not ${describe(minConfidence)}.`;
    throw new GlaneError("bad-option", message);
  }
  if (fields !== undefined) checkFields(fields, names);
}

function checkFields(fields: unknown, names: readonly FieldName[]): void {
  if (!Array.isArray(fields)) {
    throw new GlaneError("bad-option", `fields must be a list of names, not ${describe(fields)}.`);
  }
  const unknown = fields.find((name) => !names.includes(name as FieldName));
  if (unknown === undefined) return;
  const message = `${describe(unknown)} is no field: choose among ${names.join(", ")}.`;
  throw new GlaneError("bad-option", message);
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
