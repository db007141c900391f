/**
 * The referee: compares what the shop did with what was really there, and names what it finds. Each
 * verdict is counted apart. It asks the plugin nothing: it is told what happened and what is stored.
 */
import { allowance, containedOf, inFlightByReads, inFlightOf, inFlightOfLine, isFresh, promise } from './book.js';
import { net, sum } from './register.js';

/**
 * @typedef {object} Finding
 * @property {Verdict} verdict
 * @property {number} units
 * @property {string} what
 * @property {number} at minutes since the start
 */

/**
 * @typedef {'oversold' | 'pastPromise' | 'lineLost' | 'lineWrong' | 'countedTwice' | 'poolWrong' | 'shownTooMuch' | 'shownTooLittle' | 'refusedWhatIsThere' | 'soldAtRestPastPromise' | 'paidNotHeld' | 'replayDiffers' | 'splitWrong' | 'ownerWrong' | 'cancelledSilently' | 'broken'} Verdict
 */

/** @typedef {{free: number, promise: number | null, onSupply: number, fresh: boolean}} Before what stands of an item before a sale */

/** What a shop under the policy `block` must not have at all. */
export const FAULTS = /** @type {Verdict[]} */ ([
  'oversold',
  'pastPromise',
  'lineLost',
  'lineWrong',
  'countedTwice',
  'poolWrong',
  'shownTooMuch',
  'shownTooLittle',
  'refusedWhatIsThere',
  'soldAtRestPastPromise',
  'paidNotHeld',
  'replayDiffers',
  'splitWrong',
  'ownerWrong',
  'cancelledSilently',
  'broken',
]);

/** The routes on which no door stands: whoever uses them decides alone, or the money is there already. */
const WITHOUT_DOOR = ['staff', 'edit', 'money', 'reopened'];

export class Referee {
  /** @type {Finding[]} */
  findings = [];
  /** Units that were sold and not there, by who answers for them. */
  excused = { takenByOthers: 0, erpBehindItsContract: 0, policy: 0, onSupply: 0, supplyListBehind: 0, supplyCancelled: 0, staffOrMoney: 0 };
  /** Refusals to look at. @type {string[]} */
  doubts = [];
  counts = { sold: 0, unitsSold: 0, refused: 0, refusedThoughThere: 0, judged: 0, readings: 0, orderReads: 0, supplyReads: 0, handedOver: 0, asked: 0, askedWeak: 0 };
  /** Checks that could not be made, and why. @type {Map<string, string>} */
  notMade = new Map();

  /**
   * @param {import('./schedule.js').World} world
   * @param {import('./truth.js').Truth} truth
   */
  constructor(world, truth) {
    this.world = world;
    this.truth = truth;
  }

  /**
   * @param {Verdict} verdict
   * @param {number} units
   * @param {string} what
   */
  find(verdict, units, what) {
    this.findings.push({ verdict, units, what, at: this.truth.minutes() });
  }

  /**
   * What is there for one item before a sale: on the shelf and promised to nobody.
   * @param {string} sku
   */
  free(sku) {
    return this.truth.onShelf(sku) - this.truth.register.open(sku);
  }

  /**
   * What stands before a sale, by item: how much is there and how much could be promised.
   * @param {string} [except] name of the order that is bought or paid now
   * @param {number} [now] as the node's clock has it
   * @param {import('./worlds.js').World} [world] as it is expected to be at this moment
   * @returns {Map<string, Before>}
   */
  before(except, now = this.truth.now(), world = this.world) {
    const { register, pools } = this.truth;
    return new Map(
      this.truth.skus.map((sku) => {
        const pool = pools.get(sku);
        const held = register.held(sku, now, except);
        const allowed = pool ? allowance(pool, this.truth.supply.get(sku), now, this.world) : 0;
        return [
          sku,
          {
            free: this.free(sku),
            promise: pool ? promise(pool, register.linesOf(sku), held, world) + allowed : null,
            onSupply: allowed,
            fresh: pool ? isFresh(pool, now, this.world) : false,
          },
        ];
      }),
    );
  }

  /** What stands of each item when the shop is at rest. */
  atRest() {
    return this.before(undefined, this.truth.now(), this.world);
  }

  /**
   * Demand rose: an order was placed, paid or raised.
   * @param {string} route
   * @param {{sku: string, units: number}[]} rises
   * @param {ReturnType<Referee['before']>} before
   * @param {string} what
   */
  sold(route, rises, before, what) {
    for (const sku of new Set(rises.map((rise) => rise.sku))) {
      const units = sum(rises.filter((rise) => rise.sku === sku).map((rise) => rise.units));
      const was = before.get(sku);
      if (!was) continue;
      const past = !WITHOUT_DOOR.includes(route);
      if (past) {
        this.counts.sold += 1;
        this.counts.unitsSold += units;
      }
      const short = Math.min(units, units - Math.max(0, was.free));
      if (short > 0) this.#short(past ? route : '', sku, short, was, what);
      if (past && was.promise !== null && units > was.promise && !this.#policyAllows(was)) {
        const over = units - Math.max(0, was.promise);
        this.find('pastPromise', over, `${what}: ${units} of ${sku}, ${was.promise} could be promised`);
      }
    }
  }

  /**
   * @param {string} route empty: without a door
   * @param {string} sku
   * @param {number} short
   * @param {Before} was
   * @param {string} what
   */
  #short(route, sku, short, was, what) {
    if (route === '') {
      this.excused.staffOrMoney += short;
      return;
    }
    let left = short;
    const take = (/** @type {keyof Referee['excused']} */ why, /** @type {number} */ units) => {
      const taken = Math.min(left, Math.max(0, units));
      this.excused[why] += taken;
      left -= taken;
    };
    const { others, behind } = this.#notContained(sku);
    take('takenByOthers', others);
    take('erpBehindItsContract', behind);
    // What was free and what is due are the first to be sold; the rest needs somebody who answers for it.
    const gone = Math.max(0, -was.free);
    const allowed = Math.max(0, was.onSupply - gone);
    const comes = Math.min(allowed, Math.max(0, this.truth.supplies.coming(sku) - gone));
    take('onSupply', comes);
    take('supplyListBehind', allowed - comes);
    if (this.#policyAllows(was)) take('policy', left);
    if (left > 0) this.find('oversold', left, `${what}: ${left} of ${sku} were not there`);
  }

  /**
   * Money arrived for an order. Where a door would have blocked it, it has to wait for a person (§9, 47).
   * @param {import('./register.js').Order} order as it is now
   * @param {{sku: string, units: number}[]} rises
   * @param {ReturnType<Referee['before']>} before
   */
  paid(order, rises, before) {
    if (!['processing', 'completed'].includes(order.status)) return;
    const { stalePay = 'block' } = this.world.policy;
    const kept = order.heldUntil > this.truth.now();
    for (const { sku, units } of rises) {
      const was = before.get(sku);
      const short = units - Math.max(0, was?.promise ?? 0);
      const stale = !was?.fresh && !kept && stalePay === 'block';
      if (short > 0 && (was?.fresh || stale)) this.find('paidNotHeld', short, `order ${order.name}: ${units} of ${sku}, ${was?.promise} could be promised`);
      else if (stale) this.find('paidNotHeld', units, `order ${order.name}: ${units} of ${sku}, the figure is too old`);
    }
  }

  /** @param {{fresh: boolean}} was */
  #policyAllows({ fresh }) {
    const { staleCheckout = 'block', stalePay = 'block' } = this.world.policy;
    return !fresh && (staleCheckout !== 'block' || stalePay !== 'block');
  }

  /**
   * What the ERP's figure, as the shop has it, does not contain.
   * @param {string} sku
   * @returns {{others: number, behind: number}} others: taken by others after the confirmed position;
   *   behind: what an ERP within its contract would have contained
   */
  #notContained(sku) {
    const { pools, register, erp, world } = this.truth;
    const pool = pools.get(sku);
    if (!pool) return { others: 0, behind: 0 };
    const books = (/** @type {string} */ location) => pool.parts.get(location)?.content.books;
    const missing = erp.taken.filter(({ sku: of, id, location }) => of === sku && pool.parts.has(location) && !books(location)?.takings.has(id));
    const late = missing.filter(({ at, location }) => at <= (pool.parts.get(location)?.position ?? 0));
    const lines = register.linesOf(sku).map((line) => {
      const contained = [...pool.parts.keys()].map((location) => {
        const booked = books(location)?.lines.get(line.key);
        return (world.basis === 'free' ? booked?.placed[location] : booked?.shipped[location]) ?? 0;
      });
      return Math.max(0, containedOf(line, pool.position, world) - sum(contained));
    });
    return {
      others: sum(missing.map(({ units }) => units)) - sum(late.map(({ units }) => units)),
      behind: sum(late.map(({ units }) => units)) + sum(lines),
    };
  }

  /**
   * An order was placed at once with a kit that is made when it runs out: ready-made units are taken first.
   * @param {string} order
   * @param {string} sku of the kit
   * @param {number} recorded ready-made units, as the shop has recorded them
   * @param {number} promised ready-made units that could be promised, at most what was ordered
   */
  split(order, sku, recorded, promised) {
    if (recorded === promised) return;
    this.find('splitWrong', Math.abs(recorded - promised), `order ${order}: ${recorded} of ${sku} are recorded as ready-made, ${promised} were`);
  }

  /**
   * A door refused.
   * @param {{sku: string, units: number}[]} asked
   * @param {ReturnType<Referee['before']>} before
   * @param {string} [why] what the shop said
   */
  refused(asked, before, why = '') {
    this.counts.refused += 1;
    const there = asked.every(({ sku }) => {
      const was = before.get(sku);
      const units = sum(asked.filter((one) => one.sku === sku).map((one) => one.units));
      return was && was.fresh && was.promise !== null && was.promise >= units;
    });
    if (there) {
      this.counts.refusedThoughThere += 1;
      const wanted = asked.map(({ sku, units }) => `${units} of ${sku} (promise ${before.get(sku)?.promise})`);
      this.doubts.push(`minute ${this.truth.minutes()}: refused ${wanted.join(', ')}: ${why}`);
    }
    return there;
  }

  /**
   * The shop is at rest: every cause has ended and the ERP has read everything.
   * @param {{contracts: {lines: number, weak: number}, lines: import('./ledger.js').LedgerLine[], pools: Map<string, number>, shown: Map<number, {stock: number | null}>, replay: {there: boolean, why: string, differing: string[]}}} stored
   */
  judge({ contracts, lines, pools, shown, replay }) {
    this.counts.judged += 1;
    this.counts.asked = contracts.lines;
    this.counts.askedWeak = contracts.weak;
    this.#judgeLines(lines);
    for (const sku of this.truth.skus) this.#judgePool(sku, pools.get(sku) ?? 0, lines);
    this.#judgeShown(shown);
    if (!replay.there) this.notMade.set('ledger = replay of its events', replay.why);
    for (const one of replay.differing) this.find('replayDiffers', 1, one);
  }

  /** @param {import('./ledger.js').LedgerLine[]} lines */
  #judgeLines(lines) {
    const asked = this.truth.register.lines();
    for (const row of lines.filter(({ net: units }) => units !== 0)) {
      const ours = asked.filter(({ item }) => item === row.item);
      if (ours.length > 0 && !ours.some(({ sku }) => sku === row.sku)) {
        this.find('lineWrong', row.net, `order ${ours[0].order}, a line of ${ours[0].sku} stands under ${row.sku}`);
      }
    }
    for (const line of asked) {
      const rows = lines.filter(({ item, sku }) => item === line.item && sku === line.sku);
      const name = `order ${line.order}, line of ${line.sku}`;
      if (rows.length === 0 && line.revisions.some((revision) => revision.net > 0)) this.find('lineLost', net(line), `${name} is not in the ledger`);
      if (rows.length > 1) this.find('countedTwice', net(line), `${name} stands in ${rows.length} rows`);
      for (const row of rows.filter((one) => one.net !== net(line))) {
        this.find('lineWrong', Math.abs(row.net - net(line)), `${name}: ${row.net} in the ledger, ${net(line)} ordered`);
      }
    }
  }

  /**
   * @param {string} sku
   * @param {number} counted what the ledger takes off for the pool
   * @param {import('./ledger.js').LedgerLine[]} rows
   */
  #judgePool(sku, counted, rows) {
    const { pools, register } = this.truth;
    const pool = pools.get(sku);
    if (!pool) return;
    const due = inFlightOf(pool, register.linesOf(sku), this.world);
    if (counted !== due) {
      const verdict = counted > due ? 'countedTwice' : 'poolWrong';
      const differing = register.linesOf(sku).flatMap((line) => {
        const ours = inFlightOfLine(line, pool.position, this.world);
        const theirs = rows.find((row) => row.item === line.item && row.sku === sku)?.inFlight ?? 0;
        return ours === theirs ? [] : [`order ${line.order} ${theirs}, by the book ${ours}`];
      });
      this.find(verdict, Math.abs(counted - due), `${sku}: ${counted} in flight in the ledger, ${due} by the book (${differing.join('; ')})`);
    }
  }

  /** @param {Map<number, {stock: number | null}>} shown */
  #judgeShown(shown) {
    const { bills, listings } = this.truth;
    const before = this.atRest();
    for (const { id, sku } of listings) {
      const expected = bills.sellable(sku, (item) => before.get(item)?.promise ?? 0);
      const stock = shown.get(id)?.stock ?? null;
      if (stock === expected) continue;
      const verdict = stock === null || stock > expected ? 'shownTooMuch' : 'shownTooLittle';
      this.find(verdict, Math.abs((stock ?? 0) - expected), `${sku}: the shop shows ${stock}, by the book ${expected}`);
    }
  }

  /** @returns {Finding[]} what must not be */
  faults() {
    return this.findings.filter(({ verdict }) => FAULTS.includes(verdict));
  }
}
