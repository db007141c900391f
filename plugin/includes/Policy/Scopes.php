<?php
/**
 * Who may choose a policy, by the names that people know.
 *
 * Decides which category or product a name means: a category's slug or number, a product's SKU, else its number.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\PolicyTable;

defined( 'ABSPATH' ) || exit;

/**
 * Finds and names scopes.
 */
final class Scopes {

	/**
	 * The number of a scope; null where there is no such category or product.
	 *
	 * @param string $scope One of PolicyTable.
	 * @param string $name  Slug, SKU or number; anything for the store.
	 */
	public static function id( string $scope, string $name ): ?int {
		$name   = trim( $name );
		$number = 1 === preg_match( '/^\d{1,15}$/D', $name ) ? (int) $name : 0;
		switch ( $scope ) {
			case PolicyTable::STORE:
				return 0;
			case PolicyTable::CATEGORY:
				$term = '' === $name ? null : get_term_by( 'slug', $name, Categories::TAXONOMY );
				$term = $term instanceof \WP_Term || 0 === $number ? $term : get_term_by( 'id', $number, Categories::TAXONOMY );
				return $term instanceof \WP_Term ? $term->term_id : null;
			case PolicyTable::PRODUCT:
				$by_sku = '' === $name ? 0 : (int) wc_get_product_id_by_sku( $name );
				$id     = 0 === $by_sku ? $number : $by_sku;
				return 0 !== $id && in_array( get_post_type( $id ), array( 'product', 'product_variation' ), true ) ? $id : null;
			default:
				return null;
		}
	}

	/**
	 * What people call a scope; empty where it is gone.
	 *
	 * @param string $scope One of PolicyTable.
	 * @param int    $id    Scope.
	 */
	public static function name( string $scope, int $id ): string {
		if ( PolicyTable::CATEGORY === $scope ) {
			$term = get_term_by( 'id', $id, Categories::TAXONOMY );
			return $term instanceof \WP_Term ? $term->slug : '';
		}
		if ( PolicyTable::PRODUCT === $scope ) {
			$product = wc_get_product( $id );
			$sku     = $product instanceof \WC_Product ? (string) $product->get_sku( 'edit' ) : '';
			return '' === $sku && $product instanceof \WC_Product ? (string) $id : $sku;
		}
		return '';
	}
}
