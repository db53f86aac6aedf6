/**
 * The library, loaded when there is something to read: its language data takes a third of a second,
 * which `--help` and a misspelt option need not wait for.
 */
export function loadLibrary(): Promise<typeof import("../index.js")> {
  return import("../index.js");
}
