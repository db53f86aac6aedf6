// @ts-check
import suite from "@microsoft/recognizers-text-suite";
import { fr } from "chrono-node";
import frCompromise from "fr-compromise";
import { franc } from "franc";
import { loadLibrary } from "./library.mjs";

/**
 * A library and what it does with a text; `slow` ones read a sample. `offers` counts those that ours
 * finds.
 *
 * @typedef {{ name: string, slow: boolean, read: (text: string) => unknown,
 *   offers?: (text: string) => number }} SpeedPeer
 */

const REFERENCE = "2024-01-15";

/**
 * Ours first. Each peer does the least that one would ask of it: chrono reads dates alone, franc tells
 * the language of each offer, Recognizers-Text reads dates, amounts and addresses, fr-compromise tags
 * words.
 *
 * @returns {Promise<SpeedPeer[]>}
 */
export async function speedPeers() {
  const { detectOffers, extractOffers } = await loadLibrary();
  const day = new Date(`${REFERENCE}T12:00:00`);
  const { French } = suite.Culture;
  return [
    {
      name: "glane, all fields",
      slow: false,
      read: (text) => extractOffers(text, { referenceDate: REFERENCE }),
      offers: (text) => extractOffers(text).length,
    },
    {
      name: "glane, boundaries alone",
      slow: false,
      read: (text) => detectOffers(text),
      offers: (text) => detectOffers(text).length,
    },
    { name: "chrono-node fr", slow: false, read: (text) => fr.parse(text, day) },
    { name: "franc", slow: false, read: francPerOffer() },
    { name: "fr-compromise", slow: true, read: (text) => frCompromise(text).json() },
    {
      name: "recognizers-text fr",
      slow: true,
      read: (text) => [
        suite.recognizeDateTime(text, French, undefined, day),
        suite.recognizeCurrency(text, French),
        suite.recognizeEmail(text, French),
      ],
    },
    ...(await nodeNlp()),
  ];

  function francPerOffer() {
    /** Offers are found once and for all: that is no work of franc. @type {Map<string, string[]>} */
    const offersOf = new Map();
    return (/** @type {string} */ text) => {
      if (!offersOf.has(text)) {
        offersOf.set(
          text,
          detectOffers(text).map(({ span }) => text.slice(span.start, span.end)),
        );
      }
      return offersOf.get(text)?.map((offer) => franc(offer));
    };
  }
}

/**
 * node-nlp brings a hundred packages, for one row of one bench: it stands in the table where someone
 * has installed it (`npm install --no-save node-nlp`).
 *
 * @returns {Promise<SpeedPeer[]>}
 */
async function nodeNlp() {
  const name = "node-nlp";
  try {
    const { Language, SentimentAnalyzer, NormalizerFr, TokenizerFr, StemmerFr } = await import(
      name
    );
    void [SentimentAnalyzer, NormalizerFr];
    const language = new Language();
    const [tokenizer, stemmer] = [new TokenizerFr(), new StemmerFr()];
    const read = (/** @type {string} */ text) => [
      language.guess(text),
      stemmer.stem(tokenizer.tokenize(text, true)),
    ];
    return [{ name: "node-nlp, language and stems", slow: true, read }];
  } catch {
    console.log("node-nlp is left out: npm install --no-save node-nlp\n");
    return [];
  }
}
