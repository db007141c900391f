<?php
/**
 * Units kept for lines of carts and orders.
 *
 * Decides how holds are found, taken and released, under the locks of their pools, whose revisions rise with it. An ended
 * hold is gone when it is read; whether one counts for a shopper is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\HoldRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_hold.
 */
final class HoldTable implements Cleanable {

	/** An ended hold is kept for a day, for whoever asks why a figure was what it was. */
	const KEEP_MS = 86400000;

	const COLUMNS = array( 'line', 'pool_id', 'owner', 'product_id', 'order_id', 'quantity', 'until_at', 'fresh_at', 'promised' );

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
	 * Takes holds on locked pools; a line that has one on the pool gets the new one in its place. The caller raises the
	 * pools' revisions.
	 *
	 * @param HoldRow[] $holds Holds.
	 */
	public function take( array $holds ): void {
		if ( array() === $holds ) {
			return;
		}
		$rows = array();
		foreach ( $holds as $hold ) {
			$rows[] = array( Cell::key( $hold->line, 120 ), $hold->pool_id, Cell::key( $hold->owner, 64 ), $hold->product_id, $hold->order_id, $hold->quantity, $hold->until_at, $hold->fresh_at, $hold->promised );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $rows, Bulk::update( array_slice( self::COLUMNS, 2 ) ) );
	}

	/**
	 * Releases holds on locked pools; the caller raises the pools' revisions.
	 *
	 * @param HoldRow[] $holds As they were read.
	 */
	public function release( array $holds ): void {
		if ( array() === $holds ) {
			return;
		}
		$keys = array();
		foreach ( $holds as $hold ) {
			array_push( $keys, Cell::key( $hold->line, 120 ), $hold->pool_id );
		}
		// By their whole keys: a condition on a part of them would lock what stands between.
		$this->database->write( 'DELETE FROM %i WHERE ( line, pool_id ) IN ( ' . Database::places( $holds, '( %s, %d )' ) . ' )', array_merge( array( $this->name() ), $keys ) );
	}

	/**
	 * Live holds on pools, those that end first before the others.
	 *
	 * @param int[] $pool_ids Pools.
	 * @param int   $now      Our clock.
	 * @return HoldRow[]
	 */
	public function live( array $pool_ids, int $now ): array {
		return array() === $pool_ids ? array() : $this->typed(
			'pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND until_at > %d ORDER BY until_at, line, pool_id',
			array_merge( array_values( $pool_ids ), array( $now ) )
		);
	}

	/**
	 * All holds of an owner, live or not.
	 *
	 * @param string $owner Owner.
	 * @return HoldRow[]
	 */
	public function of_owner( string $owner ): array {
		return $this->typed( 'owner = %s ORDER BY line, pool_id', array( $owner ) );
	}

	/**
	 * All holds of an order, live or not.
	 *
	 * @param int $order_id The order.
	 * @return HoldRow[]
	 */
	public function of_order( int $order_id ): array {
		return $this->typed( 'order_id = %d ORDER BY line, pool_id', array( $order_id ) );
	}

	/**
	 * Deletes holds that ended a day ago.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE until_at < %d ORDER BY until_at LIMIT %d', array( $this->name(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How many holds are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE until_at < %d LIMIT %d ) AS beyond', array( $this->name(), $now - self::KEEP_MS, $most ) );
	}

	/**
	 * Typed rows.
	 *
	 * @param string $where  Condition and order.
	 * @param array  $values Its values.
	 * @return HoldRow[]
	 */
	private function typed( string $where, array $values ): array {
		return array_map( array( HoldRow::class, 'from_database' ), $this->database->rows( "SELECT * FROM %i WHERE {$where}", array_merge( array( $this->name() ), $values ) ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'hold' );
	}
}
