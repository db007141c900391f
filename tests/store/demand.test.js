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

    test('a line waits for the position at which it is judged anew, and for none where only a new fact changes it', async () => {
      const bought = await order(2, 'processing', 1);
      const waits = async () => (await demand(shop, bought.id)).map((line) => [line.waits_for === null ? null : line.waits_for - line.revisions[0].made_at, line.settled]);
      assert.deepEqual(await waits(), [[900_000, 0]], 'the placed revision and the declared lag');
      await edit(bought, 3);
      assert.deepEqual(await waits(), [[900_000, 0]], 'the raise has no mark');
      await contain(18, 'SAW-01');
      assert.deepEqual(await waits(), [[null, 0]], 'nobody has told the ERP of the raise');
      await exported(shop, bought.id);
      const [line] = await demand(shop, bought.id);
      const mark = line.revisions[1].exported_at;
      assert.equal(line.waits_for, mark + 900_000);
      // The core says the same: at that position nothing is reflected yet, one behind it all is.
      const judged = await shop.php(
        `$lines = stock_truth()->get( StockTruth\\Ledger\\OrderLineTable::class )->of_order( $args['order'] );
        return array_map( function ( $position ) use ( $lines ) {
          $line = current( stock_truth()->get( StockTruth\\Demand\\LineStore::class )->whole( $lines ) );
          $pool = key( $line->demands ); $known = new StockTruth\\Ledger\\Row\\KnownPoolRow(); $known->position = $position; $known->owner->lag_ms = 900000;
          stock_truth()->get( StockTruth\\Demand\\Reflection::class )->judge( $line, array( $pool => $known ) );
          return array( $line->demands[ $pool ]->reflected, $line->demands[ $pool ]->waits_for, $line->row->settled );
        }, array( $args['at'], $args['at'] + 1 ) );`,
        { order: bought.id, at: line.waits_for },
      );
      assert.deepEqual(judged, [[units(2), line.waits_for, false], [units(3), null, true]]);
      await contain(17, 'SAW-01');
      assert.deepEqual([await waits(), await u('SAW-01')], [[[null, 1]], 0]);
      await shop.setOrderStatus(bought.id, 'cancelled');
      await contain(20, 'SAW-01', [bought]);
      assert.deepEqual([await u('SAW-01'), await stock(1)], [0, 20]);
    });

    test('what a quantity takes of a pool is rounded up', async () => {
      const seen = await shop.php(
        `$bill = StockTruth\\Engine\\Units::class; $max = StockTruth\\Engine\\Decimal::MAX;
        $taken = array_map( function ( $case ) use ( $bill ) { return $bill::of_pool( ...$case ); }, array( array( 20000, 3333 ), array( 1, 3333 ), array( 15000, 25000 ), array( 0, 25000 ), array( 30000, 10000000 ), array( $max, 1 ), array( $max, $max ), array( 9999, $max ) ) );
        return array( $taken, $max );`,
      );
      const max = seen[1];
      assert.deepEqual(seen[0], [6666, 1, 37_500, 0, 30_000_000, 1_000_000_000, max, 9_999_000_000_000 / 10_000 * 10_000]);
    });

    test('no customer stands in the ledger', async () => {
      const buyer = shop.shopper();
      await buyer.classicAdd(products[1].id, 1);
      assert.equal((await buyer.classicCheckout()).ok, true);
      assert.equal(await stock(1), 19);
      const rows = JSON.stringify([
        await shop.query('SELECT * FROM wp_stock_truth_journal'),
        await demand(shop),
      ]);
      assert.doesNotMatch(rows, /@|example\.test/);
      assert.match(rows, /"actor":"shop"/);
    });

    test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
  },
);
