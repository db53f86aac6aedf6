import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("phone", `${above}${text}`)).toEqual(expected);
  });

describe("what speaks for a number to call", () => {
  reads(
    [
      ["02 61 91 00 12", "02 61 91 00 12 = +33261910012"],
      ["0261910012", "0261910012 = +33261910012; no-cue"],
      ["Tél. 02 61 91 00 12", "02 61 91 00 12 = +33261910012; cue-near"],
      ["Appelez le 0261910012", "0261910012 = +33261910012; cue-near"],
      ["Référence : 0261910012"],
      ["Contact : 02 61 91 00 12", "02 61 91 00 12 = +33261910012; label cue-near section-fits"],
      ["Contact : 0261910012", "0261910012 = +33261910012; label cue-near section-fits"],
      ["Fax : 02 61 91 00 12"],
      ["+33 2 61 91 00 12", "+33 2 61 91 00 12 = +33261910012"],
      ["+33 (0)2 61 91 00 12", "+33 (0)2 61 91 00 12 = +33261910012"],
      ["02.61.91.00.12", "02.61.91.00.12 = +33261910012"],
      ["02-61-91-00-12", "02-61-91-00-12 = +33261910012"],
      ["SIRET 123 456 789 00012"],
      [
        "Tél. 02 61 91 00 12 ou 06 39 98 00 12",
        "02 61 91 00 12 = +33261910012; cue-near",
        "06 39 98 00 12 = +33639980012; cue-near",
      ],
    ],
    BODY,
  );
});
