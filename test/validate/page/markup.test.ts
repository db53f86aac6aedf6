import { expect, test } from "vitest";
import { element, escapeMarkup, voidElement } from "../../../src/validate/page/markup.js";

test("text and attributes are escaped, markup is not escaped again", () => {
  const inner = element("b", { title: `"><script>'` }, "<script>alert('&')</script>");
  expect(element("p", {}, inner).source).toBe(
    '<p><b title="&quot;&gt;&lt;script&gt;&#39;">&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</b></p>',
  );
});

test("control characters, which HTML forbids, are shown as unknown; white space stays", () => {
  expect(escapeMarkup("a\u0000b\u0085c\td\ne")).toBe("a\ufffdb\ufffdc\td\ne");
});

test("nothing is written for null, and lists are flattened", () => {
  expect(element("p", { id: null, class: "a" }, null, ["x", [1]]).source).toBe(
    '<p class="a">x1</p>',
  );
});

test("numbers are written to the hundredth, void elements without an end", () => {
  expect(voidElement("meta", { x: 1 / 3, y: 2 }).source).toBe('<meta x="0.33" y="2">');
});
