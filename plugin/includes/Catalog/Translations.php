<?php
/**
 * Which products are translations of one another.
 *
 * Decides nothing: it asks the plugin that translates. WPML is asked by its filter `wpml_element_trid`, Polylang by its
 * function `pll_get_post_translations`; both as their documentation has them, not tried on the plugins themselves. Products
 * that are linked later are found by the hourly pass over the catalogue.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * Groups of translations.
 */
final class Translations {

	/**
	 * A number that a product shares with its translations and with no other product; 0 where nobody translates it.
	 *
	 * @param int    $product_id Product or variation.
	 * @param string $type       Its type of post.
	 */
	public function group( int $product_id, string $type ): int {
		if ( false !== has_filter( 'wpml_element_trid' ) ) {
			$group = apply_filters( 'wpml_element_trid', null, $product_id, 'post_' . $type ); // phpcs:ignore WordPress.NamingConventions -- WPML's.
			return is_numeric( $group ) ? max( 0, (int) $group ) : 0;
		}
		if ( ! function_exists( 'pll_get_post_translations' ) ) {
			return 0;
		}
		$translations = pll_get_post_translations( $product_id );
		$ids          = array_map( 'intval', array_filter( is_array( $translations ) ? $translations : array(), 'is_numeric' ) );
		return count( $ids ) > 1 ? min( $ids ) : 0;
	}
}
