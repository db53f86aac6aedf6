// @ts-check

/**
 * A number as its digits, for what follows the country code of France.
 *
 * @param {string} text
 */
export function phoneValue(text) {
  const digits = text.replace(/\(0\)/, "").replace(/\D/g, "");
  const national = digits.replace(/^(?:00)?33(?=\d{9}$)/, "").replace(/^0(?=\d{9}$)/, "");
  return { e164: national.length === 9 ? `+33${national}` : `+${digits}` };
}
