<?php
/**
 * Puts random claims of one or several locations to the core's `group`, and reads the same from the database.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Engine\Engine;

$t      = require __DIR__ . '/tables.php';
$engine = \stock_truth()->get( Engine::class );
( $t->empty )();
mt_srand( $args['seed'] );
$codes = array( 'one', 'two', 'three', 'four' );
list( $feed, $locations )  = ( $t->feed )( 'erp', array_fill_keys( $codes, 1 ), array( 'epoch' => 2 ) );
list( $other, $elsewhere ) = ( $t->feed )( 'witness', array( 'one' => 1 ) );
$t->coverage->ensure( $feed->id, 1, array_column( $locations, 'id' ) );
foreach ( array( 1, 2 ) as $epoch ) {
	$covered = $t->coverage->of_feed( $feed->id, $epoch );
	foreach ( $covered as $row ) {
		$row->confirmed_through = mt_rand( 0, 2 ) ? mt_rand( 1000, 1020 ) : null;
	}
	$t->coverage->write( $covered );
}
$items = array();
for ( $n = 1; $n <= $args['pools']; ++$n ) {
	$items[] = "I$n";
}
$pools  = $t->pools->ensure( 1, $items );
$claims = array();
$seen   = array(
	'several' => 0,
	'stopped' => 0,
	'unheard' => 0,
);
foreach ( $pools as $item => $pool ) {
	$chosen           = array_rand( array_flip( $codes ), mt_rand( 1, 4 ) );
	$seen['several'] += is_array( $chosen ) ? 1 : 0;
	foreach ( (array) $chosen as $code ) {
		$claim              = new Row\ClaimRow();
		$claim->location_id = $locations[ $code ]->id;
		$claim->item        = $item;
		$claim->feed_id     = $feed->id;
		$claim->pool_id     = $pool;
		$claim->epoch       = mt_rand( 1, 2 );
		if ( mt_rand( 0, 9 ) ) {
			$claim->figure      = 10000;
			$claim->as_of       = mt_rand( 1000, 1020 );
			$claim->received_at = mt_rand( 1000, 1020 );
			$claim->rose_at     = mt_rand( 0, 1 ) ? mt_rand( 900, 999 ) : null;
		} else {
			++$seen['unheard'];
		}
		if ( 0 === mt_rand( 0, 4 ) ) {
			++$seen['stopped'];
			$claim->stopped_through = null === $claim->as_of ? null : mt_rand( 1000, 1020 );
			$claim->stopped_as_of   = 1021;
		}
		$claims[] = $claim;
	}
	// Another feed's claim is shown and never used.
	$witness              = clone end( $claims );
	$witness->location_id = $elsewhere['one']->id;
	$witness->feed_id     = $other->id;
	$witness->as_of       = 5;
	$witness->received_at = 5;
	$claims[]             = $witness;
}
$t->claims->write( $claims );
$t->database->write( 'UPDATE %i SET feed_id = %d', array( $t->database->table( 'pool' ), $feed->id ) );
$wrong = array();
foreach ( array_chunk( array_values( $pools ), 200 ) as $ids ) {
	$known = $t->pools->known( $ids );
	$parts = $t->claims->of_pools( $ids );
	foreach ( $ids as $id ) {
		$answer = $engine->ask(
			'group',
			array(
				'locations' => array_map(
					static function ( Row\ClaimRow $claim ): array {
						return array(
							'figure'           => $claim->figure,
							'status'           => $claim->status,
							'asOf'             => $claim->as_of,
							'receivedAt'       => $claim->received_at,
							'confirmedThrough' => $claim->confirmed_through,
							'stoppedThrough'   => $claim->stopped_through,
						);
					},
					$parts[ $id ]
				),
			)
		)['claim'];
		$read   = array( $known[ $id ]->as_of, $known[ $id ]->received_at, $known[ $id ]->position );
		$asked  = null === $answer ? array( null, null, null ) : array( $answer['asOf'], $answer['receivedAt'], $answer['position'] );
		if ( $read !== $asked ) {
			$wrong[] = array( $read, $asked, array_map( 'get_object_vars', $parts[ $id ] ) );
		}
	}
}
return array( 'wrong' => array_slice( $wrong, 0, 3 ) ) + $seen;
