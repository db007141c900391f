<?php
/**
 * Rows of a snapshot that is not complete yet: nothing of it counts before all of it is here.
 *
 * Decides how rows wait. What they mean is decided when they are taken in.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_intake.
 */
final class Intake {

	const COLUMNS = array( 'item', 'figure', 'status', 'unit_known', 'as_of', 'stated_at', 'received_at', 'sequence' );

	/**
	 * Lets rows wait.
	 *
	 * @param string  $run  Which snapshot they are of.
	 * @param array[] $rows By the names of COLUMNS.
	 */
	public static function add( string $run, array $rows ): void {
		foreach ( array_chunk( $rows, 500 ) as $some ) {
			$values = array( self::table() );
			foreach ( $some as $row ) {
				$values[] = $run;
				foreach ( self::COLUMNS as $column ) {
					$values[] = $row[ $column ];
				}
			}
			Database::write(
				'INSERT INTO %i ( run, ' . implode( ', ', self::COLUMNS ) . ' ) VALUES '
				. Database::places( $some, '( %s, %s, %d, %s, %d, %d, %d, %d, %d )' ),
				$values
			);
		}
	}

	/**
	 * Waiting rows in the order in which they came.
	 *
	 * @param string $run      Which snapshot.
	 * @param int    $after_id Only those behind this id.
	 * @param int    $limit    How many at most.
	 * @return array[]
	 */
	public static function rows( string $run, int $after_id, int $limit ): array {
		$rows = Database::rows(
			'SELECT * FROM %i WHERE run = %s AND id > %d ORDER BY id LIMIT %d',
			array( self::table(), $run, $after_id, $limit )
		);
		return array_map(
			static function ( array $row ): array {
				foreach ( array( 'id', 'figure', 'as_of', 'stated_at', 'received_at', 'sequence' ) as $column ) {
					$row[ $column ] = null === $row[ $column ] ? null : (int) $row[ $column ];
				}
				$row['unit_known'] = '1' === (string) $row['unit_known'];
				return $row;
			},
			$rows
		);
	}

	/**
	 * How many rows name an item that another row names too. Where pages moved while they were read,
	 * some rows come twice and others not at all.
	 *
	 * @param string $run Which snapshot.
	 */
	public static function repeated( string $run ): int {
		return (int) Database::value( 'SELECT COUNT(*) - COUNT( DISTINCT item ) FROM %i WHERE run = %s', array( self::table(), $run ) );
	}

	/**
	 * Drops rows that were taken in, and those of snapshots that never became complete.
	 *
	 * @param string $keep A run to keep; empty for none.
	 */
	public static function clear( string $keep = '' ): void {
		do {
			$gone = Database::write( 'DELETE FROM %i WHERE run <> %s LIMIT 10000', array( self::table(), $keep ) );
		} while ( 10000 === $gone );
	}

	/**
	 * The table.
	 */
	private static function table(): string {
		return Database::table( 'intake' );
	}
}
