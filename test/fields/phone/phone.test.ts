import { expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const numbers = (text: string) => extractFields(text).phone.map(({ value }) => value.e164);

it("takes a number overseas for one of that department", () => {
  expect(numbers("Saint-Denis, tél. 0262 12 34 56")).toEqual(["+262262123456"]);
});

it("takes a mobile number of the mainland that begins like one overseas for what it is", () => {
  expect(numbers("Tél. 06 39 98 00 12")).toEqual(["+33639980012"]);
});

it("states a number once, however it is written", () => {
  expect(numbers("Tél. 02 61 91 00 12 ou +33 2 61 91 00 12")).toEqual(["+33261910012"]);
});

it("leaves out the fax beside the telephone", () => {
  expect(numbers("Tél. : 04 65 71 00 12 – Fax : 04 65 71 00 13")).toEqual(["+33465710012"]);
});

it("doubts ten digits in a row that nothing announces", () => {
  const [bare] = extractFields("lot 12, 0465710012").phone;
  const [told] = extractFields("Tél. 0465710012").phone;
  expect(bare?.confidence ?? 0).toBeLessThan(told?.confidence ?? 0);
});
