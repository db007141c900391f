/**
 * Runs a schedule in a shop of its own and answers what the referee found.
 */
import { openShop } from './shop.js';
import { Simulation } from './simulation.js';
import { completed } from './worlds.js';

/** @typedef {Awaited<ReturnType<typeof runSchedule>>} Outcome */

/**
 * @param {import('./schedule.js').Schedule} given
 * @param {{sabotage?: string, tamper?: (simulation: Simulation) => Promise<void>, say?: (line: string) => void}} [how] tamper: done to
 *   the stored facts between the rest and the judgement, for the proof that the referee looks
 */
export async function runSchedule(given, { sabotage, tamper, say } = {}) {
  const schedule = { ...given, world: completed(given.world) };
  const startedAt = Date.now();
  const shop = await openShop(schedule.world, sabotage);
  try {
    const opened = Date.now();
    const simulation = new Simulation(shop, schedule);
    simulation.tamper = tamper;
    if (say) simulation.say = say;
    const referee = await simulation.run();
    return {
      schedule,
      referee,
      faults: referee.faults(),
      php: shop.shop.logProblems(),
      simulatedMinutes: simulation.truth.minutes(),
      openMs: opened - startedAt,
      runMs: Date.now() - opened,
    };
  } finally {
    await shop.stop();
  }
}
