import type { FieldName } from "../model/offer.js";
import { aligned, figure } from "./aligned.js";
import type { DumpSummary } from "./validate.js";

/** As many columns as fit on a terminal of 120 beside the longest field name. */
const MOST_COLUMNS = 14;

/** F1 of each field (a row) in each dump (a numbered column, named below). */
export function dumpLines(dumps: readonly DumpSummary[]): string[] {
  const numbered = dumps.map((dump, index) => ({ ...dump, number: `${index + 1}` }));
  const blocks: string[] = [];
  for (let first = 0; first < numbered.length; first += MOST_COLUMNS) {
    const some = numbered.slice(first, first + MOST_COLUMNS);
    const rows = fieldNames(some).map((name) => [
      name,
      ...some.map(({ byField }) => figure(byField[name]?.f1 ?? null)),
    ]);
    blocks.push(
      ...(first === 0 ? [] : [""]),
      ...aligned([
        ["F1 by dump", ...some.map(({ number }) => number)],
        ["boundaries", ...some.map(({ boundary }) => figure(boundary.f1))],
        ...rows,
        ["all fields", ...some.map(({ fields }) => figure(fields.f1))],
      ]),
      ...some.map(({ number, file }) => `  ${number}: ${file}`),
    );
  }
  return blocks;
}

/** The fields that any of the dumps was scored for, as first met. */
export function fieldNames(dumps: readonly DumpSummary[]): FieldName[] {
  return [...new Set(dumps.flatMap(({ byField }) => Object.keys(byField) as FieldName[]))];
}
