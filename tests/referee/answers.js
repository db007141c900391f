/**
 * Decides what a feed of the simulated ERP answers just now: its figures are written into the test ERP that
 * answers for the feed, and that one is made to lie as it does at this moment.
 */
import { copy } from './erp.js';

/** The feed that the shop has from the start, and the one that only witnesses at first. */
export const FEED = 'erp';
export const SECOND = 'second';

/**
 * @typedef {object} Told what a reader will hold after a poll
 * @property {boolean} usable whether the answer can be taken in at all
 * @property {import('./erp.js').Content} content
 * @property {number} sequence
 * @property {(ms: number) => number} stated
 * @property {string[]} missing items
 * @property {string[]} missingLocations
 */

/**
 * @param {string} feed
 * @param {import('./erp.js').Erp} erp
 * @param {import('../erp/erp.js').Erp} http
 * @param {ReturnType<typeof import('./clock.js').openClock>} clock
 * @param {Record<string, import('./lies.js').Lie>} lies
 * @param {boolean} isOwned whether the shop knows any figure yet
 * @returns {Told}
 */
export function answer(feed, erp, http, clock, lies, isOwned) {
  const now = clock.now();
  http.clearFaults();
  http.setClockSkew(clock.aheadMs() + erp.skewMs);
  const more = erp.inflated.get(feed) ?? 0;
  const figures = new Map([...erp.figures()].map(([sku, at]) => [sku, new Map([...at].map(([location, units]) => [location, units + more]))]));
  const before = new Map(http.stock().map((row) => [`${row.sku} ${row.location}`, Number(row.available)]));
  for (const [sku, at] of figures) {
    for (const [location, units] of at) {
      if (before.get(`${sku} ${location}`) !== units) http.setStock(sku, { available: String(units), on_hand: String(units), location });
    }
  }
  const counted = http.remember().sequence;
  if (feed === FEED) erp.sequence = counted + erp.sequenceShift;
  const sequence = feed === FEED ? erp.sequence : counted;
  /** @type {Told} */
  const told = {
    usable: true,
    content: { figures, books: copy(erp.books), isLie: more !== 0 },
    sequence,
    stated: (ms) => ms + erp.skewMs,
    missing: [],
    missingLocations: [],
  };
  http.fault({ kind: 'envelope', field: 'sequence', value: sequence });
  erp.lies = erp.lies.filter((lie) => lie.until > now);
  if (feed !== FEED && !isOwned) {
    // Whoever speaks of an item first owns it: the witness is silent until then.
    http.fault({ kind: 'status', status: 503 });
    told.usable = false;
  }
  const ours = erp.lies.filter((lie) => lie.feed === feed);
  const alone = ours.find(({ kind }) => lies[kind].alone);
  const first = ours.filter(({ kind }) => lies[kind].first);
  const then = ours.filter(({ kind }) => !lies[kind].first);
  for (const lie of alone ? [alone] : [...first, ...then]) {
    lies[lie.kind].tell({ lie, http, erp, told, clock });
  }
  return told;
}
