import { describe, expect, it } from "vitest";
import { cutDomain } from "../../src/fields/domain.js";

const cut = (written: string) => cutDomain([...written], written.toLowerCase())?.name;

describe("a domain", () => {
  it.each([
    ["ville.example", "ville.example"],
    ["ville.example.Merci", "ville.example"],
    ["ville.fr.merci", "ville.fr"],
    ["ville.frMerci", "ville.fr"],
    ["ville.fr06", "ville.fr"],
    ["lab.univ-nord.example.org", "lab.univ-nord.example.org"],
    ["VILLE.EXAMPLE", "ville.example"],
    ["ehpad.asso.fr", "ehpad.asso.fr"],
    ["labo.paris-marnes.fr", "labo.paris-marnes.fr"],
    ["labo.paris-Merci", "labo.paris"],
    ["ville.zzyzx", "ville.zzyzx"],
  ])("of %s is %s", (written, domain) => {
    expect(cut(written)).toBe(domain);
  });

  it.each(["2x.png", "-ville.fr", "ville", "ville.frmerci", "mairie-évry.fr"])(
    "is not read out of %s",
    (written) => {
      const letters = [...written].map((letter) => (letter > "\u007f" ? null : letter));
      const folded = written.normalize("NFD").replace(/\p{M}/gu, "");
      expect(cutDomain(letters, folded)).toBeNull();
    },
  );
});
