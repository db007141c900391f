/**
 * What is due from suppliers: orders to them, what arrives, what they cancel, when the ERP comes to know it, and when the
 * shop is told. The list goes to the shop by REST; what the book makes of it is `allowance` in `book.js`.
 */
import { MINUTE } from './clock.js';
import { sum } from './register.js';

/** @typedef {import('./simulation.js').Simulation} Simulation */

/**
 * @typedef {object} Supply an order to a supplier
 * @property {string} name
 * @property {string} sku
 * @property {number} coming units that the supplier will really deliver
 * @property {number} listed units that the ERP lists
 * @property {number} due
 * @property {boolean} confirmed
 */

export class Supplies {
  /** @type {Map<string, Supply>} */
  all = new Map();

  /** @param {string} sku @returns {number} units that really come */
  coming(sku) {
    return sum([...this.all.values()].filter((one) => one.sku === sku).map(({ coming }) => coming));
  }
}

/**
 * The shop is told the whole list as the ERP has it now.
 * @param {Simulation} simulation
 * @param {{node: string, delay?: number}} how delay: minutes until the shop is told
 */
export async function readSupply(simulation, { node, delay = 0 }) {
  const { truth, world } = simulation;
  if (world.backorderCap === 0) return;
  const readAt = truth.now() + truth.erp.skewMs;
  const list = [...truth.supplies.all.values()].filter(({ listed }) => listed > 0).map((one) => ({ ...one }));
  const tell = async () => {
    const rows = list.map(({ name, sku, listed, due, confirmed }) => ({ item: sku, reference: name, due: new Date(due).toISOString(), quantity: String(listed), confirmed }));
    const answer = await simulation.do(node, 'rest', { method: 'POST', path: '/stock-truth/v1/supply', params: { readAt: new Date(readAt).toISOString(), complete: true, rows } });
    if (!answer) return;
    const [status, said] = answer;
    if (status !== 200) {
      if (said?.code !== 'read_in_future') simulation.referee.find('broken', 1, `supply: ${status} ${JSON.stringify(said).slice(0, 400)}`);
      return;
    }
    simulation.referee.counts.supplyReads += 1;
    for (const sku of truth.skus) {
      if ((truth.supply.get(sku)?.readAt ?? 0) > readAt) continue;
      const ours = list.filter((one) => one.sku === sku);
      truth.supply.set(sku, { readAt, rows: ours.map(({ due, listed, confirmed }) => ({ due, quantity: listed, confirmed })) });
    }
  };
  if (delay > 0) simulation.after(delay, tell);
  else await tell();
}

/** @type {Record<string, (simulation: Simulation, step: any) => Promise<void>>} */
export const SUPPLY = {
  async supplyRead(simulation, step) {
    await readSupply(simulation, step);
  },

  async supplyOrder({ truth }, step) {
    const { sku } = truth.listings[step.listing];
    const due = truth.now() + step.dueIn * MINUTE;
    truth.supplies.all.set(step.name, { name: step.name, sku, coming: step.units, listed: step.units, due, confirmed: step.confirmed });
  },

  /** Some or all of it arrives; later the ERP enters the units and takes them off its list at once. */
  async supplyArrives(simulation, step) {
    const { truth } = simulation;
    const supply = truth.supplies.all.get(step.name);
    if (!supply) return;
    const units = Math.min(supply.coming, step.units ?? Infinity);
    truth.shelf.move(supply.sku, units);
    supply.coming -= units;
    simulation.after(step.enterAfter, () => {
      truth.erp.enter(supply.sku, units);
      supply.listed = Math.max(0, supply.listed - units);
    });
  },

  /** The supplier does not deliver; the ERP knows later. What was promised on it was let through by the policy. */
  async supplyCancelled(simulation, step) {
    const { truth, referee } = simulation;
    const supply = truth.supplies.all.get(step.name);
    if (!supply) return;
    const lost = supply.coming;
    supply.coming = 0;
    const short = Math.max(0, -(referee.free(supply.sku) + truth.supplies.coming(supply.sku)));
    referee.excused.supplyCancelled += Math.min(short, lost);
    simulation.after(step.knownAfter, () => {
      supply.listed = 0;
    });
  },
};
