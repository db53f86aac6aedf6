/** One line of NDJSON, line end included. */
export function ndjsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The parts of a JSON array that is written one element at a time, an element a line. */
export const jsonArray = {
  open: "[",
  /** What stands before an element. */
  before: (ordinal: number) => (ordinal === 0 ? "\n" : ",\n"),
  close: "\n]\n",
} as const;

/** JSON that may stand in a page's `<script>`: no text in it can end the script or open a comment. */
export function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
