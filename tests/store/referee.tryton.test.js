/**
 * Runs the referee with a real Tryton as its ERP: what is reckoned by hand, and a day of a seed.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { trytonSkipReason } from '../erp/tryton/tryton.js';
import { clockSkipReason } from '../referee/clock.js';
import { report } from '../referee/report.js';
import { runSchedule } from '../referee/run.js';
import { generate } from '../referee/schedule.js';
import { shopSkipReason } from './harness/sources.js';

const skip = (await shopSkipReason()) || clockSkipReason() || trytonSkipReason() || false;
if (skip) console.log(`# NOT TESTED: the referee with a real Tryton. ${skip}`);

/** Kept as a schedule of its own, see `referee.test.js`. */
const OPEN = ['paidNotHeld'];
const KEPT = new URL('../referee/schedules/', import.meta.url);

describe('the referee with a real Tryton', () => {
  for (const file of readdirSync(KEPT).filter((name) => name.endsWith('.json'))) {
    const kept = JSON.parse(readFileSync(new URL(file, KEPT), 'utf8'));
    if (kept.world.erp !== 'tryton') continue;
    test(`kept: ${file}`, { skip, todo: kept.open }, async () => {
      const outcome = await runSchedule(kept);
      assert.deepEqual(outcome.faults, [], report(outcome));
      assert.deepEqual(outcome.php, []);
      // What the note of the schedule reckons by hand.
      const counts = /** @type {Record<string, number>} */ (outcome.referee.counts);
      const reckoned = Object.keys(kept.expected).map((name) => [name, counts[name]]);
      assert.deepEqual(Object.fromEntries(reckoned), kept.expected, report(outcome));
    });
  }

  test('a day of seed 2', { skip }, async () => {
    const outcome = await runSchedule(generate(2, { erp: 'tryton', perHour: 6 }));
    const { faults, referee } = outcome;
    assert.deepEqual(faults.filter(({ verdict }) => !OPEN.includes(verdict)), [], report(outcome));
    assert.deepEqual(outcome.php, []);
    assert.deepEqual([...referee.notMade], []);
    assert.ok(referee.counts.sold > 0 && referee.counts.orderReads > 0, report(outcome));
    assert.equal(referee.counts.askedWeak, 0);
  });
});
