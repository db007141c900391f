/**
 * What happens to units and to the ERP: other channels, receipts, transfers, shipping, returns, backups,
 * and which lie the ERP tells from now on.
 */
import { SERVED } from './shelf.js';
import { net } from './register.js';

/** @typedef {import('./simulation.js').Simulation} Simulation */

const ELSEWHERE = 'OTHER';

/** @type {Record<string, (simulation: Simulation, step: any) => Promise<void>>} */
export const WAREHOUSE = {
  /** A counter, another shop, a thief, a broken unit. */
  async counter(simulation, step) {
    taken(simulation, step);
  },

  async receipt(simulation, step) {
    const { truth } = simulation;
    const { sku } = truth.listings[step.listing];
    truth.shelf.move(sku, step.units);
    simulation.after(step.enterAfter, () => truth.erp.enter(sku, step.units));
  },

  /** From the shop's location to another; nobody's until it arrives there, and here until it left. */
  async transfer(simulation, step) {
    const { truth } = simulation;
    const { sku } = truth.listings[step.listing];
    const units = taken(simulation, step);
    simulation.after(step.transit, () => {
      truth.shelf.move(sku, units, ELSEWHERE);
    });
  },

  /** And back. */
  async transferBack(simulation, step) {
    const { truth } = simulation;
    const { sku } = truth.listings[step.listing];
    const units = -truth.shelf.move(sku, -step.units, ELSEWHERE);
    simulation.after(step.transit, () => {
      truth.shelf.move(sku, units);
      simulation.after(step.enterAfter, () => truth.erp.enter(sku, units));
    });
  },

  /** What the ERP has reserved of an order leaves the house, as far as it is there. */
  async ship(simulation, step) {
    const { truth } = simulation;
    for (const line of truth.register.orders.get(step.name)?.lines ?? []) {
      const booked = truth.erp.books.lines.get(line.key);
      if (!booked) continue;
      const due = Math.max(0, Math.min(booked.reserved, net(line)) - line.shipped);
      const units = -truth.shelf.move(line.sku, -due);
      line.shipped += units;
      booked.shipped = line.shipped;
      truth.erp.enter(line.sku, -units);
    }
  },

  /** Goods come back, some of them broken. */
  async returned(simulation, step) {
    const { truth } = simulation;
    const line = truth.register.orders.get(step.name)?.lines[0];
    if (!line) return;
    const back = Math.min(step.good + step.damaged, line.shipped - line.returned);
    const good = Math.min(step.good, back);
    line.returned += back;
    truth.shelf.move(line.sku, good);
    simulation.after(step.enterAfter, () => truth.erp.enter(line.sku, good));
  },

  async lie({ truth }, step) {
    const until = truth.now() + step.minutes * 60_000;
    const sku = step.listing === undefined ? undefined : truth.listings[step.listing].sku;
    truth.erp.lies.push({ kind: step.kind, until, sku });
  },

  async backup({ truth }) {
    truth.erp.backup(truth.now());
  },

  /** The latest backup is taken back; people enter what is missing later. */
  async restore(simulation, step) {
    const { erp } = simulation.truth;
    if (erp.backups.length === 0) return;
    erp.restore();
    simulation.after(step.enterAfter, () => enterEverything(simulation));
  },

  /** §1.3-10: the ERP lets go of an order that lives, and takes it again later. */
  async unreserve(simulation, step) {
    const { truth } = simulation;
    const order = truth.register.orders.get(step.name);
    for (const line of order?.lines ?? []) {
      if (truth.erp.books.lines.has(line.key)) truth.erp.reserve(line, line.shipped);
    }
    simulation.after(step.minutes, () => {
      for (const line of order?.lines ?? []) truth.erp.reserve(line, line.told);
    });
  },

  async erpClock(simulation, step) {
    const { erp } = simulation.truth;
    erp.skewMs = step.ms;
    simulation.after(step.minutes, () => {
      erp.skewMs = 0;
    });
  },

  async nodeClock(simulation, step) {
    const set = (/** @type {number} */ ms) => {
      simulation.skews.set(step.node, ms);
      simulation.truth.clock.skew(step.node, ms);
    };
    set(step.ms);
    simulation.after(step.minutes, () => set(0));
  },
};

/**
 * @param {Simulation} simulation
 * @param {any} step
 * @returns {number} units that somebody took
 */
function taken(simulation, step) {
  const { truth } = simulation;
  const { sku } = truth.listings[step.listing];
  const units = -truth.shelf.move(sku, -step.units, SERVED);
  if (units > 0) {
    const taking = truth.erp.takenByOthers(sku, units, truth.now());
    simulation.after(step.enterAfter, () => truth.erp.enterTaking(taking));
  }
  return units;
}

/**
 * The ERP comes to know everything that is true: shelves are counted, orders handed over are there.
 * @param {Simulation} simulation
 */
export function enterEverything({ truth }) {
  const { erp, register, shelf, skus } = truth;
  for (const sku of skus) erp.books.physical.set(sku, shelf.units(sku));
  for (const { id } of erp.taken) erp.books.takings.add(id);
  for (const line of register.lines()) erp.reserve(line, line.told);
}
