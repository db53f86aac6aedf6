import { compareTwoStrings } from "string-similarity";
import type { Offer } from "../model/offer.js";

/** Likeness from which two offers of one dump are one offer given twice. */
const SAME = 0.95;
const SAMPLE = 600;
const SHORTEST = 80;

/** Marks each offer that says nearly the same as an earlier one of the dump. */
export function markDuplicates(offers: readonly Offer[], texts: readonly string[]): Offer[] {
  const seen = new Map<string, number[]>();
  return offers.map((offer, i) => {
    const text = texts[i] ?? "";
    if (text.length < SHORTEST) return offer;
    // Only offers of like length and like opening are compared: cost stays in step with length.
    const earlier = bucketKeys(text)
      .flatMap((key) => seen.get(key) ?? [])
      .slice(0, 8);
    const twin = earlier.find((j) => isSame(texts[j] ?? "", text));
    const key = bucketKeys(text)[0] as string;
    const bucket = seen.get(key);
    if (bucket) bucket.push(i);
    else seen.set(key, [i]);
    return twin === undefined ? offer : { ...offer, duplicateOf: twin };
  });
}

function bucketKeys(text: string): string[] {
  const opening = text.replace(/[^a-z0-9]/g, "").slice(0, 24);
  const size = Math.round(Math.log2(text.length) * 4);
  return [`${size}:${opening}`, `${size - 1}:${opening}`, `${size + 1}:${opening}`];
}

function isSame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 0.05 * Math.max(a.length, b.length)) return false;
  const middle = Math.max(0, (Math.min(a.length, b.length) >> 1) - SAMPLE / 2);
  return (
    compareTwoStrings(a.slice(0, SAMPLE), b.slice(0, SAMPLE)) >= SAME &&
    compareTwoStrings(a.slice(middle, middle + SAMPLE), b.slice(middle, middle + SAMPLE)) >= SAME &&
    compareTwoStrings(a.slice(-SAMPLE), b.slice(-SAMPLE)) >= SAME
  );
}
