import { readdirSync, readFileSync } from "node:fs";
import { detectOffers } from "../../src/index.js";
import type { Fixture } from "../../src/model/fixture.js";
import { beginsAt, locateOffers } from "../../src/validate/locate.js";

const FIXTURES = new URL("../../fixtures/", import.meta.url);

/** A small dump of a layout, and how far its offers were found. */
export interface LayoutResult {
  readonly name: string;
  /** The name without its number: dumps of one layout share it. */
  readonly layout: string;
  readonly found: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

type LayoutFolder = "layouts" | "layouts-hard";

/** The dumps of a folder of `fixtures/`, by name; those of one layout differ in their number. */
export function layoutDumps(folder: LayoutFolder): string[] {
  const files = readdirSync(new URL(`${folder}/`, FIXTURES));
  const ending = ".expected.json";
  return files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
}

export const layoutOf = (dump: string) => dump.replace(/-\d+$/, "");

export const layoutText = (folder: LayoutFolder, name: string): string =>
  readFileSync(new URL(`${folder}/${name}.txt`, FIXTURES), "utf8");

/** Cuts some of them. */
export function cutLayouts(folder: LayoutFolder, names: readonly string[]): LayoutResult[] {
  const home = new URL(`${folder}/`, FIXTURES);
  return names.map((name) => {
    const file = `${name}.expected.json`;
    const fixture = JSON.parse(readFileSync(new URL(file, home), "utf8")) as Fixture;
    const text = layoutText(folder, name);
    return { name, layout: layoutOf(name), ...compare(fixture, text, file) };
  });
}

function compare(fixture: Fixture, text: string, file: string) {
  const expected = locateOffers(fixture, text, file);
  const open = new Set(expected);
  const extra: string[] = [];
  for (const { span, heading } of detectOffers(text)) {
    const hit = [...open].find((offer) => fixture.single || beginsAt(offer, span.start, text));
    if (hit) open.delete(hit);
    else extra.push(heading);
  }
  const missed = [...open].map((offer) => offer.expected.heading);
  return { found: expected.length - missed.length, missed, extra };
}

/** F1 of the beginnings of several dumps together. */
export function f1(results: readonly LayoutResult[]): number {
  const sum = (count: (result: LayoutResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const found = sum((result) => result.found);
  const wrong = sum(({ missed, extra }) => missed.length + extra.length);
  return found + wrong === 0 ? 1 : (2 * found) / (2 * found + wrong);
}
