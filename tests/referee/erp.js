/**
 * The ERP of the simulation: what it believes of the shelf and of the shop's orders, which is late and
 * sometimes wrong. How it answers is done by the test ERP in `tests/erp`; which lie it tells just now is
 * done in `lies.js`.
 */
import { sum } from './register.js';
import { SERVED } from './shelf.js';

/**
 * @typedef {object} Books what an ERP could restore from a backup
 * @property {Map<string, number>} physical by item
 * @property {Map<string, {sku: string, reserved: number, shipped: number}>} lines by the key of what a line asks of an item
 * @property {Set<number>} takings of others that were entered
 */

/**
 * @typedef {object} Taking units that somebody else took
 * @property {number} id
 * @property {string} sku
 * @property {number} units
 * @property {number} at
 */

/** @typedef {Map<string, number>} Figures by item */

/**
 * @typedef {object} Content what an answer of the ERP really contains
 * @property {Figures} figures
 * @property {Books} books as they were when the figures were true to them
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
  /** @type {{kind: string, until: number, [more: string]: any}[]} */
  lies = [];

  /** @param {string[]} skus that it lists */
  constructor(skus) {
    this.skus = skus;
  }

  /**
   * @param {string} sku
   * @param {number} units
   */
  enter(sku, units) {
    this.books.physical.set(sku, (this.books.physical.get(sku) ?? 0) + units);
  }

  /**
   * Another channel has taken units; the ERP does not know yet.
   * @param {string} sku
   * @param {number} units
   * @param {number} at
   * @returns {Taking}
   */
  takenByOthers(sku, units, at) {
    const taking = { id: this.taken.length, sku, units, at };
    this.taken.push(taking);
    return taking;
  }

  /** @param {Taking} taking is entered now, once */
  enterTaking(taking) {
    if (this.books.takings.has(taking.id)) return;
    this.books.takings.add(taking.id);
    this.enter(taking.sku, -taking.units);
  }

  /**
   * @param {{key: string, sku: string, shipped: number}} line
   * @param {number} reserved
   */
  reserve(line, reserved) {
    const { sku, shipped } = line;
    this.books.lines.set(line.key, { sku, reserved, shipped });
  }

  /** @returns {Figures} free stock: physical minus what it has reserved and not shipped */
  figures() {
    return figuresOf(this.books, this.skus);
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
 * @returns {Figures}
 */
export function figuresOf(books, skus) {
  const lines = [...books.lines.values()];
  return new Map(
    skus.map((sku) => {
      const reserved = lines
        .filter((line) => line.sku === sku)
        .map((line) => Math.max(0, line.reserved - line.shipped));
      return [sku, (books.physical.get(sku) ?? 0) - sum(reserved)];
    }),
  );
}

/**
 * @param {Books} books
 * @returns {Books}
 */
export const copy = ({ physical, lines, takings }) => ({
  physical: new Map(physical),
  lines: new Map([...lines].map(([id, line]) => [id, { ...line }])),
  takings: new Set(takings),
});

/**
 * Writes the ERP's figures into the server that answers for it and has it lie as it does now.
 * @param {Erp} erp
 * @param {import('../erp/erp.js').Erp} http
 * @param {ReturnType<typeof import('./clock.js').openClock>} clock
 * @param {Record<string, import('./lies.js').Lie>} lies
 * @returns {{usable: boolean, content: Content, sequence: number, stated: (ms: number) => number, missing: string[]}}
 *   what a reader will hold after a poll; usable: whether the answer can be taken in at all
 */
export function answer(erp, http, clock, lies) {
  const now = clock.now();
  http.clearFaults();
  http.setClockSkew(clock.aheadMs() + erp.skewMs);
  const figures = erp.figures();
  const before = new Map(http.stock().map((row) => [row.sku, Number(row.available)]));
  for (const [sku, units] of figures) {
    if (before.get(sku) !== units) {
      http.setStock(sku, { available: String(units), on_hand: String(units), location: SERVED });
    }
  }
  const counted = http.remember().sequence;
  erp.sequence = counted + erp.sequenceShift;
  /** @type {ReturnType<typeof answer>} */
  const told = {
    usable: true,
    content: { figures, books: copy(erp.books) },
    sequence: erp.sequence,
    stated: (ms) => ms + erp.skewMs,
    missing: [],
  };
  http.fault({ kind: 'envelope', field: 'sequence', value: erp.sequence });
  erp.lies = erp.lies.filter((lie) => lie.until > now);
  const alone = erp.lies.find(({ kind }) => lies[kind].alone);
  const first = erp.lies.filter(({ kind }) => lies[kind].first);
  const then = erp.lies.filter(({ kind }) => !lies[kind].first);
  for (const lie of alone ? [alone] : [...first, ...then]) {
    lies[lie.kind].tell({ lie, http, erp, told, clock });
  }
  return told;
}
