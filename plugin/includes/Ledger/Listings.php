<?php
/**
 * What WooCommerce's own tables say of products and their stock.
 *
 * Decides nothing. Reads only, and reads what is stored, so that no filter can colour it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Catalog\Products;

defined( 'ABSPATH' ) || exit;

/**
 * Queries over products.
 */
final class Listings {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

	/**
	 * Which products are listings.
	 *
	 * @var Products
	 */
	private $products;

	/**
	 * Constructor.
	 *
	 * @param Database     $database     The database.
	 * @param Observations $observations The ledger's pools.
	 * @param Products     $products     Which products are listings.
	 */
	public function __construct( Database $database, Observations $observations, Products $products ) {
		$this->database     = $database;
		$this->observations = $observations;
		$this->products     = $products;
	}

	/**
	 * Key, exclusion, sharers of the key and pool of stock-managed products, by id.
	 *
	 * Every table is entered by a key that leads to one product or one pool: the fields by the product, all of
	 * them at once; the pool by its item; those who share the key by the key. Only that order of joins stays
	 * cheap in a large shop, so the fields are gathered before anything is joined to them.
	 *
	 * @param int[] $ids Stock-managed products.
	 * @return array<int, array> Columns of the observation (null where there is none) and product_id,
	 *     sku, is_virtual, is_downloadable, is_stock_managed, is_excluded, sharers.
	 */
	public function with_pools( array $ids ): array {
		return array() === $ids ? array() : self::typed( $this->database->rows( ...$this->pools_query( '', '', $ids, array() ) ) );
	}

	/**
	 * The same with the live reservations of others: one statement sees an order either reserved or counted as
	 * demand, or as both, never as neither.
	 *
	 * @param int[] $ids           Stock-managed products.
	 * @param int   $exclude_order The shopper's own order; 0 for none.
	 * @return array<int, array> As with_pools(), and `reservations`: list of `units` as decimal text and `until`,
	 *     those that end first before the others.
	 */
	public function with_reservations( array $ids, int $exclude_order ): array {
		if ( array() === $ids ) {
			return array();
		}
		global $wpdb;
		$orders = Orders::in_own_tables()
			? array( $wpdb->prefix . 'wc_orders', 'h.id', 'h.status' )
			: array( $wpdb->posts, 'h.ID', 'h.post_status' );
		$rows   = $this->database->rows(
			...$this->pools_query(
				', CAST( r.stock_quantity AS DECIMAL( 20, 4 ) ) AS reserved_units, UNIX_TIMESTAMP( r.expires ) AS reserved_until',
				"LEFT JOIN ( %i r JOIN %i h ON {$orders[1]} = r.order_id AND {$orders[2]} IN ( 'wc-checkout-draft', 'wc-pending' ) )
				ON r.product_id = f.product_id AND r.expires > NOW() AND r.order_id <> %d
				ORDER BY r.expires, r.order_id",
				$ids,
				array( $wpdb->prefix . 'wc_reserved_stock', $orders[0], $exclude_order )
			)
		);
		$held   = array();
		foreach ( $rows as $at => $row ) {
			if ( null !== $row['reserved_units'] ) {
				$held[ (int) $row['product_id'] ][] = array(
					'units' => (string) $row['reserved_units'],
					'until' => (int) $row['reserved_until'] * 1000,
				);
			}
			unset( $rows[ $at ]['reserved_units'], $rows[ $at ]['reserved_until'] );
		}
		$found  = self::typed( $rows );
		foreach ( array_keys( $found ) as $id ) {
			$found[ $id ]['reservations'] = $held[ $id ] ?? array();
		}
		return $found;
	}

	/**
	 * The statement behind both.
	 *
	 * @param string $columns Further columns.
	 * @param string $joins   Further joins, on `f.product_id`.
	 * @param int[]  $ids     Products.
	 * @param array  $values  Of the further joins.
	 * @return array{0: string, 1: array} SQL and values.
	 */
	private function pools_query( string $columns, string $joins, array $ids, array $values ): array {
		global $wpdb;
		$lookup = $wpdb->prefix . 'wc_product_meta_lookup';
		return array(
			"SELECT f.*,
				( SELECT COUNT(*) FROM %i d JOIN %i dp ON dp.ID = d.product_id AND dp.post_status IN ( " . Products::SOLD . " )
					WHERE l.sku <> '' AND d.sku = l.sku AND BINARY TRIM( d.sku ) = BINARY TRIM( l.sku ) AND d.product_id <> l.product_id ) AS sharers,
				o.*{$columns}
			FROM (
				SELECT p.ID AS product_id,
					TRIM( COALESCE( CAST( MAX( CASE m.meta_key WHEN '_sku' THEN m.meta_value END ) AS CHAR( 191 ) ), '' ) ) AS sku,
					COALESCE( MAX( m.meta_key = '_virtual' AND m.meta_value = 'yes' ), 0 ) AS is_virtual,
					COALESCE( MAX( m.meta_key = '_downloadable' AND m.meta_value = 'yes' ), 0 ) AS is_downloadable,
					COALESCE( MAX( m.meta_key = '_manage_stock' AND m.meta_value = 'yes' ), 0 ) AS is_stock_managed,
					COALESCE( MAX( m.meta_key = '" . Products::EXCLUDED_META . "' AND m.meta_value = 'yes' ), 0 ) AS is_excluded
				FROM %i p
				LEFT JOIN %i m ON m.post_id = p.ID AND m.meta_key IN ( '_sku', '_virtual', '_downloadable', '_manage_stock', '" . Products::EXCLUDED_META . "' )
				WHERE p.ID IN ( " . Database::places( $ids ) . " ) GROUP BY p.ID
			) f
			LEFT JOIN %i l ON l.product_id = f.product_id
			LEFT JOIN %i o ON o.feed = %s AND o.location = %s AND o.item = f.sku AND o.item <> ''
			{$joins}",
			array_merge(
				array( $lookup, $wpdb->posts, $wpdb->posts, $wpdb->postmeta ),
				array_values( $ids ),
				array( $lookup, $this->observations->table(), FeedTable::ONLY, Observations::LOCATION ),
				$values
			),
		);
	}

	/**
	 * Rows of the statement, by product.
	 *
	 * @param array[] $rows Rows.
	 * @return array<int, array>
	 */
	private static function typed( array $rows ): array {
		$found = array();
		foreach ( $rows as $row ) {
			$row['product_id'] = (int) $row['product_id'];
			foreach ( array( 'is_virtual', 'is_downloadable', 'is_stock_managed', 'is_excluded' ) as $flag ) {
				$row[ $flag ] = '1' === (string) $row[ $flag ];
			}
			$row['sharers']              = (int) $row['sharers'];
			$found[ $row['product_id'] ] = Observations::typed( $row );
		}
		return $found;
	}

	/**
	 * Ids of listings in their order.
	 *
	 * @param int $after_id Only those behind this id.
	 * @param int $limit    How many at most.
	 * @return int[]
	 */
	public function ids( int $after_id, int $limit ): array {
		return $this->products->ids( $after_id, $limit );
	}

	/**
	 * Those of these ids that are listings.
	 *
	 * @param int[] $ids Products.
	 * @return int[]
	 */
	public function among( array $ids ): array {
		return $this->products->among( $ids );
	}

	/**
	 * What is stored about the stock of products, by id: name, type, parent, price and the four records.
	 *
	 * @param int[] $ids Products.
	 * @return array<int, array<string, string|null>>
	 */
	public function stored( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		global $wpdb;
		$rows = $this->database->rows(
			"SELECT p.ID AS product_id, p.post_title AS name, p.post_type, p.post_parent,
				MAX( CASE WHEN m.meta_key = '_manage_stock' THEN m.meta_value END ) AS manage_stock,
				MAX( CASE WHEN m.meta_key = '_stock' THEN m.meta_value END ) AS stock,
				MAX( CASE WHEN m.meta_key = '_stock_status' THEN m.meta_value END ) AS stock_status,
				MAX( CASE WHEN m.meta_key = '_backorders' THEN m.meta_value END ) AS backorders,
				MAX( CASE WHEN m.meta_key = '_price' THEN m.meta_value END ) AS price,
				MAX( l.stock_quantity ) AS lookup_stock, MAX( l.stock_status ) AS lookup_status
			FROM %i p
			LEFT JOIN %i m ON m.post_id = p.ID AND m.meta_key IN ( '_manage_stock', '_stock', '_stock_status', '_backorders', '_price' )
			LEFT JOIN %i l ON l.product_id = p.ID
			WHERE p.ID IN ( " . Database::places( $ids ) . ' ) GROUP BY p.ID ORDER BY p.ID',
			array_merge( array( $wpdb->posts, $wpdb->postmeta, $wpdb->prefix . 'wc_product_meta_lookup' ), array_values( $ids ) )
		);
		return array_column( $rows, null, 'product_id' );
	}

	/**
	 * Locks the row that holds a product's stock quantity until the transaction ends: by the condition
	 * that WooCommerce reserves and reduces by, so that both take the same locks in the same order. By
	 * another index they would each hold what the other needs.
	 *
	 * @param int $product_id Product.
	 */
	public function lock_stock( int $product_id ): void {
		global $wpdb;
		$this->database->rows( "SELECT meta_value FROM %i WHERE meta_key = '_stock' AND post_id = %d FOR UPDATE", array( $wpdb->postmeta, $product_id ) );
	}

	/**
	 * Products with these keys, by key as it is written in the shop.
	 *
	 * @param string[] $skus Keys.
	 * @return list<array{product_id: int, sku: string, parent: int}>
	 */
	public function with_skus( array $skus ): array {
		global $wpdb;
		$found = array();
		foreach ( array_chunk( array_values( $skus ), 500 ) as $some ) {
			$rows = $this->database->rows(
				'SELECT l.product_id, TRIM( l.sku ) AS sku, p.post_parent FROM %i l JOIN %i p ON p.ID = l.product_id
				AND p.post_status IN ( ' . Products::SOLD . ' ) WHERE l.sku IN ( ' . Database::places( $some, '%s' ) . ' )',
				array_merge( array( $wpdb->prefix . 'wc_product_meta_lookup', $wpdb->posts ), $some )
			);
			foreach ( $rows as $row ) {
				// The lookup table does not tell capitals apart; keys do.
				if ( in_array( $row['sku'], $some, true ) ) {
					$found[] = array(
						'product_id' => (int) $row['product_id'],
						'sku'        => $row['sku'],
						'parent'     => (int) $row['post_parent'],
					);
				}
			}
		}
		return $found;
	}
}
