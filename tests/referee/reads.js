/**
 * The connector's reads of the ERP's orders: what the ERP shows of each line at a moment, told to the shop by REST, whole
 * or in part, at once or late, or never; and what the book makes of it.
 */
import { net, shipped, sum } from './register.js';

/** @typedef {import('./simulation.js').Simulation} Simulation */
/** @typedef {{order: number, sku: string, entered: number, reserved: number, shipped: number}} Shown one row of a read */

/** After so many whole reads that showed it with nothing, the ERP lists a line that was given up no more. */
const SHOWN_WITH_NOTHING = 3;

/**
 * @param {Simulation} simulation
 * @param {boolean} complete else what changed since the last read
 * @returns {Shown[]} what the ERP shows now
 */
function shownNow({ truth }, complete) {
  const { erp, register } = truth;
  const closed = new Set([...register.orders.values()].filter(({ status, lines }) => status === 'completed' && lines.every((line) => shipped(line) >= net(line))).map(({ id }) => id));
  const rows = [];
  for (const [key, { sku, order, ordered, placed, shipped: left }] of erp.books.lines) {
    if (complete ? closed.has(order) && !erp.changed.has(key) : !erp.changed.has(key)) continue;
    const reserved = sum(Object.values(placed));
    const gone = sum(Object.values(left));
    const row = { order, sku, entered: Math.max(0, ordered - reserved), reserved: reserved - gone, shipped: gone };
    if (complete && row.entered + row.reserved + row.shipped === 0) {
      const times = (erp.shownWithNothing.get(key) ?? 0) + 1;
      erp.shownWithNothing.set(key, times);
      if (times > SHOWN_WITH_NOTHING) continue;
    }
    rows.push(row);
  }
  return rows;
}

/**
 * A read that the shop has taken in, by the book. Of several lines of one order that draw on an item, each takes what
 * it asks for, of the furthest stage first; the last one takes the rest.
 * @param {Simulation} simulation
 * @param {string} feed that tells it; only items that it owns are judged by it
 * @param {Shown[]} rows
 * @param {{at: number, begun: number}} moment
 * @param {boolean} complete
 */
export function takeIn({ truth, world }, feed, rows, { at, begun }, complete) {
  for (const order of truth.register.orders.values()) {
    for (const sku of new Set(order.lines.map((line) => line.sku))) {
      if (truth.pools.owners.get(sku) !== feed) continue;
      const lines = order.lines.filter((line) => line.sku === sku).sort((a, b) => a.item - b.item);
      const shown = rows.filter((row) => row.order === order.id && row.sku === sku);
      const isLeftOut = shown.length === 0 && complete && order.status !== 'completed' && lines.some(({ reads }) => reads.length > 0);
      if (shown.length === 0 && !isLeftOut) continue;
      let gone = sum(shown.map((row) => row.shipped));
      let reserved = sum(shown.map((row) => row.reserved));
      let entered = sum(shown.map((row) => row.entered));
      for (const [place, line] of lines.entries()) {
        const asks = place === lines.length - 1 ? Infinity : net(line);
        const ofGone = Math.min(asks, gone);
        const ofReserved = Math.min(asks - ofGone, reserved);
        const ofEntered = Math.min(asks - ofGone - ofReserved, entered);
        gone -= ofGone;
        reserved -= ofReserved;
        entered -= ofEntered;
        const reflected = world.basis === 'free' ? ofGone + ofReserved : ofGone;
        line.reads.push({ at, begun, shown: ofGone + ofReserved + ofEntered, reflected });
      }
    }
  }
}

/**
 * Reads the ERP's orders now and tells the shop.
 * @param {Simulation} simulation
 * @param {{node: string, complete: boolean, delay?: number, lost?: boolean, misses?: number}} how delay: minutes until the shop is told; misses: the
 *   share of lines that a read of changes does not find, because they were committed late
 */
export async function readOrders(simulation, { node, complete, delay = 0, lost = false, misses = 0 }) {
  const { truth, world } = simulation;
  // A real ERP is asked by the shop itself.
  if (world.contract !== 'orders' || world.erp !== 'simulated') return;
  const begun = truth.now();
  const at = begun + truth.erp.skewMs;
  const all = shownNow(simulation, complete);
  const rows = complete ? all : all.filter((_, place) => (place * 7) % 10 >= misses * 10);
  truth.erp.changed.clear();
  if (lost) return;
  const tell = async () => {
    // A witness is told too: its rows that rise wait for reads of its own.
    const feeds = Object.keys(simulation.shop.servers);
    const skew = simulation.skews.get(node) ?? 0;
    for (const feed of feeds) {
      const params = {
        at: new Date(at).toISOString(),
        begunAt: new Date(begun + skew).toISOString(),
        complete,
        rows: rows.map(({ order, sku, entered, reserved, shipped: left }) => ({ order: String(order), line: sku, entered: String(entered), reserved: String(reserved), shipped: String(left) })),
      };
      const answer = await simulation.do(node, 'rest', { method: 'POST', path: `/stock-truth/v1/feeds/${feed}/order-reads`, params });
      if (!answer) continue;
      const [status, said] = answer;
      if (status !== 200) {
        // A clock that is ahead is a fault of the ERP, and such a read is no evidence.
        if (said?.code !== 'read_in_future') simulation.referee.find('broken', 1, `order-reads: ${status} ${JSON.stringify(said).slice(0, 400)}`);
        continue;
      }
      simulation.referee.counts.orderReads += 1;
      takeIn(simulation, feed, rows, { at, begun }, complete);
      if (complete) truth.pools.ordersRead(feed, Math.min(at, begun + skew, truth.now() + skew));
    }
  };
  if (delay > 0) simulation.after(delay, tell);
  else await tell();
}

/** @type {Record<string, (simulation: Simulation, step: any) => Promise<void>>} */
export const READS = {
  async reads(simulation, step) {
    await readOrders(simulation, step);
  },
};
