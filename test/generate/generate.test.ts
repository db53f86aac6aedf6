import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { statedFields } from "../../scripts/generate/data/fields.js";
import { generate } from "../../scripts/generate/generate.js";
import { markPattern } from "../../scripts/generate/marks.js";
import { FixtureSchema } from "../../src/model/fixture.js";
import { locateOffers } from "../../src/validate/locate.js";

const dumps = generate(1, 1500);
const offers = dumps.flatMap(({ expected }) => expected.offers);
const lookalikes = dumps.flatMap(({ distractors }) => distractors);
const digest = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

test("one seed gives the same dumps each time, another seed others", () => {
  expect(digest(generate(7, 60))).toBe(digest(generate(7, 60)));
  expect(digest(generate(8, 60))).not.toBe(digest(generate(7, 60)));
});

test("as many offers come out as were asked for", () => {
  expect(offers).toHaveLength(1500);
  expect(generate(3, 1).flatMap(({ expected }) => expected.offers)).toHaveLength(1);
});

test("each dump has a name of its own, and a fixture that validate can read", () => {
  expect(new Set(dumps.map(({ name }) => name)).size).toBe(dumps.length);
  for (const { expected, name } of dumps) {
    expect(FixtureSchema.safeParse(expected).error, name).toBeUndefined();
  }
});

test("each quote stands in its offer", () => {
  for (const { name, text, expected } of dumps) {
    const located = locateOffers(expected, text, name);
    expect(located).toHaveLength(expected.offers.length);
    for (const { expected: offer, starts, end } of located) {
      const own = text.slice(starts[0], end);
      const quotes = Object.values(offer.fields).flatMap((entries) => entries ?? []);
      const missing = quotes.filter(({ quote }) => !quote || !own.includes(quote));
      expect(missing, `${name}: ${offer.heading}`).toEqual([]);
    }
  }
});

test("no mark and no open slot is left in a text", () => {
  for (const { name, text } of dumps) {
    expect(text.match(markPattern), name).toBeNull();
    expect(text.match(/\{[^}]*\}|undefined|null|NaN/), name).toBeNull();
  }
});

test("each look-alike stands in its dump", () => {
  for (const { name, text, distractors } of dumps) {
    const lost = distractors.filter(({ quote }) => !text.includes(quote));
    expect(lost, name).toEqual([]);
  }
});

test("addresses are in domains that nobody can own", () => {
  const hosts = dumps.flatMap(({ text }) => text.match(/(?<=@)[\w-]+(?:\.[\w-]+)+/g) ?? []);
  const owned = hosts.filter((host) => !/\.example(?:\.org)?$/i.test(host));
  expect(hosts.length).toBeGreaterThan(1000);
  expect(owned).toEqual([]);
});

describe.each(statedFields)("%s", (field) => {
  test("has at least 300 values and 300 look-alikes", () => {
    const values = offers.flatMap((offer) => offer.fields[field] ?? []);
    expect(values.filter(({ optional }) => !optional).length).toBeGreaterThanOrEqual(300);
    const quotes = lookalikes.filter((one) => one.field === field);
    expect(quotes.length).toBeGreaterThanOrEqual(300);
  });
});
