// @ts-check

/**
 * Milliseconds of the processor that a call takes: what else the machine does counts less.
 *
 * @param {() => unknown} run
 */
function cpuTime(run) {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/**
 * The least time of each of several calls, one after the other in each round, so that a busy moment
 * of the machine slows all of them. Goes on until each has run `rounds` times, or for
 * `milliseconds` in all; every one runs once.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} calls
 * @param {{ rounds: number, milliseconds: number }} limits
 * @returns {Record<Name, number>} milliseconds of the processor
 */
export function leastTimes(calls, { rounds, milliseconds }) {
  const names = /** @type {Name[]} */ (Object.keys(calls));
  const least = /** @type {Record<Name, number>} */ ({});
  const end = performance.now() + milliseconds;
  for (let round = 0; round === 0 || (round < rounds && performance.now() < end); round += 1) {
    for (const name of names) {
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, cpuTime(calls[name]));
    }
  }
  return least;
}
