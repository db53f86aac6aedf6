import { isIsoDay } from "../model/options.js";
import type { FieldForm, FormKey, Value } from "./data.js";

/** What stands in the inputs, by key; a flag is "true" or empty, a list has an item a line. */
export type Written = Readonly<Record<string, string>>;

export type FormResult =
  | { readonly value: Value }
  /** By key, one sentence each. */
  | { readonly faults: Readonly<Record<string, string>> };

/** A value as its inputs show it. */
export function writtenOf({ keys }: FieldForm, value: Value): Written {
  return Object.fromEntries(keys.map(({ key }) => [key, shown(value[key])]));
}

/** What the words themselves tell of a new value, to be corrected: their text, their numbers. */
export function writtenFrom({ keys }: FieldForm, words: string): Written {
  const plain = words.replace(/\s+/g, " ").trim();
  const numbers = [...plain.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) =>
    number.replace(",", "."),
  );
  const isRange = numbers.length > 1;
  let hasText = false;
  return Object.fromEntries(
    keys.map(({ key, kind, nullable, choices }) => {
      if (kind === "number") return [key, numbers[key === "max" && isRange ? 1 : 0] ?? ""];
      if (kind === "choice") return [key, nullable ? "" : (choices[0] ?? "")];
      if (kind !== "text" || hasText) return [key, ""];
      hasText = true;
      return [key, plain];
    }),
  );
}

/** Reads the inputs: a value as the schema has it, or what is wrong with each. */
export function readForm({ keys }: FieldForm, written: Written): FormResult {
  const faults: Record<string, string> = {};
  const value: Record<string, unknown> = {};
  for (const key of keys) {
    const [part, fault] = readKey(key, (written[key.key] ?? "").trim());
    if (fault === null) value[key.key] = part;
    else faults[key.key] = fault;
  }
  for (const [low, high] of [["min", "max"] as const, ["earliest", "latest"] as const]) {
    const [from, to] = [value[low], value[high]] as (string | number | null | undefined)[];
    if (from != null && to != null && from > to) faults[high] = `Must not be below ${low}.`;
  }
  return Object.keys(faults).length > 0 ? { faults } : { value };
}

function readKey(
  { kind, nullable, pattern, choices }: FormKey,
  text: string,
): [unknown, string | null] {
  if (kind === "flag") return [text === "true", null];
  if (kind === "list") return [itemsOf(text), null];
  if (text === "") return nullable ? [null, null] : [null, "Must be filled in."];
  if (kind === "number") {
    const number = Number(text.replace(",", "."));
    return number >= 0 ? [number, null] : [null, "Must be a number from 0."];
  }
  if (kind === "day") return isIsoDay(text) ? [text, null] : [null, "Must be a day, YYYY-MM-DD."];
  if (kind === "choice" && !choices.includes(text)) return [null, "Must be one of the list."];
  if (pattern !== null && !new RegExp(pattern, "u").test(text)) {
    return [null, `Must look like ${pattern}.`];
  }
  return [text, null];
}

function itemsOf(text: string): string[] {
  return text
    .split("\n")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function shown(part: unknown): string {
  if (part === null || part === undefined || part === false) return "";
  return Array.isArray(part) ? part.join("\n") : String(part);
}
