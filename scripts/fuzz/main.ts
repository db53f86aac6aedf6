/**
 * Changes dumps at random and asks of each what must hold of any text, for as long as it is told.
 *
 * usage: npm run fuzz -- [--minutes 10] [--seed N] [--most-changes 12]
 *
 * Ends with 1 where something failed; each failure is told once a kind, with the smallest text.
 */
import { parseArgs } from "node:util";
import { INVARIANTS } from "./invariants.js";
import { minimise } from "./minimise.js";
import { MUTATION_KINDS, type Mutation, mutate } from "./mutations.js";
import { paceOf } from "./pace.js";
import { randomFrom } from "./random.js";
import { readFuzzTexts } from "./texts.js";

const [SHORTEST, LONGEST] = [80, 4000];
const MOST_SHOWN = 3;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    "most-changes": { type: "string", default: "12" },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const mostChanges = Number(values["most-changes"]);
if (![minutes, seed, mostChanges].every((number) => number >= 0)) {
  console.error("usage: npm run fuzz -- [--minutes 10] [--seed N] [--most-changes 12]");
  process.exit(2);
}

const random = randomFrom(seed);
const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
const texts = readFuzzTexts();
const pace = paceOf(texts.filter(({ name }) => name.startsWith("seeds/")));
const checks = [...INVARIANTS, { name: "takes no longer than ordinary text", broken: pace }];

/** How often each check failed. */
const failures = new Map<string, number>();
const end = performance.now() + minutes * 60_000;
let tried = 0;
while (performance.now() < end) {
  const text = nextText();
  tried += 1;
  for (const { name, broken } of checks) {
    const wrong = guarded(broken, text);
    if (wrong !== null) tell(name, wrong, text, broken);
  }
}
const failed = [...failures.values()].reduce((sum, count) => sum + count, 0);
console.log(`seed ${seed}: ${tried} texts in ${minutes} minutes, ${failed} failures`);
for (const [name, count] of failures) console.log(`  ${count}  ${name}`);
process.exitCode = failed > 0 ? 1 : 0;

function nextText(): string {
  const { text } = pick(texts);
  const length = SHORTEST + Math.floor(random() ** 2 * (LONGEST - SHORTEST));
  const from = Math.floor(random() * Math.max(1, text.length - length));
  const changes = Array.from({ length: Math.floor(random() * (mostChanges + 1)) }, (): Mutation => {
    return {
      kind: pick(MUTATION_KINDS),
      at: random(),
      to: random(),
      junk: Math.floor(random() * 1e6),
    };
  });
  return mutate(text.slice(from, from + length), changes, pick(texts).text);
}

/** An exception is the worst way to fail. */
function guarded(broken: (text: string) => string | null, text: string): string | null {
  try {
    return broken(text);
  } catch (error) {
    return error instanceof Error ? `throws ${error.stack?.slice(0, 400)}` : `throws ${error}`;
  }
}

function tell(
  name: string,
  wrong: string,
  text: string,
  broken: (text: string) => string | null,
): void {
  const count = (failures.get(name) ?? 0) + 1;
  failures.set(name, count);
  if (count > MOST_SHOWN) return;
  const smallest = minimise(text, (candidate) => guarded(broken, candidate) !== null);
  console.log(`FAILED  ${name}\n  ${wrong}\n  smallest: ${JSON.stringify(smallest)}`);
  console.log(`  there: ${guarded(broken, smallest)}\n`);
}
