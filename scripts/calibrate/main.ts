import { writeFileSync } from "node:fs";
import { calibration } from "../../src/validate/calibration.js";
import { calibrate } from "./calibrate.js";
import { claimsLeftOut } from "./left-out.js";
import { readExamples } from "./read-examples.js";

/** Learns the weights of confidence anew and tells what they are worth on sources left out. */
const examples = await readExamples();
const target = new URL("../../src/confidence/weights.json", import.meta.url);
writeFileSync(target, calibrate(examples));

const claims = claimsLeftOut(examples);
const fields = [...new Set(claims.map(({ field }) => field))].sort();
console.log("field                 examples  wrong    ece  brier   right at 0.9+  kept at 0.9+");
for (const field of [...fields, "all"]) {
  const own = claims.filter((one) => field === "all" || one.field === field);
  const { ece, brier } = calibration(own);
  const sure = own.filter(({ confidence }) => confidence >= 0.9);
  const right = (list: typeof own) => list.filter((one) => one.right).length;
  const share = (part: number, whole: number) => (whole === 0 ? "-" : (part / whole).toFixed(3));
  console.log(
    [
      field.padEnd(20),
      String(own.length).padStart(9),
      String(own.length - right(own)).padStart(6),
      (ece ?? 0).toFixed(3).padStart(6),
      (brier ?? 0).toFixed(3).padStart(6),
      share(right(sure), sure.length).padStart(15),
      share(right(sure), right(own)).padStart(13),
    ].join(" "),
  );
}
