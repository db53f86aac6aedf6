import { extractOffers } from "../../src/index.js";
import type { FuzzText } from "./texts.js";

/** A text may take so many times what ordinary text of its length takes. */
const MOST_TIMES = 12;
/** Below it, a measurement tells more of the machine than of the text. */
const LEAST_MILLISECONDS = 60;
const RUNS = 3;

/** Tells whether a text takes far longer than ordinary text of its length; null where it does not. */
export type Pace = (text: string) => string | null;

/** Measures ordinary text first, on this machine as it is now. */
export function paceOf(ordinary: readonly FuzzText[]): Pace {
  const text = ordinary.map((one) => one.text).join("\n\n\n");
  extractOffers(text);
  const perUnit = least(text) / text.length;
  return (suspect) => {
    const most = Math.max(LEAST_MILLISECONDS, MOST_TIMES * perUnit * suspect.length);
    // Measured again before it is told: the machine may have been busy.
    const once = cpu(suspect);
    if (once <= most) return null;
    const again = least(suspect);
    if (again <= most) return null;
    const times = again / (perUnit * suspect.length);
    return `${again.toFixed(0)} ms for ${suspect.length} units, ${times.toFixed(0)} times ordinary`;
  };
}

const least = (text: string) => Math.min(...Array.from({ length: RUNS }, () => cpu(text)));

function cpu(text: string): number {
  const begun = process.cpuUsage();
  extractOffers(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
