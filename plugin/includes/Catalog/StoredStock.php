<?php
/**
 * What WooCommerce stores of products' stock.
 *
 * Decides how it is read and locked. Reads what is stored, so that no filter can colour it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Ledger\Cell;
use StockTruth\Ledger\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Queries over WooCommerce's records of stock.
 */
final class StoredStock {

	/** The taxonomy and the term by which WooCommerce hides products that are sold out. */
	const TAXONOMY = 'product_visibility';
	const SOLD_OUT = 'outofstock';

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
	 * What is stored of products, by id: name, type, parent, price and every record of the stock.
	 *
	 * @param int[] $ids Products.
	 * @return array<int, array<string, string|null>>
	 */
	public function of( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$wpdb = Database::wpdb();
		$rows = $this->database->rows(
			"SELECT p.ID AS product_id, p.post_title AS name, p.post_type, p.post_parent,
				MAX( CASE WHEN m.meta_key = '_manage_stock' THEN m.meta_value END ) AS manage_stock,
				MAX( CASE WHEN m.meta_key = '_stock' THEN m.meta_value END ) AS stock,
				MAX( CASE WHEN m.meta_key = '_stock_status' THEN m.meta_value END ) AS stock_status,
				MAX( CASE WHEN m.meta_key = '_backorders' THEN m.meta_value END ) AS backorders,
				MAX( CASE WHEN m.meta_key = '_price' THEN m.meta_value END ) AS price,
				MAX( l.stock_quantity ) AS lookup_stock, MAX( l.stock_status ) AS lookup_status,
				EXISTS (
					SELECT 1 FROM %i r JOIN %i x ON x.term_taxonomy_id = r.term_taxonomy_id AND x.taxonomy = %s JOIN %i t ON t.term_id = x.term_id AND t.slug = %s
					WHERE r.object_id = p.ID
				) AS term_sold_out
			FROM %i p
			LEFT JOIN %i m ON m.post_id = p.ID AND m.meta_key IN ( '_manage_stock', '_stock', '_stock_status', '_backorders', '_price' )
			LEFT JOIN %i l ON l.product_id = p.ID
			WHERE p.ID IN ( " . Database::places( $ids ) . ' ) GROUP BY p.ID ORDER BY p.ID',
			array_merge(
				array( $wpdb->term_relationships, $wpdb->term_taxonomy, self::TAXONOMY, $wpdb->terms, self::SOLD_OUT, $wpdb->posts, $wpdb->postmeta, $wpdb->prefix . 'wc_product_meta_lookup' ),
				array_values( $ids )
			)
		);
		$stored = array();
		foreach ( $rows as $row ) {
			$stored[ Cell::number( $row, 'product_id' ) ] = $row;
		}
		return $stored;
	}

	/**
	 * Locks the row that holds a product's stock quantity until the transaction ends: by the condition
	 * that WooCommerce reserves and reduces by, so that both take the same locks in the same order. By
	 * another index they would each hold what the other needs.
	 *
	 * @param int $product_id Product.
	 */
	public function lock( int $product_id ): void {
		$this->database->rows( "SELECT meta_value FROM %i WHERE meta_key = '_stock' AND post_id = %d FOR UPDATE", array( Database::wpdb()->postmeta, $product_id ) );
	}
}
