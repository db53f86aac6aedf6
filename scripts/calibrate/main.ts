import { writeFileSync } from "node:fs";
import { calibration } from "../../src/validate/calibration.js";
import type { Claim } from "../../src/validate/claim.js";
import { calibrate } from "./calibrate.js";
import { drawPictures } from "./draw.js";
import type { Example } from "./examples.js";
import { claimsLeftOut } from "./left-out.js";
import { readExamples } from "./read-examples.js";

const SURE = 0.9;
const HEAD = "field                 examples  wrong    ece  brier  right at 0.9+  kept at 0.9+";

/**
 * Learns the weights of confidence anew, tells what they are worth on sources left out, and draws it.
 */
const examples = await readExamples();
const target = new URL("../../src/confidence/weights.json", import.meta.url);
writeFileSync(target, calibrate(examples));

const all = [...examples.byHand, ...examples.generated];
const generated = new Set<Example>(examples.generated);
const claims = claimsLeftOut(all);
for (const [kind, isKind] of [
  ["by hand", (one: Example) => !generated.has(one)],
  ["generated", (one: Example) => generated.has(one)],
] as const) {
  const own = claims.filter(({ example }) => isKind(example));
  console.log(`\n${kind}, each source left out of the learning\n${HEAD}`);
  for (const field of [...new Set(own.map(({ example }) => example.field))].sort()) {
    console.log(
      row(
        field,
        own.filter(({ example }) => example.field === field),
      ),
    );
  }
  console.log(row("all", own));
  if (kind === "generated") continue;
  for (const [file, picture] of drawPictures("all fields", calibration(own))) {
    writeFileSync(new URL(`../../docs/${file}`, import.meta.url), picture);
  }
}

function row(name: string, claims: readonly Claim[]): string {
  const { ece, brier } = calibration(claims);
  const right = claims.filter((claim) => claim.right);
  const sure = claims.filter(({ confidence }) => confidence >= SURE);
  const both = sure.filter((claim) => claim.right).length;
  const share = (part: number, whole: number) => (whole === 0 ? "-" : (part / whole).toFixed(3));
  const cells: readonly (readonly [string, number])[] = [
    [String(claims.length), 9],
    [String(claims.length - right.length), 6],
    [(ece ?? 0).toFixed(3), 6],
    [(brier ?? 0).toFixed(3), 6],
    [share(both, sure.length), 14],
    [share(both, right.length), 13],
  ];
  return [name.padEnd(20), ...cells.map(([cell, width]) => cell.padStart(width))].join(" ");
}
