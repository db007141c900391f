<?php
/**
 * The door that every addition goes through, also one by a plugin that asks for no validation.
 *
 * Decides how to stop what has no way to be told no: by an exception that WooCommerce shows as a notice and
 * the Store API as an error. In the Store API it comes before WooCommerce's own checks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_add_cart_item_data`.
 */
final class AnyAdd {

	/**
	 * Lets an addition pass or throws.
	 *
	 * @param mixed $data         Of the cart item; passed on.
	 * @param mixed $product_id   Product.
	 * @param mixed $variation_id Variation or 0.
	 * @param mixed $quantity     To add.
	 * @return mixed
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where it is refused.
	 */
	public static function check( $data, $product_id = 0, $variation_id = 0, $quantity = 1 ) {
		$refusal = Guard::refusal(
			'add_to_cart',
			'add',
			static function () use ( $product_id, $quantity, $variation_id ): array {
				// The Store API leaves the quantity out where it means one.
				return AddToCart::lines( $product_id, null === $quantity ? 1 : $quantity, $variation_id );
			},
			array( 'quiet' => self::was_asked() )
		);
		if ( null !== $refusal ) {
			throw $refusal->exception();
		}
		return $data;
	}

	/**
	 * Whether the validation of this very addition has run, so that an observed refusal counts once.
	 */
	private static function was_asked(): bool {
		return did_filter( 'woocommerce_add_to_cart_validation' ) > 0 || StoreApi::is_answering();
	}
}
