import type { PhraseTable } from "../model/fixture.js";
import type { Field } from "../model/offer.js";
import { type Fault, missedAt, wrongAt } from "./fault.js";
import { matches, sameWords } from "./match.js";
import { indexLines } from "./place.js";
import { scoreEntries } from "./score-entries.js";
import { addTally, emptyTally, type Tally } from "./tally.js";

export interface PhraseCase {
  readonly file: string;
  readonly table: PhraseTable;
}

export interface PhraseScore {
  readonly file: string;
  readonly field: PhraseTable["field"];
  readonly cases: number;
  /** Cases without a miss and without a wrong value. */
  readonly passed: number;
  readonly tally: Tally;
  readonly faults: readonly Fault[];
}

/**
 * Scores a field's phrasings. A found value is right where it matches an expected one and, if
 * that has a quote, its evidence and the quote hold one another.
 *
 * @param read what is found in a text of the table's field
 */
export function scorePhrases(
  { file, table }: PhraseCase,
  read: (text: string, referenceDate: string | undefined) => readonly Field<object>[],
): PhraseScore {
  const tally = emptyTally();
  const faults: Fault[] = [];
  let passed = 0;
  table.cases.forEach(({ text, expect, referenceDate }, index) => {
    const entries = read(text, referenceDate ?? table.referenceDate);
    const score = scoreEntries(expect, entries, (expected, entry) => {
      const { quote } = expected;
      return (
        matches(expected, entry.value) && (quote === undefined || sameWords(quote, entry.text))
      );
    });
    addTally(tally, score.tally);
    if (score.wrong.length + score.missed.length === 0) passed += 1;
    const source = { textFile: `${file}: cases[${index}] "${text}"`, text };
    const lines = indexLines(text);
    const whole = {
      expected: { heading: text, fields: {} },
      starts: [0],
      end: text.length,
    } as const;
    faults.push(
      ...score.wrong.map((entry) => wrongAt(source, lines, table.field, entry)),
      ...score.missed.map((one) => missedAt(source, lines, table.field, whole, one)),
    );
  });
  return { file, field: table.field, cases: table.cases.length, passed, tally, faults };
}
