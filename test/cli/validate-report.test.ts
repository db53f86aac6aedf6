import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../node/scratch-folder.js";
import { markupFaults } from "../validate/page/tags.js";
import { dump, headings } from "./dumps.js";
import { glane } from "./run-glane.js";

const months = (min: number) => [{ value: { min, unit: "month" } }];

const expected = (text: string, second = 4) =>
  JSON.stringify({
    text,
    offers: [
      { heading: headings[0], fields: { duration: months(6) } },
      { heading: headings[1], fields: { duration: months(second) } },
    ],
  });

const folder = (rest: Readonly<Record<string, string>> = {}) => ({
  cwd: scratchFolder({
    "a.txt": dump,
    "a.expected.json": expected("a.txt"),
    "b.expected.json": expected("a.txt", 5),
    ...rest,
  }),
});
const read = ({ cwd }: { cwd: string }, file: string) => readFileSync(path.join(cwd, file), "utf8");

test("--report draws a page that stands alone, and the report is printed all the same", async () => {
  const inside = folder();
  const { code, stdout, stderr } = await glane(["validate", ".", "--report", "r.html"], inside);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^Boundaries /);
  const page = read(inside, "r.html");
  expect(markupFaults(page)).toEqual([]);
  expect(page).toContain(
    'http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src',
  );
  expect(page).toContain("Reliability of duration");
  expect(page).toContain('title="a.expected.json"');
  expect(page).toMatch(/Written by glane \d+\.\d+\.\d+ from these fixtures/);
  expect(readdirSync(inside.cwd)).toHaveLength(4);
});

// Windows allows none of these signs in a name.
test.skipIf(process.platform === "win32")("a name that is markup is escaped", async () => {
  const name = `<script>alert('1' && "2").expected.json`;
  const inside = folder({ [name]: expected("a.txt") });
  const { code } = await glane(["validate", ".", "--report", "r.html"], inside);
  expect(code).toBe(0);
  const page = read(inside, "r.html");
  expect(markupFaults(page)).toEqual([]);
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;alert(&#39;1&#39; &amp;&amp; &quot;2&quot;)");
});

test("an earlier page is replaced, with --json and where an F1 falls short as well", async () => {
  const inside = folder({ "r.html": "earlier" });
  const args = ["validate", "b.expected.json", "--report", "r.html"];
  const { code, stdout } = await glane([...args, "--json", "--min-f1", "0.99"], inside);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).dumps).toHaveLength(1);
  expect(read(inside, "r.html")).toMatch(/^<!doctype html>/);
});

test.each([
  ["a fixture", "a.expected.json"],
  ["a fixture's dump", "a.txt"],
  ["a link to it", "link.html"],
])("a page in place of %s is refused, and it stays as it was", async (_, page) => {
  const inside = folder();
  symlinkSync("a.txt", path.join(inside.cwd, "link.html"));
  const before = read(inside, page);
  const { code, stdout, stderr } = await glane(["validate", ".", "--report", page], inside);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe(
    `glane: --report ${page} is one of the fixtures or dumps; name another file.\n`,
  );
  expect(read(inside, page)).toBe(before);
});

test.each([
  ["no-such-folder/r.html", /its folder does not exist/],
  [".", /it is a folder/],
])("a page that cannot be written, %s, is misuse", async (page, reason) => {
  const { code, stdout, stderr } = await glane(
    ["validate", "a.expected.json", "--report", page],
    folder(),
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^glane: [^\n]+\n$/);
  expect(stderr).toMatch(reason);
});

test("where nothing could be read, an earlier page stays as it was", async () => {
  const inside = folder({ "r.html": "earlier" });
  const { code } = await glane(["validate", "none.json", "--report", "r.html"], inside);
  expect(code).toBe(3);
  expect(read(inside, "r.html")).toBe("earlier");
  expect(existsSync(path.join(inside.cwd, "none.json"))).toBe(false);
});

test("a fixture with a fault leaves an earlier page as it was", async () => {
  const lost = JSON.stringify({ text: "a.txt", offers: [{ heading: "Nowhere", fields: {} }] });
  const inside = folder({ "r.html": "earlier", "lost.expected.json": lost });
  const { code } = await glane(["validate", ".", "--report", "r.html"], inside);
  expect(code).toBe(2);
  expect(read(inside, "r.html")).toBe("earlier");
  expect(readdirSync(inside.cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
