/**
 * Admission by the rule book (rules.md §3): which answer of which feed a pool goes by, location by location,
 * up to which instant it is confirmed, and which rows wait for a read of the orders. What a figure is worth
 * is reckoned in `book.js`. Written from the book alone.
 */
import { sum } from './register.js';

/**
 * @typedef {object} Reading one answer of the ERP that a poll took in
 * @property {number} sentAt our clock, when it was asked for
 * @property {number} statedAt the ERP's clock, as it said
 * @property {number} receivedAt
 * @property {number} sequence
 * @property {string[]} missing items that a complete answer left out
 * @property {string[]} [missingLocations] that it did not name at all
 * @property {import('./erp.js').Content} content
 */

/**
 * @typedef {object} Row what one location said of one item
 * @property {number} figure
 * @property {import('./erp.js').Content} content
 * @property {number} position confirmed position
 * @property {number} coveredTo min of what was stated and when it was asked for
 * @property {number} knownAt min of as_of and receipt
 * @property {number} asOf as stated
 * @property {number} sequence
 */

/** @typedef {Row & {waiting: Row[]}} Claim */

/**
 * @typedef {object} Pool what the book holds of one item, by the feed that owns it
 * @property {string} feed
 * @property {number} figure E
 * @property {number} position the earliest of its locations
 * @property {number} speaksOf the instant that its age is told from; the oldest of its locations
 * @property {number} roseAt as_of of the last rise of E, 0 if none
 * @property {Map<string, Row>} parts by location
 */

const TOLERANCE_MS = 300_000;

export class Pools {
  /** @type {Map<string, Map<string, Claim>>} by feed and item, then by location */
  #claims = new Map();
  /** @type {Map<string, number>} by feed and item */
  #roseAt = new Map();
  /** @type {Map<string, string>} feed by item */
  owners = new Map();

  /** @param {(feed: string) => boolean} readsOrders whether rows that rise wait for a read of the orders */
  constructor(readsOrders) {
    this.readsOrders = readsOrders;
  }

  /** @param {string} sku @returns {Pool | undefined} */
  get(sku) {
    const feed = this.owners.get(sku);
    return feed === undefined ? undefined : this.ofFeed(feed, sku);
  }

  /**
   * @param {string} feed
   * @param {string} sku
   * @returns {Pool | undefined} as it is, or would be, by this feed
   */
  ofFeed(feed, sku) {
    const parts = this.#claims.get(`${feed} ${sku}`);
    if (!parts) return undefined;
    const all = [...parts.values()];
    return {
      feed,
      figure: sum(all.map(({ figure }) => figure)),
      position: Math.min(...all.map(({ position }) => position)),
      speaksOf: Math.min(...all.map(({ knownAt, coveredTo }) => Math.max(knownAt, coveredTo))),
      roseAt: this.#roseAt.get(`${feed} ${sku}`) ?? 0,
      parts,
    };
  }

  /**
   * @param {string} feed
   * @param {Reading} reading with a sequence; judged per item and location
   */
  admit(feed, { sentAt, statedAt, receivedAt, sequence, missing, missingLocations = [], content }) {
    const orderTime = statedAt > receivedAt + TOLERANCE_MS ? receivedAt : statedAt;
    const coveredTo = Math.min(statedAt, sentAt);
    for (const [sku, figures] of content.figures) {
      if (missing.includes(sku)) continue;
      for (const [location, figure] of figures) {
        if (missingLocations.includes(location)) continue;
        const row = { figure, content, position: Math.max(orderTime, coveredTo), coveredTo, knownAt: Math.min(statedAt, receivedAt), asOf: statedAt, sequence };
        this.#take(feed, sku, location, row);
      }
    }
  }

  /**
   * A complete read of the orders: rows that were read before it began wait no longer.
   * @param {string} feed
   * @param {number} begun
   */
  ordersRead(feed, begun) {
    for (const [key, parts] of this.#claims) {
      if (!key.startsWith(`${feed} `)) continue;
      for (const [location, claim] of parts) {
        const free = claim.waiting.filter(({ asOf }) => asOf < begun);
        const rest = claim.waiting.filter(({ asOf }) => asOf >= begun);
        claim.waiting = [];
        const sku = key.slice(feed.length + 1);
        if (free.length > 0) this.#settle(feed, sku, location, free[free.length - 1]);
        for (const row of rest) this.#take(feed, sku, location, row);
      }
    }
  }

  /**
   * @param {string} feed
   * @param {string} sku
   * @param {string} location
   * @param {Row} row
   */
  #take(feed, sku, location, row) {
    const known = this.#claims.get(`${feed} ${sku}`)?.get(location);
    const last = known?.waiting[known.waiting.length - 1] ?? known;
    if (last && row.sequence < last.sequence) return;
    const conflict = last && row.sequence === last.sequence && row.figure !== last.figure;
    // Two figures at one place: the lower one, and the content of whichever it was.
    const figure = conflict ? Math.min(row.figure, last.figure) : row.figure;
    const lower = { ...row, figure, content: conflict && last.figure < row.figure ? last.content : row.content };
    if (known && this.readsOrders(feed) && figure > known.figure) known.waiting.push(lower);
    else this.#settle(feed, sku, location, lower);
  }

  /**
   * @param {string} feed
   * @param {string} sku
   * @param {string} location
   * @param {Row} row
   */
  #settle(feed, sku, location, row) {
    const key = `${feed} ${sku}`;
    const before = this.ofFeed(feed, sku);
    const parts = this.#claims.get(key) ?? new Map();
    const known = parts.get(location);
    parts.set(location, {
      ...row,
      position: Math.max(known?.position ?? 0, row.position),
      coveredTo: Math.max(known?.coveredTo ?? 0, row.coveredTo),
      knownAt: Math.max(known?.knownAt ?? 0, row.knownAt),
      waiting: [],
    });
    this.#claims.set(key, parts);
    if (!this.owners.has(sku)) this.owners.set(sku, feed);
    const after = this.ofFeed(feed, sku);
    if (before && after && after.figure > before.figure) this.#roseAt.set(key, row.asOf);
  }
}
