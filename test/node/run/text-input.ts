import type { Input } from "../../../src/node/input.js";
import type { InputSource } from "../../../src/node/run/feed.js";

/** A dump in pieces that are already there, as an input. */
export function textInput(name: string, pieces: readonly string[]): InputSource {
  const size = Buffer.byteLength(pieces.join(""));
  const text = { kind: "dump" as const, pieces, origin: null, start: 0, extra: null };
  const input: Input = {
    name,
    format: "text",
    encoding: "utf-8",
    size,
    bytesRead: () => size,
    texts: (async function* () {
      yield text;
    })(),
  };
  return { name, open: async () => input };
}
