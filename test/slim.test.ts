import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as full from "../src/index.js";
import * as slim from "../src/slim.js";
import { slimKit } from "../src/slim-kit.js";
import { readSources } from "./sources.js";

const seed = (name: string) =>
  readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), "utf8");
const withoutPhones = (offers: readonly full.Offer[]) =>
  offers.map((offer) => ({ ...offer, fields: { ...offer.fields, phone: [] } }));

describe("glane/slim", () => {
  it("exports what the main entry exports", () => {
    expect(Object.keys(slim).sort()).toEqual(Object.keys(full).sort());
  });

  it.each(["small-ads", "french-english"])(
    "reads %s as the main entry does, without phones",
    (name) => {
      const text = seed(name);
      expect(slim.extractOffers(text)).toEqual(withoutPhones(full.extractOffers(text)));
      expect(slim.detectOffers(text)).toEqual(full.detectOffers(text));
    },
  );

  it("keeps an empty list of phones", () => {
    const text = "Stage – Lyon\n\nTél. 02 61 91 00 12";
    expect(full.extractFields(text).phone).toHaveLength(1);
    expect(slim.extractFields(text).phone).toEqual([]);
  });

  it("tells French and English apart, and no other language", () => {
    const languageOf = (text: string) => slimKit.detectLanguage(slim.fold(text));
    expect(languageOf("Nous cherchons une personne pour le suivi des visites.")).toBe("fra");
    expect(languageOf("You will work with the team of our museum.")).toBe("eng");
    expect(languageOf("Wir suchen eine Person mit Freude am Schreiben.")).toBe("und");
    expect(languageOf("Musée")).toBe("und");
  });

  it("takes fields of one's own", () => {
    const software = slim.defineField({
      name: "software",
      labels: ["logiciels"],
      readLabel: (text) => text,
    });
    const found = slim.extractFields("Logiciels : QGIS", { extend: [software] }).software;
    expect(found.map(({ value }) => value)).toEqual(["QGIS"]);
  });

  it("reaches neither franc nor the numbering plans", () => {
    const sources = new Map(readSources().map((source) => [source.path, source]));
    const reached = new Set(["slim.ts"]);
    for (const path of reached) {
      const imports = sources.get(path)?.imports ?? [];
      for (const { to, typeOnly } of imports) if (!typeOnly) reached.add(to);
    }
    expect(reached).toContain("chrono-node/fr");
    expect([...reached].filter((name) => /franc|libphonenumber/.test(name))).toEqual([]);
  });
});
