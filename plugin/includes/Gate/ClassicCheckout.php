<?php
/**
 * The last door of the classic checkout: the order exists, WooCommerce has reserved its stock, nothing is
 * paid.
 *
 * Decides how WooCommerce is made to give the reservation back and to use the same order again when the
 * shopper tries once more: a second order would find the stock held by the first.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_checkout_order_created`, after the reservation.
 */
final class ClassicCheckout {

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
	 * Constructor.
	 *
	 * @param Guard $guard Asks and acts on the verdict.
	 * @param Lines $lines Lines of carts and orders.
	 */
	public function __construct( Guard $guard, Lines $lines ) {
		$this->guard = $guard;
		$this->lines = $lines;
	}

	/**
	 * Lets an order be paid or throws, upon which WooCommerce releases what it reserved.
	 *
	 * @param mixed $order The order.
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where it is refused.
	 */
	public function check( $order ): void {
		if ( ! $order instanceof \WC_Order ) {
			return;
		}
		$refusal = $this->guard->refusal(
			'classic_checkout',
			'checkout',
			function () use ( $order ): array {
				return $this->lines->order( $order );
			},
			array(
				'exclude_order' => $order->get_id(),
				'hold'          => $order,
			)
		);
		if ( null === $refusal ) {
			return;
		}
		if ( WC()->session instanceof \WC_Session ) {
			WC()->session->set( 'order_awaiting_payment', $order->get_id() );
		}
		throw $refusal->exception();
	}
}
