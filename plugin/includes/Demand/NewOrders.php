<?php
/**
 * Orders that this request has made and not recorded yet.
 *
 * Decides nothing: it remembers. Of such an order the ledger has no lines, nothing is held and nothing was given back, and nobody
 * else can have written any of it: so nothing has to be read, at a moment when a shopper waits. A writer that finds lines all the
 * same begins anew.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Facts\PageMemory;

defined( 'ABSPATH' ) || exit;

/**
 * Numbers of orders.
 */
final class NewOrders {

	/**
	 * The orders.
	 *
	 * @var PageMemory<true>
	 */
	private $orders;

	/**
	 * Constructor.
	 */
	public function __construct() {
		$this->orders = new PageMemory();
	}

	/**
	 * An order was made.
	 *
	 * @param int $order_id The order.
	 */
	public function note( int $order_id ): void {
		$this->orders->keep( $order_id, true );
	}

	/**
	 * Whether this request has made an order and not recorded it.
	 *
	 * @param int $order_id The order.
	 */
	public function has( int $order_id ): bool {
		return null !== $this->orders->get( $order_id );
	}

	/**
	 * How many units of a line were given back.
	 *
	 * @param \WC_Order $order   The order.
	 * @param int       $item_id The line.
	 */
	public function refunded( \WC_Order $order, int $item_id ): float {
		// WooCommerce tells it with either sign, and cannot be asked of an order that is not stored.
		return 0 === $order->get_id() || $this->has( $order->get_id() ) ? 0.0 : abs( (float) $order->get_qty_refunded_for_item( $item_id ) );
	}

	/**
	 * An order is recorded, or something was given back of it.
	 *
	 * @param int $order_id The order.
	 */
	public function forget( int $order_id ): void {
		$this->orders->forget( $order_id );
	}
}
