<?php
/**
 * Rows of runs: nothing of a snapshot counts before all of it is here, and the last one that was taken in stays, for its
 * rows tell the places of the claims that it confirmed.
 *
 * Decides how rows are kept. How they compare with what stands is decided in SnapshotComparison.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\StagedRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_staged.
 */
final class StagedTable implements Cleanable {

	const COLUMNS = array( 'run_id', 'place', 'location_id', 'item', 'figure', 'status', 'readable', 'unit_known', 'as_of', 'received_at', 'sequence' );

	/** A condition on `s`: its run is over or gone, and no location's last snapshot in the present epoch. */
	const IS_OVER = 'LEFT JOIN %i r ON r.id = s.run_id WHERE ( r.id IS NULL OR r.ended_at IS NOT NULL )
		AND NOT EXISTS ( SELECT 1 FROM %i v JOIN %i f ON f.id = v.feed_id AND f.epoch = v.epoch WHERE s.run_id IN ( v.snapshot_run, v.pending_run ) )';

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Lets rows of a page wait. A page that is stored once more takes the places that it had.
	 *
	 * @param int         $run_id The run.
	 * @param StagedRow[] $rows   Its rows.
	 */
	public function add( int $run_id, array $rows ): void {
		$values = array();
		foreach ( $rows as $row ) {
			$values[] = array( $run_id, $row->place, $row->location_id, Cell::key( $row->item, 400 ), $row->figure, $row->status, $row->readable, $row->unit_known, $row->as_of, $row->received_at, $row->sequence );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $values, Bulk::update( array_slice( self::COLUMNS, 2 ) ) );
	}

	/**
	 * Gives rows the time of their arrival, because the ERP's clock is too far ahead: the rules order them by it, and the place
	 * of a row of the last snapshot is that of its claim. Otherwise one wrong clock would make every later row look late.
	 *
	 * @param int   $run_id The run.
	 * @param int[] $places Places of the rows.
	 */
	public function order_by_arrival( int $run_id, array $places ): void {
		if ( array() !== $places ) {
			$this->database->write( 'UPDATE %i SET as_of = received_at WHERE run_id = %d AND place IN ( ' . Database::places( $places ) . ' )', array_merge( array( $this->name(), $run_id ), $places ) );
		}
	}

	/**
	 * Drops rows behind a place: those of a page that was broken off.
	 *
	 * @param int $run_id The run.
	 * @param int $place  The last place that is kept.
	 */
	public function drop_behind( int $run_id, int $place ): void {
		$this->database->write( 'DELETE FROM %i WHERE run_id = %d AND place > %d', array( $this->name(), $run_id, $place ) );
	}

	/**
	 * Rows of a run in the order in which they came.
	 *
	 * @param int $run_id The run.
	 * @param int $after  Only those behind this place.
	 * @param int $limit  How many at most.
	 * @return StagedRow[]
	 */
	public function rows( int $run_id, int $after, int $limit ): array {
		return array_map(
			array( StagedRow::class, 'from_database' ),
			$this->database->rows( 'SELECT * FROM %i WHERE run_id = %d AND place > %d ORDER BY place LIMIT %d', array( $this->name(), $run_id, $after, $limit ) )
		);
	}

	/**
	 * All rows of a run about some items, those about one item in the order in which they came.
	 *
	 * @param int      $run_id The run.
	 * @param string[] $items  Keys.
	 * @return StagedRow[]
	 */
	public function of_items( int $run_id, array $items ): array {
		return array() === $items ? array() : array_map(
			array( StagedRow::class, 'from_database' ),
			$this->database->rows(
				'SELECT * FROM %i FORCE INDEX ( item ) WHERE run_id = %d AND item IN ( ' . Database::places( $items, '%s' ) . ' ) ORDER BY item, place',
				array_merge( array( $this->name(), $run_id ), array_values( $items ) )
			)
		);
	}

	/**
	 * The key that some rows of a run lie up to, in the order of keys.
	 *
	 * @param int    $run_id The run.
	 * @param string $after  Only rows behind this key.
	 * @param int    $rows   How many rows.
	 * @return string|null Null where no more than that are left.
	 */
	public function key_behind( int $run_id, string $after, int $rows ): ?string {
		return $this->database->value( 'SELECT item FROM %i FORCE INDEX ( item ) WHERE run_id = %d AND item > %s ORDER BY item LIMIT %d, 1', array( $this->name(), $run_id, $after, $rows ) );
	}

	/**
	 * Keys of a run's items, in their order.
	 *
	 * @param int    $run_id The run.
	 * @param string $after  Only those behind this one.
	 * @param int    $limit  How many at most.
	 * @return string[]
	 */
	public function items( int $run_id, string $after, int $limit ): array {
		return array_map(
			static function ( array $row ): string {
				return Cell::text( $row, 'item' );
			},
			$this->database->rows( 'SELECT DISTINCT item FROM %i FORCE INDEX ( item ) WHERE run_id = %d AND item > %s ORDER BY item LIMIT %d', array( $this->name(), $run_id, $after, $limit ) )
		);
	}

	/**
	 * The locations that the rows of a run are of.
	 *
	 * @param int $run_id The run.
	 * @return list<int>
	 */
	public function locations( int $run_id ): array {
		$locations = array();
		foreach ( $this->database->rows( 'SELECT DISTINCT location_id FROM %i WHERE run_id = %d ORDER BY location_id', array( $this->name(), $run_id ) ) as $row ) {
			$locations[] = Cell::number( $row, 'location_id' );
		}
		return $locations;
	}

	/**
	 * How many rows name an item that another row of the run names for the same location. Where pages moved
	 * while they were read, some rows come twice and others not at all.
	 *
	 * @param int $run_id The run.
	 */
	public function repeated( int $run_id ): int {
		return (int) $this->database->value(
			'SELECT COALESCE( SUM( copies - 1 ), 0 ) FROM ( SELECT COUNT(*) AS copies FROM %i WHERE run_id = %d GROUP BY item, location_id ) AS named',
			array( $this->name(), $run_id )
		);
	}

	/**
	 * Deletes rows of runs that are over or gone, but for the last snapshots.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		$run_id = $this->database->value(
			'SELECT s.run_id FROM ( SELECT DISTINCT run_id FROM %i ) AS s ' . self::IS_OVER . ' ORDER BY s.run_id LIMIT 1',
			array_merge( array( $this->name() ), $this->tables() )
		);
		return null === $run_id ? 0 : $this->database->write( 'DELETE FROM %i WHERE run_id = %d ORDER BY place LIMIT %d', array( $this->name(), (int) $run_id, $limit ) );
	}

	/**
	 * How many rows there are of runs that are over or gone, but for the last snapshots.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT 1 FROM %i s ' . self::IS_OVER . ' LIMIT %d ) AS beyond',
			array_merge( array( $this->name() ), $this->tables(), array( $most ) )
		);
	}

	/**
	 * The tables of IS_OVER.
	 *
	 * @return string[]
	 */
	private function tables(): array {
		return array( $this->database->table( 'feed_run' ), $this->database->table( 'feed_coverage' ), $this->database->table( 'feed' ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'staged' );
	}
}
