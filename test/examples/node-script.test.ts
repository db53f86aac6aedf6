import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { dump, headings } from "../cli/dumps.js";
import { scratchFolder } from "../node/scratch-folder.js";

const script = fileURLToPath(new URL("../../examples/node-script/offers.mjs", import.meta.url));
const node = promisify(execFile);

test("the script prints a table and writes CSV", { timeout: 120_000 }, async () => {
  const cwd = scratchFolder({ "dump.txt": dump });
  const { stdout } = await node(process.execPath, [script, "dump.txt", "offers.csv"], { cwd });
  expect(stdout).toContain("stage@rivage.example");
  expect(stdout).toMatch(/2 offers in offers\.csv\n$/);
  const csv = readFileSync(path.join(cwd, "offers.csv"), "utf8");
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map(({ heading }) => heading)).toEqual(headings);
});

test("without a dump it says what to name", { timeout: 60_000 }, async () => {
  await expect(node(process.execPath, [script])).rejects.toMatchObject({ code: 2 });
});
