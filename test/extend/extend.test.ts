import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { fullKit } from "../../src/full-kit.js";
import {
  defineField,
  defineRule,
  type Extension,
  extractFields,
  extractOffers,
  type Field,
  needsReview,
  type Offer,
  toRecord,
} from "../../src/index.js";
import { openPipeline } from "../../src/pipeline.js";
import { errorOf } from "./error-of.js";

const level = defineRule({
  id: "requiredLanguage.level",
  pattern: /(?<language>anglais|espagnol) (?<level>courant|[abc][12])/,
  value: ({ groups }, { written }) => ({
    language: groups?.language ?? "",
    level: written("level"),
  }),
  examples: ["Anglais courant", "Espagnol B2"],
  counterExamples: ["Le marché anglais"],
});
const requiredLanguage = defineField({
  name: "requiredLanguage",
  rules: [level],
  labels: ["langue exigée"],
  sections: ["profile"],
});
const software = defineField({
  name: "software",
  labels: ["logiciels"],
  readLabel: (text) => (text.length < 40 ? text : null),
});
const weeks = defineRule({
  field: "duration",
  id: "own.weeks",
  pattern: /(\d{1,2}) smnes/,
  prior: 0.9,
  value: ([, count]) => ({
    min: Number(count),
    max: Number(count),
    unit: "week",
    iso: `P${count}W`,
    derived: false,
  }),
  examples: ["8 smnes"],
});

const POSTING = "Stage – Lyon\n\nLangue exigée : Anglais B2\nLogiciels : QGIS, R\nTemps : 8 smnes";

describe("a field of one's own", () => {
  it("stands beside the others, typed, with its evidence", () => {
    const [offer] = extractOffers(POSTING, { extend: [requiredLanguage, software] });
    const [entry] = offer?.fields.requiredLanguage ?? [];
    expectTypeOf(entry).toEqualTypeOf<Field<{ language: string; level: string }> | undefined>();
    expect(entry).toMatchObject({
      value: { language: "anglais", level: "B2" },
      text: "Anglais B2",
      rule: "requiredLanguage.level",
    });
    expect(POSTING.slice(entry?.span.start, entry?.span.end)).toBe("Anglais B2");
    expectTypeOf(offer).toExtend<Offer | undefined>();
  });

  it("has an empty list where the text says nothing of it", () => {
    const fields = extractFields("Stage – Lyon\n\nUn marché anglais", {
      extend: [requiredLanguage],
    });
    expect(fields.requiredLanguage).toEqual([]);
  });

  it("reads what stands behind its label whole, as it is written", () => {
    const { software: found } = extractFields(POSTING, { extend: [software] });
    expectTypeOf(found).toEqualTypeOf<Field<string>[]>();
    expect(found).toMatchObject([{ value: "QGIS, R", text: "QGIS, R", rule: "software.label" }]);
  });

  it("takes more label words for a call", () => {
    const text = "Stage – Lyon\n\nOutils maison : QGIS";
    const extend = [software] as const;
    expect(extractFields(text, { extend }).software).toEqual([]);
    const labels = { software: ["outils maison"] };
    expect(extractFields(text, { extend, labels }).software).toMatchObject([{ value: "QGIS" }]);
  });

  it("leaves out what readLabel makes nothing of", () => {
    const text = `Stage – Lyon\n\nLogiciels : ${"à voir ensemble ".repeat(4)}`;
    expect(extractFields(text, { extend: [software] }).software).toEqual([]);
  });

  it("is surer behind its label, and in its part of the posting, than anywhere", () => {
    const confidence = (text: string) =>
      extractFields(text, { extend: [requiredLanguage] }).requiredLanguage[0]?.confidence ?? 0;
    const anywhere = confidence("Le matin, anglais courant avec tous.");
    expect(confidence("Langue exigée : anglais courant")).toBeGreaterThan(anywhere);
    expect(confidence("Profil recherché\nAnglais courant")).toBeGreaterThan(anywhere);
  });

  it("lists a value once, with its best evidence, and keeps values apart that differ at all", () => {
    const text = "Anglais courant au bureau. Espagnol B2.\nLangue exigée : anglais courant";
    const found = extractFields(text, { extend: [requiredLanguage] }).requiredLanguage;
    expect(found.map(({ value }) => value.language)).toEqual(["anglais", "espagnol"]);
    expect(found[0]?.span.start).toBe(text.lastIndexOf("anglais"));
  });

  it("tells values apart by keys that glane's own fields do not count", () => {
    const tool = defineField({
      name: "tool",
      rules: [
        defineRule({
          id: "tool.plain",
          pattern: /marteau|scie/,
          value: ([label]) => ({ label }),
          examples: ["Marteau"],
        }),
      ],
    });
    expect(extractFields("Marteau et scie", { extend: [tool] }).tool).toHaveLength(2);
  });

  it("goes by `fields` and `minConfidence` as others do", () => {
    const extend = [requiredLanguage, software] as const;
    const only = extractFields(POSTING, { extend, fields: ["software"] });
    expect([only.software.length, only.requiredLanguage, only.duration]).toEqual([1, [], []]);
    expect(extractFields(POSTING, { extend, minConfidence: 1 }).software).toEqual([]);
  });

  it("is read by a dump that comes in pieces, with the same answers", () => {
    const options = { extend: [requiredLanguage, software, weeks] as const };
    const pipeline = openPipeline(options, fullKit);
    const offers = [...POSTING].flatMap((piece) => pipeline.read(piece));
    expect([...offers, ...pipeline.end()]).toEqual(extractOffers(POSTING, options));
  });

  it("is a field to review", () => {
    const [offer] = extractOffers(`${POSTING}\nEspagnol courant ?`, { extend: [requiredLanguage] });
    const needs = offer ? needsReview(offer, 0) : [];
    expect(needs.map(({ field }) => field)).toContain("requiredLanguage");
  });

  it("comes with JSON, and leaves the flat record as it is", () => {
    const [offer] = extractOffers(POSTING, { extend: [software] });
    expect(JSON.parse(JSON.stringify(offer)).fields.software[0].value).toBe("QGIS, R");
    const plain = extractOffers(POSTING)[0];
    expect(offer && plain && Object.keys(toRecord(offer))).toEqual(
      plain && Object.keys(toRecord(plain)),
    );
  });

  it("changes nothing of the other fields, nor where a dump is cut", () => {
    const text = readFileSync(new URL("../../seeds/job-board.txt", import.meta.url), "utf8");
    const extended = extractOffers(text, { extend: [requiredLanguage] });
    const without = extended.map(({ fields: { requiredLanguage: _own, ...fields }, ...offer }) => ({
      ...offer,
      fields,
    }));
    expect(without).toEqual(extractOffers(text));
  });
});

describe("a rule of one's own for a field that there is", () => {
  it("finds what that field's rules do not", () => {
    expect(extractFields("Stage – Lyon\n\n8 smnes").duration).toEqual([]);
    const [found] = extractFields("Stage – Lyon\n\n8 smnes", { extend: [weeks] }).duration;
    expect(found).toMatchObject({ value: { iso: "P8W" }, text: "8 smnes", rule: "own.weeks" });
  });

  it("is heard with the field's own candidates where neighbours tell the year", () => {
    const day = defineRule({
      field: "startDate",
      id: "own.opening",
      pattern: /ouverture des vannes/,
      value: () => ({
        earliest: "2024-05-02",
        latest: "2024-05-02",
        precision: "day",
        edtf: "2024-05-02",
        asap: false,
        yearInferred: false,
      }),
      examples: ["Ouverture des vannes"],
    });
    const dump = [
      "Stage 1 – Éclusier (H/F)\nBarrage de Kerlann\nDurée : 3 mois\nDébut : 4 mars 2024\nContact : a@kerlann.example",
      "Stage 2 – Jardinier (H/F)\nParc de Kerlann\nDurée : 2 mois\nDébut : 6 avril, ou ouverture des vannes\nContact : b@kerlann.example",
    ].join("\n\n\n");
    const [, second] = extractOffers(dump, { extend: [day] });
    const rules = second?.fields.startDate.map(({ rule }) => rule) ?? [];
    expect(rules).toContain("own.opening");
    expect(rules.some((rule) => rule.startsWith("date."))).toBe(true);
  });
});

describe("what `extend` refuses", () => {
  it.each([
    ["no list", requiredLanguage, "extend must be a list"],
    ["what defineField did not make", [{ name: "software" }], "extend[0] must be a field"],
    ["a rule that belongs to a field", [level], "extend[0] must be a field"],
    ["two fields of one name", [software, software], 'two fields called "software"'],
    ["two rules of one name", [weeks, weeks], 'two rules called "own.weeks"'],
  ])("%s", (_what, extend, message) => {
    const options = { extend: extend as unknown as Extension[] };
    for (const read of [extractOffers, extractFields]) {
      const error = errorOf(() => read("", options as never));
      expect(error).toMatchObject({ name: "GlaneError", code: "bad-option" });
      expect(error.message).toContain(message);
    }
  });

  it("a field to report that neither glane nor `extend` has", () => {
    const options = { extend: [software], fields: ["requiredLanguage"] };
    expect(errorOf(() => extractFields("", options as never)).message).toContain("is no field");
  });
});
