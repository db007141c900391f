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

use StockTruth\Facts\Effects;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Orders of apps and staff.
 */
final class StaffOrders {

	/**
	 * What orders take of the stock.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * Orders that this request has stored for the first time.
	 *
	 * @var FirstStored
	 */
	private $first;

	/**
	 * Orders that wait for a person.
	 *
	 * @var HeldOrder
	 */
	private $held;

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
	 * Judges and writes down.
	 *
	 * @var StaffVerdict
	 */
	private $verdict;

	/**
	 * Orders whose payment this request was told of.
	 *
	 * @var ToldPayments
	 */
	private $told;

	/**
	 * Constructor.
	 *
	 * @param Effects      $effects What orders take of the stock.
	 * @param FirstStored  $first   Orders that this request has stored for the first time.
	 * @param HeldOrder    $held    Orders that wait for a person.
	 * @param Lines        $lines   Lines of carts and orders.
	 * @param Log          $log     Where faults are written.
	 * @param PassedOrders $passed  Orders that this request has let pass.
	 * @param StaffDoor    $door    Through which door an order comes.
	 * @param ToldPayments $told    Orders whose payment this request was told of.
	 * @param StaffVerdict $verdict Judges and writes down.
	 */
	public function __construct( Effects $effects, FirstStored $first, HeldOrder $held, Lines $lines, Log $log, PassedOrders $passed, StaffDoor $door, ToldPayments $told, StaffVerdict $verdict ) {
		$this->effects = $effects;
		$this->first   = $first;
		$this->held    = $held;
		$this->lines   = $lines;
		$this->log     = $log;
		$this->passed  = $passed;
		$this->door    = $door;
		$this->verdict = $verdict;
		$this->told    = $told;
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
		if ( empty( $request['line_items'] ) && $this->took( $order ) ) {
			return $order;
		}
		$refusal       = $this->verdict->refusal( $door, fn(): array => $this->lines->order( $order ), array( 'exclude_order' => $order->get_id() ) );
		$is_seen_later = null === $refusal || $this->will_change_status( $order, $request );
		if ( null === $refusal || ( $is_seen_later ? '' !== $this->door->reason( $order ) : $this->verdict->is_overridden( $door, $order, $refusal ) ) ) {
			return $order;
		}
		// WooCommerce has stored the changed lines of an order that exists: an error would only hide them.
		$is_stored = 0 !== $order->get_id() && ! empty( $request['line_items'] );
		if ( $this->door->refuses( $door ) && ! $is_stored ) {
			$this->verdict->write( 'order_refused', $door, $order, $refusal );
			return new \WP_Error( 'stock_truth_refused', $refusal->text(), array( 'status' => 409 ) );
		}
		if ( ! $is_seen_later || $is_stored ) {
			$this->held->hold( $order, $refusal, $door );
		}
		return $order;
	}

	/**
	 * Acts on an order that is about to take stock.
	 *
	 * @param string    $door  The door.
	 * @param \WC_Order $order The order.
	 */
	private function take( string $door, \WC_Order $order ): void {
		if ( HeldMark::is_on( $order ) || $this->is_paid_now( $order ) ) {
			// It waits, or money is there: what becomes of it, and whether this is a person who may say so, is judged where payments are.
			return;
		}
		if ( $this->took( $order ) ) {
			// Its goods are counted, or gone, since it was taken: another status asks for no more.
			return;
		}
		$options = array( 'exclude_order' => $order->get_id() );
		$refusal = $this->verdict->refusal( $door, fn(): array => $this->lines->order( $order ), 0 === $order->get_id() ? $options : $options + array( 'hold' => $order ) );
		if ( null === $refusal ) {
			return;
		}
		if ( $this->verdict->is_overridden( $door, $order, $refusal ) ) {
			$this->passed->note( $order );
			return;
		}
		if ( ! $this->door->refuses( $door ) ) {
			$this->held->hold( $order, $refusal, $door );
			return;
		}
		$before = $order->get_data()['status'] ?? '';
		$order->set_status( is_string( $before ) && '' !== $before && 'auto-draft' !== $before ? $before : 'pending' );
		$this->first->once_stored(
			$order,
			function () use ( $door, $order, $refusal ): void {
				$this->verdict->write( 'order_refused', $door, $order, $refusal );
				$this->verdict->note( $order, $refusal->text() . ' ' . __( 'The status was not changed. To take the order all the same, write a reason into “Reason to sell without stock”.', 'stock-truth' ) );
			}
		);
	}

	/**
	 * Whether an order asked for its goods before this change.
	 *
	 * @param \WC_Order $order The order with the status that it is to have.
	 */
	private function took( \WC_Order $order ): bool {
		$stored = StatusChange::stored( $order, 'status' );
		if ( 0 === $order->get_id() || '' === $stored ) {
			return false;
		}
		$before = clone $order;
		$before->set_status( $stored );
		return $this->effects->of( $before, false )->is_demand();
	}

	/**
	 * Whether the money for an order arrives with this change, as whoever took it says by WooCommerce's own method.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function is_paid_now( \WC_Order $order ): bool {
		return 0 !== $order->get_id() && isset( $order->get_changes()['date_paid'] ) && $this->told->has( $order->get_id() );
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
}
