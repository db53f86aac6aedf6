import { buffer } from "node:stream/consumers";
import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { readPages } from "../../src/node/pdf/pages.js";
import { importPeer } from "../../src/node/peer.js";
import { pdfOf } from "./made-up-pdf.js";

async function textOf(bytes: Uint8Array): Promise<string> {
  let whole = "";
  for await (const page of readPages(new Uint8Array(bytes))) whole += page;
  return whole;
}

async function read(draw: (pdf: PDFKit.PDFDocument) => void, options = {}) {
  const pdf = new PDFDocument(options);
  const written = buffer(pdf);
  draw(pdf);
  pdf.end();
  return textOf(await written);
}

test("lines, paragraphs, cells side by side and pages are kept apart", async () => {
  const text = await read((pdf) => {
    pdf.text("Stage vannerie").moveDown().text("Durée", { continued: false });
    pdf.moveUp().text("5 mois", 250).text("Lieu : Vallabrègues", 72);
    pdf.addPage().text("Page suivante");
  });
  expect(text).toBe("Stage vannerie\n\nDurée\t5 mois\nLieu : Vallabrègues\n\nPage suivante\n");
});

test("a PDF of too many pages is refused, with what to do", { timeout: 60_000 }, async () => {
  const many = read((pdf) => {
    for (let page = 1; page <= 2_000; page++) pdf.addPage();
  });
  await expect(many).rejects.toThrow(/has 2001 pages; at most 2000 are read, so split it$/);
});

test("a scan, which holds no text, is told", async () => {
  await expect(read((pdf) => pdf.rect(50, 50, 99, 99).fill())).rejects.toThrow(
    /is a PDF without text, most likely a scan; run it through OCR first$/,
  );
});

test("a PDF behind a password is told", async () => {
  const locked = read((pdf) => pdf.text("Stage"), { userPassword: "secret" });
  await expect(locked).rejects.toThrow(/is a PDF behind a password; save it without$/);
});

test("a page of more pieces of text than can be held is refused", async () => {
  const drawn = `BT /F 12 Tf 50 700 Td ${"(a) Tj 0 -20 Td (b) Tj 0 20 Td ".repeat(300_000)} ET`;
  const page = pdfOf(deflateSync(drawn), "/FlateDecode");
  await expect(textOf(page)).rejects.toThrow(/draws more than 500000 pieces of text on page 1$/);
});

test("a library that is not there is named, with how to install it", async () => {
  const missing = Object.assign(new Error("no"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(importPeer("a PDF", "unpdf", () => Promise.reject(missing))).rejects.toThrow(
    "is a PDF, which takes a library more: run npm install unpdf " +
      "(with -g where glane was installed with -g)",
  );
});
