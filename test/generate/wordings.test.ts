import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { statedFields, templates } from "../../scripts/generate/data/fields.js";
import { parts } from "../../scripts/generate/data/templates.js";
import { CORE_FIELDS } from "../../src/validate/core-fields.js";

const core = statedFields.filter((field) => CORE_FIELDS.includes(field));

test("every core field is stated", () => {
  expect(core).toHaveLength(CORE_FIELDS.length);
});

const distractorsOf = (field: (typeof statedFields)[number]) =>
  parts.flatMap((part) => {
    const { distractors, english } = templates[field];
    return [...(distractors[part] ?? []), ...(english.distractors[part] ?? [])];
  });

describe.each(core)("%s", (field) => {
  test("is worded in at least 25 ways, and looked like in at least 25", () => {
    const { labels, sentences, english } = templates[field];
    const ways = [...labels, ...sentences, ...english.labels, ...english.sentences];
    expect(new Set(ways).size).toBeGreaterThanOrEqual(25);
    expect(new Set(distractorsOf(field)).size).toBeGreaterThanOrEqual(25);
  });
});

const folder = (path: string) =>
  readdirSync(path).map((name) => readFileSync(`${path}/${name}`, "utf8"));
const handWritten = [
  ...folder("seeds"),
  ...folder("fixtures/layouts"),
  ...folder("fixtures/phrases"),
].join("\n");

test("no sentence of its own is one of the hand-written fixtures", () => {
  const sentences = statedFields.flatMap((field) => [
    ...templates[field].sentences,
    ...distractorsOf(field),
  ]);
  // What stands between two slots, where it is long enough to be a sentence's own wording.
  const pieces = sentences
    .flatMap((one) => one.split(/\{[^{}]*\}/))
    .filter((one) => one.length > 34);
  expect(pieces.length).toBeGreaterThan(200);
  expect(pieces.filter((piece) => handWritten.includes(piece.trim()))).toEqual([]);
});
