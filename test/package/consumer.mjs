// Runs in a project that installed the tarball: everything that ESM can import.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as glane from "glane";
import * as english from "glane/english";
import { OfferSchema } from "glane/schema";
import * as slim from "glane/slim";

const text = readFileSync(new URL("offer.txt", import.meta.url), "utf8");
const offers = glane.extractOffers(text, { referenceDate: "2023-01-15" });

assert.equal(offers.length, 1, "one offer is found");
const [offer] = offers;
assert.equal(text.slice(offer.span.start, offer.span.end).split("\n")[0], offer.heading);
const [duration] = offer.fields.duration;
assert.deepEqual([duration.value.min, duration.value.max, duration.value.unit], [4, 6, "month"]);
assert.equal(text.slice(duration.span.start, duration.span.end), duration.text);

assert.deepEqual(OfferSchema.parse(offer), offer, "an offer fits the zod schema");
assert.ok(Object.keys(english).length > 0, "glane/english exports something");
assert.deepEqual(
  slim.extractOffers(text, { referenceDate: "2023-01-15" }),
  offers,
  "glane/slim reads it alike",
);
assert.throws(() => glane.extractOffers(42), glane.GlaneError);

const require = createRequire(import.meta.url);
const schema = require("glane/schema.json");
assert.ok("fields" in schema.properties, "glane/schema.json describes an offer");
assert.equal(require("glane/package.json").name, "glane");
