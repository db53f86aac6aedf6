// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { root } from "./library.mjs";

/** @typedef {{ heading: string, headingAlternatives?: string[] }} ExpectedOffer */
/**
 * A dump, the offers expected of it, and the group whose totals it counts for. `single`: it is one
 * posting, and where that begins is not scored.
 *
 * @typedef {{ name: string, group: string, text: string, single: boolean,
 *   offers: ExpectedOffer[] }} Dump
 */

/**
 * The dumps of `seeds/`, those of each layout of `fixtures/layouts`, and those of other folders of
 * `NAME.txt` with `NAME.expected.json`.
 *
 * @param {readonly string[]} folders
 * @returns {Dump[]}
 */
export function readDumps(folders) {
  const layoutOf = (/** @type {string} */ name) => name.replace(/-\d+$/, "");
  return [
    ...readFolder(join(root, "fixtures/dumps"), () => "seeds"),
    ...readFolder(join(root, "fixtures/layouts"), layoutOf),
    ...folders.flatMap((folder) => readFolder(folder, () => basename(resolve(folder)))),
  ];
}

/** @param {string} folder @param {(name: string) => string} groupOf @returns {Dump[]} */
function readFolder(folder, groupOf) {
  const ending = ".expected.json";
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return files.sort(byNumber).map((file) => {
    const name = file.slice(0, -ending.length);
    const path = join(folder, file);
    const { text, offers, single = false } = JSON.parse(readFileSync(path, "utf8"));
    const content = readFileSync(join(dirname(path), text), "utf8");
    return { name, group: groupOf(name), text: content, single, offers };
  });
}

/** @param {string} one @param {string} other */
function byNumber(one, other) {
  return one.localeCompare(other, "en", { numeric: true });
}
