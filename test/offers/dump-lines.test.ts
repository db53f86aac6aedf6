import { describe, expect, it } from "vitest";
import { formOf, readDumpLines } from "../../src/offers/dump-lines.js";
import { foldText } from "../../src/text/fold.js";

const linesOf = (text: string) => readDumpLines(foldText(text));
const lastOf = (text: string) => linesOf(text).at(-1);
const firstOf = (text: string) => linesOf(text)[0];

describe("how much of a line is read", () => {
  it("all of a short one", () => {
    expect(firstOf("## Stage d'été")).toMatchObject({ words: "stage d'ete", rest: "", size: 11 });
  });

  it("of a line of thousands the beginning and some of what follows, its size told", () => {
    const line = firstOf("a".repeat(3000));
    expect(line?.words).toHaveLength(240);
    expect(line?.rest).toHaveLength(1200);
    expect(line?.size).toBe(3000);
  });

  it("what follows ends with the line", () => {
    expect(firstOf(`${"a".repeat(250)}\nb`)?.rest).toBe("a".repeat(10));
  });
});

describe("the blank lines above a line", () => {
  it.each([
    ["the next line", "Un\nDeux", 0],
    ["one blank line", "Un\n\nDeux", 1],
    ["two", "Un\n\n\nDeux", 2],
    ["more than three count as three", "Un\n\n\n\n\n\n\nDeux", 3],
    ["lines that end as on Windows", "Un\r\n\r\nDeux", 1],
    ["lines that end as they once did on a Mac", "Un\r\r\rDeux", 2],
    ["a page that ends", "Un\n\fDeux", 2],
    ["blocks of HTML on one line of the source", "<p>Un</p><h2>Deux</h2>", 1],
    ["a word in bold on the next line", "Un\n<b>Deux</b>", 0],
  ])("%s", (_why, text, blanks) => {
    expect(lastOf(text)?.blanks).toBe(blanks);
  });

  it("are many above the first", () => {
    expect(firstOf("Un")?.blanks).toBe(3);
  });
});

describe("the level of a heading", () => {
  it.each([
    ["one hash", "# Vitrine", 1],
    ["three", "### Vitrine", 3],
    ["seven are none", "####### Vitrine", 0],
    ["a heading of HTML", "<h2>Vitrine</h2>", 2],
    ["one with attributes", '<h4 class="t" id="x">Vitrine</h4>', 4],
    ["a paragraph of HTML", "<p>Vitrine</p>", 0],
    ["double dashes below", "Vitrine\n=======", 1],
    ["dashes below", "Vitrine\n-------", 2],
    ["stars below divide", "Vitrine\n*******", 0],
    ["a short row below divides", "Vitrine\n---", 0],
    ["a row below a blank line divides", "Vitrine\n\n-------", 0],
    ["a long line above a row", `${"mot ".repeat(41)}\n-------`, 0],
    ["a hash counts before a row below", "### Vitrine\n=======", 3],
    ["a plain line", "Vitrine", 0],
  ])("%s", (_why, text, level) => {
    expect(firstOf(text)?.level).toBe(level);
  });

  it("is none of a row's own, though another stands below it", () => {
    expect(firstOf("-------\n=======")?.level).toBe(0);
  });
});

describe("what a line begins with", () => {
  it.each([
    ["- vendre", "bullet", ""],
    ["• vendre", "bullet", ""],
    ["1. vendre", "number", "1."],
    ["12) vendre", "number", "12)"],
    ["b) vendre", "number", "b)"],
    ["1.2 vendre", "outline", "1."],
    ["> vendre", "quote", ""],
    ["vendre", "none", ""],
    ["## Vendre", "none", ""],
  ])("%s", (text, mark, numbering) => {
    const line = firstOf(text);
    expect([line?.mark, line?.numbering.slice(0, 3)]).toEqual([mark, numbering]);
  });

  it("a picture is its sign, a dash is none", () => {
    expect(firstOf("📍 Honfleur")?.sign).toBe("📍");
    expect(firstOf("- Honfleur")?.sign).toBe("");
    expect(firstOf("Honfleur")?.sign).toBe("");
  });
});

describe("a row of signs", () => {
  it.each([
    ["dashes", "-----", true],
    ["stars apart", "- - - -", true],
    ["one that counts", ">> 2 <<", true],
    ["one that counts offers", "---- n° 14 ----", true],
    ["one that counts between no-break spaces", "--- 4\u00a0--", true],
    ["one that counts offers between narrow ones", "----\u202fn°\u00a014\u202f----", true],
    ["two dashes", "--", false],
    ["two hundred", "-".repeat(200), true],
    ["more", "-".repeat(230), false],
    ["an item", "- vendre", false],
    ["a word", "vendre", false],
    ["a sum", "1 200", false],
  ])("%s", (_why, text, rule) => {
    expect(lastOf(text)?.rule ?? false).toBe(rule);
  });

  it("of stars, or of HTML, is dropped, and the line below knows of it", () => {
    expect(lastOf("Un\n\n***\n\nDeux")?.ruledAbove).toBe(true);
    expect(lastOf("Un\n<hr>\nDeux")?.ruledAbove).toBe(true);
    expect(lastOf("***\nUn")?.ruledAbove).toBe(true);
    expect(lastOf("Un\n\nDeux")?.ruledAbove).toBe(false);
  });

  it("is none where stars close the bold italics of the line above", () => {
    expect(lastOf("***Un***\n\nDeux")?.ruledAbove).toBe(false);
    expect(lastOf("Un ***\n\nDeux")?.ruledAbove).toBe(false);
  });
});

describe("how a line is written", () => {
  it.each([
    ["bold from end to end", "**Vitrine d'été**", true],
    ["bold with a no-break space before its end", "**Vitrine\u00a0**", true],
    ["bold in HTML", "<strong>Vitrine</strong>", true],
    ["bold with underscores", "__Vitrine__", true],
    ["bold at its head alone", "**Vitrine** d'été", false],
    ["bold at its end alone", "Vitrine **d'été**", false],
    ["plain", "Vitrine", false],
  ])("%s: bold is %s", (_why, text, bold) => {
    expect(lastOf(`Un\n${text}\nDeux`) && linesOf(`Un\n${text}\nDeux`)[1]?.bold).toBe(bold);
  });

  it.each([
    ["capitals", "STAGE VITRINE", true],
    ["a short word in capitals", "STAGE", false],
    ["one of six letters", "STAGES", true],
    ["capitals with two small letters", "STAGE VITRINE HONFLEUR (h/f)", true],
    ["half of each", "STAGE VITRINE à Honfleur", false],
    ["small letters", "Stage vitrine", false],
    ["ten small letters before many capitals", `abcdefghij ${"A".repeat(200)}`, false],
  ])("%s", (_why, text, capitals) => {
    expect(firstOf(text)?.capitals).toBe(capitals);
  });

  it.each([
    ["words in capitals before a sentence", "STAGE GRAPHISME. Atelier du port", true],
    ["behind a sign", "« STAGE GRAPHISME » à l'atelier", true],
    ["with composed accents", "ÉTÉ PRÈS du port", true],
    ["with accents apart", "E\u0301TE\u0301 PRE\u0300S du port", true],
    ["one capital", "Stage graphisme", false],
    ["a small letter first", "stage GRAPHISME du port", false],
    ["nothing but capitals", "STAGE GRAPHISME", false],
  ])("capitals at the head: %s", (_why, text, lead) => {
    expect(firstOf(text)?.capitalLead).toBe(lead);
  });

  it.each([
    ["stage vitrine", true],
    ["Stage vitrine", false],
    ["été", true],
    ["- stage", true],
    ["12 stages", false],
  ])("%s begins small: %s", (text, small) => {
    expect(firstOf(text)?.small).toBe(small);
  });

  it.each([
    ["Anne DUPRE, chargée de mission", true],
    ["Anne de VILLE, chargée de mission", true],
    ["Anne Dupré, chargée de mission", false],
    ["anne DUPRE, chargée de mission", false],
    ["Anne DUPRE chargée de mission", false],
  ])("%s begins with a person: %s", (text, named) => {
    expect(firstOf(text)?.named).toBe(named);
  });

  it("is told in short by what a reader sees", () => {
    const form = (text: string) => formOf(linesOf(text)[0] as never);
    expect(new Set(["Un", "# Un", "- Un", "UN TITRE", "un"].map(form)).size).toBe(5);
    expect(form("Un titre")).toBe(form("Un autre"));
    const [, bold] = linesOf("Un\n**Deux mots**\nTrois");
    expect(formOf(bold as never)).not.toBe(form("Deux mots"));
  });
});
