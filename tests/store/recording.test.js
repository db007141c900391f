/**
 * Proves how often an order is recorded on its way through a checkout, and that what is left still comes before
 * WooCommerce's own steps.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describeShop } from './harness/suite.js';
import { connect, demand, pool, pull, units, withErp } from './php-backend/ledger.js';

await describeShop(
  'recording an order',
  withErp({ items: { HAMMER: 50 } }),
  ({ shop, test }) => {
    /** @type {import('./harness/catalog.js').Created} */
    let hammer;
    const file = () => join(shop.folder, 'statements.json');
    /**
     * The statements of a request that placed an order.
     * @param {() => Promise<unknown>} place
     * @returns {Promise<string[]>}
     */
    const statements = async (place) => {
      rmSync(file(), { force: true });
      await place();
      return JSON.parse(readFileSync(file(), 'utf8'));
    };
    const ours = (/** @type {string[]} */ all) => all.filter((sql) => /stock_truth|START TRANSACTION|SAVEPOINT|^COMMIT/.test(sql));
    const recordings = (/** @type {string[]} */ all) => all.filter((sql) => /INTO `wp_stock_truth_order_line`/.test(sql)).length;
    const at = (/** @type {string[]} */ all, /** @type {RegExp} */ what) => all.findIndex((sql) => what.test(sql));

    test('a shop that counts its statements', async () => {
      hammer = await shop.createProduct({ sku: 'HAMMER', stock: 0 });
      await connect(shop, { mode: 'enforce' });
      await pull(shop);
      await shop.php(
        `file_put_contents( WPMU_PLUGIN_DIR . '/statements.php', "<?php define( 'SAVEQUERIES', true ); add_action( 'shutdown', function () {
          global \\$wpdb;
          if ( did_action( 'woocommerce_new_order' ) ) { file_put_contents( '{$args['file']}', wp_json_encode( array_column( \\$wpdb->queries, 0 ) ) ); }
        }, PHP_INT_MAX );" ); return true;`,
        { file: file() },
      );
    });

    for (const [what, add, checkout] of /** @type {[string, 'classicAdd' | 'storeAdd', 'classicCheckout' | 'storeCheckout'][]} */ ([
      ['the classic checkout', 'classicAdd', 'classicCheckout'],
      ['the Store API', 'storeAdd', 'storeCheckout'],
    ])) {
      test(`${what} records an order once, before its status is stored`, async () => {
        // The first checkout of a new shop also makes what all later ones find.
        for (const is_first of [true, false]) {
          const before = (await pool(shop, 'HAMMER')).in_flight;
          const buyer = shop.shopper();
          await buyer[add](hammer.id, 2);
          const all = await statements(async () => {
            const placed = await buyer[checkout]();
            assert.equal(placed.ok, true, JSON.stringify(placed));
          });
          const [line] = (await demand(shop)).slice(-1);
          assert.deepEqual(
            [line.net, line.order_status, line.reducing_until, (await pool(shop, 'HAMMER')).in_flight - before],
            [units(2), 'processing', 0, units(2)],
          );
          assert.equal((await shop.product(hammer.id)).stock, 50 - (await pool(shop, 'HAMMER')).in_flight / units(1));
          if (is_first) continue;
          const recorded = at(all, /INTO `wp_stock_truth_order_line`/);
          const [stored, reduced] = [/INSERT INTO wp_wc_orders[^]*'wc-processing'/, /UPDATE wp_postmeta[^]*SET meta_value = meta_value -/].map((what) => at(all, what));
          assert.ok(recorded > 0 && recorded < stored && stored < reduced, `recorded ${recorded}, stored ${stored}, reduced ${reduced}`);
          assert.equal(recordings(all), 1);
          assert.ok(ours(all).length <= 34, `${ours(all).length} statements:\n${ours(all).join('\n')}`);
        }
      });
    }

    const order = (/** @type {number} */ quantity, status = 'processing') =>
      shop.createOrder({ items: [{ product: hammer.id, quantity }], status });

    test('a recording sends few statements', async () => {
      const bought = await order(1, 'pending');
      const sent = await shop.php(
        `$order = wc_get_order( $args['id'] ); $sent = array();
        $count = function ( $do ) use ( $order, &$sent ) {
          $all  = array(); $hear = function ( $sql ) use ( &$all ) { $all[] = $sql; return $sql; };
          $do( $order ); add_filter( 'query', $hear ); stock_truth()->get( StockTruth\\Demand\\Recorder::class )->record( $order ); remove_filter( 'query', $hear );
          $sent[] = array_values( preg_grep( '/stock_truth|_sku|START TRANSACTION|SAVEPOINT|^COMMIT/', $all ) );
        };
        $count( function ( $order ) { $order->set_status( 'processing' ); } );
        $count( function () {} );
        $count( function ( $order ) { $order->set_status( 'completed' ); } );
        $count( function ( $order ) { current( $order->get_items() )->set_quantity( 3 ); } );
        return $sent;`,
        { id: bought.id },
      );
      const most = { 'one that is new': 15, 'the same again': 8, 'another status': 13, 'another quantity': 15 };
      Object.entries(most).forEach(([what, count], at) => assert.ok(sent[at].length <= count, `${what}: ${sent[at].length} statements:\n${sent[at].join('\n')}`));
      assert.deepEqual((await demand(shop, bought.id)).map((line) => [line.net, line.revisions.length, line.order_status]), [[units(3), 2, 'completed']]);
    });

    test('what others recorded between the first look and the locks is met, not written over', async () => {
      const bought = await order(2, 'pending');
      const before = (await pool(shop, 'HAMMER')).in_flight;
      const revised = await shop.php(
        `$order  = wc_get_order( $args['id'] ); $order->set_status( 'processing' );
        $record = stock_truth()->get( StockTruth\\Demand\\Recorder::class ); $lines = stock_truth()->get( StockTruth\\Ledger\\OrderLineTable::class );
        $writer = stock_truth()->get( StockTruth\\Demand\\LineWriter::class ); $effect = stock_truth()->get( StockTruth\\Facts\\Effects::class )->of( $order, true );
        $item   = current( $order->get_items() )->get_id();
        $write  = function ( $net, $known ) use ( $order, $writer, $effect, $item ) {
          return $writer->write( new StockTruth\\Demand\\Recording( $order->get_id(), 'processing', $effect, array( $item => new StockTruth\\Demand\\OrderedLine( $args['product'] ?? 0, $net, $net, array( $GLOBALS['pool'] => array( new StockTruth\\Ledger\\Row\\BillPart( 10000 ) ) ) ) ), false, StockTruth\\Engine\\Moment::now() ), $known );
        };
        $GLOBALS['pool'] = $args['pool'];
        $write( 20000, array() );
        // Nobody had it when it was looked at.
        $write( 30000, array() );
        $stale = $lines->of_order( $order->get_id() );
        $write( 10000, $lines->of_order( $order->get_id() ) );
        $write( 40000, $stale );
        return array_map( function ( $row ) { return $row->net; }, stock_truth()->get( StockTruth\\Ledger\\LineRevisionTable::class )->of_lines( array( $item ) )[ $item ] );`,
        { id: bought.id, pool: (await pool(shop, 'HAMMER')).id },
      );
      assert.deepEqual(revised, [20_000, 30_000, 10_000, 40_000]);
      assert.equal((await pool(shop, 'HAMMER')).in_flight - before, units(4));
    });

    test('a status that is not stored after all counts for nothing at the end of the request', async () => {
      const bought = await order(1);
      await shop.setOrderStatus(bought.id, 'cancelled');
      await shop.php(
        `add_action( 'woocommerce_before_order_object_save', function () { throw new Exception( 'not today' ); }, PHP_INT_MAX );
        wc_get_order( $args['id'] )->update_status( 'processing' );
        return true;`,
        { id: bought.id },
      );
      assert.equal((await shop.query('SELECT status FROM wp_wc_orders WHERE id = ?', [bought.id]))[0].status, 'wc-cancelled');
      assert.deepEqual((await demand(shop, bought.id)).map((line) => [line.net, line.order_status, line.reducing_until]), [[0, 'cancelled', 0]]);
    });

    test('a worker ends its work with each action, and reads what others have stored meanwhile', async () => {
      const bought = await order(1);
      const seen = await shop.php(
        `global $wpdb;
        $net  = function () use ( $wpdb, $args ) { return (int) $wpdb->get_var( $wpdb->prepare( "SELECT net FROM {$wpdb->prefix}stock_truth_order_line WHERE order_id = %d", $args['order'] ) ); };
        $seen = array( $net() );
        $run  = function ( $work ) { add_action( 'test_work', $work ); ActionScheduler_QueueRunner::instance()->process_action( as_enqueue_async_action( 'test_work' ) ); remove_action( 'test_work', $work ); };
        $run( function () use ( $args ) {
          foreach ( wc_get_order( $args['order'] )->get_items() as $item ) { $item->set_quantity( 4 ); $item->save(); }
        } );
        $seen[] = $net();
        // Another process: its tables say so, this one's memory does not.
        $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}woocommerce_order_itemmeta SET meta_value = '2' WHERE meta_key = '_qty' AND order_item_id = %d", $args['item'] ) );
        $run( function () use ( $args ) { do_action( 'woocommerce_saved_order_items', $args['order'], array() ); } );
        $seen[] = $net();
        return $seen;`,
        { order: bought.id, item: bought.items[0].id },
      );
      assert.deepEqual(seen, [units(1), units(4), units(2)]);
    });

    test('a process that places many orders does not keep all of them to itself', async () => {
      const [before, during] = await shop.php(
        `global $wpdb;
        $count  = function () use ( $wpdb ) { return (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}stock_truth_order_line" ); };
        $before = $count();
        for ( $placed = 0; $placed < 55; $placed++ ) {
          $order = new WC_Order();
          $order->add_product( wc_get_product( $args['product'] ), 1 );
          $order->set_status( 'processing' );
          // As an importer does it, which has the status stored with the order and nobody told of it.
          remove_all_actions( 'woocommerce_order_status_processing' );
          $order->save();
        }
        return array( $before, $count() );`,
        { product: hammer.id },
      );
      assert.ok(during - before >= 50, `${during - before} of 55`);
      assert.equal((await demand(shop)).length, before + 55);
    });

    test('a line that is edited without end stays judged, and its largest rise stays taken off', async () => {
      const bought = await order(1);
      await shop.php(
        `foreach ( range( 1, 40 ) as $edit ) {
          $item = new WC_Order_Item_Product( $args['item'] );
          $item->set_quantity( 5 === $edit ? 9 : 1 + $edit % 3 );
          $item->save();
          stock_truth()->get( StockTruth\\Demand\\RequestRecorder::class )->finish();
        }
        return true;`,
        { item: bought.items[0].id },
      );
      const [line] = await demand(shop, bought.id);
      assert.deepEqual([line.net, line.in_flight, line.unjudged], [units(2), units(9), 0]);
      assert.ok(line.revisions.length < 32, `${line.revisions.length} revisions`);
    });

    test('an order of more lines than one question holds is recorded whole', async () => {
      const wide = await shop.createOrder({ items: Array.from({ length: 120 }, () => ({ product: hammer.id, quantity: 1 })), status: 'processing' });
      const lines = await demand(shop, wide.id);
      assert.deepEqual([lines.length, lines.reduce((sum, line) => sum + line.net, 0)], [120, units(120)]);
    });

    test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
  },
);
