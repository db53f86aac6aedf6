import type { Required } from "./required.js";

/** Tells what was read off a pattern before; null of a pattern that it does not know. */
export type Recall = (pattern: RegExp) => Required | null;

let recall: Recall | null = null;

/**
 * Reading off all patterns what they ask for takes a fifth of a second at the first posting.
 * Whoever has it from before, as the command has from its build, tells it here; answers are the
 * same.
 */
export function recallBy(teller: Recall): void {
  recall = teller;
}

export const recalled = (pattern: RegExp): Required | null => recall?.(pattern) ?? null;
