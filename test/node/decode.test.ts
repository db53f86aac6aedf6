import { expect, test } from "vitest";
import { GlaneError } from "../../src/model/error.js";
import { decode } from "../../src/node/decode.js";

const text = "Stage à Orléans – durée : 6 mois\nIndemnité « légale »\n";

function utf16be(content: string): Buffer {
  return Buffer.from(content, "utf16le").swap16();
}

test.each<[string, Uint8Array, string]>([
  ["UTF-8", Buffer.from(text), "utf-8"],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), "utf-8"],
  ["UTF-16 LE with a mark", Buffer.from(`\ufeff${text}`, "utf16le"), "utf-16le"],
  ["UTF-16 BE with a mark", utf16be(`\ufeff${text}`), "utf-16be"],
  ["UTF-16 LE without a mark", Buffer.from(text, "utf16le"), "utf-16le"],
  ["UTF-16 BE without a mark", utf16be(text), "utf-16be"],
])("%s is read, without its mark", (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text, encoding });
});

test("Windows-1252 is read with its own signs", () => {
  const bytes = Buffer.from("L\x92\xe9t\xe9 \x96 600 \x80, c\x9cur", "latin1");
  expect(decode(bytes)).toEqual({ text: "L’été – 600 €, cœur", encoding: "windows-1252" });
});

test("UTF-8 with a few broken bytes stays UTF-8", () => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe9]), Buffer.from(text)]);
  expect(decode(bytes)).toEqual({ text: `${text}\ufffd${text}`, encoding: "utf-8" });
});

test("no bytes are an empty text", () => {
  expect(decode(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
});

test("form feeds and stray control characters are still text", () => {
  expect(decode(Buffer.from(`page 1\f${text}\u001b${text}`)).encoding).toBe("utf-8");
});

test.each<[string, Uint8Array, string]>([
  ["a PNG", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "is a PNG image, not text"],
  ["a PDF", Buffer.from("%PDF-1.7\nstage"), "is a PDF document, not text"],
  [
    "a DOCX",
    Buffer.from("PK\x03\x04abc"),
    "is a ZIP archive or an office document (.docx, .odt, .xlsx), not text",
  ],
  ["bytes of all kinds", Buffer.from([...Array(512).keys()]), "is binary data, not text"],
  ["zeros", new Uint8Array(4096), "is binary data, not text"],
])("%s is refused", (_, bytes, reason) => {
  expect(() => decode(bytes)).toThrow(new GlaneError("unreadable", reason));
});

test("an organisation called RIFF or GIF is text", () => {
  expect(decode(Buffer.from("RIFF – Stage\nGIF8")).text).toBe("RIFF – Stage\nGIF8");
});
