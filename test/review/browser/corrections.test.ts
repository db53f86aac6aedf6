import { expect, test } from "vitest";
import { dump, headings } from "../../cli/dumps.js";
import { glane } from "../../cli/run-glane.js";
import { describeInChromium } from "./chromium.js";
import { commandReviewOf, reviewOf, saveFixture } from "./made-page.js";

interface Saved {
  readonly offers: readonly {
    readonly heading: string;
    readonly fields: Record<string, { readonly quote?: string; readonly value: object }[]>;
    readonly why?: string;
  }[];
}

describeInChromium("corrections", () => {
  test("what was corrected in the page is what validate then expects", async () => {
    const made = await commandReviewOf({ "a.txt": dump }, ["--reference-date", "2023-12-01"]);
    const { page, folder } = made;
    const first = page.locator("article").first();
    await first.locator(".entry[data-field=duration]").first().focus();
    await page.keyboard.press("e");
    await first.getByLabel("min").fill("5");
    await first.getByLabel("max").fill("4");
    await page.keyboard.press("Enter");
    expect(await first.locator(".fault").textContent()).toContain("Must not be below min");
    await first.getByLabel("max").fill("5");
    await page.keyboard.press("Enter");
    expect(await first.locator(".entry.corrected .value").textContent()).toContain("5 months");
    await first.locator(".entry[data-field=stipend]").first().focus();
    await page.keyboard.press("x");
    for (const _ of headings) await page.keyboard.press("c");

    const saved = (await saveFixture(made)) as Saved;
    expect(saved).toMatchObject({ text: "a.txt", referenceDate: "2023-12-01" });
    expect(saved.offers.map(({ heading }) => heading)).toEqual(headings);
    const [offer] = saved.offers;
    expect(offer?.fields.duration).toEqual([
      { quote: "6 mois", value: { min: 5, max: 5, unit: "month" } },
    ]);
    expect(offer?.fields.stipend).toEqual([]);
    expect(offer?.why).toBeUndefined();

    const ran = await glane(["validate", "a.expected.json", "--json"], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const report = JSON.parse(ran.stdout);
    expect(report.boundary).toMatchObject({ precision: 1, recall: 1 });
    // Of two durations one is now wrong, and so is the stipend that was rejected.
    expect(report.fields.duration.counts).toMatchObject({ right: 1, wrong: 1, missed: 1 });
    expect(report.fields.stipend.counts).toMatchObject({ right: 0, wrong: 1, missed: 0 });
    expect(report.fields.email.counts).toMatchObject({ right: 2, wrong: 0, missed: 0 });
  });

  test("a missing value is added from selected words, and found in the text", async () => {
    const made = await reviewOf({ "a.txt": dump });
    const { page } = made;
    const words = page.locator("article").first().locator(".words").nth(2);
    await words.evaluate((element) => {
      const text = element.firstChild as Text;
      const at = text.data.indexOf("communes rurales");
      getSelection()?.setBaseAndExtent(text, at, text, at + "communes rurales".length);
    });
    await page.keyboard.press("m");
    const form = page.getByRole("form", { name: "Add a value" });
    await form.getByLabel("field").selectOption("location");
    await form.getByLabel("city").fill("Lyon");
    await page.keyboard.press("Enter");
    expect(await page.locator(".entry.added").textContent()).toContain("Lyon");
    expect(await page.locator(".mark[data-field=location]").allTextContents()).toContain(
      "communes rurales",
    );
    const saved = (await saveFixture(made)) as Saved;
    expect(saved.offers[0]?.fields.location).toContainEqual({
      quote: "communes rurales",
      value: { city: "Lyon", postalCode: null, department: null, country: null },
    });
  });

  test("a missing value is added by keyboard alone, from words that are written", async () => {
    const { page } = await reviewOf({ "a.txt": dump });
    await page.keyboard.press("j");
    await page.keyboard.press("m");
    await page.keyboard.press("Tab");
    await page.keyboard.type("nowhere to be found");
    await page.keyboard.press("Control+Enter");
    const form = page.getByRole("form", { name: "Add a value" });
    await form.getByLabel("field").selectOption("reference");
    await form.getByLabel("id").fill("X");
    await page.keyboard.press("Enter");
    expect(await form.locator(".fault").textContent()).toContain("do not stand in the offer");
    await page.keyboard.press("Escape");
    expect(await form.count()).toBe(0);
  });

  test("a false beginning joins its offer to the one before; a line begins one; both undo", async () => {
    const made = await reviewOf({ "a.txt": dump });
    const { page } = made;
    const offers = page.locator("article");
    await page.keyboard.press("j");
    await page.keyboard.press("f");
    expect(await offers.count()).toBe(1);
    expect(await offers.first().locator(".entry[data-field=duration]").count()).toBe(2);
    expect(((await saveFixture(made)) as Saved).offers.map(({ heading }) => heading)).toEqual([
      headings[0],
    ]);
    await page.keyboard.press("u");
    expect(await offers.count()).toBe(2);
    const line = dump.split("\n").findIndex((one) => one.startsWith("Durée")) + 1;
    await page.getByLabel(`Begin an offer at line ${line}`, { exact: true }).click();
    expect(await offers.count()).toBe(3);
    const saved = (await saveFixture(made)) as Saved;
    expect(saved.offers[1]?.heading).toBe("Durée du stage : 6 mois");
    expect(saved.offers[1]?.fields.duration).toHaveLength(1);
    expect(saved.offers[0]?.fields.duration).toEqual([]);
  });

  test("b without a selection asks for the line, for the keyboard", async () => {
    const { page } = await reviewOf({ "a.txt": dump });
    await page.keyboard.press("b");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.locator("article").count()).toBe(3);
  });

  test("what follows may belong to no offer at all: it is dimmed and not expected", async () => {
    const made = await reviewOf({ "a.txt": dump });
    const { page } = made;
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    expect(await page.locator("article").count()).toBe(1);
    expect(await page.locator(".between").textContent()).toContain("COLLECTIF RIVAGE");
    const saved = (await saveFixture(made)) as Saved;
    expect(saved.offers).toHaveLength(1);
    expect(saved.offers[0]?.fields.email).toHaveLength(1);
  });
});
