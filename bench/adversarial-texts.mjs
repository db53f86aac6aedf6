// @ts-check

/** @param {string} piece @returns {(length: number) => string} */
const over = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** @param {string} open @param {string} close @returns {(length: number) => string} */
const nested = (open, close) => (length) => {
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};
/** A beginning of something that the text never ends. @param {string} start @param {string} rest */
const unended = (start, rest) => (/** @type {number} */ length) => start + over(rest)(length);
/** @param {string} line @returns {(length: number) => string} as many lines for a megabyte, 100,000 */
const lines = (line) => (length) => `${line}\n`.repeat(Math.ceil(length / 10));

/**
 * Texts that nobody writes and someone sends: each stalls a reader that looks at a place again and
 * again. A function gives about so many UTF-16 units.
 *
 * @type {Record<string, (length: number) => string>}
 */
export const adversarialTexts = {
  spaces: over(" "),
  "no-break spaces": over("\u00a0"),
  tabs: over("\t"),
  "spaces after a word": unended("stage", " "),
  digits: over("1"),
  "groups of digits": over("100 000 "),
  "1 and spaces": unended("1", " "),
  "1er": over("1er "),
  "1 au": over("1 au "),
  "du 1 au": over("du 1 au 2 "),
  "1/1/": over("1/1/"),
  "mars 2023": over("mars 2023 "),
  "de 4 à": over("de 4 à "),
  "€": over("€ "),
  "1 €": over("1 € "),
  "de de": over("de "),
  "Bac+": over("Bac+"),
  "nested brackets": nested("(", ")"),
  "nested square brackets": nested("[", "]"),
  "((((": over("("),
  "<<<<": over("<"),
  "<a href=": over("<a href="),
  "<!--": over("<!--"),
  "nested tags": nested("<div>", "</div>"),
  "&amp;": over("&amp;"),
  "&&&&": over("&"),
  "@@@@": over("@"),
  "a@a.": over("a@a."),
  "a@": over("a@"),
  "a [at] ": over("a [at] "),
  "http://": over("http://"),
  "letters, one word": over("a"),
  "capitals, one word": over("A"),
  "a.a.": over("a."),
  hyphens: over("-"),
  "broken words": over("rému-\nnération"),
  stars: over("*"),
  underscores: over("_a"),
  backticks: over("`"),
  backslashes: over("\\"),
  "commas, one sentence": over("stage, "),
  colons: over("a: "),
  "zero-width characters": over("\u200b"),
  "combining marks": unended("e", "\u0301"),
  "accents apart": over("e \u0301"),
  mojibake: over("Ã©"),
  pictographs: over("📅"),
  "lone surrogates": over("\ud83d"),
  "control characters": over("\u0001"),
  "one long line": over(
    "Le stage de 6 mois commence le 1er mars 2024 à Lyon, pour 600 € par mois. ",
  ),
  "one long line of labels": over("Durée : 6 mois Lieu : Lyon Contact : a@b.example "),
  "empty lines": (length) => "\n".repeat(length),
  "carriage returns": over("\r"),
  "100,000 empty lines with spaces": lines("         "),
  "100,000 headings": lines("## Stage"),
  "100,000 headings above text": lines("## Stage\n\nA"),
  "100,000 labels": lines("Durée :"),
  "pairs of labels": over("Lieu : Caen\nDurée : 6\n"),
  "paragraphs of labels": over("Lieu : Caen\nDurée : 6\n\n"),
  "100,000 bullets": lines("- Paris"),
  "100,000 rules": lines("---------"),
  "100,000 quotes": lines("> > > > >"),
  "100,000 rows": lines("a\tb\tc\td\t"),
  "100,000 pipes": lines("| a | b |"),
  "100,000 titles": lines("Stage H/F"),
  "100,000 numbers": lines("1. Stage"),
  "100,000 mail headers": lines("From: a@b"),
  "100,000 front matters": lines("---\ntitle: a"),
};
