import { expect, it } from "vitest";
import { MUTATION_KINDS, type MutationKind, mutate } from "../../scripts/fuzz/mutations.js";
import { randomFrom } from "../../scripts/fuzz/random.js";

const DUMP = "Stage – Lyon\nDurée : 6 mois\nContact : nom@ville.example\n";
const change = (kind: MutationKind, at = 0, to = 0.5, junk = 3) =>
  mutate(DUMP, [{ kind, at, to, junk }], "bac+5 exigé");

it.each(MUTATION_KINDS)("%s changes a dump, the same way each time", (kind) => {
  const places = [0, 0.2, 0.4, 0.7, 0.9];
  const changed = places.map((at) => change(kind, at));
  expect(changed.some((text) => text !== DUMP)).toBe(true);
  expect(places.map((at) => change(kind, at))).toEqual(changed);
});

it("makes what it can of an empty text", () => {
  for (const kind of MUTATION_KINDS) {
    expect(typeof mutate("", [{ kind, at: 0.99, to: 0.99, junk: 0 }], "")).toBe("string");
  }
});

it("applies changes one after the other", () => {
  const swap = { kind: "swapLines", at: 0, to: 0.3, junk: 0 } as const;
  expect(mutate(DUMP, [swap, swap], "")).toBe(DUMP);
});

it("draws the same numbers from the same seed", () => {
  const [one, same, other] = [5, 5, 6].map((seed) => Array.from({ length: 4 }, randomFrom(seed)));
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
  expect(one?.every((number) => number >= 0 && number < 1)).toBe(true);
});
