import type { Claim } from "../../src/validate/claim.js";

/** So many right and so many wrong claims of one confidence. */
export function claims(confidence: number, right: number, wrong: number): Claim[] {
  return [
    ...Array.from({ length: right }, () => ({ confidence, right: true })),
    ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
  ];
}
