import {
  detectOffers,
  extractFields,
  extractOffers,
  findDates,
  findDegrees,
  findDurations,
  findEmails,
  findStipends,
} from "../../src/index.js";
import type { Field, FieldName, Fields, Offer } from "../../src/model/offer.js";
import { DUMP_SEPARATOR } from "../../src/offers/parts.js";

/** What must hold of any text: `broken` tells how it does not, or null where it does. */
export interface Invariant {
  readonly name: string;
  readonly broken: (text: string) => string | null;
}

const REFERENCE = { referenceDate: "2024-01-15" };
const FINDERS = { findDates, findStipends, findDurations, findEmails, findDegrees };

const entriesOf = (fields: Fields): Field<unknown>[] =>
  (Object.keys(fields) as FieldName[]).flatMap((name) => fields[name] as Field<unknown>[]);

function ungrounded(entries: readonly Field<unknown>[], text: string): string | null {
  for (const { text: quote, span, confidence, rule } of entries) {
    if (!(span.end > span.start)) return `${rule}: an empty span at ${span.start}`;
    if (text.slice(span.start, span.end) !== quote) return `${rule}: not the text at its span`;
    if (!(confidence >= 0 && confidence <= 1)) return `${rule}: a confidence of ${confidence}`;
  }
  return null;
}

function overlapping(offers: readonly Offer[], text: string): string | null {
  let end = 0;
  for (const [index, { index: told, span, heading, fields }] of offers.entries()) {
    if (told !== index) return `offer ${index} is called ${told}`;
    if (span.start < end || span.end <= span.start) return `offer ${index} overlaps or is empty`;
    if (span.end > text.length) return `offer ${index} ends beyond the text`;
    if (!text.startsWith(heading, span.start)) return `offer ${index}: not its heading`;
    const out = entriesOf(fields).find((e) => e.span.start < span.start || e.span.end > span.end);
    if (out) return `offer ${index}: ${out.rule} stands outside of it`;
    end = span.end;
  }
  return null;
}

function unsorted(fields: Fields): string | null {
  for (const name of Object.keys(fields) as FieldName[]) {
    const list = fields[name] as Field<unknown>[];
    if (list.some(({ confidence }, k) => k > 0 && confidence > (list[k - 1]?.confidence ?? 1))) {
      return `${name} is not sorted by confidence`;
    }
  }
  return null;
}

const grounded: Invariant = {
  name: "offers stand in order and apart, and every span slices back",
  broken: (text) => {
    const offers = extractOffers(text, REFERENCE);
    const posting = extractFields(text, REFERENCE);
    return (
      overlapping(offers, text) ??
      ungrounded(entriesOf(posting), text) ??
      [posting, ...offers.map(({ fields }) => fields)].reduce<string | null>(
        (found, fields) => found ?? ungrounded(entriesOf(fields), text) ?? unsorted(fields),
        null,
      )
    );
  },
};

const mentionsGrounded: Invariant = {
  name: "every find function slices back",
  broken: (text) => {
    for (const [name, find] of Object.entries(FINDERS)) {
      const wrong = ungrounded(find(text, REFERENCE), text);
      if (wrong) return `${name}: ${wrong}`;
    }
    return null;
  },
};

const difference = (one: unknown, other: unknown): string | null => {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `…${a.slice(Math.max(0, at - 60), at + 60)}… is now …${b.slice(Math.max(0, at - 60), at + 60)}…`;
};

const repeatable: Invariant = {
  name: "the same text gives the same twice, and detectOffers cuts as extractOffers does",
  broken: (text) => {
    const offers = extractOffers(text, REFERENCE);
    const boundaries = offers.map(({ index, span, heading, confidence }) => ({
      ...{ index, span, heading, confidence },
    }));
    return (
      difference(offers, extractOffers(text, REFERENCE)) ??
      difference(
        boundaries.map(({ span }) => span),
        detectOffers(text).map(({ span }) => span),
      )
    );
  },
};

/** A word of any Unicode form, with its spaces as one. */
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** What a dump says, without where: values, how sure, by which rule, on which words. */
function said(text: string): unknown[] {
  return extractOffers(text, REFERENCE).map(({ heading, language, confidence, fields }) => [
    plain(heading),
    language,
    confidence,
    (Object.keys(fields) as FieldName[]).flatMap((name) =>
      (fields[name] as Field<unknown>[]).map(({ value, text: quote, confidence: sure, rule }) => [
        name,
        value,
        plain(quote),
        sure,
        rule,
      ]),
    ),
  ]);
}

/** The text rewritten in a way that changes nothing that it says. */
function variant(
  name: string,
  base: (text: string) => string,
  rewrite: (text: string) => string,
): Invariant {
  const broken = (text: string) => {
    const from = base(text);
    return difference(said(from), said(rewrite(from)));
  };
  return { name, broken };
}

const oneLineEnd = (text: string) => text.replace(/\r\n?/g, "\n");

const crlf = variant("CRLF says the same as LF", oneLineEnd, (text) => text.replace(/\n/g, "\r\n"));

const decomposed = variant(
  "decomposed letters say the same as composed ones",
  // "Ã©" decomposed is no longer what a wrong code page makes of "é": nobody can repair it.
  (text) => text.normalize("NFC").replace(/[ÂÃÅâ](?=[^\0-\x7f])/g, ""),
  (text) => text.normalize("NFD"),
);

const noBreak = variant(
  "a no-break space says the same as a space",
  // "Â" before a no-break space is what a wrong code page makes of that space.
  (text) => text.replace(/[\u00a0\u202f]/g, " ").replace(/[ÂÃĂâ](?= )/g, ""),
  (text) => text.replace(/(?<=[^\n]{4}\S) (?=\S)/g, "\u00a0"),
);

const padded: Invariant = {
  name: "blank lines before and after move spans and nothing else",
  broken: (text) => {
    const added = "\n\n\n";
    const before = extractOffers(text, REFERENCE);
    const after = extractOffers(added + text + added, REFERENCE);
    return difference(before, moved(after, -added.length));
  },
};

const WIDE = "\n\n\n\n";

const widened = variant(
  "more blank lines where there are three say nothing more",
  (text) => oneLineEnd(text).replace(/\n(?:[ \t]*\n)+/g, WIDE),
  (text) => text.replaceAll(WIDE, `${WIDE} \n\n`),
);

/** Dumps joined by U+001C, each followed by `other`, give what each gives by itself. */
function joined(other: string): Invariant {
  const broken = (text: string) => {
    const apart = [text, other].map((dump) => extractOffers(dump, REFERENCE));
    const [first = [], second = []] = apart;
    const together = extractOffers(`${text}${DUMP_SEPARATOR}${other}`, REFERENCE);
    return difference(
      [...first, ...moved(second, text.length + 1)].map(unnumbered),
      together.map(unnumbered),
    );
  };
  return { name: "two dumps joined by U+001C give what each gives by itself", broken };
}

/** Without its place in the list, which joining moves. */
const unnumbered = ({ index: _, duplicateOf: __, ...offer }: Offer) => offer;

/** The same offers, `by` code units further on. */
function moved(offers: readonly Offer[], by: number): Offer[] {
  return JSON.parse(JSON.stringify(offers), (key, value) =>
    key === "span" ? { start: value.start + by, end: value.end + by } : value,
  );
}

const OTHER_DUMP = `Ferme des Hauts Prés (Die – 26150) – Stage maraîchage

• Durée : 3 mois, début le 4 mars 2024
• Contact : ferme@hauts-pres.example

Atelier du Lin – Apprenti·e couture

Bac pro, contrat de deux ans. CV à atelier@lin.example
`;

export const INVARIANTS: readonly Invariant[] = [
  grounded,
  mentionsGrounded,
  repeatable,
  crlf,
  decomposed,
  noBreak,
  padded,
  widened,
  joined(OTHER_DUMP),
];
