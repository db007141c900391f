<?php
/**
 * What both doors of paying an order that exists ask: the classic page and the Store API.
 *
 * Decides that stock is reserved before it is asked about, because WooCommerce reserves nothing here: of a
 * hundred people with payment links for the last unit one gets the reservation. What may pass is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Paying an order.
 */
final class Payment {

	/**
	 * Why the order cannot be paid; null where it can, and then its stock is reserved.
	 *
	 * @param string    $door  Id of the door.
	 * @param \WC_Order $order Order.
	 */
	public static function refusal( string $door, \WC_Order $order ): ?Refusal {
		$is_reserved = self::reserve( $order );
		$refusal     = Guard::refusal(
			$door,
			'pay',
			static function () use ( $order ): array {
				return Lines::order( $order );
			},
			array( 'exclude_order' => $order->get_id() )
		);
		if ( null === $refusal && ! $is_reserved ) {
			return new Refusal( 'pay', Verdict::refused( 'reserved_by_others', Lines::order( $order ) ) );
		}
		if ( null !== $refusal ) {
			wc_release_stock_for_order( $order );
		}
		return $refusal;
	}

	/**
	 * Reserves the order's stock where the shop enforces; false where others hold it.
	 *
	 * @param \WC_Order $order Order.
	 */
	private static function reserve( \WC_Order $order ): bool {
		try {
			// What WooCommerce has taken off for this order already needs no reservation.
			if ( Settings::current()->is_enforcing() && ! $order->get_data_store()->get_stock_reduced( $order->get_id() ) ) {
				OwnHolds::make_pending( $order );
				Browse::without_veto(
					static function () use ( $order ): void {
						wc_reserve_stock_for_order( $order );
					}
				);
			}
			return true;
		} catch ( \Automattic\WooCommerce\Checkout\Helpers\ReserveStockException $taken ) {
			return false;
		} catch ( \Throwable $fault ) {
			Guard::log( $fault );
			return true;
		}
	}
}
