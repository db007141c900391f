<?php
/**
 * The last door of the Store API's checkout, which also stands before paying an order through it: stock is
 * reserved, nothing is paid.
 *
 * Decides whether the order is new or only being paid. WooCommerce releases the reservation and uses the
 * same order again by itself.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_store_api_checkout_order_processed`.
 */
final class StoreApiCheckout {

	/**
	 * Lets an order be paid or throws.
	 *
	 * @param mixed $order The order.
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where it is refused.
	 */
	public static function check( $order ): void {
		if ( ! $order instanceof \WC_Order ) {
			return;
		}
		$refusal = StoreApi::is_paying() ? Payment::refusal( 'store_api_pay', $order ) : Guard::refusal(
			'store_api_checkout',
			'checkout',
			static function () use ( $order ): array {
				return Lines::order( $order );
			},
			array( 'exclude_order' => $order->get_id() )
		);
		if ( null !== $refusal ) {
			// 409: the answer carries the cart, so that the page shows what is left to do.
			throw $refusal->exception( 409 );
		}
	}
}
