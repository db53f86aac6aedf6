import type { Offer } from "../model/offer.js";
import { csvHeader, csvRow } from "./csv.js";
import { toJobPosting } from "./job-posting.js";
import { jsonArray, ndjsonLine } from "./json.js";
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
  /** Where the text was taken from, and the record's other columns; told where there are any. */
  readonly origin?: object | null;
  readonly extra?: object | null;
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
  /** Of the table. */
  readonly width?: number | undefined;
  readonly colours?: TableColours | undefined;
}

export function offerWriter(format: Format, options: WriterOptions): OfferWriter {
  switch (format) {
    case "ndjson":
      return { begin: "", offer: (written) => ndjsonLine(sourced(written)), end: "" };
    case "json":
      return arrayWriter(sourced);
    case "jsonld":
      return arrayWriter(({ offer, text, source }) => ({
        ...toJobPosting(offer, text),
        ...(source === null ? {} : { subjectOf: { "@type": "CreativeWork", name: source } }),
      }));
    case "csv":
      return csvWriter(options);
    case "table":
      return tableWriter(options);
  }
}

function arrayWriter(toElement: (written: WrittenOffer) => unknown): OfferWriter {
  return {
    begin: jsonArray.open,
    offer: (written, index) => jsonArray.element(toElement(written), index),
    end: jsonArray.close,
  };
}

function csvWriter({ withSource, minConfidence }: WriterOptions): OfferWriter {
  const names = [...(withSource ? ["source"] : []), ...recordColumns, "extra"];
  return {
    begin: csvHeader(names),
    offer: ({ offer, source, extra = null }) =>
      csvRow(names, {
        source,
        ...toRecord(offer, { minConfidence }),
        extra: extra === null ? null : JSON.stringify(extra),
      }),
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

function sourced({ offer, source, origin = null, extra = null }: WrittenOffer): object {
  const told = Object.entries({ source, origin, extra }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(told), ...offer };
}
