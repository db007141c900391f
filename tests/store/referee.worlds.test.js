/**
 * Runs a day of worlds in which the referee judges more than plain listings of one feed, and proves that it sees what is
 * spoiled there. What is reckoned by hand stands in `tests/referee/schedules`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { clockSkipReason } from '../referee/clock.js';
import { report } from '../referee/report.js';
import { runSchedule } from '../referee/run.js';
import { generate } from '../referee/schedule.js';
import { shopSkipReason } from './harness/sources.js';

const skip = (await shopSkipReason()) || clockSkipReason();

/** @type {[import('../referee/worlds.js').Kind, number][]} a seed for each */
const DAYS = [['all', 1]];

describe('a day of each world', () => {
  for (const [kind, seed] of DAYS) {
    test(`${kind}, seed ${seed}`, { skip }, async (t) => {
      const outcome = await runSchedule(generate(seed, { kind, perHour: 6 }));
      const text = report(outcome);
      for (const [check, why] of outcome.referee.notMade) t.diagnostic(`not checked: ${check}: ${why}`);
      assert.deepEqual(outcome.faults, [], text);
      assert.deepEqual(outcome.php, []);
      assert.ok(outcome.referee.counts.sold > 0, text);
    });
  }
});

/** @type {[string, string, number, string, string[]][]} what is wrong, a kept schedule, from which minute, how it is spoiled, what must be found */
const SPOILED = [
  ['a kit takes fewer components than it should', 'kits', 11, 'UPDATE wp_stock_truth_component SET quantity_per = 10000', ['pastPromise', 'oversold']],
  ['orders are taken for reflected that the ERP has never shown', 'split-shipment', 69, 'UPDATE wp_stock_truth_pool SET in_flight = 0, revision = revision + 1', ['oversold']],
  ['supply counts for more than is due', 'supply-cancelled', 69, 'UPDATE wp_stock_truth_supply SET quantity = quantity + 40000', ['pastPromise', 'oversold']],
  ['a witness owns an item that nobody handed over', 'handed-over', 69, `UPDATE wp_stock_truth_pool SET feed_id = ( SELECT id FROM wp_stock_truth_feed WHERE name = 'second' )`, ['ownerWrong']],
];

describe('the referee sees a ledger that is spoiled', () => {
  for (const [name, file, at, sql, expected] of SPOILED) {
    test(name, { skip }, async () => {
      const kept = JSON.parse(readFileSync(new URL(`../referee/schedules/${file}.json`, import.meta.url), 'utf8'));
      // The shop's own figure would refuse as well: it is spoiled too.
      const steps = [sql, `UPDATE wp_postmeta SET meta_value = '50' WHERE meta_key = '_stock'`].map((one) => ({ at, do: 'spoil', sql: one }));
      const outcome = await runSchedule({ ...kept, steps: [...kept.steps, ...steps].sort((a, b) => a.at - b.at) });
      const found = new Set(outcome.faults.map(({ verdict }) => verdict));
      assert.deepEqual(expected.filter((verdict) => !found.has(/** @type {any} */ (verdict))), [], report(outcome));
    });
  }
});
