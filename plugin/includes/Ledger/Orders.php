<?php
/**
 * What WooCommerce's own tables say of orders and sales.
 *
 * Decides where WooCommerce keeps them, and that what it remembers of one is not trusted. Reads only.
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

	/** The meta of an order that waits for a person because its goods are not there, with since when and why. */
	const HELD_META = '_stock_truth_held';

	const DAY_SECONDS = 86400;

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
	 * Orders in these statuses, in the order of ids.
	 *
	 * @param string[] $statuses Without `wc-`.
	 * @param int      $after_id Only those behind this id.
	 * @param int      $limit    How many at most.
	 * @return int[]
	 */
	public function ids( array $statuses, int $after_id, int $limit ): array {
		$names  = array_map(
			static function ( string $status ): string {
				return 'wc-' . $status;
			},
			$statuses
		);
		$orders = self::table();
		$rows   = $this->database->rows(
			"SELECT {$orders['id']} AS id FROM %i WHERE {$orders['type']} = 'shop_order' AND {$orders['id']} > %d
			AND {$orders['status']} IN ( " . Database::places( $names, '%s' ) . " ) ORDER BY {$orders['id']} LIMIT %d",
			array_merge( array( $orders['table'], $after_id ), $names, array( $limit ) )
		);
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}

	/**
	 * Orders in the order of ids that were changed at an instant or later, as far as WooCommerce notes it.
	 *
	 * @param int $since    UTC milliseconds.
	 * @param int $after_id Only those behind this id.
	 * @param int $limit    How many at most.
	 * @return int[]
	 */
	public function changed_since( int $since, int $after_id, int $limit ): array {
		$orders = self::table();
		$rows   = $this->database->rows(
			"SELECT {$orders['id']} AS id FROM %i WHERE {$orders['type']} = 'shop_order' AND {$orders['changed']} >= %s
			AND {$orders['id']} > %d ORDER BY {$orders['id']} LIMIT %d",
			array( $orders['table'], gmdate( 'Y-m-d H:i:s', intdiv( $since, 1000 ) ), $after_id, $limit )
		);
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}

	/**
	 * The last order item there is.
	 */
	public function last_item(): int {
		$wpdb = Database::wpdb();
		return (int) $this->database->value( 'SELECT MAX( order_item_id ) FROM %i', array( $wpdb->prefix . 'woocommerce_order_items' ) );
	}

	/**
	 * Orders by the items that they have, in the order of items; of a refund's item the order that was refunded.
	 *
	 * @param int $after_item Only items behind this one.
	 * @param int $limit      How many items at most.
	 * @return array<int, int> Orders by item.
	 */
	public function of_items_behind( int $after_item, int $limit ): array {
		$wpdb   = Database::wpdb();
		$orders = self::table();
		$rows   = $this->database->rows(
			"SELECT i.order_item_id AS item, IF( o.{$orders['type']} = 'shop_order_refund', o.{$orders['parent']}, i.order_id ) AS id
			FROM %i i LEFT JOIN %i o ON o.{$orders['id']} = i.order_id WHERE i.order_item_id > %d ORDER BY i.order_item_id LIMIT %d",
			array( $wpdb->prefix . 'woocommerce_order_items', $orders['table'], $after_item, $limit )
		);
		$found  = array();
		foreach ( $rows as $row ) {
			$found[ Cell::number( $row, 'item' ) ] = (int) $row['id'];
		}
		return $found;
	}

	/**
	 * Orders as WooCommerce has them, however they came to be so.
	 *
	 * @param int[] $ids Orders.
	 * @return array<int, array{status: string|null, lines: array<int, array{ordered: string, refunded: string}>}> Of each: its
	 *     status without `wc-`, null where it is gone; units by order item, as decimal text.
	 */
	public function stored( array $ids ): array {
		$found = array_fill_keys( $ids, array( 'status' => null, 'lines' => array() ) );
		if ( array() === $ids ) {
			return $found;
		}
		$wpdb   = Database::wpdb();
		$orders = self::table();
		$items  = $wpdb->prefix . 'woocommerce_order_items';
		$meta   = $wpdb->prefix . 'woocommerce_order_itemmeta';
		$places = Database::places( $ids );
		$rows   = $this->database->rows(
			"SELECT {$orders['id']} AS id, {$orders['status']} AS status FROM %i WHERE {$orders['type']} = 'shop_order' AND {$orders['id']} IN ( {$places} )",
			array_merge( array( $orders['table'] ), array_values( $ids ) )
		);
		foreach ( $rows as $row ) {
			$status = Cell::text( $row, 'status' );

			$found[ Cell::number( $row, 'id' ) ]['status'] = 0 === strpos( $status, 'wc-' ) ? substr( $status, 3 ) : $status;
		}
		$refunded = array_column(
			$this->database->rows(
				"SELECT r.meta_value AS item, SUM( ABS( CAST( q.meta_value AS DECIMAL( 20, 4 ) ) ) ) AS units
				FROM %i o JOIN %i i ON i.order_id = o.{$orders['id']} JOIN %i r ON r.order_item_id = i.order_item_id AND r.meta_key = '_refunded_item_id'
				JOIN %i q ON q.order_item_id = i.order_item_id AND q.meta_key = '_qty'
				WHERE o.{$orders['type']} = 'shop_order_refund' AND o.{$orders['parent']} IN ( {$places} ) GROUP BY r.meta_value",
				array_merge( array( $orders['table'], $items, $meta, $meta ), array_values( $ids ) )
			),
			'units',
			'item'
		);
		$rows = $this->database->rows(
			"SELECT i.order_id, i.order_item_id AS item, q.meta_value AS units FROM %i i
			JOIN %i q ON q.order_item_id = i.order_item_id AND q.meta_key = '_qty'
			WHERE i.order_item_type = 'line_item' AND i.order_id IN ( {$places} )",
			array_merge( array( $items, $meta ), array_values( $ids ) )
		);
		foreach ( $rows as $row ) {
			$found[ (int) $row['order_id'] ]['lines'][ (int) $row['item'] ] = array(
				'ordered'  => (string) $row['units'],
				'refunded' => (string) ( $refunded[ $row['item'] ] ?? '0' ),
			);
		}
		return $found;
	}

	/**
	 * An order as it stands in the database. A process that runs for long has read it before, and what it
	 * remembers of it may be hours old.
	 *
	 * @param int $id The order.
	 */
	public function current( int $id ): ?\WC_Order {
		$wpdb   = Database::wpdb();
		$orders = self::table();
		$rows   = $this->database->rows(
			"SELECT o.{$orders['id']} AS id, i.order_item_id AS item FROM %i o LEFT JOIN %i i ON i.order_id = o.{$orders['id']}
			WHERE o.{$orders['id']} = %d OR ( o.{$orders['parent']} = %d AND o.{$orders['type']} = 'shop_order_refund' )",
			array( $orders['table'], $wpdb->prefix . 'woocommerce_order_items', $id, $id )
		);
		foreach ( array_filter( array_column( $rows, 'item' ) ) as $item ) {
			wp_cache_delete( (int) $item, 'order_item_meta' );
			wp_cache_delete( 'item-' . $item, 'order-items' );
		}
		self::forget( array_unique( array_merge( array( $id ), array_map( 'intval', array_column( $rows, 'id' ) ) ) ) );
		$order = wc_get_order( $id );
		return $order instanceof \WC_Order ? $order : null;
	}

	/**
	 * Orders that wait for a person, those that were placed last first.
	 *
	 * @param int $limit How many at most.
	 * @return int[]
	 */
	public function waiting( int $limit ): array {
		$wpdb = Database::wpdb();
		$from = self::in_own_tables()
			? array( 'm.order_id', 'o.id', 'o.status', array( $wpdb->prefix . 'wc_orders_meta', $wpdb->prefix . 'wc_orders' ) )
			: array( 'm.post_id', 'o.ID', 'o.post_status', array( $wpdb->postmeta, $wpdb->posts ) );
		$rows = $this->database->rows(
			"SELECT DISTINCT {$from[0]} AS id FROM %i m JOIN %i o ON {$from[1]} = {$from[0]} AND {$from[2]} = 'wc-on-hold' WHERE m.meta_key = %s ORDER BY id DESC LIMIT %d",
			array_merge( $from[3], array( self::HELD_META, $limit ) )
		);
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}

	/**
	 * Whether something is stored of an order under this key, by what the database says now.
	 *
	 * @param int    $id  The order.
	 * @param string $key The key.
	 */
	public function has_meta( int $id, string $key ): bool {
		$wpdb = Database::wpdb();
		$meta = self::in_own_tables() ? array( $wpdb->prefix . 'wc_orders_meta', 'order_id' ) : array( $wpdb->postmeta, 'post_id' );
		return null !== $this->database->value( "SELECT 1 FROM %i WHERE {$meta[1]} = %d AND meta_key = %s LIMIT 1", array( $meta[0], $id, $key ) );
	}

	/**
	 * Has WooCommerce forget what it remembers of orders and refunds.
	 *
	 * @param int[] $ids Their ids.
	 */
	private static function forget( array $ids ): void {
		$store = \WC_Data_Store::load( 'order' );
		if ( $store->has_callable( 'clear_cached_data' ) ) {
			$store->clear_cached_data( $ids );
		}
		foreach ( $ids as $id ) {
			wp_cache_delete( 'order-items-' . $id, 'orders' );
			wp_cache_delete( \WC_Cache_Helper::get_cache_prefix( 'orders' ) . 'refund_ids' . $id, 'orders' );
			if ( class_exists( \Automattic\WooCommerce\Caches\OrderCache::class ) ) {
				wc_get_container()->get( \Automattic\WooCommerce\Caches\OrderCache::class )->remove( $id );
			}
			if ( ! self::in_own_tables() ) {
				clean_post_cache( $id );
			}
		}
	}

	/**
	 * Where orders stand, and what its columns are called.
	 *
	 * @return array{table: string, id: string, type: string, status: string, parent: string, created: string, changed: string}
	 */
	public static function table(): array {
		$wpdb = Database::wpdb();
		return self::in_own_tables()
			? array(
				'table'   => $wpdb->prefix . 'wc_orders',
				'id'      => 'id',
				'type'    => 'type',
				'status'  => 'status',
				'parent'  => 'parent_order_id',
				'created' => 'date_created_gmt',
				'changed' => 'date_updated_gmt',
			)
			: array(
				'table'   => $wpdb->posts,
				'id'      => 'ID',
				'type'    => 'post_type',
				'status'  => 'post_status',
				'parent'  => 'post_parent',
				'created' => 'post_date_gmt',
				'changed' => 'post_modified_gmt',
			);
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
		$wpdb  = Database::wpdb();
		$table = $wpdb->prefix . 'wc_order_product_lookup';
		if ( null === $this->database->value( 'SHOW TABLES LIKE %s', array( $wpdb->esc_like( $table ) ) ) ) {
			return null;
		}
		$rows = $this->database->rows(
			'SELECT product_id, variation_id, SUM( product_qty ) AS units FROM %i
			WHERE product_id IN ( ' . Database::places( $product_ids ) . ' ) AND date_created >= %s GROUP BY product_id, variation_id',
			array_merge( array( $table ), array_values( $product_ids ), array( wp_date( 'Y-m-d H:i:s', time() - $days * self::DAY_SECONDS ) ) )
		);
		$sold = array();
		foreach ( $rows as $row ) {
			$sold[ $row['product_id'] . ':' . $row['variation_id'] ] = (int) $row['units'];
		}
		return $sold;
	}

	/**
	 * When the shop's first order was entered, in seconds; null where there is none or nobody counts. A shop that has switched
	 * WooCommerce Analytics off keeps its tables, in which nothing sells any more.
	 */
	public function first_order_at(): ?int {
		if ( ! \Automattic\WooCommerce\Utilities\FeaturesUtil::feature_is_enabled( 'analytics' ) ) {
			return null;
		}
		$wpdb  = Database::wpdb();
		$table = $wpdb->prefix . 'wc_order_stats';
		if ( null === $this->database->value( 'SHOW TABLES LIKE %s', array( $wpdb->esc_like( $table ) ) ) ) {
			return null;
		}
		$first = $this->database->value( 'SELECT MIN( date_created_gmt ) FROM %i WHERE date_created_gmt > 0', array( $table ) );
		$time  = null === $first ? false : strtotime( $first . ' UTC' );
		return false === $time ? null : $time;
	}
}
