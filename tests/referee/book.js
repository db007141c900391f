/**
 * The rule book's arithmetic (rules.md §2, §4) on what really happened: what of a line is in flight, what is
 * due on supply, what can be promised. Which answer of the ERP a pool goes by is decided in `pools.js`. It is
 * written from the book alone and shares nothing with the code that it judges.
 */
import { sum } from './register.js';

/** @typedef {import('./pools.js').Pool} Pool */
/** @typedef {import('./worlds.js').World} World */
/** @typedef {import('./register.js').Line} Line */

/**
 * @typedef {object} OrderRead what one read of the ERP's orders showed of a line
 * @property {number} at the ERP's clock
 * @property {number} begun true time
 * @property {number} shown everything that the ERP knows of the line
 * @property {number} reflected of this, what is at or past the stage from which the figure contains it
 */

/**
 * @typedef {object} SupplyList what the shop was last told of an item's supply
 * @property {number} readAt the ERP's clock
 * @property {{due: number, quantity: number, confirmed: boolean}[]} rows
 */

/** Supply that is due later than this is not promised. */
const WINDOW_MS = 30 * 86_400_000;

/**
 * The revision that the weak contract takes as acknowledged: the last one that a mark of the connector
 * covers whose age, at the confirmed position, is more than the declared lag. What was placed and is
 * covered by no mark of its own counts as marked when it was placed.
 * @param {Pick<Line, 'revisions' | 'marks'>} line
 * @param {number} position
 * @param {number} lagMs
 * @returns {number} -1: none
 */
export function acknowledged({ revisions, marks }, position, lagMs) {
  const effective = marks.some(({ revision }) => revision === 0)
    ? marks
    : [{ at: revisions[0].at, revision: 0 }, ...marks];
  const old = effective.filter(({ at }) => at + lagMs < position);
  return Math.max(-1, ...old.map(({ revision }) => revision));
}

/**
 * U of one line under the weak contract: the largest rise from an earlier to a later value of what was
 * acknowledged and each later revision.
 * @param {Pick<Line, 'revisions' | 'marks'>} line
 * @param {number} position
 * @param {number} lagMs
 */
export function inFlight(line, position, lagMs) {
  const at = acknowledged(line, position, lagMs);
  const start = at < 0 ? 0 : line.revisions[at].net;
  return largestRise([start, ...line.revisions.slice(at + 1).map((revision) => revision.net)]);
}

/**
 * The acknowledgement at a position: the last read before it, lowered to the least that any later read shows.
 * @param {OrderRead[]} reads
 * @param {number} position
 * @returns {OrderRead | null}
 */
export function acknowledgement(reads, position) {
  const sorted = [...reads].sort((a, b) => a.at - b.at);
  const last = sorted.filter(({ at }) => at < position).pop();
  if (!last) return null;
  const later = sorted.slice(sorted.indexOf(last));
  return { ...last, reflected: Math.min(...later.map(({ reflected }) => reflected)) };
}

/**
 * U of one line where the ERP's orders are read. A revision is in the row from when it was sent until a read
 * that began after the ERP had answered it or a later one; a mark of the connector, where there are any, says what was sent.
 * @param {Pick<Line, 'revisions' | 'marks' | 'reads'>} line
 * @param {number} position
 */
export function inFlightByReads(line, position) {
  const now = line.revisions[line.revisions.length - 1];
  const read = acknowledgement(line.reads, position);
  const wasSent = (/** @type {number} */ at) => line.marks.length === 0 || line.marks.some(({ revision }) => revision === at);
  const answered = read ? line.revisions.findLastIndex(({ answeredAt = Infinity }) => answeredAt < Math.max(read.at, read.begun)) : -1;
  const later = line.revisions.filter((_, at) => at > answered && wasSent(at));
  return largestRise([read?.reflected ?? 0, read?.shown ?? 0, ...later.map((one) => one.net), now.net]);
}

/** @param {number[]} row */
function largestRise(row) {
  let lowest = row[0];
  let rise = 0;
  for (const value of row) {
    rise = Math.max(rise, value - lowest);
    lowest = Math.min(lowest, value);
  }
  return rise;
}

/**
 * What of one line is in flight for the pool.
 * @param {Line} line
 * @param {number} position
 * @param {World} world
 */
export const inFlightOfLine = (line, position, { contract, lagMinutes }) =>
  contract === 'orders' ? inFlightByReads(line, position) : inFlight(line, position, lagMinutes * 60_000);

/**
 * How much of a line the pool's figure contains, as the contract says.
 * @param {Line} line
 * @param {number} position
 * @param {World} world
 */
export function containedOf(line, position, { contract, lagMinutes }) {
  if (contract === 'orders') return acknowledgement(line.reads, position)?.reflected ?? 0;
  const at = acknowledged(line, position, lagMinutes * 60_000);
  return at < 0 ? 0 : line.revisions[at].net;
}

/**
 * U of a pool.
 * @param {Pool} pool
 * @param {Line[]} lines of its item
 * @param {World} world
 */
export const inFlightOf = (pool, lines, world) => sum(lines.map((line) => inFlightOfLine(line, pool.position, world)));

/**
 * B: fixed units and a share of what is there, rounded down.
 * @param {number} figure
 * @param {Pick<World, 'safetyUnits' | 'safetyPercent'>} world
 */
export const safetyStock = (figure, { safetyUnits, safetyPercent }) =>
  safetyUnits + Math.floor((Math.max(0, figure) * safetyPercent) / 100);

/**
 * X: what is confirmed and due, up to the cap; nothing where the list is older than the last rise.
 * @param {Pool} pool
 * @param {SupplyList | undefined} list
 * @param {number} now
 * @param {Pick<World, 'backorderCap'>} world
 */
export function allowance(pool, list, now, { backorderCap }) {
  if (!list || list.readAt < pool.roseAt) return 0;
  const due = list.rows.filter((row) => row.confirmed && row.due > now && row.due <= now + WINDOW_MS);
  return Math.min(backorderCap, sum(due.map(({ quantity }) => quantity)));
}

/**
 * `E − U − H − B`; X comes on top.
 * @param {Pool} pool
 * @param {Line[]} lines
 * @param {number} held H
 * @param {World} world
 */
export const promise = (pool, lines, held, world) =>
  pool.figure - inFlightOf(pool, lines, world) - held - safetyStock(pool.figure, world);

/**
 * §4.
 * @param {Pool} pool
 * @param {number} now
 * @param {Pick<World, 'maxAgeMinutes'>} world
 */
export const isFresh = (pool, now, { maxAgeMinutes }) => now - pool.speaksOf <= maxAgeMinutes * 60_000;
