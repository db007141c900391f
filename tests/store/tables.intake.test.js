/**
 * Proves what the tables of feeds read and write: runs, staged rows, claims, coverage, and that a whole snapshot is
 * compared as the core would compare it row by row.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { backend, ledger } from './php-backend/tables.js';

await describeShop('the tables of feeds', { plugin: true }, ({ shop, test }) => {
  test('a feed is written only as it was read', async () => {
    await ledger(shop, '$t->schema->install(); ( $t->empty )(); return true;');
    const [stored, second, conflict] = await ledger(
      shop,
      `list( $feed ) = ( $t->feed )( 'erp', array( '' => 1 ), array( 'options' => array( 'url' => 'https://erp.example/ä' ), 'lag_ms' => 600000, 'gapless' => true ) );
      $stale = $t->feeds->find( $feed->id );
      $feed->failures = 2; $feed->error_code = 'timeout'; $feed->error_message = null; $feed->retry_at = 5;
      $t->feeds->write( $feed );
      try { $t->feeds->write( $stale ); $conflict = 'written'; } catch ( Conflict $error ) { $conflict = 'conflict'; }
      try { $t->feeds->write( ( $t->with )( new Row\\FeedRow(), array( 'name' => 'erp' ) ) ); $second = 'written'; } catch ( Conflict $error ) { $second = 'conflict'; }
      return array( array( get_object_vars( $t->feeds->named( 'erp' ) ) === get_object_vars( $feed ), $feed->revision, $feed->options, $feed->gapless, count( $t->feeds->all() ), $t->feeds->named( 'ERP' ) ), $second, $conflict );`,
    );
    assert.deepEqual(stored, [true, 2, { url: 'https://erp.example/ä' }, true, 1, null]);
    assert.deepEqual([second, conflict], ['conflict', 'conflict']);
  });

  test('of two runs that must be alone one begins, and a dead one is taken over where it stopped', async () => {
    const run = (/** @type {number} */ now) =>
      ledger(
        shop,
        `$run = ( $t->with )( new Row\\FeedRunRow(), array( 'feed_id' => 1, 'lane' => 'stock', 'sent_at' => $args['now'] ) );
        return $t->runs->begin( $run, $args['now'] ) ? $run->id : null;`,
        { now },
      );
    const begun = await Promise.all([run(1000), run(1000), run(1000)]);
    assert.equal(begun.filter((id) => id !== null).length, 1);
    const [early, page, stale, lane, state, pushes] = await ledger(
      shop,
      `$mine = $t->runs->open( 1, 'stock' );
      $mine->page = 3; $mine->cursor_to = 'p4'; $mine->counts = array( 'rows' => 7 ); $t->runs->write( $mine, 2000 );
      $early = $t->runs->take_over( 1, 'stock', 2000 + FeedRunTable::LOCK_MS );
      $other = $t->runs->take_over( 1, 'stock', 2001 + FeedRunTable::LOCK_MS );
      try { $t->runs->write( $mine, 3000 ); $stale = 'written'; } catch ( Superseded $error ) { $stale = 'superseded'; }
      $other->state = Row\\FeedRunRow::HELD; $t->runs->release( $other );
      $held = $t->runs->take_over( 1, 'stock', 3000 );
      $held->state = Row\\FeedRunRow::DONE; $t->runs->write( $held, 4000 );
      $pushes = array();
      foreach ( array( 1, 2 ) as $n ) {
        $push = ( $t->with )( new Row\\FeedRunRow(), array( 'feed_id' => 1, 'kind' => 'push', 'sent_at' => 1 ) );
        $pushes[] = $t->runs->begin( $push, 5000 ); $push->state = Row\\FeedRunRow::FAILED; $t->runs->write( $push, 5000 );
      }
      return array( $early, array( $other->page, $other->cursor_to, $other->counts ), $stale, $t->runs->open( 1, 'stock' ), array_map( function ( $run ) { return array( $run->state, $run->ended_at ); }, $t->runs->newest( 1, 9 ) ), $pushes );`,
    );
    assert.deepEqual([early, page, stale, lane], [null, [3, 'p4', { rows: 7 }], 'superseded', null]);
    assert.deepEqual(state, [['failed', 5000], ['failed', 5000], ['done', 4000]]);
    assert.deepEqual(pushes, [true, true]);
  });

  test('a page that is stored twice stands there once, and keys are compared byte by byte', async () => {
    const [rows, repeated, pools] = await ledger(
      shop,
      `( $t->empty )(); $page = array();
      foreach ( array( 'ab', 'AB', 'ab ', 'äb', '0123', '123', 'ab' ) as $at => $item ) {
        $page[] = ( $t->with )( new Row\\StagedRow(), array( 'place' => $at + 1, 'location_id' => 1, 'item' => $item, 'figure' => $at, 'as_of' => 5, 'received_at' => 6 ) );
      }
      $t->staged->add( 9, $page ); $t->staged->add( 9, $page ); $t->staged->drop_behind( 9, 7 );
      $pools = $t->pools->ensure( 1, array_column( $page, 'item' ) ); $again = $t->pools->ensure( 1, array_column( $page, 'item' ) );
      return array( array_map( function ( $row ) { return array( $row->place, $row->item, $row->figure ); }, $t->staged->rows( 9, 0, 99 ) ), $t->staged->repeated( 9 ), array( count( array_unique( $pools ) ), $pools == $again ) );`,
    );
    assert.deepEqual(rows.map((/** @type {any[]} */ row) => row[1]), ['ab', 'AB', 'ab ', 'äb', '0123', '123', 'ab']);
    assert.deepEqual([repeated, pools], [1, [6, true]]);
  });

  test('a key that is too long is refused, not cut', async () => {
    const outcome = await ledger(shop, `try { $t->pools->ensure( 1, array( str_repeat( 'x', 401 ) ) ); return 'made'; } catch ( Failure $failure ) { return $failure->getMessage(); }`);
    assert.equal(outcome, 'a key has more than 400 bytes');
  });

  test('refused rows are kept up to a number and cut between characters', async () => {
    const [kept, rest, first] = await ledger(
      shop,
      `$all = array();
      for ( $line = 1; $line <= 1003; ++$line ) { $all[] = array( 'line' => $line, 'code' => 'sku_missing', 'path' => 'sku', 'excerpt' => str_repeat( 'ä', 150 ) . 'x' ); }
      $kept = $t->refusals->add( 4, $all );
      return array( $kept, $t->refusals->add( 4, $all ), $t->refusals->of_run( 4, 0, 1 )[0]['excerpt'] );`,
    );
    assert.deepEqual([kept, rest, first], [1000, 0, 'ä'.repeat(100)]);
  });

  test('a snapshot that changes nothing writes its coverage and no claim', async () => {
    const [before, looked, after, writes] = await ledger(
      shop,
      `( $t->empty )(); list( $feed, $locations ) = ( $t->feed )( 'erp', array( '' => 1 ) ); $location = $locations['']->id;
      $items = array(); for ( $n = 0; $n < 3000; ++$n ) { $items[] = "I$n"; }
      $claims = array();
      foreach ( $t->pools->ensure( 1, $items ) as $item => $pool ) {
        $claims[] = ( $t->with )( new Row\\ClaimRow(), array( 'location_id' => $location, 'item' => $item, 'feed_id' => $feed->id, 'pool_id' => $pool, 'figure' => $pool, 'as_of' => 1000, 'received_at' => 1001 ) );
      }
      $t->claims->write( $claims ); $t->database->write( 'UPDATE %i SET feed_id = %d', array( $t->database->table( 'pool' ), $feed->id ) );
      $run = ( $t->with )( new Row\\FeedRunRow(), array( 'feed_id' => $feed->id, 'lane' => 'stock', 'sent_at' => 2000, 'as_of' => 2000, 'received_at' => 2001 ) );
      $t->runs->begin( $run, 2000 ); $rows = array();
      foreach ( $claims as $at => $claim ) {
        $rows[] = ( $t->with )( new Row\\StagedRow(), array( 'place' => $at + 1, 'location_id' => $location, 'item' => $claim->item, 'figure' => 'I7' === $claim->item ? -1 : $claim->figure, 'as_of' => 2000, 'received_at' => 2001 ) );
      }
      $t->staged->add( $run->id, $rows );
      $before = $t->pools->known( array( 1 ) )[1];
      $writes = function () use ( $t ) { return array_sum( array_column( $t->database->rows( "SHOW SESSION STATUS WHERE Variable_name IN ( 'Handler_write', 'Handler_update', 'Handler_delete' )" ), 'Value' ) ); };
      $begun  = $writes();
      $t->coverage->begin_snapshot( $run, array( $location ) );
      $differing = $t->comparison->differing( $run, 0, 99999, 500, 0 );
      $left_out  = $t->claims->left_out( $run->id, $location, '', 500, false );
      $covered   = $t->coverage->of_feed( $feed->id, 0 );
      $covered[ $location ]->confirmed_through = 2000;
      $t->coverage->end_snapshot( $run, $covered );
      $writes = $writes() - $begun;
      $after = $t->pools->known( array( 1 ) )[1];
      $standing = $t->claims->standing( $location, array( 'I0' ) )['I0'];
      return array( array( $before->as_of, $before->position ), array( array_column( $differing, 'item' ), count( $left_out ) ), array( $after->as_of, $after->position, $standing->as_of, $standing->received_at ), $writes );`,
    );
    assert.deepEqual(before, [1000, 1000]);
    assert.deepEqual(looked, [['I7'], 0]);
    assert.deepEqual(after, [2000, 2000, 2000, 2001]);
    assert.ok(writes <= 40, `${writes} rows written`);
  });

  test('from the moment when a snapshot is certain, the place of its row is that of the claim which it confirms', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); list( $feed, $locations ) = ( $t->feed )( 'erp', array( '' => 1 ) ); $location = $locations['']->id; $pools = $t->pools->ensure( 1, array( 'A', 'B', 'C', 'D', 'Z' ) );
      $claim = function ( $item, $fields ) use ( $t, $feed, $location, $pools ) { $t->claims->write( array( ( $t->with )( new Row\\ClaimRow(), $fields + array( 'location_id' => $location, 'item' => $item, 'feed_id' => $feed->id, 'pool_id' => $pools[ $item ], 'figure' => 1, 'as_of' => 1000, 'received_at' => 1000 ) ) ) ); };
      $claim( 'A', array() ); $claim( 'B', array( 'as_of' => 3000, 'received_at' => 3000 ) ); $claim( 'Z', array( 'figure' => 0 ) ); $claim( 'D', array( 'stopped_through' => 1000, 'stopped_as_of' => 1500 ) ); $claim( 'C', array( 'missing_since' => 900, 'stopped_through' => 1000, 'stopped_as_of' => 1500 ) );
      $places = function ( $run = 0 ) use ( $t, $location ) { return array_map( function ( $claim ) { return array( $claim->as_of, $claim->stopped_as_of ); }, $t->claims->standing( $location, array( 'A', 'B', 'C', 'D', 'Z' ), $run ) ); };
      $run = ( $t->with )( new Row\\FeedRunRow(), array( 'feed_id' => $feed->id, 'lane' => 'stock', 'sent_at' => 1, 'as_of' => 2000, 'received_at' => 2001 ) ); $t->runs->begin( $run, 1 );
      foreach ( array( 'A', 'B', 'D' ) as $at => $item ) { $t->staged->add( $run->id, array( ( $t->with )( new Row\\StagedRow(), array( 'place' => $at + 1, 'location_id' => $location, 'item' => $item, 'figure' => 1, 'as_of' => 2010, 'received_at' => 2011 ) ) ) ); }
      $seen = array( $places() );
      $t->coverage->begin_snapshot( $run, array( $location ) );
      $seen[] = $places(); $seen[] = $places( $run->id );
      $other = clone $run; $other->id = 99; try { $t->coverage->begin_snapshot( $other, array( $location ) ); $seen[] = 'begun'; } catch ( Conflict $error ) { $seen[] = 'conflict'; }
      $covered = $t->coverage->of_feed( $feed->id, 0 ); $stale = $t->coverage->of_feed( $feed->id, 0 );
      $t->coverage->end_snapshot( $run, $covered ); $seen[] = $places();
      try { $t->coverage->write( $stale ); $seen[] = 'written'; } catch ( Conflict $error ) { $seen[] = 'conflict'; }
      $old = clone $run; $old->id = 98; $old->as_of = 1800; $t->coverage->begin_snapshot( $old, array( $location ) ); $covered = $t->coverage->of_feed( $feed->id, 0 ); $t->coverage->end_snapshot( $old, $covered );
      $seen[] = $t->coverage->of_feed( $feed->id, 0 )[ $location ]->snapshot_as_of;
      return $seen;`,
    );
    const before = { A: [1000, null], B: [3000, null], C: [1000, 1500], D: [1000, 1500], Z: [1000, null] };
    const after = { A: [2010, null], B: [3000, null], C: [1000, 2000], D: [1000, 1500], Z: [2000, null] };
    assert.deepEqual(seen, [before, after, before, 'conflict', after, 'conflict', 2000]);
  });

  test('whoever admits a single row waits for the snapshot that becomes certain', async () => {
    const file = backend('coverage_lock.php');
    const [push, snapshot] = await Promise.all([shop.php(file, { as: 'push' }), shop.php(file, { as: 'snapshot' })]);
    assert.ok(snapshot.begun_at >= push.done_at, `the snapshot began at ${snapshot.begun_at}, the push was done at ${push.done_at}`);
    assert.equal(push.pending, null);
  });

  test('what a snapshot leaves out is found once, whichever it means', async () => {
    const found = await ledger(
      shop,
      `( $t->empty )(); list( $feed, $locations ) = ( $t->feed )( 'erp', array( '' => 1 ) ); $location = $locations['']->id; $pools = $t->pools->ensure( 1, array( 'A', 'B', 'C', 'D', '5' ) );
      foreach ( array( 'A' => array(), 'B' => array( 'missing_since' => 900, 'stopped_as_of' => 900, 'stopped_through' => 800 ), 'C' => array( 'figure' => 0 ), 'D' => array( 'missing_since' => 900, 'stopped_as_of' => 900, 'epoch' => 1 ), '5' => array() ) as $item => $fields ) {
        $t->claims->write( array( ( $t->with )( new Row\\ClaimRow(), $fields + array( 'location_id' => $location, 'item' => (string) $item, 'feed_id' => $feed->id, 'pool_id' => $pools[ $item ], 'figure' => 7, 'as_of' => 800, 'received_at' => 800 ) ) ) );
      }
      $run = ( $t->with )( new Row\\FeedRunRow(), array( 'feed_id' => $feed->id, 'lane' => 'stock', 'sent_at' => 1, 'as_of' => 2000, 'received_at' => 2001 ) ); $t->runs->begin( $run, 1 );
      $t->staged->add( $run->id, array( ( $t->with )( new Row\\StagedRow(), array( 'place' => 1, 'location_id' => $location, 'item' => 'A', 'as_of' => 2000, 'received_at' => 2001 ) ) ) );
      $names = function ( $is_zero, $after = '', $limit = 9 ) use ( $t, $run, $location ) { return array_map( 'strval', array_column( array_values( $t->claims->left_out( $run->id, $location, $after, $limit, $is_zero ) ), 'item' ) ); };
      return array( $names( false ), $names( true ), $names( false, '5', 1 ) );`,
    );
    assert.deepEqual(found, [['5', 'C', 'D'], ['5', 'B', 'D'], ['C']]);
  });

  for (const [seed, reads_orders] of /** @type {[number, boolean][]} */ ([[1, false], [2, false], [3, false], [4, true], [5, true]])) {
    const whose = reads_orders ? ' of a feed that reads orders' : '';
    test(`what the database calls unchanged${whose} the core lets in without a change but that of the place, which is read back (seed ${seed})`, async () => {
      const outcome = await shop.php(backend('comparison.php'), { seed, items: 1500, reads_orders }, { ms: 120_000 });
      assert.deepEqual(outcome.wrong, []);
      assert.ok(outcome.same > 50, `${outcome.same} of ${outcome.rows} are the same`);
      assert.ok(outcome.same < outcome.rows - 100);
    });
  }

  test('a first import reads no table whole for each row, though the database has no statistics yet', async () => {
    await shop.query('SET GLOBAL innodb_stats_auto_recalc = OFF');
    await ledger(shop, `$t->schema->uninstall(); $t->schema->install(); return true;`);
    for (const [as_of, changed] of [[1, 0], [2, 0], [3, 10]]) {
      const { reads } = await shop.php(backend('intake_bench.php'), { rows: 4000, changed, as_of }, { ms: 120_000 });
      assert.ok(reads < 200_000, `${reads} rows were read for 4,000 of snapshot ${as_of}`);
    }
  });

  test('the age and position that the database reads of a pool are those that the core makes of its claims', async () => {
    const outcome = await shop.php(backend('grouped.php'), { seed: 5, pools: 800 }, { ms: 120_000 });
    assert.deepEqual(outcome.wrong, []);
    assert.ok(outcome.several > 100 && outcome.stopped > 100 && outcome.unheard > 10, JSON.stringify(outcome));
  });

  test('the pools that the database counts as sellable are those that the core says a claim of 0 makes unsellable', async () => {
    const [counted, core, all] = await ledger(
      shop,
      `( $t->empty )(); list( $feed ) = ( $t->feed )( 'erp', array( '' => 1 ) );
      $engine = \\stock_truth()->get( \\StockTruth\\Engine\\Engine::class ); $core = 0; $n = 0;
      foreach ( array( null, -10000, 0, 1, 20000 ) as $figure ) { foreach ( array( 'active', 'blocked', 'discontinued' ) as $status ) {
        $id = $t->pools->ensure( 1, array( 'I' . ++$n ) )[ 'I' . $n ];
        $t->database->write( 'UPDATE %i SET feed_id = %d, status = %s, figure = ' . ( null === $figure ? 'NULL' : $figure ) . ' WHERE id = %d', array( $t->database->table( 'pool' ), $feed->id, $status, $id ) );
        $zero = array( 'claim' => array( 'figure' => 0, 'asOf' => 2000, 'receivedAt' => 2000 ), 'current' => array( 'figure' => $figure, 'status' => $status, 'asOf' => 1000, 'receivedAt' => 1000 ) );
        $core += (int) $engine->ask( 'admit', $zero )['unsellable'];
      } }
      return array( $t->pools->sellable( $feed->id ), $core, $n );`,
    );
    assert.deepEqual([counted, all], [core, 15]);
    assert.ok(core > 0 && core < all, String(core));
  });

  test('supply that a complete list does not name any more goes', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); list( $feed ) = ( $t->feed )( 'erp', array( '' => 1 ) ); $pool = $t->pools->ensure( 1, array( 'A' ) )['A']; $t->database->write( 'UPDATE %i SET feed_id = %d', array( $t->database->table( 'pool' ), $feed->id ) );
      $supply = function ( $reference, $due, $run, $confirmed = true ) use ( $t, $pool ) { $t->supplies->write( array( ( $t->with )( new Row\\SupplyRow(), array( 'pool_id' => $pool, 'reference' => $reference, 'due_at' => $due, 'quantity' => 10000, 'confirmed' => $confirmed, 'read_at' => 1, 'run_id' => $run ) ) ) ); };
      $supply( 'P1', 100, 1 ); $supply( 'P2', 90, 1 ); $supply( 'P3', 80, 1, false ); $supply( 'P1', 110, 2 );
      $seen = array( array_column( $t->supplies->to_come( array( $pool ), 50 ), 'reference' ), $t->supplies->not_named( $feed->id, 2, 0, 9 ), $t->supplies->drop_not_named( array( $pool ), 2 ) );
      $seen[] = array_map( function ( $row ) { return array( $row->reference, $row->due_at ); }, $t->supplies->of_pools( array( $pool ) ) );
      return $seen;`,
    );
    assert.deepEqual(seen, [['P2', 'P1'], [1], 2, [['P1', 110]]]);
  });
});
