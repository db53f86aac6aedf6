// @ts-check
// Writes dist/schema.json, the JSON Schema of one Offer, from the built zod schemas.
import { writeFileSync } from "node:fs";

const { offerJsonSchema } = await import(new URL("../dist/schema.js", import.meta.url).href);
const file = new URL("../dist/schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(offerJsonSchema(), null, 2)}\n`);
