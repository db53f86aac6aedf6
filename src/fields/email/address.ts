import type { EmailValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import { rawText } from "../../text/posting.js";
import { PLACEHOLDER, PLACEHOLDER_DOMAIN, POISON } from "./lexicon.js";

const LONGEST_LOCAL = 64;
const PHONE_GLUED = /^0\d{9}[-.]?[a-z]/i;

/** The first part of an address as written; null where it cannot be one. */
export function readLocal(letters: readonly (string | null)[]): string | null {
  if (letters.includes(null)) return null;
  const local = letters.join("");
  if (local.length > LONGEST_LOCAL || !/[a-z]/i.test(local) || PHONE_GLUED.test(local)) return null;
  return /^[a-z\d_](?:[\w.+'&-]{0,62}[\w+-])?$/i.test(local) && !local.includes("..")
    ? local
    : null;
}

/** The address of two parts; null for a model to fill in, or one with a trap for machines. */
export function toEmail(
  posting: Posting,
  [start, end]: readonly [number, number],
  local: string,
  domain: string,
): EmailValue | null {
  const name = domain.toLowerCase();
  const folded = local.toLowerCase();
  if (isModel(folded, name) || POISON.test(`${folded}@${name}`)) return null;
  if (/^\d+(?:\.\d+)+\.[a-z]+$/.test(name)) return null;
  const address = `${local}@${name}`;
  const raw = rawText(posting.folded, start, end).replace(/\\/g, "");
  return { address, obfuscated: raw.toLowerCase() !== address.toLowerCase() };
}

/** "prenom.nom@…", "votre.adresse@domaine.fr". */
function isModel(local: string, domain: string): boolean {
  return PLACEHOLDER.test(local) || PLACEHOLDER_DOMAIN.test(domain);
}
