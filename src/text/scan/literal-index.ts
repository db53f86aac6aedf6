import { letterOf } from "./letters.js";

const ASCII = 128;
/** Letters that literals may hold at most; the index grows when there are more. */
const FIRST_WIDTH = 64;

/**
 * Finds many literals at once: one walk over a text, along a tree of all their letters, tells where
 * each of them stands. Literals may be entered at any time.
 */
export class LiteralIndex {
  /** The next node by node and letter: 0 where no literal goes on so. */
  private next = new Int32Array(FIRST_WIDTH * 256);
  private width = FIRST_WIDTH;
  /** By node: the literal that ends there, or -1. */
  private ends: number[] = [-1];
  /** Number of each letter, from 1; 0 for letters of no literal. */
  private readonly ascii = new Uint8Array(ASCII);
  private readonly others = new Map<number, number>();
  private letterCount = 0;
  private literalCount = 0;

  private text: string | null = null;
  private walkedAll = false;
  /** By literal: how often it stands in the text, and a chain through `at` of its places. */
  private counts = new Int32Array(256);
  private heads = new Int32Array(256);
  private tails = new Int32Array(256);
  private at = new Int32Array(1024);
  private chain = new Int32Array(1024);
  private found: number[] = [];
  private size = 0;

  /** The number of a literal: letters as `letterOf` gives them, one at least. */
  enter(literal: string): number {
    let node = 0;
    for (let i = 0; i < literal.length; i++) {
      const letter = this.numberOf(literal.charCodeAt(i));
      const edge = node * this.width + letter;
      node = this.next[edge] as number;
      if (node === 0) {
        node = this.ends.length;
        this.ends.push(-1);
        if (this.next.length < this.ends.length * this.width) this.next = doubled(this.next);
        this.next[edge] = node;
      }
    }
    const known = this.ends[node] as number;
    if (known >= 0) return known;
    this.ends[node] = this.literalCount;
    this.walkedAll = false;
    if (this.counts.length === this.literalCount) {
      this.counts = doubled(this.counts);
      this.heads = doubled(this.heads);
      this.tails = doubled(this.tails);
    }
    return this.literalCount++;
  }

  /** Turns to a text; what is asked from now on is asked of it. Whether it is another than before. */
  turnTo(text: string): boolean {
    if (text === this.text && this.walkedAll) return false;
    this.text = text;
    this.walk(text);
    return true;
  }

  /** How often a literal stands in the text. */
  countOf(literal: number): number {
    return this.counts[literal] as number;
  }

  /** Adds the places of a literal, in order. */
  addPlaces(literal: number, places: number[]): void {
    const count = this.counts[literal] as number;
    let link = this.heads[literal] as number;
    for (let i = 0; i < count; i++) {
      places.push(this.at[link] as number);
      link = this.chain[link] as number;
    }
  }

  private walk(text: string): void {
    for (const literal of this.found) this.counts[literal] = 0;
    this.found = [];
    this.size = 0;
    this.walkedAll = true;
    const letters = this.lettersOf(text);
    const { next, ends, width } = this;
    const { length } = text;
    for (let start = 0; start < length; start++) {
      let node = next[letters[start] as number] as number;
      for (let i = start + 1; node !== 0; i++) {
        const literal = ends[node] as number;
        if (literal >= 0) this.note(literal, start);
        if (i >= length) break;
        node = next[node * width + (letters[i] as number)] as number;
      }
    }
  }

  private lettersOf(text: string): Uint8Array {
    const { length } = text;
    const letters = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      letters[i] = code < ASCII ? (this.ascii[code] as number) : this.otherLetter(letterOf(code));
    }
    return letters;
  }

  private otherLetter(letter: number): number {
    return letter < ASCII ? (this.ascii[letter] as number) : (this.others.get(letter) ?? 0);
  }

  private note(literal: number, start: number): void {
    const link = this.size++;
    if (link === this.at.length) {
      this.at = doubled(this.at);
      this.chain = doubled(this.chain);
    }
    this.at[link] = start;
    if (this.counts[literal] === 0) {
      this.found.push(literal);
      this.heads[literal] = link;
    } else this.chain[this.tails[literal] as number] = link;
    this.tails[literal] = link;
    this.counts[literal] = (this.counts[literal] as number) + 1;
  }

  private numberOf(code: number): number {
    const known = code < ASCII ? (this.ascii[code] as number) : (this.others.get(code) ?? 0);
    if (known > 0) return known;
    const number = ++this.letterCount;
    if (number === this.width) this.widen();
    if (code >= ASCII) this.others.set(code, number);
    // All characters that are one letter in literals are one here.
    else for (let one = 0; one < ASCII; one++) if (letterOf(one) === code) this.ascii[one] = number;
    return number;
  }

  private widen(): void {
    const { next, width } = this;
    this.width = width * 2;
    this.next = new Int32Array(next.length * 2);
    for (let node = 0; node < this.ends.length; node++) {
      this.next.set(next.subarray(node * width, (node + 1) * width), node * this.width);
    }
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
