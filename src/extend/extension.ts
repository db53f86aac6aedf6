import type {
  ExtractOptions,
  Field,
  FieldName,
  Fields,
  FieldValues,
  Offer,
} from "../model/offer.js";
import type { SectionKind } from "../text/sections.lexicon.js";

/** What a rule's `value` and a field's `readLabel` know besides the words that were found. */
export interface RuleSource {
  /** The folded text of the whole posting; `match.index` is an offset into it. */
  readonly text: string;
  /** The caller's `referenceDate` (`YYYY-MM-DD`), or null. */
  readonly referenceDate: string | null;
  /**
   * The words as the posting writes them, capitals and accents kept, line wraps gone: of the whole
   * match, or of one of its groups ("" where that group took no part).
   */
  readonly written: (group?: number | string) => string;
}

/** How a value is worded: what {@link defineRule} takes. */
export interface RuleDefinition<Value> {
  /** Stable name, told as `rule` of the entries that it finds: `requiredLanguage.level`. */
  readonly id: string;
  /**
   * Runs over folded text: lower case, no accents, straight quotes, one space where there were
   * many. Accents and capitals of its own are folded too, so /Niveau exigé/ finds « NIVEAU EXIGE »;
   * a space stands for a line break as well. A group named `span` narrows the evidence.
   */
  readonly pattern: RegExp;
  /** How often a match is right, in (0, 1), before the evidence around it; 0.8 where not given. */
  readonly prior?: number | undefined;
  /** The value of a match, whatever JSON can hold; null where it means nothing after all. */
  readonly value: (match: RegExpExecArray, source: RuleSource) => Value | null;
  /** Texts in which the rule finds a value: checked where it is defined. */
  readonly examples: readonly [string, ...string[]];
  /** Texts in which it finds none: checked as well. */
  readonly counterExamples?: readonly string[] | undefined;
}

/** A rule that holds what it says: {@link defineRule} made it. */
export interface DefinedRule<Value> extends RuleDefinition<Value> {
  readonly defined: "rule";
  readonly prior: number;
}

/** A rule of a field that glane has already. */
export interface RuleExtension<Name extends FieldName = FieldName> {
  readonly defined: "extra-rule";
  readonly field: Name;
  readonly rule: DefinedRule<FieldValues[Name]>;
}

/** What {@link defineField} takes. */
export interface FieldDefinition<Name extends string, Value> {
  /** Its key in `offer.fields`: letters and digits, the first a small letter. */
  readonly name: Name;
  readonly rules?: readonly DefinedRule<Value>[] | undefined;
  /** Words that announce its values ("langue exigée"), without the colon, as anyone writes them. */
  readonly labels?: readonly string[] | undefined;
  /**
   * Reads what stands behind one of its labels, as the posting writes it; null where that is no
   * value. Told as rule `NAME.label`.
   */
  readonly readLabel?: ((text: string, source: RuleSource) => Value | null) | undefined;
  /** Parts of a posting in which its values stand: being there speaks for them. */
  readonly sections?: readonly SectionKind[] | undefined;
}

/** A field of one's own: {@link defineField} made it. */
export interface FieldExtension<Name extends string = string, Value = unknown>
  extends FieldDefinition<Name, Value> {
  readonly defined: "field";
  readonly rules: readonly DefinedRule<Value>[];
}

/** What `extend` takes. */
export type Extension = FieldExtension | RuleExtension;

type NameOf<Extended> = Extended extends FieldExtension<infer Name> ? Name : never;

/** The fields of an offer, those of one's own among them. */
export type ExtendedFields<Extensions extends readonly Extension[]> = Fields & {
  [Extended in Extensions[number] as NameOf<Extended>]: Extended extends FieldExtension<
    string,
    infer Value
  >
    ? Field<Value>[]
    : never;
};

/** An offer whose `fields` hold those of one's own as well. */
export interface ExtendedOffer<Extensions extends readonly Extension[]> extends Offer {
  fields: ExtendedFields<Extensions>;
}

/** Options with fields and rules of one's own. */
export interface ExtendOptions<Extensions extends readonly Extension[]>
  extends Omit<ExtractOptions, "fields" | "labels"> {
  /** What {@link defineField} and {@link defineRule} made. */
  readonly extend: Extensions;
  /** Report these fields alone; the other lists stay empty. */
  readonly fields?: readonly (FieldName | NameOf<Extensions[number]>)[] | undefined;
  /** More words that announce a field's values. */
  readonly labels?:
    | { readonly [Name in FieldName | NameOf<Extensions[number]>]?: readonly string[] }
    | undefined;
}
