<?php
/**
 * The largest quantity that the Store API allows for a line that is in the cart already.
 *
 * Decides that a cart of which less is there by now is shown as the shopper left it. WooCommerce would lower its lines at
 * every look without a word; the cart's door says which line, why and what passes, and the shopper decides. A line that may
 * grow no more can still be lowered one by one.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_store_api_product_quantity_maximum`.
 */
final class CartLimit {

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Verdicts of listings that are shown.
	 *
	 * @var Standing
	 */
	private $standing;

	/**
	 * Constructor.
	 *
	 * @param SettingsStore $settings The settings.
	 * @param Standing      $standing Verdicts of listings that are shown.
	 */
	public function __construct( SettingsStore $settings, Standing $standing ) {
		$this->settings = $settings;
		$this->standing = $standing;
	}

	/**
	 * What the cart holds, where WooCommerce's limit is below it.
	 *
	 * @param mixed $maximum WooCommerce's limit.
	 * @param mixed $product Product.
	 * @param mixed $item    The cart item; null where the product is only shown.
	 * @return mixed
	 */
	public function keep( $maximum, $product = null, $item = null ) {
		$quantity = is_array( $item ) ? $item['quantity'] ?? null : null;
		if ( ! is_numeric( $maximum ) || ! is_numeric( $quantity ) || $quantity <= $maximum || ! $product instanceof \WC_Product ) {
			return $maximum;
		}
		$is_ours = $this->settings->current()->is_enforcing() && Standing::is_listing( $product ) && ! $this->standing->shop_decides( $product );
		return $is_ours ? $quantity + 0 : $maximum;
	}
}
