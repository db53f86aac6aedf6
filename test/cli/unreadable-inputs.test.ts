import { writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { pdfOf, spacesByLzw } from "../node/made-up-pdf.js";
import { scratchFolder } from "../node/scratch-folder.js";
import { glane, lines } from "./run-glane.js";

const good = "Stage couture – Atelier Brume\n\nDurée : 3 mois\nContact : fil@brume.example\n";

/** Extracts a file of these bytes and, after it, one that can be read. */
async function beside(name: string, bytes: Uint8Array | string) {
  const folder = scratchFolder({ "good.txt": good });
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const ran = await glane(["extract", file, path.join(folder, "good.txt")]);
  const headings = lines(ran.stdout).map(({ heading }) => heading);
  return { code: ran.code, told: ran.stderr.replaceAll(file, name), headings };
}

const aDocx = (document: string) =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(document) });

test.each<[name: string, bytes: Uint8Array | string, sentence: string]>([
  ["photo.txt", Buffer.from("\xff\xd8\xff\xe0JFIF", "latin1"), "is a JPEG image, not text."],
  [
    "archive.docx",
    zipSync({ "a.txt": strToU8("Stage") }),
    "is a ZIP archive or an office document other than .docx; save it as .docx or text.",
  ],
  ["cut.docx", aDocx("<w/>").subarray(0, 60), "is a broken ZIP archive or office document."],
  ["broken.docx", aDocx("Stage <"), "is a broken Word document."],
  ["broken.pdf", "%PDF-1.7\nstage\n", "is a broken PDF."],
  ["empty.pdf", "", "is empty."],
  ["cut.txt.gz", gzipSync(good.repeat(9)).subarray(0, 60), "is a broken gzip archive."],
  ["twice.gz", gzipSync(gzipSync(good)), "is a gzip archive, not text."],
  [
    "numbers.csv",
    "id,montant\n1,600\n2,700\n",
    "has no column of prose; name the one to read with --text-field (it has id, montant).",
  ],
  ["cut.json", '[\n{"description":\n', "is no valid JSON: it breaks off or goes wrong at its end."],
  [
    "quote.csv",
    `titre,texte\nA,"${"Vous suivez les achats. ".repeat(5)}"\nB,"sans fin\nC,d\n`,
    "is a table with a quotation mark that is never closed; the rows before it are done.",
  ],
])("%s is told in one sentence, and the other file is done", async (name, bytes, sentence) => {
  const { code, told, headings } = await beside(name, bytes);
  expect(told).toBe(`glane: ${name} ${sentence}\n`);
  expect(code).toBe(3);
  expect(headings).toContain("Stage couture – Atelier Brume");
});

test("an empty file holds no offer, which is no fault", async () => {
  const { code, told, headings } = await beside("empty.csv", "");
  expect({ code, told }).toEqual({ code: 0, told: "" });
  expect(headings).toEqual(["Stage couture – Atelier Brume"]);
});

test("a text with a few tags, or with mail headers at its top, stays the text that it is", async () => {
  const folder = scratchFolder({
    "tags.txt": `<p>${good}</p><br>`,
    "mail.txt": `De : Ana\nDate : 3 mars 2023\nFrom: ana@brume.example\nSubject: Stage\n\n${good}`,
  });
  const { stdout } = await glane(["extract", folder]);
  expect(lines(stdout).filter((offer) => "origin" in offer)).toEqual([]);
  expect(lines(stdout)).toHaveLength(2);
});

test.each([
  ["zlib", () => pdfOf(deflateSync(Buffer.alloc(600 << 20, " ")), "/FlateDecode")],
  ["LZW", () => pdfOf(spacesByLzw(80), "/LZWDecode")],
])(
  "a PDF whose page unpacks by %s to more than can be held is given up, and the other file is done",
  {
    timeout: 300_000,
  },
  async (_, bomb) => {
    const { code, told, headings } = await beside("bomb.pdf", bomb());
    expect(told).toMatch(
      /^glane: bomb\.pdf takes more than \d+ (?:MB|seconds) to read a page, as no document does\.\n$/,
    );
    expect(code).toBe(3);
    expect(headings).toContain("Stage couture – Atelier Brume");
  },
);
