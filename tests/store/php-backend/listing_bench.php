<?php
/**
 * Declares as many listings as there are pools, and reads what is due, pages and the facts of a cart.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

$t       = require __DIR__ . '/tables.php';
$figures = array();
$time    = static function ( string $name, callable $work ) use ( &$figures ) {
	$begun            = microtime( true );
	$result           = $work();
	$figures[ $name ] = round( 1000 * ( microtime( true ) - $begun ), 1 ) . ' ms';
	return $result;
};
$ids     = array_map( 'intval', array_column( $t->database->rows( 'SELECT id FROM %i ORDER BY id', array( $t->database->table( 'pool' ) ) ), 'id' ) );
$time(
	'declared',
	static function () use ( $t, $ids ): void {
		$rows = array();
		foreach ( $ids as $id ) {
			$listing             = new Row\ListingRow();
			$listing->product_id = $id;
			$listing->item       = "L$id";
			$rows[]              = $listing;
		}
		$t->listings->declare( $rows );
	}
);
$time(
	'a thousand bills',
	static function () use ( $t, $ids ): void {
		foreach ( array_slice( $ids, 0, 1000 ) as $id ) {
			$t->bills->of_listing( $id, array( $id => 10000 ) );
		}
	}
);
foreach ( array( 'component' => 'owner, owner_id, pool_id, quantity_per ) SELECT \'listing\', id, id, 10000', 'draws_on' => 'product_id, pool_id ) SELECT id, id' ) as $table => $columns ) {
	$t->database->write( "INSERT IGNORE INTO %i ( {$columns} FROM %i", array( $t->database->table( $table ), $t->database->table( 'pool' ) ) );
}
$due = $time(
	'50 due of all',
	static function () use ( $t ): array {
		return $t->listings->due( 0, 50 );
	}
);
$time(
	'50 due behind half',
	static function () use ( $t, $ids ): array {
		return $t->listings->due( $ids[ intdiv( count( $ids ), 2 ) ], 50 );
	}
);
$time(
	'a page by money',
	static function () use ( $t ): array {
		return $t->list->page( array(), 'oversell', null, 50 );
	}
);
$time(
	'totals',
	static function () use ( $t ): array {
		return $t->list->totals( array() );
	}
);
$time(
	'facts of 20 pools',
	static function () use ( $t, $ids ): array {
		return $t->pools->known( array_slice( $ids, 5000, 20 ) );
	}
);
$time(
	'50 projected',
	static function () use ( $t, $due ): void {
		foreach ( $due as $row ) {
			$t->database->transaction(
				static function () use ( $t, $row ): void {
					$t->pools->lock( array( $row->product_id ) );
					$t->listings->projected( $row );
					$t->listings->take_off_list( array( $row ) );
				}
			);
		}
	}
);
return $figures;
