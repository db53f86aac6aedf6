import type { Candidate } from "../../src/fields/candidate.js";
import { fullKit } from "../../src/full-kit.js";
import type { FieldName } from "../../src/model/offer.js";
import { foldText } from "../../src/text/fold.js";
import { readPosting } from "../../src/text/posting.js";

const REFERENCE = "2024-01-15";
/** What of a value a line shows; the rest follows from it. */
const KEYS =
  "edtf asap iso city postalCode department country kind min max currency period tax " +
  "type name role address obfuscated e164 href id text requirement";
const OF_A_DEGREE = "fieldsOfStudy";
/** Keys of values of which the surroundings, not the rule alone, tell how sure they are: shown to a tenth. */
const DOUBTED = ["edtf", "city"];

/**
 * What a field's finder proposes, before confidence weighs it: of each value its words in the text, the
 * value, and what speaks for or against it ("600 € par mois = amount 600 600 EUR month; label cue-near").
 * Where the finder reads several fields, as that of dates, all are told, each line behind its field's name.
 */
export function told(field: FieldName, text: string): string[] {
  const names = finderOf(field)?.names ?? [];
  if (names.length === 1) return linesOf(field, text);
  return names.flatMap((name) => linesOf(name, text).map((line) => `${name}: ${line}`));
}

const linesOf = (field: FieldName, text: string): string[] =>
  read(field, text).map(({ words, value, evidence, doubt }) =>
    [shown(value) === words ? words : `${words} = ${shown(value)}`, doubt, evidence.join(" ")]
      .filter(Boolean)
      .join("; "),
  );

const finderOf = (field: FieldName) => fullKit.finders.find(({ names }) => names.includes(field));

function read(field: FieldName, text: string) {
  const posting = readPosting(foldText(text));
  const context = { referenceDate: REFERENCE, neighbourDate: null };
  const found = finderOf(field)?.find(posting, context)[field] ?? [];
  const { raw, starts, ends } = posting.folded;
  return (found as readonly Candidate<object>[]).map(({ start, end, value, evidence, prior }) => {
    const words = raw.slice(starts[start], ends[end - 1]).replace(/\s+/g, " ");
    const doubt = DOUBTED.some((key) => key in value) ? `~${prior.toFixed(1)}` : "";
    return { words, value: value as Record<string, unknown>, evidence, doubt };
  });
}

function shown(value: Record<string, unknown>): string {
  const keys = `${KEYS} ${"level" in value ? OF_A_DEGREE : ""}`.split(" ");
  const open = keys.some((key) => value[key] === "amount") || "level" in value ? ".." : null;
  const parts = keys.map((key) => {
    if (key === "min" || key === "max") return key in value ? (value[key] ?? open) : null;
    return value[key] === true ? key : value[key];
  });
  return parts
    .flat()
    .filter((part) => part !== undefined && part !== null && part !== false && part !== "")
    .join(" ");
}
