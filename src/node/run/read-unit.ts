import { fullKit } from "../../full-kit.js";
import { toBoundary } from "../../offers/heading.js";
import type { DumpPart } from "../../offers/parts.js";
import { type Draft, type OfferWriter, offerWriter } from "../../output/writer.js";
import {
  type Attempt,
  likenessesOf,
  type ReadOffer,
  readOfferOfPart,
  stepThroughPart,
} from "../../pipeline.js";
import { readingOf } from "../../reading.js";
import { statedDay } from "../../resolve/neighbours.js";
import { withEnglish } from "../english.js";
import { faultOf } from "./fault.js";
import type { ReadRecord, RunOptions, Unit } from "./task.js";

/** Called before each offer is read: the place to stop, or to let others work. */
export type BeforeOffer = () => Promise<void> | undefined;

/** Reads a unit, an offer at a time. An offer that fails does not take the others with it. */
export async function readUnit(
  unit: Unit,
  options: RunOptions,
  beforeOffer: BeforeOffer = () => undefined,
): Promise<ReadRecord[]> {
  const { part, written, neighbourDate } = unit;
  const writer = offerWriter(options.format, options);
  const reading = readingOf(await withEnglish(part.folded.raw, options), fullKit);
  if (written >= part.boundaries.length) {
    return likenessesOf(part, reading).map((likeness) => ({ ...WRITTEN, likeness }));
  }
  const failures = new Map<number, string>();
  const attempt = guarded(part, failures);
  const offers =
    neighbourDate === undefined
      ? await stepwise(stepThroughPart(part, reading, attempt), beforeOffer)
      : part.boundaries.map((_, at) =>
          attempt(at, () => readOfferOfPart(part, at, reading, neighbourDate)),
        );
  return offers.map((read, at) => {
    if (read === null) return failedRecord(unit, at, failures.get(at) ?? "unknown", options);
    const draft = at < written ? null : draftOf(unit, read, writer, options);
    return { draft, likeness: read.likeness, day: statedDay(read.offer), failure: null };
  });
}

/** The record that stands in for an offer that could not be read. */
export function failedRecord(
  { part, source, origin, extra }: Unit,
  at: number,
  error: string,
  options: RunOptions,
): ReadRecord {
  const { draft } = offerWriter(options.format, options);
  const { span, heading } = boundaryOf(part, at);
  const failed = { index: 0, span, heading, error };
  const told = options.withSource ? source : null;
  return { ...WRITTEN, draft: draft({ failed, source: told, origin, extra }), failure: error };
}

const WRITTEN: ReadRecord = { draft: null, likeness: null, day: null, failure: null };

function draftOf(
  { part, source, origin, extra }: Unit,
  { offer }: ReadOffer,
  { draft }: OfferWriter,
  { withSource }: RunOptions,
): Draft {
  const { raw: text, origin: textStart } = part.folded;
  const told = withSource ? source : null;
  return draft({ offer, text, textStart, source: told, origin, extra });
}

function guarded(part: DumpPart, failures: Map<number, string>): Attempt {
  const fault = faultOf(process.env);
  return (at, read) => {
    try {
      if (fault) fault(boundaryOf(part, at).heading);
      return read();
    } catch (error) {
      failures.set(at, error instanceof Error ? error.message : String(error));
      return null;
    }
  };
}

async function stepwise<Result>(
  steps: Generator<void, Result>,
  beforeOffer: BeforeOffer,
): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const wait = beforeOffer();
    if (wait) await wait;
  }
}

function boundaryOf({ folded, boundaries }: DumpPart, at: number) {
  const boundary = boundaries[at];
  return boundary ? toBoundary(folded, boundary) : { span: { start: 0, end: 0 }, heading: "" };
}
