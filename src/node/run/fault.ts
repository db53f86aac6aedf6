import { closeSync, openSync } from "node:fs";

/**
 * For tests alone: `GLANE_TEST_FAULT` is JSON that makes the reading of an offer go wrong.
 * `heading` is part of the offer's first line. `once` names a file: where it exists, nothing
 * happens, and it is made before the fault.
 */
interface TestFault {
  readonly kind: "throw" | "exit" | "memory" | "slow";
  readonly heading: string;
  readonly once?: string;
  /** The heap of a worker, in MB. */
  readonly heapMb?: number;
}

const SLOW_MS = 20;

/** What goes wrong with an offer of that heading; null where no test asks for a fault. */
export function faultOf(env: NodeJS.ProcessEnv): ((heading: string) => void) | null {
  const fault = testFault(env);
  if (fault === null) return null;
  return (heading) => {
    if (heading.includes(fault.heading) && isDue(fault)) bringAbout(fault);
  };
}

/** The heap that a test gives a worker, in MB; null where no test does. */
export function testHeap(env: NodeJS.ProcessEnv): number | null {
  return testFault(env)?.heapMb ?? null;
}

function testFault({ GLANE_TEST_FAULT }: NodeJS.ProcessEnv): TestFault | null {
  return GLANE_TEST_FAULT ? (JSON.parse(GLANE_TEST_FAULT) as TestFault) : null;
}

function isDue({ once }: TestFault): boolean {
  if (once === undefined) return true;
  try {
    closeSync(openSync(once, "wx"));
    return true;
  } catch {
    return false;
  }
}

function bringAbout({ kind }: TestFault): void {
  if (kind === "throw") throw new Error("a fault made by a test");
  if (kind === "exit") process.exit(9);
  if (kind === "slow") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SLOW_MS);
  const held: number[][] = [];
  while (kind === "memory") held.push(new Array(100_000).fill(held.length));
}
