import { createWriteStream, writeFileSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { openInput } from "../../src/node/open-input.js";
import { importPeer } from "../../src/node/peer.js";
import { scratchFolder } from "./scratch-folder.js";

async function read(draw: (pdf: PDFKit.PDFDocument) => void, options = {}) {
  const name = path.join(scratchFolder({}), "dump.pdf");
  const pdf = new PDFDocument(options);
  const written = pipeline(pdf, createWriteStream(name));
  draw(pdf);
  pdf.end();
  await written;
  let whole = "";
  for await (const { pieces } of (await openInput({ name, fault: null })).texts) {
    for await (const piece of pieces) whole += piece;
  }
  return whole;
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

/** A PDF of one page with this content, and what else is said of its stream. */
function pdfOf(content: Buffer, filter: string): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  const stream = `4 0 obj\n<< /Length ${content.length} /Filter ${filter} >>\nstream\r\n`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${objects.join("")}${stream}`),
    content,
    Buffer.from("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"),
  ]);
}

async function readBytes(bytes: Buffer): Promise<string> {
  const name = path.join(scratchFolder({}), "dump.pdf");
  writeFileSync(name, bytes);
  let whole = "";
  for await (const { pieces } of (await openInput({ name, fault: null })).texts) {
    for await (const piece of pieces) whole += piece;
  }
  return whole;
}

const drawn = (text: string) => `BT /F 12 Tf 50 700 Td ${text} ET`;

test("a packed page is read, packed once or twice", async () => {
  const page = deflateSync(drawn("(Stage vannerie) Tj"));
  expect(await readBytes(pdfOf(page, "/FlateDecode"))).toBe("Stage vannerie\n");
  const twice = pdfOf(deflateSync(page), "[/FlateDecode /FlateDecode]");
  expect(await readBytes(twice)).toBe("Stage vannerie\n");
});

test("a stream that unpacks to more than can be held is refused, however often it is packed", async () => {
  const huge = deflateSync(Buffer.alloc(80 << 20, " "));
  const before = process.memoryUsage().rss;
  await expect(readBytes(pdfOf(huge, "/FlateDecode"))).rejects.toThrow(
    /holds a stream that unpacks to more than 64 MB$/,
  );
  await expect(
    readBytes(pdfOf(deflateSync(huge), "[/Fl#61teDecode /FlateDecode]")),
  ).rejects.toThrow(/holds a stream that unpacks to more than 64 MB$/);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 << 20);
});

test("a page of more pieces of text than can be held is refused", async () => {
  const page = deflateSync(drawn("(a) Tj 0 -20 Td (b) Tj 0 20 Td ".repeat(300_000)));
  await expect(readBytes(pdfOf(page, "/FlateDecode"))).rejects.toThrow(
    /draws more than 500000 pieces of text on page 1$/,
  );
});

test("a library that is not there is named, with how to install it", async () => {
  const missing = Object.assign(new Error("no"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(importPeer("a PDF", "unpdf", () => Promise.reject(missing))).rejects.toThrow(
    "is a PDF, which takes a library more: run npm install unpdf " +
      "(with -g where glane was installed with -g)",
  );
});
