import type { Finder } from "./fields/candidate.js";
import type { FieldName } from "./model/offer.js";

/** What the pipeline reads with: entry points that weigh less bring less along. */
export interface Kit {
  /** Every field's finder, in the order in which offers list their fields. */
  readonly finders: readonly Finder[];
  /** ISO 639-3 code of a folded text's language, or `und`. */
  readonly detectLanguage: (folded: string) => string;
}

/** The fields of every offer that a kit reads, in order. */
export const namesOf = ({ finders }: Kit): readonly FieldName[] =>
  finders.flatMap(({ names }) => names);
