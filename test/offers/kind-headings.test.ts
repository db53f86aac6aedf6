import { expect, it } from "vitest";
import { look } from "./look.js";

const parts = (text: string) =>
  look(text).survey.words.flatMap((read, i) => (read.section ? [i] : []));

const OFFER = "## Proposition de stage\nRanger la réserve.";

it("what stands below several titles, in the same words, opens a part", () => {
  expect(parts(`# Verre soufflé\n${OFFER}\n\n# Bois tourné\n${OFFER}`)).toEqual([1, 4]);
});

it.each([
  ["below one title alone", `# Verre soufflé\n${OFFER}\n\n# Verre soufflé\n${OFFER}`],
  ["below plain lines", `Verre soufflé\n${OFFER}\n\nBois tourné\n${OFFER}`],
  ["as high as the titles", `## Verre soufflé\n${OFFER}\n\n## Bois tourné\n${OFFER}`],
  ["two blank lines below", `# Verre soufflé\n\n\n${OFFER}\n\n# Bois tourné\n\n\n${OFFER}`],
])("a heading %s opens none", (_where, text) => {
  expect(parts(text)).toEqual([]);
});
