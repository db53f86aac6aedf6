/** What the command tells its caller; documented in `docs/cli.md`. */
export const EXIT = {
  done: 0,
  fellShort: 1,
  misuse: 2,
  unreadable: 3,
  /** A fault of the command itself (`EX_SOFTWARE` of sysexits). */
  fault: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One sentence on standard error. */
export function complain(sentence: string): void {
  process.stderr.write(`glane: ${sentence}\n`);
}
