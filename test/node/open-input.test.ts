import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openInput } from "../../src/node/open-input.js";
import { scratchFolder } from "./scratch-folder.js";

async function read(name: string, content: string | Uint8Array, textField?: string) {
  const file = path.join(scratchFolder({}), name);
  writeFileSync(file, content);
  const faults: string[] = [];
  const onFault = ({ message }: Error) => faults.push(message.replace(file, name));
  const input = await openInput({ name: file, fault: null }, { textField, onFault });
  const texts = [];
  for await (const { pieces, ...text } of input.texts) {
    let whole = "";
    for await (const piece of pieces) whole += piece;
    texts.push({ ...text, whole });
  }
  return { input, texts, faults };
}

const prose = "Vous suivez les achats et vous tenez les tableaux de bord avec le service. ".repeat(
  3,
);
const page = "<!DOCTYPE html><html><body><p>Stage</p></body></html>";
const mail = "MIME-Version: 1.0\nSubject: Stage\nFrom: a@b.example\n\nBonjour\n";

test.each<[string, string, string, string]>([
  ["a whole page", "dump.txt", page, "html"],
  ["a text with tags", "dump.txt", `<p>Stage</p> <b>${prose}</b>`, "text"],
  ["a piece of a page by its name", "dump.html", "<p>Stage</p>", "html"],
  ["a raw message", "dump.txt", mail, "eml"],
  ["pasted mail headers", "dump.txt", "From: a@b.example\nSubject: Stage\n\nBonjour", "text"],
  ["pasted headers, named a message", "dump.eml", "From: a@b.example\n\nBonjour", "eml"],
  ["a mailbox", "dump", `From a@b.example Mon Jan  9 10:12:00 2023\n${mail}`, "mbox"],
  ["a text that begins with From", "dump.txt", "From Monday on: a stage in 2023\nfrom: x", "text"],
  ["records of JSON", "dump.txt", JSON.stringify([{ text: prose }]), "json"],
  ["JSON Lines", "dump", `{"text":"a"}\n{"text":"b"}\n`, "jsonl"],
  ["a table", "dump.txt", `id;titre;texte\n${`1;Stage;"${prose}"\n`.repeat(3)}`, "csv"],
  ["lines with semicolons", "dump.txt", "Stage; Lyon; 6 mois\nStage; Metz; 2 mois\n", "text"],
  ["Markdown by its name", "dump.md", "# Stage", "markdown"],
  ["a list in brackets", "dump.txt", "[Stage] Lyon\n[Stage] Metz", "text"],
])("%s is told: %s, %s", async (_, name, content, format) => {
  const file = path.join(scratchFolder({ [name]: content }), name);
  expect((await openInput({ name: file, fault: null })).format).toBe(format);
});

test("a text that merely begins like JSON stays the text that it is", async () => {
  const { texts } = await read("dump.txt", `{"stage": ${prose}`);
  expect(texts).toMatchObject([{ kind: "dump", origin: null, whole: `{"stage": ${prose}` }]);
});

test.each([
  ["commas", "a,texte\n1,Vous tenez la caisse et les comptes du magasin d'été\n"],
  ["semicolons", "a;texte\n1;Vous tenez la caisse et les comptes du magasin d'été\n"],
  ["tabs", "a\ttexte\n1\tVous tenez la caisse et les comptes du magasin d'été\n"],
  ["bars", "a|texte\n1|Vous tenez la caisse et les comptes du magasin d'été\n"],
  [
    "Excel's sep line",
    "sep=;\r\na;texte\r\n1;Vous tenez la caisse et les comptes du magasin d'été\r\n",
  ],
])("a table with %s is read", async (_, table) => {
  const { texts } = await read("dump.csv", table);
  expect(texts).toMatchObject([
    { whole: "Vous tenez la caisse et les comptes du magasin d'été", extra: { a: "1" } },
  ]);
});

test("a table without a header has numbered columns", async () => {
  const { texts } = await read("dump.csv", `1,"${prose}"\n2,"${prose}"\n`);
  expect(texts.map(({ origin, extra }) => [origin?.row, origin?.column, extra])).toEqual([
    [1, "column 2", { "column 1": "1" }],
    [2, "column 2", { "column 1": "2" }],
  ]);
});

test("the text column is the description, even beside a longer one about the company", async () => {
  const record = { title: "Stage", description: prose, company_profile: prose.repeat(2) };
  const { texts } = await read("dump.json", JSON.stringify({ offers: [record, record] }));
  expect(texts.map(({ origin }) => origin?.column)).toEqual(["description", "description"]);
});

test("one object is one record, whatever short lists it holds", async () => {
  const posting = { description: prose, jobLocation: [{ name: "Lyon" }] };
  const { texts } = await read("dump.json", JSON.stringify(posting));
  expect(texts).toMatchObject([{ whole: prose, extra: { jobLocation: [{ name: "Lyon" }] } }]);
});

test("thousands of records come one by one", async () => {
  const lines = Array.from({ length: 3_000 }, (_, id) => JSON.stringify({ id, texte: prose }));
  const { texts } = await read("dump.jsonl.gz", gzipSync(lines.join("\n")));
  expect(texts).toHaveLength(3_000);
  expect(texts.at(-1)).toMatchObject({ origin: { row: 3_000 }, extra: { id: 2_999 } });
});

test("gzip members one after the other are one text", async () => {
  const { texts } = await read("a.txt.gz", Buffer.concat([gzipSync("Stage "), gzipSync("à Lyon")]));
  expect(texts.map(({ whole }) => whole)).toEqual(["Stage à Lyon"]);
});

test("a page nested without end, or full of entities, is read in bounds", {
  timeout: 60_000,
}, async () => {
  const nested = `<html>${"<div>".repeat(20_000)}Stage`;
  expect((await read("dump.html", nested)).texts).toHaveLength(1);
  const entities = `<html><p>Stage ${"&amp;&eacute;".repeat(100_000)}</p>`;
  const [text] = (await read("dump.html", entities)).texts;
  expect(text?.whole.length).toBe("Stage \n".length + 200_000);
});

test("gzip that unpacks without end is given up", { timeout: 60_000 }, async () => {
  const bomb = gzipSync(Buffer.alloc(80 << 20, "Stage\n"), { level: 9 });
  await expect(read("dump.txt.gz", bomb)).rejects.toThrow(
    /dump\.txt\.gz unpacks to more than 200 times its size, as a zip bomb does$/,
  );
});

test("a page that is too large is refused", async () => {
  await expect(read("dump.html", `<html>${"<p>a</p>".repeat(2_200_000)}`)).rejects.toThrow(
    /dump\.html is a page of more than 16 million letters, the most that is read$/,
  );
});

test("a Word document that unpacks beyond all bounds is refused, lies about its size or not", async () => {
  const honest = zipSync({ "word/document.xml": strToU8("<w/>".repeat(90_000)) });
  const central = Buffer.from(honest).indexOf("PK\x01\x02", 0, "latin1");
  const bomb = Buffer.from(honest);
  bomb.writeUInt32LE(300 << 20, central + 24);
  await expect(read("dump.docx", bomb)).rejects.toThrow(/unpacks to more than 256 MB/);
  const lie = Buffer.from(honest);
  lie.writeUInt32LE(10, central + 24);
  await expect(read("dump.docx", lie)).rejects.toThrow(/is a broken/);
});

test("a page of more tags than memory has room for is refused, and a long table read", {
  timeout: 60_000,
}, async () => {
  for (const tags of ["<p>".repeat(500_001), "<b>".repeat(30_001)]) {
    await expect(read("dump.html", `<html>${tags}`)).rejects.toThrow(
      /dump\.html is a page of more than 500,000 tags, or of 30,000 within each other/,
    );
  }
  // Rows were looked up in a list that was moved as a whole for each: a quarter of an hour.
  const rows = `<html><table>${"<tr><td>a</td><td>b</td></tr>".repeat(60_000)}</table>`;
  const [text] = (await read("dump.html", rows)).texts;
  expect(text?.whole.split("\n").filter((line) => line === "a\tb")).toHaveLength(60_000);
});

test("a Word document of little else than tags is refused", async () => {
  const tags = zipSync({ "word/document.xml": strToU8("<w:p/>".repeat(500_001)) });
  await expect(read("dump.docx", tags)).rejects.toThrow(/holds more than 500,000 tags/);
});

test.each([
  ["multiply", '<!ENTITY a "stage "><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">', "&b;"],
  ["name a file of this machine", '<!ENTITY b SYSTEM "file:///etc/passwd">', "&b;"],
])("entities that %s are not filled in, in Word and HTML", async (_, entities, use) => {
  const word = `<?xml version="1.0"?><!DOCTYPE d [${entities}]><w:document><w:t>${use}</w:t></w:document>`;
  await expect(read("dump.docx", zipSync({ "word/document.xml": strToU8(word) }))).rejects.toThrow(
    /is a broken Word document$/,
  );
  const page = `<!DOCTYPE html [${entities}]><html><body><p>${use}</p></body></html>`;
  expect((await read("dump.html", page)).texts[0]?.whole).not.toMatch(/stage stage|root:/);
});

test("a line of JSON of 100 MB is refused before it is held", { timeout: 60_000 }, async () => {
  const file = `{"texte":"Stage"}\n{"texte":"${"a".repeat(100e6)}"}\n`;
  await expect(read("dump.jsonl", file)).rejects.toThrow(
    /dump\.jsonl has a line of more than 16 million letters$/,
  );
});

test("a row of a table of more than 4 million letters is refused", {
  timeout: 60_000,
}, async () => {
  const rows = Array.from({ length: 60 }, (_, i) => `${i},"${prose}"\n`).join("");
  await expect(read("dump.csv", `n,texte\n${rows}61,"${"a".repeat(5e6)}"\n`)).rejects.toThrow(
    /dump\.csv has a row of more than 4 million letters; the rows before it are done$/,
  );
});

test("a message of more than 128 MB is left out, the others of its mailbox are read", {
  timeout: 120_000,
}, async () => {
  const from = "From a@b.example Mon Jan  9 10:12:00 2023\n";
  const small = `${from}MIME-Version: 1.0\nSubject: B\n\nSalut\n\n`;
  const large = `${from}MIME-Version: 1.0\nSubject: A\n\n${"a".repeat(129 << 20)}\n\n`;
  const { texts, faults } = await read("dump.mbox", large + small);
  expect(faults).toEqual(["dump.mbox message 1 is larger than 128 MB; it is left out"]);
  expect(texts.map(({ whole }) => whole)).toEqual(["Objet : B\n\nSalut\n\n\n"]);
});

test("a line of the text that begins with From stays within its message", async () => {
  const box =
    "From a@b.example Mon Jan  9 10:12:00 2023\nSubject: A\n\nBonjour\nFrom 2023 on\n\n>From 2024 on\n\n" +
    "From a@b.example Mon Jan  9 10:13:00 2023\nSubject: B\n\nSalut\n";
  const { texts } = await read("dump.mbox", box);
  expect(texts.map(({ whole }) => whole)).toEqual([
    "Objet : A\n\nBonjour\nFrom 2023 on\n\nFrom 2024 on\n\n\n",
    "Objet : B\n\nSalut\n\n\n",
  ]);
  expect(texts.map(({ start }) => start)).toEqual([0, texts[0]?.whole.length]);
});

test("Windows-1252 in an e-mail keeps its signs", async () => {
  const head = "MIME-Version: 1.0\nContent-Type: text/plain; charset=windows-1252\n";
  const encoded = "Content-Transfer-Encoding: quoted-printable\n\nL=92=E9t=E9 =96 600 =80\n";
  const { texts } = await read("dump.eml", head + encoded);
  expect(texts[0]?.whole).toContain("L’été – 600 €");
});
