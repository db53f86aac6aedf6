// @ts-check
import { createContext, Script } from "node:vm";

const call = new Script("read()");

/**
 * What `read` gives, or null where it takes longer than `milliseconds`. A virtual machine's watchdog
 * stops code that no timer could interrupt, regular expressions included.
 *
 * @template T
 * @param {() => T} read
 * @param {number} milliseconds
 * @returns {T | null}
 */
export function withTimeLimit(read, milliseconds) {
  try {
    return call.runInContext(createContext({ read }), { timeout: milliseconds });
  } catch (error) {
    // It comes from the other context, whose `Error` is another one.
    if (/** @type {{ code?: string }} */ (error).code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return null;
    throw error;
  }
}
