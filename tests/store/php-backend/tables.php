<?php
/**
 * The ledger's tables, as the composition root of the plugin builds them, by short names.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

$database   = \stock_truth()->get( Database::class );
$pools      = new PoolTable( $database );
$components = new ComponentTable( $database );
$draws_on   = new DrawsOnTable( $database );
$t          = (object) array(
	'database'   => $database,
	'schema'     => new Schema( $database ),
	'feeds'      => new FeedTable( $database ),
	'runs'       => new FeedRunTable( $database ),
	'staged'     => new StagedTable( $database ),
	'staged_orders' => new StagedOrderTable( $database ),
	'refusals'   => new FeedRefusalTable( $database ),
	'coverage'   => new CoverageTable( $database ),
	'locations'  => new LocationTable( $database ),
	'claims'     => new ClaimTable( $database ),
	'comparison' => new SnapshotComparison( $database ),
	'supplies'   => new SupplyTable( $database ),
	'pools'      => $pools,
	'listings'   => new ListingTable( $database ),
	'list'       => new ListingList( $database ),
	'components' => $components,
	'draws_on'   => $draws_on,
	'bills'      => new Bills( $database, $pools, $components, $draws_on ),
	'aliases'    => new AliasTable( $database ),
	'days'       => new ListingDayTable( $database ),
	'lines'      => new OrderLineTable( $database ),
	'demand'     => new LineDemandTable( $database ),
	'revisions'  => new LineRevisionTable( $database ),
	'reads'      => new OrderReadTable( $database ),
	'holds'      => new HoldTable( $database ),
	'policies'   => new PolicyTable( $database ),
	'decisions'  => new DecisionTable( $database ),
	'journal'    => new JournalTable( $database ),
);

/** Writes fields of a row. */
$t->with = static function ( object $row, array $fields ): object {
	foreach ( $fields as $name => $value ) {
		$row->$name = $value;
	}
	return $row;
};

/** Makes a feed with locations of one group each, and coverage of its present epoch. */
$t->feed = static function ( string $name, array $groups, array $fields = array() ) use ( $t ): array {
	$feed = ( $t->with )( new Row\FeedRow(), array( 'name' => $name ) + $fields );
	$t->feeds->write( $feed );
	$locations = $t->locations->declare( $feed->id, $groups );
	$t->coverage->ensure( $feed->id, $feed->epoch, array_column( $locations, 'id' ) );
	return array( $feed, $locations );
};

/** Empties every table. */
$t->empty = static function () use ( $database ): void {
	foreach ( Schema::names() as $name ) {
		$database->write( 'TRUNCATE TABLE %i', array( $database->table( $name ) ) );
	}
};

return $t;
