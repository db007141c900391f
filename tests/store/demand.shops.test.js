/**
 * Proves that the ledger counts demand in other shops too: where kits take from several pools, where orders are kept
 * among posts, where the rules cannot run, and where the plugin is installed while orders are open.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, demand, exported, letLagPass, pool, pull, units, withErp } from './php-backend/ledger.js';

await describeShop(
  'demand of a kit',
  withErp({ items: { 'HAMMER-01': 10, 'SAW-01': 20 } }),
  ({ shop, test }) => {
    /** A case: one hammer and two and a half saws. */
    const [hammer, saw] = [10_000, 25_000];
    /** @type {import('./harness/catalog.js').Created} */
    let kit;
    /** @type {{id: number, items: {id: number}[]}} */
    let bought;
    const u = async () => [(await pool(shop, 'HAMMER-01')).in_flight, (await pool(shop, 'SAW-01')).in_flight];
    const lines = async () => (await demand(shop, bought.id)).map((line) => [line.per_unit, line.net, line.reflected, line.in_flight, line.settled]);
    /** The position of one pool passes the declared lag, that of the other stands. */
    const pass = (/** @type {number} */ at) =>
      shop.php(
        `stock_truth()->get( StockTruth\\Ledger\\Database::class )->transaction( function () use ( $args ) {
          $pools = stock_truth()->get( StockTruth\\Demand\\Pools::class ); $locked = $pools->lock( array( $args['pool'] ) );
          $locked[ $args['pool'] ]->position += 3600000;
          stock_truth()->get( StockTruth\\Demand\\Reflection::class )->refresh( $locked );
          $pools->write( $locked );
        } );
        return true;`,
        { pool: at },
      );

    test('a line of two pools takes off both', async () => {
      kit = await shop.createProduct({ sku: 'CASE-01', stock: 50 });
      await connect(shop, { mode: 'enforce' });
      await pull(shop);
      bought = await shop.createOrder({ items: [{ product: kit.id, quantity: 2 }], status: 'pending' });
      const changed = await shop.php(
        `$order = wc_get_order( $args['order'] ); $order->set_status( 'processing' );
        $effect = stock_truth()->get( StockTruth\\Facts\\Effects::class )->of( $order, false );
        $line   = new StockTruth\\Demand\\OrderedLine( $args['product'], 20000, 20000, array_map( static fn( $per ) => array( new StockTruth\\Ledger\\Row\\BillPart( $per ) ), $args['components'] ) );
        return stock_truth()->get( StockTruth\\Demand\\LineWriter::class )->write(
          new StockTruth\\Demand\\Recording( $order->get_id(), 'processing', $effect, array( $args['item'] => $line ), false, StockTruth\\Engine\\Moment::now() ), array()
        );`,
        {
          order: bought.id, item: bought.items[0].id, product: kit.id,
          components: { [(await pool(shop, 'SAW-01')).id]: saw, [(await pool(shop, 'HAMMER-01')).id]: hammer },
        },
      );
      assert.deepEqual([changed, await u()], [[kit.id], [units(2), units(5)]]);
    });

    test('it keeps its bill through everything that becomes of its order', async () => {
      await shop.setOrderStatus(bought.id, 'processing');
      assert.deepEqual(await u(), [units(2), units(5)]);
      await shop.php(`$item = new WC_Order_Item_Product( $args['item'] ); $item->set_quantity( 4 ); $item->save(); return true;`, { item: bought.items[0].id });
      assert.deepEqual(await u(), [units(4), units(10)]);
      await shop.refundOrder(bought.id, { items: [{ id: bought.items[0].id, quantity: 1 }] });
      assert.deepEqual((await lines()).map((line) => line[1]), [units(3), units(7.5)]);
      assert.deepEqual(await u(), [units(4), units(10)], 'the ERP may have been told of all');
      assert.deepEqual(
        await shop.php(`return stock_truth()->get( StockTruth\\Demand\\LineStore::class )->already_counted( $args['order'] );`, { order: bought.id }),
        { [bought.items[0].id]: units(4) },
        'what U and the figure count, in units of the kit',
      );
    });

    test('each pool reflects it at its own position, and it is settled when both do', async () => {
      await exported(shop, bought.id);
      await pass((await pool(shop, 'HAMMER-01')).id);
      assert.deepEqual(await lines(), [[hammer, units(3), units(3), 0, 1], [saw, units(7.5), 0, units(10), 0]]);
      assert.deepEqual(await u(), [0, units(10)]);
      let [line] = await demand(shop, bought.id);
      assert.deepEqual([line.line_settled, line.revisions.length], [0, 3], 'what one pool may still ask about is kept');
      await pass((await pool(shop, 'SAW-01')).id);
      assert.deepEqual(await lines(), [[hammer, units(3), units(3), 0, 1], [saw, units(7.5), units(7.5), 0, 1]]);
      [line] = await demand(shop, bought.id);
      assert.deepEqual([line.line_settled, line.revisions.map(({ net }) => net), await u()], [1, [units(3)], [0, 0]]);
    });

    test('a line that is edited without end keeps few revisions on every pool', async () => {
      await shop.php(
        `foreach ( range( 1, 45 ) as $edit ) {
          $item = new WC_Order_Item_Product( $args['item'] );
          $item->set_quantity( 20 === $edit ? 10 : 5 + $edit % 3 );
          $item->save();
          stock_truth()->get( StockTruth\\Demand\\RequestRecorder::class )->finish();
        }
        return true;`,
        { item: bought.items[0].id },
      );
      const [line] = await demand(shop, bought.id);
      assert.ok(line.revisions.length < 32, `${line.revisions.length} revisions`);
      assert.deepEqual([line.unjudged, await u()], [0, [units(6), units(15)]], 'the largest rise: 3 to 9');
    });

    test('its events say what it is', async () => {
      const events = await shop.query(`SELECT what, was, became FROM wp_stock_truth_journal WHERE subject = ? ORDER BY id`, [`line:${bought.items[0].id}`]);
      assert.deepEqual([...new Set(events.map(({ what }) => what))].sort(), ['line_reflected', 'line_revised']);
      events.reduce((before, event) => (assert.equal(event.was, before), event.became), null);
      const last = JSON.parse(/** @type {any} */ (events.at(-1)).became);
      const now = await demand(shop, bought.id);
      assert.deepEqual(last, { net: now[0].units, in_flight: Object.fromEntries(now.map((line) => [line.pool_id, line.in_flight])) });
      const count = events.length;
      await pull(shop);
      await shop.setOrderStatus(bought.id, 'completed');
      const again = await shop.query(`SELECT COUNT(*) AS n FROM wp_stock_truth_journal WHERE subject = ?`, [`line:${bought.items[0].id}`]);
      assert.deepEqual(again, [{ n: count }], 'what changes neither has no event');
    });

    test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
  },
);

await describeShop(
  'demand of a shop that keeps orders among posts',
  withErp({ items: { 'HAMMER-01': 10 } }, { options: { woocommerce_custom_orders_table_enabled: 'no', woocommerce_custom_orders_table_data_sync_enabled: 'no' } }),
  ({ shop, test }) => {
    test('it is recorded, reserved and projected the same', async () => {
      const hammer = await shop.createProduct({ sku: 'HAMMER-01', stock: 0 });
      await connect(shop, { mode: 'enforce' });
      await pull(shop);
      const bought = await shop.createOrder({ items: [{ product: hammer.id, quantity: 3 }], status: 'processing' });
      assert.deepEqual(await shop.query(`SELECT post_type AS type FROM wp_posts WHERE ID = ?`, [bought.id]), [{ type: 'shop_order' }]);
      assert.equal((await shop.product(hammer.id)).stock, 7);
      const waiting = await shop.createOrder({ items: [{ product: hammer.id, quantity: 2 }], status: 'pending' });
      await shop.php(`wc_reserve_stock_for_order( wc_get_order( $args['id'] ) ); return true;`, { id: waiting.id });
      assert.equal(
        await shop.php(`return stock_truth()->get( StockTruth\\Facts\\PoolFacts::class )->of( array( $args['id'] ) )[ $args['id'] ]->reservations[0]['units'];`, { id: hammer.id }),
        '2.0000',
      );
      await shop.setOrderStatus(bought.id, 'cancelled');
      assert.equal((await shop.product(hammer.id)).stock, 7);
      await shop.setOrderStatus(bought.id, 'processing');
      await shop.php(`wc_get_order( $args['id'] )->delete( false ); return true;`, { id: bought.id });
      assert.equal((await shop.product(hammer.id)).stock, 7);
      await exported(shop, bought.id);
      await letLagPass(shop);
      await pull(shop);
      assert.equal((await shop.product(hammer.id)).stock, 10);
      assert.deepEqual((await demand(shop)).map((line) => line.net), [0]);
      assert.deepEqual(shop.logProblems(), []);
    });
  },
);

await describeShop(
  'demand while the rules cannot run',
  withErp({ items: { 'HAMMER-01': 10 } }),
  ({ shop, test }) => {
    test('no order is lost, all of it is taken off, and it is said', async () => {
      const hammer = await shop.createProduct({ sku: 'HAMMER-01', stock: 6 });
      await connect(shop, { mode: 'enforce' });
      // An update that was cut off half-way.
      await shop.php(`return unlink( STOCK_TRUTH_DIR . '/includes/Engine/Generated/Ledger.php' );`);
      const pulled = await pull(shop);
      assert.deepEqual([pulled.code, /Ledger\.php/.test(pulled.message)], ['rules_unavailable', true]);
      // To be paid by bank transfer: one that is paid waits for a person while nobody can say what it may take.
      const bought = await shop.createOrder({ items: [{ product: hammer.id, quantity: 2 }], status: 'on-hold' });
      assert.equal((await shop.product(hammer.id)).stock, 4, 'WooCommerce still counts');
      assert.deepEqual(
        (await demand(shop, bought.id)).map((line) => [line.net, line.in_flight, line.settled]),
        [[units(2), units(2), 0]],
      );
      assert.equal((await pool(shop, 'HAMMER-01')).in_flight, units(2));
      await shop.setOrderStatus(bought.id, 'cancelled');
      assert.deepEqual(
        (await demand(shop, bought.id)).map((line) => [line.net, line.in_flight, line.settled]),
        [[units(2), units(2), 0]],
        'nobody can say what a cancelled order takes, so it keeps what it asked for',
      );
      const rules = await shop.php(`return stock_truth()->get( StockTruth\\Health\\Health::class )->rules();`);
      assert.equal(rules.status, 'critical');

      await shop.usePlugin();
      await shop.query(`UPDATE wp_actionscheduler_actions SET scheduled_date_gmt = '2020-01-01 00:00:00', scheduled_date_local = '2020-01-01 00:00:00' WHERE hook = 'stock_truth_pull' AND status = 'pending'`);
      await shop.runScheduled();
      assert.deepEqual(
        (await demand(shop, bought.id)).map((line) => [line.net, line.unjudged]),
        [[0, 0]],
        'once the rules run, the order is judged as it is now',
      );
      assert.deepEqual(shop.logProblems(), []);
    });
  },
);

await describeShop('the day of installation', withErp({ items: { 'HAMMER-01': 10 } }, { plugin: false }), ({ shop, test }) => {
  test('completed orders are history, open ones are demand until the ERP has had time', async () => {
    const hammer = await shop.createProduct({ sku: 'HAMMER-01', stock: 50 });
    const old = await shop.createOrder({ items: [{ product: hammer.id, quantity: 20 }], status: 'completed' });
    const open = await shop.createOrder({ items: [{ product: hammer.id, quantity: 4 }], status: 'processing' });
    const held = await shop.createOrder({ items: [{ product: hammer.id, quantity: 1 }], status: 'on-hold' });
    await shop.createOrder({ items: [{ product: hammer.id, quantity: 3 }], status: 'cancelled' });
    await shop.php(`sleep( 1 ); return true;`);
    await shop.usePlugin();
    await shop.runScheduled();
    assert.deepEqual(
      (await demand(shop)).map((line) => [line.order_id, line.net]),
      [[open.id, units(4)], [held.id, units(1)]],
    );
    await shop.refundOrder(old.id, { items: [{ id: old.items[0].id, quantity: 1 }] });
    assert.deepEqual(await demand(shop, old.id), [], 'history stays history');
    await connect(shop, { mode: 'enforce' });
    await pull(shop);
    assert.equal((await shop.product(hammer.id)).stock, 5);
    await letLagPass(shop);
    shop.erp.setStock('HAMMER-01', 10);
    await pull(shop);
    assert.equal((await shop.product(hammer.id)).stock, 10);
    assert.deepEqual(shop.logProblems(), []);
  });
});
