import type { Field, FieldName, Offer } from "../model/offer.js";
import type { FoundEntry, FoundOffer, ReviewDump, Value } from "./data.js";

/** A text that was read, and what was found in it. */
export interface ReadDump {
  readonly name: string;
  readonly text: string;
  readonly referenceDate?: string | undefined;
  readonly offers: readonly Offer[];
}

const STANDARD_INPUT = "-";

/** The dumps as the page knows them; no two fixtures have one name. */
export function collectDumps(read: readonly ReadDump[]): ReviewDump[] {
  const taken = new Set<string>();
  return read.map(({ name, text, referenceDate = null, offers }) => {
    const textName = name === STANDARD_INPUT ? "stdin.txt" : lastPart(name);
    const fixtureName = freeName(textName.replace(/\.(?:txt|md)$/i, ""), taken);
    return { name, textName, fixtureName, text, referenceDate, offers: collectOffers(offers) };
  });
}

function collectOffers(offers: readonly Offer[]): FoundOffer[] {
  let count = 0;
  const entryOf = (field: FieldName, { value, span, confidence, rule }: Field<unknown>) => {
    count += 1;
    return { id: `e${count}`, field, value: value as Value, span, confidence, rule };
  };
  return offers.map(({ span, confidence, language, duplicateOf, fields }) => {
    const names = Object.keys(fields) as FieldName[];
    const entries = names.flatMap((name): FoundEntry[] =>
      (fields[name] as readonly Field<unknown>[]).map((entry) => entryOf(name, entry)),
    );
    return { span, confidence, language, duplicateOf, entries };
  });
}

function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

function freeName(stem: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}.expected.json`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
