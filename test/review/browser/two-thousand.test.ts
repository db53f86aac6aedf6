import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInChromium } from "./chromium.js";
import { reviewOf } from "./made-page.js";

const COUNT = 2_000;

const offer = (number: number) => `ATELIER ${number} (Lyon – 69) – Stage – Chargé d'études ${number}

L'atelier accompagne des communes rurales dans leurs projets d'aménagement, numéro ${number}.
${"Il observe, dessine et raconte ce que les habitants lui disent de leur commune. ".repeat(6)}

Durée du stage : ${(number % 5) + 2} mois
Gratification : ${600 + number} € par mois
Contact : contact${number}@vaubry.example
`;

/** Tasks of 50 ms and longer since the page was opened, in milliseconds. */
const watchLongTasks = (page: Page) =>
  page.evaluate(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: "longtask", buffered: false });
    Object.assign(window, { long });
  });
const longTasks = (page: Page) =>
  page.evaluate(() => (window as unknown as { long: number[] }).long.splice(0));
const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll("*").length);
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))),
  );

// Bounds are some five times what an idle machine of two cores takes: a page that draws all its
// offers at once misses them by far, a busy machine does not.
const MOST_NODES = 14_000;
const LONGEST_TASK = 1_000;

describeInChromium("2,000 offers", () => {
  test("stay smooth: opening, scrolling, filtering and judging draw a window of them", async () => {
    const text = Array.from({ length: COUNT }, (_, index) => offer(index + 1)).join("\n\n");
    const { page, complaints } = await reviewOf({ "a.txt": text });
    expect(await page.locator("article").count()).toBe(COUNT);
    await settled(page);
    expect(await nodes(page)).toBeLessThan(MOST_NODES);
    await watchLongTasks(page);

    const main = page.locator("main");
    for (let step = 1; step <= 10; step += 1) {
      await main.evaluate((element, share) => {
        element.scrollTop = element.scrollHeight * share;
      }, step / 10);
      await settled(page);
      expect(await nodes(page)).toBeLessThan(MOST_NODES);
    }
    const inSight = page.locator("article:has(.line)");
    expect(await inSight.last().textContent()).toContain(`numéro ${COUNT}`);
    expect(Math.max(0, ...(await longTasks(page)))).toBeLessThan(LONGEST_TASK);

    for (let press = 0; press < 20; press += 1) await page.keyboard.press("c");
    await settled(page);
    expect(await page.locator(".figures").textContent()).toContain(`20 of ${COUNT} checked`);
    expect(Math.max(0, ...(await longTasks(page)))).toBeLessThan(LONGEST_TASK);

    await page.getByRole("searchbox").fill("numero 1999.");
    await expect.poll(() => page.locator("article:visible").count()).toBe(1);
    await page.getByRole("searchbox").fill("");
    await expect.poll(() => page.locator("article:visible").count()).toBe(COUNT);
    await settled(page);
    expect(Math.max(0, ...(await longTasks(page)))).toBeLessThan(LONGEST_TASK);

    expect(complaints).toEqual([]);
  });
});
