/**
 * What happens to units and to the ERP: other channels, receipts, transfers, shipping, returns, backups,
 * and which lie the ERP tells from now on.
 */
import { FEED } from './answers.js';
import { SERVED } from './shelf.js';
import { net, shipped, sum } from './register.js';

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
    truth.shelf.move(sku, step.units, step.location);
    simulation.after(step.enterAfter, () => truth.erp.enter(sku, step.units, step.location));
  },

  /** From one location that serves the shop to the other; nobody's on the way. */
  async across(simulation, step) {
    const { truth } = simulation;
    const { sku } = truth.listings[step.listing];
    const units = taken(simulation, { ...step, location: step.from });
    if (units === 0) return;
    simulation.after(step.transit, () => {
      truth.shelf.move(sku, units, step.to);
      simulation.after(step.enterAfter, () => truth.erp.enter(sku, units, step.to));
    });
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

  /** What the ERP has reserved of an order leaves the house, as far as it is there; `most`: of each line, at most. */
  async ship(simulation, step) {
    const { truth } = simulation;
    const order = truth.register.orders.get(step.name);
    for (const line of order?.lines ?? []) ship(truth, line, step.most ?? Infinity);
    if (order && step.completes) await completeWhole(simulation, order, step);
  },

  /** In the evening: what was reserved in time leaves the house, and orders that are whole are completed. */
  async shipAll(simulation, step) {
    const { truth } = simulation;
    for (const order of truth.register.orders.values()) {
      if (!['processing', 'on-hold'].includes(order.status) || order.placedAt > truth.now() - step.older * 60_000) continue;
      for (const line of order.lines) ship(truth, line, Infinity);
      await completeWhole(simulation, order, step);
    }
  },

  /** Goods come back, some of them broken. */
  async returned(simulation, step) {
    const { truth } = simulation;
    const line = truth.register.orders.get(step.name)?.lines[0];
    if (!line) return;
    const back = Math.min(step.good + step.damaged, shipped(line) - line.returned);
    const good = Math.min(step.good, back);
    line.returned += back;
    truth.shelf.move(line.sku, good);
    simulation.after(step.enterAfter, () => truth.erp.back(line.sku, good));
  },

  async lie({ truth }, step) {
    const until = truth.now() + step.minutes * 60_000;
    const sku = step.listing === undefined ? undefined : truth.listings[step.listing].sku;
    truth.erp.lies.push({ kind: step.kind, feed: truth.handOverTo ?? FEED, until, sku, location: step.location });
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
      if (truth.erp.books.lines.has(line.key)) truth.erp.reserve(line, shipped(line));
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
  const location = step.location ?? SERVED;
  const units = -truth.shelf.move(sku, -step.units, location);
  if (units > 0) {
    const taking = truth.erp.takenByOthers(sku, units, truth.now(), location);
    simulation.after(step.enterAfter, () => truth.erp.enterTaking(taking));
  }
  return units;
}

/**
 * @param {import('./truth.js').Truth} truth
 * @param {import('./register.js').Line} line
 * @param {number} most units
 */
function ship(truth, line, most) {
  const booked = truth.erp.books.lines.get(line.key);
  if (!booked) return;
  let due = Math.min(most, net(line) - shipped(line), sum(Object.values(booked.placed)) - shipped(line));
  /** @type {Record<string, number>} */
  const left = {};
  for (const location of truth.world.locations) {
    const here = (booked.placed[location] ?? 0) - (line.shipped[location] ?? 0);
    const units = -truth.shelf.move(line.sku, -Math.max(0, Math.min(due, here)), location);
    line.shipped[location] = (line.shipped[location] ?? 0) + units;
    left[location] = units;
    due -= units;
  }
  truth.erp.ship(line, left);
}

/**
 * The connector tells the shop that an order has left the house.
 * @param {Simulation} simulation
 * @param {import('./register.js').Order} order
 * @param {any} step
 */
async function completeWhole(simulation, order, step) {
  const isWhole = order.lines.length > 0 && order.lines.every((line) => shipped(line) >= net(line));
  if (!isWhole || order.status !== 'processing') return;
  const answer = await simulation.do(step.node, 'status', { order: order.id, status: 'completed' });
  if (answer) await simulation.takeIn(order.name, answer.order);
}

/**
 * The ERP comes to know everything that is true: shelves are counted, orders handed over are there.
 * @param {Simulation} simulation
 */
export function enterEverything({ truth }) {
  const { erp, register, shelf } = truth;
  erp.recount((sku, location) => shelf.units(sku, location));
  for (const order of register.orders.values()) {
    for (const line of order.lines) {
      erp.order(line, order.id);
      erp.reserve(line, line.told);
    }
  }
}
