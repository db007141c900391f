/**
 * Proves that orders which came, changed or went while the plugin did not listen are found, and that nothing is
 * projected before they are.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, demand, forgetDemand, letLagPass, pool, pull, units, withErp } from './php-backend/ledger.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */

/** The last pass was this long ago, as for a shop whose plugin was away without being switched off. */
const age = (/** @type {Shop} */ shop, /** @type {number} */ hours) =>
  shop.php(
    `$state = get_option( 'stock_truth_order_passes' );
    foreach ( array( 'finished', 'moved', 'through' ) as $at ) { $state[ $at ] -= $args['ms']; }
    update_option( 'stock_truth_order_passes', $state );
    return true;`,
    { ms: hours * 3_600_000 },
  );

/** What was planned for later is due now. */
const due = (/** @type {Shop} */ shop, /** @type {string} */ hook) =>
  shop.query(
    `UPDATE wp_actionscheduler_actions SET scheduled_date_gmt = '2020-01-01 00:00:00', scheduled_date_local = '2020-01-01 00:00:00' WHERE hook = ? AND status = 'pending'`,
    [hook],
  );

const nets = async (/** @type {Shop} */ shop, /** @type {number} */ order) =>
  (await demand(shop, order)).map((line) => line.net / units(1));

for (const [where, options] of /** @type {[string, Record<string, string>][]} */ ([
  ['tables of their own', {}],
  ['posts', { woocommerce_custom_orders_table_enabled: 'no', woocommerce_custom_orders_table_data_sync_enabled: 'no' }],
])) {
  await describeShop(`orders in ${where} that the plugin has not seen`, withErp({ items: { HAMMER: 5, SAW: 40 } }, { options }), ({ shop, test }) => {
    /** @type {import('./harness/catalog.js').Created[]} */
    let products;
    const stock = async (at = 0) => (await shop.product(products[at].id)).stock;
    const order = (/** @type {number} */ quantity, at = 0, status = 'processing') =>
      shop.createOrder({ items: [{ product: products[at].id, quantity }], status });
    const orders = where === 'posts' ? ['wp_posts', 'ID'] : ['wp_wc_orders', 'id'];

    test('five that were sold while it was off are not sold again', async () => {
      products = await shop.createProducts([{ sku: 'HAMMER', stock: 0 }, { sku: 'SAW', stock: 0 }]);
      await connect(shop, { mode: 'enforce' });
      await pull(shop);
      await shop.runScheduled();
      assert.equal(await stock(), 5);
      await shop.deactivatePlugin();
      for (let sold = 0; sold < 5; sold++) await order(1);
      assert.equal(await stock(), 0);
      await shop.activatePlugin();
      shop.erp.setStock('HAMMER', 4);
      await pull(shop);
      assert.deepEqual([(await pool(shop, 'HAMMER')).in_flight, await stock()], [units(5), 0]);
      await letLagPass(shop);
      shop.erp.setStock('HAMMER', 2);
      await pull(shop);
      assert.deepEqual([(await pool(shop, 'HAMMER')).in_flight, await stock()], [0, 2]);
    });

    test('what became of known orders meanwhile is found, in both directions', async () => {
      const [raised, cancelled, trashed, deleted, refunded, widened, erased, untouched] = await Promise.all(
        Array.from({ length: 8 }, () => order(1, 1)),
      );
      const all = [raised, cancelled, trashed, deleted, refunded, widened, erased, untouched];
      for (const { id } of all) assert.deepEqual(await nets(shop, id), [1]);
      await shop.deactivatePlugin();
      await shop.php(
        `wp_set_current_user( 1 ); require_once WC_ABSPATH . 'includes/admin/wc-admin-functions.php';
        wc_save_order_items( $args['order'], array(
          'order_item_id' => array( $args['item'] ), 'order_item_qty' => array( $args['item'] => 5 ),
          'line_total' => array( $args['item'] => '10' ), 'line_subtotal' => array( $args['item'] => '10' ),
        ) );
        wc_get_order( $args['widened'] )->add_product( wc_get_product( $args['product'] ), 3 );
        wc_get_order( $args['trashed'] )->delete( false );
        wc_get_order( $args['deleted'] )->delete( true );
        return true;`,
        { order: raised.id, item: raised.items[0].id, trashed: trashed.id, deleted: deleted.id, widened: widened.id, product: products[1].id },
      );
      await shop.setOrderStatus(cancelled.id, 'cancelled');
      await shop.refundOrder(refunded.id, { items: [{ id: refunded.items[0].id, quantity: 1 }] });
      // Somebody tidied the database up by hand: no time of change, and no line left.
      await shop.query(`DELETE FROM ${orders[0]} WHERE ${orders[1]} = ?`, [erased.id]);
      await shop.activatePlugin();
      assert.deepEqual(
        await Promise.all(all.map(({ id }) => nets(shop, id))),
        [[5], [0], [0], [0], [0], [1, 3], [0], [1]],
      );
      assert.deepEqual((await demand(shop, cancelled.id)).map((line) => line.order_status), ['cancelled']);
    });

    test('an order that was put in by hand and left no other trace is found within the hour', async () => {
      const copied = await order(2, 1);
      await forgetDemand(shop, copied.id);
      await due(shop, 'stock_truth_find_orders');
      const { ran } = /** @type {any} */ (await shop.runScheduled());
      assert.deepEqual(await nets(shop, copied.id), [2], JSON.stringify(ran));
    });

    test('nothing is projected before the orders are known again', async () => {
      const before = await stock(1);
      await age(shop, 3);
      shop.erp.setStock('SAW', 90);
      await pull(shop);
      const bought = await order(1, 1);
      assert.deepEqual([await nets(shop, bought.id), await stock(1)], [[1], before - 1], 'WooCommerce counts alone');
      const { stdout } = await shop.cli(['stock-truth', 'status', '--format=json']);
      assert.equal(JSON.parse(stdout).orders.known, false);
      const health = () => shop.php(`return stock_truth()->get( StockTruth\\Health\\Health::class )->orders()['status'];`);
      assert.equal(await health(), 'recommended');
      await shop.runScheduled();
      await shop.runScheduled();
      assert.equal(await health(), 'good');
      assert.equal(await stock(1), 90 - (await pool(shop, 'SAW')).in_flight / units(1));
    });

    test('another version looks for orders before it projects', async () => {
      await shop.php(`$state = get_option( 'stock_truth_order_passes' ); update_option( 'stock_truth_order_passes', array( 'version' => '0.0.1', 'moved' => 0 ) + $state ); return true;`);
      const known = () => shop.php(`return stock_truth()->get( StockTruth\\Ledger\\CatchUp::class )->is_done();`);
      assert.equal(await known(), false);
      await shop.runScheduled();
      assert.equal(await known(), true);
    });

    test('a pass goes on where it stopped, and one that was overtaken ends', async () => {
      for (let sold = 0; sold < 4; sold++) await order(1, 1);
      await forgetDemand(shop);
      const places = await shop.php(
        `$pass = stock_truth()->get( StockTruth\\Demand\\OrderPass::class );
        stock_truth()->get( StockTruth\\Ledger\\CatchUp::class )->need();
        $old    = $pass->begin();
        $place  = $pass->begin();
        $places = array( null === $pass->run( $old[0], $old[1], $old[2], 60 ) );
        while ( null !== $place ) { $places[] = array( $place[1], $place[2] > 0 ); $place = $pass->run( $place[0], $place[1], $place[2], 0 ); }
        return $places;`,
      );
      assert.equal(places[0], true, 'the older one');
      assert.deepEqual([...new Set(places.slice(1).map((/** @type {any} */ place) => place[0]))], ['open', 'changed', 'items', 'ledger']);
      const open = await shop.query(`SELECT COUNT(DISTINCT order_id) AS n FROM wp_stock_truth_order_line WHERE net > 0`);
      assert.ok(open[0].n >= 4);
      assert.equal((await shop.php(`return stock_truth()->get( StockTruth\\Ledger\\CatchUp::class )->is_done();`)), true);
    });

    test('an order that cannot be recorded keeps the pass from counting', async () => {
      await order(1, 1);
      await forgetDemand(shop);
      const state = await shop.php(
        `add_filter( 'woocommerce_order_get_items', function () { throw new RuntimeException( 'a broken product type' ); } );
        $pass     = stock_truth()->get( StockTruth\\Demand\\OrderPass::class );
        $catch_up = stock_truth()->get( StockTruth\\Ledger\\CatchUp::class );
        $catch_up->need();
        $place = $pass->begin();
        $pass->run( $place[0], $place[1], $place[2], 60 );
        return array( $catch_up->is_done(), $catch_up->state()['failed'] > 0, $catch_up->state()['began'] );`,
      );
      assert.deepEqual(state, [false, true, null]);
      await shop.php(
        `$pass = stock_truth()->get( StockTruth\\Demand\\OrderPass::class ); $place = $pass->begin(); $pass->run( $place[0], $place[1], $place[2], 60 ); return true;`,
      );
      assert.equal((await shop.php(`return stock_truth()->get( StockTruth\\Ledger\\CatchUp::class )->is_done();`)), true);
      shop.forgetLog();
    });

    test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
  });
}
