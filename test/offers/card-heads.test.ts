import { describe, expect, it } from "vitest";
import { findHeads, titlesOf } from "../../src/offers/card-heads.js";
import { knownOf } from "./known.js";

const WORK = ["Semer le lin bleu", "Tailler les pommiers", "Garder les ânes gris"];
const cardsOf = (card: (work: string, i: number) => string) => WORK.map(card).join("");

/** The lines at which titles stand, from 0 in their card, of three cards of so many lines. */
function titleAt(lines: number, text: string): number {
  const heads = WORK.map((_, i) => i * lines);
  return (titlesOf(heads, knownOf(text))[0] ?? -1) - (heads[0] ?? 0);
}

describe("the title of a card", () => {
  it.each([
    ["its first line", 3, 0, cardsOf((work) => `${work}\nLa ferme du bas\nVire\n\n`)],
    ["below a category", 3, 1, cardsOf((work) => `Agriculture\n${work}\nVire\n\n`)],
    ["below a short word", 3, 1, cardsOf((work, i) => `Lot ${"ABC"[i]}\n${work}\nVire\n\n`)],
    ["below a day", 3, 1, cardsOf((work, i) => `1${i} mars 2027\n${work}\nVire\n\n`)],
    ["below a contract", 3, 1, cardsOf((work, i) => `CDD (${i + 2} mois)\n${work}\nVire\n\n`)],
    ["below terms", 3, 1, cardsOf((work, i) => `${i + 2} mois, 35 heures\n${work}\nVire\n\n`)],
    ["below an address", 3, 1, cardsOf((work, i) => `${"abc"[i]}@port.example\n${work}\nVire\n\n`)],
    ["below a button", 3, 1, cardsOf((work) => `Imprimer\n${work}\nVire\n\n`)],
    ["two lines below", 4, 2, cardsOf((work, i) => `Lot ${i}\nCDD\n${work}\nVire\n\n`)],
    ["no lower", 5, 0, cardsOf((work, i) => `Lot ${i}\nCDD\nVire\n${work}\nLens\n\n`)],
    ["not behind two blank lines", 3, 0, cardsOf((work) => `Lin\n\n\n${work}\nVire\n\n`)],
    ["not behind a label", 3, 0, cardsOf((work, i) => `Lot ${i}\nLieu : ${work}\nVire\n\n`)],
    ["its label", 3, 0, cardsOf((work, i) => `Lieu : ${"abc"[i]}\n${work}\nVire\n\n`)],
  ])("is %s", (_where, lines, at, text) => {
    expect(titleAt(lines, text)).toBe(at);
  });
});

/** Where cards begin, in lines above what comes again on the line `at` of each, of `lines` lines. */
function headAbove(lines: number, at: number, text: string): number {
  const member = WORK.map((_, i) => i * lines + at);
  return at - (findHeads([member], knownOf(text))[0] ?? 0);
}

describe("the first line of a card", () => {
  it.each([
    ["below a blank line", 4, 2, 2, cardsOf((work) => `${work}\nVire\nCDD\nCandidater\n\n`)],
    ["a heading", 4, 2, 1, cardsOf((work) => `Vire\n## ${work}\nCDD\nCandidater\n`)],
    ["below a button", 3, 2, 1, cardsOf((work) => `Imprimer\n${work}\nCDD\n`)],
    ["not beyond a row", 4, 3, 1, cardsOf((work) => `Vire\n-----\n${work}\nCDD\n`)],
    [
      "not the last of a paragraph above",
      4,
      2,
      0,
      cardsOf((work) => `Vire\n${work}\n\nCDD\nCandidater\n`),
    ],
    [
      "not the head of a page, which is the same each time",
      3,
      1,
      0,
      cardsOf((work) => `Le bulletin des champs de mars\n${work}\nCDD\n\n`),
    ],
  ])("is %s", (_where, lines, at, above, text) => {
    expect(headAbove(lines, at, text)).toBe(above);
  });
});
