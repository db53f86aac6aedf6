import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { dump } from "../cli/dumps.js";
import { scratchFolder } from "../node/scratch-folder.js";

const root = fileURLToPath(new URL("../../examples/vite-app/", import.meta.url));
const browserPath = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((file) => existsSync(file));
if (browserPath === undefined) console.warn("Not tested: no Chromium here to open the app with.");

const quiet = { root, configFile: `${root}vite.config.ts`, logLevel: "error" } as const;

/** The app as it would be put on a site: where it lies. */
async function built(): Promise<string> {
  const outDir = scratchFolder();
  await build({ ...quiet, build: { outDir, emptyOutDir: true } });
  return outDir;
}

test("the app builds, with the library in it", { timeout: 180_000 }, async () => {
  const outDir = await built();
  expect(existsSync(`${outDir}/index.html`)).toBe(true);
});

test.skipIf(browserPath === undefined)(
  "in a browser, a pasted dump becomes offers with highlighted evidence",
  { timeout: 180_000 },
  async () => {
    const outDir = await built();
    const server = await preview({
      ...quiet,
      build: { outDir },
      preview: { port: 0, open: false },
    });
    onTestFinished(() => server.close());
    const browser = await chromium.launch({
      executablePath: browserPath as string,
      args: ["--no-sandbox"],
    });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.fill("#dump", dump.replace("communes rurales", "<img src=x onerror=alert(1)>"));
    await page.waitForFunction("document.querySelectorAll('#offers li').length === 2");
    expect(await page.textContent("#count")).toBe("2 offers");
    expect(await page.locator("mark[data-field=duration]").allTextContents()).toEqual([
      "6 mois",
      "4 mois",
    ]);
    expect(await page.locator("#offers img").count()).toBe(0);
    expect(faults).toEqual([]);
  },
);
