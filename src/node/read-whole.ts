import { fullKit } from "../full-kit.js";
import type { ExtractOptions, Offer } from "../model/offer.js";
import { openPipeline } from "../pipeline.js";
import { withEnglish } from "./english.js";
import type { Input, InputText } from "./input.js";
import { recallPatterns } from "./recall-patterns.js";

/** What was read of an input, all of it, and the text that the spans of its offers refer to. */
export interface WholeInput {
  readonly text: string;
  readonly offers: readonly Offer[];
}

/** Between the postings of a table. */
const BETWEEN = "\n\n\n";

/** Reads an input to its end. The postings of a table stand one below the other in its text. */
export async function readWhole(input: Input, options: ExtractOptions): Promise<WholeInput> {
  recallPatterns();
  const texts: { readonly kind: InputText["kind"]; readonly text: string }[] = [];
  for await (const { kind, pieces } of input.texts) {
    let text = "";
    for await (const piece of pieces) text += piece;
    texts.push({ kind, text: kind === "posting" ? text + BETWEEN : text });
  }
  const all = texts.map(({ text }) => text).join("");
  const pipeline = openPipeline(await withEnglish(all, options), fullKit);
  let start = 0;
  const offers: Offer[] = [];
  for (const { kind, text } of texts) {
    if (kind === "posting") offers.push(...pipeline.posting(text, start));
    else offers.push(...pipeline.read(text), ...pipeline.end());
    start += text.length;
  }
  return { text: all, offers };
}
