/**
 * Proves what a feed does with a folder that an ERP writes into: which folder it may be, which file is complete and comes
 * first, that each is taken in once and moved with a report, and that nothing is read which lies elsewhere.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { describeShop } from './harness/suite.js';
import { CONTRACT, feedState, pool, saveFeed, units } from './php-backend/ledger.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'stock-truth-folder-'));

await describeShop('a folder that an ERP writes into', { plugin: true, constants: { STOCK_TRUTH_FEED_FOLDER_GIVEN: join(FOLDER, 'given') } }, ({ shop, test }) => {
  after(() => rmSync(FOLDER, { recursive: true, force: true }));
  const folder = join(FOLDER, 'erp');
  const now = () => Date.now() / 1000;
  let minute = 0;
  const list = (/** @type {Record<string, number | string>} */ items, as_of = new Date(Date.UTC(2026, 10, 23, 9, (minute += 1))).toISOString()) =>
    `sku,available,as_of\n${Object.entries(items).map(([sku, figure]) => `${sku},${figure},${as_of}`).join('\n')}\n`;
  /** Puts a file there that was written so many seconds ago. */
  const put = (/** @type {string} */ name, /** @type {string} */ text, ago = 300) => {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), now() - ago, now() - ago);
  };
  const run = (/** @type {string[]} */ flags = [], name = 'erp') => shop.cli(['stock-truth', 'feed', 'folder', name, '--format=json', ...flags]);
  const look = async (/** @type {string[]} */ flags = []) => JSON.parse((await run(flags)).stdout.trim().split('\n')[0]);
  /** Lets the time pass after which a file that did not change is complete. */
  const wait = async (name = 'erp') => {
    const kept = JSON.parse(await shop.option('stock_truth_folders'));
    for (const seen of Object.values(kept[name].seen)) if (typeof seen === 'object') seen.at -= 120;
    await shop.setOption('stock_truth_folders', JSON.stringify(kept));
  };
  const ripe = async (/** @type {string[]} */ flags = []) => {
    await look();
    await wait();
    return look(flags);
  };
  const moved = (/** @type {string} */ to) => readdirSync(join(folder, to)).filter((name) => !name.endsWith('.report.json')).map((name) => name.slice(24)).sort();
  const report = (/** @type {string} */ to, /** @type {string} */ of) => JSON.parse(readFileSync(join(folder, to, readdirSync(join(folder, to)).filter((name) => name.includes(of) && name.endsWith('.report.json')).sort().at(-1) ?? ''), 'utf8'));

  test('a folder that a browser could read, or that leads there, is refused', async () => {
    mkdirSync(folder, { recursive: true });
    mkdirSync(join(FOLDER, 'given'));
    const uploads = join(shop.root, 'wp-content/uploads/erp');
    mkdirSync(uploads, { recursive: true });
    symlinkSync(uploads, join(FOLDER, 'alias'));
    const codes = async (/** @type {string} */ path) => (await saveFeed(shop, { ...CONTRACT, transport: 'folder', mapping: 'folder-csv', folder: path })).map(({ path: field, code }) => `${field} ${code}`);
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'folder-csv', wp_json_encode( array( 'erp' => array( 'basis' => 'free', 'fields' => array( 'sku' => 'sku', 'available' => 'available', 'asOf' => 'as_of' ) ) ) ) ); return true;`);
    assert.deepEqual(await codes(uploads), ['folder folder_in_web_root']);
    assert.deepEqual(await codes(join(FOLDER, 'alias')), ['folder folder_in_web_root'], 'by its real path');
    assert.deepEqual(await codes(shop.root), ['folder folder_in_web_root']);
    assert.deepEqual(await codes(join(shop.root, '..')), ['folder folder_holds_site']);
    assert.deepEqual(await codes('erp'), ['folder folder_not_found'], 'not one that depends on where PHP stands');
    assert.deepEqual(await codes('/no/such/folder'), ['folder folder_not_found']);
    assert.deepEqual(await codes('phar:///etc'), ['folder folder_not_found']);
    assert.deepEqual(await codes(folder), []);
  });

  test('whoever does not administer the site enters none, and is not told what the server has', async () => {
    await shop.php(`$id = wp_insert_user( array( 'user_login' => 'keeper', 'user_pass' => wp_generate_password(), 'role' => 'shop_manager' ) ); return $id;`);
    const codes = async (/** @type {object} */ input) => (await saveFeed(shop, input, 'erp', 'keeper')).map(({ code }) => code);
    assert.deepEqual(await codes({ folder: '/etc' }), ['folder_not_allowed']);
    assert.deepEqual(await codes({ folder: '/no/such/folder' }), ['folder_not_allowed']);
    assert.deepEqual(await codes({ folder, ranking: 11 }), [], 'the rest of the form may be saved');
  });

  test('a file that is still being written waits until it does not change any more', async () => {
    const whole = list({ A: 7, B: 3 });
    put('stock.csv', whole.slice(0, 30), 0);
    assert.deepEqual((await look()).waiting, ['stock.csv']);
    await wait();
    writeFileSync(join(folder, 'stock.csv'), whole.slice(0, 45));
    assert.deepEqual((await look()).waiting, ['stock.csv'], 'it grew');
    await wait();
    assert.deepEqual((await look()).waiting, ['stock.csv'], 'and was written to within a minute');
    put('stock.csv', whole);
    assert.deepEqual((await look()).waiting, ['stock.csv']);
    assert.deepEqual(await shop.query('SELECT 1 FROM wp_stock_truth_claim'), []);
    await wait();
    const done = await look();
    assert.deepEqual([done.ok, done.taken.length, done.taken[0].code], [true, 1, 'ok']);
    assert.deepEqual([(await pool(shop, 'A')).figure, (await pool(shop, 'B')).figure], [units(7), units(3)]);
    assert.deepEqual([moved('done'), existsSync(join(folder, 'stock.csv'))], [['stock.csv'], false]);
    const told = report('done', 'stock.csv');
    assert.deepEqual([told.file, told.ok, told.summary.accepted], ['stock.csv', true, 2]);
  });

  test('a file that is renamed into place under a list\'s name, or marked, needs no wait of its own', async () => {
    put('next.csv.tmp', list({ A: 1 }));
    put('.next.csv', list({ A: 1 }));
    put('next.csv~', list({ A: 1 }));
    assert.deepEqual((await ripe()).taken, [], 'what is called otherwise is still being written');
    for (const name of ['next.csv.tmp', '.next.csv', 'next.csv~']) rmSync(join(folder, name));
    put('marked.csv', list({ A: 6, B: 3 }), 0);
    writeFileSync(join(folder, 'marked.csv.done'), '');
    assert.equal((await look()).taken[0].code, 'ok');
    assert.equal((await pool(shop, 'A')).figure, units(6));
    assert.equal(existsSync(join(folder, 'marked.csv.done')), false);
  });

  test('the oldest file comes first', async () => {
    const first = list({ A: 5, B: 3 });
    put('b-first.csv', first, 900);
    put('a-second.csv', list({ A: 4, B: 3 }), 600);
    assert.deepEqual((await ripe()).taken.map((/** @type {any} */ one) => one.file), ['b-first.csv', 'a-second.csv']);
    assert.equal((await pool(shop, 'A')).figure, units(4));
    put('late.csv', first, 300);
    assert.equal((await ripe()).taken[0].code, 'ok');
    assert.equal((await pool(shop, 'A')).figure, units(4), 'by its own time it is late, whenever it was put there');
  });

  test('the same file once more is moved away, and changes nothing', async () => {
    const text = list({ A: 8, B: 3 });
    put('twice.csv', text);
    await ripe();
    const before = [await pool(shop, 'A'), await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_feed_run')];
    put('twice.csv', text);
    assert.equal((await ripe()).taken[0].code, 'same_file');
    assert.deepEqual([await pool(shop, 'A'), await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_feed_run')], before);
    assert.equal(moved('done').filter((name) => name === 'twice.csv').length, 2);
  });

  test('a file that cannot be read goes to the failed ones with its report, and holds nobody up', async () => {
    put('broken.csv', `${list({ A: 1 })}B,many,2026-11-23T10:00:00Z\n`, 900);
    put('bytes.csv', '\u0000\u0001\u0002', 800);
    put('empty.csv', '', 700);
    put('good.csv', list({ A: 9, B: 3 }), 600);
    const { taken } = await ripe();
    assert.deepEqual(taken.map((/** @type {any} */ one) => [one.file, one.ok]), [['broken.csv', false], ['bytes.csv', false], ['empty.csv', false], ['good.csv', true]]);
    assert.deepEqual(moved('failed'), ['broken.csv', 'bytes.csv', 'empty.csv']);
    const told = report('failed', 'broken');
    assert.deepEqual([told.code, told.summary.bad], ['rows_malformed', [{ line: 3, path: 'available', code: 'quantity_not_a_decimal' }]]);
    assert.equal((await pool(shop, 'A')).figure, units(9));
    assert.equal((await run()).code, 0);
  });

  test('a file of the future is judged by whether it changes, and its rows by our clock', async () => {
    put('future.csv', list({ A: 2, B: 3 }, new Date(Date.now() + 86_400_000).toISOString()), -86_400);
    assert.deepEqual((await look()).waiting, ['future.csv']);
    await wait();
    const { taken } = await look();
    assert.deepEqual([taken[0].code, taken[0].summary.clock_ahead], ['ok', 2]);
    const row = await pool(shop, 'A');
    assert.ok(row.speaks_of <= Date.now(), 'no figure is fresher than now');
    put('after.csv', list({ A: 3, B: 3 }, new Date().toISOString()));
    await ripe();
    assert.equal((await pool(shop, 'A')).figure, units(3), 'and the next list is not late because of it');
  });

  test('nothing is followed out of the folder', async () => {
    const secret = join(FOLDER, 'secret.csv');
    writeFileSync(secret, list({ A: 1 }, new Date().toISOString()));
    symlinkSync(secret, join(folder, 'link.csv'));
    mkdirSync(join(folder, 'sub.csv'));
    assert.deepEqual((await ripe()).taken, []);
    assert.ok(existsSync(secret));
    rmSync(join(folder, 'link.csv'));
    rmSync(join(folder, 'sub.csv'), { recursive: true });
    rmSync(join(folder, 'done'), { recursive: true });
    mkdirSync(join(FOLDER, 'elsewhere'));
    symlinkSync(join(FOLDER, 'elsewhere'), join(folder, 'done'));
    const { code, stderr } = await run();
    assert.equal(code, 1);
    assert.match(stderr, /folder_not_writable/);
    rmSync(join(folder, 'done'));
    // Whoever writes into the folder puts a link in the place of a list that was seen already.
    const [copied] = await shop.php(
      `$files = new StockTruth\\Feed\\FolderFiles( $args['folder'] ); file_put_contents( $args['folder'] . '/swap.csv', 'x' ); $seen = $files->look( array(), time() )['seen']['swap.csv'];
      unlink( $args['folder'] . '/swap.csv' ); symlink( $args['secret'], $args['folder'] . '/swap.csv' ); return array( $files->copy( 'swap.csv', $seen ) );`,
      { folder, secret },
    );
    assert.equal(copied, '');
    rmSync(join(folder, 'swap.csv'));
  });

  test('a list that is put in the place of one that is being taken in is not lost', async () => {
    const [was, left] = await shop.php(
      `$files = new StockTruth\\Feed\\FolderFiles( $args['folder'] ); $files->prepare(); $path = $args['folder'] . '/fixed.csv'; file_put_contents( $path, 'first' ); $seen = $files->look( array(), time() )['seen']['fixed.csv'];
      file_put_contents( $path, 'the second one' ); $out = $files->move( 'fixed.csv', $seen, 'done', array(), time() ); return array( $out, file_get_contents( $path ) );`,
      { folder },
    );
    assert.deepEqual([was, left], [true, 'the second one']);
    rmSync(join(folder, 'fixed.csv'));
  });

  test('a list that empties the catalogue stays until a person has looked', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`N-${n}`, 5]));
    const at = () => new Date().toISOString();
    put('many.csv', list(many, at()));
    assert.equal((await ripe()).taken[0].code, 'ok');
    put('none.csv', list(Object.fromEntries(Object.keys(many).map((key) => [key, 0])), at()));
    assert.equal((await ripe()).taken[0].code, 'mass_zero_held');
    assert.ok(existsSync(join(folder, 'none.csv')));
    assert.match((await feedState(shop)).error_message, /feed folder erp --accept-mass-zero/);
    assert.equal((await pool(shop, 'N-1')).figure, units(5));
    assert.equal((await look(['--accept-mass-zero'])).taken[0].code, 'ok');
    assert.equal((await pool(shop, 'N-1')).figure, 0);
  });

  test('it is looked at by itself, and over REST', async () => {
    put('planned.csv', list({ A: 21 }, new Date().toISOString()));
    await look();
    await wait();
    await shop.query(`UPDATE wp_actionscheduler_actions SET scheduled_date_gmt = '2020-01-01 00:00:00' WHERE hook = 'stock_truth_look_at_folder' AND status = 'pending'`);
    assert.deepEqual((await shop.runScheduled()).failed, []);
    assert.equal((await pool(shop, 'A')).figure, units(21));
    put('rest.csv', list({ A: 22 }, new Date().toISOString()));
    await look();
    await wait();
    const answer = await (await shop.adminSession()).rest('POST', '/stock-truth/v1/feeds/erp/folder', {});
    assert.equal(answer.json.taken[0].code, 'ok', answer.text);
    assert.equal((await shop.shopper().request('/wp-json/stock-truth/v1/feeds/erp/folder', { json: {} })).status, 401);
    await saveFeed(shop, { state: 'paused' });
    assert.equal((await look()).code, 'feed_not_active');
    assert.deepEqual(await shop.query(`SELECT 1 FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_look_at_folder' AND status = 'pending'`), []);
    await saveFeed(shop, { state: 'active' });
  });

  test('what was moved away is bounded by number and age', async () => {
    for (let n = 0; n < 60; n += 1) {
      const name = `20260101T0000${String(n).padStart(2, '0')}Z-abcdef-old-${n}.csv`;
      writeFileSync(join(folder, 'done', name), '');
      writeFileSync(join(folder, 'done', `${name}.report.json`), '{}');
    }
    writeFileSync(join(folder, 'done', 'somebody-elses.csv'), '');
    const old = join(folder, 'failed', '20270101T000000Z-abcdef-old.csv');
    writeFileSync(old, '');
    utimesSync(old, now() - 40 * 86_400, now() - 40 * 86_400);
    await look();
    const kept = readdirSync(join(folder, 'done'));
    assert.deepEqual([kept.filter((name) => /^\d{8}T.*\.csv$/.test(name)).length, kept.includes('somebody-elses.csv'), existsSync(old)], [50, true, false]);
    assert.ok(kept.every((name) => !name.endsWith('.report.json') || kept.includes(name.slice(0, -12))), 'no report without its file');
  });

  test('a folder that wp-config.php names needs nobody to enter it', async () => {
    assert.deepEqual(await saveFeed(shop, { ...CONTRACT, transport: 'folder', mapping: 'folder-csv' }, 'given', 'keeper'), []);
    writeFileSync(join(FOLDER, 'given', 'g.csv'), list({ G: 4 }, new Date().toISOString()));
    writeFileSync(join(FOLDER, 'given', 'g.csv.ok'), '');
    const { code, stderr } = await run([], 'given');
    assert.equal(code, 0, stderr);
    assert.equal((await pool(shop, 'G')).figure, units(4));
    assert.ok(statSync(join(FOLDER, 'given', 'done')).isDirectory());
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
