<?php
/**
 * The last door of the Store API's checkout, which also stands before paying an order through it: stock is
 * reserved, nothing is paid.
 *
 * Decides whether the order is new or only being paid: whatever is not the cart being ordered is an order
 * being paid, for which nobody has reserved anything. WooCommerce releases the reservation of a new order and
 * uses the same order again by itself.
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
	 * Payment of orders.
	 *
	 * @var Payment
	 */
	private $payment;

	/**
	 * What holds promise.
	 *
	 * @var Promises
	 */
	private $promises;

	/**
	 * Which request of the Store API is answered.
	 *
	 * @var StoreApi
	 */
	private $store_api;

	/**
	 * Constructor.
	 *
	 * @param Guard    $guard     Asks and acts on the verdict.
	 * @param Lines    $lines     Lines of carts and orders.
	 * @param Payment  $payment   Payment of orders.
	 * @param Promises $promises  What holds promise.
	 * @param StoreApi $store_api Which request of the Store API is answered.
	 */
	public function __construct( Guard $guard, Lines $lines, Payment $payment, Promises $promises, StoreApi $store_api ) {
		$this->guard     = $guard;
		$this->lines     = $lines;
		$this->payment   = $payment;
		$this->promises  = $promises;
		$this->store_api = $store_api;
	}

	/**
	 * Lets an order be paid or throws.
	 *
	 * @param mixed $order The order.
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where it is refused.
	 */
	public function check( $order ): void {
		if ( ! $order instanceof \WC_Order ) {
			return;
		}
		$refusal = $this->store_api->is_placing() ? $this->of_new( $order ) : $this->payment->refusal( 'store_api_pay', $order );
		if ( null !== $refusal ) {
			// 409: the answer carries the cart, so that the page shows what is left to do.
			throw $refusal->exception( 409 );
		}
	}

	/**
	 * Why an order that was just made of the cart cannot be taken; null where it can.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function of_new( \WC_Order $order ): ?Refusal {
		return $this->guard->refusal(
			'store_api_checkout',
			$this->promises->step( $order->get_id() ),
			function () use ( $order ): array {
				return $this->promises->on( $order->get_id(), $this->lines->order( $order ) );
			},
			array(
				'exclude_order' => $order->get_id(),
				'hold'          => $order,
			)
		);
	}
}
