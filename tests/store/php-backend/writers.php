<?php
/**
 * One of several writers of the same pools: each adds to two or three of them at a time, named in any order, and has the
 * listings that draw on them projected; every third time it projects.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

$t = require __DIR__ . '/tables.php';
mt_srand( 100 + $args['number'] );
$ids     = array_keys( $t->pools->find( range( 1, 10 ) ) );
$added   = 0;
$retried = 0;
for ( $round = 0; $round < $args['rounds']; ++$round ) {
	shuffle( $ids );
	$some  = array_slice( $ids, 0, mt_rand( 2, 3 ) );
	$tries = 0;
	$t->database->transaction(
		static function () use ( $t, $some, &$tries ): void {
			++$tries;
			$pools = $t->pools->lock( $some );
			foreach ( $pools as $pool ) {
				++$pool->in_flight;
			}
			$t->pools->write( $pools );
			$t->listings->make_due_of_pools( $some );
		}
	);
	$added   += count( $some );
	$retried += $tries - 1;
	if ( 0 === $round % 3 && $round < $args['rounds'] - 1 ) {
		$read   = $t->listings->find( array( 10 ) )[10];
		$drawn  = $t->draws_on->pools( array( 10 ) )[10];
		$tries  = 0;
		$t->database->transaction(
			static function () use ( $t, $read, $drawn, &$tries ): void {
				++$tries;
				$t->pools->lock( $drawn );
				$t->listings->projected( $read );
				$t->listings->take_off_list( array( $read ) );
			}
		);
		$retried += $tries - 1;
	}
}
return array(
	'added'   => $added,
	'retried' => $retried,
);
