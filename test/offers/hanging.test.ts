import { describe, expect, it } from "vitest";
import { findHanging } from "../../src/offers/hanging.js";
import { look } from "./look.js";

/** The lines, from 0, that head what stands below them. */
const hanging = (text: string) =>
  [...findHanging(look(text).survey.lines).values()].flat().sort((a, b) => a - b);
const each = (item: (name: string, i: number) => string, between = "\n") =>
  ["Canyon", "Refuge", "Bergerie"].map(item).join(between);

describe("marked lines over lines without a mark", () => {
  it.each([
    ["arrows", each((name) => `→ ${name}\nTrois mois d'été`)],
    ["stars", each((name) => `* ${name}\nTrois mois d'été`)],
    ["stars on both sides", each((name) => `** ${name} **\nTrois mois d'été`)],
  ])("%s head what stands below", (_sign, list) => {
    expect(hanging(`Bonjour\n${list}`)).toEqual([1, 3, 5]);
  });

  it("pictures are one mark, whatever they show, below blank lines", () => {
    const list = each(
      (name, i) => `${"🐝🧀🚜".match(/./gu)?.[i]} ${name}\nTrois mois d'été`,
      "\n\n",
    );
    expect(hanging(`Bonjour\n\n${list}`)).toEqual([1, 3, 5]);
  });

  it("pictures that change from line to line are one mark without blank lines as well", () => {
    const list = each((name, i) => `${"🐝🧀🚜".match(/./gu)?.[i]} ${name}\nTrois mois d'été`);
    expect(hanging(`Bonjour\n${list}`)).toEqual([1, 3, 5]);
  });

  it.each([
    ["items of a list", each((name) => `- ${name}`)],
    [
      "items that go on below",
      each(
        (name) =>
          `- ${name}, où l'on garde des troupeaux et des chevaux tout l'été\navec des chiens`,
      ),
    ],
    ["items of several lists, each below a line", each((name) => `${name}\n- Garder\n- Traire`)],
    ["two", "→ Canyon\nTrois mois\n→ Refuge\nTrois mois"],
    ["rows of a table", each((name) => `|-\n| ${name} || Gap`)],
  ])("%s do not", (_what, list) => {
    expect(hanging(`Bonjour\n${list}`)).toEqual([]);
  });
});
