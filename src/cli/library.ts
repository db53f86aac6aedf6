import { recallPatterns } from "../node/recall-patterns.js";

/**
 * The library, loaded when there is something to read: its language data takes a third of a second,
 * which `--help` and a misspelt option need not wait for.
 */
export function loadLibrary(): Promise<typeof import("../index.js")> {
  recallPatterns();
  return import("../index.js");
}
