<?php
/**
 * The door of WooCommerce's checkout for AI agents, which places and pays an order in one request.
 *
 * Decides when the order is judged: after WooCommerce has reserved its stock and before it is paid. This checkout fires
 * none of the hooks that the other checkouts fire, and gives nothing back where it fails. What may pass is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use Automattic\WooCommerce\StoreApi\Payments\PaymentContext;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_rest_checkout_process_payment_with_context`.
 */
final class AgenticCheckout {

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
	 * @param Promises $promises  What holds promise.
	 * @param StoreApi $store_api Which request of the Store API is answered.
	 */
	public function __construct( Guard $guard, Lines $lines, Promises $promises, StoreApi $store_api ) {
		$this->guard     = $guard;
		$this->lines     = $lines;
		$this->promises  = $promises;
		$this->store_api = $store_api;
	}

	/**
	 * Lets an order be paid or throws.
	 *
	 * @param mixed $context WooCommerce's context of the payment.
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where it is refused.
	 */
	public function check( $context ): void {
		// The context gives its fields by this magic method alone.
		$order = $context instanceof PaymentContext ? $context->__get( 'order' ) : null;
		if ( ! $order instanceof \WC_Order || ! $this->store_api->is_agent_placing() ) {
			return;
		}
		$refusal = $this->guard->refusal(
			'agentic',
			$this->promises->step( $order->get_id() ),
			function () use ( $order ): array {
				return $this->promises->on( $order->get_id(), $this->lines->order( $order ) );
			},
			array(
				'exclude_order' => $order->get_id(),
				'hold'          => $order,
			)
		);
		if ( null !== $refusal ) {
			wc_release_stock_for_order( $order );
			throw $refusal->exception( 409 );
		}
	}
}
