/** The parts of a posting that a sentence can stand in. */
export const parts = ["organisation", "work", "profile", "conditions", "applying"] as const;
export type Part = (typeof parts)[number];

export type Distractors = Readonly<Partial<Record<Part, readonly string[]>>>;

/**
 * How postings word one field. `{=form}` states the field's value in one of the forms named
 * (`{=day/from}`: either), `{field=form}` that of another field, `{form}` a value that belongs to
 * no field; `{=form|key:value}` adds a key that the words around tell. `fill.ts` reads them.
 */
interface Wordings {
  /** Where its sentences stand. */
  readonly part: Part;
  /** `Label : value`. */
  readonly labels: readonly string[];
  readonly sentences: readonly string[];
  /** A few words without a verb, for small ads and titles. */
  readonly fragments: readonly string[];
}

export interface Templates extends Wordings {
  /** Sentences that look as if they stated the field, and do not. */
  readonly distractors: Distractors;
  readonly english: Pick<Wordings, "labels" | "sentences"> & { readonly distractors: Distractors };
}
