import { lookUp } from "./look-up.js";

/** HTML left in a text: what a tag, an entity or a comment means for the words around it. */

const BLOCK =
  "br|p|div|li|ul|ol|tr|table|tbody|thead|section|article|header|footer|nav|main|aside|blockquote" +
  "|pre|hr|dl|dt|dd|form|html|body|head|title|figure|address|h[1-6]";
const INLINE =
  "b|strong|i|em|u|a|span|font|img|small|sup|sub|meta|link|label|button|input|center|td|th|code" +
  "|option|select|svg|path|time|abbr|mark|o:p";
const TAG = new RegExp(`<(/?)(?:(${BLOCK})|(${INLINE}))(?=[\\s/>])[^<>]{0,600}>`, "iy");
const BLOCK_NAME = new RegExp(`^(?:${BLOCK})$`);
const HIDDEN = /<(script|style)\b[^<>]{0,600}>/iy;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/iy;

const NAMED: Readonly<Record<string, string>> = lookUp({
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  rsquo: "’",
  lsquo: "‘",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  deg: "°",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  euml: "ë",
  agrave: "à",
  acirc: "â",
  auml: "ä",
  ccedil: "ç",
  icirc: "î",
  iuml: "ï",
  ocirc: "ô",
  ouml: "ö",
  ugrave: "ù",
  ucirc: "û",
  uuml: "ü",
  yuml: "ÿ",
  oelig: "œ",
  aelig: "æ",
  Eacute: "É",
  Egrave: "È",
  Ecirc: "Ê",
  Agrave: "À",
  Acirc: "Â",
  Ccedil: "Ç",
  Icirc: "Î",
  Ocirc: "Ô",
  OElig: "Œ",
  shy: "\u00ad",
  zwnj: "\u200c",
  zwj: "\u200d",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  times: "×",
  copy: "©",
  reg: "®",
  trade: "™",
});

/** What the characters from `index` on are replaced with, and how many they are. */
export interface Markup {
  readonly length: number;
  readonly text: string;
}

/**
 * A tag, comment or hidden block at a "<"; null where the "<" is only a character.
 *
 * @param unclosed - What was found to have no end: looking for it again at every opening would cost
 *   the square of the text's length.
 */
export function tagAt(raw: string, index: number, unclosed: Set<string>): Markup | null {
  if (raw.startsWith("<!--", index)) return until(raw, index, "-->", unclosed);
  HIDDEN.lastIndex = index;
  const hidden = HIDDEN.exec(raw);
  const block = hidden ? until(raw, index, `</${hidden[1]}>`, unclosed) : null;
  if (block) return block;
  TAG.lastIndex = index;
  const tag = TAG.exec(raw);
  if (!tag || tag[0].includes("@")) return null; // an address in a link is worth keeping
  const name = (tag[2] ?? tag[3] ?? "").toLowerCase();
  return { length: tag[0].length, text: replacement(name, tag[1] === "/") };
}

function until(raw: string, index: number, close: string, unclosed: Set<string>): Markup | null {
  const end = unclosed.has(close) ? -1 : raw.indexOf(close, index);
  if (end < 0) {
    unclosed.add(close);
    return null;
  }
  return { length: end + close.length - index, text: "\n" };
}

function replacement(name: string, closing: boolean): string {
  if (name === "li" && !closing) return "\n• ";
  if (name === "td" || name === "th") return "\t";
  if (/^h[1-6]$/.test(name)) return "\n\n";
  if (name === "br") return "\n";
  return BLOCK_NAME.test(name) ? "\n" : "";
}

/** The character that an entity at "&" stands for, or null. */
export function entityAt(raw: string, index: number): Markup | null {
  ENTITY.lastIndex = index;
  const entity = ENTITY.exec(raw);
  if (!entity) return null;
  const [whole, decimal, hexadecimal, name] = entity;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? "", 16);
  const text = name
    ? NAMED[name]
    : code > 0 && code < 0xd800
      ? String.fromCharCode(code)
      : undefined;
  return text === undefined ? null : { length: whole.length, text };
}
