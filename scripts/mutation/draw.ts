import { randomFrom } from "../fuzz/random.js";
import type { Mutant } from "./mutants.js";

/**
 * The mutants in an order by chance in which every beginning holds of each folder what its share of all
 * mutants is, so that a sample may be ended at any time. The same for the same seed.
 */
export function drawByFolder(mutants: readonly Mutant[], seed: number): Mutant[] {
  const random = randomFrom(seed);
  const folders = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const folder = folders.get(mutant.folder) ?? [];
    folder.push(mutant);
    folders.set(mutant.folder, folder);
  }
  return [...folders.values()]
    .flatMap((folder) =>
      shuffled(folder, random).map((mutant, i) => ({ mutant, at: (i + random()) / folder.length })),
    )
    .sort((one, other) => one.at - other.at)
    .map(({ mutant }) => mutant);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = items.map((item) => ({ item, at: random() }));
  return mixed.sort((one, other) => one.at - other.at).map(({ item }) => item);
}
