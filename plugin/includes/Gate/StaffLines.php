<?php
/**
 * Lines that apps and staff add to orders or change in them.
 *
 * Decides that such a change is judged with the whole order. Where WooCommerce asks nobody before it is stored, it is noted and
 * never refused. What may pass is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;
use StockTruth\Facts\Effects;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Lines of orders that take stock already.
 */
final class StaffLines {

	/**
	 * What orders take of the stock.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * Lines of carts and orders.
	 *
	 * @var Lines
	 */
	private $lines;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Through which door an order comes.
	 *
	 * @var StaffDoor
	 */
	private $door;

	/**
	 * Judges and writes down.
	 *
	 * @var StaffVerdict
	 */
	private $verdict;

	/**
	 * Constructor.
	 *
	 * @param Effects      $effects What orders take of the stock.
	 * @param Lines        $lines   Lines of carts and orders.
	 * @param Log          $log     Where faults are written.
	 * @param StaffDoor    $door    Through which door an order comes.
	 * @param StaffVerdict $verdict Judges and writes down.
	 */
	public function __construct( Effects $effects, Lines $lines, Log $log, StaffDoor $door, StaffVerdict $verdict ) {
		$this->effects = $effects;
		$this->lines   = $lines;
		$this->log     = $log;
		$this->door    = $door;
		$this->verdict = $verdict;
	}

	/**
	 * Staff add a product to an order.
	 *
	 * @param mixed $errors   Errors so far.
	 * @param mixed $product  Product.
	 * @param mixed $order    The order.
	 * @param mixed $quantity Quantity.
	 * @return mixed
	 */
	public function on_add_item( $errors, $product = null, $order = null, $quantity = 1 ) {
		try {
			return $this->add_item( $errors, $product, $order, $quantity );
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return $errors;
		}
	}

	/**
	 * Judges an order with one more product.
	 *
	 * @param mixed $errors   Errors so far.
	 * @param mixed $product  Product.
	 * @param mixed $order    The order.
	 * @param mixed $quantity Quantity.
	 * @return mixed
	 */
	private function add_item( $errors, $product, $order, $quantity ) {
		if ( ! $errors instanceof \WP_Error || ! $order instanceof \WC_Order || ! $product instanceof \WC_Product || ! $this->effects->of( $order, false )->is_demand() ) {
			return $errors;
		}
		$lines   = function () use ( $order, $product, $quantity ): array {
			return array_merge( $this->lines->order( $order ), array( Lines::of( $product, Units::demand( $quantity ) ) ) );
		};
		$refusal = $this->verdict->refusal( 'admin_orders', $lines, array( 'exclude_order' => $order->get_id() ) );
		if ( null === $refusal || $this->verdict->is_overridden( 'admin_orders', $order, $refusal ) ) {
			return $errors;
		}
		if ( $this->door->refuses( 'admin_orders' ) ) {
			$this->verdict->write( 'order_refused', 'admin_orders', $order, $refusal );
			$errors->add( 'stock_truth_refused', $refusal->text() . ' ' . __( 'To add it all the same, write a reason into “Reason to sell without stock”, update the order and try again.', 'stock-truth' ) );
			return $errors;
		}
		$this->verdict->mark( 'admin_orders', $order, $refusal );
		return $errors;
	}

	/**
	 * Staff change quantities of an order that takes stock already. WooCommerce asks nobody here, so this is never refused.
	 *
	 * @param mixed $order_id The order.
	 * @param mixed $sent     What the form says.
	 */
	public function on_save_items( $order_id, $sent = array() ): void {
		try {
			$this->save_items( $order_id, $sent );
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
		}
	}

	/**
	 * Judges an order with other quantities.
	 *
	 * @param mixed $order_id The order.
	 * @param mixed $sent     What the form says.
	 */
	private function save_items( $order_id, $sent ): void {
		$order = is_numeric( $order_id ) ? wc_get_order( (int) $order_id ) : null;
		$new   = is_array( $sent ) ? $sent['order_item_qty'] ?? null : null;
		if ( ! $order instanceof \WC_Order || ! is_array( $new ) || 'admin_orders' !== $this->door->current() || ! $this->effects->of( $order, false )->is_demand() ) {
			return;
		}
		$refusal = $this->verdict->refusal( 'admin_orders', fn(): array => $this->lines->order( $order, $new ), array( 'exclude_order' => $order->get_id() ) );
		if ( null !== $refusal && ! $this->verdict->is_overridden( 'admin_orders', $order, $refusal ) ) {
			$this->verdict->mark( 'admin_orders', $order, $refusal );
		}
	}

	/**
	 * A line of an order is about to be stored through an interface that asks nobody about orders: versions 1 and 4 of the
	 * management API. It is never refused.
	 *
	 * @param mixed $item The line.
	 */
	public function on_item( $item ): void {
		try {
			$this->item_changed( $item );
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
		}
	}

	/**
	 * Judges an order with one line as it is to be.
	 *
	 * @param mixed $item The line.
	 */
	private function item_changed( $item ): void {
		$door = $this->door->current();
		if ( null === $door || ! $this->door->asks_nobody() || ! $item instanceof \WC_Order_Item_Product || ! isset( $item->get_changes()['quantity'] ) ) {
			return;
		}
		$order = wc_get_order( $item->get_order_id() );
		if ( ! $order instanceof \WC_Order || ! $this->effects->of( $order, false )->is_demand() ) {
			return;
		}
		$lines   = function () use ( $order, $item ): array {
			$lines   = $this->lines->order( $order, array( $item->get_id() => $item->get_quantity() ) );
			$product = 0 === $item->get_id() ? $item->get_product() : null;
			return $product instanceof \WC_Product ? array_merge( $lines, array( Lines::of( $product, Units::demand( $item->get_quantity() ) ) ) ) : $lines;
		};
		$refusal = $this->verdict->refusal( $door, $lines, array( 'exclude_order' => $order->get_id() ) );
		if ( null !== $refusal && ! $this->verdict->is_overridden( $door, $order, $refusal ) ) {
			$this->verdict->mark( $door, $order, $refusal );
		}
	}
}
