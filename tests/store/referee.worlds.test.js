/**
 * Runs a short schedule of each kind of world in which the referee judges more than plain listings of one feed.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clockSkipReason } from '../referee/clock.js';
import { report } from '../referee/report.js';
import { runSchedule } from '../referee/run.js';
import { generate } from '../referee/schedule.js';
import { shopSkipReason } from './harness/sources.js';

const skip = (await shopSkipReason()) || clockSkipReason();
/** Kept as a schedule of its own, see `referee.test.js`. */
const OPEN = ['paidNotHeld'];

/** @type {[import('../referee/worlds.js').Kind, number][]} a seed for each */
const DAYS = [['kits', 3]];

describe('a day of each world', () => {
  for (const [kind, seed] of DAYS) {
    test(`${kind}, seed ${seed}`, { skip }, async (t) => {
      const outcome = await runSchedule(generate(seed, { kind, perHour: 6 }));
      const text = report(outcome);
      for (const [check, why] of outcome.referee.notMade) t.diagnostic(`not checked: ${check}: ${why}`);
      assert.deepEqual(outcome.faults.filter(({ verdict }) => !OPEN.includes(verdict)), [], text);
      assert.deepEqual(outcome.php, []);
      assert.ok(outcome.referee.counts.sold > 0, text);
    });
  }
});
