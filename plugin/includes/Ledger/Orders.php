<?php
/**
 * What WooCommerce's own tables say of orders, reservations and sales.
 *
 * Decides where WooCommerce keeps them. Reads only.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Queries over orders.
 */
final class Orders {

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
	 * Whether orders stand in tables of their own rather than among posts.
	 */
	public static function in_own_tables(): bool {
		return class_exists( \Automattic\WooCommerce\Utilities\OrderUtil::class )
			&& \Automattic\WooCommerce\Utilities\OrderUtil::custom_orders_table_usage_is_enabled();
	}

	/**
	 * Live reservations of others, by stock-managed product, those that end first before the others.
	 *
	 * @param int[] $product_ids   Products.
	 * @param int   $exclude_order The shopper's own order; 0 for none.
	 * @return array<int, list<array{units: string, until: int}>> Units as decimal text, until when they are kept.
	 */
	public function reservations( array $product_ids, int $exclude_order ): array {
		if ( array() === $product_ids ) {
			return array();
		}
		global $wpdb;
		$orders = self::in_own_tables()
			? array( $wpdb->prefix . 'wc_orders', 'o.id', 'o.status' )
			: array( $wpdb->posts, 'o.ID', 'o.post_status' );
		$rows   = $this->database->rows(
			"SELECT r.product_id, CAST( r.stock_quantity AS DECIMAL( 20, 4 ) ) AS units, UNIX_TIMESTAMP( r.expires ) AS until
			FROM %i r JOIN %i o ON {$orders[1]} = r.order_id AND {$orders[2]} IN ( 'wc-checkout-draft', 'wc-pending' )
			WHERE r.expires > NOW() AND r.order_id <> %d AND r.product_id IN ( " . Database::places( $product_ids ) . ' )
			ORDER BY r.expires, r.order_id',
			array_merge( array( $wpdb->prefix . 'wc_reserved_stock', $orders[0], $exclude_order ), array_values( $product_ids ) )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$found[ (int) $row['product_id'] ][] = array(
				'units' => (string) $row['units'],
				'until' => (int) $row['until'] * 1000,
			);
		}
		return $found;
	}

	/**
	 * Orders in these statuses, in the order of ids, that were entered before an instant.
	 *
	 * @param string[] $statuses Without `wc-`.
	 * @param int      $after_id Only those behind this id.
	 * @param int      $limit    How many at most.
	 * @return int[]
	 */
	public function ids( array $statuses, int $after_id, int $limit ): array {
		global $wpdb;
		$names  = array_map(
			static function ( string $status ): string {
				return 'wc-' . $status;
			},
			$statuses
		);
		$orders = self::in_own_tables()
			? array( $wpdb->prefix . 'wc_orders', 'id', 'status', "type = 'shop_order'" )
			: array( $wpdb->posts, 'ID', 'post_status', "post_type = 'shop_order'" );
		$rows   = $this->database->rows(
			"SELECT {$orders[1]} AS id FROM %i WHERE {$orders[3]} AND {$orders[1]} > %d AND {$orders[2]} IN ( " . Database::places( $names, '%s' ) . " ) ORDER BY {$orders[1]} LIMIT %d",
			array_merge( array( $orders[0], $after_id ), $names, array( $limit ) )
		);
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}

	/**
	 * Units sold in the last days, by product and variation; null where nobody has counted.
	 *
	 * @param int[] $product_ids Products, parents of variations among them.
	 * @param int   $days        How many days back.
	 * @return array<string, int>|null Whole units by "product:variation".
	 */
	public function sold( array $product_ids, int $days ): ?array {
		if ( array() === $product_ids ) {
			return array();
		}
		global $wpdb;
		$table = $wpdb->prefix . 'wc_order_product_lookup';
		if ( null === $this->database->value( 'SHOW TABLES LIKE %s', array( $wpdb->esc_like( $table ) ) ) ) {
			return null;
		}
		$rows = $this->database->rows(
			'SELECT product_id, variation_id, SUM( product_qty ) AS units FROM %i
			WHERE product_id IN ( ' . Database::places( $product_ids ) . ' ) AND date_created >= %s GROUP BY product_id, variation_id',
			array_merge( array( $table ), array_values( $product_ids ), array( wp_date( 'Y-m-d H:i:s', time() - $days * DAY_IN_SECONDS ) ) )
		);
		$sold = array();
		foreach ( $rows as $row ) {
			$sold[ $row['product_id'] . ':' . $row['variation_id'] ] = (int) $row['units'];
		}
		return $sold;
	}

	/**
	 * When the shop's first order was entered, in seconds; null where there is none or nobody counted.
	 */
	public function first_order_at(): ?int {
		global $wpdb;
		$table = $wpdb->prefix . 'wc_order_stats';
		if ( null === $this->database->value( 'SHOW TABLES LIKE %s', array( $wpdb->esc_like( $table ) ) ) ) {
			return null;
		}
		$first = $this->database->value( 'SELECT MIN( date_created_gmt ) FROM %i WHERE date_created_gmt > 0', array( $table ) );
		$time  = null === $first ? false : strtotime( $first . ' UTC' );
		return false === $time ? null : $time;
	}
}
