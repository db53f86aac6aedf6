/** Letters copied at a time; the arrays always have room for so many. */
const LONGEST_RUN = 64;

/** What white space parts: the wider goes before the narrower where they meet. */
export const SPACE = 1,
  COLUMN = 2,
  LINE = 3,
  BLANK = 4;

/** A folded text as it is put together: its code units, and where each stands in the raw text. */
export class FoldedBuffer {
  length = 0;
  /** White space that is not written yet; 0 for none. */
  gap = 0;
  gapEnd = 0;
  private gapStart = 0;
  /** Tabs of a gap within a line: each parts two cells of a row, empty ones too. */
  private tabs = 0;
  private codes: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;

  constructor(private readonly raw: string) {
    const capacity = raw.length + (raw.length >> 3) + LONGEST_RUN;
    this.codes = new Uint16Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  read() {
    return {
      text: decodeCodes(this.codes.subarray(0, this.length)),
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
    };
  }

  /** A run of lower-case letters, most of every text: copied as it is. Returns where it ends. */
  letters(index: number): number {
    const { raw } = this;
    if (this.gap !== 0) this.flushGap();
    if (this.length + LONGEST_RUN > this.codes.length) this.grow();
    const { codes, starts, ends } = this;
    const limit = index + LONGEST_RUN;
    let length = this.length;
    let at = index;
    for (
      let code = raw.charCodeAt(at);
      code > 96 && code < 123 && at < limit;
      code = raw.charCodeAt(at)
    ) {
      codes[length] = code;
      starts[length] = at;
      ends[length++] = ++at;
    }
    this.length = length;
    return at;
  }

  space(kind: number, start: number, end: number): number {
    if (this.gap === 0) {
      this.gap = kind;
      this.gapStart = start;
      this.tabs = 0;
    } else if (kind >= LINE && this.gap >= LINE) this.gap = BLANK;
    else this.gap = Math.max(this.gap, kind);
    this.gapEnd = end;
    return end;
  }

  tab(start: number, end: number): number {
    this.space(COLUMN, start, end);
    this.tabs++;
    return end;
  }

  emit(code: number, start: number, end: number): number {
    if (this.gap !== 0) this.flushGap();
    if (this.length + 4 > this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
    return end;
  }

  put(folded: string, start: number, end: number): number {
    for (let i = 0; i < folded.length; i++) this.emit(folded.charCodeAt(i), start, end);
    return end;
  }

  /** The last unit's raw text goes on to `end`. */
  stretch(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }

  private flushGap(): void {
    const kind = this.gap;
    this.gap = 0;
    if (this.length === 0) return;
    const code = kind >= LINE ? 10 : kind === COLUMN ? 9 : 32;
    this.emit(code, this.gapStart, this.gapEnd);
    if (kind === BLANK) this.emit(10, this.gapStart, this.gapEnd);
    if (kind === COLUMN) {
      for (let tab = 1; tab < this.tabs; tab++) this.emit(9, this.gapStart, this.gapEnd);
    }
  }

  private grow(): void {
    const capacity = this.codes.length * 2 + LONGEST_RUN;
    const copy = <A extends Uint16Array | Int32Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    this.codes = copy(this.codes, new Uint16Array(capacity));
    this.starts = copy(this.starts, new Int32Array(capacity));
    this.ends = copy(this.ends, new Int32Array(capacity));
  }
}

/** In one piece: a string put together by "+" is slow to walk through. */
function decodeCodes(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < codes.length; i += 8192) {
    pieces.push(String.fromCharCode.apply(null, codes.subarray(i, i + 8192) as never));
  }
  return pieces.join("");
}
