import type { Expected } from "../model/fixture.js";

/** Whether every key that one of the accepted values lists is equal in `value`. */
export function matches(expected: Expected, value: object): boolean {
  return [expected.value, ...(expected.accept ?? [])].some((wanted) => holds(wanted, value));
}

/** Whether one quote is a part of the other, but for case, apostrophes and line wraps. */
export function sameWords(quote: string, text: string): boolean {
  const [one, other] = [plain(quote), plain(text)];
  return one.includes(other) || other.includes(one);
}

function holds(wanted: object, value: object): boolean {
  const found = value as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([key, part]) => equal(part, found[key] ?? null));
}

function equal(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return plain(one) === plain(other);
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return one === other;
  }
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && holds(one, other);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
}
