/**
 * The shop's own work, and the moments at which the shop is brought to rest and judged.
 */
import { handOver } from './shoppers.js';
import { followOwners } from './feeds.js';
import { readOrders } from './reads.js';
import { net, shipped, sum } from './register.js';
import { readSupply } from './supplies.js';
import { enterEverything } from './warehouse.js';

/** @typedef {import('./simulation.js').Simulation} Simulation */

const ROUNDS_MAX = 6;
const COUNTING = ['on-hold', 'processing', 'completed'];

/**
 * @param {Simulation} simulation
 * @param {string} node
 */
async function work(simulation, node) {
  simulation.truth.keepPositions();
  const answer = await simulation.do(node, 'work');
  await followOwners(simulation);
  // WooCommerce plans work of parts that are switched off here.
  const ours = (answer?.failed ?? []).filter((/** @type {any} */ { hook }) => hook.startsWith('stock_truth'));
  for (const { hook, why } of ours) simulation.referee.find('broken', 1, `${hook}: ${why}`);
  return answer?.done ?? [];
}

/** WooCommerce cancels what is not paid in time. @param {Simulation} simulation @param {string} node */
async function unpaid(simulation, node) {
  const { register } = simulation.truth;
  const pending = [...register.orders.values()].filter(({ status }) => status === 'pending');
  if (pending.length === 0) return;
  await simulation.do(node, 'unpaid');
  await reread(simulation, pending);
}

/** @param {Simulation} simulation @param {import('./register.js').Order[]} orders */
async function reread(simulation, orders) {
  const { register } = simulation.truth;
  if (orders.length === 0) return;
  const facts = await simulation.do('a', 'read', { orders: orders.map(({ id }) => id) });
  // A node that broke says nothing of the orders.
  if (!facts) return;
  for (const { name, id, status } of orders) {
    await simulation.takeIn(name, facts[id] ?? null);
    const isGivenUp = ['cancelled', 'failed'].includes(facts[id]?.status);
    if (isGivenUp && COUNTING.includes(status)) simulation.referee.find('cancelledSilently', 1, `order ${name} was ${status}, and nobody cancelled it`);
  }
}

/**
 * Every cause ends: no lie, no skew, nothing on its way; the connector hands over what it has not.
 * @param {Simulation} simulation
 */
async function endCauses(simulation) {
  const { truth, world } = simulation;
  const { erp, register, clock } = truth;
  await simulation.settle();
  erp.lies = [];
  erp.skewMs = 0;
  for (const node of simulation.skews.keys()) clock.skew(node, 0);
  simulation.skews.clear();
  const waiting = [...register.orders.values()].filter(({ lines }) =>
    lines.some((line) => line.told !== net(line) || line.revisions.length > 1),
  );
  for (const { name } of waiting) handOver(simulation, name, { after: 0, reserve: 0, marks: world.connectorMarks, answers: world.contract === 'orders' });
  await simulation.settle();
  enterEverything(simulation);
  // A restored ERP has counted past what it had before by now.
  if (erp.sequenceShift < 0) erp.sequenceShift = 0;
}

/**
 * @param {import('./truth.js').Truth} truth
 * @param {string} sku
 * @returns {string} where the ERP and the truth part
 */
function differing({ erp, register, shelf }, sku) {
  const lines = register.linesOf(sku).flatMap((line) => {
    const booked = erp.books.lines.get(line.key);
    const [theirs, ours] = [sum(Object.values(booked?.placed ?? {})), Math.max(net(line), shipped(line))];
    return theirs === ours ? [] : [`${line.order}: ${theirs} reserved, ${ours} asked for or shipped, ${line.told} handed over`];
  });
  const shelves = erp.locations.map((location) => `${erp.books.physical.get(`${sku} ${location}`)} and ${shelf.units(sku, location)} in ${location}`);
  return [...shelves, ...lines].join('; ');
}

/** A pending order is a door's half-done work; any other that nobody here placed is a fault of the simulator. */
async function everyOrderIsKnown(/** @type {Simulation} */ simulation) {
  const { register } = simulation.truth;
  const known = [...register.orders.values()];
  await reread(simulation, known.filter(({ status }) => status !== 'gone'));
  /** @type {number[]} */
  const ids = (await simulation.do('a', 'orders')) ?? [];
  const others = ids.filter((id) => !known.some((order) => order.id === id));
  const facts = others.length === 0 ? {} : await simulation.do('a', 'read', { orders: others });
  const counting = others.filter((id) => COUNTING.includes(facts[id]?.status));
  if (counting.length > 0) throw new Error(`simulator: nobody here placed order ${counting.join(', ')}`);
}

/**
 * At rest a shopper gets what the book promises, and not one more.
 * @param {Simulation} simulation
 */
async function probe(simulation) {
  const { truth, referee } = simulation;
  for (const [at, { id, sku }] of truth.listings.entries()) {
    const before = referee.atRest();
    const units = truth.bills.sellable(sku, (item) => before.get(item)?.promise ?? 0);
    const more = await simulation.do(at % 2 === 0 ? 'a' : 'b', 'buy', { lines: [{ product: id, quantity: units + 1 }], gateway: 'offsite' });
    if (more?.ok) referee.find('soldAtRestPastPromise', 1, `${sku}: ${units + 1} were sold, ${units} could be promised`);
    if (units === 0) continue;
    const all = await simulation.do('a', 'add', { lines: [{ product: id, quantity: units }] });
    if (all && !all.ok) referee.find('refusedWhatIsThere', units, `${sku}: ${units} were refused: ${all.message}`);
  }
}

/**
 * At rest a kit and one of its components pass together as far as the sums of their items do, and no further.
 * @param {Simulation} simulation
 */
async function probeCarts(simulation) {
  const { truth, referee } = simulation;
  const { bills, listings } = truth;
  for (const kit of listings.filter((listing) => listing.kit)) {
    const component = listings.find(({ sku, kit: own }) => !own && sku !== kit.sku && bills.itemsOf(kit.sku).includes(sku));
    const promised = (/** @type {string} */ item) => referee.atRest().get(item)?.promise ?? 0;
    const most = bills.sellable(kit.sku, promised);
    if (!component || most === 0) continue;
    const cart = (/** @type {number} */ quantity) => [{ sku: kit.sku, quantity: Math.ceil(most / 2) }, { sku: component.sku, quantity }].filter((line) => line.quantity > 0);
    let passes = 0;
    while (bills.fits(cart(passes + 1), promised)) passes += 1;
    for (const quantity of [passes, passes + 1]) {
      const lines = cart(quantity).map((line) => ({ product: line.sku === kit.sku ? kit.id : component.id, quantity: line.quantity }));
      const answer = await simulation.do('b', 'add', { lines });
      const what = `a cart of ${cart(quantity).map((line) => `${line.quantity} ${line.sku}`).join(' and ')}`;
      if (answer && answer.ok !== (quantity === passes)) referee.find(answer.ok ? 'soldAtRestPastPromise' : 'refusedWhatIsThere', 1, `${what}: ${answer.message}`);
    }
  }
}

/** @type {Record<string, (simulation: Simulation, step: any) => Promise<void>>} */
export const REST = {
  async work(simulation, step) {
    await unpaid(simulation, step.node);
    await work(simulation, step.node);
  },

  /** The ledger is spoiled on purpose, for the proof that the referee sees it. */
  async spoil(simulation, step) {
    await simulation.do('a', 'sql', { sql: step.sql, parameters: [] });
  },

  /** The shop comes to rest and is judged. */
  async rest(simulation, step) {
    const { truth, world, referee } = simulation;
    await endCauses(simulation);
    truth.clock.moveTo(truth.now() + (world.holdMinutes + 1) * 60_000);
    await unpaid(simulation, 'a');
    await endCauses(simulation);
    truth.clock.moveTo(truth.now() + (world.lagMinutes + 180) * 60_000);
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      truth.clock.moveTo(truth.now() + 6 * 60_000);
      const done = await work(simulation, round % 2 === 0 ? 'a' : 'b');
      const reads = world.contract === 'orders' || world.backorderCap > 0;
      if (round > 1 && done.length === 0 && !reads) break;
      await readOrders(simulation, { node: 'a', complete: true });
      await readSupply(simulation, { node: 'b' });
    }
    // What was read last is written to the shop before anything else is read.
    truth.clock.moveTo(truth.now() + 60_000);
    await work(simulation, 'a');
    await everyOrderIsKnown(simulation);
    for (const sku of truth.skus) {
      const told = truth.erp.figure(sku);
      // A real ERP reserves no more than there is: what it has not reserved is in flight.
      const reserved = world.erp === 'simulated' ? truth.register.open(sku) : truth.erp.reservedOf(sku);
      const free = truth.onShelf(sku) - (world.basis === 'free' ? reserved : 0);
      if (told !== free) throw new Error(`simulator: at minute ${truth.minutes()}, at rest, the ERP has ${told} of ${sku}, there are ${free}: ${differing(truth, sku)}`);
      const pool = truth.pools.get(sku);
      if (pool?.figure !== told) {
        referee.notMade.set(`rest at minute ${truth.minutes()}, ${sku}`, `by the book the figure ${pool?.figure} stands, the ERP has ${told}`);
      }
    }
    await simulation.tamper?.(simulation);
    referee.judge(await simulation.stored());
    if (step.probe) await probe(simulation);
    if (step.probe) await probeCarts(simulation);
  },
};
