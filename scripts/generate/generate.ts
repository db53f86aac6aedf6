import type { Fixture } from "../../src/model/fixture.js";
import type { FieldName } from "../../src/model/offer.js";
import { addDays } from "./calendar.js";
import { expectOffer } from "./expected.js";
import type { Speaker } from "./fill.js";
import type { Layout } from "./layouts/layout.js";
import { layouts } from "./layouts/layouts.js";
import { Marks, type Quote } from "./marks.js";
import { damage } from "./noise.js";
import { type Plan, planOffer } from "./plan.js";
import { type Random, randomFrom } from "./random.js";

/** A dump that was composed, and what it states. */
export interface Generated {
  readonly name: string;
  readonly text: string;
  readonly expected: Fixture;
  /** Sentences that look like a value of `field`, verbatim. */
  readonly distractors: readonly { readonly field: FieldName; readonly quote: string }[];
}

/** Dumps that hold `offers` offers in all; the same for the same `seed`, byte for byte. */
export function generate(seed: number, offers: number): Generated[] {
  const dumps: Generated[] = [];
  let left = offers;
  for (let index = 0; left > 0; index++) {
    const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
    const layout = layouts[index % layouts.length] as Layout;
    const size = Math.min(left, random.int(1, layout.most ?? 9));
    dumps.push(generateDump(random, layout, size, String(index + 1).padStart(4, "0")));
    left -= size;
  }
  return dumps;
}

function generateDump(random: Random, layout: Layout, size: number, number: string): Generated {
  const reference = addDays("2018-01-08", random.int(0, 3400));
  const marks = new Marks();
  const plans: Plan[] = [];
  const blocks = Array.from({ length: size }, (_, index) => {
    const english = !layout.frenchOnly && random.chance(0.16);
    const speaker = speakerOf(random, planOffer(random, reference, english), marks);
    plans.push(speaker.plan);
    return damage(layout.offer(speaker, index), layout.name, random);
  });
  const around = speakerOf(random, plans[0] as Plan, marks);
  const whole =
    (layout.before?.(around) ?? "") +
    blocks.join(random.pick(layout.between)) +
    (layout.after?.(around) ?? "");
  const { text, quotes } = marks.read(`${random.chance(0.12) ? crlf(whole) : whole}`);
  const name = `${number}-${layout.name}`;
  return {
    name,
    text,
    expected: { text: `${name}.txt`, referenceDate: reference, offers: expectAll(quotes, plans) },
    distractors: distractorsOf(quotes),
  };
}

const speakerOf = (random: Random, plan: Plan, marks: Marks): Speaker => ({
  plan,
  random,
  marks,
  told: new Set(),
});
const crlf = (text: string) => text.replaceAll("\n", "\r\n");

/** Each offer's quotes are those from its heading to the next one. */
function expectAll(quotes: readonly Quote[], plans: readonly Plan[]): Fixture["offers"] {
  const headings = quotes.filter(({ label }) => label.field === "heading");
  return headings.map((heading, index) => {
    const until = headings[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = quotes.filter(({ start }) => start >= heading.start && start < until);
    return expectOffer(firstLine(heading.quote), own, plans[index] as Plan);
  });
}

const firstLine = (text: string) => (text.split(/\r?\n/)[0] ?? text).trimEnd();

function distractorsOf(quotes: readonly Quote[]): Generated["distractors"] {
  return quotes
    .filter(({ label }) => label.field === "distractor")
    .map(({ label, quote }) => ({ ...(label.value as { readonly field: FieldName }), quote }));
}
