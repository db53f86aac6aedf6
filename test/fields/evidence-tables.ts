import { readFileSync } from "node:fs";
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
