import { learnModels } from "./models.js";
import type { Examples } from "./read-examples.js";

/** The text of `src/confidence/weights.json`: the same bytes for the same examples. */
export function calibrate({ byHand, generated }: Examples): string {
  return `${JSON.stringify(learnModels([...byHand, ...generated]), null, 2)}\n`;
}
