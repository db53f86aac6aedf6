import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { OfferSchema } from "../../src/model/schema.js";
import { recordColumns } from "../../src/output/record.js";
import { scratchFolder } from "../node/scratch-folder.js";
import { dump as plainDump } from "./dumps.js";
import { GoogleJobPosting } from "./google-job-posting.js";
import { glane, lines } from "./run-glane.js";

vi.setConfig({ testTimeout: 120_000 });

const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));
/** Accents, signs that CSV knows, a formula and what ends a script, in the two headings. */
const dump = plainDump
  .replace("ATELIER VAUBRY", '=ATELIER "VAUBRY", é;è</script>')
  .replace("COLLECTIF RIVAGE", "COLLECTIF RIVAGE & Cie");

const extract = (cwd: string, ...more: string[]) => glane(["extract", "a.txt", ...more], { cwd });

async function toFile(name: string, ...more: string[]) {
  const cwd = scratchFolder({ "a.txt": dump });
  const ran = await extract(cwd, "--out", name, ...more);
  expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
  return readFileSync(path.join(cwd, name), "utf8");
}

test("ndjson: an offer a line, as the schema has it", async () => {
  const offers = lines(await toFile("offers.ndjson", "--format", "ndjson"));
  expect(offers.map((offer) => OfferSchema.parse(offer).index)).toEqual([0, 1]);
});

test("json: one array of them", async () => {
  const offers = JSON.parse(await toFile("offers.json", "--format", "json"));
  expect(offers.map((offer: object) => OfferSchema.parse(offer).index)).toEqual([0, 1]);
});

describe("csv", () => {
  const ofPipe = async (...more: string[]) => {
    const { stdout } = await extract(
      scratchFolder({ "a.txt": dump }),
      ...["--format", "csv", ...more],
    );
    return stdout;
  };

  test("a row an offer, by RFC 4180", async () => {
    const text = await ofPipe();
    const rows: string[][] = parse(text, { record_delimiter: "\r\n" });
    expect(rows[0]).toEqual([...recordColumns, "extra"]);
    expect(rows).toHaveLength(3);
    const [first, second] = parse(text, { columns: true }) as Record<string, string>[];
    expect(first?.heading).toMatch(/^'=ATELIER "VAUBRY", é;è<\/script> \(Lyon/);
    expect(second).toMatchObject({ duration_min: "4", email_address: "stage@rivage.example" });
  });

  test("a file begins with a byte order mark, a pipe does not", async () => {
    const written = await toFile("offers.csv", "--format", "csv");
    expect(written).toBe(`\ufeff${await ofPipe()}`);
  });

  test.each([
    [";", ";", ","],
    ["tab", "\t", "."],
  ])("--delimiter %s holds the same", async (name, delimiter, point) => {
    const [plain, other] = await Promise.all([ofPipe(), ofPipe("--delimiter", name)]);
    const rows: string[][] = parse(other, { delimiter });
    const same = (parse(plain) as string[][]).map((row) =>
      row.map((cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace(".", point) : cell)),
    );
    expect(rows).toEqual(same);
  });

  test("another delimiter is refused in one sentence", async () => {
    const { code, stderr } = await extract(
      scratchFolder({ "a.txt": dump }),
      ...["--format", "csv", "--delimiter", "|"],
    );
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain('Give "," or ";" or tab.');
  });

  const office = ["soffice", "libreoffice"].find(
    (program) => spawnSync(program, ["--version"]).status === 0,
  );
  if (office === undefined) console.warn("Not tested: no LibreOffice here to open a CSV with.");
  test.skipIf(office === undefined)(
    "LibreOffice opens it as it is",
    { timeout: 120_000 },
    async () => {
      const cwd = scratchFolder({ "a.txt": dump });
      await extract(cwd, "--format", "csv", "--out", "offers.csv");
      const filter = "csv:Text - txt - csv (StarCalc):44,34,76";
      const args = ["--headless", "--convert-to", filter, "--outdir", "read", "offers.csv"];
      expect(spawnSync(office as string, args, { cwd }).status).toBe(0);
      const read = readFileSync(path.join(cwd, "read", "offers.csv"), "utf8");
      const rows = parse(read, { columns: true, bom: true }) as Record<string, string>[];
      expect(rows[0]?.heading).toMatch(/^'=ATELIER "VAUBRY", é;è/);
      expect(rows[1]?.email_address).toBe("stage@rivage.example");
    },
  );
});

describe("jsonld", () => {
  test("postings are as Google documents them", async () => {
    const dumps = ["job-board.txt", "pasted-pages.txt", "html-leftovers.txt"];
    const files = dumps.map((name) => path.join(seeds, name));
    const { stdout } = await glane(["extract", ...files, "--format", "jsonld"]);
    const postings: unknown[] = JSON.parse(stdout);
    expect(postings.length).toBeGreaterThan(20);
    for (const posting of postings) GoogleJobPosting.parse(posting);
  });

  test("what Google requires is there where the posting states it", async () => {
    const text = `${plainDump.split("\n\n\n")[0]}\nPubliée le 3 janvier 2023\nLieu : 69002 Lyon\n`;
    const { stdout } = await glane(["extract", "-", "--format", "jsonld"], { input: text });
    const [posting] = JSON.parse(stdout);
    expect(posting).toMatchObject({
      title: "Stage – Chargé d'études concertation",
      datePosted: "2023-01-03",
      hiringOrganization: { "@type": "Organization", name: "ATELIER VAUBRY" },
      jobLocation: { address: { addressLocality: "Lyon", addressCountry: "FR" } },
    });
    expect(posting.description).toContain("<br>\nGratification : 650 € par mois<br>");
  });

  test("nothing in it ends a script of a page", async () => {
    const text = await toFile("offers.jsonld", "--format", "jsonld");
    expect(text).not.toContain("<");
    expect(JSON.parse(text)[0].description).toContain("&lt;/script&gt;");
  });
});

test("table: for people, and no control characters", async () => {
  const text = await toFile("offers.table", "--format", "table");
  expect(text).toContain("duration");
  expect(text).toContain("“6 mois”");
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});
