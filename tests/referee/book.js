/**
 * The rule book's arithmetic (rules.md §2 to §4) on what really happened: which answer of the ERP a pool
 * goes by, up to which instant it is confirmed, what of a line is in flight, what can be promised. It is
 * written from the book alone and shares nothing with the code that it judges.
 */
import { sum } from './register.js';

/**
 * @typedef {object} Reading one answer of the ERP that a poll took in
 * @property {number} sentAt our clock, when it was asked for
 * @property {number} statedAt the ERP's clock, as it said
 * @property {number} receivedAt
 * @property {number} sequence
 * @property {string[]} missing items that a complete answer left out
 * @property {import('./erp.js').Content} content
 */

/**
 * @typedef {object} Pool what the book holds of one item
 * @property {number} figure E
 * @property {number} position confirmed position
 * @property {number} coveredTo min of what was stated and when it was asked for
 * @property {number} knownAt min of as_of and receipt
 * @property {number} sequence
 * @property {import('./erp.js').Content} content
 */

/** @typedef {Pick<import('./schedule.js').World, 'lagMinutes' | 'maxAgeMinutes' | 'safetyUnits' | 'safetyPercent' | 'policy'>} Terms */

const TOLERANCE_MS = 300_000;

/**
 * Admission of one answer (§3), with a sequence, per pool.
 * @param {Map<string, Pool>} pools
 * @param {Reading} reading
 */
export function admit(pools, reading) {
  const { sentAt, statedAt, receivedAt, sequence, content } = reading;
  const orderTime = statedAt > receivedAt + TOLERANCE_MS ? receivedAt : statedAt;
  const coveredTo = Math.min(statedAt, sentAt);
  for (const [sku, figure] of content.figures) {
    if (reading.missing.includes(sku)) continue;
    const known = pools.get(sku);
    if (known && sequence < known.sequence) continue;
    const conflict = known && sequence === known.sequence && figure !== known.figure;
    pools.set(sku, {
      // Two figures at one place: the lower one, and the content of whichever it was.
      figure: conflict ? Math.min(figure, known.figure) : figure,
      content: conflict && known.figure < figure ? known.content : content,
      position: Math.max(known?.position ?? 0, orderTime, coveredTo),
      coveredTo: Math.max(known?.coveredTo ?? 0, coveredTo),
      knownAt: Math.max(known?.knownAt ?? 0, Math.min(statedAt, receivedAt)),
      sequence,
    });
  }
}

/**
 * The revision that the weak contract takes as acknowledged: the last one that a mark of the connector
 * covers whose age, at the confirmed position, is more than the declared lag. What was placed and is
 * covered by no mark of its own counts as marked when it was placed.
 * @param {Pick<import('./register.js').Line, 'revisions' | 'marks'>} line
 * @param {number} position
 * @param {number} lagMs
 * @returns {number} -1: none
 */
export function acknowledged({ revisions, marks }, position, lagMs) {
  const placedIsMarked = marks.some(({ revision }) => revision === 0);
  const all = placedIsMarked ? marks : [{ at: revisions[0].at, revision: 0 }, ...marks];
  const old = all.filter(({ at }) => at + lagMs < position).map(({ revision }) => revision);
  return Math.max(-1, ...old);
}

/**
 * U of one line: the largest rise from an earlier to a later value of the row.
 * @param {Pick<import('./register.js').Line, 'revisions' | 'marks'>} line
 * @param {number} position
 * @param {number} lagMs
 */
export function inFlight(line, position, lagMs) {
  const at = acknowledged(line, position, lagMs);
  const start = at < 0 ? 0 : line.revisions[at].net;
  const row = [start, ...line.revisions.slice(at + 1).map((revision) => revision.net)];
  let lowest = row[0];
  let rise = 0;
  for (const value of row) {
    rise = Math.max(rise, value - lowest);
    lowest = Math.min(lowest, value);
  }
  return rise;
}

/**
 * U of a pool.
 * @param {Pool} pool
 * @param {import('./register.js').Line[]} lines of its item
 * @param {Terms} terms
 */
export const inFlightOf = (pool, lines, { lagMinutes }) =>
  sum(lines.map((line) => inFlight(line, pool.position, lagMinutes * 60_000)));

/**
 * B: fixed units and a share of what is there, rounded down.
 * @param {number} figure
 * @param {Terms} terms
 */
export const safetyStock = (figure, { safetyUnits, safetyPercent }) =>
  safetyUnits + Math.floor((Math.max(0, figure) * safetyPercent) / 100);

/**
 * `E − U − H − B`; this shop sells on no supply.
 * @param {Pool} pool
 * @param {import('./register.js').Line[]} lines
 * @param {number} held H
 * @param {Terms} terms
 */
export const promise = (pool, lines, held, terms) =>
  pool.figure - inFlightOf(pool, lines, terms) - held - safetyStock(pool.figure, terms);

/**
 * §4.
 * @param {Pool} pool
 * @param {number} now
 * @param {Terms} terms
 */
export const isFresh = (pool, now, { maxAgeMinutes }) =>
  now - Math.max(pool.knownAt, pool.coveredTo) <= maxAgeMinutes * 60_000;
