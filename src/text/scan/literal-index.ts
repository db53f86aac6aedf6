import { letterOf } from "./letters.js";

const ASCII = 128;
/** Letters that literals may hold at first; the tree grows wider when there are more. */
const FIRST_WIDTH = 64;

/**
 * Finds many literals at once: one walk over a text, along a tree of all their letters, tells where
 * each of them stands. Literals come in sets, of which any one will do; sets may be entered at any
 * time.
 */
export class LiteralIndex {
  /** The next node by node and letter: 0 where no literal goes on so. */
  private next = new Int32Array(FIRST_WIDTH * 256);
  private width = FIRST_WIDTH;
  /** By node: the literal that ends there, or -1. */
  private ends = new Int32Array(256).fill(-1);
  private nodeCount = 1;
  /** Number of each letter, from 1; 0 for letters of no literal. */
  private readonly ascii = new Uint8Array(ASCII);
  private readonly others = new Map<number, number>();
  private letterCount = 0;
  /** By literal: the sets that hold it. */
  private readonly setsOf: number[][] = [];
  /** By set: its literals. */
  private readonly sets: (readonly number[])[] = [];

  private text: string | null = null;
  private isWalked = false;
  /** By set: how often its literals stand in the text. */
  private setCounts = new Int32Array(256);
  /** By literal: how often it stands in the text, and a chain through `at` of its places. */
  private counts = new Int32Array(256);
  private heads = new Int32Array(256);
  private tails = new Int32Array(256);
  private at = new Int32Array(1024);
  private chain = new Int32Array(1024);
  private placeCount = 0;
  private found: number[] = [];

  /** Enters a set of literals, in letters as `letterOf` gives them; gives the number of the set. */
  enter(literals: readonly string[]): number {
    const set = this.sets.length;
    const numbers = literals.map((literal) => this.numberOf(literal));
    for (const number of numbers) this.setsOf[number]?.push(set);
    this.sets.push(numbers);
    this.setCounts = longEnough(this.setCounts, this.sets.length);
    this.isWalked = false;
    return set;
  }

  /** Turns to a text; all below is asked of it. Tells whether that took a walk. */
  turnTo(text: string): boolean {
    if (this.isWalked && text === this.text) {
      // The same words in another string: two strings are compared unit by unit, one only with itself.
      this.text = text;
      return false;
    }
    this.forget();
    this.text = text;
    this.isWalked = true;
    this.walk(text);
    for (const literal of this.found) {
      const count = this.counts[literal] as number;
      for (const set of this.setsOf[literal] as number[]) {
        this.setCounts[set] = (this.setCounts[set] as number) + count;
      }
    }
    return true;
  }

  /** How often the literals of a set stand in the text. */
  countOf(set: number): number {
    return this.setCounts[set] as number;
  }

  /** Where the literals of a set begin, in order. */
  placesOf(set: number): Numbers {
    const places = new Int32Array(this.setCounts[set] as number);
    let [sources, filled] = [0, 0];
    for (const literal of this.sets[set] as readonly number[]) {
      const count = this.counts[literal] as number;
      if (count === 0) continue;
      let link = this.heads[literal] as number;
      for (let i = 0; i < count; i++) {
        places[filled++] = this.at[link] as number;
        link = this.chain[link] as number;
      }
      sources++;
    }
    return sources > 1 ? places.sort() : places;
  }

  private forget(): void {
    this.counts.fill(0);
    this.setCounts.fill(0);
    this.found = [];
    this.placeCount = 0;
  }

  private walk(text: string): void {
    const letters = this.lettersOf(text);
    const { next, ends, width } = this;
    const { length } = text;
    for (let start = 0; start < length; start++) {
      let node = next[letters[start] as number] as number;
      for (let i = start + 1; node !== 0; i++) {
        const literal = ends[node] as number;
        if (literal >= 0) this.note(literal, start);
        // One letter more than the text has, of no literal, ends every walk.
        node = next[node * width + (letters[i] as number)] as number;
      }
    }
  }

  private lettersOf(text: string): Uint8Array {
    const { length } = text;
    const { ascii } = this;
    const letters = new Uint8Array(length + 1);
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      letters[i] = code < ASCII ? (ascii[code] as number) : this.otherLetter(letterOf(code));
    }
    return letters;
  }

  private otherLetter(letter: number): number {
    return letter < ASCII ? (this.ascii[letter] as number) : (this.others.get(letter) ?? 0);
  }

  private note(literal: number, start: number): void {
    const link = this.placeCount++;
    if (link === this.at.length) {
      this.at = longEnough(this.at, link + 1);
      this.chain = longEnough(this.chain, link + 1);
    }
    this.at[link] = start;
    const count = this.counts[literal] as number;
    if (count === 0) {
      this.found.push(literal);
      this.heads[literal] = link;
    } else this.chain[this.tails[literal] as number] = link;
    this.tails[literal] = link;
    this.counts[literal] = count + 1;
  }

  private numberOf(literal: string): number {
    let node = 0;
    for (let i = 0; i < literal.length; i++) {
      const letter = this.letterOf(literal.charCodeAt(i));
      const edge = node * this.width + letter;
      node = this.next[edge] as number;
      if (node > 0) continue;
      node = this.nodeCount++;
      this.next = longEnough(this.next, this.nodeCount * this.width);
      this.next[edge] = node;
      if (node === this.ends.length) this.ends = longEnough(this.ends, node + 1, -1);
    }
    if (this.ends[node] === -1) {
      this.ends[node] = this.setsOf.length;
      this.setsOf.push([]);
      this.counts = longEnough(this.counts, this.setsOf.length);
      this.heads = longEnough(this.heads, this.setsOf.length);
      this.tails = longEnough(this.tails, this.setsOf.length);
    }
    return this.ends[node] as number;
  }

  private letterOf(code: number): number {
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
    for (let node = 0; node < this.nodeCount; node++) {
      this.next.set(next.subarray(node * width, (node + 1) * width), node * this.width);
    }
  }
}

type Numbers = Int32Array<ArrayBuffer>;

function longEnough(numbers: Numbers, length: number, filling = 0): Numbers {
  if (numbers.length >= length) return numbers;
  const longer = new Int32Array(Math.max(numbers.length * 2, length)).fill(filling);
  longer.set(numbers);
  return longer;
}
