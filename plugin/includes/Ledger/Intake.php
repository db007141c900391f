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

	const COLUMNS = array( 'item', 'figure', 'status', 'readable', 'unit_known', 'as_of', 'stated_at', 'received_at', 'sequence' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

	/**
	 * Constructor.
	 *
	 * @param Database     $database     The database.
	 * @param Observations $observations The ledger's pools.
	 */
	public function __construct( Database $database, Observations $observations ) {
		$this->database     = $database;
		$this->observations = $observations;
	}

	/**
	 * Lets rows wait.
	 *
	 * @param string  $run  Which snapshot they are of.
	 * @param array[] $rows By the names of COLUMNS.
	 */
	public function add( string $run, array $rows ): void {
		foreach ( array_chunk( $rows, 500 ) as $some ) {
			$values = array( $this->table() );
			foreach ( $some as $row ) {
				$values[] = $run;
				foreach ( self::COLUMNS as $column ) {
					$values[] = $row[ $column ];
				}
			}
			$this->database->write(
				'INSERT INTO %i ( run, ' . implode( ', ', self::COLUMNS ) . ' ) VALUES '
				. Database::places( $some, '( %s, %s, %d, %s, %d, %d, %d, %d, %d, %d )' ),
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
	public function rows( string $run, int $after_id, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT * FROM %i WHERE run = %s AND id > %d ORDER BY id LIMIT %d',
			array( $this->table(), $run, $after_id, $limit )
		);
		return array_map( array( self::class, 'typed' ), $rows );
	}

	/**
	 * Waiting rows that say something else than what stands for their pools, with those pools, in the order
	 * in which they came: an unchanged row cannot make a pool unsellable.
	 *
	 * @param string $run      Which snapshot.
	 * @param int    $after_id Only those behind this id.
	 * @param int    $limit    How many at most.
	 * @return list<array{claim: array, pool: array}>
	 */
	public function changes( string $run, int $after_id, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT s.id AS intake_id FROM %i s JOIN %i o ON o.feed = %s AND o.location = %s AND o.item = s.item
			WHERE s.run = %s AND s.id > %d AND o.as_of IS NOT NULL
			AND NOT ( s.figure <=> o.figure AND s.status = o.status AND s.unit_known = o.unit_known AND s.readable = 1 )
			ORDER BY s.id LIMIT %d',
			array( $this->table(), $this->observations->table(), FeedTable::ONLY, Observations::LOCATION, $run, $after_id, $limit )
		);
		if ( array() === $rows ) {
			return array();
		}
		$ids    = array_map( 'intval', array_column( $rows, 'intake_id' ) );
		$claims = array_map( array( self::class, 'typed' ), $this->database->rows( 'SELECT * FROM %i WHERE id IN ( ' . Database::places( $ids ) . ' ) ORDER BY id', array_merge( array( $this->table() ), $ids ) ) );
		$pools  = $this->observations->of_items( array_column( $claims, 'item' ) );
		return array_map(
			static function ( array $claim ) use ( $pools ): array {
				return array(
					'claim' => $claim,
					'pool'  => $pools[ $claim['item'] ],
				);
			},
			$claims
		);
	}

	/**
	 * A row with numbers as numbers.
	 *
	 * @param array $row As the database gives it.
	 */
	private static function typed( array $row ): array {
		foreach ( array( 'id', 'figure', 'as_of', 'stated_at', 'received_at', 'sequence' ) as $column ) {
			$row[ $column ] = null === $row[ $column ] ? null : (int) $row[ $column ];
		}
		foreach ( array( 'readable', 'unit_known' ) as $column ) {
			$row[ $column ] = '1' === (string) $row[ $column ];
		}
		return $row;
	}

	/**
	 * How many rows name an item that another row names too. Where pages moved while they were read,
	 * some rows come twice and others not at all.
	 *
	 * @param string $run Which snapshot.
	 */
	public function repeated( string $run ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) - COUNT( DISTINCT item ) FROM %i WHERE run = %s', array( $this->table(), $run ) );
	}

	/**
	 * Drops rows that were taken in, and those of snapshots that never became complete.
	 *
	 * @param string $keep A run to keep; empty for none.
	 */
	public function clear( string $keep = '' ): void {
		do {
			$gone = $this->database->write( 'DELETE FROM %i WHERE run <> %s LIMIT 10000', array( $this->table(), $keep ) );
		} while ( 10000 === $gone );
	}

	/**
	 * The table.
	 */
	private function table(): string {
		return $this->database->table( 'intake' );
	}
}
