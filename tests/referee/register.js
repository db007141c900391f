/**
 * What the simulator knows of every order of the shop: each revision of each line, what the connector
 * has said and handed over, what the ERP shows of it, what was shipped. It follows rules.md §2, "which
 * orders count", from the statuses and quantities that WooCommerce's own records show.
 */

const COUNTED = ['on-hold', 'processing', 'completed', 'refunded'];
const ENDED = ['cancelled', 'failed', 'trash', 'gone'];

/**
 * @typedef {object} Line what one line of an order asks of one item
 * @property {string} key of it
 * @property {number} item WooCommerce's id
 * @property {string} sku of the item
 * @property {string} order name in the schedule
 * @property {{net: number, at: number, answeredAt?: number}[]} revisions since it first counted; answeredAt: the connector said
 *   then that the ERP has answered what it was sent
 * @property {{at: number, revision: number}[]} marks of the connector
 * @property {import('./book.js').OrderRead[]} reads of the ERP's orders that the shop was told
 * @property {number} told the last net quantity that was handed over, 0 if none
 * @property {Record<string, number>} shipped by location
 * @property {number} returned
 */

/**
 * @typedef {object} Order
 * @property {string} name
 * @property {number} id
 * @property {string} status
 * @property {string} payUrl
 * @property {string} key
 * @property {Asked[]} asked also before anything counts
 * @property {number} placedAt
 * @property {number} heldUntil of a pending order's reservation, 0 if none
 * @property {Line[]} lines that count or counted
 */

/**
 * @typedef {object} Asked one line of an order
 * @property {number} item WooCommerce's id
 * @property {string} sku of the listing
 * @property {number} quantity of the listing
 * @property {number} ready units of these that are ready-made kits
 */

/** @param {Line} line */
export const net = (line) => line.revisions[line.revisions.length - 1].net;

/** @param {Pick<Line, 'shipped'>} line */
export const shipped = (line) => sum(Object.values(line.shipped));

export class Register {
  /** @type {Map<string, Order>} */
  orders = new Map();

  /**
   * @param {(product: number) => string | undefined} skuOf
   * @param {import('./bills.js').Bills} bills
   */
  constructor(skuOf, bills) {
    this.skuOf = skuOf;
    this.bills = bills;
  }

  /** @returns {Line[]} */
  lines() {
    return [...this.orders.values()].flatMap(({ lines }) => lines);
  }

  /** @param {string} sku */
  linesOf(sku) {
    return this.lines().filter((line) => line.sku === sku);
  }

  /**
   * Takes in what WooCommerce says of an order now.
   * @param {string} name
   * @param {any} facts of `php/commands.php`; null: the order is gone
   * @param {number} at true time
   * @param {{heldUntil?: number, ready?: (item: number, sku: string, quantity: number) => number}} [more] ready: how many of
   *   the units of a kit that is made to order are ready-made
   * @returns {import('./bills.js').Part[]} by how much demand rose, per line and item
   */
  update(name, facts, at, more = {}) {
    const order = this.#order(name, facts, at);
    if (!order) return [];
    order.status = facts?.status ?? 'gone';
    if (more.heldUntil !== undefined) order.heldUntil = more.heldUntil;
    if (facts) {
      order.payUrl = facts.payUrl;
      order.asked = facts.items.map((/** @type {any} */ { id: item, product, quantity: ordered, refunded }) => {
        const sku = this.skuOf(product) ?? '';
        const quantity = ordered - refunded;
        return { item, sku, quantity, ready: this.bills.splits(sku) ? (more.ready?.(item, sku, quantity) ?? 0) : 0 };
      });
    }
    return order.asked.filter(({ sku }) => sku !== '').flatMap((one) => this.#revise(order, one, at));
  }

  /**
   * @param {Order} order
   * @param {Asked} asked
   * @param {number} at
   * @returns {import('./bills.js').Part[]}
   */
  #revise(order, { item, sku, quantity, ready }, at) {
    const known = order.lines.filter((line) => line.item === item);
    // Set back to pending it stays; what was given up and is pending again asks for nothing before it is paid.
    const stays = order.status === 'pending' && known.some((line) => net(line) > 0);
    const counts = COUNTED.includes(order.status) || stays;
    if (known.length === 0 && !counts) return [];
    const rises = [];
    for (const [of, units] of this.bills.parts(sku, quantity, ready)) {
      let line = known.find((one) => one.sku === of);
      const wanted = counts ? units : 0;
      if (!line) {
        line = { key: `${item} ${of}`, item, sku: of, order: order.name, revisions: [], marks: [], reads: [], told: 0, shipped: {}, returned: 0 };
        order.lines.push(line);
      }
      const before = line.revisions.length > 0 ? net(line) : 0;
      if (line.revisions.length > 0 && before === wanted) continue;
      line.revisions.push({ net: wanted, at });
      if (wanted > before) rises.push({ sku: of, units: wanted - before });
    }
    return rises;
  }

  /**
   * @param {string} name
   * @param {any} facts
   * @param {number} at
   */
  #order(name, facts, at) {
    let order = this.orders.get(name);
    if (!order && facts) {
      const { id, status, payUrl, key } = facts;
      order = { name, id, status, payUrl, key, asked: [], placedAt: at, heldUntil: 0, lines: [] };
      this.orders.set(name, order);
    }
    return order;
  }

  /**
   * The connector says that it has handed an order over as it is now.
   * @param {Order} order
   * @param {number} at
   */
  mark(order, at) {
    for (const line of order.lines) {
      line.marks.push({ at, revision: line.revisions.length - 1 });
    }
  }

  /**
   * The connector says that the ERP has answered what it was sent of an order: whatever was sent before is on its way no longer.
   * @param {Order} order
   * @param {number} at
   */
  answered(order, at) {
    for (const { revisions } of order.lines) {
      for (const revision of revisions) revision.answeredAt ??= at;
    }
  }

  /**
   * Units that are promised and still on the shelf.
   * @param {string} sku
   */
  open(sku) {
    return sum(this.linesOf(sku).map((line) => Math.max(0, net(line) - shipped(line))));
  }

  /**
   * Units that pending orders of others keep at a moment.
   * @param {string} sku
   * @param {number} at
   * @param {string} [except] name of an order
   */
  held(sku, at, except) {
    const holding = [...this.orders.values()].filter(
      ({ name, status, heldUntil, lines }) =>
        name !== except && status === 'pending' && heldUntil > at && lines.length === 0,
    );
    const asked = holding.flatMap((order) => order.asked).filter((one) => one.sku !== '');
    return sum(asked.map((one) => this.bills.parts(one.sku, one.quantity, one.ready).get(sku) ?? 0));
  }

  /** @param {Order} order */
  static hasEnded(order) {
    return ENDED.includes(order.status);
  }
}

/** @param {number[]} numbers */
export const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
