/**
 * A real Tryton as the ERP of a simulation. What happens to units and orders is written into Tryton's own documents; what
 * stands there afterwards is read from the documents, not from the feed. The shop reads Tryton over HTTP by the mapping of
 * the plugin, and what it was told is held against the documents each time.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { startTryton } from '../erp/tryton/tryton.js';
import { FEED } from './answers.js';
import { Erp, copy } from './erp.js';
import { startRelay } from './relay.js';
import { takeIn } from './reads.js';
import { shipped, sum } from './register.js';

/** @typedef {import('./simulation.js').Simulation} Simulation */
/** @typedef {import('./register.js').Line} Line */

export const MAPPING = 'tryton';
const SHIPPED_MAPPING = join(import.meta.dirname, '../../plugin/mappings/tryton-8.json');
const STOCK = '/rest/model/product.product';
const ORDERS = ['/rest/model/stock.shipment.out', '/rest/model/sale.line'];

/**
 * Starts a Tryton that has the clock of the simulation, and what the shop has to know of it.
 * @param {ReturnType<typeof import('./clock.js').openClock>} clock
 * @param {number} aheadHours where it is later or earlier in the day than in the shop
 */
export async function openTryton(clock, aheadHours) {
  const tryton = await startTryton({ env: clock.environment('erp', aheadHours * 3_600_000) });
  const [desk, relay] = await Promise.all([tryton.desk(), startRelay(tryton.url)]);
  const mapping = JSON.parse(readFileSync(SHIPPED_MAPPING, 'utf8'));
  Object.assign(mapping.feed.parameters, { company: String(tryton.facts.company), warehouse: String(tryton.facts.warehouse) });
  return {
    url: relay.url,
    token: tryton.facts.key,
    mapping,
    desk,
    relay,
    async stop() {
      await relay.stop();
      await desk.stop();
      await tryton.stop();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openTryton>>} OpenTryton */

/** What the ERP holds, by its documents. Tryton decides how many units of an order can be reserved. */
export class TrytonErp extends Erp {
  /** What is to happen there, in this order. @type {(() => Promise<void>)[]} */
  #waiting = [];
  /** Lines of orders by WooCommerce's id. @type {Map<number, Map<string, Line>>} */
  #lines = new Map();
  #known = false;
  /** What of it is for a whole order. @type {Set<string>} */
  #planned = new Set();
  /** Units that are to leave. @type {{order: number, sku: string, units: number}[]} */
  #leaving = [];
  /** Orders that are to be assigned. @type {Set<number>} */
  #assigned = new Set();

  /**
   * @param {string[]} skus
   * @param {import('./worlds.js').World} world
   * @param {OpenTryton} tryton
   */
  constructor(skus, world, { desk, relay }) {
    super(skus, world);
    this.desk = desk;
    this.relay = relay;
  }

  /** Does what has happened since, in Tryton. */
  async flush() {
    if (!this.#known) {
      this.#known = true;
      await this.desk.do('goods', { skus: this.skus });
    }
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await next();
    this.#planned.clear();
  }

  /** @param {string} sku @param {number} units */
  enter(sku, units) {
    if (units !== 0) this.#physical(units > 0 ? 'receive' : 'take', sku, units);
  }

  /** @param {string} sku @param {number} units */
  back(sku, units) {
    if (units > 0) this.#physical('back', sku, units);
  }

  /** @param {string} what @param {string} sku @param {number} units */
  #physical(what, sku, units) {
    this.#waiting.push(async () => {
      await this.desk.do(what, { sku, units: Math.abs(units) });
      super.enter(sku, units);
    });
  }

  /** @param {(sku: string, location: string) => number} units */
  recount(units) {
    this.#waiting.push(async () => {
      const differing = this.skus.filter((sku) => (this.books.physical.get(`${sku} ${this.locations[0]}`) ?? 0) !== units(sku, this.locations[0]));
      if (differing.length > 0) await this.desk.do('count', { units: Object.fromEntries(differing.map((sku) => [sku, units(sku, this.locations[0])])) });
      super.recount(units);
    });
  }

  /** @param {Line} line @param {number} order */
  order(line, order) {
    this.#know(line, order);
    this.#once(`order ${order}`, async () => {
      const lines = [...(this.#lines.get(order)?.values() ?? [])];
      const more = lines.map((one) => ({ sku: one.sku, units: wanted(one) - this.#ordered(one) })).filter(({ units }) => units !== 0);
      if (more.length === 0) return;
      const isLess = more.some(({ units }) => units < 0);
      // Of what is lowered the rest is ordered anew; else only what is more.
      const asked = isLess ? lines.map((one) => ({ sku: one.sku, units: wanted(one) - shipped(one) })) : more;
      // Every second order is a quotation until it is reserved.
      const how = isLess ? {} : { quotation: order % 2 === 0 };
      await this.#change(order, isLess ? 'lower' : 'order', { lines: bySku(asked), ...how });
    });
  }

  /** @param {Line} line @param {number} reserved */
  reserve(line, reserved) {
    const order = this.books.lines.get(line.key)?.order ?? [...this.#lines].find(([, lines]) => lines.has(line.key))?.[0];
    if (order === undefined) return;
    // The lines of an order are assigned or given back together: assigned where any of them is to be.
    if (reserved > shipped(line)) this.#assigned.add(order);
    this.#once(`reserve ${order}`, async () => {
      const assigns = this.#assigned.delete(order);
      const lines = [...(this.#lines.get(order)?.values() ?? [])];
      const differs = lines.some((one) => (assigns ? this.#placed(one) < wanted(one) : this.#placed(one) > shipped(one)));
      if (differs) await this.#change(order, assigns ? 'assign' : 'unassign', {});
    });
  }

  /** @param {Line} line @param {Record<string, number>} left by location */
  ship(line, left) {
    const order = this.books.lines.get(line.key)?.order;
    const units = sum(Object.values(left));
    if (order === undefined || units === 0) return;
    this.#leaving.push({ order, sku: line.sku, units });
    // The lines of an order leave together.
    this.#once(`ship ${order}`, async () => {
      const leaving = this.#leaving.filter((one) => one.order === order);
      this.#leaving = this.#leaving.filter((one) => one.order !== order);
      await this.#change(order, 'ship', { lines: bySku(leaving) });
      for (const one of leaving) super.enter(one.sku, -one.units);
    });
  }

  /** @param {Line} line @param {number} order */
  #know(line, order) {
    const lines = this.#lines.get(order) ?? new Map();
    lines.set(line.key, line);
    this.#lines.set(order, lines);
  }

  /** @param {string} what @param {() => Promise<void>} happens once for all lines of an order that are told of it now */
  #once(what, happens) {
    if (this.#planned.has(what)) return;
    this.#planned.add(what);
    this.#waiting.push(happens);
  }

  /** @param {Line} line */
  #placed = (line) => sum(Object.values(this.books.lines.get(line.key)?.placed ?? {}));
  /** @param {Line} line */
  #ordered = (line) => this.books.lines.get(line.key)?.ordered ?? 0;

  /**
   * @param {number} order
   * @param {string} what
   * @param {Record<string, any>} how
   */
  async #change(order, what, how) {
    const told = await this.desk.do(what, { reference: String(order), ...how });
    const lines = [...(this.#lines.get(order)?.values() ?? [])].sort((a, b) => a.item - b.item);
    const [location] = this.locations;
    for (const [sku, { ordered, reserved, shipped: gone }] of Object.entries(told)) {
      const ours = lines.filter((line) => line.sku === sku);
      const [all, left] = [sum(ours.map(wanted)), sum(ours.map(shipped))];
      if (all !== ordered || left !== gone) throw new Error(`simulator: of order ${order} Tryton has ${ordered} ${sku}, ${gone} have left; ${all} were handed over, ${left} have left`);
      // Of several lines the first ones have what is reserved.
      let more = reserved;
      for (const line of ours) {
        const placed = Math.min(more, wanted(line) - shipped(line));
        more -= placed;
        this.books.lines.set(line.key, { sku, order, ordered: wanted(line), placed: { [location]: placed + shipped(line) }, shipped: { [location]: shipped(line) } });
      }
    }
  }
}

/** @param {Line} line @returns {number} units that the ERP was told of, at least those that have left */
const wanted = (line) => Math.max(line.told, shipped(line));

/** @param {{sku: string, units: number}[]} rows @returns {Record<string, number>} */
function bySku(rows) {
  /** @type {Record<string, number>} */
  const all = {};
  for (const { sku, units } of rows) all[sku] = (all[sku] ?? 0) + units;
  return all;
}

/**
 * Takes in, by the book, what the shop was told while it did something.
 * @param {Simulation} simulation
 * @param {TrytonErp} erp
 * @param {number} skew ms by which the node is beside the true time
 */
export function takeInTold(simulation, erp, skew) {
  const { truth } = simulation;
  const at = (/** @type {import('./relay.js').Passed} */ request) => truth.clock.of(request.atMs) + skew;
  const requests = erp.relay.taken().filter(({ status }) => status === 200);
  for (let place = 0; place < requests.length; place += 1) {
    const request = requests[place];
    if (request.path === STOCK) {
      // Without an open order the orders are read without a request, before the stock and behind it.
      if (place === 0) readWithNothing(simulation, at(request) - 1);
      admit(simulation, erp, request, at(request));
      if (place === requests.length - 1 && !requests.some(({ path }) => ORDERS.includes(path))) readWithNothing(simulation, at(request) + 1);
      continue;
    }
    let last = place;
    while (ORDERS.includes(requests[last + 1]?.path)) last += 1;
    ordersRead(simulation, erp, requests.slice(place, last + 1), at);
    place = last;
  }
}

/**
 * @param {Simulation} simulation
 * @param {TrytonErp} erp
 * @param {import('./relay.js').Passed} request
 * @param {number} at
 */
function admit({ truth, referee }, erp, { json }, at) {
  const figures = erp.figures();
  for (const { code, quantity } of json) {
    const ours = figures.get(code);
    if (ours && sum([...ours.values()]) !== quantity) throw new Error(`simulator: at minute ${truth.minutes()} Tryton tells ${quantity} of ${code}, by its documents there are ${sum([...ours.values()])}`);
  }
  referee.counts.readings += 1;
  truth.pools.admit(FEED, { sentAt: at, receivedAt: at, statedAt: at, sequence: at, missing: [], content: { figures, books: copy(erp.books) } });
}

/**
 * One read of the orders: three lists, each of some orders at a time.
 * @param {Simulation} simulation
 * @param {TrytonErp} erp
 * @param {import('./relay.js').Passed[]} requests
 * @param {(request: import('./relay.js').Passed) => number} at
 */
function ordersRead(simulation, erp, requests, at) {
  const { truth, referee } = simulation;
  const asked = new Set(requests.flatMap(({ query }) => references(query.get('d') ?? '')));
  const rows = [...erp.books.lines.values()].filter(({ order }) => asked.has(String(order))).map(({ sku, order, ordered, placed, shipped: left }) => {
    const [reserved, gone] = [sum(Object.values(placed)), sum(Object.values(left))];
    return { order, sku, entered: Math.max(0, ordered - reserved), reserved: reserved - gone, shipped: gone };
  });
  const begun = at(requests[0]);
  referee.counts.orderReads += 1;
  takeIn(simulation, FEED, rows, { at: at(requests[requests.length - 1]), begun }, true);
  truth.pools.ordersRead(FEED, begun);
}

/** @param {Simulation} simulation @param {number} at */
function readWithNothing(simulation, at) {
  takeIn(simulation, FEED, [], { at, begun: at }, true);
  simulation.truth.pools.ordersRead(FEED, at);
}

/** @param {string} domain of Tryton, in base64 @returns {string[]} the orders that it names */
function references(domain) {
  const conditions = JSON.parse(Buffer.from(domain, 'base64url').toString());
  return conditions.filter((/** @type {any[]} */ [field]) => field.endsWith('sale.reference')).flatMap((/** @type {any[]} */ [, , all]) => all);
}
