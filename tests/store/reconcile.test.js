/**
 * Proves that every listing is compared with the ledger, that what is found stands on the listing, and that a look which
 * finds nothing else writes nothing but when it took place.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { compareAll, connect, pull, save, units, withErp } from './php-backend/ledger.js';

await describeShop('the comparison of listings', withErp({ items: { 'HAMMER-01': 10, 'SAW-01': 4, 'NAIL-01': 7 } }), ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const ids = {};
  const listing = async (/** @type {string} */ sku) => (await shop.query('SELECT * FROM wp_stock_truth_listing WHERE product_id = ?', [ids[sku]]))[0];
  /** @param {string} sku @returns {Promise<Record<string, number>>} milliseconds by state, of all days together */
  const days = async (sku) => {
    const [row] = await shop.query('SELECT SUM(known_ms) AS known, SUM(unknown_ms) AS unknown, SUM(agreeing_ms) AS agreeing, SUM(over_ms) AS over_, SUM(under_ms) AS under_ FROM wp_stock_truth_listing_day WHERE product_id = ?', [ids[sku]]);
    return Object.fromEntries(Object.entries(row).map(([state, ms]) => [state, Number(ms)]));
  };

  test('what is found stands on the listing: figures, cause, cost and since when', async () => {
    for (const { id, sku } of await shop.createProducts([
      { sku: 'HAMMER-01', stock: 0, price: 5 },
      { sku: 'SAW-01', stock: 9, price: 2.5 },
      { sku: 'NAIL-01', stock: 7 },
      { sku: 'ALONE', stock: 3 },
    ])) ids[String(sku)] = id;
    await connect(shop);
    await pull(shop);
    assert.deepEqual(await compareAll(shop), { compared: 4, changed: 4, left: false });
    const hammer = await listing('HAMMER-01');
    assert.deepEqual(
      [hammer.shown, hammer.expected, hammer.drift, hammer.oversell_cents, hammer.lost_cents, hammer.mapping, hammer.governed, hammer.confirmations],
      [0, units(10), units(-10), 0, 5000, 'mapped', 1, 1],
    );
    assert.ok(hammer.differs_since > 0 && hammer.cause !== '' && hammer.severity > 0);
    const saw = await listing('SAW-01');
    assert.deepEqual([saw.drift, saw.oversell_cents, saw.lost_cents], [units(5), 1250, 0]);
    const nail = await listing('NAIL-01');
    assert.deepEqual([nail.drift, nail.cause, nail.severity, nail.differs_since, nail.confirmations], [0, '', 0, null, 0]);
    assert.equal((await listing('ALONE')).mapping, 'notInErp');
  });

  test('a look that finds nothing else changes nothing but when it took place', async () => {
    const before = await listing('HAMMER-01');
    assert.deepEqual(await compareAll(shop), { compared: 4, changed: 0, left: false });
    const after = await listing('HAMMER-01');
    assert.ok(after.looked_at > before.looked_at);
    assert.deepEqual({ ...after, looked_at: 0 }, { ...before, looked_at: 0 });
  });

  test('the same difference is confirmed only by a figure that speaks for a later instant', async () => {
    await pull(shop);
    await compareAll(shop);
    const [since] = [(await listing('HAMMER-01')).differs_since];
    assert.equal((await listing('HAMMER-01')).confirmations, 2);
    await compareAll(shop);
    assert.deepEqual([(await listing('HAMMER-01')).confirmations, (await listing('HAMMER-01')).differs_since], [2, since]);
  });

  test('a difference that is gone leaves no trace on the listing', async () => {
    await save(shop, { mode: 'enforce' });
    await shop.runScheduled();
    await compareAll(shop);
    const hammer = await listing('HAMMER-01');
    assert.deepEqual([hammer.shown, hammer.drift, hammer.cause, hammer.lost_cents, hammer.differs_since, hammer.confirmations], [units(10), 0, '', 0, null, 0]);
  });

  test('how fast a listing sells is told where WooCommerce counts, and by nobody where it has stopped', async () => {
    const rates = async () => {
      await compareAll(shop);
      return [(await listing('HAMMER-01')).rate, (await listing('NAIL-01')).rate];
    };
    assert.deepEqual(await rates(), [null, null], 'a shop without an order');
    await shop.php(
      `global $wpdb;
      $wpdb->insert( $wpdb->prefix . 'wc_order_stats', array( 'order_id' => 900, 'date_created' => gmdate( 'Y-m-d H:i:s', time() - 40 * DAY_IN_SECONDS ), 'date_created_gmt' => gmdate( 'Y-m-d H:i:s', time() - 40 * DAY_IN_SECONDS ), 'status' => 'wc-completed', 'customer_id' => 0 ) );
      $wpdb->insert( $wpdb->prefix . 'wc_order_product_lookup', array( 'order_item_id' => 900, 'order_id' => 900, 'product_id' => $args['id'], 'variation_id' => 0, 'date_created' => gmdate( 'Y-m-d H:i:s', time() - 2 * DAY_IN_SECONDS ), 'product_qty' => 28 ) );
      return true;`,
      { id: ids['HAMMER-01'] },
    );
    assert.deepEqual(await rates(), [units(1), 0], '28 in 28 days');
    await shop.setOption('woocommerce_analytics_enabled', 'no');
    assert.deepEqual(await rates(), [null, null], 'what nobody counts is not 0');
    await shop.setOption('woocommerce_analytics_enabled', 'yes');
    assert.deepEqual(await rates(), [units(1), 0]);
  });

  test('time is added to the day in which a listing was in each state', async () => {
    const [hammer, nail, alone] = [await days('HAMMER-01'), await days('NAIL-01'), await days('ALONE')];
    assert.ok(hammer.under_ > 0 && hammer.known > hammer.under_ && hammer.agreeing > 0, JSON.stringify(hammer));
    assert.ok(nail.agreeing > 0 && nail.known === nail.agreeing, JSON.stringify(nail));
    assert.ok(alone.unknown > 0 && alone.known === 0 && alone.agreeing === 0, JSON.stringify(alone));
  });

  test('it runs by itself, and goes on where its time was up', async () => {
    await shop.query('UPDATE wp_stock_truth_listing SET looked_at = NULL');
    await shop.php(`do_action( 'stock_truth_compare' ); return true;`);
    assert.equal((await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_listing WHERE looked_at IS NULL'))[0].n, 0);
    const left = await shop.php(
      `return stock_truth()->get( StockTruth\\Reconcile\\Comparison::class )->run( StockTruth\\Engine\\Moment::now(), function () { return false; } );`,
    );
    assert.deepEqual(left, { compared: 4, changed: 0, left: false }, 'one batch is done in any case');
  });

  test('a listing whose facts the rules refuse keeps no other from being compared', async () => {
    const before = await listing('NAIL-01');
    await shop.query(`UPDATE wp_stock_truth_pool SET in_flight = -1 WHERE item = 'SAW-01'`);
    assert.equal((await compareAll(shop)).compared, 4);
    assert.ok((await listing('NAIL-01')).looked_at > before.looked_at);
    const logged = await shop.php(`return implode( array_map( 'file_get_contents', glob( WC_LOG_DIR . 'stock-truth*' ) ) );`);
    assert.match(logged, /listing_not_compared.*pools/);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
