import { expect, test } from "vitest";
import { holdsEnglish } from "../../src/node/english.js";
import { dump } from "../cli/dumps.js";

const paragraph =
  "You will join our team and work on the design of tools for the public. " +
  "This internship starts from March and ends in August.";

test("an English paragraph in a French dump is seen", () => {
  expect(holdsEnglish(`${dump}\n${paragraph}\n${dump}`)).toBe(true);
});

test("French with English names and words here and there is French", () => {
  const names = "Stage chez Over the Sea and Co, of course with love. ";
  expect(holdsEnglish(dump)).toBe(false);
  expect(holdsEnglish(names + dump)).toBe(false);
  expect(holdsEnglish(`${names}${"mots ".repeat(500)}`.repeat(5))).toBe(false);
});
