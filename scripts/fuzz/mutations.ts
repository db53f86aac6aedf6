/**
 * One change of a text. Places and lengths are shares of the text, so that a change means much the
 * same when those before it are left out: that is what lets a list of changes be made smaller.
 */
export interface Mutation {
  readonly kind: MutationKind;
  /** Where, in [0, 1). */
  readonly at: number;
  /** A second place, or how much, in [0, 1). */
  readonly to: number;
  /** Which piece of junk; any whole number from 0. */
  readonly junk: number;
}

/** What breaks readers: words of rules without their context, and characters that few think of. */
const JUNK: readonly string[] = [
  ..."\0\u0001\u0007\u001b[2J\u007f\u0085\u00ad\u2028\u2029\ufeff\ufffd\u202e\u200b\u200d\ud83d",
  ...["\u0301", "e\u0301\u0301", "\u{1f9d1}\u200d\u{1f33e}", "\udc00", "ﬁn", "ı", "İ", "ẞ", "Å"],
  ...["annÃ©e", "Ã", "â‚¬", "â€™", "Â ", "D�but", "prÃ©nom", "Ã\u0301"],
  ...["<br>", "</p>", "<b>", "<!--", "-->", "<", "<a href=", "&eacute;", "&#8364;", "&#x", "&amp;"],
  ...[
    "&#0;",
    "&#1114112;",
    "&amp;eacute;",
    "<script>",
    "<style>",
    "<td>",
    "<li>",
    "<h2>Stage</h2>",
  ],
  ...[
    "\t",
    "\r",
    "\r\n",
    "\n",
    "\n\n\n",
    "\v",
    "\f",
    "\u00a0",
    "\u3000",
    "      ",
    "|",
    "---",
    "***",
  ],
  ...[
    "## ",
    "1. ",
    "• ",
    "- ",
    "> ",
    "```",
    "---\ntitle: Stage\n---\n",
    "From: ",
    "{",
    "[",
    "((",
    "\\",
  ],
  ...[
    "Stage",
    "STAGE",
    "Durée :",
    "6 mois",
    "de 4 à 6 mois",
    "1er",
    "1\ner",
    "du 3 au",
    "le 31 février",
  ],
  ...[
    "05/13/2023",
    "29/02/2023",
    "mars",
    "mars 2023",
    "dès que possible",
    "avant le",
    "2023",
    "00/00/0000",
  ],
  ...[
    "€",
    "1 300 €",
    "600,60 €/mois",
    "1e9 €",
    "99999999999999999999 €",
    "gratification",
    "4,35",
    "SMIC",
  ],
  ...[
    "@",
    "@ville.example",
    " [at] ",
    "a@b.example",
    "nom (arobase) ville point fr",
    "https://",
    "www.",
  ],
  ...["Bac+", "Bac +5", "master", "niveau III", "permis B", "06 12 34 56 78", "+33", "35 h", "H/F"],
  ...["0".repeat(40), "a".repeat(300), " ".repeat(80), "-".repeat(60), "é".repeat(50), "__proto__"],
  ...[
    "constructor",
    "toString",
    "NaN",
    "null",
    "$&",
    "$1",
    "%s",
    "=1+1",
    "\u0130",
    "ÀÉ",
    "٣",
    "²",
    "½",
  ],
];

type Change = (text: string, mutation: Mutation, donor: string) => string;

const place = (text: string, share: number) => Math.floor(share * (text.length + 1));

/** A stretch from `at`, a share of at most `most` characters long. */
const stretch = (text: string, { at, to }: Mutation, most: number) => {
  const start = place(text, at);
  return [start, Math.min(text.length, start + 1 + Math.floor(to * most))] as const;
};

function onStretch(most: number, change: (part: string) => string): Change {
  return (text, mutation) => {
    const [start, end] = stretch(text, mutation, most);
    return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
  };
}

function onLines(change: (lines: string[], at: number, to: number) => void): Change {
  return (text, { at, to }) => {
    const lines = text.split("\n");
    change(lines, Math.floor(at * lines.length), Math.floor(to * lines.length));
    return lines.join("\n");
  };
}

const CHANGES = {
  cut: onStretch(200, () => ""),
  truncate: (text, { at }) => text.slice(0, place(text, at)),
  behead: (text, { at }) => text.slice(place(text, at)),
  repeat: onStretch(60, (part) => part.repeat(8)),
  reverse: onStretch(20, (part) => part.split("").reverse().join("")),
  upper: onStretch(400, (part) => part.toUpperCase()),
  lower: onStretch(400, (part) => part.toLowerCase()),
  decompose: onStretch(400, (part) => part.normalize("NFD")),
  unbreak: onStretch(400, (part) => part.replace(/\n/g, " ")),
  wrap: onStretch(400, (part) => part.replace(/ /g, "\n")),
  unspace: onStretch(60, (part) => part.replace(/ /g, "")),
  digits: onStretch(200, (part) => part.replace(/\d/g, "9")),
  mojibake: onStretch(400, (part) => Buffer.from(part, "utf8").toString("latin1")),
  insert: (text, { at, junk }) => {
    const start = place(text, at);
    return text.slice(0, start) + (JUNK[junk % JUNK.length] as string) + text.slice(start);
  },
  splice: (text, { at, to, junk }, donor) => {
    const start = place(text, at);
    const from = place(donor, to);
    return text.slice(0, start) + donor.slice(from, from + 1 + (junk % 400)) + text.slice(start);
  },
  swapLines: onLines((lines, at, to) => {
    [lines[at], lines[to]] = [lines[to] as string, lines[at] as string];
  }),
  moveLine: onLines((lines, at, to) => {
    lines.splice(to, 0, ...lines.splice(at, 1));
  }),
  dropLine: onLines((lines, at) => {
    lines.splice(at, 1);
  }),
  doubleLine: onLines((lines, at) => {
    lines.splice(at, 0, lines[at] as string);
  }),
} satisfies Record<string, Change>;

export type MutationKind = keyof typeof CHANGES;
export const MUTATION_KINDS = Object.keys(CHANGES) as MutationKind[];

/** `text` after the changes, one after the other; `splice` takes its pieces from `donor`. */
export function mutate(text: string, mutations: readonly Mutation[], donor: string): string {
  return mutations.reduce(
    (changed, mutation) => (CHANGES[mutation.kind] as Change)(changed, mutation, donor),
    text,
  );
}
