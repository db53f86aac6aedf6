import { wrapped } from "../noise.js";
import { employerOf, heading, type Layout, layOut, linesOf, placeOf, titleOf } from "./layout.js";

/** Text taken out of a PDF: lines wrapped, pages numbered, headings in capitals. */
const pdf: Layout = {
  name: "pdf",
  between: ["\n\n\f"],
  frenchOnly: true,
  most: 5,
  offer: (speaker) => {
    const { random } = speaker;
    const width = random.int(62, 92);
    const head = heading(speaker, titleOf(speaker));
    const lines = linesOf(speaker, { labelled: 0.5, told: ["organization"] });
    const body = layOut(speaker, lines, {
      heading: (text) => text.toUpperCase(),
      sentence: (text) => wrapped(text, width),
      task: (text) => wrapped(`\u2022 ${text}`, width),
      label: ({ text }) => wrapped(text, width),
      line: "\n",
      part: "\n\n",
    });
    const foot = random.chance(0.5) ? `\n${random.int(1, 3)}/${random.int(3, 5)}` : "";
    return `${head}\n${employerOf(speaker)}\n${placeOf(speaker)}\n\n${body}${foot}`;
  },
};

/** Notes typed by hand: no accents on capitals, all lines flush, few blank lines. */
const typed: Layout = {
  name: "typed",
  between: ["\n\n\n\n"],
  frenchOnly: true,
  offer: (speaker) => {
    const head = heading(speaker, titleOf(speaker));
    const lines = linesOf(speaker, { labelled: 0.6, told: [], wordiness: 0.9 });
    const body = layOut(speaker, lines, {
      task: (text) => `-${text}`,
      label: ({ label, value }) => `${label}: ${value}`,
      line: "\n",
      part: "\n",
      runOn: 0.3,
    });
    return `${head}\n${body}`;
  },
};

/** A page copied whole, sections under dashes. */
const pages: Layout = {
  name: "pages",
  between: ["\n\nVoir toutes nos offres\n\n"],
  offer: (speaker) => {
    const head = heading(speaker, titleOf(speaker));
    const lines = linesOf(speaker, { labelled: 0.35, told: ["organization"] });
    const body = layOut(speaker, lines, {
      heading: (text) => `${text}\n${"-".repeat(text.length)}`,
      task: (text) => `  - ${text}`,
      label: ({ text }) => `  ${text}`,
      line: "\n",
      part: "\n\n",
      runOn: 0.6,
    });
    return `${head}\n${employerOf(speaker)}, ${placeOf(speaker)}\n\n${body}`;
  },
};

export const paperLayouts: readonly Layout[] = [pdf, typed, pages];
