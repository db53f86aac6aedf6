import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, openDecoder } from "../../src/node/decode.js";

function inPieces(bytes: Uint8Array, sizes: readonly number[]) {
  const decoder = openDecoder();
  let text = "";
  let at = 0;
  for (let k = 0; at < bytes.length; k++) {
    const size = sizes[k % sizes.length] ?? 1;
    text += decoder.read(bytes.subarray(at, at + size));
    at += size;
  }
  text += decoder.end();
  return { text, encoding: decoder.encoding() };
}

const long = "Stage en Bourgogne, du lundi au vendredi.\n".repeat(4_000);

test.each<[string, Uint8Array, string]>([
  ["UTF-8 whose first accent comes late", Buffer.from(`${long}été œuvre €`), "utf-8"],
  [
    "Windows-1252 whose first accent comes late",
    Buffer.from(`${long}\xe9t\xe9 \x9cuvre 600 \x80`, "latin1"),
    "windows-1252",
  ],
  [
    "ISO-8859-15 whose first sign comes after many accents",
    Buffer.from(`${"d\xe9but d'\xe9t\xe9 ".repeat(9_000)}c\xbdur, 600 \xa4`, "latin1"),
    "iso-8859-15",
  ],
  ["UTF-16LE without a mark", Buffer.from(`${long}été €`, "utf16le"), "utf-16le"],
])("%s is read alike in pieces of any size", (_, bytes, encoding) => {
  const whole = decode(bytes);
  expect(whole.encoding).toBe(encoding);
  expect(whole.text).toMatch(/€|été/);
  for (const sizes of [[1_000_003], [65_536], [7, 65_537, 1], [4_096]]) {
    expect(inPieces(bytes, sizes)).toEqual(whole);
  }
});

test("any bytes give the same text, whole or in pieces", () => {
  const letters = fc.constantFrom(
    ...Buffer.from("ae 1\x80\x92\xa4\xbd\xbc\xbe\xc3\xa9\xe9\n", "latin1"),
  );
  const some = fc.array(letters, { maxLength: 40 });
  fc.assert(
    fc.property(
      some,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      (bytes, sizes) => {
        const input = Uint8Array.from([...Buffer.from("Stage "), ...bytes]);
        expect(inPieces(input, sizes)).toEqual(inPieces(input, [1_000]));
      },
    ),
  );
});

test.each([
  ["l'\xbduvre au c\xbdur du m\xe9tier", "l'œuvre au cœur du métier", "iso-8859-15"],
  ["pay\xe9 600 \xa4 par mois", "payé 600 € par mois", "iso-8859-15"],
  ["\xbcUVRES SOCIALES, \xe0 L'HA\xbf", "ŒUVRES SOCIALES, à L'HA¿", "iso-8859-15"],
  ["1\xbd journ\xe9e, \xbd journ\xe9e", "1½ journée, ½ journée", "windows-1252"],
  ["d\xe9but \x96 l\x92\xe9t\xe9 \x80", "début – l’été €", "windows-1252"],
  ["l\xb4\xe9t\xe9 en for\xeat", "l´été en forêt", "windows-1252"],
])("the one-byte encodings are told apart by their own signs: %s", (latin1, text, encoding) => {
  expect(decode(Buffer.from(latin1, "latin1"))).toEqual({ text, encoding });
});
