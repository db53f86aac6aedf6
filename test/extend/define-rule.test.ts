import { describe, expect, expectTypeOf, it } from "vitest";
import { defineRule, type FieldValues, GlaneError, type RuleDefinition } from "../../src/index.js";
import { errorOf } from "./error-of.js";

const language: RuleDefinition<{ language: string }> = {
  id: "requiredLanguage.level",
  pattern: /(anglais|espagnol) (?:courant|exigé)/,
  value: ([, name = ""]) => ({ language: name }),
  examples: ["Anglais courant", "ESPAGNOL EXIGÉ"],
  counterExamples: ["Le marché anglais"],
};

describe("defineRule", () => {
  it("takes a rule that holds what it says, with a prior of its own or the usual one", () => {
    expect(defineRule(language).prior).toBe(0.8);
    expect(defineRule({ ...language, prior: 0.6 }).prior).toBe(0.6);
  });

  it("infers the value from what `value` gives", () => {
    const rule = defineRule({ ...language, value: (match) => ({ length: match[0].length }) });
    expectTypeOf(rule.value).returns.toEqualTypeOf<{ length: number } | null>();
  });

  it("asks for the field's own values where it adds to a field of glane", () => {
    const weeks = defineRule({
      field: "duration",
      id: "duration.own-weeks",
      pattern: /(\d{1,2}) smnes/,
      value: ([, count]) => ({
        min: Number(count),
        max: Number(count),
        unit: "week",
        iso: `P${count}W`,
        derived: false,
      }),
      examples: ["8 smnes"],
    });
    expect(weeks.field).toBe("duration");
    expectTypeOf(weeks.rule.value).returns.toEqualTypeOf<FieldValues["duration"] | null>();
  });

  it("says so where the pattern finds nothing in an example, and how the example reads", () => {
    const error = errorOf(() => defineRule({ ...language, examples: ["Anglais lu"] }));
    expect(error).toBeInstanceOf(GlaneError);
    expect(error).toMatchObject({ code: "bad-rule" });
    expect(error.message).toBe(
      'Rule "requiredLanguage.level": its pattern finds nothing in its example "Anglais lu", which it reads as "anglais lu".',
    );
  });

  it("says so where the value of an example is null", () => {
    const error = errorOf(() => defineRule({ ...language, value: () => null }));
    expect(error.message).toContain("its value is null in its example");
  });

  it("says so where it finds a value in a counter-example", () => {
    const counterExamples = ["Anglais courant apprécié par d'autres"];
    const error = errorOf(() => defineRule({ ...language, counterExamples }));
    expect(error.message).toContain('it finds {"language":"anglais"} in its counter-example');
  });

  it.each([
    ["no id", { id: "" }, "its id must be a name"],
    ["no pattern", { pattern: "anglais" }, "its pattern must be a regular expression"],
    ["a sticky pattern", { pattern: /anglais/y }, "its pattern is sticky"],
    ["a prior that is certain", { prior: 1 }, "its prior must lie between 0 and 1"],
    ["no example", { examples: [] }, "it needs one example at least"],
    ["no function", { value: 3 }, "its value must be a function"],
    ["a value that is no JSON", { value: () => () => 1 }, "nothing that JSON can hold"],
    ["a field that is none", { field: "salary" }, '"salary" is no field of glane'],
  ])("refuses %s", (_what, part, message) => {
    const error = errorOf(() => defineRule({ ...language, ...part } as typeof language));
    expect(error).toMatchObject({ code: "bad-rule" });
    expect(error.message).toContain(message);
  });
});
