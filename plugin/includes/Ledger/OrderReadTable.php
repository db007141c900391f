<?php
/**
 * What ERPs showed of order lines, read by read.
 *
 * Decides how reads are found and written, under the locks of their pools. Which reads count is the core's to say
 * (`reflect`), and so is how many need not be kept any more.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\OrderReadRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_order_read.
 */
final class OrderReadTable {

	const COLUMNS = array( 'item_id', 'pool_id', 'n', 'feed_id', 'epoch', 'read_at', 'begun_at', 'entered', 'confirmed', 'reserved', 'picked', 'shipped' );

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
	 * Reads of lines, the oldest first.
	 *
	 * @param int[] $item_ids Order items.
	 * @return array<int, array<int, list<OrderReadRow>>> By item and pool.
	 */
	public function of_lines( array $item_ids ): array {
		if ( array() === $item_ids ) {
			return array();
		}
		$found = array();
		foreach ( $this->database->rows( 'SELECT * FROM %i WHERE item_id IN ( ' . Database::places( $item_ids ) . ' ) ORDER BY item_id, pool_id, n', array_merge( array( $this->name() ), array_values( $item_ids ) ) ) as $row ) {
			$read                                        = OrderReadRow::from_database( $row );
			$found[ $read->item_id ][ $read->pool_id ][] = $read;
		}
		return $found;
	}

	/**
	 * Appends reads of locked pools. One that is older than what is there says nothing new. Of reads that show the same, one
	 * after the other, the first and the last two are kept, or a position that stands still would fill the table. Two, because
	 * the last one may lie behind the position: then the one before it is the last that the position has passed.
	 *
	 * @param OrderReadRow[] $reads Reads, the oldest first; receive their numbers.
	 * @return OrderReadRow[] Those that were written.
	 */
	public function add( array $reads ): array {
		$kept    = $this->of_lines( array_values( array_unique( array_column( $reads, 'item_id' ) ) ) );
		$written = array();
		foreach ( $reads as $read ) {
			$before = $kept[ $read->item_id ][ $read->pool_id ] ?? array();
			$last   = end( $before );
			if ( false !== $last && $read->read_at < $last->read_at ) {
				continue;
			}
			$three   = array_values( array_slice( $before, -3 ) );
			$read->n = false === $last ? 1 : $last->n + 1;
			$kept_on = array( $read );
			if ( isset( $three[2] ) && $read->shows_the_same( $three[0] ) && $read->shows_the_same( $three[1] ) && $read->shows_the_same( $three[2] ) ) {
				// The last one takes the place of the one before it, and this one its own.
				$moved    = clone $three[2];
				$moved->n = $three[1]->n;
				$read->n  = $three[2]->n;
				$kept_on  = array( $moved, $read );
				array_splice( $before, -2 );
			}
			$kept[ $read->item_id ][ $read->pool_id ] = array_merge( $before, $kept_on );
			foreach ( $kept_on as $one ) {
				$written[ "{$one->item_id}:{$one->pool_id}:{$one->n}" ] = $one;
			}
		}
		$rows = array();
		foreach ( $written as $read ) {
			$rows[] = array( $read->item_id, $read->pool_id, $read->n, $read->feed_id, $read->epoch, $read->read_at, $read->begun_at, $read->entered, $read->confirmed, $read->reserved, $read->picked, $read->shipped );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $rows, Bulk::update( array_slice( self::COLUMNS, 3 ) ) );
		return array_values( $written );
	}

	/**
	 * Orders that the shop has open, of which the last read of some line shows something and is older than a complete read: it
	 * left the line out. In the order of their numbers.
	 *
	 * @param int $feed_id The feed.
	 * @param int $epoch   Its epoch.
	 * @param int $at      The ERP's clock when the orders were read.
	 * @param int $after   Only orders behind this one.
	 * @param int $limit   How many at most.
	 * @return int[]
	 */
	public function left_out( int $feed_id, int $epoch, int $at, int $after, int $limit ): array {
		$rows = $this->database->rows(
			"SELECT DISTINCT l.order_id FROM %i r JOIN %i l ON l.item_id = r.item_id
			WHERE r.feed_id = %d AND r.epoch = %d AND r.read_at < %d AND r.entered + r.confirmed + r.reserved + r.picked + r.shipped > 0
			AND l.net > 0 AND l.order_status <> 'completed' AND l.order_id > %d
			AND NOT EXISTS ( SELECT 1 FROM %i n WHERE n.item_id = r.item_id AND n.pool_id = r.pool_id AND n.n > r.n )
			ORDER BY l.order_id LIMIT %d",
			array( $this->name(), $this->database->table( 'order_line' ), $feed_id, $epoch, $at, $after, $this->name(), $limit )
		);
		return array_map( 'intval', array_column( $rows, 'order_id' ) );
	}

	/**
	 * Orders of which the ERP of a feed has something to show: those of which its figures do not contain everything yet, and
	 * those that the shop has open, of which it may give something back. In the order of their numbers.
	 *
	 * @param int $feed_id The feed, as the owner of pools.
	 * @param int $after   Only orders behind this one.
	 * @param int $limit   How many at most.
	 * @return int[]
	 */
	public function open_orders( int $feed_id, int $after, int $limit ): array {
		$rows = $this->database->rows(
			"SELECT DISTINCT l.order_id FROM %i l JOIN %i d ON d.item_id = l.item_id JOIN %i p ON p.id = d.pool_id
			WHERE p.feed_id = %d AND ( d.settled = 0 OR ( l.net > 0 AND l.order_status <> 'completed' ) ) AND l.order_id > %d ORDER BY l.order_id LIMIT %d",
			array( $this->database->table( 'order_line' ), $this->database->table( 'line_demand' ), $this->database->table( 'pool' ), $feed_id, $after, $limit )
		);
		return array_map( 'intval', array_column( $rows, 'order_id' ) );
	}

	/**
	 * Whether an ERP told of a line that still has something in flight, be it that it knows it no more.
	 *
	 * @param int          $feed_id The feed.
	 * @param int          $epoch   Its epoch.
	 * @param list<string> $items   Of which items; empty for all.
	 */
	public function is_in_flight( int $feed_id, int $epoch, array $items = array() ): bool {
		$of_items = array() === $items ? '' : ' AND d.pool_id IN ( SELECT id FROM %i WHERE item IN ( ' . Database::places( $items, '%s' ) . ' ) )';
		return null !== $this->database->value(
			'SELECT 1 FROM %i d JOIN %i r ON r.item_id = d.item_id AND r.pool_id = d.pool_id
			WHERE d.settled = 0 AND d.in_flight > 0 AND r.feed_id = %d AND r.epoch = %d' . $of_items . ' LIMIT 1',
			array_merge(
				array( $this->database->table( 'line_demand' ), $this->name(), $feed_id, $epoch ),
				array() === $items ? array() : array_merge( array( $this->database->table( 'pool' ) ), $items )
			)
		);
	}

	/**
	 * Drops the first reads of a line on a pool, which need not be kept any more.
	 *
	 * @param int $item_id Order item.
	 * @param int $pool_id Pool.
	 * @param int $before  The number of the first read that is kept.
	 */
	public function drop_before( int $item_id, int $pool_id, int $before ): void {
		$this->database->write( 'DELETE FROM %i WHERE item_id = %d AND pool_id = %d AND n < %d', array( $this->name(), $item_id, $pool_id, $before ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'order_read' );
	}
}
