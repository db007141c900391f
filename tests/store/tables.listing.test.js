/**
 * Proves the ledger's locks, and that a listing stays due until everything that it rests on has been looked at.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { backend, ledger } from './php-backend/tables.js';

/** Three pools A, B and C, a kit K that takes A, and a listing 10 that draws on K and B. */
const WORLD = `( $t->empty )();
  $ids = $t->pools->ensure( 1, array( 'A', 'B', 'C', 'K' ) );
  $listing = function ( $id, $fields = array() ) use ( $t ) { $t->listings->declare( array( ( $t->with )( new Row\\ListingRow(), $fields + array( 'product_id' => $id, 'item' => "L$id", 'price_cents' => 100 ) ) ) ); };
  $listing( 10 ); $t->bills->of_kit( $ids['K'], array( $ids['A'] => 20000 ) ); $t->bills->of_listing( 10, array( $ids['K'] => 10000, $ids['B'] => 5000 ) );
  $project = function ( $row ) use ( $t ) {
    return $t->database->transaction( function () use ( $t, $row ) {
      $row->written = 70000; $row->expected = 70000;
      $t->pools->lock( $t->draws_on->pools( array( $row->product_id ) )[ $row->product_id ] );
      $t->listings->projected( $row );
      return 1 === $t->listings->take_off_list( array( $row ) );
    } );
  };
  $is_due = function () use ( $t ) { return array_keys( $t->listings->due( 0, 99 ) ); };
  $change = function ( $item, $fields = array( 'in_flight' => 10000 ) ) use ( $t, $ids ) {
    $t->database->transaction( function () use ( $t, $ids, $item, $fields ) {
      $pools = $t->pools->lock( array( $ids[ $item ] ) ); ( $t->with )( $pools[ $ids[ $item ] ], $fields ); $t->pools->write( $pools ); $t->listings->make_due_of_pools( array_keys( $pools ) );
    } );
  };`;

await describeShop('listings and their pools', { plugin: true }, ({ shop, test }) => {
  test('a listing draws on what its kits are made of, and is due once it is declared', async () => {
    await ledger(shop, '$t->schema->install(); return true;');
    const seen = await ledger(
      shop,
      `${WORLD} $names = array_flip( $ids );
      $read = $t->listings->find( array( 10 ) )[10];
      return array( array_map( function ( $id ) use ( $names ) { return $names[ $id ]; }, $t->draws_on->pools( array( 10 ) )[10] ), $t->draws_on->listings( array( $ids['A'], $ids['C'] ) ), $is_due(), $project( $read ), $is_due(), $t->listings->find( array( 10 ) )[10]->written );`,
    );
    assert.deepEqual(seen, [['A', 'B', 'K'], { 1: [10] }, [10], true, [], 70000]);
  });

  for (const [what, code] of Object.entries({
    'its own pool': `$change( 'B' );`,
    'a pool of a kit that it draws on': `$change( 'A' );`,
    'two pools': `$change( 'A' ); $change( 'B' );`,
    'a pool without a word to the listing': `$t->pools->write( $t->pools->find( array( $ids['A'] ) ) );`,
    'a hold that is taken': `$t->holds->take( array( ( $t->with )( new Row\\HoldRow(), array( 'line' => 'cart:1', 'pool_id' => $ids['A'], 'quantity' => 10000, 'until_at' => 9 ) ) ) ); $t->pools->touch( array( $ids['A'] ) );`,
    'a hold of an order': `$t->pools->touch_with_listings( array( $ids['A'], $ids['B'] ), array() );`,
    'its bill of materials': `$t->bills->of_listing( 10, array( $ids['K'] => 10000, $ids['B'] => 10000 ) );`,
    'its bill of materials, to pools of lower revisions': `$t->bills->of_listing( 10, array( $ids['C'] => 10000 ) );`,
    'its bill of materials, to pools whose revisions have the same sum':
      `$t->database->write( 'UPDATE %i SET revision = %d WHERE item = %s', array( $t->database->table( 'pool' ), $read->facts_now - $read->components_revision - 1, 'C' ) ); $t->bills->of_listing( 10, array( $ids['C'] => 10000 ) );`,
    'the bill of a kit that it draws on': `$t->bills->of_kit( $ids['K'], array( $ids['C'] => 10000 ) );`,
    'its policy': `$t->listings->policy_changed( array( 10 ) );`,
  })) {
    test(`a change of ${what} between reading the facts and writing the figure leaves it due`, async () => {
      const seen = await ledger(
        shop,
        `${WORLD} for ( $n = 0; $n < 5; ++$n ) { $change( 'B' ); }
        $read = $t->listings->due( 0, 9 )[10];
        ${code}
        $left = $project( $read ); $due = $is_due();
        $again = $t->listings->find( array( 10 ) )[10];
        return array( $left, $due, $again->facts_now > $read->facts_now, $project( $again ), $is_due() );`,
      );
      assert.deepEqual(seen, [false, [10], true, true, []]);
    });
  }

  test('the sum of revisions never falls, whatever is rewritten', async () => {
    const sums = await ledger(
      shop,
      `${WORLD} mt_srand( 4 ); $sums = array( $t->listings->find( array( 10 ) )[10]->facts_now );
      for ( $n = 0; $n < 60; ++$n ) {
        $items = array_rand( array( 'A' => 1, 'B' => 1, 'C' => 1, 'K' => 1 ), mt_rand( 1, 3 ) ); $bill = array();
        foreach ( (array) $items as $item ) { $bill[ $ids[ $item ] ] = 10000 * mt_rand( 1, 3 ); }
        switch ( mt_rand( 0, 3 ) ) {
          case 0: if ( ! $t->bills->of_listing( 10, $bill ) ) { continue 2; } break;
          case 1: unset( $bill[ $ids['K'] ] ); if ( ! isset( array_flip( $t->draws_on->pools( array( 10 ) )[10] ?? array() )[ $ids['K'] ] ) || ! $t->bills->of_kit( $ids['K'], $bill ) ) { continue 2; } break;
          case 2: $t->listings->policy_changed( array( 10 ) ); break;
          default: $pool = $t->draws_on->pools( array( 10 ) )[10] ?? array(); if ( array() === $pool ) { continue 2; } $t->pools->touch( array( $pool[0] ) );
        }
        $sums[] = $t->listings->find( array( 10 ) )[10]->facts_now;
      }
      return $sums;`,
    );
    assert.ok(sums.length > 25, `${sums.length}`);
    for (let at = 1; at < sums.length; at += 1) assert.ok(sums[at] > sums[at - 1], `${sums[at - 1]} then ${sums[at]}`);
  });

  test('writers of the same pools, in whatever order they name them, wait for each other and lose nothing', async () => {
    const outcomes = await ledger(shop, `${WORLD} return $ids;`).then(() =>
      Promise.all([0, 1, 2].map((number) => shop.php(backend('writers.php'), { number, rounds: 120 }, { ms: 120_000 }))),
    );
    assert.deepEqual(outcomes.map((one) => one.retried), [0, 0, 0]);
    const [{ sum }] = await shop.query('SELECT SUM( in_flight ) AS sum FROM wp_stock_truth_pool');
    assert.equal(Number(sum), outcomes.reduce((all, one) => all + one.added, 0));
    const [{ due }] = await shop.query('SELECT due FROM wp_stock_truth_listing WHERE product_id = 10');
    assert.equal(Number(due), 1);
  });

  test('a pool that was not locked cannot be written over another write', async () => {
    const seen = await ledger(
      shop,
      `${WORLD} $stale = $t->pools->find( array( $ids['A'], $ids['B'] ) ); $change( 'B', array( 'figure' => 30000, 'status' => 'blocked', 'feed_id' => 4, 'kit_kind' => 'phantom', 'step' => 2500, 'due' => true, 'unit_known' => false ) );
      try { $t->database->transaction( function () use ( $t, $stale ) { $t->pools->write( $stale ); } ); $written = true; } catch ( Conflict $error ) { $written = false; }
      $now = $t->pools->find( array( $ids['A'], $ids['B'] ) );
      try { $t->database->transaction( function () use ( $t ) { $t->pools->lock( array( 1, 999 ) ); } ); $gone = 'locked'; } catch ( Conflict $error ) { $gone = 'conflict'; }
      $pool = get_object_vars( $now[ $ids['B'] ] ); unset( $pool['id'], $pool['revision'] );
      return array( $written, $now[ $ids['A'] ]->revision === $stale[ $ids['A'] ]->revision, $pool, $gone );`,
    );
    assert.deepEqual(seen, [false, true, { group_id: 1, item: 'B', feed_id: 4, figure: 30000, status: 'blocked', unit_known: false, step: 2500, kit_kind: 'phantom', in_flight: 0, due: true }, 'conflict']);
  });

  test('a listing is due again when the catalogue says something else, and not otherwise', async () => {
    const seen = await ledger(
      shop,
      `${WORLD} $project( $t->listings->find( array( 10 ) )[10] ); $revision = $t->listings->find( array( 10 ) )[10]->revision; $seen = array( $is_due() );
      $listing( 10 ); $seen[] = $is_due(); $seen[] = $t->listings->find( array( 10 ) )[10]->revision - $revision;
      $listing( 10, array( 'price_cents' => 200, 'parent_id' => 9 ) ); $seen[] = $is_due(); $seen[] = $t->listings->find( array( 10 ) )[10]->revision - $revision; $seen[] = $t->listings->find( array( 10 ) )[10]->price_cents;
      foreach ( array( 'item' => 'M', 'stock_managed' => true, 'is_virtual' => true, 'downloadable' => true, 'excluded' => true ) as $field => $value ) {
        $listing( 10, array( $field => $value ) ); $seen[] = $is_due(); $seen[] = $t->listings->find( array( 10 ) )[10]->$field;
        $listing( 10 ); $project( $t->listings->find( array( 10 ) )[10] ); $seen[] = $is_due();
      }
      $listing( 10, array( 'excluded' => true ) );
      $project( $t->listings->find( array( 10 ) )[10] ); $read = $t->listings->find( array( 10 ) )[10]; $read->valid_until = 500; $project( $read );
      $seen[] = $t->listings->make_due_by_time( 499, 9 ); $seen[] = $t->listings->make_due_by_time( 500, 9 ); $seen[] = $is_due(); $seen[] = $t->listings->count_due();
      return $seen;`,
    );
    const changes = ['M', true, true, true, true].flatMap((value) => [[10], value, []]);
    assert.deepEqual(seen, [[], [], 0, [], 1, 200, ...changes, 0, 1, [10], 1]);
  });

  test('lists are filtered, ordered and paged, and totals are of what the filter leaves', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $rows = array();
      for ( $id = 1; $id <= 25; ++$id ) { $rows[] = ( $t->with )( new Row\\ListingRow(), array( 'product_id' => $id, 'item' => "L$id" ) ); }
      $t->listings->declare( $rows ); $read = $t->listings->find( range( 1, 25 ) );
      foreach ( $read as $id => $row ) { ( $t->with )( $row, array( 'drift' => 0 === $id % 5 ? 0 : ( $id % 2 ? 10000 * $id : -10000 * $id ), 'cause' => 0 === $id % 5 ? '' : ( $id % 2 ? 'manualEdit' : 'staleFeed' ), 'severity' => $id % 4, 'oversell_cents' => $id % 2 ? 100 * ( $id % 3 ) : 0, 'lost_cents' => $id % 2 ? 0 : $id ) ); }
      $lost = $t->listings->compared( $read, 777 );
      $stale = $t->listings->find( array( 1 ) ); $t->listings->compared( $t->listings->find( array( 1 ) ), 778 ); $lost = array_merge( $lost, $t->listings->compared( $stale, 779 ) );
      $all = function ( $filter, $order, $limit ) use ( $t ) { $ids = array(); $after = null; do { $page = $t->list->page( $filter, $order, $after, $limit ); foreach ( $page as $after ) { $ids[] = $after->product_id; } } while ( count( $page ) === $limit ); return $ids; };
      return array(
        $lost, $all( array(), 'product', 4 ) === range( 1, 25 ), $all( array( 'differs' => true ), 'oversell', 3 ), $all( array( 'cause' => 'staleFeed' ), 'under', 50 ), $all( array( 'severity' => 3 ), 'severity', 2 ), $all( array( 'over' => true, 'item' => 'L7' ), 'over', 2 ),
        $t->list->totals( array() ), $t->list->totals( array( 'cause' => 'staleFeed' ) ), array_keys( $t->list->causes() ), $t->list->causes()['staleFeed'], array_keys( $t->listings->not_looked_at_since( 778, 3 ) ), array_keys( $t->listings->not_looked_at_since( 700, 3 ) ) );`,
    );
    const [lost, paged, byOversell, stale, severe, one, all, some, causes, totals, old, none] = seen;
    assert.deepEqual([lost, paged], [[1], true]);
    const differing = Array.from({ length: 25 }, (_, at) => at + 1).filter((id) => id % 5);
    assert.deepEqual(byOversell, [...differing].sort((a, b) => (b % 2 ? b % 3 : 0) - (a % 2 ? a % 3 : 0) || b - a));
    assert.deepEqual(stale, differing.filter((id) => id % 2 === 0).reverse());
    assert.deepEqual(severe, [23, 19, 15, 11, 7, 3]);
    assert.deepEqual(one, [7]);
    assert.deepEqual([all.listings, all.over, all.under, some.listings, some.lost_cents], [25, 10, 10, 10, 126]);
    assert.deepEqual([causes, totals], [['manualEdit', 'staleFeed'], { listings: 10, oversell_cents: 0, lost_cents: 126 }]);
    assert.deepEqual([old.length, none], [3, []]);
  });

  test('a key that a listing gave up still finds it', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $t->aliases->renamed( array( 10 => 'A' ), 100 ); $t->aliases->renamed( array( 10 => 'A' ), 150 ); $t->aliases->renamed( array( 10 => 'a', 12 => '' ), 200 ); $t->aliases->renamed( array( 11 => 'A' ), 300 ); $t->aliases->renamed( array( 10 => '', 11 => 'A' ), 400 );
      return array( $t->aliases->with_item( 'A' ), $t->aliases->with_item( 'a' ) );`,
    );
    assert.deepEqual(seen, [
      [{ product_id: 11, from_at: 300, to_at: null }, { product_id: 10, from_at: 100, to_at: 200 }],
      [{ product_id: 10, from_at: 200, to_at: 400 }],
    ]);
  });

  test('a day adds up and holds no more than a day', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $t->days->add( 20000, array( 1 => array( 'known_ms' => 50000000, 'over_ms' => 5 ), 2 => array( 'stale_ms' => 7 ) ) ); $t->days->add( 20000, array( 1 => array( 'known_ms' => 50000000 ) ) ); return $t->days->days( 19999, 20001 );`,
    );
    assert.deepEqual(seen, { 20000: { listings: 2, known_ms: 86400000, stale_ms: 7, unknown_ms: 0, agreeing_ms: 0, over_ms: 5, under_ms: 0 } });
  });

  test('a listing that is not sold any more goes with its bill, and a pool that nothing speaks of goes too', async () => {
    const seen = await ledger(
      shop,
      `${WORLD} $t->pools->ensure( 1, array( 'X' ) ); $t->demand->write( array( ( $t->with )( new Row\\LineDemandRow(), array( 'item_id' => 1, 'pool_id' => $ids['C'] ) ) ) );
      $left = function () use ( $t ) { return array_keys( $t->pools->of_items( 1, array( 'A', 'B', 'C', 'K', 'X' ) ) ); };
      $ends = array( $t->pools->forget_unused( 0, 99, 3 ) ); $ends[] = $t->pools->forget_unused( $ends[0], 99, 99 ); $ends[] = $t->pools->forget_unused( $ends[1], 99, 99 ); $first = $left();
      $t->listings->forget( array( 10 ) ); $t->pools->forget_unused( 0, $ids['A'] - 1, 99 ); $t->pools->forget_unused( 0, 99, 99 ); $second = $left();
      return array( $ends, $first, array( $t->draws_on->pools( array( 10 ) ), $t->components->of( 'listing', array( 10 ) ), $t->listings->find( array( 10 ) ) ), $second );`,
    );
    assert.deepEqual(seen, [[3, 5, 0], ['A', 'B', 'C', 'K'], [[], [], []], ['A', 'C', 'K']]);
  });
});
