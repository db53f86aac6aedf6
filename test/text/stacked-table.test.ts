import { describe, expect, it } from "vitest";
import { splitLines } from "../../src/text/lines.js";
import { findTableHeaders, headerAt, isStack, labelCells } from "../../src/text/table.js";

const HEAD = ["poste", "ville", "contrat"];
const ROWS = [
  ["vannier", "lens", "cdd"],
  ["libraire", "lille", "cdi"],
  ["relieur", "douai", "cdd de 6 mois"],
];
const glued = (...rows: readonly string[][]) => rows.flat().join("\n");
const inParagraphs = (...rows: readonly string[][]) =>
  rows.map((row) => row.join("\n")).join("\n\n");
const headers = (text: string) => findTableHeaders(text, splitLines(text));
/** How many lines a row has; 0 where none is found. */
const widthOf = (text: string) => headers(text).find(isStack)?.columns.length ?? 0;

describe("a table whose cells stand one below the other", () => {
  it.each([
    ["glued", glued(HEAD, ...ROWS)],
    ["all cells apart", [HEAD, ...ROWS].flat().join("\n\n")],
    ["a paragraph a row", inParagraphs(HEAD, ...ROWS)],
    ["a word above", glued(["nos offres"], HEAD, ...ROWS)],
  ])("%s: has rows of three", (_how, text) => {
    expect(widthOf(text)).toBe(3);
  });

  it.each([
    [
      "paragraphs of as many lines tell rows without a form",
      inParagraphs(
        ["poste", "ville", "service"],
        ["vannier", "lens", "port"],
        ["relieur", "lille", "quai"],
      ),
      3,
    ],
    [
      "glued lines without a form are no rows",
      glued(
        ["poste", "ville", "service"],
        ["vannier", "lens", "port"],
        ["relieur", "lille", "quai"],
      ),
      0,
    ],
    ["one row is no table", glued(HEAD, ROWS[0] as string[]), 0],
    [
      "columns that name no post are no table of offers",
      glued(["ville", "contrat", "duree"], ["lens", "cdd", "6 mois"], ["lille", "cdd", "3 mois"]),
      0,
    ],
    [
      "cells that are not what their column says are no row",
      glued(HEAD, ["vannier", "lens", "62"], ["relieur", "lille", "59"]),
      0,
    ],
    [
      "labels over their values are no header",
      "poste\nvannier\nville\nlens\ncontrat\ncdd\nposte\nrelieur\nville\nlille\ncontrat\ncdi",
      0,
    ],
  ])("%s", (_why, text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it("ends with its last row", () => {
    const text = `${glued(HEAD, ...ROWS)}\n\necrire a r@port.example`;
    const [header] = headers(text);
    expect(header).toMatchObject({ end: text.indexOf("\n\n") });
    expect(headerAt(headers(text), text.indexOf("relieur"))).toEqual(header);
    expect(headerAt(headers(text), text.indexOf("ecrire"))).toBeNull();
  });

  it("labels the lines of a row by the names of its columns", () => {
    const [header] = headers(glued(HEAD, ...ROWS));
    const row = "relieur\ndouai\ncdd de 6 mois";
    const cells = header ? labelCells(row, splitLines(row), header) : [];
    expect(
      cells.map(({ kind, valueStart, valueEnd }) => [kind, row.slice(valueStart, valueEnd)]),
    ).toEqual([
      ["title", "relieur"],
      ["location", "douai"],
      ["contract", "cdd de 6 mois"],
    ]);
    expect(header ? labelCells("relieur", splitLines("relieur"), header) : null).toEqual([]);
  });

  it("goes on where the text before has cut it", () => {
    const [above] = headers(glued(HEAD, ...ROWS));
    const text = `${glued(...ROWS.slice(1))}\nla fin`;
    const [header] = findTableHeaders(
      text,
      splitLines(text),
      above ? { ...above, start: -1 } : null,
    );
    expect(header).toMatchObject({ start: -1, end: text.indexOf("\nla fin") });
  });
});
