/** Words that sentences are held together with, by which languages are told at a glance. */
const ENGLISH = "the of and to you for with will is are our we be this that an your from";
const FRENCH = "le la les des du une est et vous pour dans avec sur nous au aux votre en ou qui";
/** More of them, which texts of few sentences have too. */
const ALSO_FRENCH =
  "ce ses nos vos mois sont sera chez notre leur cette etre par ainsi sous afin es tu ton tes ta " +
  "son sa ces leurs plus tous toute selon entre aupres lors ans un de d l";
/** Those of all French ones that hardly another language has. */
const FRENCH_ALONE =
  "les des du une est et vous pour dans avec sur nous au aux votre qui ses nos vos mois sont sera " +
  "chez notre leur cette etre ainsi afin tes leurs selon aupres lors ans";

/** How many function words a text has. */
export interface FunctionWords {
  /** Of the twenty that every French text has. */
  readonly french: number;
  /** All French ones that are known. */
  readonly anyFrench: number;
  readonly frenchAlone: number;
  readonly english: number;
}

const [IS_FRENCH, IS_ANY_FRENCH, IS_FRENCH_ALONE, IS_ENGLISH] = [1, 2, 4, 8];
const LONGEST = 6;
/** Short words are numbers: five bits a letter. */
const KINDS = new Map<number, number>();
for (const [words, kind] of [
  [FRENCH, IS_FRENCH | IS_ANY_FRENCH],
  [ALSO_FRENCH, IS_ANY_FRENCH],
  [FRENCH_ALONE, IS_FRENCH_ALONE],
  [ENGLISH, IS_ENGLISH],
] as const) {
  for (const word of words.split(" ")) {
    const number = numberOf(word);
    KINDS.set(number, (KINDS.get(number) ?? 0) | kind);
  }
}

function numberOf(word: string): number {
  let number = 0;
  for (let i = 0; i < word.length; i++) number = (number << 5) | (word.charCodeAt(i) - 96);
  return number;
}

/** Counts the function words among the first `limit` characters of a folded text, in one pass. */
export function countFunctionWords(text: string, limit: number): FunctionWords {
  let [french, anyFrench, frenchAlone, english] = [0, 0, 0, 0];
  let [length, number] = [0, 0];
  const end = Math.min(limit, text.length);
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32;
    if (code > 96 && code < 123) {
      length++;
      number = (number << 5) | (code - 96);
      continue;
    }
    // "m2" is no word: what holds a digit is longer than any.
    if ((code > 47 && code < 58) || code === 95) {
      length = LONGEST + 1;
      continue;
    }
    if (length > 0 && length <= LONGEST) {
      const kind = KINDS.get(number) ?? 0;
      if (kind & IS_FRENCH) french++;
      if (kind & IS_ANY_FRENCH) anyFrench++;
      if (kind & IS_FRENCH_ALONE) frenchAlone++;
      if (kind & IS_ENGLISH) english++;
    }
    [length, number] = [0, 0];
  }
  return { french, anyFrench, frenchAlone, english };
}
