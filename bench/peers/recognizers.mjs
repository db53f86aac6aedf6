// @ts-check
import suite from "@microsoft/recognizers-text-suite";
import { withRange } from "../mention.mjs";
import { phoneValue } from "./phone-value.mjs";
import { timexReadings } from "./timex.mjs";

/** @typedef {import("../mention.mjs").Mention} Mention */
/** @typedef {{ text: string, start: number, typeName: string, resolution: any }} Found */

const { Culture } = suite;
const units = /** @type {Record<string, string>} */ ({
  D: "day",
  W: "week",
  M: "month",
  Y: "year",
});
const currencies = /** @type {Record<string, string>} */ ({
  Euro: "EUR",
  "États-Unis dollar": "USD",
  Dollar: "USD",
  "Livre sterling": "GBP",
});

/** @type {import("../mention.mjs").Peer} */
export const recognizersPeer = {
  name: "recognizers",
  reads: {
    date: (text, day) => dateTimes(text, day).filter(isDate).map(dateMention),
    duration: (text, day) => dateTimes(text, day).flatMap((found) => durations(found, text)),
    hours: (text, day) => dateTimes(text, day).flatMap((found) => hours(found, text)),
    money: (text) =>
      suite.recognizeCurrency(text, Culture.French).flatMap((found) => money(found, text)),
    email: (text) => sequences(suite.recognizeEmail, text, (address) => ({ address })),
    phone: (text) => sequences(suite.recognizePhoneNumber, text, phoneValue),
    url: (text) => sequences(suite.recognizeURL, text, (href) => ({ href })),
  },
};

/** @param {string} text @param {string} referenceDate @returns {Found[]} */
function dateTimes(text, referenceDate) {
  const reference = new Date(`${referenceDate}T12:00:00`);
  return suite.recognizeDateTime(text, Culture.French, undefined, reference);
}

/** @param {Found} found */
function isDate({ typeName }) {
  return /\.(?:date|daterange|datetime|datetimerange)$/.test(typeName);
}

/** @param {Found} found @returns {Mention} */
function dateMention({ text, resolution }) {
  return { text, values: valuesOf(resolution).flatMap(timexReadings) };
}

/** @param {Found} found @param {string} context @returns {Mention[]} */
function durations({ text, start, typeName, resolution }, context) {
  if (!typeName.endsWith(".duration")) return [];
  const [, amount, letter = ""] = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(timexOf(resolution)) ?? [];
  const unit = units[letter];
  if (amount === undefined || unit === undefined) return [];
  const length = { min: Number(amount), max: Number(amount), unit };
  return [{ text, values: withRange(context, start, length) }];
}

/** @param {Found} found @param {string} context @returns {Mention[]} */
function hours({ text, start, typeName, resolution }, context) {
  const amount = /^PT(\d+(?:\.\d+)?)H$/.exec(timexOf(resolution))?.[1];
  if (!typeName.endsWith(".duration") || amount === undefined) return [];
  const length = { min: Number(amount), max: Number(amount) };
  return [{ text, values: withRange(context, start, length) }];
}

/** @param {Found} found @param {string} context @returns {Mention[]} */
function money({ text, start, resolution }, context) {
  const amount = Number(`${resolution?.value}`.replace(",", "."));
  if (!resolution?.value || Number.isNaN(amount)) return [];
  const currency = resolution.isoCurrency ?? currencies[resolution.unit] ?? resolution.unit;
  const sum = { kind: "amount", min: amount, max: amount, currency };
  return [{ text, values: withRange(context, start, sum) }];
}

/**
 * @param {(text: string, culture: string) => Found[]} recognize
 * @param {string} text
 * @param {(found: string) => object} value
 * @returns {Mention[]}
 */
function sequences(recognize, text, value) {
  return recognize(text, Culture.French).map((found) => ({
    text: found.text,
    values: [value(found.resolution?.value ?? found.text)],
  }));
}

/** @param {any} resolution @returns {Record<string, string>[]} */
function valuesOf(resolution) {
  return resolution?.values ?? [];
}

/** @param {any} resolution */
function timexOf(resolution) {
  return valuesOf(resolution)[0]?.timex ?? "";
}
