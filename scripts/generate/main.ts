import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    offers: { type: "string", default: "300" },
    out: { type: "string" },
  },
});

const [seed, offers] = [Number(values.seed), Number(values.offers)];
if (!values.out || !Number.isInteger(seed) || !Number.isInteger(offers) || offers < 1) {
  console.error("usage: tsx scripts/generate/main.ts --seed 1 --offers 300 --out DIR");
  process.exit(2);
}

const dumps = generate(seed, offers);
mkdirSync(values.out, { recursive: true });
for (const { name, text, expected } of dumps) {
  writeFileSync(join(values.out, `${name}.txt`), text);
  writeFileSync(
    join(values.out, `${name}.expected.json`),
    `${JSON.stringify(expected, null, 2)}\n`,
  );
}
const entries = dumps
  .flatMap(({ expected }) => expected.offers)
  .flatMap((offer) => Object.values(offer.fields).flat());
console.log(`${dumps.length} dumps, ${offers} offers, ${entries.length} values in ${values.out}`);
