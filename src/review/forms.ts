import * as z from "zod";
import type { FieldName } from "../model/offer.js";
import { valueSchemas } from "../model/schema.js";
import type { FieldForm, FormKey } from "./data.js";

/** Worked out from the other keys or from how the text is written: nobody needs to write them. */
const WORKED_OUT = new Set([
  "edtf",
  "iso",
  "monthly",
  "level",
  "derived",
  "yearInferred",
  "obfuscated",
]);

interface JsonSchema {
  /** zod writes nullable either as a second type or as a second schema. */
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly description?: string;
  readonly anyOf?: readonly JsonSchema[];
}

/** A form for each of the fields, read off the schemas of their values. */
export function fieldForms(wanted?: readonly FieldName[]): FieldForm[] {
  const names = Object.keys(valueSchemas) as FieldName[];
  return names
    .filter((name) => wanted === undefined || wanted.includes(name))
    .map((field) => ({ field, keys: formKeys(field) }));
}

function formKeys(field: FieldName): FormKey[] {
  const { properties = {} } = z.toJSONSchema(valueSchemas[field]);
  return Object.entries(properties)
    .filter(([key]) => !WORKED_OUT.has(key))
    .map(([key, schema]) => formKey(key, schema as JsonSchema));
}

function formKey(key: string, schema: JsonSchema): FormKey {
  const parts = schema.anyOf ?? [schema];
  const part = parts.find(({ type }) => type !== "null") ?? schema;
  const types = parts.flatMap(({ type = [] }) => type);
  return {
    key,
    kind: kindOf(part),
    nullable: types.includes("null"),
    pattern: part.pattern ?? null,
    choices: part.enum ?? [],
    note: schema.description ?? part.description ?? "",
  };
}

function kindOf({ type, enum: choices, pattern }: JsonSchema): FormKey["kind"] {
  if (choices !== undefined) return "choice";
  if (type === "number" || type === "integer") return "number";
  if (type === "boolean") return "flag";
  if (type === "array") return "list";
  // The one pattern of a day in the schemas; an <input type="date"> knows the calendar besides.
  return pattern?.includes("\\d{4}-") ? "day" : "text";
}
