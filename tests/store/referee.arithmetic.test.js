/**
 * Proves the referee's own arithmetic by the worked examples and cases of the rule book: what kits take and sell. It
 * needs no shop.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Bills } from '../referee/bills.js';
import { Register } from '../referee/register.js';

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
