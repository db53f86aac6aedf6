// @ts-check
import { isoPeriod } from "./date-periods.mjs";

/** @typedef {import("./mention.mjs").Kind} Kind */
/** @typedef {import("./mention.mjs").Mention} Mention */
/** @typedef {typeof import("../src/index.js")} Library */
/** @typedef {import("../src/index.js").Field<object>} Entry */

// Entries below it are guesses, which `glane validate` does not count either.
const THRESHOLD = 0.5;

/**
 * What glane says for one field of a posting.
 *
 * @param {Library} library
 * @param {string} field name of a field, or "dates" for dates and their roles in any text
 * @param {string} text @param {string} referenceDate
 * @returns {Mention[]}
 */
export function glaneField(library, field, text, referenceDate) {
  if (field === "dates") {
    const found = library.findDates(text, { referenceDate });
    return told(found.map((one) => ({ ...one, value: { ...one.value, role: one.role } })));
  }
  const fields = library.extractFields(text, { referenceDate });
  return told(fields[/** @type {import("../src/index.js").FieldName} */ (field)]);
}

/**
 * What glane finds in any text, roles aside, as the peers do: by the `find…` function of the kind
 * where there is one, else what it says for the field.
 *
 * @param {Library} library
 * @param {string} field @param {Kind} kind
 * @param {string} text @param {string} referenceDate
 * @returns {Mention[]}
 */
export function glaneMentions(library, field, kind, text, referenceDate) {
  const { findDates, findStipends, findDurations, findEmails } = library;
  /** @type {Partial<Record<Kind, (text: string, options: { referenceDate: string }) => Entry[]>>} */
  const finders = {
    date: findDates,
    money: findStipends,
    duration: findDurations,
    email: findEmails,
  };
  const find = finders[kind];
  if (find === undefined) return glaneField(library, field, text, referenceDate);
  const mentions = told(find(text, { referenceDate }));
  return kind === "date" ? mentions.map(withEnds) : mentions;
}

/** Either end of a range as well as the whole, as for the peers. @param {Mention} mention */
function withEnds({ text, values }) {
  const ends = values.flatMap((value) => {
    const parts = "edtf" in value ? `${value.edtf}`.split("/") : [];
    return parts.length === 2 ? parts.flatMap((part) => isoPeriod(part) ?? []) : [];
  });
  return { text, values: [...values, ...ends] };
}

/** @param {readonly Entry[]} entries @returns {Mention[]} */
function told(entries) {
  return entries
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .map(({ text, value }) => ({ text, values: [value] }));
}
