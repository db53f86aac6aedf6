import type { Answered, Asked } from "./reader.js";

/** Reads texts in a worker, the last one that was asked for alone. */
export interface Reading {
  readonly read: (text: string, referenceDate: string | undefined) => void;
}

const WORKER = "reader.js";

export function openReading(told: (answered: Answered) => void): Reading {
  let turn = 0;
  let worker: Worker | null = null;
  let isBusy = false;
  // A second policy of one name is refused, so this one serves every worker.
  const address = trustedAddress(WORKER) as string;
  const start = () => {
    const started = new Worker(address);
    started.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      isBusy = false;
      if (data.turn === turn) told(data);
    });
    return started;
  };
  return {
    read: (text, referenceDate) => {
      turn += 1;
      // Nobody waits any more for what it is at.
      if (isBusy) worker?.terminate();
      if (isBusy || worker === null) worker = start();
      isBusy = true;
      const asked: Asked = { turn, text, referenceDate };
      worker.postMessage(asked);
    },
  };
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown };
}

/** The page's policy lets our own worker run, where the browser asks who vouches for it. */
function trustedAddress(address: string): unknown {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy("glane-worker", {
    createScriptURL: (given) => (given === WORKER ? given : ""),
  });
  return policy.createScriptURL(address);
}
