<?php
/**
 * Hangs every door of the shop on its hook.
 *
 * Decides which WooCommerce hook belongs to which door, with which priority. What a door does is in its
 * own class; what may pass is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Facts\Expected;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * The list of hooks.
 */
final class Gate {
	/**
	 * Registers all doors.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		// Tells requests of the Store API from classic ones, also inside a batch.
		add_filter( 'rest_request_before_callbacks', $services->callback( StoreApi::class, 'enter' ), 1, 3 );
		add_filter( 'rest_request_after_callbacks', $services->callback( StoreApi::class, 'leave' ), PHP_INT_MAX, 3 );
		// A page with blocks is printed with answers of the Store API for which nobody sent a request.
		add_filter( 'woocommerce_hydration_dispatch_request', $services->callback( StoreApi::class, 'enter_for_page' ), 1, 2 );
		add_filter( 'woocommerce_hydration_request_after_callbacks', $services->callback( StoreApi::class, 'leave' ), PHP_INT_MAX, 3 );
		$words = self::where( $services, StoreApi::class, 'is_answering', StoreApiWords::class, 'correct' );
		add_filter( 'rest_request_after_callbacks', $words, 20, 3 );
		add_filter( 'woocommerce_hydration_request_after_callbacks', $words, 20, 3 );
		add_filter( 'rest_request_before_callbacks', self::where( $services, StoreApi::class, 'is_extending_cart', NearestCart::class, 'on_rest_api' ), 2 );

		// Callers pass three, five or six arguments, so the door has defaults for the last ones.
		add_filter( 'woocommerce_add_to_cart_validation', $services->callback( AddToCart::class, 'validate' ), 20, 6 );
		// Runs for every way into the cart, also where no validation was asked for.
		add_filter( 'woocommerce_add_cart_item_data', $services->callback( AnyAdd::class, 'check' ), PHP_INT_MAX, 4 );
		add_filter( 'woocommerce_order_again_cart_item_data', $services->callback( OrderAgain::class, 'begin' ), PHP_INT_MAX );
		add_action(
			'woocommerce_ordered_again',
			// WooCommerce goes on with the cart that it hands over.
			static function ( $order_id, $items, &$cart ) use ( $services ): void {
				$cart = $services->get( OrderAgain::class )->fitted( $cart );
			},
			20,
			3
		);
		add_filter( 'woocommerce_update_cart_validation', $services->callback( CartUpdate::class, 'validate' ), 20, 4 );
		add_action( 'woocommerce_after_cart_item_quantity_update', $services->callback( QuantityChange::class, 'check' ), 20, 4 );
		add_filter( 'woocommerce_store_api_product_quantity_maximum', $services->callback( CartLimit::class, 'keep' ), 20, 3 );
		add_action( 'woocommerce_cart_item_restored', $services->callback( UndoRemove::class, 'check' ), 20, 2 );

		// Before WooCommerce's own check at 1, so that a shopper reads one sentence and not two.
		add_action( 'woocommerce_check_cart_items', $services->callback( CartValidity::class, 'check' ), 0 );

		add_action(
			'wp_loaded',
			static function () use ( $services ): void {
				if ( isset( $_GET['stock_truth_nearest_cart'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- NearestCart checks it.
					$services->get( NearestCart::class )->on_page();
				}
			},
			// The cart is loaded at 10; at 20 WooCommerce acts on what a page was asked for.
			15
		);
		add_action( 'woocommerce_cart_has_errors', $services->callback( CartValidity::class, 'show' ) );

		// After WooCommerce's reservation at 10: two shoppers cannot both hold the last unit here.
		// Before WooCommerce's reservation at 10, and before the Store API's right behind this hook.
		add_action( 'woocommerce_checkout_order_created', $services->callback( OwnHolds::class, 'prepare' ), 5 );
		add_action( 'woocommerce_store_api_checkout_update_order_meta', $services->callback( OwnHolds::class, 'prepare' ), 5 );
		add_action( 'woocommerce_checkout_order_created', $services->callback( ClassicCheckout::class, 'check' ), 20 );
		add_action( 'woocommerce_checkout_order_processed', $services->callback( ClassicCheckout::class, 'check_made_elsewhere' ), 1, 3 );
		add_action( 'woocommerce_store_api_checkout_order_processed', $services->callback( StoreApiCheckout::class, 'check' ), 1 );

		add_action( 'woocommerce_rest_checkout_process_payment_with_context', $services->callback( AgenticCheckout::class, 'check' ), 1 );

		// Before any payment provider is asked.
		add_action( 'woocommerce_before_pay_action', $services->callback( PayPage::class, 'check' ), 1 );
		add_action( 'before_woocommerce_pay', $services->callback( ReceiptPage::class, 'check' ), 1 );
		add_filter( 'rest_dispatch_request', self::where( $services, StoreApi::class, 'is_paying_by_paypal', PayPalButtons::class, 'check' ), 20, 3 );
		add_filter( 'woocommerce_pay_order_product_in_stock', $services->callback( PayPage::class, 'show' ), 20, 3 );
		add_filter( 'woocommerce_pay_order_product_has_enough_stock', $services->callback( PayPage::class, 'show' ), 20, 3 );

		// Whatever tells that an order is paid.
		ArrivedPayment::register( $services );
		Reservation::register( $services );

		// Before the ledger records the order: what it records is the status that is stored.
		add_action( 'woocommerce_before_order_object_save', self::where( $services, StaffDoor::class, 'is_entered', StaffOrders::class, 'on_before_save' ), 1 );
		add_action( 'woocommerce_pre_payment_complete', $services->callback( ToldPayments::class, 'on_payment' ), 1 );
		add_filter( 'woocommerce_rest_pre_insert_shop_order_object', $services->callback( StaffOrders::class, 'on_rest' ), PHP_INT_MAX, 2 );
		add_filter( 'woocommerce_ajax_add_order_item_validation', $services->callback( StaffLines::class, 'on_add_item' ), 20, 4 );
		add_action( 'woocommerce_before_order_item_object_save', self::where( $services, StaffDoor::class, 'asks_nobody', StaffLines::class, 'on_item' ), 20 );
		add_action( 'woocommerce_before_save_order_items', $services->callback( StaffLines::class, 'on_save_items' ), 20, 2 );

		// A veto is worth something only when it is spoken last.
		add_filter( 'woocommerce_product_is_in_stock', $services->callback( Browse::class, 'veto' ), PHP_INT_MAX, 2 );

		add_filter( 'woocommerce_get_availability', $services->callback( Backorders::class, 'tell' ), 20, 2 );

		// What a page will ask about is read at once. No door: it passes everything on.
		add_filter( 'update_post_metadata_cache', $services->callback( Expected::class, 'on_fields_loaded' ), PHP_INT_MAX, 2 );
		add_action( 'woocommerce_cart_loaded_from_session', $services->callback( Expected::class, 'on_cart_loaded' ), PHP_INT_MAX );
	}

	/**
	 * A callback of a hook that many requests fire and few mean: only where a light class says so is the other one built.
	 *
	 * @param Services     $services The services.
	 * @param class-string $asked    Who is asked.
	 * @param string       $question Its method.
	 * @param class-string $name     Who then answers; everything else is passed on.
	 * @param string       $method   Its method.
	 */
	private static function where( Services $services, string $asked, string $question, string $name, string $method ): \Closure {
		$callback = $services->callback( $name, $method );
		$is_meant = $services->callback( $asked, $question );
		return static function ( ...$arguments ) use ( $callback, $is_meant ) {
			return true === $is_meant() ? $callback( ...$arguments ) : $arguments[0] ?? null;
		};
	}
}
