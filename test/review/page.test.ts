import { expect, test } from "vitest";
import { fieldForms } from "../../src/review/forms.js";
import { embeddedJson, reviewPage } from "../../src/review/page.js";
import { fieldLooks } from "../../src/review/palette.js";

test("JSON in the page holds no sign that markup or an old script could trip over", () => {
  const data = { text: "</script><!-- & \u2028\u2029 \ud800 \0" };
  const json = embeddedJson(data);
  expect(json).not.toMatch(/[<>&\u2028\u2029\0]/);
  expect(JSON.parse(json)).toEqual(data);
});

test("the page brings a policy that names its script and its style by their hashes", () => {
  const data = { id: "x", title: "<&>", version: "0.0.0", forms: fieldForms(), dumps: [] };
  const html = reviewPage(data);
  expect(html).toMatch(
    /content="default-src &#39;none&#39;; script-src &#39;sha256-[\w+/]{43}=&#39;; style-src &#39;sha256-/,
  );
  expect(html).not.toContain("unsafe");
  expect(html).toContain("<title>&lt;&amp;&gt; · glane</title>");
  expect(html).not.toMatch(/\bhttps?:/);
});

test("no two fields look alike, and each has a look", () => {
  const looks = Object.values(fieldLooks).map(({ hue, line }) => `${hue} ${line}`);
  expect(new Set(looks).size).toBe(fieldForms().length);
});
