import { foldCharacter } from "./fold-character.js";
import { BLANK, COLUMN, FoldedBuffer, LINE, SPACE } from "./folded-buffer.js";
import { entityAt, tagAt } from "./html.js";
import { repairMojibake } from "./mojibake.js";

/**
 * A text in the form that rules are written for: lower case, no accents, straight quotes, one kind
 * of dash, one space where there were many, markup gone; with the way back to the raw text.
 *
 * White space in `text` is one of: " ", "\t" (a tab or three spaces and more: a column), "\n" (one
 * line break), "\n\n" (a blank line). A colon follows its word without a space.
 */
export interface FoldedText {
  readonly raw: string;
  /** Offset of `raw` in the dump that it is a part of. */
  readonly origin: number;
  readonly text: string;
  /** Raw offset of each folded code unit's first, and one past its last, raw code unit. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Words that job sites glue to the text before them ("…donnéesProfil recherché"). */
const GLUED =
  /(?:Profil|Missions?|Dur[ée]\u0301?e|D[ée]\u0301?but|D[ée]\u0301?marrage|Date|R[ée]\u0301?mun[ée]\u0301?ration|Gratification|Salaire|Contrat|Type[ \u00a0]de|Lieu|Localisation|Formation|Niveau|Dipl[ôo]\u0302?m[eé]|Comp[ée]\u0301?tences|Exp[ée]\u0301?rience|Avantages|T[ée]\u0301?l[ée]\u0301?travail|Horaires|Bac[ \u00a0]?\+|Pour[ \u00a0]postuler|Contact|Obligatoire|Poste|Candidature|Temps)/y;

const BROKEN_WORD =
  /-[ \t]{0,8}\r?\n[ \t]{0,40}(?=\p{Ll}\p{M}{0,4}\p{Ll})(?!(?:janvier|f[ée]\p{M}?vrier|mars|avril|mai|juin|juillet|ao[uû]\p{M}?t|septembre|octobre|novembre|d[ée]\p{M}?cembre)[ \u00a0.,;)])/uy;

/** A space, breaking or not, wide or narrow. */
const isSpace = (code: number) => code === 32 || code === 0xa0 || code === 0x202f;
const isLower = (code: number) => (code > 96 && code < 123) || (code > 0xde && code < 0x100);
const isMark = (code: number) => code >= 0x300 && code < 0x370;
const isUpper = (code: number) => (code > 64 && code < 91) || (code > 0xbf && code < 0xdf);
const isLetter = (code: number) =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || code > 0xbf;

/** "Coordinateur•ice": a bullet or its like that stands for the middle dot. */
const isInWord = (raw: string, index: number, code: number) =>
  (code === 0x2022 || code === 0x2219 || code === 0x2027) &&
  isLower(raw.charCodeAt(index + 1)) &&
  isLetter(raw.charCodeAt(index - 1));

/** Folds a text that stands at `origin` in its dump. Cost grows in step with its length. */
export function foldText(raw: string, origin = 0): FoldedText {
  return { origin, ...new Folder(raw).run() };
}

/**
 * A text as rules see it: lower case, no accents, straight quotes, one space where there were many.
 *
 * @example fold("Niveau  EXIGÉ : C1") // "niveau exige: c1"
 */
export const fold = (text: string): string => foldText(text).text;

class Folder {
  private readonly out: FoldedBuffer;
  private readonly unclosed = new Set<string>();

  constructor(private readonly raw: string) {
    this.out = new FoldedBuffer(raw);
  }

  run(): Omit<FoldedText, "origin"> {
    const { raw, out } = this;
    let index = 0;
    while (index < raw.length) {
      const code = raw.charCodeAt(index);
      index = code > 96 && code < 123 ? out.letters(index) : this.step(index, code);
    }
    return { raw, ...out.read() };
  }

  /** Folds what stands at `index`; returns where to go on. */
  private step(index: number, code: number): number {
    if (code <= 32) return this.white(index, code);
    if (code < 128) return this.ascii(index, code);
    if (code === 0xa0 || code === 0x202f || code === 0x2009)
      return this.out.space(SPACE, index, index + 1);
    if (code === 0x2028 || code === 0x2029 || code === 0x85)
      return this.out.space(LINE, index, index + 1);
    return this.beyondAscii(index, code);
  }

  private white(index: number, code: number): number {
    if (code === 10) return this.out.space(LINE, index, index + 1);
    if (code === 13) {
      const next = this.raw.charCodeAt(index + 1) === 10 ? index + 2 : index + 1;
      return this.out.space(LINE, index, next);
    }
    if (code === 9) return this.out.tab(index, index + 1);
    if (code === 12) return this.out.space(BLANK, index, index + 1);
    if (code !== 32) return index + 1;
    let end = index + 1;
    while (this.raw.charCodeAt(end) === 32) end++;
    return this.out.space(end - index > 2 ? COLUMN : SPACE, index, end);
  }

  private ascii(index: number, code: number): number {
    if (code > 64 && code < 91) {
      if (this.out.gap === 0 && index > 0 && this.isGlued(index))
        this.out.space(LINE, index, index);
      return this.out.emit(code + 32, index, index + 1);
    }
    switch (code) {
      case 60: // <
        return this.markup(index, tagAt(this.raw, index, this.unclosed), code);
      case 38: // &
        return this.markup(index, entityAt(this.raw, index), code);
      case 42: // *
        return this.asterisk(index);
      case 45: // -
        return this.hyphen(index);
      case 58: // : follows its word directly
        if (this.out.gap === SPACE) this.out.gap = 0;
        return this.out.emit(code, index, index + 1);
      case 92: // \ before Markdown punctuation
        return /[\\[\]()*_#.!-]/.test(this.raw[index + 1] ?? "")
          ? index + 1
          : this.out.emit(code, index, index + 1);
      case 95: // _
        return this.underscore(index);
      case 96: // `
        return index + 1;
      default:
        return this.out.emit(code, index, index + 1);
    }
  }

  private markup(index: number, found: { length: number; text: string } | null, code: number) {
    if (!found) return this.out.emit(code, index, index + 1);
    const end = index + found.length;
    for (const character of found.text) {
      if (character === "\n") this.out.space(LINE, index, end);
      else if (character === "\t") this.out.space(COLUMN, index, end);
      else if (character === " ") this.out.space(SPACE, index, end);
      else this.out.put(foldCharacter(character), index, end);
    }
    return end;
  }

  private asterisk(index: number): number {
    const atLineStart = this.out.length === 0 || this.out.gap >= LINE;
    if (atLineStart && isSpace(this.raw.charCodeAt(index + 1)))
      return this.out.put("•", index, index + 1);
    return index + 1;
  }

  /** "rému-⏎nération": a word that a PDF broke at the end of a line is one word. */
  private hyphen(index: number): number {
    BROKEN_WORD.lastIndex = index;
    const rest = this.out.gap === 0 ? BROKEN_WORD.exec(this.raw) : null;
    const word = rest ? /[^\s]{0,40}$/.exec(this.raw.slice(Math.max(0, index - 40), index)) : null;
    // "avril-⏎juin", "mi-⏎mars" and a broken address keep their hyphen.
    if (
      !rest ||
      !word ||
      !/(?:\p{Ll}\p{M}{0,4}){3}$|^(?:\p{Ll}\p{M}{0,4}){2}$/u.test(word[0]) ||
      /@|\/|^mi$/.test(word[0])
    ) {
      return this.out.emit(45, index, index + 1);
    }
    return index + rest[0].length;
  }

  private underscore(index: number): number {
    const { raw } = this;
    const before = raw.charCodeAt(index - 1);
    const after = raw.charCodeAt(index + 1);
    const double = after === 95 && raw.charCodeAt(index + 2) !== 95 && before !== 95;
    if (double) return index + 2;
    const opens =
      isLetter(after) && !(before > 47 && before < 58) && !isLetter(before) && before !== 95;
    const closes =
      isLetter(before) &&
      !isLetter(after) &&
      after !== 95 &&
      after !== 64 &&
      !(after > 47 && after < 58);
    return opens || closes ? index + 1 : this.out.emit(95, index, index + 1);
  }

  private isGlued(index: number): boolean {
    const before = this.raw.charCodeAt(
      isMark(this.raw.charCodeAt(index - 1)) ? index - 2 : index - 1,
    );
    if (
      !isLower(before) &&
      before !== 46 &&
      before !== 42 &&
      before !== 41 &&
      !(before > 47 && before < 58)
    )
      return false;
    GLUED.lastIndex = index;
    return GLUED.test(this.raw);
  }

  private beyondAscii(index: number, code: number): number {
    const { raw } = this;
    if (isMark(code)) return this.combining(index);
    const repair = repairMojibake(raw, index);
    if (repair) {
      const end = index + repair.length;
      if (repair.character === "\u00a0" || repair.character === "\u202f") {
        return this.out.space(SPACE, index, end);
      }
      return this.out.put(foldCharacter(repair.character), index, end);
    }
    if (code === 0xb4 || code === 0x2c6 || code === 0xa8) {
      const detached = this.detachedAccent(index);
      if (detached) return detached;
    }
    const pair = code >= 0xd800 && code < 0xdc00 && index + 1 < raw.length;
    const end = index + (pair ? 2 : 1);
    const folded = isInWord(raw, index, code) ? "·" : foldCharacter(raw.slice(index, end));
    if (folded === " ") return this.out.space(SPACE, index, end);
    if (isUpper(code) && this.out.gap === 0 && index > 0 && this.isGlued(index))
      this.out.space(LINE, index, index);
    return folded === "" ? end : this.out.put(folded, index, end);
  }

  /** A combining mark; where PDF tools set it apart from its letter ("ge ́ne"), the space goes. */
  private combining(index: number): number {
    if (this.out.gap === SPACE && this.out.gapEnd === index) this.out.gap = 0;
    else if (this.out.gap === 0) this.out.stretch(index + 1);
    return index + 1;
  }

  /** "mod´ elisation": an accent on its own between letters, with or without a space after it. */
  private detachedAccent(index: number): number {
    const { raw } = this;
    const next = isSpace(raw.charCodeAt(index + 1)) ? index + 2 : index + 1;
    if (this.out.gap !== 0 || !isLower(raw.charCodeAt(index - 1))) return 0;
    return /[aeiouc]/.test(raw[next] ?? "") ? next : 0;
  }
}
