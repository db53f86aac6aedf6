import { describe, expect, it } from "vitest";
import { readDumpLines } from "../../src/offers/dump-lines.js";
import { formsOf } from "../../src/offers/line-forms.js";
import { readWords } from "../../src/offers/line-reading.js";
import { findParagraphs, looksOf } from "../../src/offers/looks.js";
import { skeletonOf } from "../../src/offers/skeleton.js";
import { foldText } from "../../src/text/fold.js";

/** The lines of a text that stands in a paragraph of its own below a sentence. */
function linesOf(text: string) {
  const folded = foldText(`Le port est ouvert.\n\n${text}`);
  return { text: folded.text, lines: readDumpLines(folded) };
}

/** What is said of the last line of such a text. */
function ofLast(text: string) {
  const { text: folded, lines } = linesOf(text);
  const [above, line] = lines.slice(-2);
  if (!line) throw new Error("no line");
  return { folded, line, above };
}

const forms = (text: string) => {
  const { folded, line, above } = ofLast(text);
  return formsOf(folded, line, above);
};
const looks = (text: string) => {
  const { line, above } = ofLast(text);
  return looksOf(line, readWords(line), above);
};
const skeleton = (line: string) => skeletonOf(ofLast(line).line);
const HEAD = ["head", "head of words", "line paragraph"];
const LONG = "mot ".repeat(26);

describe("the forms by which a line may belong to a series", () => {
  it.each([
    ["a few words between blank lines", "Vitrine", HEAD],
    ["more words", "Vitrine du quai et du port", [...HEAD, "line plain"]],
    ["a sentence", "Vitrine du quai.", ["line paragraph"]],
    ["a question", "Et la vitrine ?", ["question", "head", "line paragraph"]],
    ["capitals", "VITRINE DU QUAI", ["head", "head of capitals", "line paragraph"]],
    ["bold", "**Vitrine du quai**", ["bold", "head", "head of bold", "line paragraph"]],
    ["a heading", "## Vitrine", ["heading 2", ...HEAD]],
    ["a bullet", "- vitrine du quai", ["mark -", "line mark -"]],
    ["a bullet below another", "- quai\n- vitrine", ["line mark -"]],
    ["a picture", "🔹 vitrine", ["mark 🔹•", "line mark 🔹•"]],
    ["a quotation", "> vitrine\n> quai", ["line mark >"]],
    ["any number of a list", "13. vitrine", ["mark 0.", "line mark 0.", ...HEAD]],
    ["any letter of a list", "b) vitrine", ["mark 0)", "line mark 0)", ...HEAD]],
    ["a Roman number", "IV. Vitrine", ["roman", ...HEAD]],
    ["a Roman number and a dash", "IV - Vitrine", ["roman", ...HEAD]],
    ["a letter and a full stop", "a. vitrine", ["letter", ...HEAD]],
    ["words that count", "Atelier n° 3 : vitrine", ["counted", ...HEAD]],
    [
      "the number of an offer",
      "Réf. 24-031 – Vitrine du quai",
      ["coded", ...HEAD, "line plain", "line dashes"],
    ],
    ["letters before a number", "A-101 Vitrine du quai", ["coded", ...HEAD]],
    [
      "how it stands with it",
      "[OUVERT] Vitrine du quai, Lens",
      ["line mark tag", ...HEAD, "line plain"],
    ],
    ["a command", "\\item[Vitrine]", ["command \\item", ...HEAD]],
    ["a time", "9h30 vitrine", ["line time", ...HEAD]],
    ["a day", "12/03/2024 vitrine", ["line date", ...HEAD]],
    ["below a day", "12/03/2024\nVitrine du quai", ["below date"]],
    ["behind a day and a blank line", "12/03/2024\n\nVitrine", HEAD],
    ["below a longer line with a day", "12/03/2024, la vitrine du port\nQuai", []],
    ["below a row", "-----\nVitrine", ["below rule"]],
    ["below a row of stars", "***\nVitrine", [...HEAD, "below rule"]],
    ["a row", "Quai\n-----", []],
    ["a greeting", "Bonjour à tous,", ["greeting", "line paragraph"]],
    ["a greeting below the head of a mail", "Objet : Quai\nBonjour à tous,", []],
    ["whom it seeks", "Un vitrinier du quai", ["line wanted", ...HEAD]],
    ["for how long", "Deux mois au quai", HEAD],
    ["parts between dashes", "Vitrine – Atelier – Lens", [...HEAD, "line dashes"]],
    ["the line above, and more", "Vitrine\nVitrine – Atelier – Lens", []],
    ["an object", '{"poste": "vitrine du quai"}', [...HEAD, "line plain", "line object"]],
    ["an object that holds next to nothing", '{"a": 1}', HEAD],
    ["a row of a database", "(3, 'Vitrine', 'Quai'", [...HEAD, "line tuple"]],
    ["four cells", "a;b;c;d", [...HEAD, "line cells ;"]],
    ["three cells", "a;b;c", HEAD],
    ["cells between bars", "a | b | c | d", [...HEAD, "line cells |"]],
    ["cells between commas", "a,b,c,d", [...HEAD, "line cells ,"]],
    ["a list of words", "a, b, c, d", HEAD],
    ["words in capitals that go on", "VITRINE. Le samedi", [...HEAD, "line capital lead"]],
    ["more than a heading holds", LONG, ["line plain"]],
    ["a heading parted from its text", "Titre du port\n\nVitrine.", ["line paragraph"]],
    ["a long line parted from a paragraph", `${LONG}\n\n${LONG}`, ["line paragraph", "line plain"]],
    [
      "a paragraph behind a number to call",
      `02 31 00 00 00\n\n${LONG}`,
      ["line paragraph", "line plain"],
    ],
  ])("%s", (_why, text, told) => {
    expect(forms(text)).toEqual(told);
  });
});

describe("by what a line is known again on the next card", () => {
  it.each([
    ["a label, by its kind too", "Lieu : Lens", ["label lieu", "kind location"]],
    ["a label of its own", "Parfum : lilas", ["label parfum"]],
    ["a label behind a tab", "Lieu\tLens", ["label lieu"]],
    ["words but for their numbers", "3 places", ["words 0 places", "skeleton 0 w"]],
    ["capitals", "VITRINE DU QUAI", ["words vitrine du quai", "capitals"]],
    ["a contract", "CDI", ["words cdi", "contract"]],
    ["its age", "il y a 3 jours", ["words il y a 0 jours", "ago", "skeleton w 0 w"]],
    ["an address", "v@port.example", ["words v@port.example", "contact", "skeleton w@w"]],
    [
      "the words above again",
      "Vitrine du quai\nVitrine du quai, Lens",
      ["words vitrine du quai, lens", "again", "skeleton w, w"],
    ],
    ["a short word above again", "Quai\nQuai 3", ["words quai 0", "skeleton w 0"]],
    [
      "its punctuation, hyphens left out",
      "Saint-Jean – rez-de-chaussée",
      ["words saint-jean - rez-de-chaussee", "skeleton w - w"],
    ],
    ["nothing where it is long and plain", LONG, []],
    ["a row", "Quai\n-----", []],
  ])("%s", (_why, text, told) => {
    expect(looks(text)).toEqual(told);
  });

  it.each([
    ["w - 0 - w", "Vitrine du quai – 14 – Honfleur"],
    ["w (w)", "L'atelier St. Jean (Lens)"],
    ["w 0", "Quai\t14"],
    ["", "Vitrine du quai"],
    ["", "a, b, c, d, e, f, g"],
    ["", `${LONG}${LONG}– 14`],
  ])("its skeleton is %j in %j", (told, line) => {
    expect(skeleton(line)).toBe(told);
  });

  it("paragraphs of one length are known line by line, others by their first", () => {
    const of = (text: string) => findParagraphs(linesOf(text).lines);
    expect(of("a\nb\nc\n\nd\ne\nf\n\ng\nh\ni\n\nj\nk\nl\nm")).toEqual([
      [1, 4, 7, 10],
      [2, 5, 8],
      [3, 6, 9],
    ]);
    expect(of("a\nb\nc\n\nd\ne\nf\ng")).toEqual([[1, 4]]);
    expect(of(`a\nb\n\n${"c\n".repeat(13)}`)).toEqual([[]]);
  });
});
