<?php
/**
 * What an ERP showed of orders on the pages of a read that is not whole yet: nothing of it counts before all of it is here.
 *
 * Decides how rows are kept. What follows from them is decided in Demand and by the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\StagedOrderRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_staged_order.
 */
final class StagedOrderTable implements Cleanable {

	const COLUMNS = array( 'run_id', 'place', 'reference', 'item', 'entered', 'confirmed', 'reserved', 'picked', 'shipped' );

	/** A condition on `s`: its run is over or gone. */
	const IS_OVER = 'LEFT JOIN %i r ON r.id = s.run_id WHERE r.id IS NULL OR r.ended_at IS NOT NULL';

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
	 * Lets rows wait.
	 *
	 * @param int              $run_id The run.
	 * @param StagedOrderRow[] $rows   Its rows, with their places.
	 */
	public function add( int $run_id, array $rows ): void {
		$values = array();
		foreach ( $rows as $row ) {
			$values[] = array( $run_id, $row->place, Cell::key( $row->reference, 100 ), Cell::key( $row->item, 400 ), $row->entered, $row->confirmed, $row->reserved, $row->picked, $row->shipped );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $values );
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
	 * References of a run's orders, in their order.
	 *
	 * @param int    $run_id The run.
	 * @param string $after  Only those behind this one.
	 * @param int    $limit  How many at most.
	 * @return string[]
	 */
	public function references( int $run_id, string $after, int $limit ): array {
		return array_map(
			static function ( array $row ): string {
				return Cell::text( $row, 'reference' );
			},
			$this->database->rows( 'SELECT DISTINCT reference FROM %i WHERE run_id = %d AND reference > %s ORDER BY reference LIMIT %d', array( $this->name(), $run_id, $after, $limit ) )
		);
	}

	/**
	 * All rows of a run about some orders.
	 *
	 * @param int      $run_id     The run.
	 * @param string[] $references Orders.
	 * @return StagedOrderRow[]
	 */
	public function of_orders( int $run_id, array $references ): array {
		return array() === $references ? array() : array_map(
			array( StagedOrderRow::class, 'from_database' ),
			$this->database->rows(
				'SELECT * FROM %i WHERE run_id = %d AND reference IN ( ' . Database::places( $references, '%s' ) . ' ) ORDER BY place',
				array_merge( array( $this->name(), $run_id ), array_values( $references ) )
			)
		);
	}

	/**
	 * Deletes rows of runs that are over or gone.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		$run_id = $this->database->value( 'SELECT s.run_id FROM ( SELECT DISTINCT run_id FROM %i ) AS s ' . self::IS_OVER . ' ORDER BY s.run_id LIMIT 1', array( $this->name(), $this->database->table( 'feed_run' ) ) );
		return null === $run_id ? 0 : $this->database->write( 'DELETE FROM %i WHERE run_id = %d ORDER BY place LIMIT %d', array( $this->name(), (int) $run_id, $limit ) );
	}

	/**
	 * How many rows there are of runs that are over or gone.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ( SELECT 1 FROM %i s ' . self::IS_OVER . ' LIMIT %d ) AS beyond', array( $this->name(), $this->database->table( 'feed_run' ), $most ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'staged_order' );
	}
}
