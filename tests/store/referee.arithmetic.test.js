/**
 * Proves the referee's own arithmetic by the worked examples and cases of the rule book: what kits take and sell, what
 * reads of the ERP's orders acknowledge, which figure counts, and what is due. It needs no shop.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Bills } from '../referee/bills.js';
import { acknowledgement, allowance, inFlightByReads } from '../referee/book.js';
import { Pools } from '../referee/pools.js';
import { Register } from '../referee/register.js';
import { generate } from '../referee/schedule.js';
import { shrink } from '../referee/shrink.js';

const phantom = (/** @type {string} */ sku, /** @type {Record<string, number>} */ takes) => ({ sku, kit: { kind: /** @type {const} */ ('phantom'), takes } });
const bills = new Bills([
  { sku: 'A' }, { sku: 'B' }, { sku: 'E' }, { sku: 'BOLT' },
  phantom('SET', { A: 2, B: 1 }),
  phantom('BOX', { BOLT: 1000 }),
  phantom('SUB', { E: 1 }),
  phantom('NEST', { E: 1, SUB: 1 }),
  { sku: 'K', kit: { kind: 'assembledToOrder', takes: { A: 2, B: 1 } } },
]);
const of = (/** @type {Record<string, number>} */ figures) => (/** @type {string} */ sku) => figures[sku] ?? 0;

describe('what kits take, by the referee', () => {
  test('the ERP counts items, not kits that are never stocked', () => {
    assert.deepEqual(bills.items().sort(), ['A', 'B', 'BOLT', 'E', 'K']);
  });

  test('case 1: a kit and its component in one cart', () => {
    const promised = of({ A: 7, B: 2 });
    assert.equal(bills.sellable('SET', promised), 2);
    const cart = (/** @type {number} */ quantity) => [{ sku: 'SET', quantity: 2 }, { sku: 'A', quantity }];
    assert.deepEqual([bills.fits(cart(3), promised), bills.fits(cart(4), promised)], [true, false]);
  });

  test('case 2: ready-made units first, then components', () => {
    const promised = of({ K: 1, A: 4, B: 2 });
    assert.equal(bills.sellable('K', promised), 3);
    assert.deepEqual(bills.needs([{ sku: 'K', quantity: 2 }], promised), [{ sku: 'K', units: 1 }, { sku: 'A', units: 2 }, { sku: 'B', units: 1 }]);
  });

  test('case 14: packs of 1,000, and case 52: a nested kit that takes an item twice', () => {
    assert.equal(bills.sellable('BOX', of({ BOLT: 52_900 })), 52);
    assert.equal(bills.sellable('NEST', of({ E: 5 })), 2);
  });
});

describe('what a line of a kit asks for, by the referee', () => {
  test('each item is a line of its own, and assembled units are given back first', () => {
    const register = new Register(() => 'K', bills);
    const facts = (/** @type {number} */ quantity) => ({ id: 9, status: 'processing', items: [{ id: 5, product: 1, quantity, refunded: 0 }] });
    const ready = () => 1;
    assert.deepEqual(register.update('o', facts(3), 0, { ready }), [{ sku: 'K', units: 1 }, { sku: 'A', units: 4 }, { sku: 'B', units: 2 }]);
    register.update('o', facts(2), 1, { ready });
    const asked = register.lines().map(({ key, revisions }) => [key, ...revisions.map(({ net }) => net)]);
    assert.deepEqual(asked, [['5 K', 1], ['5 A', 4, 2], ['5 B', 2, 1]]);
    assert.deepEqual(['K', 'A', 'B'].map((sku) => register.open(sku)), [1, 2, 1]);
  });
});

describe('what reads of the orders leave in flight, by the referee', () => {
  const read = (/** @type {number} */ at, /** @type {number} */ reflected, shown = reflected) => ({ at, begun: at, reflected, shown });
  /** @param {[number, number?][]} revisions net, and when it was answered @param {ReturnType<typeof read>[]} reads */
  const line = (revisions, reads, marks = revisions.map((_, revision) => ({ at: 0, revision }))) => ({
    revisions: revisions.map(([net, answeredAt], at) => ({ net, at, answeredAt })), reads, marks,
  });
  /** @type {[string, ReturnType<typeof line>, number, number][]} */
  const cases = [
    ['sold and not read', line([[3]], []), 100, 3],
    ['worked example: the stock was read before the order', line([[3]], [read(15, 3)]), 10, 3],
    ['worked example: read as reserved, and then the stock', line([[3]], [read(15, 3)]), 16, 0],
    ['read in the very moment of the stock', line([[3]], [read(15, 3)]), 15, 3],
    ['case 32: processed and not reserved', line([[3]], [read(15, 0, 3)]), 20, 3],
    ['case 39: un-reserved by a later read', line([[3]], [read(10, 3), read(30, 0, 3)]), 20, 3],
    ['3, 0, and 3 again, the position past the last read', line([[3]], [read(10, 3), read(20, 0, 3), read(30, 3)]), 40, 0],
    ['case 24: 2 raised to 3 after it was read', line([[2, 5], [3]], [read(10, 2)]), 20, 1],
    ['case 24: 3 lowered to 2 after it was read', line([[3, 5], [2]], [read(10, 3)]), 20, 0],
    ['case 37: 3 lowered to 2 and raised to 3, not read since', line([[3, 5], [2], [3]], [read(10, 3)]), 20, 1],
    ['case 37: answered, and read again', line([[3, 5], [2, 21], [3, 22]], [read(10, 3), read(30, 3)]), 40, 0],
    ['case 38: sent, shipped, then failed in the shop', line([[5], [0]], [read(10, 0, 5)]), 20, 5],
    ['case 6: cancelled before it was sent', line([[5], [0]], [], [{ at: 0, revision: 1 }]), 20, 0],
    ['case 25: ordered 5, 2 issued', line([[5, 5]], [read(10, 2, 5)]), 20, 3],
  ];
  for (const [name, one, position, expected] of cases) test(name, () => assert.equal(inFlightByReads(one, position), expected));

  test('an acknowledgement is lowered by what any later read shows', () => {
    assert.deepEqual(acknowledgement([read(10, 3), read(30, 1, 3)], 20), { ...read(10, 3), reflected: 1 });
    assert.equal(acknowledgement([read(10, 3)], 10), null);
  });
});

describe('which figure counts, by the referee', () => {
  const books = { physical: new Map(), lines: new Map(), takings: new Set() };
  /** @param {number} at @param {number} sequence @param {Record<string, number>} figures by location */
  const reading = (at, sequence, figures, more = {}) => ({
    sentAt: at, statedAt: at, receivedAt: at, sequence, missing: [], content: { figures: new Map([['A', new Map(Object.entries(figures))]]), books }, ...more,
  });
  const known = (/** @type {Pools} */ pools) => {
    const { figure = null, position = null, speaksOf = null } = pools.get('A') ?? {};
    return [figure, position, speaksOf];
  };

  test('case 9 and 10: locations are summed, and the sum is as old as its oldest part', () => {
    const pools = new Pools(() => false);
    pools.admit('erp', reading(100, 1, { MAIN: 3, EAST: 2 }));
    assert.deepEqual(known(pools), [5, 100, 100]);
    pools.admit('erp', reading(200, 2, { MAIN: 1, EAST: 0 }, { missingLocations: ['EAST'] }));
    assert.deepEqual(known(pools), [3, 100, 100]);
  });

  test('late rows are ignored, and of two figures at one place the lower one counts', () => {
    const pools = new Pools(() => false);
    pools.admit('erp', reading(100, 5, { MAIN: 9 }));
    pools.admit('erp', reading(200, 4, { MAIN: 20 }));
    assert.deepEqual(known(pools), [9, 100, 100]);
    pools.admit('erp', reading(200, 5, { MAIN: 7 }));
    assert.equal(pools.get('A')?.figure, 7);
  });

  test('case 39: where orders are read a rise waits for a read that began later; a fall does not', () => {
    const pools = new Pools(() => true);
    pools.admit('erp', reading(100, 1, { MAIN: 7 }));
    pools.admit('erp', reading(200, 2, { MAIN: 10 }));
    assert.deepEqual(known(pools), [7, 100, 100]);
    pools.ordersRead('erp', 200);
    assert.deepEqual(known(pools), [7, 100, 100], 'it did not begin later');
    pools.ordersRead('erp', 201);
    assert.deepEqual(known(pools), [10, 200, 200]);
    pools.admit('erp', reading(300, 3, { MAIN: 4 }));
    assert.deepEqual(known(pools), [4, 300, 300]);
  });

  test('the feed that speaks first owns an item; a witness changes nothing', () => {
    const pools = new Pools(() => false);
    pools.admit('erp', reading(100, 1, { MAIN: 7 }));
    pools.admit('second', reading(200, 1, { MAIN: 99 }));
    assert.deepEqual([pools.get('A')?.feed, pools.get('A')?.figure, pools.ofFeed('second', 'A')?.figure], ['erp', 7, 99]);
  });

  test('case 16 and 51: confirmed supply inside the window, up to the cap, of a list not older than the last rise', () => {
    const pools = new Pools(() => false);
    const day = 86_400_000;
    const rows = [{ due: 7 * day, quantity: 3, confirmed: true }, { due: 60 * day, quantity: 9, confirmed: true }, { due: 3 * day, quantity: 4, confirmed: false }];
    const due = (/** @type {number} */ readAt, cap = 5, now = 1_000) => {
      const pool = pools.get('A');
      assert.ok(pool);
      return allowance(pool, { readAt, rows }, now, { backorderCap: cap });
    };
    pools.admit('erp', reading(100, 1, { MAIN: 0 }));
    assert.deepEqual([due(50), due(50, 2), due(50, 5, 8 * day)], [3, 2, 0]);
    pools.admit('erp', reading(200, 2, { MAIN: 3 }));
    assert.deepEqual([due(199), due(200)], [0, 3]);
  });
});

describe('a schedule with everything in it', () => {
  test('is reduced to what makes it fail: an order to a supplier and the hand-over', async () => {
    const schedule = generate(2, { kind: 'all', days: 2 });
    const culprits = [schedule.steps.find((step) => step.do === 'supplyOrder'), schedule.steps.find((step) => step.do === 'handOver')];
    assert.ok(culprits.every(Boolean));
    const fails = async (/** @type {any} */ { steps }) => culprits.every((step) => steps.includes(step));
    assert.deepEqual(new Set((await shrink(schedule, fails, { runs: 800 })).steps), new Set(culprits));
  });
});
