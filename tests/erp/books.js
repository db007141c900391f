/**
 * What the test ERP knows: stock rows, order lines, a sequence that rises with every change, and a
 * clock of its own. It decides what a truthful answer is; lying is done in `faults.js`.
 */

/**
 * @typedef {object} StockRow as it is answered; quantities are decimal strings in the row's unit
 * @property {string} sku
 * @property {string} location
 * @property {string} available
 * @property {string} on_hand
 * @property {string} uom
 * @property {string} status `active`, `blocked` or `discontinued`
 */

/**
 * @typedef {object} OrderRow as it is answered: how far the ERP has come with one line of a shop order
 * @property {string} reference of the shop's order
 * @property {string} line
 * @property {string} sku
 * @property {string} quantity
 * @property {string} state `entered`, `confirmed`, `reserved`, `picked`, `shipped` or `cancelled`
 */

/**
 * @typedef {object} Memory the books as they were at one moment, to be answered again later
 * @property {string} as_of
 * @property {number} sequence
 * @property {Record<Collection, Kept[]>} collections
 */

/** @typedef {'stock' | 'orders'} Collection */
/** @typedef {{row: Record<string, any>, sequence: number, changedMs: number}} Kept */

/** Fields of a stock row that a test need not give. */
const STOCK_DEFAULTS = { location: 'MAIN', uom: 'pcs', status: 'active' };
const ORDER_DEFAULTS = { line: '1', state: 'entered' };

export class Books {
  /** @type {Record<Collection, Map<string, Kept>>} */
  #collections = { stock: new Map(), orders: new Map() };
  #sequence = 0;
  #skewMs = 0;
  /** @type {number | null} */
  #frozenMs = null;

  /** @returns {number} the ERP's clock, in ms */
  nowMs() {
    return (this.#frozenMs ?? Date.now()) + this.#skewMs;
  }

  /** @param {number} ms by which the ERP's clock runs ahead of ours; negative: behind */
  setClockSkew(ms) {
    this.#skewMs = ms;
  }

  /** @param {number} ms to move the ERP's clock by, frozen or not */
  advanceClock(ms) {
    this.#skewMs += ms;
  }

  /** @param {string | null} instant at which the ERP's clock stands still; null lets it run again */
  freezeClock(instant) {
    const ms = instant === null ? null : Date.parse(instant);
    if (Number.isNaN(ms)) throw new TypeError(`clock: \`${instant}\` is no instant`);
    this.#frozenMs = ms;
    this.#skewMs = 0;
  }

  /** @returns {number} of the last change */
  get sequence() {
    return this.#sequence;
  }

  /**
   * Writes one stock row; fields that are not given stay as they were. One number is both figures.
   * @param {string} sku
   * @param {number | string | Partial<StockRow>} stock
   */
  setStock(sku, stock) {
    /** @type {Record<string, any>} */
    const given = typeof stock === 'object' ? stock : { available: stock, on_hand: stock };
    const location = given.location ?? STOCK_DEFAULTS.location;
    const old = this.#collections.stock.get(`${sku}\n${location}`)?.row;
    /** @type {Record<string, any>} */
    const row = { sku, ...STOCK_DEFAULTS, available: '0', on_hand: '0', ...old, ...given };
    for (const name of ['available', 'on_hand']) row[name] = decimal(`${sku}.${name}`, row[name]);
    this.#keep('stock', `${sku}\n${location}`, row);
  }

  /**
   * @param {string} sku
   * @param {string} [location]
   */
  removeStock(sku, location = STOCK_DEFAULTS.location) {
    if (this.#collections.stock.delete(`${sku}\n${location}`)) this.#sequence += 1;
  }

  /**
   * Writes how far the ERP has come with one line of a shop order.
   * @param {string | number} reference
   * @param {Partial<OrderRow> & {sku: string}} line
   */
  setOrder(reference, line) {
    const key = `${reference}\n${line.line ?? ORDER_DEFAULTS.line}`;
    const old = this.#collections.orders.get(key)?.row;
    /** @type {Record<string, any>} */
    const row = { reference: String(reference), ...ORDER_DEFAULTS, quantity: '1', ...old, ...line };
    row.quantity = decimal(`${reference}.quantity`, row.quantity);
    this.#keep('orders', key, row);
  }

  /** @returns {StockRow[]} copies, in the order in which they are answered */
  stock() {
    return [...this.#collections.stock.values()].map(({ row }) => /** @type {any} */ ({ ...row }));
  }

  /** @returns {Memory} */
  remember() {
    const copy = (/** @type {Collection} */ name) =>
      [...this.#collections[name].values()].map((kept) => ({ ...kept, row: { ...kept.row } }));
    return {
      as_of: new Date(this.nowMs()).toISOString(),
      sequence: this.#sequence,
      collections: { stock: copy('stock'), orders: copy('orders') },
    };
  }

  /**
   * Goes back to what was remembered, its numbers too; the clock goes on. As a database that was restored from a backup.
   * @param {Memory} memory
   */
  restore(memory) {
    this.#sequence = memory.sequence;
    const copy = (/** @type {Collection} */ name) =>
      new Map(memory.collections[name].map(({ row, ...kept }) => [name === 'stock' ? `${row.sku}\n${row.location}` : `${row.reference}\n${row.line}`, { ...kept, row: { ...row } }]));
    this.#collections = { stock: copy('stock'), orders: copy('orders') };
  }

  /**
   * @param {Collection} collection
   * @param {string} key
   * @param {Record<string, any>} row
   */
  #keep(collection, key, row) {
    this.#sequence += 1;
    const kept = { row, sequence: this.#sequence, changedMs: this.nowMs() };
    this.#collections[collection].set(key, kept);
  }
}

/**
 * @typedef {object} Page
 * @property {string} as_of
 * @property {number} sequence
 * @property {number} total rows that match, on all pages
 * @property {Record<string, any>[]} rows
 */

/**
 * Answers one page of what was remembered.
 * @param {Memory} memory
 * @param {Collection} collection
 * @param {{offset: number, limit: number, since: string | null}} asked `since` is a sequence or an
 *   instant; rows changed later are answered
 * @returns {Page}
 */
export function page(memory, collection, { offset, limit, since }) {
  const later = changedAfter(since);
  const matching = memory.collections[collection].filter(later);
  return {
    as_of: memory.as_of,
    sequence: memory.sequence,
    total: matching.length,
    rows: matching.slice(offset, offset + limit).map(({ row }) => ({ ...row })),
  };
}

/**
 * @param {string | null} since
 * @returns {(kept: Kept) => boolean}
 */
function changedAfter(since) {
  if (since === null || since === '') return () => true;
  if (/^\d+$/.test(since)) return (kept) => kept.sequence > Number(since);
  const ms = Date.parse(since);
  if (Number.isNaN(ms)) throw new RangeError(`since: \`${since}\` is no sequence and no instant`);
  return (kept) => kept.changedMs > ms;
}

/**
 * @param {string} path for the error
 * @param {unknown} value
 */
function decimal(path, value) {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    throw new TypeError(`${path}: \`${text}\` is no decimal; a wrong figure is a fault, see faults.js`);
  }
  return text;
}
