import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("url", `${above}${text}`)).toEqual(expected);
  });

describe("what speaks for a link", () => {
  reads(
    [
      ["https://port.example/offre", "https://port.example/offre"],
      ["www.port.example", "www.port.example = http://www.port.example"],
      ["port.example/offre"],
      ["Postulez sur https://port.example/offre", "https://port.example/offre; cue-near"],
      ["Site : https://port.example", "https://port.example; cue-near"],
      [
        "Candidature\nhttps://port.example/offre",
        "https://port.example/offre; cue-near section-fits",
      ],
      ["Lire https://port.example/offre.pdf", "https://port.example/offre.pdf; unusual"],
      ["https://port.example/offre.", "https://port.example/offre"],
      ["(https://port.example/offre)", "https://port.example/offre"],
      ["[Postuler](https://port.example/offre)", "https://port.example/offre; cue-near"],
      [
        '<a href="https://port.example/offre">Postuler ici</a>',
        "Postuler ici = https://port.example/offre; section-fits",
      ],
      ["<a class=\"b\" href='https://port.example/a?b=1&amp;c=2'><b>Ici</b></a>"],
      ['<a href="mailto:v@port.example">Ici</a>'],
      [
        'Un texte <a href="https://port.example/1">un</a> et <a href="https://port.example/2">deux</a>',
        "un = https://port.example/1",
        "deux = https://port.example/2",
      ],
      ["v@port.example"],
      ["https://port.example/logo.png", "https://port.example/logo.png"],
    ],
    BODY,
  );
});
