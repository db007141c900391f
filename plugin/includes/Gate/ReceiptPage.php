<?php
/**
 * The door of the receipt page: an order that is placed and whose payment provider shows a form or sends on from there.
 *
 * Decides how the page is told: the provider's part is left out and the reason stands in its place. The order's units are
 * held already where it came from a checkout a moment ago; where the page is opened later they may be gone.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * `before_woocommerce_pay`.
 */
final class ReceiptPage {

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * Lines of carts and orders.
	 *
	 * @var Lines
	 */
	private $lines;

	/**
	 * What holds promise.
	 *
	 * @var Promises
	 */
	private $promises;

	/**
	 * Constructor.
	 *
	 * @param Guard    $guard    Asks and acts on the verdict.
	 * @param Lines    $lines    Lines of carts and orders.
	 * @param Promises $promises What holds promise.
	 */
	public function __construct( Guard $guard, Lines $lines, Promises $promises ) {
		$this->guard    = $guard;
		$this->lines    = $lines;
		$this->promises = $promises;
	}

	/**
	 * Lets the payment provider speak or tells the shopper why not.
	 */
	public function check(): void {
		$order = self::order();
		if ( null === $order ) {
			return;
		}
		$refusal = $this->guard->refusal(
			'receipt_page',
			'pay',
			function () use ( $order ): array {
				return $this->promises->on( $order->get_id(), $this->lines->order( $order ) );
			},
			array(
				'exclude_order' => $order->get_id(),
				'hold'          => $order,
			)
		);
		if ( null === $refusal ) {
			return;
		}
		remove_all_actions( 'woocommerce_receipt_' . $order->get_payment_method() );
		foreach ( $refusal->sentences() as $sentence ) {
			wc_print_notice( $sentence, 'error' );
		}
	}

	/**
	 * The order whose receipt is shown; null where the page is another one, or WooCommerce shows none.
	 */
	private static function order(): ?\WC_Order {
		// phpcs:disable WordPress.Security.NonceVerification -- the key of the order is what is checked.
		$key = $_GET['key'] ?? null; // phpcs:ignore WordPress.Security -- only compared.
		$id  = get_query_var( 'order-pay' );
		if ( isset( $_GET['pay_for_order'] ) || ! is_string( $key ) || ! is_numeric( $id ) ) {
			return null;
		}
		// phpcs:enable
		$order = wc_get_order( (int) $id );
		return $order instanceof \WC_Order && hash_equals( $order->get_order_key(), $key ) && $order->needs_payment() ? $order : null;
	}
}
