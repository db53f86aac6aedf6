import { GlaneError } from "../model/error.js";
import type { FieldName, FieldValues } from "../model/offer.js";
import { foldText } from "../text/fold.js";
import { readPosting } from "../text/posting.js";
import type { DefinedRule, RuleDefinition, RuleExtension } from "./extension.js";
import { foldPattern } from "./folded-pattern.js";
import { LABEL_KINDS } from "./own-labels.js";
import { runRule } from "./run-rule.js";

const USUAL_PRIOR = 0.8;

/**
 * A rule for a field that glane has (`field` names it; pass the rule in `extend`), or for one of
 * your own (pass it to {@link defineField}). Its examples and counter-examples are read at once.
 *
 * How long a pattern takes is its author's care: keep it linear, bound its repeats.
 *
 * @throws {GlaneError} `bad-rule` where the rule finds nothing in one of its examples, something in
 *   one of its counter-examples, or is otherwise not what it should be.
 * @example
 * const level = defineRule({
 *   id: "requiredLanguage.level",
 *   pattern: /(?<language>anglais|espagnol) (?<level>courant|exigé)/,
 *   value: ({ groups }) => ({ language: groups?.language ?? "", level: groups?.level ?? null }),
 *   examples: ["Anglais courant", "ESPAGNOL EXIGÉ"],
 *   counterExamples: ["Le Royaume-Uni, marché anglais"],
 * });
 */
export function defineRule<Name extends FieldName>(
  definition: RuleDefinition<FieldValues[Name]> & { readonly field: Name },
): RuleExtension<Name>;
export function defineRule<Value>(definition: RuleDefinition<Value>): DefinedRule<Value>;
export function defineRule(
  definition: RuleDefinition<unknown> & { readonly field?: FieldName },
): DefinedRule<unknown> | RuleExtension {
  const { field, ...rest } = definition;
  const rule = checked(rest);
  if (field === undefined) return rule;
  if (!Object.hasOwn(LABEL_KINDS, field)) {
    throw badRule(rule.id, `${quoted(field)} is no field of glane; leave field out and`, OWN_FIELD);
  }
  return Object.freeze({ defined: "extra-rule", field, rule: rule as never });
}

const OWN_FIELD = "pass the rule to defineField";

function checked<Value>(definition: RuleDefinition<Value>): DefinedRule<Value> {
  const { id, pattern, prior = USUAL_PRIOR, value, examples } = definition;
  if (typeof id !== "string" || id === "") throw badRule(String(id), "its id must be a name");
  if (!(pattern instanceof RegExp)) throw badRule(id, "its pattern must be a regular expression");
  if (typeof value !== "function") throw badRule(id, "its value must be a function of the match");
  if (!(prior > 0 && prior < 1)) throw badRule(id, "its prior must lie between 0 and 1");
  if (!Array.isArray(examples) || examples.length === 0) {
    throw badRule(id, "it needs one example at least, a text in which it finds a value");
  }
  const rule = Object.freeze({
    ...definition,
    defined: "rule" as const,
    pattern: foldPattern(id, pattern),
    prior,
  });
  for (const example of examples) checkExample(rule, example);
  for (const text of definition.counterExamples ?? []) checkCounterExample(rule, text);
  return rule;
}

function checkExample(rule: DefinedRule<unknown>, example: string): void {
  const found = valuesIn(rule, example);
  if (found.length === 0) {
    const folded = foldText(example).text;
    const matches = folded.match(rule.pattern) !== null;
    const what = matches ? "its value is null" : "its pattern finds nothing";
    const read = `which it reads as ${quoted(folded)}`;
    throw badRule(rule.id, `${what} in its example ${quoted(example)},`, read);
  }
  if (found.some((value) => JSON.stringify(value) === undefined)) {
    throw badRule(rule.id, `its value in ${quoted(example)} is nothing that JSON can hold`);
  }
}

function checkCounterExample(rule: DefinedRule<unknown>, text: string): void {
  const [found] = valuesIn(rule, text);
  if (found === undefined) return;
  const value = JSON.stringify(found);
  throw badRule(rule.id, `it finds ${value} in its counter-example ${quoted(text)}`);
}

function valuesIn(rule: DefinedRule<unknown>, text: string): unknown[] {
  return runRule(rule, readPosting(foldText(text)), null, () => []).map(({ value }) => value);
}

const quoted = (text: string): string => `"${text}"`;

const badRule = (id: string, ...what: string[]): GlaneError =>
  new GlaneError("bad-rule", `Rule "${id}": ${what.join(" ")}.`);
