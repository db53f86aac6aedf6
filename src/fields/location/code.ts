import { DEPARTMENTS, DISTRICTS } from "./lexicon.js";

/**
 * The department of a French postcode: `2A` and `2B` for Corsica, three digits overseas, empty for
 * Monaco; null where there is no such code.
 *
 * @example departmentOf("20200") // "2B"
 */
export function departmentOf(postalCode: string): string | null {
  const code = postalCode.replace(" ", "");
  if (!/^\d{5}$/.test(code)) return null;
  // 20700 to 20799: large receivers of mail in Ajaccio.
  if (code.startsWith("20"))
    return code < "20200" || code >= "20700" ? (code < "20800" ? "2A" : null) : "2B";
  if (code.startsWith("980")) return "";
  if (code.startsWith("98") || code.startsWith("975")) return code.slice(0, 3);
  const department = code.startsWith("97") ? code.slice(0, 3) : code.slice(0, 2);
  return department in DEPARTMENTS ? department : null;
}

/** The country of a French postcode: Monaco shares the system. */
export function countryOfPostcode(postalCode: string): string {
  return postalCode.startsWith("980") ? "MC" : "FR";
}

/** The town of a postcode that one of its arrondissements has: `75011` → Paris. */
export function districtCity(postalCode: string): string | null {
  if (postalCode === "75116") return "Paris";
  for (const [town, [prefix, most]] of Object.entries(DISTRICTS)) {
    const number = Number(postalCode.slice(3));
    if (postalCode.startsWith(prefix) && number >= 1 && number <= most) {
      return (town[0] as string).toUpperCase() + town.slice(1);
    }
  }
  return null;
}

/** The postcode of an arrondissement; null where the town has none of that number. */
export function districtCode(town: string, number: number): string | null {
  const [prefix, most] = DISTRICTS[town] ?? ["", 0];
  return number >= 1 && number <= most ? prefix + String(number).padStart(2, "0") : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A Roman number as arrondissements are written, "xiii" → 13; 0 where it is none. */
export function romanNumber(letters: string): number {
  let total = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = ROMAN[letters[i] as string];
    if (!value) return 0;
    total += value < (ROMAN[letters[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}
