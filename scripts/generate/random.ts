/** A reproducible source of choices. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** Whole, both ends included. */
  readonly int: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One key, as often as its weight says. */
  readonly weighted: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key;
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** mulberry32: small, fast, the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error("nothing to pick from");
    return items[int(0, items.length - 1)] as Item;
  };
  const weighted = <Key extends string>(weights: Readonly<Record<Key, number>>): Key => {
    const keys = Object.keys(weights) as Key[];
    let left = next() * keys.reduce((sum, key) => sum + weights[key], 0);
    for (const key of keys) {
      left -= weights[key];
      if (left < 0) return key;
    }
    return keys[keys.length - 1] as Key;
  };
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const left = [...items];
    const out: Item[] = [];
    while (left.length > 0) out.push(...left.splice(int(0, left.length - 1), 1));
    return out;
  };
  return { next, int, chance: (probability) => next() < probability, pick, weighted, shuffle };
}
