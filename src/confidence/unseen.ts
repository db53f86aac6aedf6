import type { EvidenceName } from "../fields/evidence.js";

/**
 * How sure a field's surest values may be given, where dumps that nobody had seen said less than those
 * that rules were written for (docs/confidence.md): titles and employers begin where an offer does,
 * and have no form of their own.
 */
const MOST: Readonly<Partial<Record<string, number>>> = {
  title: 0.88,
  organization: 0.82,
  location: 0.92,
};
const MOST_WITHOUT_TRADE = 0.6;

/** The ceiling of a value's confidence; undefined where the common one holds. */
export function mostOf(
  field: string | null,
  evidence: readonly EvidenceName[],
): number | undefined {
  if (evidence.includes("no-trade")) return MOST_WITHOUT_TRADE;
  return field === null ? undefined : MOST[field];
}
