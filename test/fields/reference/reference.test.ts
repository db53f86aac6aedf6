import { expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

it("quotes the number alone, capitals kept", () => {
  const [found] = extractFields("Réf. : St25/A-11, à rappeler").reference;
  expect(found?.text).toBe("St25/A-11");
});

it("reads the number behind a title", () => {
  const [found] = extractFields("Assistante éditoriale #448120\nHorizon").reference;
  expect(found?.value.id).toBe("448120");
  expect(found?.text).toBe("448120");
});

it("knows years and codes of trades from references", () => {
  expect(extractFields("Code ROME : K1802. Acteur de référence depuis 2009").reference).toEqual([]);
});
