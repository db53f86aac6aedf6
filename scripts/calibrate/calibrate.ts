import type { Example } from "./examples.js";
import { learnModels } from "./models.js";

/** The text of `src/confidence/weights.json`: the same bytes for the same examples. */
export function calibrate(examples: readonly Example[]): string {
  return `${JSON.stringify(learnModels(examples), null, 2)}\n`;
}
