// @ts-check

/**
 * Rows as lines: the first columns to the left, the others to the right.
 *
 * @param {readonly (readonly string[])[]} rows of any length; a missing cell is empty
 * @param {number} left how many columns stand to the left
 */
export function alignedTable(rows, left = 1) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (/** @type {readonly string[]} */ row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return column < left ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n");
}

/**
 * Rows as a Markdown table, the first of them its header; all columns but the first to the right.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export function markdownTable([header = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${header.map((_, column) => row[column] ?? "").join(" | ")} |`;
  const rule = `| ${header.map((_, column) => (column === 0 ? "---" : "---:")).join(" | ")} |`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}

/**
 * A share in [0, 1] with three decimals; a dash where there is nothing to take a share of.
 *
 * @param {number | null} value
 */
export function shareText(value) {
  return value === null ? "-" : value.toFixed(3);
}
