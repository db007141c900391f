<?php
/**
 * The door of WooCommerce's own PayPal buttons: a REST route that pays an order which exists.
 *
 * Decides when the order is judged: after WooCommerce has checked who asks, and before PayPal hears of the order. What
 * PayPal has approved is captured later by a webhook, which nobody can refuse. What may pass is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * `rest_dispatch_request` of `wc/v3/paypal-buttons/create-order`.
 */
final class PayPalButtons {

	/** The route as WooCommerce registers it; a request may spell it in other capitals. */
	private const ROUTE = '/wc/v3/paypal-buttons/create-order';

	/**
	 * Payment of orders.
	 *
	 * @var Payment
	 */
	private $payment;

	/**
	 * Constructor.
	 *
	 * @param Payment $payment Payment of orders.
	 */
	public function __construct( Payment $payment ) {
		$this->payment = $payment;
	}

	/**
	 * Lets an order be offered to PayPal or answers why not.
	 *
	 * @param mixed $answer  Of another plugin; null where there is none.
	 * @param mixed $request The request.
	 * @param mixed $route   The route that WordPress found, as it was registered.
	 * @return mixed
	 */
	public function check( $answer, $request = null, $route = '' ) {
		if ( null !== $answer || self::ROUTE !== $route || ! $request instanceof \WP_REST_Request ) {
			return $answer;
		}
		$order   = self::order( $request->get_json_params() );
		$refusal = null === $order ? null : $this->payment->refusal( 'paypal_buttons', $order );
		if ( null === $refusal ) {
			return $answer;
		}
		// The script of the buttons reads `message`; `error` is where this route tells its own faults.
		return new \WP_REST_Response(
			array(
				'error'   => $refusal->text(),
				'code'    => 'stock_truth_refused',
				'message' => $refusal->text(),
			),
			409
		);
	}

	/**
	 * The order that is named with its key and not paid yet; null where WooCommerce refuses the request itself.
	 *
	 * @param mixed $asked The request's body.
	 */
	private static function order( $asked ): ?\WC_Order {
		$id    = is_array( $asked ) && is_numeric( $asked['order_id'] ?? null ) ? (int) $asked['order_id'] : 0;
		$key   = is_array( $asked ) && is_string( $asked['order_key'] ?? null ) ? $asked['order_key'] : '';
		$order = 0 < $id ? wc_get_order( $id ) : null;
		return $order instanceof \WC_Order && '' !== $key && hash_equals( $order->get_order_key(), $key ) && $order->needs_payment() ? $order : null;
	}
}
