<?php
/**
 * Lines of placed orders. No customer stands here: only item, product, amount.
 *
 * Decides how lines are found and written, and when they are forgotten. What a line asks for is decided in Demand; what of
 * it counts is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\OrderLineRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_order_line.
 */
final class OrderLineTable implements Cleanable {

	/** A settled line is of use only while its order may still be edited: 400 days. */
	const KEEP_MS = 34560000000;

	/** What belongs to a line and goes with it. */
	const PARTS = array( 'order_line', 'line_demand', 'line_revision', 'order_read' );

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
	 * Lines of an order. Not locked: a line is written under its pools' locks, and a lock on "no line yet" would have
	 * orders that are placed at the same moment deadlock.
	 *
	 * @param int $order_id The order.
	 * @return array<int, OrderLineRow> By item.
	 */
	public function of_order( int $order_id ): array {
		return $this->typed( 'order_id = %d ORDER BY item_id', array( $order_id ) );
	}

	/**
	 * Lines of several orders, not locked.
	 *
	 * @param int[] $order_ids The orders.
	 * @return array<int, array<int, OrderLineRow>> By order and item.
	 */
	public function of_orders( array $order_ids ): array {
		$found = array();
		if ( array() !== $order_ids ) {
			foreach ( $this->typed( 'order_id IN ( ' . Database::places( $order_ids ) . ' )', array_values( $order_ids ) ) as $item_id => $line ) {
				$found[ $line->order_id ][ $item_id ] = $line;
			}
		}
		return $found;
	}

	/**
	 * Lines by item.
	 *
	 * @param int[] $item_ids Order items.
	 * @return array<int, OrderLineRow>
	 */
	public function find( array $item_ids ): array {
		return array() === $item_ids ? array() : $this->typed( 'item_id IN ( ' . Database::places( $item_ids ) . ' ) ORDER BY item_id', array_values( $item_ids ) );
	}

	/**
	 * Writes lines whose pools are locked. Whoever writes demand or revisions of a line writes the line too: so a line that
	 * was read before the locks, or one of which others write another pool, is written only as it was read.
	 *
	 * @param OrderLineRow[] $lines New ones, or as they were read and changed; receive their new revisions.
	 * @throws Conflict Where one was written meanwhile.
	 */
	public function write( array $lines ): void {
		// In one order for everybody, as pools are locked.
		usort(
			$lines,
			static function ( OrderLineRow $one, OrderLineRow $other ): int {
				return $one->item_id <=> $other->item_id;
			}
		);
		$columns = array_keys( ( new OrderLineRow() )->to_database() );
		$new     = array();
		$known   = array();
		foreach ( $lines as $line ) {
			$values = array_values( $line->to_database() );
			if ( 0 === $line->revision ) {
				$new[] = $values;
			} else {
				$known[] = $values;
			}
		}
		$bulk    = new Bulk( $this->database );
		$written = array_diff( $columns, array( 'item_id', 'order_id', 'revision' ) );
		if ( count( $new ) !== $bulk->insert( $this->name(), $columns, $new, '', 'INSERT IGNORE' )
			|| 2 * count( $known ) !== $bulk->insert( $this->name(), $columns, $known, Bulk::update_unchanged( $written ) ) ) {
			throw new Conflict( 'an order line changed while it was being changed' );
		}
		foreach ( $lines as $line ) {
			++$line->revision;
		}
	}

	/**
	 * Units that WooCommerce has yet to take off its own figures, by listing, with the instant until which one of their
	 * orders is being reduced right now (0: none is). Only lines that stand in the ledger are counted, so that this and U
	 * always speak of the same orders.
	 *
	 * @param int[]    $product_ids   Listings.
	 * @param string[] $statuses      Of orders that WooCommerce takes off its figures, without `wc-`.
	 * @param bool     $in_own_tables Whether orders stand in tables of their own rather than among posts.
	 * @return array<int, array{units: int, reducing_until: int}> Ten-thousandths.
	 */
	public function not_reduced( array $product_ids, array $statuses, bool $in_own_tables ): array {
		if ( array() === $product_ids || array() === $statuses ) {
			return array();
		}
		$wpdb  = Database::wpdb();
		$flag  = $in_own_tables
			? array( 'LEFT JOIN %i f ON f.order_id = d.order_id AND f.order_stock_reduced = 1', $wpdb->prefix . 'wc_order_operational_data', 'f.order_id' )
			: array( "LEFT JOIN %i f ON f.post_id = d.order_id AND f.meta_key = '_order_stock_reduced' AND f.meta_value = 'yes'", $wpdb->postmeta, 'f.post_id' );
		$rows  = $this->database->rows(
			"SELECT d.product_id, SUM( CASE WHEN {$flag[2]} IS NULL THEN d.net ELSE 0 END ) AS units, MAX( d.reducing_until ) AS reducing_until
			FROM %i d LEFT JOIN %i m ON m.order_item_id = d.item_id AND m.meta_key = '_reduced_stock' {$flag[0]}
			WHERE d.product_id IN ( " . Database::places( $product_ids ) . " ) AND m.meta_id IS NULL
			AND d.order_status IN ( " . Database::places( $statuses, '%s' ) . ' ) GROUP BY d.product_id',
			array_merge( array( $this->name(), $wpdb->prefix . 'woocommerce_order_itemmeta', $flag[1] ), array_values( $product_ids ), array_values( $statuses ) )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$found[ Cell::number( $row, 'product_id' ) ] = array(
				'units'          => Cell::number( $row, 'units' ),
				'reducing_until' => Cell::number( $row, 'reducing_until' ),
			);
		}
		return $found;
	}

	/**
	 * Says that WooCommerce is done reducing an order.
	 *
	 * @param int $order_id The order.
	 */
	public function reduction_ended( int $order_id ): void {
		$this->database->write( 'UPDATE %i SET reducing_until = 0, revision = revision + 1 WHERE order_id = %d AND reducing_until > 0', array( $this->name(), $order_id ) );
	}

	/**
	 * Orders with lines that the core could not be asked about.
	 *
	 * @param int $limit How many at most.
	 * @return int[]
	 */
	public function unjudged( int $limit ): array {
		return $this->orders( 'unjudged = 1 ORDER BY order_id LIMIT %d', array( $limit ) );
	}

	/**
	 * Orders that have lines here, in the order of their numbers, for comparing them with the shop's.
	 *
	 * @param int  $after     Only those behind this number.
	 * @param int  $limit     How many at most.
	 * @param bool $only_open Whether only those of which something is open.
	 * @return int[]
	 */
	public function known_orders( int $after, int $limit, bool $only_open ): array {
		return $this->orders( ( $only_open ? 'settled = 0 AND ' : '' ) . 'order_id > %d ORDER BY order_id LIMIT %d', array( $after, $limit ) );
	}

	/**
	 * How many lines are open, for status screens.
	 *
	 * @return array{lines: int, uncovered: int, overdue: int, unjudged: int} Uncovered: lines that were raised, and of which
	 *     nobody knows whether the ERP was told. Overdue: lines that are open for too long.
	 */
	public function counts(): array {
		$row = $this->database->row(
			'SELECT COUNT(*) AS `lines`, COALESCE( SUM( uncovered ), 0 ) AS uncovered, COALESCE( SUM( overdue ), 0 ) AS overdue, COALESCE( SUM( unjudged ), 0 ) AS unjudged FROM %i WHERE settled = 0',
			array( $this->name() )
		) ?? array();
		return array(
			'lines'     => Cell::number( $row, 'lines' ),
			'uncovered' => Cell::number( $row, 'uncovered' ),
			'overdue'   => Cell::number( $row, 'overdue' ),
			'unjudged'  => Cell::number( $row, 'unjudged' ),
		);
	}

	/**
	 * Deletes lines that were settled long ago, with everything that belongs to them.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->transaction(
			function () use ( $now, $limit ): int {
				// Locked, so that none of them is opened again meanwhile.
				$ids = array_map(
					'intval',
					array_column( $this->database->rows( 'SELECT item_id FROM %i WHERE settled = 1 AND revised_at < %d ORDER BY revised_at LIMIT %d FOR UPDATE', array( $this->name(), $now - self::KEEP_MS, $limit ) ), 'item_id' )
				);
				foreach ( array() === $ids ? array() : self::PARTS as $part ) {
					$this->database->write( 'DELETE FROM %i WHERE item_id IN ( ' . Database::places( $ids ) . ' )', array_merge( array( $this->database->table( $part ) ), $ids ) );
				}
				return count( $ids );
			}
		);
	}

	/**
	 * How many lines are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE settled = 1 AND revised_at < %d LIMIT %d ) AS beyond',
			array( $this->name(), $now - self::KEEP_MS, $most )
		);
	}

	/**
	 * Numbers of orders, each once.
	 *
	 * @param string $where  Condition, order and limit.
	 * @param array  $values Its values.
	 * @return int[]
	 */
	private function orders( string $where, array $values ): array {
		return array_map( 'intval', array_column( $this->database->rows( "SELECT DISTINCT order_id FROM %i WHERE {$where}", array_merge( array( $this->name() ), $values ) ), 'order_id' ) );
	}

	/**
	 * Typed rows.
	 *
	 * @param string $where  Condition and order.
	 * @param array  $values Its values.
	 * @return array<int, OrderLineRow>
	 */
	private function typed( string $where, array $values ): array {
		$found = array();
		foreach ( $this->database->rows( "SELECT * FROM %i WHERE {$where}", array_merge( array( $this->name() ), $values ) ) as $row ) {
			$line                    = OrderLineRow::from_database( $row );
			$found[ $line->item_id ] = $line;
		}
		return $found;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'order_line' );
	}
}
