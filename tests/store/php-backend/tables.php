<?php
/**
 * The ledger's tables, as the composition root of the plugin builds them, by short names.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

$database   = \stock_truth()->get( Database::class );
$pools      = new PoolTable( $database );
$t          = (object) array(
	'database'   => $database,
	'schema'     => new Schema( $database ),
	'pools'      => $pools,
);

/** Writes fields of a row. */
$t->with = static function ( object $row, array $fields ): object {
	foreach ( $fields as $name => $value ) {
		$row->$name = $value;
	}
	return $row;
};

/** Empties every table. */
$t->empty = static function () use ( $database ): void {
	foreach ( Schema::names() as $name ) {
		$database->write( 'TRUNCATE TABLE %i', array( $database->table( $name ) ) );
	}
};

return $t;
