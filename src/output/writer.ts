import type { Offer } from "../model/offer.js";
import { type CsvOptions, csvWriting } from "./csv.js";
import { toJobPosting } from "./job-posting.js";
import { jsonArray, ndjsonLine, scriptSafe } from "./json.js";
import { recordColumns, toRecord } from "./record.js";
import { offerTable, type TableColours } from "./table.js";

export const FORMATS = ["ndjson", "json", "csv", "jsonld", "table"] as const;
export type Format = (typeof FORMATS)[number];

/** An offer on its way out. */
interface WrittenOffer {
  readonly offer: Offer;
  /** The dump that it came from. */
  readonly text: string;
  /** The dump's file, told in each record; null where there is but one. */
  readonly source: string | null;
}

/** Offers as text, piece by piece: `begin`, each `offer` in order, `end`. */
export interface OfferWriter {
  readonly begin: string;
  readonly offer: (written: WrittenOffer, index: number) => string;
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
  switch (format) {
    case "ndjson":
      return { begin: "", offer: (written) => ndjsonLine(sourced(written)), end: "" };
    case "json":
      return arrayWriter(JSON.stringify, sourced);
    case "jsonld":
      return arrayWriter(scriptSafe, ({ offer, text, source }) => ({
        ...toJobPosting(offer, text),
        ...(source === null ? {} : { subjectOf: { "@type": "CreativeWork", name: source } }),
      }));
    case "csv":
      return csvWriter(options);
    case "table":
      return tableWriter(options);
  }
}

function arrayWriter(
  toJson: (element: unknown) => string,
  toElement: (written: WrittenOffer) => unknown,
): OfferWriter {
  return {
    begin: jsonArray.open,
    offer: (written, index) => jsonArray.element(toJson(toElement(written)), index),
    end: jsonArray.close,
  };
}

function csvWriter({ withSource, minConfidence, csv }: WriterOptions): OfferWriter {
  const names = withSource ? ["source", ...recordColumns] : recordColumns;
  const { header, row } = csvWriting(names, csv);
  return {
    begin: header,
    offer: ({ offer, source }) => row({ source, ...toRecord(offer, { minConfidence }) }),
    end: "",
  };
}

function tableWriter({ width, colours }: WriterOptions): OfferWriter {
  return {
    begin: "",
    offer: ({ offer, source }, index) => {
      const block = offerTable(offer, { width, colours, source });
      return index === 0 ? block : `\n${block}`;
    },
    end: "",
  };
}

function sourced({ offer, source }: WrittenOffer): object {
  return source === null ? offer : { source, ...offer };
}
