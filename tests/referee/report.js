/**
 * Says what a simulation found, for people. It decides nothing.
 */
import { FAULTS } from './referee.js';

/**
 * @param {import('./run.js').Outcome} outcome
 * @returns {string}
 */
export function report({ schedule, referee, faults, php, simulatedMinutes, openMs, runMs }) {
  const { counts, excused } = referee;
  const units = (/** @type {string} */ verdict) =>
    referee.findings.filter((one) => one.verdict === verdict).reduce((all, one) => all + one.units, 0);
  const days = (simulatedMinutes / 1440).toFixed(1);
  const lines = [
    `${schedule.world.kind}, seed ${schedule.seed}: ${schedule.world.listings.length} listings, ${schedule.steps.length} steps, ${days} days in ${seconds(runMs)} s (shop ready in ${seconds(openMs)} s)`,
    `  sold past a door: ${counts.sold} lines, ${counts.unitsSold} units; refused: ${counts.refused}, of these ${counts.refusedThoughThere} though a fresh promise would have covered them`,
    `  answers of the ERP taken in: ${counts.readings}, reads of its orders: ${counts.orderReads}, lists of supply: ${counts.supplyReads}, items handed over: ${counts.handedOver}; shop at rest and judged: ${counts.judged} times`,
    `  units sold that were not there, and who answers: others took them ${excused.takenByOthers}, the ERP was behind its contract ${excused.erpBehindItsContract}, the policy let them pass ${excused.policy}, on supply ${excused.onSupply} (of these the supplier cancelled ${excused.supplyCancelled}), on a list of supply that was behind ${excused.supplyListBehind}, staff or money past every door ${excused.staffOrMoney}`,
    `  what order lines ask of items: ${counts.asked}; judged by a weak contract: ${counts.askedWeak} (${counts.asked === 0 ? 0 : Math.round((100 * counts.askedWeak) / counts.asked)} %)`,
    ...FAULTS.map((verdict) => `  ${verdict}: ${units(verdict)}`),
    ...[...referee.notMade].map(([check, why]) => `  not checked: ${check}: ${why}`),
    ...faults.slice(0, 20).map(({ verdict, what, at }) => `  minute ${at}: ${verdict}: ${what}`),
    ...referee.doubts.slice(0, 10).map((doubt) => `  to look at: ${doubt}`),
    ...php.slice(0, 5).map(({ text }) => `  PHP: ${text.slice(0, 300)}`),
  ];
  return lines.join('\n');
}

/** @param {number} ms */
const seconds = (ms) => (ms / 1000).toFixed(1);
