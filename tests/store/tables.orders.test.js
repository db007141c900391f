/**
 * Proves what the tables of demand and of holds read and write.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { ledger } from './php-backend/tables.js';

await describeShop('the tables of demand', { plugin: true }, ({ shop, test }) => {
  test('an order line is written only as it was read', async () => {
    await ledger(shop, '$t->schema->install(); return true;');
    const seen = await ledger(
      shop,
      `( $t->empty )(); $line = ( $t->with )( new Row\\OrderLineRow(), array( 'item_id' => 5, 'order_id' => 2, 'product_id' => 9, 'order_status' => 'processing', 'net' => 30000, 'components' => array( 7 => array( new Row\\BillPart( 10000 ) ), 8 => array( new Row\\BillPart( 2500 ) ) ), 'revised_at' => 11 ) );
      $t->lines->write( array( $line ) );
      $same = $t->lines->find( array( 5 ) )[5]->to_database() === $line->to_database();
      $stale = clone $line; $line->net = 20000; $line->sent_at = 12; $line->uncovered = true;
      $other = ( $t->with )( new Row\\OrderLineRow(), array( 'item_id' => 6, 'order_id' => 3, 'product_id' => 9, 'unjudged' => true ) );
      $t->lines->write( array( $line, $other ) );
      $outcomes = array();
      foreach ( array( $stale, ( $t->with )( new Row\\OrderLineRow(), array( 'item_id' => 6 ) ) ) as $wrong ) {
        try { $t->database->transaction( function () use ( $t, $wrong ) { $t->lines->write( array( $wrong ) ); } ); $outcomes[] = 'written'; } catch ( Conflict $error ) { $outcomes[] = 'conflict'; }
      }
      return array( $same, $outcomes, $t->lines->of_order( 2 )[5]->net, $t->lines->unjudged( 9 ), $t->lines->known_orders( 2, 9, true ), $t->lines->counts() );`,
    );
    assert.deepEqual(seen, [true, ['conflict', 'conflict'], 20000, [3], [3], { lines: 2, uncovered: 1, overdue: 0, unjudged: 1 }]);
  });

  test('a line that was settled long ago goes, with everything that belongs to it', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $old = OrderLineTable::KEEP_MS;
      foreach ( array( array( 1, true, 5 ), array( 2, false, 5 ), array( 3, true, 15 ), array( 4, true, 6 ) ) as list( $item, $settled, $at ) ) {
        $t->lines->write( array( ( $t->with )( new Row\\OrderLineRow(), array( 'item_id' => $item, 'order_id' => 9, 'settled' => $settled, 'revised_at' => $at ) ) ) );
        $t->demand->write( array( ( $t->with )( new Row\\LineDemandRow(), array( 'item_id' => $item, 'pool_id' => 7, 'settled' => $settled ) ) ) );
        $t->revisions->write( array( ( $t->with )( new Row\\LineRevisionRow(), array( 'item_id' => $item, 'n' => 1 ) ) ) );
      }
      $left = function () use ( $t ) { $ids = array( 1, 2, 3, 4 ); return array_map( 'array_keys', array( $t->lines->find( $ids ), $t->demand->of_lines( $ids ), $t->revisions->of_lines( $ids ) ) ); };
      return array( $t->lines->overdue( $old + 10, 9 ), $t->lines->clean( $old + 10, 1 ), $left(), $t->lines->clean( $old + 10, 9 ), $t->lines->clean( $old + 10, 9 ), $left() );`,
    );
    assert.deepEqual(seen, [2, 1, [[2, 3, 4], [2, 3, 4], [2, 3, 4]], 1, 0, [[2, 3], [2, 3], [2, 3]]]);
  });

  test('U of a pool is the sum of its open lines', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $rows = array();
      foreach ( array( array( 1, 7, 10000, false ), array( 2, 7, 20000, false ), array( 3, 7, 40000, true ), array( 1, 8, 2500, false ) ) as list( $item, $pool, $u, $settled ) ) { $rows[] = ( $t->with )( new Row\\LineDemandRow(), array( 'item_id' => $item, 'pool_id' => $pool, 'net' => $u, 'in_flight' => $u, 'settled' => $settled ) ); }
      $t->demand->write( $rows ); $rows[0]->in_flight = 5000; $rows[0]->waits_for = 9; $t->demand->write( array( $rows[0] ) );
      $of = $t->demand->of_lines( array( 1 ) )[1];
      return array( $t->demand->in_flight( array( 7, 8, 9 ) ), array_keys( $t->demand->open_of( array( 7 ) ) ), array_keys( $of ), get_object_vars( $of[7] ) === get_object_vars( $rows[0] ) );`,
    );
    assert.deepEqual(seen, [{ 7: 25000, 8: 2500, 9: 0 }, [1, 2], [7, 8], true]);
  });

  test('units that the shop has yet to take off are told wherever orders stand', async () => {
    const product = await shop.createProduct({ sku: 'A', stock: 10 });
    for (const own of [true, false]) {
      await shop.setOption('woocommerce_custom_orders_table_enabled', own ? 'yes' : 'no');
      const order = await shop.createOrder({ items: [{ product: product.id, quantity: 3 }], status: 'pending' });
      const units = () => ledger(shop, `return $t->lines->not_reduced( array( $args['product'], 999 ), array( 'on-hold', 'processing' ), $args['own'] );`, { product: product.id, own });
      await ledger(
        shop,
        `( $t->empty )(); $item = current( wc_get_order( $args['order'] )->get_items() );
        $t->lines->write( array( ( $t->with )( new Row\\OrderLineRow(), array( 'item_id' => $item->get_id(), 'order_id' => $args['order'], 'product_id' => $args['product'], 'order_status' => 'processing', 'net' => 30000, 'reducing_until' => 77 ) ) ) ); return true;`,
        { order: order.id, product: product.id },
      );
      assert.deepEqual(await units(), { [product.id]: { units: 30000, reducing_until: 77 } });
      await ledger(shop, `$t->lines->reduction_ended( $args['order'] ); wc_reduce_stock_levels( $args['order'] ); return true;`, { order: order.id });
      assert.deepEqual(await units(), []);
      // WooCommerce changes where orders stand only while there are none.
      await shop.php(`wc_get_order( $args['order'] )->delete( true ); return true;`, { order: order.id });
    }
    await shop.setOption('woocommerce_custom_orders_table_enabled', 'yes');
  });

  test('revisions and reads are kept in their order, and of equal reads the first and the last', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $revision = function ( $n, $net, $fields = array() ) use ( $t ) { $t->revisions->write( array( ( $t->with )( new Row\\LineRevisionRow(), array( 'item_id' => 1, 'n' => $n, 'net' => $net, 'made_at' => $n ) + $fields ) ) ); };
      $revision( 1, 50000 ); $revision( 2, 20000 ); $revision( 3, 70000 ); $revision( 1, 50000, array( 'sent' => 'yes', 'exported_at' => 4 ) ); $t->revisions->drop( array( 1 => array( 2 ), 2 => array() ) );
      $read = function ( $at, $reserved, $pool = 7 ) use ( $t ) { return count( $t->reads->add( array( ( $t->with )( new Row\\OrderReadRow(), array( 'item_id' => 1, 'pool_id' => $pool, 'feed_id' => 1, 'read_at' => $at, 'begun_at' => $at - 1, 'reserved' => $reserved ) ) ) ) ); };
      $written = array( $read( 10, 5 ), $read( 20, 5 ), $read( 30, 5 ), $read( 40, 5 ), $read( 35, 3 ), $read( 40, 3 ), $read( 50, 5 ), $read( 60, 5, 8 ) );
      $at = function () use ( $t ) { return array_map( function ( $read ) { return array( $read->n, $read->read_at, $read->reserved ); }, $t->reads->of_lines( array( 1 ) )[1][7] ); };
      $all = $at(); $t->reads->drop_before( 1, 7, 2 );
      return array( array_map( function ( $row ) { return array( $row->n, $row->net, $row->sent, $row->exported_at ); }, $t->revisions->of_lines( array( 1 ) )[1] ), $written, $all, $at() );`,
    );
    assert.deepEqual(seen, [
      [[1, 50000, 'yes', 4], [3, 70000, 'unknown', null]],
      [1, 1, 1, 2, 0, 1, 1, 1],
      [[1, 10, 5], [2, 30, 5], [3, 40, 5], [4, 40, 3], [5, 50, 5]],
      [[2, 30, 5], [3, 40, 5], [4, 40, 3], [5, 50, 5]],
    ]);
  });

  test('a hold lives until its instant, and is one for each line', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $pool = $t->pools->ensure( 1, array( 'A' ) )['A'];
      $hold = function ( $line, $quantity, $until, $order = 0 ) use ( $t, $pool ) { return ( $t->with )( new Row\\HoldRow(), array( 'line' => $line, 'pool_id' => $pool, 'owner' => 'o' . $order, 'product_id' => 3, 'order_id' => $order, 'quantity' => $quantity, 'until_at' => $until, 'fresh_at' => 1 ) ); };
      $t->database->transaction( function () use ( $t, $hold, $pool ) { $t->pools->lock( array( $pool ) ); $t->holds->take( array( $hold( 'a', 1, 100 ), $hold( 'A', 2, 90 ), $hold( 'order:4', 3, 200, 4 ) ) ); $t->holds->take( array( $hold( 'a', 5, 150 ) ) ); } );
      $live = function ( $now ) use ( $t, $pool ) { return array_map( function ( $hold ) { return array( $hold->line, $hold->quantity ); }, $t->holds->live( array( $pool ), $now ) ); };
      $seen = array( $live( 89 ), $live( 90 ), $live( 150 ) );
      $t->holds->release( $t->holds->of_order( 4 ) ); $seen[] = count( $t->holds->of_owner( 'o4' ) ) + 10 * count( $t->holds->of_owner( 'o0' ) );
      return $seen;`,
    );
    assert.deepEqual(seen, [[['A', 2], ['a', 5], ['order:4', 3]], [['a', 5], ['order:4', 3]], [['order:4', 3]], 20]);
  });

  test('only demand is judged anew whose pool has passed what it waits for', async () => {
    const passed = await ledger(
      shop,
      `( $t->empty )(); list( $feed, $locations ) = ( $t->feed )( 'erp', array( '' => 1 ) ); $location = $locations['']->id; $ids = $t->pools->ensure( 1, array( 'A', 'B', 'C', 'D', 'E' ) );
      $t->database->write( 'UPDATE %i SET feed_id = %d WHERE item <> %s', array( $t->database->table( 'pool' ), $feed->id, 'E' ) );
      foreach ( $ids as $item => $id ) {
        $t->claims->write( array( ( $t->with )( new Row\\ClaimRow(), array( 'location_id' => $location, 'item' => $item, 'feed_id' => $feed->id, 'pool_id' => $id, 'as_of' => 1000, 'received_at' => 1000, 'stopped_as_of' => 'C' === $item ? 1100 : null, 'stopped_through' => 'C' === $item ? 1000 : null ) ) ) );
        $t->demand->write( array( ( $t->with )( new Row\\LineDemandRow(), array( 'item_id' => $id, 'pool_id' => $id, 'net' => 1, 'waits_for' => 'B' === $item ? 2000 : 1500, 'settled' => 'D' === $item ) ) ) );
      }
      $seen = array( $t->demand->passed( $feed->id, 0, 9 ) );
      $covered = $t->coverage->of_feed( $feed->id, 0 ); $covered[ $location ]->confirmed_through = 2000; $t->coverage->write( $covered );
      $seen[] = array_map( function ( $id ) use ( $ids ) { return array_search( $id, $ids, true ); }, $t->demand->passed( $feed->id, 0, 9 ) );
      $covered[ $location ]->confirmed_through = 2001; $t->coverage->write( $covered );
      $seen[] = array_map( function ( $id ) use ( $ids ) { return array_search( $id, $ids, true ); }, $t->demand->passed( $feed->id, 0, 9 ) );
      return $seen;`,
    );
    assert.deepEqual(passed, [[], ['A'], ['A', 'B']]);
  });
});
