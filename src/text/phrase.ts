import { cutChoices } from "./cut-choices.js";

/**
 * Compiles a pattern over folded text. A space in the source stands for any one white-space unit
 * (space, column, line break): phrases may wrap, blank lines part them. Flags: global and unicode
 * off, since folded text is lower case and mostly ASCII.
 *
 * @example phrase("date de debut ?:? ?").exec("date de\ndebut: ") // matches
 */
export function phrase(source: string, flags = "g"): RegExp {
  return compiled(spaced(source), flags);
}

/** A pattern over folded text, compiled to as little code as may be. */
export function compiled(source: string, flags = ""): RegExp {
  return new RegExp(cutChoices(source), flags);
}

/** The source of {@link phrase}, for patterns put together from parts. */
export function spaced(source: string): string {
  let inClass = false;
  let out = "";
  for (let i = 0; i < source.length; i++) {
    const character = source[i] as string;
    if (character === "\\") {
      out += character + (source[++i] ?? "");
      continue;
    }
    if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    if (character === " ") out += inClass ? " \\t\\n" : "[ \\t\\n]";
    else out += character;
  }
  return out;
}
