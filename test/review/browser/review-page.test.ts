import { expect, test } from "vitest";
import { dump, headings } from "../../cli/dumps.js";
import { describeInChromium } from "./chromium.js";
import { reviewOf } from "./made-page.js";

describeInChromium("the review page", () => {
  test("it shows every offer with its text, its values and their confidence", async () => {
    const { page, complaints, requests } = await reviewOf({ "a.txt": dump });
    expect(await page.locator("article").count()).toBe(2);
    const first = page.locator("article").first();
    const lines = await first.locator(".words").allTextContents();
    expect(lines[0]).toBe(headings[0]);
    const duration = first.locator(".entry[data-field=duration]");
    expect(await duration.textContent()).toMatch(/6 months.*duration\.\S+.*\d+ %/s);
    expect(await first.locator(".mark[data-field=duration]").textContent()).toBe("6 mois");
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith("file:"))).toEqual([]);
  });

  test("pointing at a value lights up its words, and the other way round", async () => {
    const { page } = await reviewOf({ "a.txt": dump });
    const first = page.locator("article").first();
    await first.locator(".entry[data-field=duration]").hover();
    expect(await first.locator(".mark.lit").allTextContents()).toEqual(["6 mois"]);
    await first.locator(".mark[data-field=stipend]").hover();
    expect(await first.locator(".entry.lit").getAttribute("data-field")).toBe("stipend");
    expect(await first.locator(".mark.lit").count()).toBe(1);
  });

  test("it filters by field and state, and searches without regard to accents", async () => {
    const { page } = await reviewOf({ "a.txt": dump });
    const shown = page.locator("article:visible");
    await page.getByLabel("Field", { exact: true }).selectOption("stipend");
    await page.getByLabel("Which offers").selectOption("missing");
    expect(await shown.locator("h2").allTextContents()).toEqual([
      expect.stringContaining("Assistant cartographe"),
    ]);
    await page.getByLabel("Which offers").selectOption("stated");
    expect(await shown.locator("h2").allTextContents()).toEqual([
      expect.stringContaining("Chargé d'études"),
    ]);
    await page.getByLabel("Which offers").selectOption("all");
    await page.getByRole("searchbox").fill("TRAIT DE COTE");
    await expect.poll(() => shown.count()).toBe(1);
    expect(await page.locator(".figures").textContent()).toContain("1 shown");
  });

  test("keys go from offer to offer, accept, reject and take back, and focus follows", async () => {
    const { page } = await reviewOf({ "a.txt": dump });
    await page.keyboard.press("j");
    const focused = page.locator(":focus");
    expect(await focused.textContent()).toContain("Assistant cartographe");
    await page.keyboard.press("Tab");
    // Its title and its employer are in doubt: once that is settled, there is none to go on to.
    for (const field of ["title", "organization"]) {
      await page.locator("article").nth(1).locator(`.entry[data-field=${field}]`).focus();
      await page.keyboard.press("a");
    }
    await page.locator("article").nth(1).locator(".entry[data-field=duration]").focus();
    await page.keyboard.press("x");
    const entry = page.locator("article").nth(1).locator(".entry[data-field=duration]");
    expect(await entry.getAttribute("class")).toContain("rejected");
    expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("a");
    expect(await entry.getAttribute("class")).toContain("accepted");
    await page.keyboard.press("u");
    expect(await entry.getAttribute("class")).toContain("rejected");
    await page.keyboard.press("u");
    expect(await entry.getAttribute("class")).not.toContain("rejected");
    for (let left = 2; left > 0; left--) await page.keyboard.press("u");
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });

  test("progress counts the offers that were checked, and is kept for the next visit", async () => {
    const { page } = await reviewOf({ "a.txt": dump });
    await page.keyboard.press("c");
    expect(await page.locator(".figures").textContent()).toContain("1 of 2 checked");
    await page.reload();
    expect(await page.locator(".figures").textContent()).toContain("1 of 2 checked");
    expect(await page.locator(".warning").count()).toBe(0);
  });

  test("where nothing can be kept it says so, and asks before it is left", async () => {
    const { page } = await reviewOf({ "a.txt": dump });
    await page.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw 0 } })",
    );
    await page.reload();
    expect(await page.locator(".warning").textContent()).toContain("save before you leave");
    await page.keyboard.press("c");
    const asked = new Promise<string>((resolve) => {
      page.on("dialog", async (dialog) => {
        resolve(dialog.type());
        await dialog.accept();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe("beforeunload");
  });

  test("the switch turns light to dark, and ? tells the keys", async () => {
    const { page } = await reviewOf({ "a.txt": dump });
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.keyboard.press("t");
    expect(await paper()).not.toBe(light);
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").textContent()).toContain("next, previous doubt");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});
