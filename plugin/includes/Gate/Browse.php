<?php
/**
 * The veto on "in stock" where products are shown.
 *
 * Decides which products are worth asking about and asks about a whole page at once. It only ever says no:
 * a product that WooCommerce holds to be out of stock stays so. What is stored is never touched.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_product_is_in_stock`.
 */
final class Browse {

	/**
	 * As many lines as the core judges at once.
	 */
	private const BATCH = 100;

	/**
	 * Whether a listing may be sold, by the id of the product whose stock it is.
	 *
	 * @var array<int, bool>
	 */
	private static $may_sell = array();

	/**
	 * Products that will probably be asked about in this request.
	 *
	 * @var array<int, true>
	 */
	private static $expected = array();

	/**
	 * Whether an answer is being worked out: reading facts may itself ask for a product's stock.
	 *
	 * @var bool
	 */
	private static $is_judging = false;

	/**
	 * Says no where the core does.
	 *
	 * @param mixed $in_stock What WooCommerce says.
	 * @param mixed $product  Product.
	 * @return mixed
	 */
	public static function veto( $in_stock, $product = null ) {
		if ( ! $in_stock || self::$is_judging || ! $product instanceof \WC_Product || ! self::is_sellable( $product ) ) {
			return $in_stock;
		}
		self::$is_judging = true;
		try {
			if ( ! self::is_shown_to_shoppers() || 'enforce' !== Settings::current()->mode() ) {
				return $in_stock;
			}
			return self::may_sell( $product ) ? $in_stock : false;
		} catch ( \Throwable $fault ) {
			Guard::log( $fault );
			return $in_stock;
		} finally {
			self::$is_judging = false;
		}
	}

	/**
	 * Does something for which what is stored counts: an order's own reservation must not hide from it the
	 * goods that it holds. Whoever does it judges the order itself.
	 *
	 * @param callable $work What is to be done.
	 */
	public static function without_veto( callable $work ): void {
		$before           = self::$is_judging;
		self::$is_judging = true;
		try {
			$work();
		} finally {
			self::$is_judging = $before;
		}
	}

	/**
	 * Notes the products of a list, so that the first question about one answers for all.
	 *
	 * @param mixed $posts Of a query; passed on.
	 * @return mixed
	 */
	public static function expect_posts( $posts ) {
		foreach ( is_array( $posts ) ? $posts : array() as $post ) {
			if ( $post instanceof \WP_Post && 'product' === $post->post_type ) {
				self::expect( (int) $post->ID );
			}
		}
		return $posts;
	}

	/**
	 * Notes one product.
	 *
	 * @param int $product_id Product or variation.
	 */
	private static function expect( int $product_id ): void {
		if ( count( self::$expected ) < self::BATCH ) {
			self::$expected[ $product_id ] = true;
		}
	}

	/**
	 * Whether the product may be sold; where nobody can tell, looking stays open.
	 *
	 * @param \WC_Product $product Product.
	 */
	private static function may_sell( \WC_Product $product ): bool {
		$stock_id = $product->get_stock_managed_by_id();
		if ( ! isset( self::$may_sell[ $stock_id ] ) ) {
			self::judge( $product );
		}
		return self::$may_sell[ $stock_id ];
	}

	/**
	 * Asks about the product and those expected with it, one line for each stock.
	 *
	 * @param \WC_Product $product Product.
	 * @throws \Throwable What asking throws; until the next request everything then counts as sellable.
	 */
	private static function judge( \WC_Product $product ): void {
		$lines = array( $product->get_stock_managed_by_id() => Lines::one( $product ) );
		foreach ( self::companions( $product ) as $companion ) {
			$stock_id = $companion->get_stock_managed_by_id();
			if ( ! isset( self::$may_sell[ $stock_id ] ) && count( $lines ) < self::BATCH ) {
				$lines += array( $stock_id => Lines::one( $companion ) );
			}
		}
		self::$may_sell += array_fill_keys( array_keys( $lines ), true );

		$verdict = Judge::ask( 'browse', array_values( $lines ), array( 'exclude_order' => Guard::own_order() ) );
		foreach ( array_keys( $lines ) as $at => $stock_id ) {
			self::$may_sell[ $stock_id ] = in_array( $verdict->line_outcome( $at ), array( 'allow', 'undecided' ), true );
		}
	}

	/**
	 * The products that will be shown with this one: those of the list, and a variation's siblings.
	 *
	 * @param \WC_Product $product Product.
	 * @return \WC_Product[]
	 */
	private static function companions( \WC_Product $product ): array {
		if ( $product->is_type( 'variation' ) ) {
			$parent = wc_get_product( $product->get_parent_id() );
			foreach ( $parent instanceof \WC_Product ? $parent->get_children() : array() as $sibling_id ) {
				self::expect( (int) $sibling_id );
			}
		}
		$expected       = array_keys( self::$expected );
		self::$expected = array();
		return array_filter(
			array_map( 'wc_get_product', $expected ),
			static function ( $companion ): bool {
				return $companion instanceof \WC_Product && self::is_sellable( $companion );
			}
		);
	}

	/**
	 * Whether the product is itself put into carts. A variable or grouped one is shown by what it contains.
	 *
	 * @param \WC_Product $product Product.
	 */
	private static function is_sellable( \WC_Product $product ): bool {
		return ! $product->is_type( array( 'variable', 'grouped', 'external' ) );
	}

	/**
	 * Whether a shopper looks on. The back office, scheduled work and the management API see what is stored.
	 */
	private static function is_shown_to_shoppers(): bool {
		if ( ( is_admin() && ! wp_doing_ajax() ) || wp_doing_cron() || ( defined( 'WP_CLI' ) && WP_CLI ) ) {
			return false;
		}
		return StoreApi::is_answering() || ! ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	}
}
