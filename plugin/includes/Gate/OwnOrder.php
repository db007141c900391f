<?php
/**
 * Knows which unpaid order is the shopper's own.
 *
 * Decides which of two it is where the session names two: the one of the way that is gone now.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * The session's order.
 */
final class OwnOrder {

	/**
	 * Which request of the Store API is answered.
	 *
	 * @var StoreApi
	 */
	private $store_api;

	/**
	 * Constructor.
	 *
	 * @param StoreApi $store_api Which request of the Store API is answered.
	 */
	public function __construct( StoreApi $store_api ) {
		$this->store_api = $store_api;
	}

	/**
	 * The unpaid order that this shopper has already tried to place; 0 where there is none.
	 *
	 * Its reservations are the shopper's own and must not stand in the shopper's way.
	 */
	public function id(): int {
		$session = WC()->session;
		if ( ! $session instanceof \WC_Session ) {
			return 0;
		}
		$orders = array( absint( $session->get( 'order_awaiting_payment' ) ), absint( $session->get( 'store_api_draft_order' ) ) );
		$orders = $this->store_api->is_answering() ? array_reverse( $orders ) : $orders;
		return 0 !== $orders[0] ? $orders[0] : $orders[1];
	}
}
