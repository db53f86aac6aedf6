import { expect, test } from "vitest";
import type { FieldName } from "../../src/model/offer.js";
import { valueSchemas } from "../../src/model/schema.js";
import type { FieldForm } from "../../src/review/data.js";
import { fieldForms } from "../../src/review/forms.js";
import { readForm, writtenFrom, writtenOf } from "../../src/review/value-form.js";

const formOf = (name: FieldName) => fieldForms([name])[0] as FieldForm;

test("each field has a form, whose every key is one of its schema", () => {
  const forms = fieldForms();
  expect(forms.map(({ field }) => field)).toEqual(Object.keys(valueSchemas));
  for (const { field, keys } of forms) {
    expect(keys.length).toBeGreaterThan(0);
    expect(Object.keys(valueSchemas[field].shape)).toEqual(
      expect.arrayContaining(keys.map(({ key }) => key)),
    );
  }
});

test("kinds, choices and open sides are read off the schema", () => {
  const byKey = Object.fromEntries(formOf("stipend").keys.map((key) => [key.key, key]));
  expect(byKey.kind).toMatchObject({ kind: "choice", nullable: false });
  expect(byKey.period?.choices).toContain("month");
  expect(byKey.min).toMatchObject({ kind: "number", nullable: true });
  expect(byKey.currency).toMatchObject({ kind: "text", nullable: true, pattern: "^[A-Z]{3}$" });
  expect(formOf("location").keys.every(({ nullable }) => nullable)).toBe(true);
  expect(formOf("startDate").keys[0]).toMatchObject({ key: "earliest", kind: "day" });
});

test("what is written comes back as it was", () => {
  const form = formOf("requiredDegree");
  const value = {
    min: 4,
    max: null,
    label: "Master",
    fieldsOfStudy: ["droit", "histoire"],
    requirement: "preferred",
  };
  expect(readForm(form, writtenOf(form, value))).toEqual({ value });
});

test("each fault is told at its key", () => {
  const stipend = { kind: "much", min: "-1", max: "x", currency: "euro", period: "", tax: "" };
  expect(readForm(formOf("stipend"), stipend)).toEqual({
    faults: {
      kind: "Must be one of the list.",
      min: "Must be a number from 0.",
      max: "Must be a number from 0.",
      currency: "Must look like ^[A-Z]{3}$.",
    },
  });
  const date = { earliest: "2023-02-30", latest: "", precision: "day" };
  expect(readForm(formOf("startDate"), date)).toEqual({
    faults: { earliest: "Must be a day, YYYY-MM-DD." },
  });
  expect(readForm(formOf("title"), {})).toEqual({ faults: { text: "Must be filled in." } });
});

test("a range must not be upside down", () => {
  const duration = { min: "6", max: "4", unit: "month" };
  expect(readForm(formOf("duration"), duration)).toEqual({
    faults: { max: "Must not be below min." },
  });
});

test("selected words fill what they can: text, one number or two", () => {
  expect(writtenFrom(formOf("duration"), "4 à  6 mois")).toMatchObject({ min: "4", max: "6" });
  expect(writtenFrom(formOf("duration"), "6 mois")).toMatchObject({ min: "6", max: "6" });
  expect(writtenFrom(formOf("email"), " a@a.example\n")).toEqual({ address: "a@a.example" });
});
