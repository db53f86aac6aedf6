import type { FieldName } from "../../src/model/offer.js";

/**
 * What a marked stretch of text states. While a posting is composed and damaged, its values stand
 * between private-use characters; quotes are read off once nothing changes any more.
 */
export interface Label {
  readonly field: FieldName | "heading" | "headingAlternative" | "distractor";
  /** Keys that are known exactly; of the quote where the text itself is the value. */
  readonly value: object | ((quote: string) => object);
  /** Values that are just as right. */
  readonly accept?: readonly object[] | ((quote: string) => readonly object[]);
  readonly optional?: boolean;
}

const opens = "\uE000";
const closes = "\uE001";
const firstId = 0xe100;
const idLimit = 0xf8ff - firstId;
export const markPattern = /[\uE000\uE001][\uE100-\uF8FF]/g;

/** Keeps the labels of one dump; ids are characters, so that noise leaves them alone. */
export class Marks {
  readonly #labels: Label[] = [];

  /** `text`, marked as what states `label`. */
  mark(text: string, ...labels: readonly Label[]): string {
    return labels.reduce((marked, label) => {
      const id = this.#labels.push(label) - 1;
      if (id > idLimit) throw new Error("too many marks in one dump");
      const character = String.fromCharCode(firstId + id);
      return `${opens}${character}${marked}${closes}${character}`;
    }, text);
  }

  /** The text without marks, and each label's quote with where it stands, in order. */
  read(marked: string): { readonly text: string; readonly quotes: readonly Quote[] } {
    let text = "";
    const quotes: Quote[] = [];
    const open = new Map<string, number>();
    for (let at = 0; at < marked.length; at++) {
      const character = marked.charAt(at);
      if (character !== opens && character !== closes) {
        text += character;
        continue;
      }
      const id = marked.charAt(++at);
      if (character === opens) open.set(id, text.length);
      else quotes.push(this.#quote(id, text, open.get(id) ?? 0));
    }
    return { text, quotes: quotes.sort((one, other) => one.start - other.start) };
  }

  #quote(id: string, text: string, start: number): Quote {
    const label = this.#labels[id.charCodeAt(0) - firstId];
    if (!label) throw new Error("a mark without its label");
    return { label, quote: text.slice(start), start };
  }
}

export interface Quote {
  readonly label: Label;
  readonly quote: string;
  /** Offset in the text without marks. */
  readonly start: number;
}

export const withoutMarks = (marked: string) => marked.replace(markPattern, "");

/** Applies `change` to what stands in no mark. */
export function changeUnmarked(marked: string, change: (text: string) => string): string {
  let depth = 0;
  return marked
    .split(/([\uE000\uE001][\uE100-\uF8FF])/)
    .map((piece) => {
      if (piece.startsWith(opens)) depth += 1;
      else if (piece.startsWith(closes)) depth -= 1;
      else if (depth === 0) return change(piece);
      return piece;
    })
    .join("");
}
