import type { FormatCallback, HtmlToTextOptions } from "html-to-text";

/** Code units of a page that are read; a long page of a job site has a hundredth of it. */
export const MOST_HTML = 16 << 20;
/** Elements within elements; what lies deeper is left out. */
const DEEPEST = 500;

/** A link that leads to where one applies; the others lead around the site. */
const APPLY = /postul|candidat|appl(?:y|ication)|\b(?:ici|lien|here)\b/i;

/** A page, or a piece of one, as a reader sees it: blocks, lists and tables kept apart. */
export async function htmlToText(html: string): Promise<string> {
  const { convert } = await import("html-to-text");
  // Two bases would come in the page's order, and a title stands in no body.
  const title = TITLE.exec(html)?.[1];
  const heading = title === undefined ? "" : convert(title, OPTIONS).trim();
  const body = convert(html, OPTIONS);
  const begins = body.trimStart().startsWith(heading);
  return heading === "" || begins ? body : `${heading}\n\n${body}`;
}

const TITLE = /<title[^>]{0,200}>([^<]{1,1000})<\/title/i;

/** The address behind a link, where its words do not tell it themselves. */
const formatLink: FormatCallback = (element, walk, builder) => {
  let words = "";
  builder.pushWordTransform((word) => {
    words += `${word} `;
    return word;
  });
  walk(element.children, builder);
  builder.popWordTransform();
  const address = addressOf(String(element.attribs?.href ?? ""), words);
  if (address !== "" && !words.includes(address)) {
    builder.addInline(` <${address}>`, { noWordTransform: true });
  }
};

function addressOf(href: string, words: string): string {
  const mail = /^mailto:([^?]{3,200})/i.exec(href)?.[1];
  if (mail !== undefined) return mail;
  return /^https?:/i.test(href) && href.length < 500 && APPLY.test(words) ? href : "";
}

type Element = Parameters<FormatCallback>[0];

/** A table of short cells as rows with tabs between; one that lays out a page as its blocks. */
const formatTable: FormatCallback = (table, walk, builder) => {
  if (holds(table, LAYOUT)) {
    builder.openBlock({ leadingLineBreaks: 2 });
    walk(table.children, builder);
    builder.closeBlock({ trailingLineBreaks: 2 });
    return;
  }
  builder.openTable();
  for (const row of descendants(table).filter(({ name }) => name === "tr")) {
    builder.openTableRow();
    for (const cell of (row.children ?? []).filter(({ name }) => name === "td" || name === "th")) {
      builder.openTableCell({ maxColumnWidth: Number.MAX_SAFE_INTEGER });
      walk(cell.children, builder);
      builder.closeTableCell({ colspan: 1, rowspan: 1 });
    }
    builder.closeTableRow();
  }
  builder.closeTable({
    tableToString: (rows) => rows.map(rowText).join("\n"),
    leadingLineBreaks: 2,
    trailingLineBreaks: 2,
  });
};

const LAYOUT = new Set(["table", "ul", "ol", "h1", "h2", "h3"]);

function rowText(cells: readonly { readonly text: string }[]): string {
  const texts = cells.map(({ text }) => text.trim());
  return texts.join(texts.some((text) => text.includes("\n")) ? "\n" : "\t");
}

function holds(element: Element, names: ReadonlySet<string>): boolean {
  return descendants(element).some(({ name }) => name !== undefined && names.has(name));
}

function descendants(element: Element): Element[] {
  const found: Element[] = [];
  const open: Element[] = [...(element.children ?? [])];
  while (open.length > 0) {
    const next = open.shift() as Element;
    found.push(next);
    open.unshift(...(next.children ?? []));
  }
  return found;
}

const skipped = [
  "nav",
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "select",
  "button",
  "img",
];

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: DEEPEST, maxInputLength: MOST_HTML },
  formatters: { link: formatLink, rows: formatTable },
  selectors: [
    { selector: "a", format: "link" },
    { selector: "table", format: "rows" },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
    { selector: "ul", options: { itemPrefix: "- " } },
    ...skipped.map((selector) => ({ selector, format: "skip" })),
  ],
};
