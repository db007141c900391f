<?php
/**
 * Products of WooCommerce Product Bundles and Composite Products.
 *
 * Decides that their containers take nothing themselves: both plugins put what a container holds into the cart and into
 * the order as lines of their own, and these ask for their own items. So a container is no listing, is never written, and
 * is shown as its plugin shows it, by what it holds.
 *
 * Taken from their documentation: the types of product `bundle` and `composite`; `WC_Product_Bundle::get_bundled_items()`
 * with `get_product()`, `get_quantity( 'min' | 'max' )` and `is_optional()` of each; `WC_Product_Composite::get_components()`
 * with `get_options()`, `get_quantity()` and `is_optional()`. Neither plugin was there to try this on. What the shopper may
 * choose of a container is not read here: its lines are judged once they stand in the cart, and before anything is ordered.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * Containers and what they hold.
 */
final class Bundles {

	/** Types of product that hold others. */
	const TYPES = array( 'bundle', 'composite' );

	/**
	 * Whether a product holds others, which are lines of their own.
	 *
	 * @param \WC_Product $product Product.
	 */
	public static function is_container( \WC_Product $product ): bool {
		return $product->is_type( self::TYPES );
	}

	/**
	 * What one of a container holds, where the shopper has no choice; nothing where there is one, or nobody can tell.
	 *
	 * @param \WC_Product $container The container.
	 * @return list<array{product: \WC_Product, units: int|float}>
	 */
	public static function fixed( \WC_Product $container ): array {
		$held = array();
		foreach ( self::parts( $container ) as $part ) {
			$product = self::only_product( $part );
			$least   = self::asked( $part, 'get_quantity', array( 'min' ) );
			$most    = self::asked( $part, 'get_quantity', array( 'max' ) );
			if ( null === $product || $product->is_type( 'variable' ) || false !== self::asked( $part, 'is_optional' ) || ! is_numeric( $least ) || ! is_numeric( $most ) || (float) $least !== (float) $most ) {
				return array();
			}
			$held[] = array(
				'product' => $product,
				'units'   => $least + 0,
			);
		}
		return $held;
	}

	/**
	 * The parts of a container.
	 *
	 * @param \WC_Product $container The container.
	 * @return object[]
	 */
	private static function parts( \WC_Product $container ): array {
		$parts = self::asked( $container, $container->is_type( 'bundle' ) ? 'get_bundled_items' : 'get_components' );
		return array_filter( is_array( $parts ) ? $parts : array(), 'is_object' );
	}

	/**
	 * The one product of a part; null where it may be another.
	 *
	 * @param object $part Part.
	 */
	private static function only_product( object $part ): ?\WC_Product {
		$product = self::asked( $part, 'get_product' );
		$options = self::asked( $part, 'get_options' );
		if ( is_array( $options ) ) {
			$only    = 1 === count( $options ) ? reset( $options ) : null;
			$product = is_numeric( $only ) ? wc_get_product( (int) $only ) : null;
		}
		return $product instanceof \WC_Product ? $product : null;
	}

	/**
	 * What a method of such a plugin returns; null where it has none.
	 *
	 * @param object $of        The object.
	 * @param string $method    Method.
	 * @param array  $arguments Its arguments.
	 * @return mixed
	 */
	private static function asked( object $of, string $method, array $arguments = array() ) {
		return is_callable( array( $of, $method ) ) ? $of->$method( ...$arguments ) : null;
	}
}
