import { describe, expect, it } from "vitest";
import { told } from "../told.js";

/** A posting, and what is proposed for it. */
type Case = readonly [text: string, ...told: string[]];

const BODY =
  "Stage vitrine\n\nBonjour,\nmerci de lire.\n\nVoici la suite.\n\nVendre des livres.\n\nRanger.\n\n";

const reads = (cases: readonly Case[], above = "") =>
  it.each(cases)("%j", (text, ...expected) => {
    expect(told("email", `${above}${text}`)).toEqual(expected);
  });

describe("an address is read as it is written, and not past its end", () => {
  reads(
    [
      ["v@port.example", "v@port.example"],
      ["V@Port.Example", "V@Port.Example = V@port.example"],
      ["v@port.example.", "v@port.example"],
      ["v@port.exampleTél", "v@port.example"],
      ["v@port.example.Merci", "v@port.example"],
      ["v @port.example", "v @port.example = v@port.example obfuscated; repaired"],
      ["CV à v @ port.example", "v @ port.example = v@port.example obfuscated; repaired cue-near"],
      [
        "CV à v.d @ port.example",
        "v.d @ port.example = v.d@port.example obfuscated; repaired cue-near",
      ],
      ["CV à v@ port.example", "v@ port.example = v@port.example obfuscated; repaired cue-near"],
      ["CV : v@\nport.example", "v@ port.example = v@port.example obfuscated; repaired cue-near"],
      [
        "CV à v [at] port.example",
        "v [at] port.example = v@port.example obfuscated; repaired cue-near",
      ],
      [
        "CV à v (arobase) port.example",
        "v (arobase) port.example = v@port.example obfuscated; repaired cue-near",
      ],
      [
        "CV à v(at)port(point)example",
        "v(at)port(point)example = v@port.example obfuscated; repaired cue-near",
      ],
      ["v%40port.example"],
      ["mailto:v@port.example", "v@port.example"],
      ["https://port.example/v@port.example"],
      ["git@port.example:depot"],
      ["Message-ID: <12@port.example>"],
      [
        "CV à {v,w}@port.example",
        "v = v@port.example obfuscated; repaired cue-near",
        "w = w@port.example obfuscated; repaired cue-near",
      ],
      [
        "CV à anne.\ndupre@port.example",
        "anne. dupre@port.example = anne.dupre@port.example obfuscated; repaired cue-near",
      ],
      ["Suivez bonjour @port.example"],
      ["@port"],
      ["v@port"],
      ["v@-port.example"],
      ["v..w@port.example", "w@port.example"],
      ["Anne <v@port.example>", "v@port.example"],
      [
        "CV à v@port.example, w@port.example",
        "v@port.example; cue-near",
        "w@port.example; cue-near",
      ],
      [
        "CV à v@port.example ou w@port.example",
        "v@port.example; cue-near",
        "w@port.example; cue-near",
      ],
    ],
    BODY,
  );
});

describe("what speaks for an address", () => {
  reads(
    [
      ["CV à v@port.example", "v@port.example; cue-near"],
      ["Contact : v@port.example", "v@port.example; label section-fits cue-near"],
      ["Candidature\nv@port.example", "v@port.example; section-fits cue-near"],
      ["Qui sommes-nous ?\nv@port.example", "v@port.example"],
      ["Envoyez votre candidature à v@port.example avant le 3 mars", "v@port.example; cue-near"],
      [
        "Pour toute question sur le traitement de vos données : dpo@port.example",
        "dpo@port.example",
      ],
      ["Réclamations : v@port.example", "v@port.example"],
      ["noreply@port.example", "noreply@port.example"],
      ["contact@port.example", "contact@port.example"],
      ["Cordialement,\nAnne Dupré\nv@port.example", "v@port.example"],
    ],
    BODY,
  );
});

describe("a domain may be wrapped, and words before a lone sign are no address", () => {
  reads(
    [
      [
        "CV à v@port-\nneuf.example",
        "v@port- neuf.example = v@port-neuf.example obfuscated; repaired cue-near",
      ],
      ["v@port-\nneuf.example", "v@port- neuf.example = v@port-neuf.example obfuscated; repaired"],
      [
        "Livres v@port-\nneuf.example et cartes",
        "v@port- neuf.example = v@port-neuf.example obfuscated; repaired",
      ],
      ["Suivez v.d @port.example", "v.d @port.example = v.d@port.example obfuscated; repaired"],
      [
        "Très bien. bonjour @port.example",
        "bonjour @port.example = bonjour@port.example obfuscated; repaired",
      ],
      ["Très bien bonjour @port.example"],
      ["Instagram : bonjour @port.example"],
      ["CV à Bonjour @ Port.example"],
      [
        "Contact : bonjour @port.example",
        "bonjour @port.example = bonjour@port.example obfuscated; repaired label section-fits cue-near",
      ],
    ],
    BODY,
  );
});
