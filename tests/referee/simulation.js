/**
 * Decides in which order things happen: the steps of a schedule and what follows from them later, each
 * at its time. What a step does stands in `shoppers.js`, `warehouse.js` and `rest.js`.
 */
import { answer } from './answers.js';
import { contracts, ledgerLines, ledgerPools, replayOfEvents, shown } from './ledger.js';
import { LIES } from './lies.js';
import { FEEDS } from './feeds.js';
import { READS } from './reads.js';
import { MINUTE } from './clock.js';
import { Referee } from './referee.js';
import { REST } from './rest.js';
import { SHOPPERS } from './shoppers.js';
import { SUPPLY } from './supplies.js';
import { TrytonErp, takeInTold } from './tryton.js';
import { Truth } from './truth.js';
import { WAREHOUSE } from './warehouse.js';

/** @type {Record<string, (simulation: Simulation, step: any) => Promise<void>>} */
const STEPS = { ...SHOPPERS, ...WAREHOUSE, ...READS, ...SUPPLY, ...FEEDS, ...REST };

/** Too many findings of one run say nothing more. */
const FINDINGS_MAX = 50;

export class Simulation {
  /** @type {{at: number, order: number, run: () => Promise<void> | void}[]} */
  #later = [];
  #planned = 0;
  /** @type {(line: string) => void} */
  say = () => {};
  /** @type {((simulation: Simulation) => Promise<void>) | undefined} see `run.js` */
  tamper;
  /** @type {Map<string, number>} ms by which a node is beside the true time */
  skews = new Map();
  /** @type {Map<string, {token: string, lines: {listing: number, quantity: number}[]}>} by name of an order to be */
  carts = new Map();

  /**
   * @param {import('./shop.js').RefereeShop} shop
   * @param {import('./schedule.js').Schedule} schedule
   */
  constructor(shop, schedule) {
    this.shop = shop;
    this.schedule = schedule;
    this.world = schedule.world;
    this.truth = new Truth(schedule.world, shop.listings, shop.clock, shop.tryton);
    this.referee = new Referee(schedule.world, this.truth);
  }

  /**
   * @param {number} minutes from now
   * @param {() => Promise<void> | void} run
   */
  after(minutes, run) {
    this.#planned += 1;
    this.#later.push({ at: this.truth.now() + minutes * MINUTE, order: this.#planned, run });
  }

  /** Everything that is still to follow happens, at its time. @param {number} [until] */
  async settle(until = Infinity) {
    for (;;) {
      this.#later.sort((a, b) => a.at - b.at || a.order - b.order);
      if (this.#later.length === 0 || this.#later[0].at > until) return;
      const next = /** @type {{at: number, run: () => Promise<void> | void}} */ (this.#later.shift());
      this.truth.clock.moveTo(next.at);
      await next.run();
      await this.truth.erp.flush();
    }
  }

  async run() {
    for (const step of this.schedule.steps) {
      const at = this.truth.startedAt + step.at * MINUTE;
      await this.settle(at);
      this.truth.clock.moveTo(at);
      await this.step(step);
      if (this.referee.findings.length > FINDINGS_MAX) break;
    }
    return this.referee;
  }

  /** @param {import('./schedule.js').Step} step */
  async step(step) {
    this.say(`${this.truth.minutes()} ${JSON.stringify(step)}`);
    const run = STEPS[step.do];
    if (!run) throw new TypeError(`schedule: nobody can \`${step.do}\``);
    await run(this, step);
    await this.truth.erp.flush();
  }

  /**
   * Has something done that may make the shop ask the ERP, which answers as it does now; what the shop
   * was told is admitted by the book.
   * @template T
   * @param {() => Promise<T>} ask
   * @param {string} [node]
   * @returns {Promise<T>}
   */
  async withErp(ask, node = 'shop') {
    const { clock, erp, pools } = this.truth;
    const skew = this.skews.get(node) ?? 0;
    if (erp instanceof TrytonErp) {
      await erp.flush();
      const now = clock.now();
      erp.relay.beThere(!erp.lies.some((lie) => lie.until > now));
      const value = await ask();
      takeInTold(this, erp, skew);
      return value;
    }
    const servers = Object.entries(this.shop.servers).map(([feed, http]) => ({ feed, http, told: answer(feed, erp, http, clock, LIES, pools.owners.size > 0) }));
    for (const { http } of servers) http.forgetRequests();
    const value = await ask();
    for (const { feed, http, told } of servers) {
      for (const request of http.requests()) {
        if (request.path !== '/api/stock' || !told.usable) continue;
        const at = clock.of(request.atMs);
        this.referee.counts.readings += 1;
        const { sequence, missing, missingLocations, content } = told;
        pools.admit(feed, { sentAt: at + skew, receivedAt: at + skew, statedAt: told.stated(at), sequence, missing, missingLocations, content });
      }
      http.forgetRequests();
    }
    return value;
  }

  /**
   * Has a node do something. A node that breaks is a finding, not the end.
   * @param {string} node
   * @param {string} command
   * @param {Record<string, any>} [args]
   * @returns {Promise<any>} null where it broke
   */
  async do(node, command, args = {}) {
    try {
      const answer = await this.withErp(() => this.shop.node(node).do(command, args), node);
      this.say(`    ${node} ${command} → ${JSON.stringify(answer).slice(0, 300)}`);
      return answer;
    } catch (error) {
      this.referee.find('broken', 1, `${command}: ${String(error).slice(0, 600)}`);
      return null;
    }
  }

  /**
   * Takes in what WooCommerce says of an order now. Of kits that are made when they run out the shop records how many
   * units are ready-made; that record decides what the warehouse is asked for.
   * @param {string} name
   * @param {any} facts
   * @param {{heldUntil?: number, race?: boolean}} [more]
   */
  async takeIn(name, facts, { race = false, ...more } = {}) {
    const { truth, referee } = this;
    const split = (facts?.items ?? []).filter((/** @type {any} */ { product }) => truth.bills.splits(truth.register.skuOf(product) ?? ''));
    if (split.length === 0) return truth.register.update(name, facts, truth.now(), more);
    const before = referee.before(name);
    const isNew = !truth.register.orders.has(name) && !race;
    const rows = await ledgerLines(this.shop.node('a'), split.map((/** @type {any} */ { id }) => id));
    const ready = (/** @type {number} */ item, /** @type {string} */ sku, /** @type {number} */ quantity) => {
      const promised = Math.min(quantity, Math.max(0, before.get(sku)?.promise ?? 0));
      if (!rows.some((row) => row.item === item)) return promised;
      const recorded = Math.min(quantity, rows.find((row) => row.item === item && row.sku === sku)?.net ?? 0);
      if (isNew) referee.split(name, sku, recorded, promised);
      return recorded;
    };
    return truth.register.update(name, facts, truth.now(), { ...more, ready });
  }

  /** What the shop and the plugin have stored, for the referee. */
  async stored() {
    const node = this.shop.node('a');
    return {
      contracts: await contracts(node),
      lines: await ledgerLines(node),
      pools: await ledgerPools(node),
      shown: await shown(node, this.truth.listings.map(({ id }) => id)),
      replay: await replayOfEvents(node),
    };
  }
}
