<?php
/**
 * The bills of materials that are stored with products.
 *
 * Decides where they are found. Reads what is stored, so that no filter can colour it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Ledger\Cell;
use StockTruth\Ledger\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Reads products' fields.
 */
final class StoredBills {

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
	 * Bills by product.
	 *
	 * @param int[] $product_ids Products.
	 * @return array<int, BillOfMaterials> Those that have one.
	 */
	public function of( array $product_ids ): array {
		if ( array() === $product_ids ) {
			return array();
		}
		$rows  = $this->database->rows(
			'SELECT post_id, MAX( CASE WHEN meta_key = %s THEN meta_value END ) AS components, MAX( CASE WHEN meta_key = %s THEN meta_value END ) AS kind
			FROM %i WHERE meta_key IN ( %s, %s ) AND post_id IN ( ' . Database::places( $product_ids ) . ' ) GROUP BY post_id ORDER BY post_id',
			array_merge(
				array( BillOfMaterials::META, BillOfMaterials::KIND_META, Database::of_wordpress( 'postmeta' ), BillOfMaterials::META, BillOfMaterials::KIND_META ),
				array_values( $product_ids )
			)
		);
		$bills = array();
		foreach ( $rows as $row ) {
			$components = (string) Cell::perhaps_text( $row, 'components' );
			if ( '' !== $components ) {
				$bills[ Cell::number( $row, 'post_id' ) ] = BillOfMaterials::stored( $components, (string) Cell::perhaps_text( $row, 'kind' ) );
			}
		}
		return $bills;
	}
}
