import { GlaneError } from "../model/error.js";
import type { Extension } from "./extension.js";

/**
 * The names of the fields that `extend` holds.
 *
 * @throws {GlaneError} `bad-option` where it is not what it should be
 */
export function namesOfOwn(extend: readonly Extension[]): string[] {
  if (!Array.isArray(extend)) {
    throw badOption(`extend must be a list of what defineField and defineRule made`);
  }
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const [index, one] of extend.entries()) {
    if (one?.defined === "field") {
      if (names.has(one.name)) throw badOption(`extend holds two fields called "${one.name}"`);
      names.add(one.name);
    } else if (one?.defined !== "extra-rule") {
      throw badOption(`extend[${index}] must be a field that defineField made, or ${A_RULE}`);
    }
    for (const id of idsOf(one)) {
      if (ids.has(id)) throw badOption(`extend holds two rules called "${id}"`);
      ids.add(id);
    }
  }
  return [...names];
}

const A_RULE = 'a rule of glane\'s own fields (defineRule with "field"); others belong to a field';

const idsOf = (one: Extension): string[] =>
  one.defined === "field" ? one.rules.map(({ id }) => id) : [one.rule.id];

const badOption = (what: string): GlaneError => new GlaneError("bad-option", `${what}.`);
