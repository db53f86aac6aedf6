import { GlaneError } from "../model/error.js";
import { fold } from "../text/fold.js";
import { spaced } from "../text/phrase.js";

/**
 * A pattern as its author thinks of it, made to run over folded text: its letters lose their
 * accents, case counts no more, and a space stands for any white space.
 */
export function foldPattern(id: string, { source, flags }: RegExp): RegExp {
  if (flags.includes("y")) {
    const message = `Rule "${id}": its pattern is sticky (flag y), and would match once at most.`;
    throw new GlaneError("bad-rule", message);
  }
  const all = new Set([...flags, ..."dgi"]);
  try {
    return new RegExp(spaced(foldSource(source)), [...all].join(""));
  } catch (error) {
    const message = `Rule "${id}": without its accents, its pattern is none: ${String(error)}.`;
    throw new GlaneError("bad-rule", message);
  }
}

/** A range such as à-ÿ in a class: what it matches has no folded form, so it is left as it is. */
const CLASS_RANGE = /^(?:[^\\\]]-[^\\\]]|\\.)/su;
/** A colon follows its word without a space in folded text, as it does not in French. */
const SPACED_COLON = /^ \??:/;
const ASCII = /^[\0-\x7f]$/;

function foldSource(source: string): string {
  let folded = "";
  let inClass = false;
  for (let i = 0; i < source.length; ) {
    const colon = inClass ? null : SPACED_COLON.exec(source.slice(i, i + 3));
    if (colon) {
      folded += ":";
      i += colon[0].length;
      continue;
    }
    const [range] = inClass ? (CLASS_RANGE.exec(source.slice(i, i + 6)) ?? []) : [];
    const character = String.fromCodePoint(source.codePointAt(i) as number);
    const piece = range ?? (character === "\\" ? source.slice(i, i + 2) : character);
    if (piece === "[") inClass = true;
    if (piece === "]") inClass = false;
    folded += piece.length > 1 && piece !== character ? piece : foldLiteral(piece, inClass);
    i += piece.length;
  }
  return folded;
}

/** "é" as "e", "’" as "'"; "…" as three full stops, which a pattern must not read as wildcards. */
function foldLiteral(character: string, inClass: boolean): string {
  if (ASCII.test(character)) return character;
  const plain = fold(character);
  if (plain === "") return character;
  if (inClass) return plain.replace(/[\\\]^-]/g, "\\$&");
  return plain.length > 1 ? `(?:${plain.replaceAll(".", "\\.")})` : plain;
}
