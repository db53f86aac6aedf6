import type { InputText } from "../input.js";
import type { Opened } from "./reader.js";

/** Text and Markdown are read as they are, piece by piece. */
export async function* readText({ pieces }: Opened): AsyncGenerator<InputText> {
  yield { kind: "dump", pieces: pieces(), origin: null, start: 0, extra: null };
}
