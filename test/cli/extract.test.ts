import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { OfferSchema } from "../../src/model/schema.js";
import { recordColumns } from "../../src/output/record.js";
import { scratchFolder } from "../node/scratch-folder.js";
import { dump, headings } from "./dumps.js";
import { command, glane, lines } from "./run-glane.js";

const inFolder = (files: Readonly<Record<string, string | Uint8Array>>) => ({
  cwd: scratchFolder(files),
});

test("NDJSON in a pipe: an offer a line, as the contract has it", async () => {
  const { code, stdout, stderr } = await glane(["extract", "a.txt"], inFolder({ "a.txt": dump }));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const offers = lines(stdout).map((line) => OfferSchema.parse(line));
  expect(offers.map(({ heading }) => heading)).toEqual(headings);
  expect(offers.map(({ fields }) => fields.duration[0]?.value.min)).toEqual([6, 4]);
  for (const { text, span } of offers.flatMap(({ fields }) => fields.email)) {
    expect(dump.slice(span.start, span.end)).toBe(text);
  }
});

test("an empty file holds no offer, and that is no fault", async () => {
  const folder = inFolder({ "a.txt": "" });
  expect(await glane(["extract", "a.txt"], folder)).toEqual({ code: 0, stdout: "", stderr: "" });
  const json = await glane(["extract", "a.txt", "--format", "json"], folder);
  expect(JSON.parse(json.stdout)).toEqual([]);
});

const tenMegabytes = "Le collectif réunit des habitants autour du fleuve. ".repeat(200_000);

test("10 MB on one line are one offer at the most, and no fault", {
  timeout: 180_000,
}, async () => {
  const ran = await glane(["extract", "long.txt"], inFolder({ "long.txt": tenMegabytes }));
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(lines(ran.stdout).length).toBeLessThanOrEqual(1);
});

test("a line of 10 MB does not hide the offers around it", { timeout: 180_000 }, async () => {
  const text = `${dump}\n${tenMegabytes}\n\n\n${dump}`;
  const { code, stdout, stderr } = await glane(["extract", "-"], { input: text });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const offers = lines(stdout).map((line) => OfferSchema.parse(line));
  expect(offers.map(({ heading }) => heading)).toEqual([...headings, ...headings]);
  for (const { text: words, span } of offers.flatMap(({ fields }) => fields.duration)) {
    expect(text.slice(span.start, span.end)).toBe(words);
  }
});

test("a PNG is refused in one sentence, and the others are still done", async () => {
  const png = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", "latin1");
  const { code, stdout, stderr } = await glane(
    ["extract", "a.png", "b.txt"],
    inFolder({ "a.png": png, "b.txt": dump }),
  );
  expect(code).toBe(3);
  expect(stderr).toBe("glane: a.png is a PNG image, not text.\n");
  expect(lines(stdout)).toHaveLength(2);
});

test("a UTF-16 file gives what its text gives", async () => {
  const folder = inFolder({ "a.txt": dump, "b.txt": Buffer.from(`\ufeff${dump}`, "utf16le") });
  const [plain, wide] = await Promise.all([
    glane(["extract", "a.txt"], folder),
    glane(["extract", "b.txt"], folder),
  ]);
  expect(wide).toEqual({ ...plain, stderr: "glane: b.txt: read as UTF-16LE.\n" });
});

test("a folder is its texts, and each record tells its source", async () => {
  const folder = inFolder({ "dumps/b.txt": dump, "dumps/sub/a.md": dump, "dumps/c.csv": "no" });
  const { code, stdout } = await glane(["extract", "dumps"], folder);
  expect(code).toBe(0);
  const b = path.join("dumps", "b.txt");
  const a = path.join("dumps", "sub", "a.md");
  expect(lines(stdout).map(({ source, index }) => [source, index])).toEqual([
    [b, 0],
    [b, 1],
    [a, 0],
    [a, 1],
  ]);
});

test("a missing file is told, and the others are still done", async () => {
  const { code, stdout, stderr } = await glane(
    ["extract", "none.txt", "a.txt"],
    inFolder({ "a.txt": dump }),
  );
  expect(code).toBe(3);
  expect(stderr).toBe("glane: cannot read none.txt: there is no such file or folder.\n");
  expect(lines(stdout).map(({ source }) => source)).toEqual(["a.txt", "a.txt"]);
});

test("several files: one JSON array over all", async () => {
  const { stdout } = await glane(
    ["extract", "a.txt", "b.txt", "--format", "json"],
    inFolder({ "a.txt": dump, "b.txt": dump }),
  );
  const sources = JSON.parse(stdout).map(({ source }: { source: string }) => source);
  expect(sources).toEqual(["a.txt", "a.txt", "b.txt", "b.txt"]);
});

test("standard input is read as -", async () => {
  const { code, stdout } = await glane(["extract", "-"], { input: dump });
  expect(code).toBe(0);
  expect(lines(stdout)).toHaveLength(2);
  expect(lines(stdout)[0]).not.toHaveProperty("source");
});

test("CSV has the record's columns, one for what came with it, and a row an offer", async () => {
  const { stdout } = await glane(
    ["extract", "a.txt", "--format", "csv"],
    inFolder({ "a.txt": dump }),
  );
  const [header, ...rows] = stdout.split("\r\n");
  expect(header).toBe([...recordColumns, "extra"].join(","));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain("nour.valette@vaubry.example");
  expect(rows[2]).toBe("");
});

test("JSON-LD is an array of job postings", async () => {
  const { stdout } = await glane(
    ["extract", "a.txt", "--format", "jsonld"],
    inFolder({ "a.txt": dump }),
  );
  const [first] = JSON.parse(stdout);
  expect(first).toMatchObject({ "@context": "https://schema.org", "@type": "JobPosting" });
  expect(first.description).toMatch(/^<p>.*Durée du stage : 6 mois/s);
  expect(first.applicationContact.email).toBe("nour.valette@vaubry.example");
});

test("a table has no colours in a pipe, and has them where they are asked for", async () => {
  const folder = inFolder({ "a.txt": dump });
  const args = ["extract", "a.txt", "--format", "table"];
  const plain = await glane(args, folder);
  const coloured = await glane(args, { ...folder, env: { FORCE_COLOR: "1" } });
  expect(plain.stdout).toContain(`#0 ${headings[0]}`);
  expect(plain.stdout).not.toContain("\u001b[");
  expect(coloured.stdout).toContain("\u001b[1m#0 ");
});

/** Of util-linux: runs a command within a terminal of its own. */
const terminal = "script";
const hasTerminal = spawnSync(terminal, ["--version"]).status === 0;

test.runIf(hasTerminal)("on a terminal the table is what comes out", () => {
  const { cwd } = inFolder({ "a.txt": dump });
  const line = `"${process.execPath}" "${command}" extract a.txt`;
  const env = { ...process.env, NO_COLOR: "1" };
  const { stdout } = spawnSync(terminal, ["-qec", line, "/dev/null"], { cwd, env });
  expect(stdout.toString()).toMatch(/^#0 ATELIER VAUBRY/);
});

test("only the fields asked for are reported, above the least confidence", async () => {
  const folder = inFolder({ "a.txt": dump });
  const some = await glane(["extract", "a.txt", "--fields", "email, duration"], folder);
  const named = lines(some.stdout).map(({ fields }) =>
    Object.entries(fields as Record<string, unknown[]>)
      .filter(([, list]) => list.length > 0)
      .map(([name]) => name)
      .sort(),
  );
  expect(named).toEqual([
    ["duration", "email"],
    ["duration", "email"],
  ]);
  const sure = await glane(["extract", "a.txt", "--min-confidence", "1"], folder);
  const least = lines(sure.stdout).flatMap(({ fields }) =>
    Object.values(fields as Record<string, { confidence: number }[]>).flat(),
  );
  expect(least.filter(({ confidence }) => confidence < 1)).toEqual([]);
});

test("--reference-date tells the year that the text leaves out", async () => {
  const text = `${dump}\nDate limite de candidature : 20 avril\n`;
  const args = (day: string) => ["extract", "-", "--reference-date", day];
  const years = await Promise.all(
    ["2022-12-01", "2030-12-01"].map(async (day) => {
      const { stdout } = await glane(args(day), { input: text });
      const last = OfferSchema.parse(lines(stdout)[1]);
      return last.fields.applicationDeadline[0]?.value.latest;
    }),
  );
  expect(years).toEqual(["2023-04-20", "2031-04-20"]);
});

test("--out writes what standard output would hold, and leaves nothing beside it", async () => {
  const folder = inFolder({ "a.txt": dump, "out.ndjson": "old" });
  const [out, direct] = await Promise.all([
    glane(["extract", "a.txt", "--out", "out.ndjson"], folder),
    glane(["extract", "a.txt"], folder),
  ]);
  expect(out).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(readFileSync(path.join(folder.cwd, "out.ndjson"), "utf8")).toBe(direct.stdout);
  expect(readdirSync(folder.cwd).sort()).toEqual(["a.txt", "out.ndjson"]);
});

test("--out keeps the old file where nothing could be read", async () => {
  const folder = inFolder({ "out.ndjson": "old" });
  const { code } = await glane(["extract", "none.txt", "--out", "out.ndjson"], folder);
  expect(code).toBe(3);
  expect(readFileSync(path.join(folder.cwd, "out.ndjson"), "utf8")).toBe("old");
});

test.each([
  ["a dump", "a.txt", "glane: --out a.txt is one of the dumps; name another file.\n"],
  ["no folder", "none/o", "glane: cannot write none/o: its folder does not exist.\n"],
])("--out to %s is misuse", async (_, out, told) => {
  const folder = inFolder({ "a.txt": dump });
  const { code, stderr } = await glane(["extract", "a.txt", "--out", out], folder);
  expect({ code, stderr }).toEqual({ code: 2, stderr: told });
  expect(readFileSync(path.join(folder.cwd, "a.txt"), "utf8")).toBe(dump);
});

test("a reader that leaves early, like head, gets whole lines and no complaint", async () => {
  const folder = inFolder({ "a.txt": dump.repeat(300) });
  const child = spawn(process.execPath, [command, "extract", "a.txt"], { cwd: folder.cwd });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  child.stdout.destroy();
  const [code] = await once(child, "close");
  expect(() => JSON.parse(first.toString().split("\n")[0] as string)).not.toThrow();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
