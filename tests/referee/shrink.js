/**
 * Reduces a schedule that fails to one that fails in the same way with as few steps as can be found, by
 * leaving out ever smaller parts (delta debugging), within a budget of runs.
 */

/**
 * @param {import('./schedule.js').Schedule} schedule
 * @param {(schedule: import('./schedule.js').Schedule) => Promise<boolean>} fails in the same way
 * @param {{runs?: number, say?: (line: string) => void}} [limits]
 * @returns {Promise<import('./schedule.js').Schedule>}
 */
export async function shrink(schedule, fails, { runs = 60, say = () => {} } = {}) {
  let best = schedule;
  let left = runs;
  // The first steps fill the shelf, the last brings the shop to rest; parts between them are tried.
  for (let size = Math.ceil(best.steps.length / 2); size >= 1 && left > 0; ) {
    let smaller = false;
    for (let at = 0; at < best.steps.length && left > 0; ) {
      const steps = [...best.steps.slice(0, at), ...best.steps.slice(at + size)];
      const tried = { ...best, steps };
      left -= 1;
      if (steps.length > 0 && (await fails(tried))) {
        say(`${best.steps.length} steps → ${steps.length}`);
        best = tried;
        smaller = true;
      } else at += size;
    }
    if (size === 1 && !smaller) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return best;
}

/**
 * A schedule that ends soon after the moment at which something was found is a good start.
 * @param {import('./schedule.js').Schedule} schedule
 * @param {number} minute
 * @returns {import('./schedule.js').Schedule}
 */
export const until = (schedule, minute) => ({
  ...schedule,
  steps: schedule.steps.filter(({ at }) => at <= minute + 1),
});
