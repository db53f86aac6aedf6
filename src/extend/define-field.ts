import { GlaneError } from "../model/error.js";
import { SECTIONS } from "../text/sections.lexicon.js";
import type { FieldDefinition, FieldExtension } from "./extension.js";
import { LABEL_KINDS, labelKey } from "./own-labels.js";

const NAME = /^[a-z][A-Za-z0-9]*$/;

/**
 * A field of your own, for `extend`: its entries stand in `offer.fields` beside the others, with
 * evidence, confidence and rule, sorted, a value once.
 *
 * @throws {GlaneError} `bad-rule` where it is not what it should be: a name that glane has, two
 *   rules of one id, labels without anything that reads them.
 * @example
 * const requiredLanguage = defineField({
 *   name: "requiredLanguage",
 *   labels: ["langue exigée", "langues"],
 *   sections: ["profile"],
 *   rules: [level],
 * });
 * extractOffers(dump, { extend: [requiredLanguage] })[0]?.fields.requiredLanguage[0]?.value.level;
 */
export function defineField<const Name extends string, Value>(
  definition: FieldDefinition<Name, Value>,
): FieldExtension<Name, Value> {
  const { name, rules = [], labels = [], readLabel, sections = [] } = definition;
  checkName(name);
  if (rules.length === 0 && readLabel === undefined) {
    throw badField(name, "it needs rules, or readLabel and labels, to find anything");
  }
  const wrong = rules.findIndex((rule) => rule?.defined !== "rule");
  if (wrong >= 0) throw badField(name, `rules[${wrong}] must be a rule that defineRule made`);
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw badField(name, `two of its rules are called "${twice}"`);
  if (labels.some((label) => typeof label !== "string" || !/[\p{L}\p{N}]/u.test(labelKey(label)))) {
    throw badField(name, "its labels must be words");
  }
  if (readLabel !== undefined && (typeof readLabel !== "function" || labels.length === 0)) {
    throw badField(name, "readLabel is a function, and needs labels whose values it reads");
  }
  const unknown = sections.find((section) => !Object.hasOwn(SECTIONS, section));
  if (unknown !== undefined) {
    const known = Object.keys(SECTIONS).join(", ");
    throw badField(name, `"${unknown}" is no part of a posting; choose among ${known}`);
  }
  return Object.freeze({ ...definition, defined: "field", rules });
}

function checkName(name: string): void {
  if (typeof name !== "string" || !NAME.test(name) || name in {}) {
    throw badField(String(name), "a name is letters and digits, the first a small letter");
  }
  if (!Object.hasOwn(LABEL_KINDS, name)) return;
  const way = `defineRule({ field: "${name}", … }), and label words in the option labels`;
  throw badField(name, `glane has a field of that name; to add to it, pass ${way}`);
}

const badField = (name: string, what: string): GlaneError =>
  new GlaneError("bad-rule", `Field "${name}": ${what}.`);
