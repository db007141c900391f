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

use StockTruth\Facts\PageMemory;

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
	 * Orders that were judged.
	 *
	 * @var PageMemory<bool>
	 */
	private $page;

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
	 * Constructor.
	 *
	 * @param Guard    $guard    Asks and acts on the verdict.
	 * @param Lines    $lines    Lines of carts and orders.
	 * @param Payment  $payment  Payment of orders.
	 * @param Promises $promises What holds promise.
	 */
	public function __construct( Guard $guard, Lines $lines, Payment $payment, Promises $promises ) {
		$this->guard    = $guard;
		$this->lines    = $lines;
		$this->page     = new PageMemory();
		$this->payment  = $payment;
		$this->promises = $promises;
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
		$this->page->keep( $order->get_id(), true );
		$refusal = $this->guard->refusal(
			'classic_checkout',
			$this->promises->step( $order->get_id() ),
			function () use ( $order ): array {
				return $this->promises->on( $order->get_id(), $this->lines->order( $order ) );
			},
			array(
				'exclude_order' => $order->get_id(),
				'hold'          => $order,
			)
		);
		self::act( $order, $refusal );
	}

	/**
	 * The same for an order that another plugin made in WooCommerce's place: nothing is reserved for it, and no other hook
	 * runs before it is paid.
	 *
	 * @param mixed $order_id Not used.
	 * @param mixed $data     Not used.
	 * @param mixed $order    The order.
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where it is refused.
	 */
	public function check_made_elsewhere( $order_id, $data = array(), $order = null ): void {
		if ( $order instanceof \WC_Order && null === $this->page->get( $order->get_id() ) ) {
			self::act( $order, $this->payment->refusal( 'create_order', $order ) );
		}
	}

	/**
	 * Throws where an order is refused. The session keeps it, so that the next attempt uses it again.
	 *
	 * @param \WC_Order    $order   The order.
	 * @param Refusal|null $refusal Why it cannot be taken; null where it can.
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where it is refused.
	 */
	private static function act( \WC_Order $order, ?Refusal $refusal ): void {
		if ( null === $refusal ) {
			return;
		}
		if ( WC()->session instanceof \WC_Session ) {
			WC()->session->set( 'order_awaiting_payment', $order->get_id() );
		}
		throw $refusal->exception();
	}
}
