<?php
/**
 * When an order has to be recorded anew.
 *
 * Decides at which of WooCommerce's events. What is recorded then is decided by RequestRecorder.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Moment;
use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Listens to orders.
 */
final class Hooks {

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Records the orders of this request.
	 *
	 * @var RequestRecorder
	 */
	private $recorder;

	/**
	 * Constructor.
	 *
	 * @param Log             $log      Where faults are written.
	 * @param RequestRecorder $recorder Records the orders of this request.
	 */
	public function __construct( Log $log, RequestRecorder $recorder ) {
		$this->log      = $log;
		$this->recorder = $recorder;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		// Recorded before the new status is stored: with it the order's reservation ends, and until
		// WooCommerce reduces nobody else would keep its units. A shopper's check reads reservations first
		// and the ledger second, so that it meets the order in one of them.
		add_action( 'woocommerce_before_order_object_save', $services->callback( self::class, 'on_before_save' ), PHP_INT_MAX );
		// Recorded before WooCommerce reduces, whoever has it do so, so that what it has yet to take off is known as such, and
		// marked as being reduced, so that nobody projects between its figure and its note of it. Where this request
		// has just recorded the same, that stands.
		add_filter( 'woocommerce_can_reduce_order_stock', $services->callback( self::class, 'on_before_reduction' ), PHP_INT_MAX, 2 );
		add_action( 'woocommerce_reduce_order_stock', $services->callback( self::class, 'on_after_reduction' ), 1 );

		add_action( 'woocommerce_after_order_object_save', $services->callback( self::class, 'on_saved' ), 1 );
		add_action( 'woocommerce_order_status_changed', $services->callback( self::class, 'on_status' ), 1, 4 );
		add_action( 'woocommerce_order_refunded', $services->callback( self::class, 'on_refunded' ), 10, 1 );
		add_action( 'woocommerce_after_order_refund_object_save', $services->callback( self::class, 'on_refund_saved' ) );
		add_action( 'woocommerce_refund_deleted', $services->callback( self::class, 'on_refund_deleted' ), 10, 2 );
		add_action( 'woocommerce_saved_order_items', $services->callback( self::class, 'on_changed' ), 10, 1 );
		add_action( 'woocommerce_new_order_item', $services->callback( self::class, 'on_item' ), 10, 3 );
		add_action( 'woocommerce_update_order_item', $services->callback( self::class, 'on_item' ), 10, 3 );
		add_action( 'woocommerce_before_delete_order_item', $services->callback( self::class, 'on_item_deleted' ) );
		add_action( 'woocommerce_new_order', $services->callback( self::class, 'on_new' ), 0, 1 );
		add_action( 'woocommerce_store_api_checkout_order_created', $services->callback( self::class, 'on_draft' ), 0, 1 );
		add_action( 'woocommerce_trash_order', $services->callback( self::class, 'on_gone' ) );
		add_action( 'woocommerce_delete_order', $services->callback( self::class, 'on_gone' ) );
		add_action( 'woocommerce_untrash_order', $services->callback( self::class, 'on_changed' ) );
		add_action( 'stock_truth_order_exported', $services->callback( self::class, 'on_exported' ), 10, 2 );
		add_action( 'stock_truth_order_answered', $services->callback( self::class, 'on_answered' ), 10, 2 );
		// Where a request ends: a worker that runs scheduled actions has many of them.
		$finish = static function () use ( $services ): void {
			if ( $services->has( RequestOrders::class ) && array() !== $services->get( RequestOrders::class )->orders() ) {
				$services->get( RequestRecorder::class )->finish();
			}
		};
		add_action( 'shutdown', $finish, 1, 0 );
		add_action( 'action_scheduler_after_execute', $finish, 10, 0 );
		add_action( 'action_scheduler_failed_execution', $finish, 10, 0 );
	}

	/**
	 * An order is about to be stored, perhaps with a new status.
	 *
	 * @param mixed $order The order.
	 */
	public function on_before_save( $order ): void {
		if ( $order instanceof \WC_Order && 0 !== $order->get_id() && isset( $order->get_changes()['status'] ) ) {
			$this->recorder->before_store( $order );
		}
	}

	/**
	 * An order was stored.
	 *
	 * @param mixed $order The order.
	 */
	public function on_saved( $order ): void {
		if ( $order instanceof \WC_Order ) {
			$this->recorder->stored( $order );
		}
	}

	/**
	 * WooCommerce is about to reduce an order.
	 *
	 * @param mixed $may   Whether it may, so far.
	 * @param mixed $order The order.
	 * @return mixed
	 */
	public function on_before_reduction( $may, $order ) {
		if ( (bool) $may && $order instanceof \WC_Order ) {
			$this->recorder->before_reduction( $order );
		}
		return $may;
	}

	/**
	 * WooCommerce has reduced an order.
	 *
	 * @param mixed $order The order.
	 */
	public function on_after_reduction( $order ): void {
		if ( $order instanceof \WC_Order ) {
			$this->recorder->after_reduction( $order->get_id() );
		}
	}

	/**
	 * An order's status changed.
	 *
	 * @param mixed $order_id The order's id.
	 * @param mixed $from     Status before.
	 * @param mixed $to       Status now.
	 * @param mixed $order    The order.
	 */
	public function on_status( $order_id, $from = '', $to = '', $order = null ): void {
		$order = $order instanceof \WC_Order ? $order : wc_get_order( $order_id );
		if ( $order instanceof \WC_Order ) {
			$this->recorder->has_new_status( $order );
		}
	}

	/**
	 * The checkout of the Store API made the order that it is about to place. WooCommerce calls it new only when it is placed.
	 *
	 * @param mixed $order The order.
	 */
	public function on_draft( $order ): void {
		if ( $order instanceof \WC_Order ) {
			$this->recorder->drafted( $order->get_id() );
		}
	}

	/**
	 * An order was made.
	 *
	 * @param mixed $order_id The order's id.
	 */
	public function on_new( $order_id ): void {
		if ( is_numeric( $order_id ) && $order_id > 0 ) {
			$this->recorder->made( (int) $order_id );
		}
	}

	/**
	 * Something about an order changed.
	 *
	 * @param mixed $order_id The order's id.
	 */
	public function on_changed( $order_id ): void {
		if ( is_numeric( $order_id ) && $order_id > 0 ) {
			$this->recorder->changed( (int) $order_id );
		}
	}

	/**
	 * Something was given back of an order.
	 *
	 * @param mixed $order_id The order's id.
	 */
	public function on_refunded( $order_id ): void {
		if ( is_numeric( $order_id ) && $order_id > 0 ) {
			$this->recorder->refunded( (int) $order_id );
		}
	}

	/**
	 * A refund was stored.
	 *
	 * @param mixed $refund The refund.
	 */
	public function on_refund_saved( $refund ): void {
		if ( $refund instanceof \WC_Order_Refund ) {
			$this->on_refunded( $refund->get_parent_id() );
		}
	}

	/**
	 * A refund was taken back.
	 *
	 * @param mixed $refund_id The refund's id.
	 * @param mixed $order_id  The order's id.
	 */
	public function on_refund_deleted( $refund_id, $order_id = 0 ): void {
		$this->on_refunded( $order_id );
	}

	/**
	 * A line was added or changed.
	 *
	 * @param mixed $item_id  The item's id.
	 * @param mixed $item     The item.
	 * @param mixed $order_id The order's id.
	 */
	public function on_item( $item_id, $item = null, $order_id = 0 ): void {
		if ( $item instanceof \WC_Order_Item_Product && is_numeric( $order_id ) && $order_id > 0 ) {
			$this->recorder->item_changed( (int) $order_id, $item );
		}
	}

	/**
	 * A line is about to be deleted.
	 *
	 * @param mixed $item_id The item's id.
	 */
	public function on_item_deleted( $item_id ): void {
		try {
			$this->on_changed( wc_get_order_id_by_order_item_id( (int) $item_id ) );
		} catch ( \Throwable $error ) {
			$this->log->error( 'demand_not_recorded', $error );
		}
	}

	/**
	 * An order went to the trash or for good.
	 *
	 * @param mixed $order_id The order's id.
	 */
	public function on_gone( $order_id ): void {
		$this->recorder->gone( (int) $order_id );
	}

	/**
	 * The shop's connector has exported an order to the ERP. Connectors say so by
	 * `do_action( 'stock_truth_order_exported', $order_id, $at )`, `$at` being UTC milliseconds and now where it is
	 * left out. What the order asked for then counts as known to the ERP after the declared lag. A connector
	 * that never says so counts as one that exports what is placed, and nothing after.
	 *
	 * @param mixed $order_id The order's id.
	 * @param mixed $at       When.
	 */
	public function on_exported( $order_id, $at = null ): void {
		$this->recorder->exported( (int) $order_id, is_int( $at ) ? $at : Moment::now(), false );
	}

	/**
	 * The ERP has answered what it was sent of an order, taken or refused. Connectors say so by
	 * `do_action( 'stock_truth_order_answered', $order_id, $at )`, `$at` being our clock in UTC milliseconds and now where it is
	 * left out. A read of the ERP's orders that begins later shows what came of it; without an answer what was asked for in
	 * between may still be on its way.
	 *
	 * @param mixed $order_id The order's id.
	 * @param mixed $at       When.
	 */
	public function on_answered( $order_id, $at = null ): void {
		$this->recorder->exported( (int) $order_id, is_int( $at ) ? $at : Moment::now(), true );
	}
}
