/** Signals that ask the command to stop. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
export type Interruption = (typeof SIGNALS)[number];

export interface Signals {
  /** Aborted once a signal asks to stop. */
  readonly stop: AbortSignal;
  /** The signal that did; null where none has. */
  readonly interruption: () => Interruption | null;
  readonly forget: () => void;
}

/** The first signal lets the run end at a whole record; a second one ends it at once. */
export function heedSignals(): Signals {
  const controller = new AbortController();
  let interruption: Interruption | null = null;
  const heed = (signal: Interruption) => {
    for (const each of SIGNALS) process.off(each, heed);
    interruption = signal;
    controller.abort(new Error(`stopped by ${signal}`));
  };
  for (const each of SIGNALS) process.on(each, heed);
  return {
    stop: controller.signal,
    interruption: () => interruption,
    forget: () => {
      for (const each of SIGNALS) process.off(each, heed);
    },
  };
}
