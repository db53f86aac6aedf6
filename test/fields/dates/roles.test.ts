import { describe, expect, it } from "vitest";
import { assignRoles } from "../../../src/fields/dates/assign.js";
import { compose } from "../../../src/fields/dates/compose.js";
import { CUES } from "../../../src/fields/dates/cues.js";
import { findAtoms } from "../../../src/fields/dates/engine.js";
import { LEADS } from "../../../src/fields/dates/leads.js";
import { foldText } from "../../../src/text/fold.js";
import { readPosting } from "../../../src/text/posting.js";

function mentionsOf(text: string) {
  const posting = readPosting(foldText(text));
  return compose(posting.text, findAtoms(posting, "2024-01-15", "posting"));
}

describe("the words around a date", () => {
  it.each(CUES.map((cue) => [cue.example, cue] as const))("tell its role: %s", (example, cue) => {
    const posting = readPosting(foldText(example));
    const [first] = assignRoles(posting, mentionsOf(example));
    expect(first?.role).toBe(cue.role);
    const { start = 0, end = 0 } = first?.mention ?? {};
    const sides = [posting.text.slice(0, start), posting.text.slice(end)];
    expect(sides.filter((side) => side.match(cue.pattern))).toHaveLength(1);
  });

  it.each(LEADS.flatMap(({ lead, examples }) => examples.map((text) => [text, lead] as const)))(
    "open it: %s",
    (text, lead) => {
      expect(mentionsOf(text)[0]?.lead).toBe(lead);
    },
  );
});
