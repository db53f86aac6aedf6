// @ts-check

/**
 * What the tables ask for, across fields: a peer reads kinds, and knows no fields.
 *
 * @typedef {"date" | "money" | "duration" | "hours" | "email" | "phone" | "url" | "place"
 *   | "organization" | "person"} Kind
 */

/**
 * Something that a library found. `values` are the readings that its output allows, in the shape of
 * our field's value; it counts as right where one of them is.
 *
 * @typedef {{ text: string, values: object[] }} Mention
 */

/**
 * A library: its readers of the kinds that it knows. They may be told to throw anything away that
 * is no such thing, and must not look at what the table expects.
 *
 * @typedef {{ name: string,
 *   reads: Partial<Record<Kind, (text: string, referenceDate: string) => Mention[]>> }} Peer
 */

const bareNumber =
  /(\d{1,6}(?:[.,]\d{1,2})?) ?(?:€|euros?|mois|semaines?|ans?)? ?(?:à|et|ou|-|–|\/) ?$/;

/**
 * The readings of a quantity, with the range whose lower end stands before it as a bare number: of
 * "4 à 6 mois" the peers tell "6 mois" alone.
 *
 * @template {{ min: number, max: number }} Quantity
 * @param {string} text
 * @param {number} start where the quantity stands in the text
 * @param {Quantity} quantity
 * @returns {Quantity[]}
 */
export function withRange(text, start, quantity) {
  const before = bareNumber.exec(text.slice(Math.max(0, start - 20), start).replace(/\s/g, " "));
  const low = Number(before?.[1]?.replace(",", "."));
  return low > 0 && low < quantity.max ? [quantity, { ...quantity, min: low }] : [quantity];
}
