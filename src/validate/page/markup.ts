/** HTML or SVG that is safe to write as it is; made by the functions here alone. */
export class Markup {
  constructor(readonly source: string) {}
}

/** Text is escaped; null is nothing. */
export type Content = Markup | string | number | null | readonly Content[];

/** An attribute that is null is left out; numbers are rounded to hundredths. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function element(tag: string, attributes: Attributes, ...content: Content[]): Markup {
  return new Markup(`<${tag}${attributesOf(attributes)}>${inside(content)}</${tag}>`);
}

/** An HTML element that has no content and no end, such as `meta`. */
export function voidElement(tag: string, attributes: Attributes): Markup {
  return new Markup(`<${tag}${attributesOf(attributes)}>`);
}

export function escapeMarkup(text: string): string {
  // HTML forbids control characters, whichever way they are written.
  const plain = text.replace(/[^\P{Cc}\s]/gu, "\ufffd");
  return plain.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function inside(content: readonly Content[]): string {
  return content
    .map((part): string => {
      if (part === null) return "";
      if (part instanceof Markup) return part.source;
      if (typeof part === "object") return inside(part);
      return escapeMarkup(`${part}`);
    })
    .join("");
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeMarkup(written(value ?? ""))}"`)
    .join("");
}

function written(value: string | number): string {
  return typeof value === "number" ? `${Math.round(value * 100) / 100}` : value;
}
