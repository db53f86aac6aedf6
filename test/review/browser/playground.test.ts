import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dump, headings } from "../../cli/dumps.js";
import { lines } from "../../cli/run-glane.js";
import { describeInChromium, openPage } from "./chromium.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Serves the site below a folder, as a project's pages are. */
const server = createServer((request, response) => {
  const name = (request.url ?? "").replace(/^\/some\/folder\//, "") || "index.html";
  const type = TYPES[path.extname(name)];
  if (type === undefined) response.writeHead(404).end();
  else {
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(readFileSync(path.join(root, "dist-site", path.basename(name))));
  }
});

describeInChromium("the playground", () => {
  beforeAll(async () => {
    const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
    await promisify(execFile)(process.execPath, [tsx, "scripts/build-site.ts"], { cwd: root });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  }, 120_000);
  afterAll(() => server.close());
  const open = () => {
    const { port } = server.address() as AddressInfo;
    return openPage(`http://127.0.0.1:${port}/some/folder/`);
  };

  test("it begins with an example, read in the browser by the library itself", async () => {
    const { page, complaints, requests } = await open();
    await expect
      .poll(() => page.locator("article").count(), { timeout: 60_000 })
      .toBeGreaterThan(5);
    expect(await page.locator(".told").textContent()).toMatch(/^\d+ offers in \d+ ms/);
    expect(complaints).toEqual([]);
    expect(requests.every((address) => address.includes("/some/folder/"))).toBe(true);
  });

  test("a pasted dump appears as in the review page, and comes out as files", async () => {
    const { page, complaints } = await open();
    await page.getByLabel("Your dump").fill(dump);
    const shown = page.locator("article .words:first-child, article h2");
    await expect.poll(() => page.locator("article").count(), { timeout: 60_000 }).toBe(2);
    expect((await shown.allTextContents()).join("\n")).toContain("Assistant cartographe");
    expect(await page.locator(".mark[data-field=duration]").allTextContents()).toEqual([
      "6 mois",
      "4 mois",
    ]);
    const save = async (label: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: label, exact: true }).click(),
      ]);
      return readFileSync(await download.path(), "utf8");
    };
    const ndjson = lines(await save("NDJSON"));
    expect(ndjson.map(({ heading }) => heading)).toEqual(headings);
    expect((await save("CSV")).split("\r\n")[0]).toMatch(/^index,start,end,heading/);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const fixture = JSON.parse(await save("pasted.expected.json"));
    expect(fixture.offers.map(({ heading }: { heading: string }) => heading)).toEqual(headings);
    expect(complaints).toEqual([]);
  });

  test("typing is not kept waiting by what is read", async () => {
    const { page } = await open();
    const area = page.getByLabel("Your dump");
    await area.evaluate((element, text) => {
      (element as HTMLTextAreaElement).value = text;
      element.dispatchEvent(new Event("input"));
    }, `${dump}\n\n`.repeat(300));
    await page.waitForTimeout(600);
    await area.press("End");
    await page.evaluate(() => {
      const long: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ type: "longtask" });
      Object.assign(window, { long });
    });
    for (let press = 0; press < 10; press += 1) await area.press("x");
    const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
    expect(Math.max(0, ...long)).toBeLessThan(1_000);
    expect(await area.inputValue()).toContain("x".repeat(10));
  });
});
