// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./library.mjs";

/**
 * The dumps of `seeds/` one after the other, again and again with other years and amounts, about
 * `units` UTF-16 units of them. The same number gives the same dump.
 *
 * @param {number} units
 */
export function seedDump(units) {
  const folder = join(root, "seeds");
  const seeds = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  let dump = "";
  for (let index = 0; dump.length < units; index += 1) {
    const round = Math.floor(index / seeds.length);
    // U+001C: the next dump is another one.
    dump += `${varied(seeds[index % seeds.length] ?? "", round)}\x1c`;
  }
  return dump;
}

/** @param {string} seed @param {number} round */
function varied(seed, round) {
  if (round === 0) return seed;
  return seed
    .replace(/\b20[12]\d\b/g, (year) => `${2018 + ((Number(year) + round) % 9)}`)
    .replace(/\b\d(?=\d{2} ?€)/g, (digit) => `${1 + ((Number(digit) + round) % 9)}`)
    .replace(/\b(?:Missions?|Profil)\b/g, (word) => `${word} ${round}`);
}
