import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { extractOffers } from "../../../src/extract.js";
import { collectDumps } from "../../../src/review/collect.js";
import { fieldForms } from "../../../src/review/forms.js";
import { reviewPage } from "../../../src/review/page.js";
import { glane } from "../../cli/run-glane.js";
import { scratchFolder } from "../../node/scratch-folder.js";
import { type OpenPage, openPage } from "./chromium.js";

export interface MadePage extends OpenPage {
  readonly folder: string;
}

interface Making {
  readonly title?: string;
  readonly referenceDate?: string;
}

/** The page of these texts, opened; the folder holds them and what is saved. */
export async function reviewOf(
  texts: Readonly<Record<string, string>>,
  { title = "Review", referenceDate }: Making = {},
): Promise<MadePage> {
  const folder = scratchFolder(texts);
  const read = Object.entries(texts).map(([name, text]) => {
    return { name, text, referenceDate, offers: extractOffers(text, { referenceDate }) };
  });
  const dumps = collectDumps(read);
  const html = reviewPage({ id: "test", title, version: "0.0.0", forms: fieldForms(), dumps });
  writeFileSync(path.join(folder, "page.html"), html);
  return openIn(folder);
}

/** The page as the command writes it. */
export async function commandReviewOf(
  texts: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<MadePage> {
  const folder = scratchFolder(texts);
  const names = Object.keys(texts);
  const ran = await glane(["review", ...names, "--out", "page.html", ...args], { cwd: folder });
  expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
  return openIn(folder);
}

async function openIn(folder: string): Promise<MadePage> {
  const opened = await openPage(pathToFileURL(path.join(folder, "page.html")).href);
  return { ...opened, folder };
}

/** Saves the fixture of the first dump beside it, as a person would. */
export async function saveFixture({ page, folder }: MadePage): Promise<unknown> {
  await page.keyboard.press("s");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-save='0']").click(),
  ]);
  const content = readFileSync(await download.path(), "utf8");
  writeFileSync(path.join(folder, download.suggestedFilename()), content);
  await page.keyboard.press("Escape");
  return JSON.parse(content);
}
