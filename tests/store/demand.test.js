/**
 * Proves that the ledger knows what orders ask for, whatever happens to them, and takes it off the
 * ERP's figure exactly once.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, demand, exported, letLagPass, pool, pull, units, withErp } from './php-backend/ledger.js';

await describeShop(
  'demand of an enforcing shop',
  withErp({ items: { 'HAMMER-01': 10, 'SAW-01': 20 } }),
  ({ shop, test }) => {
    /** @type {import('./harness/catalog.js').Created[]} */
    let products;
    const stock = async (at = 0) => (await shop.product(products[at].id)).stock;
    const u = async (item = 'HAMMER-01') => (await pool(shop, item)).in_flight;
    const order = (/** @type {number} */ quantity, status = 'processing', at = 0) =>
      shop.createOrder({ items: [{ product: products[at].id, quantity }], status });
    /** The ERP comes to contain what it was told of so far, at this figure: what was placed, and what `told` says. */
    const contain = async (/** @type {number} */ figure, item = 'HAMMER-01', /** @type {{id: number}[]} */ told = []) => {
      for (const { id } of told) await exported(shop, id);
      await letLagPass(shop);
      shop.erp.setStock(item, figure);
      await pull(shop);
    };

    test('a paid order is demand and the shop shows what is left', async () => {
      products = await shop.createProducts([
        { sku: 'HAMMER-01', stock: 0 },
        { sku: 'SAW-01', stock: 0 },
        { sku: 'LESSON', stock: 5, virtual: true },
      ]);
      await connect(shop, { mode: 'enforce' });
      await pull(shop);
      assert.equal(await stock(), 10);
      const bought = await order(3);
      assert.deepEqual(
        (await demand(shop, bought.id)).map((line) => [line.net, line.reflected, line.in_flight, line.already_counted, line.settled, line.reducing_until]),
        [[units(3), 0, units(3), units(3), 0, 0]],
      );
      assert.equal(bought.items[0].reducedStock, 3, 'WooCommerce has reduced it itself');
      assert.deepEqual([await u(), await stock()], [units(3), 7]);
    });

    test('the same figure of the ERP again gives nothing back', async () => {
      await pull(shop);
      assert.deepEqual([await u(), await stock()], [units(3), 7]);
      shop.erp.setStock('HAMMER-01', { on_hand: '11' });
      await pull(shop);
      assert.deepEqual([await u(), await stock()], [units(3), 7]);
    });

    test('once the figure contains the order it is not taken off twice', async () => {
      await contain(7);
      assert.deepEqual([await u(), await stock()], [0, 7]);
      const [line] = await demand(shop);
      assert.deepEqual([line.reflected, line.already_counted, line.settled], [units(3), units(3), 1]);
    });

    test('a cancelled order is not restocked by WooCommerce', async () => {
      const bought = await order(2);
      assert.equal(await stock(), 5);
      const cancelled = await shop.setOrderStatus(bought.id, 'cancelled');
      assert.equal(cancelled.items[0].reducedStock, null);
      assert.ok(!cancelled.notes.some((note) => /stock.*increased|Stock levels increased/i.test(note)));
      // The connector may have handed it over: it stays taken off until the figure can contain its end.
      assert.deepEqual([await u(), await stock()], [units(2), 5]);
      await contain(7);
      assert.deepEqual([await u(), await stock()], [0, 7]);
    });

    test('an order that the ERP contains gives back only when the ERP says so', async () => {
      const bought = await order(2);
      await contain(5);
      await shop.setOrderStatus(bought.id, 'cancelled');
      assert.deepEqual([await u(), await stock()], [0, 5]);
      await contain(7);
      assert.equal(await stock(), 7);
      const [line] = await demand(shop, bought.id);
      assert.deepEqual([line.net, line.reflected, line.in_flight], [0, units(2), 0], 'the connector told the ERP what was placed');
    });

    test('a refund with "restock" moves no stock', async () => {
      const bought = await order(2);
      await contain(5);
      await shop.refundOrder(bought.id, { items: [{ id: bought.items[0].id, quantity: 1 }], restock: true });
      assert.equal((await demand(shop, bought.id))[0].net, units(1));
      assert.deepEqual([await u(), await stock()], [0, 5]);
      await contain(6);
      assert.equal(await stock(), 6);
    });

    const edit = (/** @type {{id: number, items: {id: number}[]}} */ bought, /** @type {number} */ quantity) =>
      shop.php(
        `wp_set_current_user( 1 ); require_once WC_ABSPATH . 'includes/admin/wc-admin-functions.php';
        wc_save_order_items( $args['order'], array(
          'order_item_id' => array( $args['item'] ), 'order_item_qty' => array( $args['item'] => $args['quantity'] ),
          'line_total' => array( $args['item'] => '10' ), 'line_subtotal' => array( $args['item'] => '10' ),
        ) );
        return true;`,
        { order: bought.id, item: bought.items[0].id, quantity },
      );

    test('an edited line asks for its rise only', async () => {
      const bought = await order(2);
      await contain(4);
      await edit(bought, 3);
      assert.deepEqual([await u(), await stock()], [units(1), 3]);
      await edit(bought, 1);
      assert.deepEqual([await u(), await stock()], [units(1), 3], 'a rise that was taken back may have been sent');
      await contain(5, 'HAMMER-01', [bought]);
      assert.deepEqual([await u(), await stock()], [0, 5]);
    });

    test('a line that is raised and not exported stays in flight, however long ago that was', async () => {
      const bought = await order(1);
      await contain(4);
      await edit(bought, 3);
      assert.deepEqual([await u(), await stock()], [units(2), 2]);
      await contain(4);
      assert.deepEqual([await u(), await stock()], [units(2), 2], 'nobody has told the ERP');
      assert.deepEqual((await demand(shop, bought.id)).map((line) => [line.uncovered, line.settled]), [[1, 0]]);
      const { stdout } = await shop.cli(['stock-truth', 'status', '--format=json']);
      assert.equal(JSON.parse(stdout).uncovered, 1);
      const said = await shop.cli(['stock-truth', 'exported', String(bought.id)]);
      assert.equal(said.code, 0, said.stderr);
      assert.deepEqual([await u(), await stock()], [units(2), 2], 'the declared lag has not passed');
      await contain(2);
      assert.deepEqual([await u(), await stock()], [0, 2]);
      assert.deepEqual((await demand(shop, bought.id)).map((line) => [line.reflected, line.uncovered, line.settled]), [[units(3), 0, 1]]);
      await shop.setOrderStatus(bought.id, 'cancelled');
      await contain(5, 'HAMMER-01', [bought]);
      assert.deepEqual([await u(), await stock()], [0, 5]);
    });

    test('a line that is lowered and not exported is reflected as it was placed', async () => {
      const bought = await order(3);
      await edit(bought, 1);
      assert.deepEqual([await u(), await stock()], [units(3), 2], 'the ERP may have been told of all');
      await contain(2);
      assert.deepEqual([await u(), await stock()], [0, 2]);
      await shop.setOrderStatus(bought.id, 'cancelled');
      await contain(5, 'HAMMER-01', [bought]);
      assert.deepEqual([await u(), await stock()], [0, 5]);
    });

    test('a contained order that is cancelled and reopened is taken off again: the ERP may have given it back', async () => {
      const bought = await order(2);
      await contain(3);
      await shop.setOrderStatus(bought.id, 'cancelled');
      shop.erp.setStock('HAMMER-01', '5');
      await pull(shop);
      await shop.setOrderStatus(bought.id, 'processing');
      assert.deepEqual([await u(), await stock()], [units(2), 3]);
      await shop.setOrderStatus(bought.id, 'cancelled');
      await contain(5, 'HAMMER-01', [bought]);
      assert.deepEqual([await u(), await stock()], [0, 5]);
    });

    test('an order that is reopened is taken off again, once', async () => {
      const bought = await order(1);
      await shop.setOrderStatus(bought.id, 'cancelled');
      assert.equal(await stock(), 4);
      const again = await shop.setOrderStatus(bought.id, 'processing');
      assert.equal(again.items[0].reducedStock, 1);
      assert.deepEqual([await u(), await stock()], [units(1), 4]);
      await shop.setOrderStatus(bought.id, 'completed');
      assert.deepEqual([await u(), await stock()], [units(1), 4]);
      await shop.setOrderStatus(bought.id, 'failed');
      assert.deepEqual([await u(), await stock()], [units(1), 4]);
      await contain(5, 'HAMMER-01', [bought]);
      assert.deepEqual([await u(), await stock()], [0, 5]);
    });

    test('an order that is set back to pending stays taken off until it is paid, cancelled or failed', async () => {
      const bought = await order(2, 'on-hold');
      assert.deepEqual([await u(), await stock()], [units(2), 3]);
      await shop.setOrderStatus(bought.id, 'pending');
      assert.deepEqual([await u(), await stock()], [units(2), 3]);
      assert.deepEqual((await demand(shop, bought.id)).map((line) => [line.net, line.already_counted]), [[units(2), units(2)]]);
      await shop.setOrderStatus(bought.id, 'processing');
      assert.deepEqual([await u(), await stock()], [units(2), 3], 'and not twice once it is paid');
      await shop.setOrderStatus(bought.id, 'pending');
      await shop.setOrderStatus(bought.id, 'cancelled');
      assert.deepEqual((await demand(shop, bought.id)).map((line) => line.net), [0]);
      await contain(5, 'HAMMER-01', [bought]);
      assert.deepEqual([await u(), await stock()], [0, 5]);
      const unpaid = await order(1, 'pending');
      assert.deepEqual(await demand(shop, unpaid.id), [], 'what was never demand is a reservation');
    });

    for (const [what, code] of /** @type {[string, string][]} */ ([
      ['put into the trash', '$order->delete( false );'],
      ['deleted for good', '$order->delete( true );'],
      ['stripped of its line', 'foreach ( $order->get_items() as $id => $item ) { wc_delete_order_item( $id ); }'],
    ])) {
      test(`an order that is ${what} asks for nothing`, async () => {
        const bought = await order(2);
        assert.deepEqual([await u(), await stock()], [units(2), 3]);
        await shop.php(`$order = wc_get_order( $args['id'] ); ${code} return true;`, { id: bought.id });
        assert.deepEqual((await demand(shop, bought.id)).map((line) => line.net), [0]);
        assert.deepEqual([await u(), await stock()], [units(2), 3], 'and yet it may have been sent');
        await contain(5);
        assert.deepEqual([await u(), await stock()], [0, 5]);
      });
    }

    test('a custom status counts, and is worth an event', async () => {
      await shop.php(
        `file_put_contents( WPMU_PLUGIN_DIR . '/status.php', "<?php add_action( 'init', function () { register_post_status( 'wc-picking' ); } );
        add_filter( 'wc_order_statuses', function ( \\$all ) { return \\$all + array( 'wc-picking' => 'Picking' ); } );" ); return true;`,
      );
      const bought = await order(1);
      await shop.setOrderStatus(bought.id, 'picking');
      assert.equal(await u(), units(1));
      const other = await order(1, 'picking');
      assert.equal(await u(), units(2));
      const [event] = await shop.query(
        `SELECT what FROM wp_stock_truth_journal WHERE subject = ? ORDER BY id DESC LIMIT 1`,
        [`order:${other.id}`],
      );
      assert.equal(event.what, 'demand_of_custom_status');
      for (const { id } of [bought, other]) await shop.setOrderStatus(id, 'cancelled');
      assert.deepEqual([await u(), await stock()], [units(2), 3]);
      await contain(5);
      assert.deepEqual([await u(), await stock()], [0, 5]);
    });

    test('pending orders are reservations, not demand', async () => {
      const waiting = await order(2, 'pending');
      assert.deepEqual([await demand(shop, waiting.id), await stock()], [[], 5]);
      await shop.setOrderStatus(waiting.id, 'on-hold');
      assert.deepEqual([await u(), await stock()], [units(2), 3]);
      await shop.setOrderStatus(waiting.id, 'pending');
      assert.deepEqual([await u(), await stock()], [units(2), 3]);
      await contain(5);
      assert.deepEqual([await u(), await stock()], [0, 5]);
    });

    test('what is not the ERP\'s to say is left to WooCommerce', async () => {
      const mixed = await shop.createOrder({
        items: [{ product: products[2].id, quantity: 2 }, { product: products[1].id, quantity: 4 }],
        status: 'processing',
      });
      assert.deepEqual([await stock(2), await stock(1)], [3, 16]);
      assert.equal((await demand(shop, mixed.id)).length, 1);
      await shop.refundOrder(mixed.id, { items: mixed.items.map(({ id }) => ({ id, quantity: 1 })), restock: true });
      assert.deepEqual([await stock(2), await stock(1)], [4, 16]);
      await shop.setOrderStatus(mixed.id, 'cancelled');
      assert.deepEqual([await stock(2), await stock(1)], [5, 16]);
      await contain(20, 'SAW-01');
      assert.deepEqual([await stock(2), await stock(1)], [5, 20]);
    });

    test('no customer stands in the ledger', async () => {
      const buyer = shop.shopper();
      await buyer.classicAdd(products[1].id, 1);
      assert.equal((await buyer.classicCheckout()).ok, true);
      assert.equal(await stock(1), 19);
      const rows = JSON.stringify([
        await shop.query('SELECT * FROM wp_stock_truth_journal'),
        await shop.query('SELECT * FROM wp_stock_truth_demand'),
      ]);
      assert.doesNotMatch(rows, /@|example\.test/);
      assert.match(rows, /"actor":"shop"/);
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
        await shop.php(`return stock_truth()->get( StockTruth\\Facts\\PoolFacts::class )->for_products( array( $args['id'] ) )[ $args['id'] ]['holds'][0]['quantity'];`, { id: hammer.id }),
        units(2),
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
      const bought = await shop.createOrder({ items: [{ product: hammer.id, quantity: 2 }], status: 'processing' });
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
