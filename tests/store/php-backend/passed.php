<?php
/**
 * Two pools with demand that waits for a position of theirs, and a coverage that passes one of the two instants.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Feed\PassedDemand;

$t      = require __DIR__ . '/tables.php';
$feed   = $t->feeds->named( 'erp' );
$pools  = $t->pools->of_items( 1, array( 'A', 'B' ) );
$place  = $t->pools->known( array( $pools['A']->id ) )[ $pools['A']->id ]->position;
$passed = stock_truth()->get( PassedDemand::class );
$lag    = (int) $feed->lag_ms;
foreach ( array( 'A' => $place - 1, 'B' => $place + 1 ) as $item => $waits_for ) {
	$id                = $pools[ $item ]->id;
	$line              = new Row\OrderLineRow();
	$line->item_id     = $id;
	$line->order_id    = 1;
	$line->net         = 30000;
	$line->components  = array( $id => array( new Row\BillPart( 10000 ) ) );
	$line->revised_at  = $waits_for - $lag;
	$demand            = new Row\LineDemandRow();
	$demand->item_id   = $id;
	$demand->pool_id   = $id;
	$demand->per_unit  = 10000;
	$demand->net       = 30000;
	$demand->in_flight = 30000;
	$demand->waits_for = $waits_for;
	$revision          = new Row\LineRevisionRow();
	$revision->item_id = $id;
	$revision->n       = 1;
	$revision->net     = 30000;
	$revision->made_at = $waits_for - $lag;
	$t->lines->write( array( $line ) );
	$t->demand->write( array( $demand ) );
	$t->revisions->write( array( $revision ) );
}
$t->database->write( 'UPDATE %i SET in_flight = 30000', array( $t->database->table( 'pool' ) ) );
$listing             = new Row\ListingRow();
$listing->product_id = 1;
$t->listings->declare( array( $listing ) );
$t->database->write( 'INSERT INTO %i ( product_id, pool_id ) VALUES ( 1, %d )', array( $t->database->table( 'draws_on' ), $pools['A']->id ) );
$t->database->write( 'UPDATE %i SET due = 0', array( $t->database->table( 'listing' ) ) );

$in_flight = static function () use ( $t ): array {
	return array_map(
		static function ( Row\PoolRow $pool ): int {
			return $pool->in_flight;
		},
		$t->pools->of_items( 1, array( 'A', 'B' ) )
	);
};
$passed->judge( $feed->id + 1 );
$early = $in_flight();
$passed->judge( $feed->id );
$after = $t->pools->of_items( 1, array( 'A', 'B' ) );
$seen  = array(
	'early'     => $early,
	'in_flight' => $in_flight(),
	'raised'    => array( 'A' => $after['A']->revision - $pools['A']->revision, 'B' => $after['B']->revision - $pools['B']->revision ),
	'due'       => array_keys( $t->listings->due( 0, 9 ) ),
);
foreach ( array( 'order_line', 'line_demand', 'line_revision' ) as $table ) {
	$t->database->write( 'DELETE FROM %i', array( $t->database->table( $table ) ) );
}
$t->database->write( 'UPDATE %i SET in_flight = 0', array( $t->database->table( 'pool' ) ) );
return $seen;
