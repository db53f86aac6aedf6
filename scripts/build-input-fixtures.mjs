// @ts-check
// Writes the fixtures of fixtures/inputs that no editor writes: a PDF, a Word document, a gzip.
import { createWriteStream, readFileSync, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import PDFDocument from "pdfkit";

const folder = new URL("../fixtures/inputs/", import.meta.url);
const fileOf = (/** @type {string} */ name) => new URL(name, folder);

const pages = [
  [
    ["Offres de stage – Verrerie de Malbosc", "", "Deux stages sont ouverts pour l’été 2023."],
    [
      "Stage souffleur de verre",
      "",
      "Vous accompagnez deux souffleurs à la canne et apprenez à tenir le four.",
      "Durée : 3 mois, à partir du 5 juin 2023",
      "Gratification : 620 € par mois",
      "Candidatures : four@malbosc.example",
    ],
  ],
  [
    [
      "Stage boutique et visites",
      "",
      "Accueil des visiteurs, vente et mise en rayon.",
      "Durée : 6 semaines, de juillet à août 2023",
      "Niveau : Bac+2 minimum",
    ],
  ],
];

async function writePdf() {
  const pdf = new PDFDocument({ info: { Title: "Offres de stage", CreationDate: new Date(0) } });
  const written = pipeline(pdf, createWriteStream(fileOf("offers.pdf")));
  for (const [index, page] of pages.entries()) {
    if (index > 0) pdf.addPage();
    for (const lines of page) {
      for (const line of lines) pdf.fontSize(11).text(line || " ");
      pdf.moveDown(2);
    }
  }
  pdf.end();
  await written;
}

async function writeDocx() {
  const title = (/** @type {string} */ text) =>
    new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const item = (/** @type {string} */ text) => new Paragraph({ text, bullet: { level: 0 } });
  const row = (/** @type {string[]} */ ...cells) =>
    new TableRow({
      children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
    });
  const children = [
    title("Stage régie lumière – Théâtre du Pont-Levis"),
    new Table({
      rows: [
        row("Lieu", "Saumur (49)"),
        row("Durée", "4 mois"),
        row("Début", "à partir du 2 octobre 2023"),
        row("Gratification", "4,05 € par heure"),
      ],
    }),
    new Paragraph("Vos missions :"),
    item("monter et régler les projecteurs ;"),
    item("suivre les répétitions."),
    title("Stage billetterie – Théâtre du Pont-Levis"),
    new Paragraph("Accueil et vente. Durée : 2 mois, de juin à juillet 2023. Bac+2 souhaité."),
    new Paragraph("Candidature à billets@pontlevis.example avant le 15 mai 2023."),
  ];
  const document = new Document({ sections: [{ children }] });
  writeFileSync(fileOf("offers.docx"), await Packer.toBuffer(document));
}

function writeGzip() {
  writeFileSync(fileOf("notes.md.gz"), gzipSync(readFileSync(fileOf("notes.md"))));
  // Two members one after the other, as `cat one.gz two.gz` makes them.
  const lines = readFileSync(fileOf("offers.tsv"), "utf8").split(/(?<=\n)/);
  const members = [lines.slice(0, 2), lines.slice(2)].map((part) => gzipSync(part.join("")));
  writeFileSync(fileOf("offers.tsv.gz"), Buffer.concat(members));
}

await writePdf();
await writeDocx();
writeGzip();
