<?php
/**
 * What placed orders ask of each pool, line by line. No customer stands here: only item, product, amount.
 *
 * Decides how lines are read and written. What counts and what is contained is decided elsewhere.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_demand: one row for each order line that ever counted.
 */
final class Demand implements Cleanable {

	const COLUMNS = array( 'item_id', 'order_id', 'product_id', 'pool_id', 'order_status', 'net', 'reflected', 'in_flight', 'already_counted', 'revised_at', 'revisions', 'settled', 'uncovered', 'unjudged', 'reducing_until' );

	/** A settled line is of use only while its order may still be edited. */
	const KEEP_MS = 34560000000;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Constructor.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Lines of an order by item id.
	 *
	 * Not locked: a line is written under its pool's lock only, and a lock on "no line yet" would have
	 * orders that are placed at the same moment deadlock.
	 *
	 * @param int $order_id The order.
	 * @return array<int, array>
	 */
	public function of_order( int $order_id ): array {
		return self::typed( $this->database->rows( 'SELECT * FROM %i WHERE order_id = %d ORDER BY item_id', array( $this->table(), $order_id ) ) );
	}

	/**
	 * Lines of several orders, not locked.
	 *
	 * @param int[] $order_ids The orders.
	 * @return array<int, array<int, array>> By order and item.
	 */
	public function of_orders( array $order_ids ): array {
		$found = array();
		if ( array() !== $order_ids ) {
			$rows = $this->database->rows(
				'SELECT * FROM %i WHERE order_id IN ( ' . Database::places( $order_ids ) . ' )',
				array_merge( array( $this->table() ), array_values( $order_ids ) )
			);
			foreach ( self::typed( $rows ) as $item_id => $line ) {
				$found[ $line['order_id'] ][ $item_id ] = $line;
			}
		}
		return $found;
	}

	/**
	 * Orders that have lines here, in the order of ids.
	 *
	 * @param int  $after_id  Only those behind this id.
	 * @param int  $limit     How many at most.
	 * @param bool $only_open Whether only those whose containment is still open.
	 * @return int[]
	 */
	public function orders( int $after_id, int $limit, bool $only_open ): array {
		$rows = $this->database->rows(
			'SELECT DISTINCT order_id FROM %i WHERE order_id > %d' . ( $only_open ? ' AND settled = 0' : '' ) . ' ORDER BY order_id LIMIT %d',
			array( $this->table(), $after_id, $limit )
		);
		return array_map( 'intval', array_column( $rows, 'order_id' ) );
	}

	/**
	 * Lines of locked pools whose containment is still open.
	 *
	 * @param int[] $pool_ids The pools.
	 * @return array<int, array>
	 */
	public function open_of( array $pool_ids ): array {
		if ( array() === $pool_ids ) {
			return array();
		}
		return self::typed(
			$this->database->rows(
				'SELECT * FROM %i WHERE pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND settled = 0 ORDER BY item_id',
				array_merge( array( $this->table() ), array_values( $pool_ids ) )
			)
		);
	}

	/**
	 * Writes lines.
	 *
	 * @param array[] $lines By the names of COLUMNS.
	 */
	public function store( array $lines ): void {
		foreach ( array_chunk( $lines, 250 ) as $some ) {
			$values = array( $this->table() );
			foreach ( $some as $line ) {
				foreach ( self::COLUMNS as $column ) {
					$values[] = 'revisions' === $column ? wp_json_encode( $line[ $column ] ) : $line[ $column ];
				}
			}
			$sets = array_map(
				static function ( string $column ): string {
					return "{$column} = VALUES({$column})";
				},
				array_diff( self::COLUMNS, array( 'item_id', 'pool_id' ) )
			);
			$this->database->write(
				'INSERT INTO %i ( ' . implode( ', ', self::COLUMNS ) . ' ) VALUES '
				. Database::places( $some, '( %d, %d, %d, %d, %s, %d, %d, %d, %d, %d, %s, %d, %d, %d, %d )' )
				. ' ON DUPLICATE KEY UPDATE ' . implode( ', ', $sets ),
				$values
			);
		}
	}

	/**
	 * U of pools: what all their lines have in flight. To be asked under the pools' locks.
	 *
	 * @param int[] $pool_ids The pools.
	 * @return array<int, int>
	 */
	public function in_flight( array $pool_ids ): array {
		if ( array() === $pool_ids ) {
			return array();
		}
		$rows = $this->database->rows(
			'SELECT pool_id, SUM( in_flight ) AS u FROM %i WHERE pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND settled = 0 GROUP BY pool_id',
			array_merge( array( $this->table() ), array_values( $pool_ids ) )
		);
		return array_map( 'intval', array_column( $rows, 'u', 'pool_id' ) ) + array_fill_keys( $pool_ids, 0 );
	}

	/**
	 * What the figure or U already counts for each line of an order: what it may count on when paid.
	 *
	 * @param int $order_id The order.
	 * @return array<int, int> Ten-thousandths by order item id.
	 */
	public function already_counted( int $order_id ): array {
		return array_map(
			static function ( array $line ): int {
				return $line['already_counted'];
			},
			$this->of_order( $order_id )
		);
	}

	/**
	 * Units that WooCommerce has yet to take off its own figure, by stock-managed product, with the
	 * instant until which one of their orders is being reduced right now (0: none is).
	 *
	 * Only lines that stand in the ledger are counted, so that this and U always speak of the same orders.
	 *
	 * @param int[]    $product_ids Stock-managed products.
	 * @param string[] $statuses    Of orders that WooCommerce takes off its figure, without `wc-`.
	 * @return array<int, array{units: int, reducing_until: int}>
	 */
	public function unreduced( array $product_ids, array $statuses ): array {
		if ( array() === $product_ids || array() === $statuses ) {
			return array();
		}
		global $wpdb;
		$flag = Orders::in_own_tables()
			? array( 'LEFT JOIN %i f ON f.order_id = d.order_id AND f.order_stock_reduced = 1', $wpdb->prefix . 'wc_order_operational_data', 'f.order_id' )
			: array( "LEFT JOIN %i f ON f.post_id = d.order_id AND f.meta_key = '_order_stock_reduced' AND f.meta_value = 'yes'", $wpdb->postmeta, 'f.post_id' );
		$rows = $this->database->rows(
			"SELECT d.product_id, SUM( CASE WHEN {$flag[2]} IS NULL THEN d.net ELSE 0 END ) AS units, MAX( d.reducing_until ) AS reducing_until
			FROM %i d
			LEFT JOIN %i m ON m.order_item_id = d.item_id AND m.meta_key = '_reduced_stock'
			{$flag[0]}
			WHERE d.product_id IN ( " . Database::places( $product_ids ) . " ) AND d.net > 0 AND m.meta_id IS NULL
			AND d.order_status IN ( " . Database::places( $statuses, '%s' ) . ' )
			GROUP BY d.product_id',
			array_merge( array( $this->table(), $wpdb->prefix . 'woocommerce_order_itemmeta', $flag[1] ), array_values( $product_ids ), $statuses )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$found[ (int) $row['product_id'] ] = array(
				'units'          => (int) $row['units'],
				'reducing_until' => (int) $row['reducing_until'],
			);
		}
		return $found;
	}

	/**
	 * Orders with lines that the core could not be asked about.
	 *
	 * @param int $limit How many at most.
	 * @return int[]
	 */
	public function unjudged( int $limit ): array {
		return array_map(
			'intval',
			array_column( $this->database->rows( 'SELECT DISTINCT order_id FROM %i WHERE unjudged = 1 ORDER BY order_id LIMIT %d', array( $this->table(), $limit ) ), 'order_id' )
		);
	}

	/**
	 * Says that WooCommerce is done reducing an order.
	 *
	 * @param int $order_id The order.
	 */
	public function reduction_ended( int $order_id ): void {
		$this->database->write( 'UPDATE %i SET reducing_until = 0 WHERE order_id = %d', array( $this->table(), $order_id ) );
	}

	/**
	 * Deletes settled lines of long ago.
	 *
	 * @param int $now   Our clock, in UTC milliseconds.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE settled = 1 AND revised_at < %d LIMIT %d', array( $this->table(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How many settled lines are of long ago.
	 *
	 * @param int $now  Our clock, in UTC milliseconds.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE settled = 1 AND revised_at < %d LIMIT %d ) AS beyond',
			array( $this->table(), $now - self::KEEP_MS, $most )
		);
	}

	/**
	 * Orders in the ledger that still take something off a figure, for status screens.
	 *
	 * @return array{lines: int, in_flight: int, uncovered: int} Uncovered: lines that were raised, and of which
	 *     nobody knows whether the ERP was told.
	 */
	public function counts(): array {
		$row = $this->database->row(
			'SELECT COUNT(*) AS lines_open, COALESCE( SUM( in_flight ), 0 ) AS u, COALESCE( SUM( uncovered ), 0 ) AS uncovered FROM %i WHERE settled = 0',
			array( $this->table() )
		);
		return array(
			'lines'     => (int) $row['lines_open'],
			'in_flight' => (int) $row['u'],
			'uncovered' => (int) $row['uncovered'],
		);
	}

	/**
	 * Rows with numbers as numbers, by item id.
	 *
	 * @param array[] $rows As the database gives them.
	 */
	private static function typed( array $rows ): array {
		$lines = array();
		foreach ( $rows as $row ) {
			foreach ( $row as $column => $value ) {
				if ( 'order_status' !== $column && 'revisions' !== $column ) {
					$row[ $column ] = (int) $value;
				}
			}
			$revisions        = json_decode( $row['revisions'], true );
			$row['revisions'] = is_array( $revisions ) ? $revisions : array();
			$lines[ $row['item_id'] ] = $row;
		}
		return $lines;
	}

	/**
	 * The table.
	 */
	private function table(): string {
		return $this->database->table( 'demand' );
	}
}
