// Run with: node examples/required-language/main.mjs
import { readFileSync } from "node:fs";
import { extractOffers } from "glane";
import { requiredLanguage } from "./required-language.mjs";

const dump = readFileSync(new URL("dump.txt", import.meta.url), "utf8");
const offers = extractOffers(dump, {
  extend: [requiredLanguage],
  labels: { duration: ["temps de présence"] },
});

for (const { heading, fields } of offers) {
  console.log(heading);
  for (const { value, text, confidence, rule } of fields.requiredLanguage) {
    const level = value.level ? ` (${value.level})` : "";
    console.log(`  ${value.language}${level}  ${confidence}  ${rule}  « ${text} »`);
  }
  const [duration] = fields.duration;
  if (duration)
    console.log(`  ${duration.value.iso}  ${duration.confidence}  « ${duration.text} »`);
}
