import type { ExtractOptions } from "../../model/offer.js";
import type { DumpPart } from "../../offers/parts.js";
import type { CsvOptions } from "../../output/csv.js";
import type { Draft, Format } from "../../output/writer.js";
import type { Likeness } from "../../resolve/duplicates.js";
import type { Origin } from "../input.js";

/** How a run reads and writes; plain data, so that workers can be told. */
export interface RunOptions extends Omit<ExtractOptions, "english"> {
  readonly format: Format;
  readonly withSource: boolean;
  readonly csv?: CsvOptions | undefined;
}

/** A part of a dump, or a posting, and where it came from. */
export interface Unit {
  readonly part: DumpPart;
  readonly source: string;
  /** Where its text was taken from, and the other columns of its record. */
  readonly origin: Origin | null;
  readonly extra: Readonly<Record<string, unknown>> | null;
  /** How many bytes of its input were read when it was whole. */
  readonly upTo: number;
  /** How many of its records an earlier run wrote; of a unit wholly written only likeness counts. */
  readonly written: number;
  /** Told where an offer is read by itself: a day that tells its years. */
  readonly neighbourDate?: string | null;
}

/** What became of an offer: its record but for its numbers, or why there is none. */
export interface ReadRecord {
  /** Null where it was written already. */
  readonly draft: Draft | null;
  readonly likeness: Likeness | null;
  /** A day that it states with its year, for those beside it. */
  readonly day: string | null;
  /** Why the offer could not be read, a sentence without its full stop. */
  readonly failure: string | null;
}

/** Reads units; their records come in the order of their offers, a list a unit. */
export interface UnitReader {
  readonly read: (units: readonly Unit[]) => Promise<ReadRecord[][]>;
  readonly close: () => Promise<void>;
}
