/**
 * Runs the referee (`tests/referee`) on a few fixed seeds, and proves that it sees a shop that is broken.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { clockSkipReason } from '../referee/clock.js';
import { acknowledged, inFlight } from '../referee/book.js';
import { Bills } from '../referee/bills.js';
import { Register, net } from '../referee/register.js';
import { report } from '../referee/report.js';
import { runSchedule } from '../referee/run.js';
import { generate } from '../referee/schedule.js';
import { shrink } from '../referee/shrink.js';
import { shopSkipReason } from './harness/sources.js';

const skip = (await shopSkipReason()) || clockSkipReason();
const SEEDS = [1];
const KEPT = new URL('../referee/schedules/', import.meta.url);

/** @param {import('../referee/run.js').Outcome} outcome */
const verdicts = ({ faults }) => [...new Set(faults.map(({ verdict }) => verdict))].sort();

const handing = { after: 1, reserve: 1, marks: true };
const buy = (/** @type {number} */ at, /** @type {string} */ name, /** @type {number} */ quantity) => ({
  at, do: 'buy', name, route: 'store', node: 'a', gateway: 'cod', lines: [{ listing: 0, quantity }], handing,
});
/** Five units, of which three are asked for twice. */
const small = {
  seed: 0,
  world: { ...generate(1).world, listings: [{ sku: 'ITEM-0', variation: false }], connectorMarks: true, safetyUnits: 0, safetyPercent: 0, policy: {} },
  steps: [
    { at: 0, do: 'receipt', listing: 0, units: 5, enterAfter: 0 },
    { at: 6, do: 'work', node: 'a' },
    { at: 7, do: 'work', node: 'b' },
    buy(10, 'o1', 3),
    buy(12, 'o2', 3),
    { at: 20, do: 'rest', probe: true },
  ],
};

describe('the arithmetic of the referee, by the worked examples of the rule book', () => {
  const line = (/** @type {[number, number][]} */ revisions, /** @type {[number, number][]} */ marks = []) => ({
    revisions: revisions.map(([at, net]) => ({ at, net })),
    marks: marks.map(([at, revision]) => ({ at, revision })),
  });
  const lag = 10;
  /** @type {[string, ReturnType<typeof line>, number, number][]} */
  const cases = [
    ['placed, position not past it', line([[5, 3]]), 10, 3],
    ['placed, position past the lag', line([[5, 3]]), 16, 0],
    ['placed, the mark came later and is younger than the lag', line([[5, 3]], [[9, 0]]), 16, 3],
    ['5 placed, edited to 2, never sent', line([[0, 5], [2, 2]]), 60, 0],
    ['2 placed, raised to 3, no mark covers the raise', line([[0, 2], [20, 3]]), 100, 1],
    ['2 placed, raised to 3, marked', line([[0, 2], [20, 3]], [[21, 1]]), 100, 0],
    ['2 placed, raised to 3, the mark is younger than the lag', line([[0, 2], [20, 3]], [[21, 1]]), 30, 1],
    ['3 acknowledged, lowered to 2, raised to 3 (case 37)', line([[0, 3], [20, 2], [30, 3]]), 100, 1],
    ['lowered before anything is acknowledged', line([[0, 3], [1, 1]]), 5, 3],
    ['cancelled, unanswered (case 38)', line([[0, 5], [3, 0]]), 5, 5],
  ];
  for (const [name, one, position, expected] of cases) {
    test(name, () => assert.equal(inFlight(one, position, lag), expected));
  }
  test('nothing is acknowledged at the very end of the lag', () => {
    assert.equal(acknowledged(line([[5, 3]]), 15, lag), -1);
  });
});

describe('which orders count, by the referee', () => {
  /** @type {[string, string[], number[]][]} */
  const cases = [
    ['set back to pending it stays', ['processing', 'pending'], [2]],
    ['given up it asks for nothing', ['on-hold', 'cancelled'], [2, 0]],
    ['given up and pending again it asks for nothing', ['processing', 'cancelled', 'pending'], [2, 0]],
    ['given up, pending again and paid it asks again', ['processing', 'cancelled', 'pending', 'processing'], [2, 0, 2]],
    ['never paid it is no demand', ['pending', 'cancelled'], []],
  ];
  for (const [name, statuses, expected] of cases) {
    test(name, () => {
      const register = new Register(() => 'ITEM', new Bills([{ sku: 'ITEM' }]));
      const items = [{ id: 5, product: 1, quantity: 2, refunded: 0 }];
      statuses.forEach((status, at) => register.update('o', { id: 9, status, items }, at));
      assert.deepEqual(register.lines().flatMap(({ revisions }) => revisions.map((one) => one.net)), expected);
      assert.equal(register.lines().every((line) => net(line) === expected[expected.length - 1]), true);
    });
  }
});

describe('schedules', () => {
  test('a seed makes one schedule', () => {
    assert.deepEqual(generate(7, { days: 3 }), generate(7, { days: 3 }));
    assert.notDeepEqual(generate(7).steps, generate(8).steps);
  });

  test('a failing schedule is reduced to the steps that make it fail', async () => {
    const schedule = generate(5, { days: 1 });
    const culprits = [schedule.steps[9], schedule.steps[31]];
    const fails = async (/** @type {any} */ { steps }) => culprits.every((step) => steps.includes(step));
    assert.deepEqual((await shrink(schedule, fails, { runs: 500 })).steps, culprits);
  });
});

describe('the referee in a real shop', () => {
  for (const seed of SEEDS) {
    test(`a day of seed ${seed}`, { skip }, async (t) => {
      const outcome = await runSchedule(generate(seed));
      const text = report(outcome);
      for (const [check, why] of outcome.referee.notMade) t.diagnostic(`not checked: ${check}: ${why}`);
      assert.deepEqual(outcome.faults, [], text);
      assert.deepEqual(outcome.php, []);
      assert.ok(outcome.referee.counts.sold > 0, text);
    });
  }

  for (const file of readdirSync(KEPT).filter((name) => name.endsWith('.json'))) {
    const kept = JSON.parse(readFileSync(new URL(file, KEPT), 'utf8'));
    // See `referee.tryton.test.js`.
    if (kept.world.erp === 'tryton') continue;
    test(`kept: ${file}`, { skip, todo: kept.open }, async () => {
      const outcome = await runSchedule(kept);
      assert.deepEqual(outcome.faults, [], report(outcome));
      assert.deepEqual(outcome.php, []);
      // What the note of the schedule reckons by hand.
      const { counts, excused } = outcome.referee;
      const all = /** @type {Record<string, number>} */ ({ ...counts, ...excused });
      const reckoned = Object.keys(kept.expected ?? {}).map((name) => [name, all[name]]);
      assert.deepEqual(Object.fromEntries(reckoned), kept.expected ?? {}, report(outcome));
    });
  }
});

describe('the referee sees a shop that is broken', () => {
  test('whole, it finds nothing', { skip }, async () => {
    const { faults, referee } = await runSchedule(small);
    assert.deepEqual(faults, []);
    assert.deepEqual([referee.counts.unitsSold, referee.counts.refused], [3, 1]);
  });

  test('a plugin that only observes oversells', { skip }, async () => {
    const outcome = await runSchedule(small, { sabotage: 'observe' });
    const found = outcome.faults.filter(({ verdict }) => verdict === 'oversold');
    assert.equal(found[0]?.units, 1, report(outcome));
    assert.ok(verdicts(outcome).includes('shownTooMuch'), report(outcome));
  });

  test('a plugin that does not hear of orders loses lines and oversells', { skip }, async () => {
    const outcome = await runSchedule(small, { sabotage: 'deaf' });
    assert.ok(verdicts(outcome).includes('lineLost'), report(outcome));
  });

  test('a line that is counted twice, or is not what its events say, and a figure that is too low are named', { skip }, async () => {
    const outcome = await runSchedule(small, {
      tamper: async (simulation) => {
        const sql = (/** @type {string} */ text) => simulation.do('a', 'sql', { sql: text, parameters: [] });
        await sql('UPDATE wp_stock_truth_pool SET in_flight = in_flight + 30000');
        await sql('UPDATE wp_stock_truth_line_demand SET net = net - 10000');
        await sql('UPDATE wp_stock_truth_order_line SET net = net - 10000');
        await sql(`UPDATE wp_postmeta SET meta_value = '1' WHERE meta_key = '_stock'`);
      },
    });
    const found = verdicts(outcome);
    for (const verdict of ['countedTwice', 'lineWrong', 'shownTooLittle', 'replayDiffers']) {
      assert.ok(found.includes(/** @type {any} */ (verdict)), report(outcome));
    }
  });
});
