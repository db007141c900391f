<?php
/**
 * What order lines ask of pools, and what of it the pools' figures reflect.
 *
 * Decides how demand is found, written and added up, under the locks of its pools, and which of it a new position
 * concerns. What is reflected is the core's to say (`reflect`).
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\LineDemandRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_line_demand.
 */
final class LineDemandTable {

	/** A condition on `d` and its line `l`, see acknowledged_before(). */
	const IS_OF_OLDER_EPOCH = "d.reflected_epoch < %d AND ( d.settled = 0 OR ( l.net > 0 AND ( l.order_status <> 'completed' OR l.revised_at > %d ) ) )";

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
	 * Demand of lines.
	 *
	 * @param int[] $item_ids Order items.
	 * @return array<int, array<int, LineDemandRow>> By item and pool.
	 */
	public function of_lines( array $item_ids ): array {
		return array() === $item_ids ? array() : $this->typed( 'item_id IN ( ' . Database::places( $item_ids ) . ' ) ORDER BY item_id, pool_id', array_values( $item_ids ) );
	}

	/**
	 * Demand of an order.
	 *
	 * @param int $order_id The order.
	 * @return array<int, array<int, LineDemandRow>> By item and pool.
	 */
	public function of_order( int $order_id ): array {
		return $this->typed( 'item_id IN ( SELECT item_id FROM %i WHERE order_id = %d ) ORDER BY item_id, pool_id', array( $this->database->table( 'order_line' ), $order_id ) );
	}

	/**
	 * Pools among these of which demand is open.
	 *
	 * @param int[] $pool_ids Pools.
	 * @return int[]
	 */
	public function open_among( array $pool_ids ): array {
		if ( array() === $pool_ids ) {
			return array();
		}
		$rows = $this->database->rows( 'SELECT DISTINCT pool_id FROM %i WHERE pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND settled = 0', array_merge( array( $this->name() ), array_values( $pool_ids ) ) );
		return array_map( 'intval', array_column( $rows, 'pool_id' ) );
	}

	/**
	 * Demand of locked pools that is still open.
	 *
	 * @param int[] $pool_ids Pools.
	 * @return array<int, array<int, LineDemandRow>> By item and pool.
	 */
	public function open_of( array $pool_ids ): array {
		return array() === $pool_ids ? array() : $this->typed( 'pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND settled = 0 ORDER BY item_id, pool_id', array_values( $pool_ids ) );
	}

	/**
	 * Writes demand of locked pools.
	 *
	 * @param LineDemandRow[] $demands Rows.
	 */
	public function write( array $demands ): void {
		$rows = array();
		foreach ( $demands as $demand ) {
			$rows[] = array_values( $demand->to_database() );
		}
		$columns = array_keys( ( new LineDemandRow() )->to_database() );
		( new Bulk( $this->database ) )->insert( $this->name(), $columns, $rows, Bulk::update( array_slice( $columns, 2 ) ) );
	}

	/**
	 * U of locked pools: what all their lines have in flight.
	 *
	 * @param int[] $pool_ids Pools.
	 * @return array<int, int> Ten-thousandths by pool, 0 where there is none.
	 */
	public function in_flight( array $pool_ids ): array {
		if ( array() === $pool_ids ) {
			return array();
		}
		$rows = $this->database->rows(
			'SELECT pool_id, SUM( in_flight ) AS u FROM %i WHERE pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND settled = 0 GROUP BY pool_id',
			array_merge( array( $this->name() ), array_values( $pool_ids ) )
		);
		$sums = array_fill_keys( $pool_ids, 0 );
		foreach ( $rows as $row ) {
			$sums[ Cell::number( $row, 'pool_id' ) ] = Cell::number( $row, 'u' );
		}
		return $sums;
	}

	/**
	 * What all lines have in flight, in ten-thousandths, for status screens.
	 */
	public function all_in_flight(): int {
		return (int) $this->database->value( 'SELECT SUM( in_flight ) FROM %i WHERE settled = 0', array( $this->name() ) );
	}

	/**
	 * Pools of a feed with lines that were acknowledged in an older epoch and may be unknown to a source that was restored:
	 * those that are open, those of orders that the shop has open, and those that were over only lately. In the order of their
	 * numbers.
	 *
	 * @param int $feed_id The feed that owns them.
	 * @param int $epoch   Its epoch.
	 * @param int $lately  Lines of completed orders count where they were changed after this.
	 * @param int $limit   How many at most.
	 * @return int[]
	 */
	public function acknowledged_before( int $feed_id, int $epoch, int $lately, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT DISTINCT d.pool_id FROM %i p JOIN %i d ON d.pool_id = p.id JOIN %i l ON l.item_id = d.item_id WHERE p.feed_id = %d AND ' . self::IS_OF_OLDER_EPOCH . ' ORDER BY d.pool_id LIMIT %d',
			array( $this->database->table( 'pool' ), $this->name(), $this->database->table( 'order_line' ), $feed_id, $epoch, $lately, $limit )
		);
		return array_map( 'intval', array_column( $rows, 'pool_id' ) );
	}

	/**
	 * Opens lines of locked pools that were acknowledged in an older epoch, so that they are judged anew.
	 *
	 * @param int[] $pool_ids Pools of one feed.
	 * @param int   $epoch    The feed's epoch.
	 * @param int   $lately   As for acknowledged_before().
	 */
	public function reopen( array $pool_ids, int $epoch, int $lately ): void {
		$this->database->write(
			'UPDATE %i d JOIN %i l ON l.item_id = d.item_id SET d.settled = 0, d.waits_for = NULL WHERE d.pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND ' . self::IS_OF_OLDER_EPOCH,
			array_merge( array( $this->name(), $this->database->table( 'order_line' ) ), array_values( $pool_ids ), array( $epoch, $lately ) )
		);
	}

	/**
	 * Pools of a feed whose position has passed what open demand of them waits for, in the order of their numbers. To be
	 * asked when coverage has advanced, until none is left.
	 *
	 * @param int $feed_id The feed that owns them.
	 * @param int $after   Only those behind this number.
	 * @param int $limit   How many at most.
	 * @return int[]
	 */
	public function passed( int $feed_id, int $after, int $limit ): array {
		// No position that coverage moved lies behind the furthest: demand that waits for more is not looked at.
		$furthest = $this->database->value( 'SELECT MAX( confirmed_through ) FROM %i WHERE feed_id = %d', array( $this->database->table( 'feed_coverage' ), $feed_id ) );
		if ( null === $furthest ) {
			return array();
		}
		$rows = $this->database->rows(
			'SELECT w.pool_id FROM ( SELECT pool_id, MIN( waits_for ) AS waits_for FROM %i WHERE settled = 0 AND waits_for < %d AND pool_id > %d GROUP BY pool_id ) AS w
			JOIN %i p ON p.id = w.pool_id AND p.feed_id = %d JOIN %i c ON c.pool_id = p.id AND c.feed_id = p.feed_id AND c.as_of IS NOT NULL
			LEFT JOIN %i v ON v.location_id = c.location_id AND v.epoch = c.epoch
			GROUP BY w.pool_id, w.waits_for HAVING MIN( ' . PoolTable::POSITION . ' ) > w.waits_for ORDER BY w.pool_id LIMIT %d',
			array( $this->name(), (int) $furthest, $after, $this->database->table( 'pool' ), $feed_id, $this->database->table( 'claim' ), $this->database->table( 'feed_coverage' ), $limit )
		);
		return array_map( 'intval', array_column( $rows, 'pool_id' ) );
	}

	/**
	 * Pools of a feed of which demand is open, in the order of their numbers: all of it is to be judged anew after the feed's
	 * declared lag changed.
	 *
	 * @param int $feed_id The feed that owns them.
	 * @param int $after   Only those behind this number.
	 * @param int $limit   How many at most.
	 * @return int[]
	 */
	public function open_pools( int $feed_id, int $after, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT DISTINCT d.pool_id FROM %i d JOIN %i p ON p.id = d.pool_id AND p.feed_id = %d WHERE d.settled = 0 AND d.pool_id > %d ORDER BY d.pool_id LIMIT %d',
			array( $this->name(), $this->database->table( 'pool' ), $feed_id, $after, $limit )
		);
		return array_map( 'intval', array_column( $rows, 'pool_id' ) );
	}

	/**
	 * How many order lines rest on a weak contract: what of them a figure contains follows from a declared lag, because the ERP
	 * does not show orders.
	 *
	 * @param int $since Only lines that were changed at this instant or later.
	 * @return array{lines: int, weak: int} Lines on items that a feed owns, and those of them that rest on it.
	 */
	public function contracts( int $since ): array {
		$row = $this->database->row(
			"SELECT COUNT( DISTINCT l.item_id ) AS `lines`, COUNT( DISTINCT CASE WHEN f.contract = 'weak' THEN l.item_id END ) AS weak
			FROM %i l JOIN %i d ON d.item_id = l.item_id JOIN %i p ON p.id = d.pool_id JOIN %i f ON f.id = p.feed_id
			WHERE l.settled IN ( 0, 1 ) AND l.revised_at >= %d",
			array( $this->database->table( 'order_line' ), $this->name(), $this->database->table( 'pool' ), $this->database->table( 'feed' ), $since )
		) ?? array();
		return array(
			'lines' => Cell::number( $row, 'lines' ),
			'weak'  => Cell::number( $row, 'weak' ),
		);
	}

	/**
	 * Typed rows.
	 *
	 * @param string $where  Condition and order.
	 * @param array  $values Its values.
	 * @return array<int, array<int, LineDemandRow>>
	 */
	private function typed( string $where, array $values ): array {
		$found = array();
		foreach ( $this->database->rows( "SELECT * FROM %i WHERE {$where}", array_merge( array( $this->name() ), $values ) ) as $row ) {
			$demand                                        = LineDemandRow::from_database( $row );
			$found[ $demand->item_id ][ $demand->pool_id ] = $demand;
		}
		return $found;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'line_demand' );
	}
}
