/**
 * The ERP of the simulation: what it believes of the shelf, of the shop's orders and of what is due, which is
 * late and sometimes wrong. How it answers is done by the test ERP in `tests/erp`, through `answers.js`; which
 * lie it tells just now is done in `lies.js`.
 */
import { sum } from './register.js';

/**
 * @typedef {object} Booked what the ERP has of a line
 * @property {string} sku
 * @property {number} order WooCommerce's id
 * @property {number} ordered units that it knows of
 * @property {Record<string, number>} placed units that are or were reserved, by location, shipped ones included
 * @property {Record<string, number>} shipped by location
 */

/**
 * @typedef {object} Books what an ERP could restore from a backup
 * @property {Map<string, number>} physical by `item location`
 * @property {Map<string, Booked>} lines by the key of what a line asks of an item
 * @property {Set<number>} takings of others that were entered
 */

/**
 * @typedef {object} Taking units that somebody else took
 * @property {number} id
 * @property {string} sku
 * @property {string} location
 * @property {number} units
 * @property {number} at
 */

/** @typedef {Map<string, Map<string, number>>} Figures by item and location */

/**
 * @typedef {object} Content what an answer of the ERP really contains
 * @property {Figures} figures
 * @property {Books} books as they were when the figures were true to them
 * @property {boolean} [isLie] the figures are made up
 */

export class Erp {
  /** @type {Books} */
  books = { physical: new Map(), lines: new Map(), takings: new Set() };
  /** @type {Taking[]} every one, entered or not */
  taken = [];
  /** @type {{at: number, sequence: number, books: Books}[]} */
  backups = [];
  /** Added to the sequence that the test ERP counts. */
  sequenceShift = 0;
  sequence = 0;
  skewMs = 0;
  /** @type {{kind: string, feed: string, until: number, [more: string]: any}[]} */
  lies = [];
  /** Added to every figure that a feed tells. @type {Map<string, number>} */
  inflated = new Map();
  /** Lines that changed since the orders were read last. @type {Set<string>} */
  changed = new Set();

  /** How often a whole read showed a line with nothing. @type {Map<string, number>} */
  shownWithNothing = new Map();

  /**
   * @param {string[]} skus that it lists
   * @param {Pick<import('./worlds.js').World, 'locations' | 'basis'>} world
   */
  constructor(skus, { locations, basis }) {
    this.skus = skus;
    this.locations = locations;
    this.basis = basis;
  }

  /**
   * @param {string} sku
   * @param {number} units
   * @param {string} [location]
   */
  enter(sku, units, location = this.locations[0]) {
    const key = `${sku} ${location}`;
    this.books.physical.set(key, (this.books.physical.get(key) ?? 0) + units);
  }

  /**
   * Another channel has taken units; the ERP does not know yet.
   * @param {string} sku
   * @param {number} units
   * @param {number} at
   * @param {string} location
   * @returns {Taking}
   */
  takenByOthers(sku, units, at, location) {
    const taking = { id: this.taken.length, sku, units, at, location };
    this.taken.push(taking);
    return taking;
  }

  /**
   * A customer has sent units back.
   * @param {string} sku
   * @param {number} units that can be sold again
   */
  back(sku, units) {
    this.enter(sku, units);
  }

  /**
   * The shelves are counted, and every taking is known.
   * @param {(sku: string, location: string) => number} units that are there
   */
  recount(units) {
    for (const sku of this.skus) {
      for (const location of this.locations) this.books.physical.set(`${sku} ${location}`, units(sku, location));
    }
    for (const { id } of this.taken) this.books.takings.add(id);
  }

  /** What has happened is in the ERP now; this one needs no time for it. */
  async flush() {}

  /** @param {Taking} taking is entered now, once */
  enterTaking(taking) {
    if (this.books.takings.has(taking.id)) return;
    this.books.takings.add(taking.id);
    this.enter(taking.sku, -taking.units, taking.location);
  }

  /**
   * The ERP comes to know a line as it was handed over.
   * @param {import('./register.js').Line} line
   * @param {number} order WooCommerce's id
   */
  order(line, order) {
    const booked = this.books.lines.get(line.key);
    this.#write(line, { placed: { ...booked?.placed }, shipped: { ...line.shipped }, order, ordered: line.told });
  }

  /**
   * @param {import('./register.js').Line} line
   * @param {number} reserved from now on, shipped units included; where most is free first
   */
  reserve(line, reserved) {
    const booked = this.books.lines.get(line.key);
    /** @type {Record<string, number>} */
    const placed = {};
    for (const location of this.locations) placed[location] = Math.max(booked?.placed[location] ?? 0, line.shipped[location] ?? 0);
    const free = figuresOf(this.books, [line.sku], this.locations, 'free').get(line.sku);
    let more = reserved - sum(Object.values(placed));
    for (const location of this.locations) {
      const units = Math.min(Math.max(0, more), Math.max(0, free?.get(location) ?? 0));
      placed[location] += units;
      more -= units;
    }
    if (more > 0) placed[this.locations[0]] += more;
    for (const location of [...this.locations].reverse()) {
      const units = Math.min(Math.max(0, -more), placed[location] - (line.shipped[location] ?? 0));
      placed[location] -= units;
      more += units;
    }
    this.#write(line, { placed, shipped: { ...line.shipped }, order: booked?.order ?? 0, ordered: booked?.ordered ?? reserved });
  }

  /**
   * @param {import('./register.js').Line} line
   * @param {Record<string, number>} left units of it that have just left the house, by location
   */
  ship(line, left) {
    for (const [location, units] of Object.entries(left)) this.enter(line.sku, -units, location);
    const booked = this.books.lines.get(line.key);
    if (booked) this.#write(line, { ...booked, shipped: { ...line.shipped } });
  }

  /**
   * @param {import('./register.js').Line} line
   * @param {Omit<Booked, 'sku'>} booked
   */
  #write(line, booked) {
    this.books.lines.set(line.key, { sku: line.sku, ...booked });
    this.changed.add(line.key);
  }

  /** @returns {Figures} as the basis says: physical, or less what it has reserved and not shipped */
  figures() {
    return figuresOf(this.books, this.skus, this.locations, this.basis);
  }

  /** @param {string} sku @returns {number} units that are reserved and have not left */
  reservedOf(sku) {
    return sum([...this.books.lines.values()].filter((line) => line.sku === sku).map(({ placed, shipped }) => sum(Object.values(placed)) - sum(Object.values(shipped))));
  }

  /** @param {string} sku @returns {number} what it tells of all locations together */
  figure(sku) {
    return sum([...(this.figures().get(sku)?.values() ?? [])]);
  }

  /** @param {number} at */
  backup(at) {
    this.backups.push({ at, sequence: this.sequence, books: copy(this.books) });
  }

  /** The latest backup comes back: the sequence starts again where it was then. */
  restore() {
    const backup = this.backups[this.backups.length - 1];
    if (!backup) return;
    this.books = copy(backup.books);
    this.sequenceShift += backup.sequence - this.sequence;
    this.sequence = backup.sequence;
  }
}

/**
 * @param {Books} books
 * @param {string[]} skus
 * @param {string[]} locations
 * @param {'free' | 'on_hand'} basis
 * @returns {Figures}
 */
function figuresOf(books, skus, locations, basis) {
  const lines = [...books.lines.values()];
  return new Map(
    skus.map((sku) => [
      sku,
      new Map(
        locations.map((location) => {
          const reserved = lines.filter((line) => line.sku === sku).map((line) => Math.max(0, (line.placed[location] ?? 0) - (line.shipped[location] ?? 0)));
          return [location, (books.physical.get(`${sku} ${location}`) ?? 0) - (basis === 'free' ? sum(reserved) : 0)];
        }),
      ),
    ]),
  );
}

/**
 * @param {Books} books
 * @returns {Books}
 */
export const copy = ({ physical, lines, takings }) => ({
  physical: new Map(physical),
  lines: new Map([...lines].map(([id, line]) => [id, { ...line, placed: { ...line.placed }, shipped: { ...line.shipped } }])),
  takings: new Set(takings),
});
