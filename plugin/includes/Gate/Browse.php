<?php
/**
 * The veto on "in stock" where products are shown.
 *
 * Decides where it is said. It only ever says no: a product that WooCommerce holds to be out of stock
 * stays so. What is stored is never touched.
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
		if ( ! $in_stock || self::$is_judging || ! $product instanceof \WC_Product || ! Standing::is_listing( $product ) ) {
			return $in_stock;
		}
		self::$is_judging = true;
		try {
			if ( ! self::is_shown_to_shoppers() || 'enforce' !== Settings::current()->mode() ) {
				return $in_stock;
			}
			return Standing::may_sell( $product ) ? $in_stock : false;
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
				Standing::expect( (int) $post->ID );
			}
		}
		return $posts;
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
