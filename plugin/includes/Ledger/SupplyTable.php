<?php
/**
 * What is to come to pools, and when.
 *
 * Decides how supply is replaced, under the locks of its pools. What of it counts is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\SupplyRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_supply.
 */
final class SupplyTable implements Cleanable {

	/** Supply whose date has passed is promised no longer; for 90 days it is kept to be looked at. */
	const KEEP_MS = 7776000000;

	const COLUMNS = array( 'pool_id', 'reference', 'due_at', 'quantity', 'confirmed', 'read_at', 'run_id' );

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
	 * Confirmed supply of pools that is due after an instant, what is due first before the rest.
	 *
	 * @param int[] $pool_ids Pools.
	 * @param int   $now      Our clock.
	 * @return SupplyRow[]
	 */
	public function to_come( array $pool_ids, int $now ): array {
		return array() === $pool_ids ? array() : $this->typed(
			'pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND confirmed = 1 AND due_at > %d ORDER BY due_at, pool_id, reference',
			array_merge( array_values( $pool_ids ), array( $now ) )
		);
	}

	/**
	 * All supply of locked pools.
	 *
	 * @param int[] $pool_ids Pools.
	 * @return SupplyRow[]
	 */
	public function of_pools( array $pool_ids ): array {
		return array() === $pool_ids ? array() : $this->typed( 'pool_id IN ( ' . Database::places( $pool_ids ) . ' ) ORDER BY pool_id, reference', array_values( $pool_ids ) );
	}

	/**
	 * Writes supply of locked pools; the caller raises their revisions.
	 *
	 * @param SupplyRow[] $supplies Rows.
	 */
	public function write( array $supplies ): void {
		$rows = array();
		foreach ( $supplies as $supply ) {
			$rows[] = array( $supply->pool_id, Cell::key( $supply->reference, 160 ), $supply->due_at, $supply->quantity, $supply->confirmed, $supply->read_at, $supply->run_id );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $rows, Bulk::update( array_slice( self::COLUMNS, 2 ) ) );
	}

	/**
	 * Pools with supply that a complete list has not named, in the order of their numbers.
	 *
	 * @param int $feed_id The feed that owns them.
	 * @param int $run_id  The run of the list.
	 * @param int $after   Only those behind this number.
	 * @param int $limit   How many at most.
	 * @return int[]
	 */
	public function not_named( int $feed_id, int $run_id, int $after, int $limit ): array {
		return array_map(
			'intval',
			array_column(
				$this->database->rows(
					'SELECT DISTINCT s.pool_id FROM %i s JOIN %i p ON p.id = s.pool_id AND p.feed_id = %d WHERE s.pool_id > %d AND s.run_id < %d ORDER BY s.pool_id LIMIT %d',
					array( $this->name(), $this->database->table( 'pool' ), $feed_id, $after, $run_id, $limit )
				),
				'pool_id'
			)
		);
	}

	/**
	 * Drops supply of locked pools that a complete list has not named; the caller raises their revisions.
	 *
	 * @param int[] $pool_ids Pools.
	 * @param int   $run_id   The run of the list.
	 * @return int How much went.
	 */
	public function drop_not_named( array $pool_ids, int $run_id ): int {
		return array() === $pool_ids ? 0 : $this->database->write(
			'DELETE FROM %i WHERE pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND run_id < %d',
			array_merge( array( $this->name() ), array_values( $pool_ids ), array( $run_id ) )
		);
	}

	/**
	 * Pools with supply that was last named by a list which was read before an instant, in the order of their numbers.
	 *
	 * @param int $read_at The ERP's clock.
	 * @param int $limit   How many at most.
	 * @return int[]
	 */
	public function read_before( int $read_at, int $limit ): array {
		return array_map( 'intval', array_column( $this->database->rows( 'SELECT DISTINCT pool_id FROM %i WHERE read_at < %d ORDER BY pool_id LIMIT %d', array( $this->name(), $read_at, $limit ) ), 'pool_id' ) );
	}

	/**
	 * Drops such supply of locked pools; the caller raises their revisions.
	 *
	 * @param int[] $pool_ids Pools.
	 * @param int   $read_at  The ERP's clock.
	 */
	public function drop_read_before( array $pool_ids, int $read_at ): void {
		$this->database->write(
			'DELETE FROM %i WHERE pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND read_at < %d',
			array_merge( array( $this->name() ), array_values( $pool_ids ), array( $read_at ) )
		);
	}

	/**
	 * Deletes supply whose date passed long ago.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE due_at < %d ORDER BY due_at LIMIT %d', array( $this->name(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How much supply is beyond its keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE due_at < %d LIMIT %d ) AS beyond', array( $this->name(), $now - self::KEEP_MS, $most ) );
	}

	/**
	 * Typed rows.
	 *
	 * @param string $where  Condition and order.
	 * @param array  $values Its values.
	 * @return SupplyRow[]
	 */
	private function typed( string $where, array $values ): array {
		return array_map( array( SupplyRow::class, 'from_database' ), $this->database->rows( "SELECT * FROM %i WHERE {$where}", array_merge( array( $this->name() ), $values ) ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'supply' );
	}
}
