import { expect, test } from "vitest";
import { OfferBoundarySchema } from "../../src/model/schema.js";
import { dump, headings } from "./dumps.js";
import { glane, lines } from "./run-glane.js";

test("boundaries alone, one a line", async () => {
  const { code, stdout } = await glane(["segment", "-"], { input: dump });
  expect(code).toBe(0);
  const found = lines(stdout).map((line) => OfferBoundarySchema.parse(line));
  expect(found.map(({ heading }) => heading)).toEqual(headings);
  expect(found.map(({ span }) => dump.indexOf(dump.slice(span.start, span.end)))).toEqual(
    headings.map((heading) => dump.indexOf(heading)),
  );
});

test("as text: the dump with a rule above each offer", async () => {
  const { code, stdout } = await glane(["segment", "-", "--format", "text"], { input: dump });
  expect(code).toBe(0);
  const drawn = stdout.split("\n");
  const rules = drawn.flatMap((line, at) => (line.startsWith("── ") ? [drawn[at + 1]] : []));
  expect(rules).toEqual(headings);
});

test("several files tell their source, a missing one is told", async () => {
  const { code, stdout, stderr } = await glane(["segment", "-", "none.txt"], { input: dump });
  expect(code).toBe(3);
  expect(lines(stdout).map(({ source }) => source)).toEqual(["-", "-"]);
  expect(stderr).toMatch(/^glane: cannot read none\.txt: /);
});
