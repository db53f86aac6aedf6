import * as z from "zod";
import { GlaneError } from "../model/error.js";
import {
  type Fixture,
  FixtureSchema,
  type PhraseTable,
  PhraseTableSchema,
} from "../model/fixture.js";

/** What a fixture file holds: the expected offers of a dump, or phrasings of one field. */
export type FixtureFile =
  | { readonly kind: "dump"; readonly fixture: Fixture }
  | { readonly kind: "phrases"; readonly table: PhraseTable };

const MOST_TOLD = 5;

/**
 * Reads a fixture file's JSON; `cases` tells a phrase table from the fixture of a dump.
 *
 * @throws {GlaneError} `bad-fixture`, with each fault's path within `file`.
 */
export function readFixture(json: string, file: string): FixtureFile {
  const content = parse(json, file);
  const isTable = typeof content === "object" && content !== null && "cases" in content;
  return isTable
    ? { kind: "phrases", table: checked(PhraseTableSchema, content, file) }
    : { kind: "dump", fixture: checked(FixtureSchema, content, file) };
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GlaneError("bad-fixture", `${file} is not JSON: ${reason}`);
  }
}

function checked<Schema extends z.ZodType>(
  schema: Schema,
  content: unknown,
  file: string,
): z.infer<Schema> {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const { issues } = result.error;
  const told = issues
    .slice(0, MOST_TOLD)
    .map(({ path, message }) => `${z.core.toDotPath(path) || "the whole"}: ${message}`);
  const rest = issues.length > MOST_TOLD ? `; and ${issues.length - MOST_TOLD} more` : "";
  throw new GlaneError("bad-fixture", `${file} is no fixture: ${told.join("; ")}${rest}`);
}
