import { describe, expect, it } from "vitest";
import { extractFields } from "../../src/index.js";
import { foldText } from "../../src/text/fold.js";
import { openingMarkEnd } from "../../src/text/opening-mark.js";

const markOf = (text: string) => text.slice(0, openingMarkEnd(foldText(text)));

describe("the mark that a list gives an offer", () => {
  it.each([
    "[A] ",
    "a) ",
    "(2) ",
    "3. ",
    "iv. ",
    "==> 2/ ",
    ">> 4 << ",
    "#3 ",
    "## ",
    "★ ",
    "• - ",
  ])("%s stands before the heading", (mark) => {
    expect(markOf(`${mark}luthier à Lens`)).toBe(mark);
  });

  it("may be a number in a circle", () => {
    expect(openingMarkEnd(foldText("② luthier à Lens"))).toBe(2);
    expect(openingMarkEnd(foldText("2 luthiers à Lens"))).toBe(0);
  });

  it.each([
    "[Stage] luthier",
    "(H/F) luthier",
    "m. Dupré cherche un luthier",
    "---\ntitle: luthier",
    "2ème luthier",
    "« Luthier »",
    "\\begin{offre}",
    "",
  ])("%s begins with a word", (text) => {
    expect(markOf(text)).toBe("");
  });

  it("is no part of what the heading says", () => {
    const text = "[B] Atelier du Quai (Lens, 62) — Luthière";
    const { title, organization, location } = extractFields(text);
    expect(title[0]?.value.text).toBe("Luthière");
    expect(organization[0]).toMatchObject({
      value: { name: "Atelier du Quai" },
      span: { start: 4 },
    });
    expect(location[0]?.value).toMatchObject({ city: "Lens", department: "62" });
  });
});
