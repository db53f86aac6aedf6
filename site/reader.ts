import { extractOffers } from "../src/extract.js";
import type { Offer } from "../src/model/offer.js";

/** A text to be read, and what came of it: `turn` tells which text an answer is to. */
export interface Asked {
  readonly turn: number;
  readonly text: string;
  readonly referenceDate: string | undefined;
}

export interface Answered {
  readonly turn: number;
  readonly offers: readonly Offer[];
  /** Milliseconds that it took. */
  readonly took: number;
}

// The library in a worker: typing stays smooth however long a dump takes.
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const { turn, text, referenceDate } = data;
  const from = performance.now();
  const offers = extractOffers(text, { referenceDate });
  const answered: Answered = { turn, offers, took: performance.now() - from };
  self.postMessage(answered);
});
