<?php
/**
 * The doors of the back office: orders that apps and staff make, change and set to another status.
 *
 * Decides how such a door acts on a verdict: by the shop's policy it refuses, or it takes the order and puts it on hold for a
 * person. Either way it is written into the journal and beside the order, also where somebody gave a reason to take it all
 * the same. What may pass is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\Effects;
use StockTruth\Ledger\Events;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Orders of apps and staff.
 */
final class StaffOrders {

	/** Marks an order that waits for a person because of what staff or an app wanted; one that is paid has HeldOrder::MARK. */
	const HELD_META = '_stock_truth_review';

	/** WooCommerce's status of an order that waits for a person. */
	private const HELD = 'on-hold';

	/**
	 * What orders take of the stock.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

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
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Orders that this request has let pass.
	 *
	 * @var PassedOrders
	 */
	private $passed;

	/**
	 * Through which door an order comes.
	 *
	 * @var StaffDoor
	 */
	private $door;

	/**
	 * Constructor.
	 *
	 * @param Effects      $effects What orders take of the stock.
	 * @param Events       $events  The audit trail.
	 * @param Guard        $guard   Asks and acts on the verdict.
	 * @param Lines        $lines   Lines of carts and orders.
	 * @param Log          $log     Where faults are written.
	 * @param PassedOrders $passed  Orders that this request has let pass.
	 * @param StaffDoor    $door    Through which door an order comes.
	 */
	public function __construct( Effects $effects, Events $events, Guard $guard, Lines $lines, Log $log, PassedOrders $passed, StaffDoor $door ) {
		$this->effects = $effects;
		$this->events  = $events;
		$this->guard   = $guard;
		$this->lines   = $lines;
		$this->log     = $log;
		$this->passed  = $passed;
		$this->door    = $door;
	}

	/**
	 * An order is about to be stored with a new status. Nothing may be thrown here: WooCommerce would act on a status that
	 * it has not stored.
	 *
	 * @param mixed $order The order.
	 */
	public function on_before_save( $order ): void {
		if ( ! $order instanceof \WC_Order || 'shop_order' !== $order->get_type() || ! isset( $order->get_changes()['status'] ) ) {
			return;
		}
		try {
			$door = $this->door->current();
			if ( null !== $door && $this->effects->of( $order, false )->is_demand() ) {
				$this->take( $door, $order );
			}
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
		}
	}

	/**
	 * The management API is about to store an order.
	 *
	 * @param mixed $order   The order, with what the request changes.
	 * @param mixed $request The request.
	 * @return mixed An error where it is refused.
	 */
	public function on_rest( $order, $request = null ) {
		if ( ! $order instanceof \WC_Order || ! $request instanceof \WP_REST_Request ) {
			return $order;
		}
		try {
			return $this->of_request( $order, $request );
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return $order;
		}
	}

	/**
	 * The order of a request as it may be stored, or an error.
	 *
	 * @param \WC_Order        $order   The order, with what the request changes.
	 * @param \WP_REST_Request $request The request.
	 * @return \WC_Order|\WP_Error
	 */
	private function of_request( \WC_Order $order, \WP_REST_Request $request ) {
		$door = $this->door->current();
		if ( null === $door || ! $this->will_take( $order, $request ) ) {
			return $order;
		}
		$refusal       = $this->refusal( $door, $this->lines->order( $order ), array( 'exclude_order' => $order->get_id() ) );
		$is_seen_later = null === $refusal || $this->will_change_status( $order, $request );
		if ( null === $refusal || ( $is_seen_later ? '' !== $this->door->reason( $order ) : $this->is_overridden( $door, $order, $refusal ) ) ) {
			return $order;
		}
		// WooCommerce has stored the changed lines of an order that exists: an error would only hide them.
		$is_stored = 0 !== $order->get_id() && ! empty( $request['line_items'] );
		if ( $this->door->refuses( $door ) && ! $is_stored ) {
			$this->write( 'order_refused', $door, $order, $refusal );
			return new \WP_Error( 'stock_truth_refused', $refusal->text(), array( 'status' => 409 ) );
		}
		if ( ! $is_seen_later || $is_stored ) {
			$this->hold( $door, $order, $refusal );
		}
		return $order;
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
		if ( ! $errors instanceof \WP_Error || ! $order instanceof \WC_Order || ! $product instanceof \WC_Product || ! $this->effects->of( $order, false )->is_demand() ) {
			return $errors;
		}
		$lines   = $this->lines->order( $order );
		$lines[] = Lines::of( $product, Units::demand( $quantity ) );
		$refusal = $this->refusal( 'admin_orders', $lines, array( 'exclude_order' => $order->get_id() ) );
		if ( null === $refusal || $this->is_overridden( 'admin_orders', $order, $refusal ) ) {
			return $errors;
		}
		if ( $this->door->refuses( 'admin_orders' ) ) {
			$this->write( 'order_refused', 'admin_orders', $order, $refusal );
			$errors->add( 'stock_truth_refused', $refusal->text() . ' ' . __( 'To add it all the same, write a reason into “Reason to sell without stock”, update the order and try again.', 'stock-truth' ) );
			return $errors;
		}
		$this->mark( 'admin_orders', $order, $refusal );
		return $errors;
	}

	/**
	 * Staff change quantities of an order that takes stock already. WooCommerce asks nobody here, so this is never refused.
	 *
	 * @param mixed $order_id The order.
	 * @param mixed $sent     What the form says.
	 */
	public function on_save_items( $order_id, $sent = array() ): void {
		$order = is_numeric( $order_id ) ? wc_get_order( (int) $order_id ) : null;
		$new   = is_array( $sent ) ? $sent['order_item_qty'] ?? null : null;
		if ( ! $order instanceof \WC_Order || ! is_array( $new ) || 'admin_orders' !== $this->door->current() || ! $this->effects->of( $order, false )->is_demand() ) {
			return;
		}
		$refusal = $this->refusal( 'admin_orders', $this->lines->order( $order, $new ), array( 'exclude_order' => $order->get_id() ) );
		if ( null !== $refusal && ! $this->is_overridden( 'admin_orders', $order, $refusal ) ) {
			$this->mark( 'admin_orders', $order, $refusal );
		}
	}

	/**
	 * A line of an order is about to be stored through an interface that asks nobody about orders: versions 1 and 4 of the
	 * management API. It is never refused.
	 *
	 * @param mixed $item The line.
	 */
	public function on_item( $item ): void {
		$door = $this->door->current();
		if ( null === $door || ! $this->door->asks_nobody() || ! $item instanceof \WC_Order_Item_Product || ! isset( $item->get_changes()['quantity'] ) ) {
			return;
		}
		$order = wc_get_order( $item->get_order_id() );
		if ( ! $order instanceof \WC_Order || ! $this->effects->of( $order, false )->is_demand() ) {
			return;
		}
		$lines   = $this->lines->order( $order, array( $item->get_id() => $item->get_quantity() ) );
		$product = 0 === $item->get_id() ? $item->get_product() : null;
		if ( $product instanceof \WC_Product ) {
			$lines[] = Lines::of( $product, Units::demand( $item->get_quantity() ) );
		}
		$refusal = $this->refusal( $door, $lines, array( 'exclude_order' => $order->get_id() ) );
		if ( null !== $refusal && ! $this->is_overridden( $door, $order, $refusal ) ) {
			$this->mark( $door, $order, $refusal );
		}
	}

	/**
	 * Acts on an order that is about to take stock.
	 *
	 * @param string    $door  The door.
	 * @param \WC_Order $order The order.
	 */
	private function take( string $door, \WC_Order $order ): void {
		if ( array() !== HeldOrder::mark( $order ) ) {
			// It is paid, and waits for a person already: whether this is one is judged where payments are.
			return;
		}
		if ( '' !== $order->get_meta( self::HELD_META ) ) {
			if ( self::HELD !== $order->get_status( 'edit' ) ) {
				$this->release( $door, $order );
			}
			return;
		}
		$options = array( 'exclude_order' => $order->get_id() );
		$refusal = $this->refusal( $door, $this->lines->order( $order ), 0 === $order->get_id() ? $options : $options + array( 'hold' => $order ) );
		if ( null === $refusal ) {
			return;
		}
		if ( $this->is_overridden( $door, $order, $refusal ) ) {
			$this->passed->note( $order );
			return;
		}
		if ( ! $this->door->refuses( $door ) ) {
			$this->hold( $door, $order, $refusal );
			return;
		}
		$before = $order->get_data()['status'] ?? '';
		$order->set_status( is_string( $before ) && '' !== $before && 'auto-draft' !== $before ? $before : 'pending' );
		$this->write( 'order_refused', $door, $order, $refusal );
		$this->note( $order, $refusal->text() . ' ' . __( 'The status was not changed. To take the order all the same, write a reason into “Reason to sell without stock”.', 'stock-truth' ) );
	}

	/**
	 * A held order is to go on. A person may say so on the order's page; an app has to give a reason.
	 *
	 * @param string    $door  The door.
	 * @param \WC_Order $order The order.
	 */
	private function release( string $door, \WC_Order $order ): void {
		if ( 'admin_orders' !== $door && '' === $this->door->reason( $order ) ) {
			$order->set_status( self::HELD );
			$this->note( $order, __( 'The order waits for a person. An app that moves it on has to give a reason in “stock_truth_override”.', 'stock-truth' ) );
			return;
		}
		$order->delete_meta_data( self::HELD_META );
		$this->passed->note( $order );
		$this->events->record( 'order_released', 'order:' . $order->get_id(), null, array( 'door' => $door, 'reason' => $this->door->reason( $order ) ) );
	}

	/**
	 * Why the lines cannot be taken; null where they can, or the shop only observes.
	 *
	 * @param string $door    The door.
	 * @param array  $lines   The lines.
	 * @param array  $options Of Guard::refusal().
	 *
	 * @phpstan-param list<AskedLine> $lines
	 * @phpstan-param array{exclude_order: int, hold?: \WC_Order} $options
	 */
	private function refusal( string $door, array $lines, array $options ): ?Refusal {
		return $this->guard->refusal(
			$door,
			'checkout',
			static function () use ( $lines ): array {
				return $lines;
			},
			array( 'place' => 'staff' ) + $options
		);
	}

	/**
	 * Whether a request of the management API leaves an order that takes stock.
	 *
	 * @param \WC_Order        $order   The order.
	 * @param \WP_REST_Request $request The request.
	 */
	private function will_take( \WC_Order $order, \WP_REST_Request $request ): bool {
		return true === $request['set_paid'] || $this->effects->of( self::then( $order, $request ), false )->is_demand();
	}

	/**
	 * Whether a request of the management API stores a new status, upon which the order is asked about once more.
	 *
	 * @param \WC_Order        $order   The order.
	 * @param \WP_REST_Request $request The request.
	 */
	private function will_change_status( \WC_Order $order, \WP_REST_Request $request ): bool {
		$is_paid_now = true === $request['set_paid'] && ( 0 === $order->get_id() || $order->needs_payment() );
		return $is_paid_now || 0 === $order->get_id() || self::then( $order, $request )->get_status() !== $order->get_status();
	}

	/**
	 * The order with the status that a request asks for.
	 *
	 * @param \WC_Order        $order   The order.
	 * @param \WP_REST_Request $request The request.
	 */
	private static function then( \WC_Order $order, \WP_REST_Request $request ): \WC_Order {
		$then = clone $order;
		if ( is_string( $request['status'] ?? null ) && '' !== $request['status'] ) {
			$then->set_status( $request['status'] );
		}
		return $then;
	}

	/**
	 * Whether somebody gave a reason to take the order all the same, which is then written down.
	 *
	 * @param string    $door    The door.
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it cannot be taken.
	 */
	private function is_overridden( string $door, \WC_Order $order, Refusal $refusal ): bool {
		$reason = $this->door->reason( $order );
		if ( '' === $reason ) {
			return false;
		}
		$this->write( 'order_overridden', $door, $order, $refusal, $reason );
		/* translators: 1: why the order could not be taken, 2: the reason that somebody gave. */
		$this->note( $order, sprintf( __( '%1$s It was taken all the same. Reason: %2$s', 'stock-truth' ), $refusal->text(), $reason ) );
		return true;
	}

	/**
	 * Takes an order and puts it on hold.
	 *
	 * @param string    $door    The door.
	 * @param \WC_Order $order   The order, which is stored afterwards.
	 * @param Refusal   $refusal Why it cannot be taken.
	 */
	private function hold( string $door, \WC_Order $order, Refusal $refusal ): void {
		$order->set_status( self::HELD );
		$order->update_meta_data( self::HELD_META, $refusal->reason() );
		$this->write( 'order_held', $door, $order, $refusal );
		$this->note( $order, $refusal->text() . ' ' . __( 'The order was taken and put on hold for a person.', 'stock-truth' ) );
	}

	/**
	 * Says of an order that what was changed is not there.
	 *
	 * @param string    $door    The door.
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it cannot be taken.
	 */
	private function mark( string $door, \WC_Order $order, Refusal $refusal ): void {
		$this->write( 'order_held', $door, $order, $refusal );
		$this->note( $order, $refusal->text() . ' ' . __( 'The change was taken. Please look whether the order can be delivered.', 'stock-truth' ) );
	}

	/**
	 * Writes into the journal.
	 *
	 * @param string    $what    What became of the order.
	 * @param string    $door    The door.
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it cannot be taken.
	 * @param string    $because The reason that somebody gave.
	 */
	private function write( string $what, string $door, \WC_Order $order, Refusal $refusal, string $because = '' ): void {
		$became = array(
			'door'    => $door,
			'reason'  => $refusal->reason(),
			'product' => $refusal->product_id(),
		);
		$this->events->record( $what, 'order:' . $order->get_id(), null, '' === $because ? $became : $became + array( 'because' => $because ) );
	}

	/**
	 * Writes beside an order that is stored already.
	 *
	 * @param \WC_Order $order    The order.
	 * @param string    $sentence What.
	 */
	private function note( \WC_Order $order, string $sentence ): void {
		if ( 0 !== $order->get_id() ) {
			$order->add_order_note( 'Stock Truth: ' . $sentence );
		}
	}
}
