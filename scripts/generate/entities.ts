/** Characters that pages write by name. */
const characters: Readonly<Record<string, string>> = {
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ecirc: "ê",
  ccedil: "ç",
  icirc: "î",
  ocirc: "ô",
  rsquo: "’",
  euro: "€",
};
const names = Object.fromEntries(Object.entries(characters).map(([name, one]) => [one, name]));

export const escaped = (text: string) =>
  text.replace(/[éèàêçîô’€]/g, (one) => `&${names[one]};`).replace(/\u00a0/g, "&nbsp;");

/** A quote as a value is written: one space where there were more, no mark-up. */
export function spelled(quote: string): string {
  return quote
    .replace(/&nbsp;/g, " ")
    .replace(/&(\w+);/g, (whole, name: string) => characters[name] ?? whole)
    .replace(/<[^>]*>|\*\*|`/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** `text`, and where its quote writes characters by name, the same with them: both are verbatim. */
export const spellings = (text: string, quote: string): readonly string[] =>
  quote.includes("&") ? [text, escaped(text)] : [text];

/** `text`, and the same without its accents where its quote has none. */
export const withoutAccents = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
