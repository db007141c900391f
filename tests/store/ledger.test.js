/**
 * Proves how the plugin comes and goes, what it stores, and what settings it lets in.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { compareAll, connect, demand, pool, save, saveFeed, units, withErp } from './php-backend/ledger.js';

const TABLES = [
  'absence', 'alias', 'calendar', 'claim', 'component', 'decision', 'draws_on', 'escalation_step', 'exception', 'exception_event', 'feed',
  'feed_coverage', 'feed_message', 'feed_refusal', 'feed_run', 'hold', 'journal', 'line_demand', 'line_revision', 'listing', 'listing_day',
  'location', 'notification', 'order_line', 'order_read', 'outbox', 'outbox_subject', 'owner_rule', 'policy', 'policy_set', 'policy_set_layer',
  'policy_walk', 'pool', 'role_member', 'staged', 'staged_order', 'supply', 'webhook', 'webhook_delivery',
];

await describeShop('the plugin in a shop', withErp({ items: { A: 7, B: 3 } }), ({ shop, test }) => {
  const tables = async () =>
    (await shop.query(`SELECT table_name AS name, engine, table_collation AS collation FROM information_schema.tables WHERE table_name LIKE 'wp_stock_truth_%' ORDER BY table_name`)).map((row) => [row.name, row.engine, row.collation]);
  const codes = async (/** @type {Record<string, any>} */ input) => (await save(shop, input)).map(({ code, path }) => `${path} ${code}`);
  const scheduled = async () =>
    (await shop.query(`SELECT a.hook FROM wp_actionscheduler_actions a JOIN wp_actionscheduler_groups g ON g.group_id = a.group_id WHERE g.slug = 'stock-truth' AND a.status = 'pending' ORDER BY a.hook`)).map(({ hook }) => hook);

  test('it makes its tables once and its work recurs', async () => {
    assert.deepEqual(await tables(), TABLES.map((name) => [`wp_stock_truth_${name}`, 'InnoDB', 'utf8mb4_bin']));
    assert.deepEqual(await scheduled(), ['stock_truth_clean', 'stock_truth_compare', 'stock_truth_find_listings', 'stock_truth_find_orders', 'stock_truth_look_after_queue']);
  });

  test('it declares what it is compatible with', async () => {
    const declared = await shop.php(
      `return Automattic\\WooCommerce\\Utilities\\FeaturesUtil::get_compatible_features_for_plugin( 'stock-truth/stock-truth.php' );`,
    );
    for (const feature of ['custom_order_tables', 'cart_checkout_blocks']) assert.ok(declared.compatible.includes(feature), feature);
  });

  test('settings are checked, one error each, and nothing is stored where one is wrong', async () => {
    assert.deepEqual(
      await codes({
        mode: 'pretend',
        mass_zero_percent: -1,
        colour: 'red',
        policy: { safetyStockPercent: 101, staleAdd: ['allowIfCovered'] },
      }),
      [
        'mode setting_word_unknown', 'mass_zero_percent setting_out_of_range', 'colour setting_unknown', 'policy.safetyStockPercent value_out_of_range', 'policy.staleAdd wrong_type',
      ],
    );
    assert.equal(await shop.option('stock_truth_settings'), false);
    assert.deepEqual(await codes({ mode: 'enforce', policy: { safetyStockPercent: '10' } }), []);
    assert.deepEqual(await codes({ mass_zero_percent: '60' }), []);
    const now = await shop.php(`$s = stock_truth()->get( StockTruth\\Policy\\SettingsStore::class )->current(); return array( $s->mode(), $s->mass_zero_percent(), $s->policy()['safetyStockPercent'], $s->policy()['maxAgeMs'] );`);
    assert.deepEqual(now, ['enforce', 60, 10, 900_000]);
    const [event] = await shop.query(`SELECT actor, was, became FROM wp_stock_truth_journal WHERE what = 'settings_saved' ORDER BY id DESC LIMIT 1`);
    assert.deepEqual(event, { actor: 'user:1', was: '{"mass_zero_percent":30}', became: '{"mass_zero_percent":60}' });
  });

  test('a stored setting that makes no sense counts as its default', async () => {
    await shop.setOption('stock_truth_settings', { mode: 'enforce', mass_zero_percent: 'x', policy: 'none' });
    assert.deepEqual(
      await shop.php(`$s = stock_truth()->get( StockTruth\\Policy\\SettingsStore::class )->current(); return array( $s->mode(), $s->mass_zero_percent(), $s->policy()['maxAgeMs'] );`),
      ['enforce', 30, 900_000],
    );
    await shop.setOption('stock_truth_settings', null);
  });

  test('the store\'s policy stands in its table, and comes back from there where the option is lost', async () => {
    const percent = () => shop.php(`return stock_truth()->get( StockTruth\\Policy\\SettingsStore::class )->current()->policy()['safetyStockPercent'];`);
    for (const lost of [null, 'none', { revision: 1, policy: ['x'] }]) {
      await shop.setOption('stock_truth_policy', lost);
      assert.equal(await percent(), 10);
    }
    assert.deepEqual(await shop.query(`SELECT scope, revision, fields, actor FROM wp_stock_truth_policy`), [{ scope: 'store', revision: 1, fields: '{"safetyStockPercent":10}', actor: 'user:1' }]);
  });

  test('a feed is asked by itself from when it is added, and another cadence plans that anew', async () => {
    assert.deepEqual((await scheduled()).filter((hook) => hook === 'stock_truth_pull'), []);
    await connect(shop);
    assert.deepEqual((await scheduled()).filter((hook) => hook === 'stock_truth_pull').length, 1);
    await saveFeed(shop, { cadence_s: 600 });
    assert.deepEqual((await scheduled()).filter((hook) => hook === 'stock_truth_pull').length, 1);
    const [{ schedule }] = await shop.query(`SELECT schedule FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_pull' AND status = 'pending'`);
    assert.match(schedule, /600/);
  });

  test('the scheduled pull brings figures by itself', async () => {
    await connect(shop, { mode: 'enforce' });
    await shop.createProduct({ sku: 'A', stock: 1 });
    await shop.query(`UPDATE wp_actionscheduler_actions SET scheduled_date_gmt = '2020-01-01 00:00:00', scheduled_date_local = '2020-01-01 00:00:00' WHERE hook = 'stock_truth_pull' AND status = 'pending'`);
    const { actions, failed } = await shop.runScheduled();
    assert.ok(actions.includes('stock_truth_pull'));
    assert.deepEqual(failed, []);
    assert.deepEqual([(await pool(shop, 'A')).figure, (await pool(shop, 'A')).written_figure], [units(7), units(7)]);
  });

  test('a transaction that lost its ground starts over, and one that never can says so', async () => {
    const tries = await shop.php(
      `$tries = 0;
      stock_truth()->get( StockTruth\\Ledger\\Database::class )->transaction( function () use ( &$tries ) {
        global $wpdb;
        stock_truth()->get( StockTruth\\Ledger\\Events::class )->record( 'tried', 'test:' . ++$tries, null, null );
        if ( $tries < 3 ) { $wpdb->query( 'ROLLBACK' ); }
      } );
      return array( $tries, array_column( stock_truth()->get( StockTruth\\Ledger\\Events::class )->newest( 5, 'test:3' ), 'what' ), stock_truth()->get( StockTruth\\Ledger\\Events::class )->newest( 5, 'test:1' ) );`,
    );
    assert.deepEqual(tries, [3, ['tried'], []]);
    const stale = await shop.php(
      `$pools = stock_truth()->get( StockTruth\\Ledger\\PoolTable::class );
      $read = $pools->of_items( 1, array( 'A' ) ); $stale = $pools->of_items( 1, array( 'A' ) );
      $pools->write( $read );
      try { $pools->write( $stale ); return 'written'; }
      catch ( StockTruth\\Ledger\\Conflict $conflict ) { return 'conflict'; }`,
    );
    assert.equal(stale, 'conflict');
  });

  test('work of ours that loses its connection starts over', async () => {
    const tries = await shop.php(
      `$tries = 0;
      stock_truth()->get( StockTruth\\Ledger\\Database::class )->transaction_of_ours( function () use ( &$tries ) {
        global $wpdb;
        stock_truth()->get( StockTruth\\Ledger\\Events::class )->record( 'lost', 'test:lost-' . ++$tries, null, null );
        if ( 1 === $tries ) { $wpdb->suppress_errors(); $wpdb->query( 'KILL CONNECTION_ID()' ); $wpdb->last_error = ''; }
      } );
      $has = function ( $try ) { return count( stock_truth()->get( StockTruth\\Ledger\\Events::class )->newest( 5, 'test:lost-' . $try ) ); };
      return array( $tries, $has( 1 ), $has( 2 ) );`,
    );
    assert.deepEqual(tries, [2, 0, 1]);
  });

  test('sales are counted only where somebody has counted long enough', async () => {
    assert.equal((await pool(shop, 'A')).sales_per_day, null);
    const id = (await shop.query(`SELECT product_id FROM wp_wc_product_meta_lookup WHERE sku = 'A'`))[0].product_id;
    await shop.query(`INSERT INTO wp_wc_order_stats (order_id, parent_id, date_created, date_created_gmt, num_items_sold, total_sales, tax_total, shipping_total, net_total, status, customer_id) VALUES (900001, 0, NOW() - INTERVAL 40 DAY, NOW() - INTERVAL 40 DAY, 14, 0, 0, 0, 0, 'wc-completed', 0)`);
    for (const [item, days, quantity] of [[1, 2, 10], [2, 20, 4], [3, 30, 100]]) {
      await shop.query(
        `INSERT INTO wp_wc_order_product_lookup (order_item_id, order_id, product_id, variation_id, customer_id, date_created, product_qty, product_net_revenue, product_gross_revenue, coupon_amount, tax_amount, shipping_amount, shipping_tax_amount) VALUES (?, 900001, ?, 0, 0, NOW() - INTERVAL ${days} DAY, ?, 0, 0, 0, 0, 0, 0)`,
        [900_000 + Number(item), id, Number(quantity)],
      );
    }
    await compareAll(shop);
    assert.equal((await pool(shop, 'A')).sales_per_day, units(14 / 28));
  });

  test('the audit trail is kept for a bounded time', async () => {
    await shop.query(`UPDATE wp_stock_truth_journal SET happened_at = 1 WHERE what = 'settings_saved'`);
    await shop.php(`stock_truth()->get( StockTruth\\Scheduler::class )->on_clean(); return true;`);
    assert.deepEqual(await shop.query(`SELECT COUNT(*) AS n FROM wp_stock_truth_journal WHERE what = 'settings_saved'`), [{ n: 0 }]);
    assert.notEqual((await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_journal'))[0].n, 0);
  });

  test('the product\'s key may change; its orders keep theirs', async () => {
    const id = (await shop.query(`SELECT product_id FROM wp_wc_product_meta_lookup WHERE sku = 'A'`))[0].product_id;
    const order = await shop.createOrder({ items: [{ product: id, quantity: 2 }], status: 'processing' });
    await shop.php(`$p = wc_get_product( $args['id'] ); $p->set_sku( 'B' ); $p->save(); return true;`, { id });
    await shop.setOrderStatus(order.id, 'completed');
    assert.equal((await demand(shop, order.id))[0].pool_id, (await pool(shop, 'A')).id);
    assert.deepEqual([(await pool(shop, 'A')).in_flight, (await pool(shop, 'B')).in_flight], [units(2), 0]);
    await shop.runScheduled();
    assert.equal((await shop.product(id)).stock, 3);
  });

  test('switched off, it leaves the shop guarded; deleted, it leaves nothing of its own', async () => {
    assert.deepEqual(shop.logProblems(), []);
    const id = (await shop.query(`SELECT product_id FROM wp_wc_product_meta_lookup WHERE sku = 'B'`))[0].product_id;
    await shop.deactivatePlugin();
    assert.deepEqual(await scheduled(), []);
    assert.equal((await tables()).length, TABLES.length);
    assert.equal((await shop.product(id)).stock, 3);
    await shop.uninstallPlugin();
    assert.deepEqual(await tables(), []);
    assert.deepEqual(await shop.query(`SELECT option_name FROM wp_options WHERE option_name LIKE 'stock_truth%'`), []);
    assert.equal((await shop.product(id)).stock, 3);
    assert.deepEqual(shop.logProblems(), []);
  });
});
