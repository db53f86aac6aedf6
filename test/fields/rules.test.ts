import { describe, expect, it } from "vitest";
import { fullKit } from "../../src/full-kit.js";
import { extractFields } from "../../src/index.js";
import { namesOf } from "../../src/kit.js";
import type { FieldName } from "../../src/model/offer.js";
import { foldText } from "../../src/text/fold.js";
import { readPosting } from "../../src/text/posting.js";

/** What every rule of every field shows of itself, whatever else it holds. */
interface ShownRule {
  readonly id: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const TRUSTED = 0.5;
const REFERENCE = "2024-01-15";
const modules = import.meta.glob<Record<string, unknown>>("../../src/fields/*/rules.ts", {
  eager: true,
});

const isRule = (value: unknown): value is ShownRule =>
  typeof value === "object" && value !== null && "id" in value && "examples" in value;

const rules = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter(Array.isArray)
    .flat()
    .filter(isRule)
    .map((rule) => ({ file: file.replace("../../src/fields/", ""), rule })),
);
const unique = [...new Map(rules.map((entry) => [entry.rule, entry])).values()];

/** The rules that give a value which may be trusted, in any field of a text. */
function trustedRules(text: string): string[] {
  const fields = extractFields(text, { referenceDate: REFERENCE });
  return namesOf(fullKit).flatMap((name: FieldName) =>
    fields[name].filter(({ confidence }) => confidence >= TRUSTED).map(({ rule }) => rule),
  );
}

/** The rules that propose a value, whichever wins in the end. */
function firingRules(text: string): string[] {
  const posting = readPosting(foldText(text));
  const context = { referenceDate: REFERENCE, neighbourDate: null };
  return fullKit.finders
    .flatMap((finder) => Object.values(finder.find(posting, context)).flat())
    .map(({ rule }) => rule);
}

describe("rules", () => {
  it("there are some in every folder that has a rules file", () => {
    expect(Object.keys(modules).length).toBeGreaterThan(10);
    expect(new Set(unique.map(({ file }) => file)).size).toBe(Object.keys(modules).length);
  });

  it("have ids of their own", () => {
    const ids = unique.map(({ rule }) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(unique.map(({ rule }) => [rule.id, rule] as const))(
    "%s shows what it means",
    (_id, rule) => {
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.counterExamples.length).toBeGreaterThan(0);
      const silent = rule.examples.filter((text) => !firingRules(text).includes(rule.id));
      expect(silent, "examples in which the rule finds nothing").toEqual([]);
      const loud = rule.counterExamples.filter((text) => trustedRules(text).includes(rule.id));
      expect(loud, "counter-examples in which the rule is trusted").toEqual([]);
    },
  );
});
