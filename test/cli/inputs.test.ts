import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { scratchFolder } from "../node/scratch-folder.js";
import { glane, lines } from "./run-glane.js";

const folder = fileURLToPath(new URL("../../fixtures/inputs/", import.meta.url));
const fixture = (name: string) => path.join(folder, name);

interface Written {
  readonly heading: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly fields: Readonly<
    Record<string, readonly { text: string; span: { start: number; end: number } }[]>
  >;
  readonly origin?: object;
  readonly extra?: Readonly<Record<string, unknown>>;
}

async function extract(...args: string[]) {
  const ran = await glane(["extract", ...args]);
  return { ...ran, offers: lines(ran.stdout) as unknown as Written[] };
}

/** Each span of each offer, sliced from the text that was saved, beside what the offer says. */
function expectSpans(offers: readonly Written[], text: string) {
  for (const { heading, span, fields } of offers) {
    expect(text.slice(span.start, span.end).startsWith(heading)).toBe(true);
    for (const entry of Object.values(fields).flat()) {
      expect(text.slice(entry.span.start, entry.span.end)).toBe(entry.text);
    }
  }
}

test.each<[file: string, origin: object | undefined, headings: readonly string[]]>([
  [
    "page.html",
    { format: "html" },
    ["Stage assistant·e de production textile (H/F)", "Stage communication et salons (H/F)"],
  ],
  ["message.eml", { format: "eml" }, ["Objet : Offre de stage – projets solidaires"]],
  [
    "mailbox.mbox",
    { format: "mbox", message: 1 },
    ["Objet : Stage médiation", "Objet : Stage magasinier"],
  ],
  ["offers.pdf", { format: "pdf" }, ["Stage souffleur de verre", "Stage boutique et visites"]],
  ["offers.docx", { format: "docx" }, ["Stage régie lumière – Théâtre du Pont-Levis"]],
  [
    "notes.md.gz",
    undefined,
    [
      "## Stage **jardinier** paysagiste – Pépinières du Lac",
      "## Stage vente en jardinerie – Pépinières du Lac",
    ],
  ],
])("%s is read, and its spans slice the text that is saved", async (file, origin, headings) => {
  const saved = path.join(scratchFolder({}), "text.txt");
  const { offers, code, stderr } = await extract(fixture(file), "--write-text", saved);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(offers.map(({ heading }) => heading)).toEqual(headings);
  expect(offers[0]?.origin).toEqual(origin);
  expectSpans(offers, readFileSync(saved, "utf8"));
});

test("a page's menu and scripts are left out, its title, tables and lists are kept", async () => {
  const saved = path.join(scratchFolder({}), "text.txt");
  await extract(fixture("page.html"), "--write-text", saved);
  const text = readFileSync(saved, "utf8");
  expect(text).toMatch(/^Stages ouverts - Atelier Valmorin\n/);
  expect(text).toContain("Durée\t5 mois\n");
  expect(text).toContain("\n- tenir le planning des métiers à tisser\u00a0;\n");
  expect(text).not.toMatch(/Accueil|fantôme/);
});

test("an e-mail's headers stand above it as French mail programs paste them", async () => {
  const saved = path.join(scratchFolder({}), "text.txt");
  await extract(fixture("message.eml"), "--write-text", saved);
  expect(readFileSync(saved, "utf8").split("\n").slice(0, 5)).toEqual([
    "De : Maud Ferrière <maud.ferriere@passerelles.example>",
    "Date : lundi 5 juin 2023 09:24",
    "Objet : Offre de stage – projets solidaires",
    "",
    "Bonjour,",
  ]);
});

test.each<[file: string, column: string, rows: readonly number[], extra: object]>([
  [
    "offers.csv",
    "description",
    [1, 2, 4],
    {
      id: "17",
      intitulé: "Stage analyste énergie",
      entreprise: "Coopérative Solelune",
      ville: "Nantes",
    },
  ],
  [
    "offers.tsv",
    "description",
    [1, 2],
    { title: "Stage développement web", company: "Studio Brindille" },
  ],
  [
    "offers.tsv.gz",
    "description",
    [1, 2],
    { title: "Stage développement web", company: "Studio Brindille" },
  ],
  [
    "offers.json",
    "poste.annonce",
    [1, 2],
    { ref: 301, poste: { titre: "Stage menuiserie" }, ville: "Foix" },
  ],
])("%s: a posting a record, its other columns beside it", async (file, column, rows, extra) => {
  const { offers, code } = await extract(fixture(file));
  expect(code).toBe(0);
  const format = /offers\.(\w+)/.exec(file)?.[1];
  expect(offers.map(({ origin }) => origin)).toEqual(rows.map((row) => ({ format, row, column })));
  expect(offers[0]?.extra).toEqual(extra);
  expect(Object.keys(offers[0] ?? {}).slice(0, 3)).toEqual(["origin", "extra", "index"]);
});

test("a record's spans slice the value of its column", async () => {
  const { offers } = await extract(fixture("offers.json"));
  const { results } = JSON.parse(readFileSync(fixture("offers.json"), "utf8"));
  for (const [index, offer] of offers.entries()) {
    expectSpans([offer], results[index].poste.annonce);
  }
});

test("a line of JSON Lines that is none is told, and the others are done", async () => {
  const file = fixture("offers.jsonl");
  const { offers, code, stderr } = await extract(file);
  expect(stderr).toBe(`glane: ${file} line 3 is no JSON object; it is left out.\n`);
  expect(code).toBe(3);
  expect(offers.map(({ origin }) => origin)).toEqual(
    [1, 2, 4].map((row) => ({ format: "jsonl", row, column: "description" })),
  );
});

test("--text-field names the column; a wrong name is misuse, with those there are", async () => {
  const named = await extract(fixture("offers.csv"), "--text-field", "intitulé");
  expect(named.offers[0]).toMatchObject({ heading: "Stage analyste énergie" });
  const wrong = await extract(fixture("offers.csv"), "--text-field", "texte");
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toBe(
    `glane: --text-field texte is no column of ${fixture("offers.csv")}; ` +
      "it has id, intitulé, entreprise, ville, description.\n",
  );
});

test("the CSV carries the other columns as JSON in its last one", async () => {
  const { stdout } = await glane(["extract", fixture("offers.tsv"), "--format", "csv"]);
  const [header = "", first = ""] = stdout.split("\r\n");
  expect(header).toMatch(/,extra$/);
  expect(first).toMatch(/,"\{""title"":""Stage développement web"",.*\}"$/);
});

test.each([
  ["windows-1252.txt", "Windows-1252"],
  ["iso-8859-15.txt", "ISO-8859-15"],
  ["utf-16le.txt", "UTF-16LE"],
  ["utf-16be.txt", "UTF-16BE"],
])("%s: the encoding is told, and not with --quiet", async (file, name) => {
  const { offers, stderr } = await extract(fixture(file));
  expect(stderr).toBe(`glane: ${fixture(file)}: read as ${name}.\n`);
  expect(offers[0]?.heading).toMatch(/^Stage assistant.e œnologue . Domaine des Hautes Pierres$/);
  expect(offers[0]?.fields.stipend?.[0]?.text).toContain("650 € par mois");
  expect((await extract(fixture(file), "--quiet")).stderr).toBe("");
});

test("standard input is told apart by its content alone", async () => {
  const formats = [];
  for (const file of [
    "page.html",
    "mailbox.mbox",
    "offers.jsonl",
    "offers.json",
    "offers.tsv.gz",
  ]) {
    const input = readFileSync(fixture(file));
    const { stdout } = await glane(["extract", "-", "--quiet"], { input });
    formats.push((lines(stdout)[0]?.origin as { format: string } | undefined)?.format);
  }
  expect(formats).toEqual(["html", "mbox", "jsonl", "json", undefined]);
});

test("a folder of all kinds is read, and --write-text saves a file for each dump", async () => {
  const saved = path.join(scratchFolder({}), "texts");
  const { offers, code } = await extract(folder, "--write-text", saved, "--quiet");
  expect(code).toBe(3);
  const sources = new Set(offers.map((offer) => (offer as { source?: string }).source));
  expect(sources.size).toBe(16);
  const text = readFileSync(path.join(saved, `${fixture("mailbox.mbox")}.txt`), "utf8");
  expectSpans(
    offers.filter((offer) => (offer as { source?: string }).source === fixture("mailbox.mbox")),
    text,
  );
});

test("segment reads every kind as well, with the same spans", async () => {
  for (const file of ["page.html", "mailbox.mbox", "offers.csv"]) {
    const segmented = lines((await glane(["segment", fixture(file)])).stdout);
    const { offers } = await extract(fixture(file));
    expect(segmented.map(({ span }) => span)).toEqual(offers.map(({ span }) => span));
  }
});

test("--stdin says what standard input is, where its beginning leaves it open", async () => {
  const one = `${JSON.stringify({ key: 7, body: "Stage couture – Atelier Brume" })}\n`;
  const input = `${one}cut short by a mis\n${one}`;
  const ran = await glane(["extract", "--stdin", "jsonl", "--text-field", "body"], { input });
  const read = lines(ran.stdout) as unknown as Written[];
  expect(read.map(({ extra }) => extra)).toEqual([{ key: 7 }, { key: 7 }]);
  expect(ran.stderr).toContain("line 2");
  expect(ran.code).toBe(3);
});
