<?php
/**
 * The door between cart and order: WooCommerce asks here whenever it shows a cart and before it takes an
 * order, in classic pages and the Store API alike.
 *
 * Decides which step is meant: a cart that is only looked at is judged as mildly as adding to it, one that
 * is being ordered as strictly as ordering. So nobody is turned away from a cart because of an age that a
 * minute later is cured. Only the ledger is read: this runs on every answer of the Store API.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_check_cart_items`.
 */
final class CartValidity {

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * The nearest cart that passes.
	 *
	 * @var NearestCart
	 */
	private $nearest_cart;

	/**
	 * Which order is the shopper's own.
	 *
	 * @var OwnOrder
	 */
	private $own_order;

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
	 * @param Guard       $guard        Asks and acts on the verdict.
	 * @param NearestCart $nearest_cart The nearest cart that passes.
	 * @param OwnOrder    $own_order    Which order is the shopper's own.
	 * @param Promises    $promises     What holds promise.
	 * @param StoreApi    $store_api    Which request of the Store API is answered.
	 */
	public function __construct( Guard $guard, NearestCart $nearest_cart, OwnOrder $own_order, Promises $promises, StoreApi $store_api ) {
		$this->guard        = $guard;
		$this->nearest_cart = $nearest_cart;
		$this->own_order    = $own_order;
		$this->promises     = $promises;
		$this->store_api    = $store_api;
	}

	/**
	 * Tells the shopper what stands in the way of the order.
	 */
	public function check(): void {
		$refusal = $this->refusal();
		if ( null === $refusal ) {
			return;
		}
		$refusal->notify();
		// The Store API takes the errors only, and offers it beside them.
		if ( ! $this->store_api->is_answering() ) {
			$this->nearest_cart->offer();
		}
		// WooCommerce's check would say the same of the same lines again, in other words. The order is
		// stopped already; its other findings are shown as soon as ours are gone.
		remove_action( 'woocommerce_check_cart_items', array( WC()->cart, 'check_cart_items' ), 1 );
	}

	/**
	 * Shows the sentences on the classic checkout, which says no more than that something is wrong.
	 */
	public function show(): void {
		$refusal = $this->refusal();
		foreach ( null === $refusal ? array() : $refusal->sentences() as $sentence ) {
			wc_print_notice( $sentence, 'error' );
		}
		$link = null === $refusal ? '' : $this->nearest_cart->link( 'button' );
		if ( '' !== $link ) {
			echo '<p>' . wp_kses_post( $link ) . '</p>';
		}
	}

	/**
	 * Why the cart cannot be ordered; null where it can.
	 */
	public function refusal(): ?Refusal {
		$order = $this->own_order->id();
		// A cart whose order was placed before, and is tried again, has what that was promised.
		if ( 'pay' === $this->promises->step( $order ) && null === $this->refusal_at( 'pay', $order, true ) ) {
			return null;
		}
		$is_placing = $this->is_placing();
		return $this->refusal_at( $is_placing ? 'checkout' : 'add', 0, ! $is_placing );
	}

	/**
	 * Why the cart does not pass; null where it does.
	 *
	 * @param string $step     Step.
	 * @param int    $order    The order whose promises count; 0 for none.
	 * @param bool   $is_quiet Whether nothing is recorded.
	 *
	 * @phpstan-param 'add'|'checkout'|'pay' $step
	 */
	private function refusal_at( string $step, int $order, bool $is_quiet ): ?Refusal {
		return $this->guard->refusal(
			'cart_validity',
			$step,
			function () use ( $order ): array {
				return 0 === $order ? Lines::cart() : $this->promises->on( $order, Lines::cart() );
			},
			array(
				'quiet'   => $is_quiet,
				'of_page' => true,
				'place'   => $this->is_placing() ? 'checkout' : 'cart',
			)
		);
	}

	/**
	 * Whether an order is being placed.
	 */
	private function is_placing(): bool {
		return $this->store_api->is_placing() || did_action( 'woocommerce_before_checkout_process' ) > 0;
	}
}
