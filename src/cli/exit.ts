/** What the command tells its caller; documented in `docs/cli.md`. */
export const EXIT = {
  done: 0,
  fellShort: 1,
  misuse: 2,
  unreadable: 3,
  unwritable: 4,
  /** A fault of the command itself (`EX_SOFTWARE` of sysexits). */
  fault: 70,
  /** 128 and the signal's number, as shells tell it. */
  SIGINT: 130,
  SIGTERM: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One sentence on standard error. */
export function complain(sentence: string): void {
  process.stderr.write(`glane: ${sentence}\n`);
}
