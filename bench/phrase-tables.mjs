// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./library.mjs";

/** @typedef {Record<string, any>} Value */
/** @typedef {{ quote?: string, value: Value, accept?: Value[], optional?: boolean }} Expected */
/** @typedef {{ text: string, referenceDate: string, expect: Expected[] }} PhraseCase */
/**
 * @typedef {{ name: string, field: string, kind: import("./mention.mjs").Kind,
 *   cases: PhraseCase[] }} PhraseTable
 */

/** The tables of which a peer knows the kind; of degrees, benefits and the like none knows. */
const kinds = /** @type {const} */ ({
  "dates-free": "date",
  startDate: "date",
  endDate: "date",
  applicationDeadline: "date",
  publicationDate: "date",
  interviewDate: "date",
  stipend: "money",
  duration: "duration",
  weeklyHours: "hours",
  email: "email",
  phone: "phone",
  url: "url",
  location: "place",
  organization: "organization",
  contact: "person",
});

const ownDomain = /\b(?:example|Example|EXAMPLE)(?!\.(?:org|com)|[a-z])/g;

/**
 * Our phrase tables. Their domains end in `.example`, which is reserved and longer than some
 * peers let a domain end; it reads `.fr` here, for all alike.
 *
 * @returns {PhraseTable[]}
 */
export function readPhraseTables() {
  return Object.entries(kinds).map(([name, kind]) => {
    const file = join(root, "fixtures/phrases", `${name}.json`);
    const json = readFileSync(file, "utf8").replace(ownDomain, (end) =>
      /[A-Z]{2}/.test(end) ? "FR" : "fr",
    );
    const table = JSON.parse(json);
    const cases = table.cases.map((/** @type {any} */ { text, expect, referenceDate }) => ({
      text,
      expect,
      referenceDate: referenceDate ?? table.referenceDate,
    }));
    return { name, field: table.field, kind, cases };
  });
}
