import { expect, test } from "vitest";
import { drawBoundaries } from "../../src/output/boundary-rules.js";
import { type Format, offerWriter, type WriterOptions } from "../../src/output/writer.js";
import { april, offerWith } from "./sample-offer.js";

const text = `${offerWith({}).heading}\nDébut : avril 2023`;
const offers = [offerWith({ startDate: [{ value: april, confidence: 0.4 }] }), offerWith({})];

function write(format: Format, source: string | null, options: Partial<WriterOptions> = {}) {
  const writer = offerWriter(format, { withSource: source !== null, ...options });
  const pieces = offers.map((offer, index) => writer.offer({ offer, text, source }, index));
  return [writer.begin, ...pieces, writer.end].join("");
}

test("NDJSON is an offer a line, as it came", () => {
  const lines = write("ndjson", null).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(offers);
});

test("JSON is one array, even of nothing", () => {
  expect(JSON.parse(write("json", null))).toEqual(offers);
  const { begin, end } = offerWriter("json", { withSource: false });
  expect(JSON.parse(begin + end)).toEqual([]);
});

test("JSON-LD is an array of postings with their description", () => {
  const [first] = JSON.parse(write("jsonld", null));
  expect(first).toMatchObject({
    "@type": "JobPosting",
    description: `<p>${text.slice(0, 40).replace("\n", "<br>\n")}</p>`,
  });
  expect(first).not.toHaveProperty("subjectOf");
});

test("JSON-LD may stand in a script of a page, whatever the posting holds", () => {
  const heading = "Stage </script><script>alert(1)</script> <!--";
  const offer = offerWith({}, { heading, span: { start: 0, end: heading.length } });
  const writer = offerWriter("jsonld", { withSource: true });
  const json =
    writer.begin + writer.offer({ offer, text: heading, source: "<b>.txt" }, 0) + writer.end;
  expect(json).not.toContain("<");
  expect(JSON.parse(json)[0]).toMatchObject({ title: heading, subjectOf: { name: "<b>.txt" } });
});

test("several files: each record tells its source, first", () => {
  expect(JSON.parse(write("json", "a.txt"))[1]).toMatchObject({ source: "a.txt", index: 0 });
  expect(write("ndjson", "a.txt")).toMatch(/^{"source":"a.txt",/);
  expect(write("csv", "a.txt")).toMatch(/^source,index,.*\r\na.txt,0,/);
  expect(write("table", "a.txt")).toContain("a.txt · 0–40");
  expect(JSON.parse(write("jsonld", "a.txt"))[0].subjectOf).toEqual({
    "@type": "CreativeWork",
    name: "a.txt",
  });
});

test("the CSV takes the least confidence that was asked for", () => {
  expect(write("csv", null)).not.toContain("2023-04-01");
  expect(write("csv", null, { minConfidence: 0.3 })).toContain("2023-04-01");
});

test("the table leaves a blank line between offers", () => {
  expect(write("table", null).split("\n\n")).toHaveLength(2);
});

test("rules are drawn above each offer and above what belongs to none", () => {
  const dump = "Menu\nStage A\nMission\n\n\nStage B\r\nSuite\u001b[2J\nPied de page\n";
  const at = (part: string) => dump.indexOf(part);
  const drawn = drawBoundaries(dump, [
    { index: 0, span: { start: at("Stage A"), end: at("\n\n\n") }, heading: "", confidence: 0.9 },
    { index: 1, span: { start: at("Stage B"), end: at("\nPied") }, heading: "", confidence: 1 },
  ]);
  const lines = drawn.split("\n").map((line) => line.replace(/[ ─]+$/, ""));
  expect(lines).toEqual([
    "── no offer",
    "Menu",
    "── #0 · 5–20 · 90 %",
    "Stage A",
    "Mission",
    "── #1 · 23–41 · 100 %",
    "Stage B",
    "Suite[2J",
    "── no offer",
    "Pied de page",
    "",
  ]);
});
