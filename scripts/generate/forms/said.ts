import type { FieldName } from "../../../src/model/offer.js";
import type { Plan } from "../plan.js";
import type { Random } from "../random.js";

/** One value that a stretch of text states. */
export interface Statement {
  /** The field that asked for the form, unless another is named. */
  readonly field?: FieldName;
  readonly value: object | ((quote: string) => object);
  readonly accept?: readonly object[] | ((quote: string) => readonly object[]);
  readonly optional?: boolean;
}

/** A value in words. */
export interface Said {
  readonly text: string;
  readonly states: readonly Statement[];
}

/** Whom the words are for: the field that they state, or none (a distractor). */
export interface Asked {
  readonly plan: Plan;
  readonly random: Random;
  readonly field: FieldName | null;
}

export type Form = (asked: Asked) => Said;
export type Forms = Readonly<Record<string, Form>>;

export const says = (
  text: string,
  value: Statement["value"],
  more: Partial<Statement> = {},
): Said => ({
  text,
  states: [{ value, ...more }],
});
