import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, describe } from "vitest";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const { CHROMIUM_PATH } = process.env;
const executablePath = CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place));

let browser: Promise<Browser> | null = null;

/** A group of tests in a real Chromium; without one they are skipped, and say so. */
export function describeInChromium(name: string, body: () => void): void {
  if (executablePath === undefined) {
    process.stderr.write(`\nSKIPPED, no Chromium (set CHROMIUM_PATH to one): ${name}\n\n`);
    describe.skip(name, body);
    return;
  }
  describe(name, { timeout: 120_000 }, () => {
    afterAll(async () => {
      await (await browser)?.close();
      browser = null;
    });
    body();
  });
}

export interface OpenPage {
  readonly page: Page;
  /** What the page complained of: errors, and what its policy refused. */
  readonly complaints: string[];
  /** What it asked the network for. */
  readonly requests: string[];
}

export async function openPage(address: string, dark = false): Promise<OpenPage> {
  browser ??= chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  const context = await (await browser).newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: dark ? "dark" : "light",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, complaints, requests };
}
