import type { Offer, OfferBoundary } from "../model/offer.js";
import { type CsvOptions, csvWriting } from "./csv.js";
import { draftCsv, draftJson, finishRecord, type Numbers, type RecordDraft } from "./draft.js";
import { toJobPosting } from "./job-posting.js";
import { jsonArray, scriptSafe } from "./json.js";
import { recordColumns, toRecord } from "./record.js";
import { offerTable, type TableColours } from "./table.js";

export const FORMATS = ["ndjson", "json", "csv", "jsonld", "table"] as const;
export type Format = (typeof FORMATS)[number];

/** An offer on its way out. */
interface WrittenOffer {
  readonly offer: Offer;
  /** The text that it came from. */
  readonly text: string;
  /** Offset of `text` in the dump that the offer's spans refer to; 0 where it is the dump. */
  readonly textStart?: number;
  /** The dump's file, told in each record; null where there is but one. */
  readonly source: string | null;
  /** Where the text was taken from, and the record's other columns; told where there are any. */
  readonly origin?: object | null;
  readonly extra?: object | null;
}

/** In place of an offer that could not be read, which a fault in this library would be. */
interface FailedOffer extends Omit<OfferBoundary, "confidence"> {
  /** Why, in a sentence without its full stop. */
  readonly error: string;
}

interface WrittenFailure extends Pick<WrittenOffer, "source" | "origin" | "extra"> {
  readonly failed: FailedOffer;
}

/** A record but for its numbers. Plain data, so that workers can hand it over. */
export type Draft = RecordDraft | WrittenOffer | WrittenFailure;

/** Offers as text, piece by piece: `begin`, each `offer` in order, `end`. */
export interface OfferWriter {
  readonly begin: string;
  readonly offer: (written: WrittenOffer, ordinal: number) => string;
  /** The greater part of the work, done without knowing the offer's place in its dump. */
  readonly draft: (written: WrittenOffer | WrittenFailure) => Draft;
  /** `ordinal` counts from the first record of the output. */
  readonly finish: (draft: Draft, numbers: Numbers, ordinal: number) => string;
  readonly end: string;
}

export interface WriterOptions {
  /** Whether records tell their source: the CSV then has that column. */
  readonly withSource: boolean;
  /** Of the flat record's answers. */
  readonly minConfidence?: number | undefined;
  readonly csv?: CsvOptions | undefined;
  /** Of the table. */
  readonly width?: number | undefined;
  readonly colours?: TableColours | undefined;
}

export function offerWriter(format: Format, options: WriterOptions): OfferWriter {
  const { draft, finish, ...ends } = draftWriter(format, options);
  return {
    ...ends,
    draft,
    finish,
    offer: (written, ordinal) => finish(draft(written), written.offer, ordinal),
  };
}

function draftWriter(format: Format, options: WriterOptions): Omit<OfferWriter, "offer"> {
  switch (format) {
    case "ndjson":
      return { ...lines((written) => draftJson(recordOf(written)), "null", "\n"), begin: "" };
    case "json":
      return arrayWriter(recordOf, JSON.stringify);
    case "jsonld":
      return arrayWriter(jobPostingOf, scriptSafe);
    case "csv":
      return csvWriter(options);
    case "table":
      return tableWriter(options);
  }
}

type Drafting = (written: WrittenOffer | WrittenFailure) => RecordDraft;

function lines(draft: Drafting, none: string, lineEnd: string) {
  return {
    draft,
    finish: (drafted: Draft, numbers: Numbers) =>
      finishRecord(drafted as RecordDraft, numbers, none) + lineEnd,
    end: "",
  };
}

function arrayWriter(
  toElement: (written: WrittenOffer | WrittenFailure) => object,
  toJson: (value: unknown) => string,
): Omit<OfferWriter, "offer"> {
  return {
    begin: jsonArray.open,
    draft: (written) => draftJson(toElement(written), toJson),
    finish: (drafted, numbers, ordinal) =>
      jsonArray.before(ordinal) + finishRecord(drafted as RecordDraft, numbers, "null"),
    end: jsonArray.close,
  };
}

function csvWriter({ withSource, minConfidence, csv }: WriterOptions): Omit<OfferWriter, "offer"> {
  const names = [...(withSource ? ["source"] : []), ...recordColumns, "extra"];
  const cells = (written: WrittenOffer | WrittenFailure) => {
    if (isOffer(written)) return toRecord(written.offer, { minConfidence });
    const { span, heading } = written.failed;
    return { ...span, heading };
  };
  const draft: Drafting = (written) => {
    const { source, extra = null } = written;
    const told = extra === null ? null : JSON.stringify(extra);
    return draftCsv(names, { source, ...cells(written), extra: told }, csv);
  };
  return { ...lines(draft, "", ""), begin: csvWriting(names, csv).header };
}

function tableWriter({ width, colours }: WriterOptions): Omit<OfferWriter, "offer"> {
  return {
    begin: "",
    draft: (written) => written,
    finish: (drafted, numbers, ordinal) => {
      const written = drafted as WrittenOffer | WrittenFailure;
      const { source } = written;
      const block = isOffer(written)
        ? offerTable({ ...written.offer, ...numbers }, { width, colours, source })
        : `#${numbers.index} ${JSON.stringify(written.failed.heading)}: ${written.failed.error}\n`;
      return ordinal === 0 ? block : `\n${block}`;
    },
    end: "",
  };
}

function isOffer(written: WrittenOffer | WrittenFailure): written is WrittenOffer {
  return "offer" in written;
}

function recordOf(written: WrittenOffer | WrittenFailure): object {
  const { source, origin = null, extra = null } = written;
  const told = Object.entries({ source, origin, extra }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(told), ...(isOffer(written) ? written.offer : written.failed) };
}

function jobPostingOf(written: WrittenOffer | WrittenFailure): object {
  const { source } = written;
  return {
    ...(isOffer(written) ? postingOf(written) : failedPosting(written.failed)),
    ...(source === null ? {} : { subjectOf: { "@type": "CreativeWork", name: source } }),
  };
}

function postingOf({ offer, text, textStart = 0 }: WrittenOffer): object {
  const { start, end } = offer.span;
  return toJobPosting({ ...offer, span: { start: start - textStart, end: end - textStart } }, text);
}

/** Its heading is all that is known of it. */
function failedPosting({ heading }: FailedOffer): object {
  return { "@context": "https://schema.org", "@type": "JobPosting", title: heading };
}
