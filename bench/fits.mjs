// @ts-check

/** @typedef {import("./mention.mjs").Kind} Kind */
/** @typedef {import("./phrase-tables.mjs").Expected} Expected */
/** @typedef {import("./mention.mjs").Mention} Mention */
/** @typedef {Record<string, any>} Value */

/**
 * Whether a mention stands where the expected words do and one of its readings is the value.
 *
 * @param {Expected} expected
 * @param {Mention} mention
 * @param {(wanted: Value, reading: Value) => boolean} fits
 */
export function isMet(expected, mention, fits) {
  if (expected.quote !== undefined && !sharesWords(expected.quote, mention.text)) return false;
  const wanted = [expected.value, ...(expected.accept ?? [])];
  return wanted.some((value) => mention.values.some((reading) => fits(value, reading)));
}

/** Every key of the expected value, as `glane validate` compares. @type {typeof fitsKind.date} */
export function fitsEveryKey(wanted, reading) {
  return Object.entries(wanted).every(([key, part]) => {
    const other = reading[key] ?? null;
    return isText(part) && isText(other)
      ? plain(part) === plain(other)
      : JSON.stringify(part) === JSON.stringify(other);
  });
}

/**
 * What of a value a library without roles can be asked for, by kind: bounds, unit, currency,
 * address. A side that the table or the reading leaves open is not compared.
 *
 * @type {Record<Kind, (wanted: Value, reading: Value) => boolean>}
 */
export const fitsKind = {
  date: (wanted, reading) => tells("date", wanted) && sides(wanted, reading, "earliest", "latest"),
  duration: (wanted, reading) =>
    wanted.unit === reading.unit && sides(wanted, reading, "min", "max"),
  hours: (wanted, reading) => sides(wanted, reading, "min", "max"),
  money: (wanted, reading) =>
    tells("money", wanted) &&
    reading.kind === "amount" &&
    (wanted.currency ?? reading.currency) === reading.currency &&
    sides(wanted, reading, "min", "max"),
  email: (wanted, reading) => plain(wanted.address) === plain(reading.address),
  // Country codes aside: of a number from overseas France, none but its digits is told.
  phone: (wanted, reading) => wanted.e164.slice(-9) === reading.e164.slice(-9),
  url: (wanted, reading) => bareUrl(wanted.href) === bareUrl(reading.href),
  place: (wanted, reading) => plain(wanted.city ?? "") === plain(reading.city ?? ""),
  organization: (wanted, reading) => plain(wanted.name) === plain(reading.name),
  person: (wanted, reading) => bareName(wanted.name) === bareName(reading.name),
};

/**
 * Whether a value holds what its kind is about: "dès que possible" tells no date, "indemnisé" no
 * amount, and no peer can be asked for them.
 *
 * @param {Kind} kind @param {Value} wanted
 */
export function tells(kind, wanted) {
  if (kind === "date") return Boolean(wanted.earliest ?? wanted.latest);
  if (kind === "money") return (wanted.kind ?? "amount") === "amount";
  if (kind === "place") return isText(wanted.city);
  return true;
}

/** @param {Value} wanted @param {Value} reading @param {string} low @param {string} high */
function sides(wanted, reading, low, high) {
  const told = [low, high].filter((side) => isTold(wanted[side]) && isTold(reading[side]));
  return told.length > 0 && told.every((side) => wanted[side] === reading[side]);
}

/** @param {unknown} side */
function isTold(side) {
  return side !== null && side !== undefined;
}

/** @param {string} quote @param {string} text */
function sharesWords(quote, text) {
  const [one, other] = [plain(quote), plain(text)];
  return one.includes(other) || other.includes(one);
}

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
}

/** @param {string} href */
function bareUrl(href) {
  return plain(href)
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
}

/** @param {string} name */
function bareName(name) {
  return plain(name).replace(/^(?:m\.|mr|mme|mlle|madame|monsieur) /, "");
}

/** @param {unknown} value @returns {value is string} */
function isText(value) {
  return typeof value === "string";
}
