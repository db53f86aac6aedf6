import { expect, test } from "vitest";
import { describeInChromium } from "./chromium.js";
import { reviewOf } from "./made-page.js";

const hostile = [
  "<script>window.ran = 1</script> (Lyon – 69) – Stage – Chargé d'études",
  "",
  "</script><script>window.ran = 2</script><!-- <!--<script>",
  "\"'`$" +
    "{window.ran = 3}` &lt;script&gt; &amp;amp; ]]> \\u003c/script> <img src=x onerror=window.ran=4>",
  "\u202eà l'envers\u202c \u2066isolé\u2069 \u0000\u0007\u001b[31m rouge \u2028 \u2029 \ufeff \ud800",
  "Durée du stage : 6 mois",
  'Contact : "><svg/onload=window.ran=5>@vaubry.example, nour@vaubry.example',
  "__proto__ constructor [object Object] {{ran}} %3Cscript%3E javascript:window.ran=6",
].join("\n");

describeInChromium("a hostile dump", () => {
  test("nothing of it runs, and all of it can be read", async () => {
    const name = "a<b>&'.txt";
    const { page, complaints, requests } = await reviewOf(
      { [name]: hostile },
      { title: "</title><script>window.ran = 7</script>" },
    );
    expect(await page.locator("article").count()).toBeGreaterThan(0);
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(await page.locator("script").count()).toBe(2);
    expect(await page.locator("img, svg").count()).toBe(0);
    // What drives the browser cannot hand over half a character.
    const whole = (text: string) => text.replaceAll("\ud800", "\ufffd");
    const verbatim = whole(hostile.split("\n").join(""));
    const shown = await page.locator(".words").allTextContents();
    expect(whole(shown.join(""))).toBe(verbatim);
    expect(await page.title()).toContain("</title><script>window.ran = 7</script>");
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test("the policy lets no other script run and no markup be written", async () => {
    const { page } = await reviewOf({ "a.txt": hostile });
    const outcome = await page.evaluate(() => {
      const script = document.createElement("script");
      try {
        script.textContent = "window.ran = 8";
        document.body.append(script);
      } catch {}
      try {
        document.body.insertAdjacentHTML("beforeend", "<b id=written></b>");
      } catch {}
      const { ran } = window as unknown as { ran?: number };
      return { ran, written: document.getElementById("written") !== null };
    });
    expect(outcome).toEqual({ ran: undefined, written: false });
  });
});
