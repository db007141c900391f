/**
 * Runs in the page: the columnar call of the rich module against the same rules in plain JavaScript, in turn
 * and on the same columns. It decides what is timed, and times nothing before both agree on every row.
 */

import init, { ask, listings } from '/pkg/stock_truth.js';
import { NOW, SHARED, brokenColumns, makeColumns } from './listings.js';
import { Refusal, reconcile } from './plain.js';

/** What `SHARED` says, as plain.js takes it: the default policy with its buffer. */
const POLICY = {
  now: NOW, maxAgeMs: 900_000, clockToleranceMs: 300_000, safetyStockUnits: 10_000, safetyStockPercent: 5,
  graceConfirmations: 2,
};
/** Listings that are asked about one by one, as objects. */
const ONE_BY_ONE = 2_000;

/**
 * @param {number} rows
 * @param {number} rounds
 * @returns {Promise<Record<string, number>>} medians in milliseconds, and how many rows have a finding
 */
export async function measure(rows, rounds) {
  await init({ module_or_path: '/pkg/stock_truth_bg.wasm' });
  const columns = makeColumns(rows);
  const table = tableOf(columns);
  const answer = answered(table, columns);
  if ('error' in answer) throw new Error(answer.error.message);
  mustBeEqual(answer, reconcile(POLICY, columns));
  const found = answer.cause.filter((cause) => cause !== 255).length;
  for (const broken of brokenColumns()) mustBeRefusedAlike(broken);
  const questions = objects(columns, Math.min(rows, ONE_BY_ONE));

  const times = { columns: [], plain: [], ask: [] };
  for (let round = 0; round < rounds; round += 1) {
    // The page's data lies where the module reads it.
    times.columns.push(time(() => table.reconcile(SHARED)));
    times.plain.push(time(() => reconcile(POLICY, columns)));
    times.ask.push(time(() => questions.forEach((question) => ask('reconcile', question))) / questions.length);
  }
  return { columns: median(times.columns), plain: median(times.plain), ask: median(times.ask), found };
}

/** Room in the module's memory for columns of these names. */
function tableOf(columns) {
  const [first] = Object.values(columns);
  const table = listings(first.length, /** @type {any} */ (Object.keys(columns)));
  if ('error' in table) throw new Error(table.error.message);
  return table;
}

/** Writes the columns where the module reads them, and reads the answers where it writes them. */
function answered(table, columns) {
  const views = table.columns();
  for (const name of Object.keys(columns)) views[name].set(columns[name]);
  return table.reconcile(SHARED);
}

/**
 * @param {Record<string, any>} ours
 * @param {Record<string, any>} theirs
 */
function mustBeEqual(ours, theirs) {
  for (const name of Object.keys(ours)) {
    for (let row = 0; row < ours[name].length; row += 1) {
      // Adding 0 makes one zero of both.
      if (!Object.is(ours[name][row] + 0, theirs[name][row] + 0)) {
        throw new Error(`row ${row}: ${name} is ${ours[name][row]}, in plain JavaScript ${theirs[name][row]}`);
      }
    }
  }
}

/** What one refuses the other refuses with the same code at the same place, and what one answers the other does. */
function mustBeRefusedAlike(columns) {
  const ours = answered(tableOf(columns), columns);
  let theirs;
  try {
    theirs = reconcile(POLICY, columns);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { code, path } = 'error' in ours ? ours.error : { code: 'none', path: '' };
    if (code === refusal.code && path === refusal.path) return;
    throw new Error(`refused for ${path}: ${code}, in plain JavaScript for ${refusal.path}: ${refusal.code}`);
  }
  if ('error' in ours) throw new Error(`refused for ${ours.error.message}, and not in plain JavaScript`);
  mustBeEqual(ours, theirs);
}

/** The first listings as questions of `ask`, with what a page would say of each. */
function objects(columns, rows) {
  return Array.from({ length: rows }, (_, row) => {
    const number = (/** @type {string} */ name) => (Number.isNaN(columns[name][row]) ? null : columns[name][row]);
    const amount = (/** @type {string} */ name) => (number(name) === null ? null : String(number(name) / 10_000));
    const instant = (/** @type {string} */ name) => (number(name) === null ? null : new Date(number(name)).toISOString());
    const flag = (/** @type {string} */ name) => columns[name][row] === 1;
    const shop = { quantity: amount('quantity'), inStock: flag('inStock'), backorders: flag('backorders') };
    return {
      ...SHARED,
      pools: [{
        figure: amount('figure'), asOf: instant('asOf'), receivedAt: instant('receivedAt'),
        confirmedThrough: instant('confirmedThrough'), inFlight: amount('inFlight'),
      }],
      listing: { pool: 0, priceCents: number('priceCents'), mapping: columns.inStock[row] === 255 ? 'notInShop' : 'mapped' },
      shop: columns.inStock[row] === 255 ? null : shop,
    };
  });
}

/** @param {() => unknown} run */
function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @param {number[]} values */
function median(values) {
  return values.sort((one, other) => one - other)[values.length >> 1];
}
