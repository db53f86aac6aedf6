import { describe, expect, it } from "vitest";
import { defineField, defineRule, type FieldDefinition } from "../../src/index.js";
import { errorOf } from "./error-of.js";

const rule = defineRule({
  id: "software.plain",
  pattern: /tableur/,
  value: () => ({ name: "tableur" }),
  examples: ["Tableur"],
});
const field: FieldDefinition<string, { name: string }> = { name: "software", rules: [rule] };

describe("defineField", () => {
  it.each([
    ["a name that glane has", { name: "duration" }, 'defineRule({ field: "duration", … })'],
    ["a name with an underscore", { name: "required_language" }, "letters and digits"],
    ["a name that every object has", { name: "constructor" }, "letters and digits"],
    ["nothing that finds anything", { rules: [] }, "it needs rules, or readLabel and labels"],
    ["rules that defineRule did not make", { rules: [{ id: "software.x" }] }, "rules[0] must be"],
    ["two rules of one name", { rules: [rule, rule] }, 'two of its rules are called "software.'],
    ["labels without words", { labels: ["  : "] }, "its labels must be words"],
    ["readLabel without labels", { readLabel: () => null }, "needs labels whose values it reads"],
    ["parts of a posting that are none", { sections: ["skills"] }, "choose among"],
  ])("refuses %s", (_what, part, message) => {
    const error = errorOf(() => defineField({ ...field, ...part } as typeof field));
    expect(error).toMatchObject({ name: "GlaneError", code: "bad-rule" });
    expect(error.message).toContain(message);
  });
});
