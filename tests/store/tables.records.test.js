/**
 * Proves what the tables of policies, decisions and the journal read and write, and that cleaning keeps up with what grows.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { ledger } from './php-backend/tables.js';

const DAY = 86_400_000;

await describeShop('the tables of records', { plugin: true }, ({ shop, test }) => {
  test('the tables are there', async () => {
    assert.deepEqual(await ledger(shop, '$t->schema->install(); return $t->schema->missing();'), []);
  });

  test('a policy is never overwritten', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $policy = ( $t->with )( new Row\\PolicyRow(), array( 'scope' => 'product', 'scope_id' => 3, 'fields' => array( 'maxAgeMs' => 1 ), 'actor' => 'user:1' ) );
      $stale = clone $policy; $t->policies->write( $policy, 10 ); $policy->fields = array( 'maxAgeMs' => 2 ); $t->policies->write( $policy, 20 );
      try { $t->policies->write( $stale, 30 ); $outcome = 'written'; } catch ( Conflict $error ) { $outcome = 'conflict'; }
      $t->policies->write( ( $t->with )( new Row\\PolicyRow(), array( 'fields' => array() ) ), 40 );
      $present = $t->policies->present( 'product', array( 3, 4 ) );
      return array( $outcome, array_keys( $present ), $present[3]->fields, $present[3]->revision, array_column( $t->policies->history( 'product', 3, 0, 9 ), 'made_at' ), array_column( $t->policies->history( 'product', 3, 2, 9 ), 'made_at' ), array_keys( $t->policies->present( 'store', array( 0 ) ) ) );`,
    );
    assert.deepEqual(seen, ['conflict', [3], { maxAgeMs: 2 }, 2, [20, 10], [10], [0]]);
  });

  test('of many revisions of one scope the newest hundred are kept', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $policy = ( $t->with )( new Row\\PolicyRow(), array( 'scope' => 'category', 'scope_id' => 7 ) );
      for ( $n = 1; $n <= 103; ++$n ) { $policy->fields = array( 'maxAgeMs' => $n ); $t->policies->write( $policy, 1000 + $n ); }
      $due = $t->policies->overdue( 2000, 99 ); $gone = $t->policies->clean( 2000, 2 ) + $t->policies->clean( 2000, 99 );
      $kept = array_column( $t->policies->history( 'category', 7, 0, 999 ), 'revision' );
      return array( $due, $gone, count( $kept ), min( $kept ), $t->policies->newest( 'category', 7 )->fields, array_keys( $t->policies->choosing( 'category' ) ), array_keys( $t->policies->choosing( 'category', 7 ) ) );`,
    );
    assert.deepEqual(seen, [3, 3, 100, 4, { maxAgeMs: 103 }, [7], []]);
  });

  test('what was decided and done can be read again as it was', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $decision = ( $t->with )( new Row\\DecisionRow(), array( 'made_at' => 5, 'step' => 'pay', 'outcome' => 'block', 'order_id' => 3, 'rules' => str_repeat( 'a', 64 ), 'policy_revision' => 2, 'question' => array( 'now' => 5, 'lines' => array( array( 'quantity' => '1' ) ) ), 'answer' => array( 'outcome' => 'block' ) ) );
      $t->decisions->add( $decision );
      $t->journal->add( array( ( $t->with )( new Row\\JournalRow(), array( 'happened_at' => 6, 'actor' => 'shop', 'what' => 'refused', 'subject' => 'order:3', 'became' => array( 'sku' => 'ä' ), 'decision_id' => $decision->id ) ), ( $t->with )( new Row\\JournalRow(), array( 'happened_at' => 7, 'actor' => 'shop', 'what' => 'seen', 'subject' => 'order:3' ) ), ( $t->with )( new Row\\JournalRow(), array( 'happened_at' => 8, 'what' => 'refused', 'subject' => 'order:4' ) ) ) );
      $entry = $t->journal->newest( 9, 'order:3', 'refused' )[0];
      return array( get_object_vars( $t->decisions->find( $decision->id ) ) === get_object_vars( $decision ), count( $t->decisions->newest( 9, 4 ) ), array( $entry->happened_at, $entry->was, $entry->became, $entry->decision_id ), array_column( $t->journal->newest( 1 ), 'subject' ), array_column( $t->journal->newest( 9, null, null, 3 ), 'what' ) );`,
    );
    assert.deepEqual(seen, [true, 0, [6, null, { sku: 'ä' }, 1], ['order:4'], ['seen', 'refused']]);
  });

  test('every table that grows loses what is beyond its keeping, with what belongs to it, and nothing else', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $now = 1000 * ${DAY};
      $run = function ( $ended ) use ( $t ) { $run = ( $t->with )( new Row\\FeedRunRow(), array( 'feed_id' => 1, 'sent_at' => 1 ) ); $t->runs->begin( $run, 1 ); if ( $ended ) { $run->state = 'done'; $t->runs->write( $run, $ended ); } return $run; };
      list( $feed, $locations ) = ( $t->feed )( 'erp', array( '' => 1 ) ); $location = $locations['']->id;
      $runs = array( 'old' => $run( $now - 91 * ${DAY} ), 'snapshot' => $run( $now - 91 * ${DAY} ), 'ended' => $run( $now - ${DAY} ), 'open' => $run( 0 ) );
      $runs['snapshot']->as_of = 5; $runs['snapshot']->received_at = 5; $t->coverage->begin_snapshot( $runs['snapshot'], array( $location ) ); $t->coverage->end_snapshot( $runs['snapshot'], $t->coverage->of_feed( $feed->id, 0 ) );
      foreach ( $runs as $one ) { $t->staged_orders->add( $one->id, array( ( $t->with )( new Row\\StagedOrderRow(), array( 'place' => 1, 'reference' => '71', 'item' => 'A' ) ) ) ); $t->staged->add( $one->id, array( ( $t->with )( new Row\\StagedRow(), array( 'place' => 1, 'item' => 'A' ) ), ( $t->with )( new Row\\StagedRow(), array( 'place' => 2, 'item' => 'B' ) ) ) ); $t->refusals->add( $one->id, array( array( 'line' => 1, 'code' => 'x', 'path' => '', 'excerpt' => '' ) ) ); }
      foreach ( array( 401, 399 ) as $days ) {
        $at = $now - $days * ${DAY};
        $t->claims->write( array( ( $t->with )( new Row\\ClaimRow(), array( 'location_id' => 9, 'item' => "M$days", 'missing_since' => $at ) ) ) );
        $t->database->write( 'INSERT INTO %i ( product_id, item, from_at, to_at ) VALUES ( 1, %s, 1, %d )', array( $t->database->table( 'alias' ), "A$days", $at ) );
        $t->lines->write( array( ( $t->with )( new Row\\OrderLineRow(), array( 'item_id' => $days, 'revised_at' => $at, 'settled' => true ) ), ( $t->with )( new Row\\OrderLineRow(), array( 'item_id' => 1000 + $days, 'revised_at' => $at ) ) ) );
        $t->demand->write( array( ( $t->with )( new Row\\LineDemandRow(), array( 'item_id' => $days, 'pool_id' => 1 ) ) ) ); $t->revisions->write( array( ( $t->with )( new Row\\LineRevisionRow(), array( 'item_id' => $days, 'n' => 1 ) ) ) ); $t->reads->add( array( ( $t->with )( new Row\\OrderReadRow(), array( 'item_id' => $days, 'pool_id' => 1 ) ) ) );
        $t->policies->write( ( $t->with )( new Row\\PolicyRow(), array( 'scope' => 'product', 'scope_id' => $days ) ), $at - 5 ); $t->policies->write( ( $t->with )( new Row\\PolicyRow(), array( 'scope' => 'product', 'scope_id' => $days, 'revision' => 1 ) ), $at );
      }
      foreach ( array( 91, 89 ) as $days ) {
        $at = $now - $days * ${DAY};
        $t->supplies->write( array( ( $t->with )( new Row\\SupplyRow(), array( 'pool_id' => 1, 'reference' => "S$days", 'due_at' => $at ) ) ) ); $t->decisions->add( ( $t->with )( new Row\\DecisionRow(), array( 'made_at' => $at ) ) ); $t->journal->add( array( ( $t->with )( new Row\\JournalRow(), array( 'happened_at' => $at, 'subject' => "J$days" ) ) ) );
      }
      foreach ( array( 36, 35 ) as $days ) { $t->days->add( 1000 - $days, array( 1 => array( 'known_ms' => 1 ) ) ); }
      foreach ( array( 25, 23 ) as $hours ) { $t->holds->take( array( ( $t->with )( new Row\\HoldRow(), array( 'line' => "H$hours", 'pool_id' => 1, 'until_at' => $now - $hours * 3600000 ) ) ) ); }
      $messages = new FeedMessageTable( $t->database );
      foreach ( array( 8 => array( 'done', 'waiting' ), 6 => array( 'failed' ) ) as $days => $states ) { foreach ( $states as $state ) { $message = ( $t->with )( new Row\\FeedMessageRow(), array( 'feed_id' => 1, 'message_id' => "$state$days", 'received_at' => $now - $days * ${DAY}, 'body' => 'x', 'bytes' => 1 ) ); $messages->add( $message ); $message->state = $state; $messages->write( $message ); } }
      $tables = array( 'feed_message' => $messages, 'feed_run' => $t->runs, 'feed_refusal' => $t->refusals, 'staged' => $t->staged, 'staged_order' => $t->staged_orders, 'claim' => $t->claims, 'supply' => $t->supplies, 'alias' => $t->aliases, 'listing_day' => $t->days, 'order_line' => $t->lines, 'hold' => $t->holds, 'policy' => $t->policies, 'decision' => $t->decisions, 'journal' => $t->journal );
      $overdue = array(); foreach ( $tables as $name => $table ) { $overdue[ $name ] = $table->overdue( $now, 99 ); }
      $done = ( new Cleaning( $tables ) )->run( $now, function () { return true; } );
      $left = array(); foreach ( array_merge( array_keys( $tables ), array( 'line_demand', 'line_revision', 'order_read' ) ) as $name ) { $left[ $name ] = (int) $t->database->value( 'SELECT COUNT(*) FROM %i', array( $t->database->table( $name ) ) ); }
      return array( $overdue, $done, $left, array_column( $t->journal->newest( 9 ), 'subject' ), array_unique( array_column( $t->database->rows( 'SELECT run_id FROM %i ORDER BY run_id', array( $t->database->table( 'staged' ) ) ), 'run_id' ) ), $t->policies->present( 'product', array( 401 ) )[401]->revision );`,
    );
    const [overdue, done, left, journal, staged, policy] = seen;
    assert.deepEqual(overdue, { feed_message: 1, feed_run: 2, feed_refusal: 0, staged: 4, staged_order: 3, claim: 1, supply: 1, alias: 1, listing_day: 1, order_line: 1, hold: 1, policy: 1, decision: 1, journal: 1 });
    assert.deepEqual(done, { gone: { feed_message: 1, feed_run: 2, feed_refusal: 2, staged: 4, staged_order: 3, claim: 1, supply: 1, alias: 1, listing_day: 1, order_line: 1, hold: 1, policy: 1, decision: 1, journal: 1 }, left: [], behind: [] });
    assert.deepEqual(left, { feed_message: 2, feed_run: 2, feed_refusal: 2, staged: 4, staged_order: 1, claim: 1, supply: 1, alias: 1, listing_day: 1, order_line: 3, hold: 1, policy: 3, decision: 1, journal: 1, line_demand: 1, line_revision: 1, order_read: 1 });
    assert.deepEqual([journal, Object.values(staged), policy], [['J89'], ['2', '4'], 2]);
  });

  test('cleaning deletes as much as has grown, and says where it cannot keep up', async () => {
    // A day of ten entries a second is 864,000; a tenth of that is enough to see that nothing stays.
    const seen = await ledger(
      shop,
      `( $t->empty )(); delete_option( Cleaning::OPTION ); $now = 1000 * ${DAY}; $journal = $t->database->table( 'journal' );
      $grow = function ( $rows, $at ) use ( $t ) { $entry = ( $t->with )( new Row\\JournalRow(), array( 'happened_at' => $at, 'actor' => 'shop', 'what' => 'decided', 'subject' => 'cart', 'became' => array( 'outcome' => 'allow', 'reasons' => array( 'enough' ) ) ) ); while ( $rows > 0 ) { $t->journal->add( array_fill( 0, min( 5000, $rows ), $entry ) ); $rows -= 5000; } };
      $cleaning = new Cleaning( array( 'journal' => $t->journal, 'decision' => $t->decisions ) );
      $steps = function ( $n ) { return function () use ( &$n ) { return $n-- > 0; }; };
      $grow( 86400, $now - 91 * ${DAY} ); $grow( 10, $now );
      $all = $cleaning->run( $now, $steps( 200 ) );
      $grow( 30000, $now - 91 * ${DAY} );
      $slow  = array( $cleaning->run( $now, $steps( 4 ) ) ); $before = $cleaning->last()['left'];
      $slow[] = $cleaning->run( $now, $steps( 4 ) ); $grow( 30000, $now - 91 * ${DAY} ); $slow[] = $cleaning->run( $now, $steps( 4 ) ); $last = $cleaning->last()['behind']; $slow[] = $cleaning->run( $now, $steps( 200 ) );
      return array( $all, array_map( function ( $run ) { return array( isset( $run['left']['journal'] ), $run['behind'] ); }, $slow ), (int) $t->database->value( 'SELECT COUNT(*) FROM %i', array( $journal ) ), $last );`,
      {},
      { ms: 120_000 },
    );
    const [all, slow, left, last] = seen;
    assert.deepEqual(all, { gone: { journal: 86400, decision: 0 }, left: [], behind: [] });
    assert.deepEqual(slow, [[true, []], [true, []], [true, ['journal']], [false, []]]);
    assert.deepEqual([left, last], [10, ['journal']]);
  });

  test('the journal is bounded by number too', async () => {
    const seen = await ledger(
      shop,
      `( $t->empty )(); $now = 1000 * ${DAY}; $keeping = new Appended( $t->database, 'journal', 'happened_at', 90 * ${DAY}, 100 );
      $t->journal->add( array_fill( 0, 250, ( $t->with )( new Row\\JournalRow(), array( 'happened_at' => $now, 'subject' => 'x' ) ) ) );
      return array( $keeping->overdue( $now, 999 ), $keeping->overdue( $now, 70 ), $keeping->clean( $now, 100 ), $keeping->clean( $now, 100 ), $keeping->clean( $now, 100 ), $keeping->overdue( $now, 999 ), $t->journal->newest( 999 )[99]->id );`,
    );
    assert.deepEqual(seen, [150, 70, 100, 50, 0, 0, 151]);
  });
});
