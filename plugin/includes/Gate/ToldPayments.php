<?php
/**
 * Orders of which this request was told that they are paid, by WooCommerce's own method.
 *
 * Decides that only this is told: WooCommerce dates a payment as well where a program sets a status by which goods leave.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Facts\PageMemory;

defined( 'ABSPATH' ) || exit;

/**
 * Numbers of orders.
 */
final class ToldPayments {

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
	 * A payment is about to be noted on an order.
	 *
	 * @param mixed $order_id The order.
	 */
	public function on_payment( $order_id ): void {
		$this->orders->keep( absint( $order_id ), true );
	}

	/**
	 * Whether a payment of an order was told.
	 *
	 * @param int $order_id The order.
	 */
	public function has( int $order_id ): bool {
		return null !== $this->orders->get( $order_id );
	}
}
