const WIDTH = 100;

/**
 * JSON as people edit it: two spaces a level, and what fits a line on one line, but for lists of
 * objects, which have an object a line. The same value gives the same text.
 */
export function fixtureJson(value: unknown): string {
  return `${written(value, 0, 0)}\n`;
}

/** `value`, of which the first line begins `lead` columns behind the margin of its level. */
function written(value: unknown, level: number, lead: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inline = onOneLine(value);
  if (!holdsObjectList(value) && level * 2 + lead + inline.length < WIDTH) return inline;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((part) => written(part, level + 1, 0))
    : Object.entries(value).map(([key, part]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + written(part, level + 1, name.length);
      });
  const margin = "  ".repeat(level);
  const lines = parts.map((part) => `${margin}  ${part}`).join(",\n");
  return isList ? `[\n${lines}\n${margin}]` : `{\n${lines}\n${margin}}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`,
  );
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function holdsObjectList(value: object): boolean {
  if (Array.isArray(value) && value.some(isObject)) return true;
  return Object.values(value).some((part) => isObject(part) && holdsObjectList(part));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
