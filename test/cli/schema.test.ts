import { expect, test } from "vitest";
import { offerJsonSchema } from "../../src/schema.js";
import { glane } from "./run-glane.js";

test("the JSON Schema of an offer is printed as it is shipped", async () => {
  const { code, stdout } = await glane(["schema"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(offerJsonSchema());
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Offer",
    required: expect.arrayContaining(["index", "span", "heading", "fields"]),
  });
});
