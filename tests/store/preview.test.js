/**
 * Holds a preview to what then happens: the same file is looked at and taken in, and both must come to the same counts,
 * while the look alone writes nothing but the journal.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeShop } from './harness/suite.js';
import { CONTRACT, pool, saveFeed, units } from './php-backend/ledger.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */

const TABLES = ['claim', 'pool', 'staged', 'feed_run', 'feed_refusal', 'feed_coverage', 'location', 'feed', 'listing', 'supply', 'hold'];

/** @param {Shop} shop everything that stands, but for the journal */
const everything = async (shop) => Object.fromEntries(await Promise.all(TABLES.map(async (name) => [name, await shop.query(`SELECT * FROM wp_stock_truth_${name}`)])));

await describeShop('a preview', { plugin: true }, ({ shop, test }) => {
  let n = 0;
  const file = async (/** @type {string} */ text) => {
    const path = join(shop.folder, `list-${(n += 1)}.csv`);
    await writeFile(path, text);
    return path;
  };
  const run = async (/** @type {string} */ path, /** @type {string[]} */ flags, name = 'erp') => shop.cli(['stock-truth', 'feed', 'file', name, path, ...flags]);
  const look = async (/** @type {string} */ path, /** @type {string[]} */ flags = [], name = 'erp') => {
    const before = await everything(shop);
    const { stdout, stderr } = await run(path, ['--preview', '--format=json', ...flags], name);
    assert.ok(stdout.trim().startsWith('{'), stderr);
    assert.deepEqual(await everything(shop), before, 'a look writes nothing');
    return JSON.parse(stdout.trim().split('\n')[0]);
  };
  /** Looks at a file, takes it in, and compares. */
  const both = async (/** @type {string} */ text, /** @type {string[]} */ flags = [], name = 'erp') => {
    const path = await file(text);
    const seen = await look(path, flags, name);
    const shown = async () => new Map((await shop.query('SELECT group_id, item, figure, status, unit_known, feed_id FROM wp_stock_truth_pool')).map((row) => [`${row.group_id} ${row.item}`, JSON.stringify([row.figure, row.status, row.unit_known, row.feed_id])]));
    const unsold = `SELECT COUNT(*) AS n FROM wp_stock_truth_pool p JOIN wp_stock_truth_feed f ON f.id = p.feed_id AND f.name = '${name}' WHERE NOT ( figure > 0 AND status = 'active' )`;
    const fresh = JSON.stringify([null, 'active', 1, null]);
    const before = await shown();
    const [{ n: lost }] = await shop.query(unsold);
    const taken = await run(path, flags, name);
    assert.equal(taken.code, 0, taken.stderr);
    const after = await shown();
    const changed = [...after].filter(([key, value]) => value !== (before.get(key) ?? fresh)).map(([key]) => key);
    assert.equal(seen.effect.items.changed, changed.length, `pools that say something else: ${changed}`);
    const products = new Set((await shop.query('SELECT d.product_id, p.group_id, p.item FROM wp_stock_truth_draws_on d JOIN wp_stock_truth_pool p ON p.id = d.pool_id')).filter((row) => changed.includes(`${row.group_id} ${row.item}`)).map((row) => row.product_id));
    assert.equal(seen.effect.listings.changed, products.size);
    const [summary] = await shop.query(`SELECT counts FROM wp_stock_truth_feed_run WHERE state = 'done' ORDER BY id DESC LIMIT 1`);
    const counts = JSON.parse(summary.counts);
    assert.equal(seen.effect.items.missing, counts.missing);
    assert.deepEqual([seen.summary.read, seen.summary.skipped, seen.summary.bad], [counts.read, counts.skipped, counts.bad]);
    for (const word of ['late', 'conflict', 'waits', 'unknownUnit', 'refused']) assert.equal(seen.effect.rows[word] ?? 0, counts[word], word);
    return { seen, counts, lost: (await shop.query(unsold))[0].n - lost };
  };
  const at = (/** @type {number} */ minute) => `--as-of=2026-11-23T10:${String(minute).padStart(2, '0')}:00+01:00`;

  test('of a file by a feed that does not declare its contract', async () => {
    await saveFeed(shop, { ...CONTRACT, transport: 'file', mapping: '', basis: '' });
    const seen = await look(await file('sku,available\nA,1\n'), [at(0)]);
    assert.deepEqual([seen.ok, seen.code, seen.path], [false, 'contract_undeclared', 'basis']);
    await saveFeed(shop, { basis: 'free' });
  });

  test('of a first file: rows as they would be understood, and what the shop has not got', async () => {
    for (const sku of ['A', 'B', 'C']) await shop.createProduct({ sku, stock: 1 });
    const path = await file('sku,available,unit,status\nA,7,,\nB,,,\nC,0.5,,blocked\nX,3,,\nD,2,crate,\n');
    const seen = await look(path, [at(1)]);
    assert.equal(seen.ok, true);
    assert.deepEqual(
      seen.rows.map((/** @type {any} */ row) => [row.item, row.figure, row.status, row.code]),
      [['A', '7', 'active', ''], ['B', null, 'active', ''], ['C', '0.5', 'blocked', ''], ['X', '3', 'active', ''], ['D', null, 'active', 'unknownUnit']],
    );
    assert.deepEqual(seen.effect.items, { changed: 5, unsellable: 0, missing: 0, not_in_shop: 2, witnessed: 0 });
    assert.deepEqual(seen.effect.not_in_shop, ['X', 'D']);
    assert.equal(seen.effect.listings.changed, 3);
    const [noted] = await shop.query(`SELECT actor, subject FROM wp_stock_truth_journal WHERE what = 'list_previewed' ORDER BY id DESC LIMIT 1`);
    assert.deepEqual(noted, { actor: 'cli', subject: 'feed:erp' });
  });

  test('agrees with what is taken in: first, changed, unchanged, late, left out, named twice, in times of their own', async () => {
    const rows = (/** @type {(n: number) => string} */ of) => `sku,available\n${Array.from({ length: 60 }, (_, i) => `N-${i},${of(i)}`).join('\n')}\n`;
    await both(`${rows(() => '5')}A,7\nB,\nC,0.5\n`, [at(2)]);
    await both(`${rows(() => '5')}A,7\nB,\nC,0.5\n`, [at(3)]);
    await both(`${rows((i) => String(5 + (i % 3)))}A,6\nB,2\nC,\n`, [at(4)]);
    const out = await both(`${rows((i) => (i < 10 ? '0' : String(5 + (i % 3))))}A,6\n`, [at(5)]);
    assert.deepEqual([out.seen.effect.items.missing, out.seen.effect.items.unsellable, out.lost], [2, 10, 10]);
    await both(`${rows(() => '9')}A,6\n`, [at(4)]);
    const twice = await both(`${rows((i) => (i < 10 ? '1' : '7'))}A,6\nA,4\nN-3,9\nB,1\n`, [at(6)]);
    assert.equal(twice.counts.repeated, 2);
    assert.equal((await pool(shop, 'A')).figure, units(4));
    await both(`sku,available,as_of\n${Array.from({ length: 20 }, (_, i) => `N-${i},3,2026-11-23T10:0${i % 9}:00+01:00`).join('\n')}\nA,8,2026-11-23T10:20:00+01:00\nA,9,2026-11-23T10:10:00+01:00\n`);
  });

  test('of rows that cannot be read: each with its path and code, refused or left out', async () => {
    const text = 'sku,available\nA,1\nB,"1,5"\n,3\nC,1E+05\n';
    const path = await file(text);
    const seen = await look(path, [at(30)]);
    assert.deepEqual([seen.ok, seen.code], [false, 'rows_malformed']);
    assert.deepEqual(seen.summary.bad, [
      { line: 3, path: 'available', code: 'decimal_mark_undeclared' },
      { line: 4, path: 'sku', code: 'sku_missing' },
      { line: 5, path: 'available', code: 'quantity_not_a_decimal' },
    ]);
    const refused = await run(path, [at(30)]);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /rows_malformed/);
    await both(text, [at(31), '--skip-bad']);
  });

  test('of a list that would be held, and is', async () => {
    await both(`sku,available\n${Array.from({ length: 60 }, (_, i) => `N-${i},5`).join('\n')}\n`, [at(40)]);
    const path = await file(`sku,available\n${Array.from({ length: 60 }, (_, i) => `N-${i},0`).join('\n')}\n`);
    const seen = await look(path, [at(41)]);
    assert.deepEqual([seen.ok, seen.held, seen.effect.items.unsellable], [true, true, 60]);
    assert.match((await run(path, [at(41)])).stderr, /mass_zero_held.*60 of/);
    assert.equal((await pool(shop, 'N-1')).figure, units(5));
    const few = await file(`sku,available\n${Array.from({ length: 60 }, (_, i) => `N-${i},${i < 5 ? 0 : 5}`).join('\n')}\n`);
    assert.equal((await look(few, [at(41)])).held, false);
    assert.equal((await run(path, [at(42), '--accept-mass-zero'])).code, 0);
  });

  test('of several locations, which are summed, and of a feed that only witnesses', async () => {
    await saveFeed(shop, { ...CONTRACT, transport: 'file', mapping: '', locations: 'MAIN, EAST, OUTLET=2' }, 'depot');
    const list = (/** @type {[string, string, number][]} */ rows) => `sku,location,available\n${rows.map((row) => row.join(',')).join('\n')}\n`;
    await both(list([['W', 'MAIN', 3], ['W', 'EAST', 2], ['W', 'OUTLET', 9], ['V', 'MAIN', 4], ['A', 'MAIN', 1]]), [at(50)], 'depot');
    assert.equal((await shop.query(`SELECT figure FROM wp_stock_truth_pool WHERE item = 'W' AND group_id = 1`))[0].figure, units(5));
    const moved = await both(list([['W', 'MAIN', 0], ['W', 'EAST', 5], ['W', 'OUTLET', 9], ['V', 'MAIN', 0], ['A', 'MAIN', 2]]), [at(51)], 'depot');
    assert.deepEqual([moved.seen.effect.items.changed, moved.seen.effect.items.unsellable, moved.seen.effect.items.witnessed], [1, 1, 1]);
  });

  test('over REST, with the file in a form or as the body, for whoever runs the shop', async () => {
    const before = await everything(shop);
    const admin = await shop.adminSession();
    const nonce = (await admin.request('/wp-admin/admin-ajax.php?action=rest-nonce')).text.trim();
    const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const address = `${shop.url}/wp-json/stock-truth/v1/feeds/erp/file?preview=true&as_of=${encodeURIComponent('2026-11-23T11:00:00+01:00')}`;
    const form = new FormData();
    form.append('file', new Blob(['sku,available\nA,3\n']), 'stock.csv');
    const headers = { cookie, 'x-wp-nonce': nonce };
    for (const request of [{ body: form, headers }, { body: 'sku,available\nA,3\n', headers: { ...headers, 'content-type': 'text/csv' } }]) {
      const response = await fetch(address, { method: 'POST', ...request });
      const seen = await response.json();
      assert.deepEqual([response.status, seen.ok, seen.effect?.items.changed], [200, true, 1], JSON.stringify(seen));
    }
    assert.equal((await fetch(address, { method: 'POST', body: form })).status, 401);
    assert.equal((await fetch(address, { method: 'POST', headers })).status, 400);
    assert.deepEqual(await everything(shop), before);
    const taken = await (await fetch(address.replace('preview=true', 'preview=false'), { method: 'POST', body: 'sku,available\nA,3\n', headers: { ...headers, 'content-type': 'text/csv' } })).json();
    assert.equal(taken.ok, true);
    assert.equal((await pool(shop, 'A')).figure, units(3));
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
