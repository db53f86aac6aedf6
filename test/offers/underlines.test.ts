import { describe, expect, it } from "vitest";
import { detectOffers } from "../../src/index.js";
import { surveyDump } from "../../src/offers/survey.js";
import { foldText } from "../../src/text/fold.js";

const ROW = "-".repeat(30);
/** The lines right below a rule that is drawn for what is above it. */
const belowUnderlines = (text: string) => {
  const { lines } = surveyDump(foldText(text));
  return lines.flatMap(({ words }, i) => (lines[i - 1]?.underlines ? [words] : []));
};

describe("rules below headings", () => {
  it.each([
    [
      "as long as the words above",
      "Stage vitrine\n-------------\nvendre\n\nStage caisse\n------------\nencaisser",
    ],
    [
      "of any length, a blank line above each heading",
      `Offres\n\nStage vitrine\n${ROW}\nvendre\n\nStage caisse\n${ROW}\nencaisser`,
    ],
    [
      "as long as the words above, but for three signs",
      "Stage vitrine\n----------------\nvendre\n\nStage caisse\n---------\nencaisser",
    ],
    [
      "below a title that says so, and below a reference",
      `Offres\n\nPoste : vitrine\n${ROW}\nvendre\n\nRéférence : caisse\n${ROW}\nencaisser`,
    ],
    [
      "the lower sides of boxes",
      `Offres\n\n${ROW}\nStage vitrine\n${ROW}\nvendre\n\n${ROW}\nStage caisse\n${ROW}\nencaisser`,
    ],
    [
      "the lower sides of boxes of two lines",
      `Offres\n\n${ROW}\nStage vitrine\nRéf. 12\n${ROW}\nvendre\n\n${ROW}\nStage caisse\nRéf. 13\n${ROW}\nencaisser`,
    ],
    [
      "the lower sides of boxes without a blank line",
      `${ROW}\nStage vitrine\n${ROW}\nvendre\ntous les jours\n${ROW}\nStage caisse\n${ROW}\nencaisser`,
    ],
  ])("belong to them: %s", (_, text) => {
    expect(belowUnderlines(text)).toEqual(["vendre", "encaisser"]);
  });

  it.each([
    ["between rows of one line", `${ROW}\nStage vitrine\n${ROW}\nStage caisse\n${ROW}\nStage cave`],
    [
      "between offers without a blank line",
      `Stage vitrine\nvendre\nà Albon\n${ROW}\nStage caisse\nencaisser\n${ROW}\nStage cave\nranger`,
    ],
    [
      "below sentences",
      `Stage vitrine\n\nVendre.\n${ROW}\nStage caisse\n\nEncaisser.\n${ROW}\nStage cave`,
    ],
    [
      "below an address",
      `Stage vitrine\n\nCV à rh@aubier.example\n${ROW}\nStage caisse\n\nCV à rh@aubier.example\n${ROW}\nStage cave`,
    ],
    [
      "below the value of a label",
      `Stage vitrine\n\nLieu : Albon\n${ROW}\nStage caisse\n\nLieu : Morne\n${ROW}\nStage cave`,
    ],
    [
      "below what asks to be answered",
      `Stage vitrine\n\nEnvoyez vos CV\nau 02 31 00 00 00\n${ROW}\nStage caisse\n\nEnvoyez vos CV\nau 02 31 00 00 00\n${ROW}\nStage cave`,
    ],
    [
      "below lines longer than headings",
      `Stage vitrine\n\n${"mot ".repeat(30)}\n${ROW}\nStage caisse\n\n${"mot ".repeat(30)}\n${ROW}\nStage cave`,
    ],
    [
      "below four lines",
      `Stage vitrine\n\nA\nB\nC\nD\n${ROW}\nStage caisse\n\nA\nB\nC\nD\n${ROW}\nStage cave`,
    ],
    ["with a blank line above", `Stage vitrine\n\n${ROW}\n\nStage caisse\n\n${ROW}\n\nStage cave`],
  ])("part offers: %s", (_, text) => {
    expect(belowUnderlines(text)).toEqual([]);
  });

  it("take no offer from its title", () => {
    const offer = (title: string, what: string) =>
      `${ROW}\n${title}\n${ROW}\nLa Maison Aubier recherche un(e) stagiaire ${what}.\nCV à rh@aubier.example\n`;
    const text = [offer("Stage vitrine", "à Albon"), offer("Stage caisse", "à Morne")].join("\n");
    expect(detectOffers(text).map(({ heading }) => heading)).toEqual([
      "Stage vitrine",
      "Stage caisse",
    ]);
  });

  it("leave the first of a list below a heading that names no job", () => {
    const text = [
      "Nos offres\n----------\nStage en vitrine (Albon)",
      "Vous vendez en boutique. Gratification : 4,35 €/h.\nCV à rh@aubier.example\n",
      "Stage en caisse (Morne)",
      "Vous encaissez. Gratification : 4,35 €/h.\nCV à rh@aubier.example\n",
    ].join("\n");
    expect(detectOffers(text).map(({ heading }) => heading)).toEqual([
      "Stage en vitrine (Albon)",
      "Stage en caisse (Morne)",
    ]);
  });
});
