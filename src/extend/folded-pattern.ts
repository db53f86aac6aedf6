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
  return new RegExp(spaced(foldSource(source)), [...all].join(""));
}

/** A group's name, with accents or without, is its author's. */
const NAME = /^(?:\(\?|\\k)<(?![=!])[^>]+>/;
const ESCAPE = /^\\./su;
/** A range such as à-ÿ: what it matches has no folded form, and beside a-z it does no harm. */
const CLASS_RANGE = /^[^\\\]]-[^\\\]]/u;
/** A colon follows its word without a space in folded text, as it does not in French. */
const SPACED_COLON = /^ \??:/;

function foldSource(source: string): string {
  let folded = "";
  let inClass = false;
  for (let i = 0; i < source.length; ) {
    const rest = source.slice(i);
    const kept =
      (NAME.exec(rest) ?? ESCAPE.exec(rest) ?? (inClass && CLASS_RANGE.exec(rest))) || null;
    const colon = inClass ? null : SPACED_COLON.exec(rest);
    const piece = (kept ?? colon)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) as number);
    if (piece === "[") inClass = true;
    if (piece === "]") inClass = false;
    folded += kept ? piece : colon ? ":" : foldLiteral(piece, inClass);
    i += piece.length;
  }
  return folded;
}

/** "é" as "e", "’" as "'"; "…" as three full stops, which a pattern must not read as wildcards. */
function foldLiteral(character: string, inClass: boolean): string {
  const plain = (character.codePointAt(0) as number) < 128 ? character : fold(character);
  if (plain === character || plain === "") return character;
  if (inClass) return plain.replace(/[\\\]^-]/g, "\\$&");
  const escaped = plain.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return plain.length > 1 ? `(?:${escaped})` : escaped;
}
