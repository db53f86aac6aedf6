// Runs in a project that installed the tarball: everything that CommonJS can require.
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const english = require("glane/english");
const glane = require("glane");
const { OfferSchema } = require("glane/schema");
const slim = require("glane/slim");

const text = readFileSync(join(__dirname, "offer.txt"), "utf8");
const offers = glane.extractOffers(text, { referenceDate: "2023-01-15" });

assert.equal(offers.length, 1, "one offer is found");
assert.deepEqual(OfferSchema.parse(offers[0]), offers[0], "an offer fits the zod schema");
assert.ok(Object.keys(english).length > 0, "glane/english exports something");
assert.deepEqual(
  slim.extractOffers(text, { referenceDate: "2023-01-15" }),
  offers,
  "glane/slim reads it alike",
);
assert.throws(() => glane.extractOffers(42), glane.GlaneError);

import("glane").then((module) => {
  assert.deepEqual(
    module.extractOffers(text, { referenceDate: "2023-01-15" }),
    offers,
    "both module formats give the same answer",
  );
});
