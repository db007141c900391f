/**
 * Proves several feeds on a real shop: what each has to declare, several locations in one pool, runs that survive a kill, who
 * owns a pool and how it is handed over, and the doors by which people change feeds.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startErp } from '../erp/erp.js';
import { describeShop } from './harness/suite.js';
import { connect, CONTRACT, feedState, pool, pull, save, saveFeed, units, uploadFile, withErp } from './php-backend/ledger.js';

const PAGES = 1_203;

/** The mapping of the test ERP, with another member of `erp`. */
const install = (/** @type {import('./harness/shop.js').Shop} */ shop, /** @type {string} */ name, /** @type {object} */ erp) =>
  shop.php(
    `$mapping = json_decode( StockTruth\\Feed\\Mappings::text( 'stock-json' ), true );
    $mapping['erp'] = $args['erp'] + $mapping['erp'];
    stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( $args['name'], wp_json_encode( $mapping ) ); return true;`,
    { name, erp },
  );

await describeShop('the contract of a feed', withErp({ items: { A: 7 } }), ({ shop, test }) => {
  const claims = async () => (await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_claim'))[0].n;

  for (const field of ['contract', 'basis', 'reflects_orders_from', 'lag_ms', 'mapping']) {
    test(`nothing is admitted of a feed that does not declare ${field}`, async () => {
      assert.deepEqual(await saveFeed(shop, { ...CONTRACT, url: shop.erp.url, [field]: '' }), []);
      shop.erp.forgetRequests();
      const { ok, code, message } = await pull(shop);
      assert.deepEqual([ok, code], [false, 'contract_undeclared']);
      assert.ok(message.includes(`\`${field}\``), message);
      assert.equal(shop.erp.requests().length, 0, 'it is not even asked');
      assert.equal(await claims(), 0);
    });
  }

  test('a file of such a feed is refused as well', async () => {
    await saveFeed(shop, { ...CONTRACT, url: shop.erp.url, basis: '' });
    const refused = await uploadFile(shop, join(shop.folder, 'none.csv'), { erp: { basis: 'free' } }, {});
    assert.equal(refused.code, 'contract_undeclared');
  });

  test('what cannot be served is refused when it is declared', async () => {
    const codes = async (/** @type {object} */ input) => (await saveFeed(shop, { ...CONTRACT, ...input })).map(({ path, code }) => `${path} ${code}`);
    assert.deepEqual(await codes({ basis: 'on_hand' }), ['basis basis_not_supported']);
    assert.deepEqual(
      await codes({ transport: 'pigeon', lag_ms: -1, mapping: '../secret', cadence_s: 'soon', colour: 'red', locations: '*', gapless: 'perhaps' }),
      [
        'transport field_word_unknown', 'lag_ms field_out_of_range', 'mapping mapping_unknown', 'cadence_s field_not_a_number',
        'colour field_unknown', 'locations locations_not_understood', 'gapless field_not_a_flag',
      ],
    );
    assert.deepEqual((await saveFeed(shop, CONTRACT, 'Two words')).map(({ code }) => code), ['feed_name_not_usable']);
    assert.deepEqual(await shop.query('SELECT name FROM wp_stock_truth_feed'), [{ name: 'erp' }]);
  });

  test('a feed that is declared wholly is read', async () => {
    await connect(shop);
    assert.equal((await pull(shop)).ok, true);
    assert.equal((await pool(shop, 'A')).figure, units(7));
    const [added] = await shop.query(`SELECT actor, subject FROM wp_stock_truth_journal WHERE what = 'feed_added'`);
    assert.deepEqual(added, { actor: 'user:1', subject: 'feed:erp' });
  });

  test('orders are judged by the lag of the feed that owns their pool, and anew where that changes', async () => {
    const product = await shop.createProduct({ sku: 'A', stock: 7 });
    await shop.createOrder({ items: [{ product: product.id, quantity: 2 }], status: 'processing' });
    await pull(shop);
    assert.equal((await pool(shop, 'A')).in_flight, units(2), 'the ERP may not have it yet');
    await saveFeed(shop, { lag_ms: 0 });
    assert.deepEqual((await shop.runScheduled()).failed, []);
    assert.equal((await pool(shop, 'A')).in_flight, 0);
    await shop.createOrder({ items: [{ product: product.id, quantity: 1 }], status: 'processing' });
    await saveFeed(shop, { lag_ms: '' });
    await shop.runScheduled();
    assert.equal((await pool(shop, 'A')).in_flight, units(1), 'of a feed that declares no lag any more the figure contains no order');
    await saveFeed(shop, { lag_ms: 900_000 });
  });

  test('a paused feed is not asked', async () => {
    await saveFeed(shop, { state: 'paused' });
    assert.equal((await pull(shop)).code, 'feed_not_active');
    assert.deepEqual(await shop.query(`SELECT 1 FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_pull' AND status = 'pending'`), []);
    await saveFeed(shop, { state: 'active' });
    assert.equal((await shop.query(`SELECT 1 FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_pull' AND status = 'pending'`)).length, 1);
  });

  test('after five failures an attempt is a probe: the next waits, even if this one is killed', async () => {
    shop.erp.fault({ kind: 'status', status: 503 });
    for (let n = 0; n < 5; n += 1) await pull(shop);
    assert.equal((await feedState(shop)).failures, 5);
    await shop.query('UPDATE wp_stock_truth_feed SET retry_at = 1');
    shop.erp.clearFaults();
    shop.erp.fault({ kind: 'delay', ms: 3_000 });
    const probing = kill(shop, `stock_truth()->get( StockTruth\\Feed\\Background::class )->on_pull( $args['feed'] );`, { feed: (await feedState(shop)).id });
    shop.erp.forgetRequests();
    await probing(() => shop.erp.requests().length > 0);
    shop.erp.clearFaults();
    shop.erp.forgetRequests();
    assert.equal((await pull(shop, {})).code, 'backing_off');
    assert.equal(shop.erp.requests().length, 0);
    await shop.query('UPDATE wp_stock_truth_feed_run SET lock_until = 0');
    assert.equal((await pull(shop)).ok, true);
    assert.equal((await feedState(shop)).failures, 0);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

/**
 * Runs PHP in the shop and kills the process with SIGKILL.
 * @param {import('./harness/shop.js').Shop} shop
 * @param {string} code
 * @param {object} args
 */
function kill(shop, code, args) {
  const file = join(shop.folder, 'victim.pid');
  rmSync(file, { force: true });
  const ended = shop.php(`file_put_contents( $args['pid'], getmypid() ); ${code}; return true;`, { ...args, pid: file }).then(
    () => 'lived',
    () => 'died',
  );
  /** @param {() => boolean | Promise<boolean>} when */
  return async (when) => {
    const ends = Date.now() + 60_000;
    while (Date.now() < ends && (!existsSync(file) || readFileSync(file, 'utf8') === '' || !(await when()))) await new Promise((go) => setTimeout(go, 20));
    process.kill(Number(readFileSync(file, 'utf8')), 'SIGKILL');
    assert.equal(await ended, 'died');
  };
}

await describeShop('a run that is killed', withErp({ items: { A: 7 } }), ({ shop, test }) => {
  const PULL = `stock_truth()->get( StockTruth\\Feed\\Pull::class )->run( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), array( 'force' => true ) )`;
  const runs = () => shop.query('SELECT id, state, page, cursor_to, staged_to FROM wp_stock_truth_feed_run ORDER BY id');
  const lockEnds = () => shop.query('UPDATE wp_stock_truth_feed_run SET lock_until = 0 WHERE lane IS NOT NULL');
  const offsets = () => shop.erp.requests().map(({ query }) => Number(query.offset));
  /** Whether the ledger is what the ERP says. */
  const agrees = async () => {
    const said = new Map(shop.erp.stock().map((row) => [row.sku, units(Number(row.available))]));
    const known = new Map((await shop.query('SELECT item, figure FROM wp_stock_truth_pool WHERE feed_id IS NOT NULL')).map(({ item, figure }) => [item, figure]));
    assert.deepEqual([...known].sort(), [...said].sort());
  };

  test('goes on at its next page, in the same run', async () => {
    for (let n = 0; n < PAGES; n += 1) shop.erp.setStock(`P-${n}`, n % 90);
    await connect(shop);
    shop.erp.fault({ kind: 'delay', ms: 5_000, offset: 1_000, times: 1 });
    const victim = kill(shop, PULL, {});
    await victim(() => offsets().includes(1_000));
    const [run, ...more] = await runs();
    assert.deepEqual([run.state, run.page, JSON.parse(run.cursor_to).offset, run.staged_to, more], ['reading', 2, 1_000, 1_000, []]);
    assert.deepEqual(await shop.query('SELECT 1 FROM wp_stock_truth_claim'), [], 'two pages of three are nothing');
    assert.equal((await pull(shop)).code, 'poll_in_flight', 'nobody knows yet that it is dead');
    await lockEnds();
    shop.erp.clearFaults();
    shop.erp.forgetRequests();
    const { ok, message, summary } = await pull(shop);
    assert.equal(ok, true, message);
    assert.deepEqual(offsets(), [1_000]);
    assert.deepEqual([summary.rows, summary.read, summary.pages, summary.accepted], [PAGES + 1, PAGES + 1, 3, PAGES + 1]);
    assert.deepEqual((await runs()).map(({ id, state }) => [id, state]), [[run.id, 'done']]);
    await agrees();
  });

  test('goes on after a kill at any statement, and takes effect whole', async () => {
    const killAt = (/** @type {number} */ n) =>
      shop
        .php(
          `add_filter( 'query', static function ( $sql ) use ( $args ) {
            static $writes = 0;
            if ( preg_match( '/^\\s*(INSERT|UPDATE|DELETE|COMMIT).*stock_truth|^COMMIT/s', $sql ) && ++$writes === $args['n'] ) { posix_kill( getmypid(), 9 ); }
            return $sql;
          } );
          ${PULL}; return true;`,
          { n },
        )
        .then(() => 'lived', () => 'died');
    let figure = 100;
    for (const n of [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 21, 25, 30]) {
      figure += 1;
      for (const sku of ['P-1', 'P-600', 'P-1200', 'A']) shop.erp.setStock(sku, figure);
      const before = await shop.query('SELECT item, figure FROM wp_stock_truth_pool ORDER BY item');
      const outcome = await killAt(n);
      const [open] = await shop.query('SELECT state FROM wp_stock_truth_feed_run WHERE lane IS NOT NULL');
      if (open && open.state !== 'applying') {
        assert.deepEqual(await shop.query('SELECT item, figure FROM wp_stock_truth_pool ORDER BY item'), before, `nothing took effect at ${n}`);
      }
      await lockEnds();
      const { ok, message } = await pull(shop);
      assert.equal(ok, true, `${n} ${outcome}: ${message}`);
      await agrees();
    }
  });

  test('begins anew where what it rests on is another, or its pages are old', async () => {
    for (const change of [() => saveFeed(shop, { timeout_s: 14 }), () => shop.query('UPDATE wp_stock_truth_feed_run SET begun_at = begun_at - 900001 WHERE lane IS NOT NULL')]) {
      shop.erp.fault({ kind: 'delay', ms: 5_000, offset: 1_000, times: 1 });
      shop.erp.forgetRequests();
      const victim = kill(shop, PULL, {});
      await victim(() => offsets().includes(1_000));
      await lockEnds();
      await change();
      shop.erp.clearFaults();
      shop.erp.forgetRequests();
      assert.equal((await pull(shop)).ok, true);
      assert.deepEqual(offsets(), [0, 500, 1_000]);
      assert.deepEqual((await runs()).slice(-2).map(({ state }) => state), ['failed', 'done']);
    }
  });

  test('one scheduled action reads for a bounded time and continues itself', async () => {
    await shop.php(`update_option( 'feeds_test_seconds', 1 ); file_put_contents( WPMU_PLUGIN_DIR . '/feeds-test.php', "<?php add_filter( 'stock_truth_pull_seconds', function () { return 0; } );" ); return true;`);
    shop.erp.setStock('P-7', 77);
    shop.erp.forgetRequests();
    // After many failures too: the pages of a probe are one attempt.
    await shop.query('UPDATE wp_stock_truth_feed SET failures = 7, retry_at = 1');
    const { id } = await feedState(shop);
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Background::class )->on_pull( $args['id'] ); return true;`, { id });
    assert.deepEqual(offsets(), [0], 'no time for more than one page');
    const [open] = await shop.query('SELECT id, page FROM wp_stock_truth_feed_run WHERE lane IS NOT NULL');
    const planned = async () =>
      (await shop.query(`SELECT args FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_pull' AND status = 'pending' AND args LIKE '%,%'`)).map(({ args }) => JSON.parse(args));
    assert.deepEqual(await planned(), [[id, open.id, 1]]);
    for (let n = 0; n < 12 && (await planned()).length > 0; n += 1) assert.deepEqual((await shop.runScheduled()).failed, []);
    assert.deepEqual(await planned(), []);
    assert.deepEqual(offsets(), [0, 500, 1_000], 'no page is read twice');
    await agrees();
    await shop.php(`unlink( WPMU_PLUGIN_DIR . '/feeds-test.php' ); delete_option( 'feeds_test_seconds' ); return true;`);
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Background::class )->on_pull( $args['id'], 999999, 3 ); return true;`, { id });
    assert.deepEqual(offsets(), [0, 500, 1_000], 'an action of a run that is over reads nothing');
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

await describeShop('several locations', withErp(), ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  const put = (/** @type {string} */ sku, /** @type {number} */ main, /** @type {number} */ east) => {
    shop.erp.setStock(sku, { location: 'MAIN', available: String(main) });
    shop.erp.setStock(sku, { location: 'EAST', available: String(east) });
  };
  const known = (/** @type {string} */ item) =>
    shop.php(
      `$pools = stock_truth()->get( StockTruth\\Ledger\\PoolTable::class ); $id = $pools->of_items( 1, array( $args['item'] ) )[ $args['item'] ]->id;
      $known = $pools->known( array( $id ) )[ $id ]; return array( $known->pool->figure, $known->as_of, $known->position );`,
      { item },
    );
  const covered = async (/** @type {string} */ code) =>
    (await shop.query('SELECT v.confirmed_through AS at FROM wp_stock_truth_feed_coverage v JOIN wp_stock_truth_location l ON l.id = v.location_id WHERE l.code = ?', [code]))[0].at;

  test('their figures are one: of 3 and 2 an order of 5 passes, one of 6 does not', async () => {
    await install(shop, 'all', { locations: 'all' });
    hammer = await shop.createProduct({ sku: 'HAMMER', price: 5, stock: 1 });
    put('HAMMER', 3, 2);
    await connect(shop, { mode: 'enforce', feed: { mapping: 'all' } });
    const { ok, message, summary } = await pull(shop);
    assert.deepEqual([ok, summary?.rows, summary?.accepted], [true, 2, 2], message);
    assert.equal((await pool(shop, 'HAMMER')).figure, units(5));
    assert.deepEqual(await shop.query('SELECT code, group_id FROM wp_stock_truth_location ORDER BY code'), [{ code: 'EAST', group_id: 1 }, { code: 'MAIN', group_id: 1 }]);
    assert.equal((await shop.shopper().storeAdd(hammer.id, 6)).ok, false);
    const shopper = shop.shopper();
    assert.equal((await shopper.storeAdd(hammer.id, 5)).ok, true);
    await shop.useCheckout('classic');
    const buyer = shop.shopper();
    await buyer.classicAdd(hammer.id, 5);
    assert.equal((await buyer.classicCheckout()).ok, true);
  });

  test('unchanged rows of two locations cost nothing and confirm both', async () => {
    const { summary } = await pull(shop);
    assert.deepEqual([summary.unchanged, summary.accepted], [2, 0]);
    const [, as_of, position] = await known('HAMMER');
    assert.ok(as_of >= (await covered('MAIN')) - 5_000 && position === Math.min(await covered('MAIN'), await covered('EAST')));
  });

  test('a location that is missing from a snapshot keeps its figure with its own age', async () => {
    const [, before] = await known('HAMMER');
    const east = await covered('EAST');
    await new Promise((go) => setTimeout(go, 50));
    shop.erp.removeStock('HAMMER', 'EAST');
    const { summary } = await pull(shop);
    assert.equal(summary.missing, 0, 'nothing is said of its items');
    const [figure, as_of, position] = await known('HAMMER');
    assert.deepEqual([figure, await covered('EAST')], [units(5), east]);
    assert.ok((await covered('MAIN')) > east);
    assert.deepEqual([as_of, position], [before, east], 'the sum is as old as its oldest part');
  });

  test('an item that is missing in one of them keeps that share, and is counted', async () => {
    put('SAW', 4, 1);
    put('HAMMER', 3, 2);
    await pull(shop);
    shop.erp.removeStock('SAW', 'EAST');
    shop.erp.setStock('SAW', { location: 'MAIN', available: '6' });
    const { summary } = await pull(shop);
    assert.equal(summary.missing, 1);
    assert.equal((await pool(shop, 'SAW')).figure, units(7));
    put('SAW', 6, 1);
    await pull(shop);
  });

  test('what one location gives the other is never counted twice, however far apart their rows are', async () => {
    for (let n = 0; n < 400; n += 1) shop.erp.setStock(`N-${n}`, { location: 'MAIN', available: '3' });
    for (let n = 0; n < 400; n += 1) shop.erp.setStock(`N-${n}`, { location: 'EAST', available: '2' });
    await pull(shop);
    await shop.query('CREATE TABLE wp_figures ( item VARBINARY(400), figure BIGINT )');
    await shop.query('CREATE TRIGGER wp_seen AFTER UPDATE ON wp_stock_truth_pool FOR EACH ROW INSERT INTO wp_figures VALUES ( NEW.item, NEW.figure )');
    for (let n = 0; n < 400; n += 1) put(`N-${n}`, n % 2 ? 0 : 5, n % 2 ? 5 : 0);
    const { ok, code, summary } = await pull(shop);
    await shop.query('DROP TRIGGER wp_seen');
    assert.deepEqual([ok, code], [true, 'ok'], 'nor does it look like a catalogue that is emptied');
    assert.equal(summary.accepted, 800);
    const seen = await shop.query(`SELECT DISTINCT figure FROM wp_figures WHERE item LIKE 'N-%'`);
    assert.deepEqual(seen, [{ figure: units(5) }]);
    await shop.query('DROP TABLE wp_figures');
  });

  test('a snapshot that empties all of them is held', async () => {
    for (let n = 0; n < 400; n += 1) put(`N-${n}`, 0, 0);
    const held = await pull(shop);
    assert.equal(held.code, 'mass_zero_held');
    assert.equal((await feedState(shop)).held.unsellable, 400);
    assert.equal((await pool(shop, 'N-1')).figure, units(5));
    assert.equal((await pull(shop, { force: true, accept_mass_zero: true })).ok, true);
    assert.equal((await pool(shop, 'N-1')).figure, 0);
  });

  test('another group is another pool', async () => {
    shop.erp.setStock('HAMMER', { location: 'OUTLET', available: '40' });
    await saveFeed(shop, { locations: 'MAIN, EAST, OUTLET=2' });
    assert.equal((await pull(shop)).ok, true);
    const pools = await shop.query(`SELECT group_id, figure FROM wp_stock_truth_pool WHERE item = 'HAMMER' ORDER BY group_id`);
    assert.deepEqual(pools, [{ group_id: 1, figure: units(5) }, { group_id: 2, figure: units(40) }]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
