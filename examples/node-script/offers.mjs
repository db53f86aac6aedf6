// Reads a dump, prints a table of its offers, and writes them as CSV.
//
//   node offers.mjs dump.txt offers.csv

import { readFileSync, writeFileSync } from "node:fs";
import { extractOffers, toCsv, toRecord } from "glane";

const [dumpFile, csvFile = "offers.csv"] = process.argv.slice(2);
if (dumpFile === undefined) {
  console.error("Name a dump: node offers.mjs dump.txt offers.csv");
  process.exit(2);
}

const offers = extractOffers(readFileSync(dumpFile, "utf8"));
// One flat record an offer: the best value of each field, null where there is none.
const records = offers.map((offer) => toRecord(offer));

console.table(
  records.map((record) => ({
    title: record.title_text ?? record.heading,
    start: record.startDate_earliest,
    pay: record.stipend_monthly_min,
    email: record.email_address,
    // The least sure of them tells whether a person should look.
    sure: Math.min(...confidencesOf(record)),
  })),
);

// The mark at its beginning tells Excel that the file is UTF-8.
writeFileSync(csvFile, toCsv(records, { byteOrderMark: true }));
console.log(`${records.length} offers in ${csvFile}`);

/** @param {import("glane").OfferRecord} record */
function confidencesOf(record) {
  const { title_confidence, startDate_confidence, stipend_confidence, email_confidence } = record;
  return [title_confidence, startDate_confidence, stipend_confidence, email_confidence].filter(
    (confidence) => confidence !== null,
  );
}
