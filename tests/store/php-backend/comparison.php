<?php
/**
 * Puts a snapshot and random claims to the database, whole, and to the core, row by row.
 *
 * Where the database says that a row changes nothing, the core must let it in and change nothing but its place; and the
 * claim as it is read afterwards must be the one that the core said stands then.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Engine\Engine;

$t      = require __DIR__ . '/tables.php';
$engine = \stock_truth()->get( Engine::class );
( $t->empty )();
mt_srand( $args['seed'] );
$pick      = static function ( array $of ) {
	return $of[ mt_rand( 0, count( $of ) - 1 ) ];
};
$tolerance = 50;
$numbered  = 0 === $args['seed'] % 2;
$since     = array( 1004, null, 1000 )[ $args['seed'] % 3 ];
list( $feed, $locations ) = ( $t->feed )( 'erp', array( 'one' => 1, 'two' => 2, 'three' => 3, 'four' => 4 ), array( 'epoch' => 1, 'epoch_since' => $since ) );
$numbers   = array_column( $locations, 'id' );
$earliers  = array();
foreach ( $t->coverage->of_feed( $feed->id, 1 ) as $covered ) {
	// Earlier snapshots of some locations.
	if ( mt_rand( 0, 1 ) ) {
		$earlier              = new Row\FeedRunRow();
		$earlier->id          = 1000 + $covered->location_id;
		$earlier->feed_id     = $feed->id;
		$earlier->epoch       = 1;
		$earlier->as_of       = mt_rand( 1000, 1010 );
		$earlier->received_at = $earlier->as_of + 1;
		$earlier->sequence    = $numbered ? mt_rand( 0, 10 ) : null;
		$earliers[]           = $earlier;
		$t->coverage->begin_snapshot( $earlier, array( $covered->location_id ) );
		$t->coverage->end_snapshot( $earlier, array( $t->coverage->of_feed( $feed->id, 1 )[ $covered->location_id ] ) );
	}
}
$run              = new Row\FeedRunRow();
$run->feed_id     = $feed->id;
$run->epoch       = 1;
$run->sent_at     = 1005;
$run->as_of       = 1005;
$run->received_at = 1006;
$run->sequence    = $numbered ? 5 : null;
$t->runs->begin( $run, 1005 );

$items  = array();
$staged = array();
for ( $n = 1; $n <= $args['items']; ++$n ) {
	$items[ $n ] = "I$n";
}
$pools  = $t->pools->ensure( 1, $items );
$claims = array();
foreach ( $items as $n => $item ) {
	$location = $pick( $numbers );
	if ( mt_rand( 0, 9 ) ) {
		$claim              = new Row\ClaimRow();
		$claim->location_id = $location;
		$claim->item        = $item;
		$claim->feed_id     = $feed->id;
		$claim->pool_id     = $pools[ $item ];
		$claim->epoch       = mt_rand( 0, 9 ) ? 1 : 0;
		$claim->unit_known  = (bool) mt_rand( 0, 19 );
		if ( mt_rand( 0, 19 ) ) {
			$claim->figure      = $pick( array( null, 0, 10000, 10000, 20000 ) );
			$claim->status      = $pick( array( 'active', 'active', 'active', 'blocked' ) );
			$claim->as_of       = $pick( array( 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1010 ) );
			$claim->received_at = $claim->as_of + 1;
			$claim->sequence    = $numbered ? $pick( array( null, 1, 2, 3, 5, 7 ) ) : null;
			$claim->rose_at     = $pick( array( null, 990 ) );
		}
		if ( 0 === mt_rand( 0, 9 ) ) {
			$claim->stopped_through  = $claim->as_of;
			$claim->stopped_as_of    = mt_rand( 1000, 1010 );
			$claim->stopped_sequence = $numbered ? $pick( array( null, 4, 6 ) ) : null;
			$claim->missing_since    = $pick( array( null, 995 ) );
		}
		$claims[] = $claim;
	}
	$row              = new Row\StagedRow();
	$row->place       = $n;
	$row->location_id = $location;
	$row->item        = $item;
	$row->readable    = (bool) mt_rand( 0, 19 );
	$row->unit_known  = (bool) mt_rand( 0, 19 );
	$row->as_of       = $pick( array( 1005, 1005, 1005, 1005, 1005, 1003, 1007, 1060 ) );
	$row->received_at = $pick( array( 1006, 1006, 1006, 1006, 1005, 1008 ) );
	$row->sequence    = $numbered ? $pick( array( null, 5, 5, 5, 4, 6 ) ) : null;
	// Two of three rows say what the claim says.
	$known       = mt_rand( 0, 2 ) && array() !== $claims && end( $claims )->item === $item ? end( $claims ) : null;
	$row->figure = null === $known ? $pick( array( null, 0, 10000, 20000 ) ) : $known->figure;
	$row->status = null === $known ? $pick( array( 'active', 'active', 'blocked' ) ) : $known->status;
	$staged[ $n ]     = $row;
}
foreach ( $earliers as $earlier ) {
	$rows = array();
	foreach ( $claims as $at => $claim ) {
		if ( 1000 + $claim->location_id === $earlier->id && mt_rand( 0, 1 ) ) {
			$row              = new Row\StagedRow();
			$row->place       = $at + 1;
			$row->location_id = $claim->location_id;
			$row->item        = $claim->item;
			$row->figure      = mt_rand( 0, 3 ) ? $claim->figure : 123;
			$row->status      = $claim->status;
			$row->as_of       = mt_rand( 1000, 1006 );
			$row->received_at = $row->as_of + 1;
			$row->sequence    = $numbered ? $pick( array( null, 2, 5, 6 ) ) : null;
			$rows[]           = $row;
		}
	}
	$t->staged->add( $earlier->id, $rows );
}
$t->claims->write( $claims );
$t->staged->add( $run->id, $staged );
$t->coverage->begin_snapshot( $run, $numbers );

$differing = array_column( $t->comparison->differing( $run, 0, PHP_INT_MAX, PHP_INT_MAX, $tolerance ), null, 'place' );
$standing  = array();
foreach ( $numbers as $location ) {
	foreach ( $t->claims->standing( $location, $items, $run->id ) as $item => $claim ) {
		$standing[ $item ] = $claim;
	}
}
// Of a feed that reads orders a rise has to wait: it may not be among the rows that change nothing.
$reads_orders = $args['reads_orders'] ?? false;
$question     = static function ( ?Row\ClaimRow $claim, array $row ) use ( $since, $tolerance, $reads_orders ): array {
	$has = null !== $claim && null !== $claim->as_of;
	return $row + array(
		'toleranceMs'      => $tolerance,
		'complete'         => true,
		'epoch'            => 1,
		'epochSince'       => $since,
		'readsOrders'      => $reads_orders,
		'ordersReadAt'     => $reads_orders ? 1001 : null,
		'confirmedThrough' => null === $claim ? null : $claim->confirmed_through,
		'current'          => ! $has ? null : array(
			'figure'     => $claim->figure,
			'status'     => $claim->status,
			'asOf'       => $claim->as_of,
			'receivedAt' => $claim->received_at,
			'sequence'   => $claim->sequence,
			'epoch'      => $claim->epoch,
			'roseAt'     => $claim->rose_at,
		),
		'stopped'          => null === $claim || null === $claim->stopped_as_of ? null : array(
			'through'  => $claim->stopped_through,
			'asOf'     => $claim->stopped_as_of,
			'sequence' => $claim->stopped_sequence,
		),
	);
};
$said     = static function ( int $as_of, int $received_at, ?int $sequence, ?int $figure, string $status ): array {
	return array(
		'claim' => array(
			'figure'     => $figure,
			'status'     => $status,
			'asOf'       => $as_of,
			'receivedAt' => $received_at,
			'sequence'   => $sequence,
		),
	);
};
$wrong    = array();
$same     = array();
foreach ( $staged as $n => $row ) {
	if ( isset( $differing[ $n ] ) ) {
		continue;
	}
	$claim        = $standing[ $row->item ] ?? null;
	$answer       = $engine->ask(
		'admit',
		$question(
			$claim,
			$said( $row->as_of, $row->received_at, $row->sequence, $row->figure, $row->status ) + array(
				'readable'  => $row->readable,
				'unitKnown' => $row->unit_known,
			)
		)
	);
	$same[ $n ]   = $answer;
	$is_unchanged = in_array( $answer['admission'], array( 'accepted', 'duplicate' ), true ) && $answer['advances'] && ! $answer['clockAhead'] && ! $answer['restarted'] && ! $answer['unsellable']
		&& null === $answer['gapFrom'] && null === $answer['stopped'] && $claim->unit_known && null === $claim->missing_since && null === $claim->waiting_as_of
		&& array( $claim->figure, $claim->status, $claim->epoch, $claim->rose_at ) === array( $answer['current']['figure'], $answer['current']['status'], $answer['current']['epoch'], $answer['current']['roseAt'] );
	if ( ! $is_unchanged ) {
		$wrong[] = array( 'unchanged', get_object_vars( $row ), null === $claim ? null : get_object_vars( $claim ), $answer );
	}
}

$covered = $t->coverage->of_feed( $feed->id, 1 );
$t->coverage->end_snapshot( $run, $covered );
$after = array();
foreach ( $numbers as $location ) {
	foreach ( $t->claims->standing( $location, $items ) as $item => $claim ) {
		$after[ $item ] = $claim;
	}
}
foreach ( $same as $n => $answer ) {
	$claim   = $after[ $staged[ $n ]->item ];
	$stands  = array( $claim->figure, $claim->status, $claim->as_of, $claim->received_at, $claim->sequence, $claim->epoch, $claim->rose_at );
	$current = $answer['current'];
	$asked   = array( $current['figure'], $current['status'], $current['asOf'], $current['receivedAt'], $current['sequence'], $current['epoch'], $current['roseAt'] );
	// A duplicate keeps the place of what it repeats; here it may stand at its own, which is the same one.
	$is_same = 'duplicate' === $answer['admission'] ? array( $stands[0], $stands[1], $stands[5], $stands[6] ) === array( $asked[0], $asked[1], $asked[5], $asked[6] ) : $stands === $asked;
	if ( ! $is_same ) {
		$wrong[] = array( 'stands', $stands, $asked, get_object_vars( $staged[ $n ] ) );
	}
	// A message that was stamped before the row and arrives after it.
	$late = $said( $staged[ $n ]->as_of - 1, 1100, null === $staged[ $n ]->sequence ? null : $staged[ $n ]->sequence - 1, 70000, 'active' );
	$told = $engine->ask( 'admit', array( 'complete' => false ) + $question( $claim, $late ) )['admission'];
	if ( 'late' !== $told ) {
		$wrong[] = array( 'late', $told, $late, $stands );
	}
}
return array(
	'rows'  => count( $staged ),
	'same'  => count( $same ),
	'wrong' => array_slice( $wrong, 0, 3 ),
);
