import type { FormatCallback, HtmlToTextOptions } from "html-to-text";

/** Code units of a page that are read; a long page of a job site has a hundredth of it. */
export const MOST_HTML = 16 << 20;
/** A tag of three letters takes a kilobyte of memory: a page of these alone would fill it. */
const MOST_TAGS = 500_000;
export const TOO_MANY_TAGS =
  "is a page of more than 500,000 tags, or of 30,000 within each other, the most that is read";
/** Elements within elements; what lies deeper is left out. */
const DEEPEST = 500;

/** A link that leads to where one applies; the others lead around the site. */
const APPLY = /postul|candidat|appl(?:y|ication)|\b(?:ici|lien|here)\b/i;

/** The parser moves the list of open elements with each that it opens: cost grows by the square. */
const MOST_OPEN = 30_000;
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})?/gi;
/** They hold nothing, or end where the next begins. */
const CLOSED_BY_THEMSELVES =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[td]|t[rdh]|option)$/i;

/** Where the tag stands that is one too many for memory or time; the text's end where none does. */
export function endOfTags(html: string): number {
  let [tags, open] = [0, 0];
  for (const { 1: slash, 2: name = "", index } of html.matchAll(TAG)) {
    tags += 1;
    if (name !== "" && !CLOSED_BY_THEMSELVES.test(name)) open += slash === "" ? 1 : -1;
    if (tags > MOST_TAGS || open > MOST_OPEN) return index;
  }
  return html.length;
}

/**
 * A page, or a piece of one, as a reader sees it: blocks, lists and tables kept apart. What stands
 * beyond {@link endOfTags} is left out.
 */
export async function htmlToText(page: string): Promise<string> {
  const { convert } = await import("html-to-text");
  const html = page.slice(0, endOfTags(page));
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

/** In the page's order, at a cost in step with their number: a table may have a million rows. */
function descendants(element: Element): Element[] {
  const found: Element[] = [];
  const open = [...(element.children ?? [])].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    const children: Element[] = next.children ?? [];
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i] as Element);
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
