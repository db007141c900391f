/**
 * Proves intake on a real shop: what an ERP says reaches the ledger exactly, and what it says badly
 * changes nothing and leaves a code.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { describeShop } from './harness/suite.js';
import { connect, feedState, pool, pull, saveFeed, units, withErp } from './php-backend/ledger.js';

const ITEMS = { 'HAMMER-01': 47, 'NAIL-01': { available: '12.34', uom: 'kg' }, 'SAW-01': 0 };

await describeShop('intake over HTTP', withErp({ items: ITEMS }), ({ shop, test }) => {
  const figure = async (/** @type {string} */ item) => (await pool(shop, item)).figure;
  /**
   * Whether a pool's position is still at the place of the row that confirmed it last, which the ERP's clock may put a little
   * behind the instant that the poll before was sent.
   * @param {Record<string, any>} before @param {Record<string, any>} after
   */
  const standsStill = async (before, after) =>
    after.speaks_of >= before.speaks_of && after.speaks_of <= after.stopped_through && after.stopped_through < (await pool(shop, 'HAMMER-01')).confirmed_through;
  /** Everything that a failed poll must leave as it is. */
  const ledger = async () => [
    await shop.query('SELECT * FROM wp_stock_truth_pool ORDER BY id'),
    await shop.query('SELECT * FROM wp_stock_truth_claim ORDER BY location_id, item'),
    await shop.query('SELECT * FROM wp_stock_truth_feed_coverage ORDER BY location_id, epoch'),
  ];

  test('figures arrive as they were written', async () => {
    await connect(shop);
    const { ok, message, summary } = await pull(shop);
    assert.equal(ok, true, message);
    assert.equal(summary.accepted, 3);
    assert.deepEqual(
      [await figure('HAMMER-01'), await figure('NAIL-01'), await figure('SAW-01')],
      [units(47), 123_400, 0],
    );
    assert.equal((await feedState(shop)).error_code, null);
  });

  test('the same answer again is a duplicate that confirms', async () => {
    const before = await pool(shop, 'HAMMER-01');
    const { summary } = await pull(shop);
    assert.equal(summary.unchanged, 3);
    const after = await pool(shop, 'HAMMER-01');
    assert.equal(after.as_of, before.as_of);
    assert.ok(after.confirmed_through > before.confirmed_through);
    assert.ok(after.speaks_of > before.speaks_of);
  });

  test('a float in the JSON is read by its digits', async () => {
    shop.erp.setStock('NAIL-01', { available: '0.3', uom: 'kg' });
    shop.erp.fault({ kind: 'floats' });
    await pull(shop);
    assert.equal(await figure('NAIL-01'), 3_000);
    shop.erp.clearFaults();
    shop.erp.setStock('NAIL-01', { available: '100', uom: 'kg' });
    shop.erp.fault({ kind: 'rawQuantity', raw: '1.25e2', skus: ['NAIL-01'] });
    await pull(shop);
    assert.equal(await figure('NAIL-01'), units(125));
    shop.erp.clearFaults();
  });

  test('an ERP that was restored from a backup confirms nothing until it is past what it had told', async () => {
    const then = shop.erp.remember();
    shop.erp.setStock('HAMMER-01', 31);
    await pull(shop);
    const before = [await pool(shop, 'HAMMER-01'), await pool(shop, 'SAW-01')];
    for (let n = 0; n < 2; n += 1) {
      shop.erp.fault({ kind: 'replay', of: { ...then, as_of: new Date().toISOString() } });
      const { summary } = await pull(shop);
      assert.deepEqual([summary.late === summary.rows, summary.restarted], [true, summary.rows], 'its numbers start again');
      shop.erp.clearFaults();
    }
    for (const [at, sku] of ['HAMMER-01', 'SAW-01'].entries()) {
      const after = await pool(shop, sku);
      assert.equal(after.figure, before[at].figure);
      assert.ok(after.stopped_as_of !== null && after.speaks_of <= after.stopped_through, `the position of ${sku} stands still`);
    }
    shop.erp.setStock('HAMMER-01', 30);
    await pull(shop);
    for (const [at, sku] of ['HAMMER-01', 'SAW-01'].entries()) {
      const after = await pool(shop, sku);
      assert.ok(after.stopped_as_of === null && after.speaks_of > before[at].speaks_of, `${sku} goes on`);
    }
    assert.equal(await figure('HAMMER-01'), units(30));
  });

  test('null is unknown, which is not zero', async () => {
    shop.erp.setStock('SAW-01', 9);
    shop.erp.fault({ kind: 'nullQuantity', skus: ['SAW-01'] });
    const { summary } = await pull(shop);
    assert.equal(summary.unknown_figures, 1);
    assert.equal(await figure('SAW-01'), null);
    shop.erp.clearFaults();
    shop.erp.setStock('SAW-01', 8);
    await pull(shop);
    assert.equal(await figure('SAW-01'), units(8));
  });

  test('an item that is not named keeps its figure with its own age', async () => {
    const before = await pool(shop, 'SAW-01');
    shop.erp.fault({ kind: 'missingRows', skus: ['SAW-01'], honest: true });
    const { summary } = await pull(shop);
    assert.equal(summary.missing, 1);
    const after = await pool(shop, 'SAW-01');
    assert.equal(after.missing, 1);
    assert.deepEqual([after.figure, after.as_of], [before.figure, before.as_of]);
    assert.ok(await standsStill(before, after), 'its age goes on');
    shop.erp.clearFaults();
    await pull(shop);
    assert.equal((await pool(shop, 'SAW-01')).missing, 0);
  });

  test('an answer of long ago is late', async () => {
    const then = shop.erp.remember();
    shop.erp.setStock('HAMMER-01', 40);
    await pull(shop);
    const confirmed = (await pool(shop, 'HAMMER-01')).confirmed_through;
    shop.erp.fault({ kind: 'replay', of: then });
    const { summary } = await pull(shop);
    assert.ok(summary.late > 0);
    assert.equal(await figure('HAMMER-01'), units(40));
    assert.equal((await pool(shop, 'HAMMER-01')).confirmed_through, confirmed);
    shop.erp.clearFaults();
  });

  test('two figures for one position: the lower stands', async () => {
    shop.erp.setStock('HAMMER-01', 30);
    shop.erp.fault({ kind: 'duplicateRows', skus: ['HAMMER-01'], available: '25' });
    const { summary } = await pull(shop);
    assert.equal(summary.conflict, 1);
    assert.equal(summary.missing, 0, 'rows that come twice say nothing of rows that do not');
    assert.equal(await figure('HAMMER-01'), units(25));
    shop.erp.clearFaults();
  });

  test('a unit that nobody declared keeps the row out', async () => {
    const then = shop.erp.remember();
    shop.erp.setStock('HAMMER-01', { available: '26', uom: 'pcs' });
    await pull(shop);
    shop.erp.fault({ kind: 'replay', of: then });
    shop.erp.fault({ kind: 'field', field: 'uom', value: 'boxes', skus: ['HAMMER-01'] });
    await pull(shop);
    shop.erp.clearFaults();
    assert.equal((await pool(shop, 'HAMMER-01')).unit_known, 1, 'a late row has no say in this');
    shop.erp.setStock('HAMMER-01', { available: '3', uom: 'boxes' });
    const { summary } = await pull(shop);
    assert.equal(summary.unknownUnit, 1);
    assert.equal(await figure('HAMMER-01'), units(26));
    assert.equal((await pool(shop, 'HAMMER-01')).unit_known, 0);
    shop.erp.setStock('HAMMER-01', { available: '24', uom: 'pcs' });
    await pull(shop);
    assert.equal((await pool(shop, 'HAMMER-01')).unit_known, 1);
  });

  /** @type {[import('../erp/faults.js').Fault, string][]} */
  const FAULTS = [
    [{ kind: 'malformed' }, 'not_json'],
    [{ kind: 'html' }, 'not_json'],
    [{ kind: 'truncated', cleanly: true }, 'not_json'],
    [{ kind: 'truncated' }, 'body_truncated'],
    [{ kind: 'empty' }, 'body_empty'],
    [{ kind: 'status', status: 500 }, 'http_server_error'],
    [{ kind: 'status', status: 401 }, 'http_unauthorised'],
    [{ kind: 'redirect', to: 'http://127.0.0.1:9/' }, 'http_redirect'],
    [{ kind: 'drop' }, 'http_unreachable'],
    [{ kind: 'hang' }, 'http_timeout'],
    [{ kind: 'huge', skus: ['SAW-01'] }, 'rows_malformed'],
    [{ kind: 'rawQuantity', raw: '"1,5"', skus: ['SAW-01'] }, 'rows_malformed'],
    [{ kind: 'rawQuantity', raw: 'true' }, 'rows_malformed'],
    [{ kind: 'rawQuantity', raw: '0.00001' }, 'rows_malformed'],
    [{ kind: 'field', field: 'available', skus: ['SAW-01'] }, 'rows_malformed'],
    [{ kind: 'field', field: 'status', value: 'asleep', skus: ['SAW-01'] }, 'rows_malformed'],
    [{ kind: 'field', field: 'sku', value: '', skus: ['SAW-01'] }, 'rows_malformed'],
    [{ kind: 'field', field: 'location', value: 'EAST', skus: ['SAW-01'] }, 'several_locations'],
    [{ kind: 'envelope', field: 'rows' }, 'root_not_found'],
    [{ kind: 'envelope', field: 'rows', value: 'none' }, 'rows_malformed'],
    [{ kind: 'envelope', field: 'as_of', value: '2026-11-23T10:00:00' }, 'instant_without_offset'],
    [{ kind: 'missingRows', honest: true }, 'snapshot_empty'],
    [{ kind: 'missingRows' }, 'snapshot_truncated'],
  ];
  for (const [fault, code] of FAULTS) {
    test(`${JSON.stringify(fault)} changes nothing and leaves ${code}`, async () => {
      await connect(shop, { feed: { timeout_s: 1 } });
      const before = await ledger();
      shop.erp.setStock('HAMMER-01', { available: '1' });
      shop.erp.fault(fault);
      const result = await pull(shop);
      shop.erp.clearFaults();
      assert.deepEqual([result.ok, result.code], [false, code], result.message);
      assert.deepEqual(await ledger(), before);
      const state = await feedState(shop);
      assert.equal(state.error_code, code);
      assert.ok(state.error_message.length > 10 && !state.error_message.includes(shop.erp.token));
      assert.ok(state.error_at > 0 && state.retry_at > state.error_at);
      assert.equal(state.lock_until, 0);
    });
  }

  test('a failed feed is left alone, longer each time, and a person may ask', async () => {
    shop.erp.fault({ kind: 'status', status: 503 });
    await pull(shop);
    const { failures, retry_at: first } = await feedState(shop);
    shop.erp.forgetRequests();
    assert.equal((await pull(shop, {})).code, 'backing_off');
    assert.equal(shop.erp.requests().length, 0);
    await pull(shop);
    const again = await feedState(shop);
    assert.equal(again.failures, failures + 1);
    assert.ok(again.retry_at > Date.now() + 1_800_000 && first > Date.now());
    shop.erp.clearFaults();
    assert.equal((await pull(shop)).ok, true);
    assert.deepEqual(
      [(await feedState(shop)).failures, (await feedState(shop)).retry_at, (await feedState(shop)).error_code],
      [0, null, null],
    );
  });

  test('Retry-After is heard', async () => {
    shop.erp.fault({ kind: 'status', status: 429, retryAfter: 7_200 });
    assert.equal((await pull(shop)).code, 'http_too_many_requests');
    assert.ok((await feedState(shop)).retry_at > Date.now() + 7_100_000);
    shop.erp.clearFaults();
    await pull(shop);
  });

  test('one poll at a time', async () => {
    await connect(shop, { feed: { timeout_s: 15 } });
    shop.erp.fault({ kind: 'delay', ms: 1_500, times: 1 });
    const results = await Promise.all([pull(shop), pull(shop)]);
    assert.deepEqual(results.map(({ code }) => code).sort(), ['ok', 'poll_in_flight']);
    shop.erp.clearFaults();
  });

  test('a poll that was taken for dead stops where another took over', async () => {
    shop.erp.fault({ kind: 'delay', ms: 2_500, times: 1 });
    const [dead, alive] = await Promise.all([
      pull(shop),
      (async () => {
        while ((await feedState(shop)).lock_until === 0) await new Promise((go) => setTimeout(go, 50));
        await shop.query('UPDATE wp_stock_truth_feed_run SET lock_until = 0 WHERE lane IS NOT NULL');
        return pull(shop);
      })(),
    ]);
    assert.deepEqual([dead.code, alive.code], ['poll_superseded', 'ok']);
    assert.deepEqual(await shop.query('SELECT state FROM wp_stock_truth_feed_run ORDER BY id DESC LIMIT 1'), [{ state: 'done' }]);
    assert.deepEqual(await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_feed_run WHERE ended_at IS NULL'), [{ n: 0 }], 'it went on with the same run');
    const state = await feedState(shop);
    assert.deepEqual([state.error_code, state.failures, state.lock_until], [null, 0, 0]);
    shop.erp.clearFaults();
  });

  test('an answer of many pages is one snapshot', async () => {
    for (let n = 0; n < 1_203; n += 1) shop.erp.setStock(`P-${n}`, n);
    shop.erp.forgetRequests();
    const { summary } = await pull(shop);
    assert.equal(summary.rows, 1_206);
    assert.equal(shop.erp.requests().length, 3);
    assert.equal(await figure('P-1202'), units(1_202));
    shop.erp.setStock('P-1', 999);
    shop.erp.fault({ kind: 'status', status: 500, offset: 1_000 });
    assert.equal((await pull(shop)).code, 'http_server_error');
    assert.equal(await figure('P-1'), units(1), 'two pages of three are nothing');
    shop.erp.clearFaults();
  });

  test('a snapshot whose taking was broken off is finished by the next poll', async () => {
    await pull(shop);
    for (let n = 2; n < 302; n += 1) shop.erp.setStock(`P-${n}`, 220 + n);
    await shop.php(
      `add_filter( 'query', static function ( $sql ) {
        static $batches = 0;
        if ( preg_match( '/stock_truth_pool.*FOR UPDATE/s', $sql ) && ++$batches > 1 ) { exit; }
        return $sql;
      } );
      stock_truth()->get( StockTruth\\Feed\\Pull::class )->run( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), array( 'force' => true ) );`,
      {},
      { mayExit: true },
    );
    assert.notEqual((await feedState(shop)).staged_run, '');
    assert.deepEqual([await figure('P-2'), await figure('P-300')], [units(222), units(300)], 'one of two batches');
    await shop.query('UPDATE wp_stock_truth_feed_run SET lock_until = 0');
    shop.erp.fault({ kind: 'status', status: 500 });
    await pull(shop);
    assert.equal((await feedState(shop)).staged_run, '');
    assert.equal(await figure('P-300'), units(520));
    const [{ counts }] = await shop.query("SELECT counts FROM wp_stock_truth_feed_run WHERE state = 'done' ORDER BY id DESC LIMIT 1");
    assert.deepEqual([JSON.parse(counts).rows, JSON.parse(counts).accepted, JSON.parse(counts).unchanged], [1_206, 300, 906]);
    const left = await shop.query(
      `SELECT COUNT(*) AS n FROM wp_stock_truth_claim c JOIN wp_stock_truth_feed_coverage v ON v.location_id = c.location_id AND v.epoch = c.epoch
      LEFT JOIN wp_stock_truth_staged s ON s.run_id = v.snapshot_run AND s.location_id = c.location_id AND s.item = c.item AND s.figure <=> c.figure
      WHERE s.item IS NULL OR v.pending_run IS NOT NULL`,
    );
    assert.deepEqual(left, [{ n: 0 }], 'every claim is what the snapshot said');
    shop.erp.clearFaults();
  });

  test('a snapshot that empties the catalogue waits for a person', async () => {
    await pull(shop);
    const before = await figure('P-900');
    for (let n = 700; n < 1_203; n += 1) shop.erp.setStock(`P-${n}`, 0);
    const held = await pull(shop);
    assert.equal(held.code, 'mass_zero_held');
    assert.match(held.message, /wp stock-truth feed pull erp --accept-mass-zero/);
    assert.equal(await figure('P-900'), before);
    assert.equal((await feedState(shop)).held.unsellable, 503);
    const refused = await shop.cli(['stock-truth', 'pull']);
    assert.deepEqual([refused.code, /mass_zero_held/.test(refused.stderr)], [1, true]);
    assert.deepEqual(
      (await shop.query('SELECT state FROM wp_stock_truth_feed_run ORDER BY id DESC LIMIT 2')).map(({ state }) => state),
      ['held', 'discarded'],
      'what the ERP says now is held instead of what it said then',
    );
    const accepted = await shop.cli(['stock-truth', 'pull', '--accept-mass-zero']);
    assert.equal(accepted.code, 0, accepted.stderr);
    assert.equal(await figure('P-900'), 0);
    assert.equal((await feedState(shop)).held, null);
  });

  test('a snapshot in units that nobody declared, or that blocks the catalogue, waits as well', async () => {
    await pull(shop);
    for (const fault of [{ field: 'uom', value: 'boxes' }, { field: 'status', value: 'blocked' }]) {
      shop.erp.setStock('P-1', 998);
      shop.erp.fault({ kind: 'field', ...fault });
      assert.equal((await pull(shop)).code, 'mass_zero_held', fault.field);
      shop.erp.clearFaults();
    }
    assert.deepEqual(
      await shop.query(`SELECT COUNT(*) AS n FROM wp_stock_truth_pool WHERE unit_known = 0 OR status = 'blocked'`),
      [{ n: 0 }],
    );
  });

  test('a row that cannot be read keeps its item from being confirmed, until one can', async () => {
    const mapping = await shop.php(`return StockTruth\\Feed\\Mappings::text( 'stock-json' );`);
    await shop.php(
      `stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'lenient', $args['mapping'] ); return true;`,
      { mapping: mapping.replace('"refuse"', '"skip"') },
    );
    await connect(shop, { feed: { mapping: 'lenient' } });
    await pull(shop);
    const before = [await pool(shop, 'HAMMER-01'), await pool(shop, 'SAW-01')];
    shop.erp.setStock('P-1', 997);
    shop.erp.fault({ kind: 'rawQuantity', raw: '"many"', skus: ['SAW-01'] });
    const { ok, summary } = await pull(shop);
    assert.deepEqual([ok, summary.skipped, summary.refused, summary.missing], [true, 1, 1, 0]);
    const after = [await pool(shop, 'HAMMER-01'), await pool(shop, 'SAW-01')];
    assert.ok(after[0].confirmed_through > before[0].confirmed_through, 'its neighbour goes on');
    assert.equal(after[1].figure, before[1].figure);
    assert.ok(await standsStill(before[1], after[1]), 'its position stands still');
    shop.erp.clearFaults();
    await pull(shop);
    const healed = await pool(shop, 'SAW-01');
    assert.ok(healed.confirmed_through > after[1].confirmed_through && healed.stopped_through === null);
    await connect(shop, { feed: { mapping: 'stock-json' } });
  });

  test('an address must be encrypted, public and without secrets', async () => {
    const codes = async (/** @type {string} */ url) => (await saveFeed(shop, { url })).map(({ code }) => code);
    assert.deepEqual(await codes('nonsense'), ['feed_url_not_readable']);
    assert.deepEqual(await codes('https://me:pw@erp.example.com'), ['feed_url_with_secret']);
    assert.deepEqual(await codes('ftp://erp.example.com'), ['feed_url_not_https']);
    assert.deepEqual(await codes('https://erp.example.com'), []);
    await connect(shop);
  });

  test('a ledger that others keep busy is told as that, and lets the next poll begin', async () => {
    shop.erp.setStock('HAMMER-01', 46);
    await shop.query(
      `CREATE TRIGGER wp_busy BEFORE INSERT ON wp_stock_truth_claim FOR EACH ROW SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213`,
    );
    const busy = await pull(shop);
    assert.equal(busy.code, 'ledger_busy', busy.message);
    assert.equal((await feedState(shop)).lock_until, 0);
    await shop.query('DROP TRIGGER wp_busy');
    assert.equal((await pull(shop)).ok, true);
    assert.equal(await figure('HAMMER-01'), units(46));
  });

  test('the token goes only to the server that an administrator approved', async () => {
    const other = await startErp({ items: ITEMS, token: shop.erp.token });
    const manager = { user: 'manager' };
    await shop.php(`$id = wc_create_new_customer( 'manager@example.test', 'manager', 'secret' ); ( new WP_User( $id ) )->set_role( 'shop_manager' );`);
    const saveUrl = (/** @type {string} */ url, /** @type {{user: string}} */ as) =>
      saveFeed(shop, { url }, 'erp', as.user);
    assert.deepEqual(await saveUrl(other.url, manager), []);
    assert.equal((await pull(shop)).code, 'secret_of_another_server');
    assert.equal(other.requests().length, 0, 'nothing was asked, so nothing was told');
    assert.deepEqual(await saveUrl(other.url.replace('http:', 'HTTP:'), manager), []);
    assert.equal((await pull(shop)).code, 'secret_of_another_server', 'however it is spelt');
    await saveUrl(shop.erp.url, manager);
    assert.equal((await pull(shop)).ok, true, 'the server of before is still approved');
    await saveUrl(other.url, { user: 'admin' });
    assert.equal((await pull(shop)).ok, true);
    await connect(shop);
    await other.stop();
  });

  test('PHP complained of nothing and the log names no secret', async () => {
    assert.deepEqual(shop.logProblems(), []);
    const logged = await shop.php(
      `$text = ''; foreach ( glob( WC_LOG_DIR . 'stock-truth*' ) as $file ) { $text .= file_get_contents( $file ); } return $text;`,
    );
    assert.match(logged, /http_unauthorised/);
    assert.ok(!logged.includes(shop.erp.token));
  });
});
