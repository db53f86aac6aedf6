import { availableParallelism } from "node:os";
import { InvalidArgumentError } from "commander";
import type { FieldName } from "../model/offer.js";
import { isIsoDay } from "../model/options.js";
import { fieldNames } from "../output/columns.js";
import type { CsvDelimiter } from "../output/csv.js";

/** Each reads the value of an option, or says in one sentence what to give in its place. */

export function readDay(value: string): string {
  if (isIsoDay(value)) return value;
  throw new InvalidArgumentError("Give a calendar day as YYYY-MM-DD.");
}

export function readShare(value: string): number {
  const share = value.trim() === "" ? Number.NaN : Number(value);
  if (share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError("Give a number from 0 to 1.");
}

const DELIMITERS: Readonly<Record<string, CsvDelimiter>> = {
  ",": ",",
  ";": ";",
  tab: "\t",
  "\t": "\t",
};

export function readDelimiter(value: string): CsvDelimiter {
  const delimiter = DELIMITERS[value];
  if (delimiter !== undefined) return delimiter;
  throw new InvalidArgumentError('Give "," or ";" or tab.');
}

const MOST_JOBS = 256;

export function readJobs(value: string): number {
  if (value === "auto") return availableParallelism();
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`Give a number from 1 to ${MOST_JOBS}, or auto.`);
}

export function readFieldNames(value: string): FieldName[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isFieldName(name));
  if (unknown === undefined) return names as FieldName[];
  throw new InvalidArgumentError(
    `No field is called "${unknown}"; choose from ${fieldNames.join(", ")}.`,
  );
}

function isFieldName(name: string): name is FieldName {
  return (fieldNames as readonly string[]).includes(name);
}
