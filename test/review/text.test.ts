import fc from "fast-check";
import { expect, test } from "vitest";
import { linesWithin, splitLines } from "../../src/review/lines.js";
import { markPieces } from "../../src/review/marks.js";

test("lines end at LF, CRLF and a lone CR, and are numbered as editors do", () => {
  const text = "a\r\nb\rc\n\nd";
  const lines = splitLines(text).map(({ start, end, number }) => [number, text.slice(start, end)]);
  expect(lines).toEqual([
    [1, "a"],
    [2, "b"],
    [3, "c"],
    [4, ""],
    [5, "d"],
  ]);
});

test("a very long line is laid out in parts, none of which begins a line but the first", () => {
  const text = "mot ".repeat(5_000);
  const lines = splitLines(text);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map(({ isFirst }) => isFirst).indexOf(true, 1)).toBe(-1);
  expect(lines.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
});

test("the lines of a span are cut to it", () => {
  const text = "abc\ndef\nghi";
  const within = linesWithin(splitLines(text), { start: 1, end: 6 });
  expect(within.map(({ start, end }) => text.slice(start, end))).toEqual(["bc", "de"]);
});

test("however marks overlap, the pieces join to the text, each with the marks that cover it", () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([one, other]) => {
    return { start: Math.min(one, other), end: Math.max(one, other) };
  });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const marks = spans.map((one, index) => ({
        id: `${index}`,
        field: "url" as const,
        span: one,
      }));
      const pieces = markPieces({ start: 3, end: 17 }, marks);
      expect(pieces[0]?.start).toBe(3);
      expect(pieces.at(-1)?.end).toBe(17);
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) expect(piece.start).toBe(pieces[index - 1]?.end);
        for (let at = piece.start; at < piece.end; at += 1) {
          const covering = marks.filter((mark) => mark.span.start <= at && mark.span.end > at);
          expect(new Set(piece.marks)).toEqual(new Set(covering));
        }
      }
    }),
  );
});
