import * as z from "zod";
import { OfferSchema } from "./model/schema.js";

export * from "./model/fixture.js";
export * from "./model/schema.js";

/**
 * The JSON Schema (draft 2020-12) of one `Offer`, generated from {@link OfferSchema}: what
 * `glane schema` prints and the package ships as `glane/schema.json`.
 */
export function offerJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(OfferSchema);
  return { $schema, title: "Offer", ...rest };
}
