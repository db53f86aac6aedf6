import { readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import type { FieldName } from "../../src/model/offer.js";
import type { Section } from "../sections.js";

/** Postings under the behaviour that they show, each with what a field's finder proposes for it. */
export interface EvidenceTable {
  readonly field: FieldName;
  readonly sections: readonly Section<readonly string[]>[];
}

export const evidenceFiles = globSync("test/fields/*/evidence.json").sort();

export const readEvidence = (file: string): EvidenceTable => JSON.parse(readFileSync(file, "utf8"));

/** Where it stands what a field's finder proposes for the texts with which its rules come. */
export const examplesBeside = (evidenceFile: string): string =>
  path.join(path.dirname(evidenceFile), "examples.json");

interface ShownRule {
  readonly id: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const isRule = (value: unknown): value is ShownRule =>
  typeof value === "object" && value !== null && "id" in value && "counterExamples" in value;

/** The examples and counter-examples of the rules in a field's folder, by rule, without answers. */
export async function examplesOf(evidenceFile: string): Promise<EvidenceTable> {
  const folder = path.basename(path.dirname(evidenceFile));
  const exported: object = await import(`../../src/fields/${folder}/rules.ts`);
  const rules = new Set(Object.values(exported).filter(Array.isArray).flat().filter(isRule));
  const sections = [...rules].flatMap(({ id, examples, counterExamples }) => [
    { behaviour: `${id} reads`, cases: unanswered(examples) },
    { behaviour: `${id} leaves`, cases: unanswered(counterExamples) },
  ]);
  return { field: readEvidence(evidenceFile).field, sections };
}

const unanswered = (texts: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(texts.map((text) => [text, []]));
