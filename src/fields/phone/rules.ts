import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { FieldValues } from "../../model/offer.js";
import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { CALL, FAX, OTHER_NUMBER, OVERSEAS, PHONE_AND_FAX } from "./lexicon.js";

type Phone = FieldValues["phone"];

const NEAR = 40;
/** Not the rest of a longer number: an identifier of a company, an account, an offer. */
const ALONE = "(?:(?<![a-z0-9_°#]|[0-9][ .,/-]|[a-z]-)|(?<=0[1-9](?:[ .-]?[0-9]{2}){4} ))";
const OVER = "(?![0-9_]|[.,/-][0-9]| [0-9]{2} [0-9]{2}(?! [0-9]{2} [0-9]{2} [0-9]{2}))";

export const phoneRules: readonly Rule<Phone>[] = [
  {
    id: "phone.pairs",
    pattern: compiled(
      `${ALONE}0[1-9](\\. | - | ?\\/ ?|[ .\\-\\t]|)[0-9]{2}(?:\\1[0-9]{2}){3}${OVER}`,
      "g",
    ),
    prior: 0.88,
    value: readPhone,
    examples: ["Tél. 02 61 91 00 12", "06.39.98.00.12", "Standard : 0261910012"],
    counterExamples: [
      "Fax : 02 61 91 00 12",
      "SIRET 362 521 879 00034",
      "Offre n° 0261910012",
      "le 01/02/2023 12h00",
      "06 00 00 00 00",
    ],
    source: "French numbering plan, ten digits, the first 0",
  },
  {
    id: "phone.grouped",
    pattern: compiled(`${ALONE}0 ?[1-9](?:[ .\\-]?[0-9]){8}${OVER}`, "g"),
    prior: 0.8,
    value: (match, posting) =>
      CALL.test(before(match, posting)) || isTold(match[0]) ? readPhone(match, posting) : null,
    examples: ["Tél : 0261 910 012", "Numéro vert 0 805 123 456"],
    counterExamples: ["Budget 2024 : 0261 910 012", "lot 0612 34 5678"],
  },
  {
    id: "phone.international",
    pattern: compiled(
      `(?<![a-z0-9])(?:\\+ ?|00 ?)[1-9][0-9]{0,2}\\)?[ .\\-]?(?:\\(0\\)|\\([0-9]{2,4}\\))?(?:[ .\\-]?[0-9]){6,11}${OVER}`,
      "g",
    ),
    prior: 0.9,
    value: readPhone,
    examples: ["+33 (0)2 61 91 00 12", "Tel. +32 2 555 12 12", "0033 6 39 98 00 12"],
    counterExamples: ["+ 1500 000 habitants", "de +20 à +30 000 euros", "Fax +33 2 61 91 00 12"],
    source: "ITU-T E.164",
  },
];

/** Free numbers and overseas ones are known by their prefix and their own grouping. */
function isTold(written: string): boolean {
  if (/^0 ?80/.test(written)) return true;
  return (
    /^\d{4} \d{2} \d{2} \d{2}$/.test(written) && OVERSEAS.some(([prefix]) => prefix.test(written))
  );
}

function before(match: RegExpExecArray, posting: Posting): string {
  return posting.text.slice(Math.max(0, match.index - NEAR), match.index);
}

function readPhone(match: RegExpExecArray, posting: Posting): Phone | null {
  const lead = before(match, posting);
  if (OTHER_NUMBER.test(lead) || (FAX.test(lead) && !PHONE_AND_FAX.test(lead))) return null;
  const end = match.index + match[0].length;
  if (/^ ?\(? ?(?:fax|telecopie)/.test(posting.text.slice(end, end + 12))) return null;
  const digits = match[0].replace(/[^\d+]/g, "");
  if (/(\d)\1{7}$/.test(digits)) return null;
  const overseas = OVERSEAS.find(([prefix]) => prefix.test(digits))?.[1];
  return parse(match[0], overseas ?? "FR") ?? parse(match[0], "FR");
}

function parse(written: string, country: CountryCode): Phone | null {
  const number = parsePhoneNumberFromString(written.replace("(0)", ""), country);
  return number?.isValid() ? { e164: number.number, national: number.formatNational() } : null;
}
