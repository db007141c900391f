<?php
/**
 * When an order has to be recorded anew.
 *
 * Decides at which of WooCommerce's events. What is recorded is decided by Recorder.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Demand;
use StockTruth\Log;
use StockTruth\Projection\Projection;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Listens to orders.
 */
final class Hooks {

	/**
	 * Orders whose lines changed in this request, to be recorded at its end.
	 *
	 * @var array<int, true>
	 */
	private $changed = array();

	/**
	 * Lines of placed orders.
	 *
	 * @var Demand
	 */
	private $demand_lines;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Writes the shop's figures.
	 *
	 * @var Projection
	 */
	private $projection;

	/**
	 * Writes orders down.
	 *
	 * @var Recorder
	 */
	private $recorder;

	/**
	 * Constructor.
	 *
	 * @param Demand     $demand_lines Lines of placed orders.
	 * @param Log        $log          Where faults are written.
	 * @param Projection $projection   Writes the shop's figures.
	 * @param Recorder   $recorder     Writes orders down.
	 */
	public function __construct( Demand $demand_lines, Log $log, Projection $projection, Recorder $recorder ) {
		$this->demand_lines = $demand_lines;
		$this->log          = $log;
		$this->projection   = $projection;
		$this->recorder     = $recorder;
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
		// Recorded again before WooCommerce reduces, whoever has it do so, so that what it has yet to take off is known as such, and
		// marked as being reduced, so that nobody projects between its figure and its note of it.
		add_filter( 'woocommerce_can_reduce_order_stock', $services->callback( self::class, 'on_before_reduction' ), PHP_INT_MAX, 2 );
		add_action( 'woocommerce_reduce_order_stock', $services->callback( self::class, 'on_after_reduction' ), 1 );

		add_action( 'woocommerce_order_status_changed', $services->callback( self::class, 'on_status' ), 1, 4 );
		add_action( 'woocommerce_order_refunded', $services->callback( self::class, 'on_changed' ), 10, 1 );
		add_action( 'woocommerce_refund_deleted', $services->callback( self::class, 'on_refund_deleted' ), 10, 2 );
		add_action( 'woocommerce_saved_order_items', $services->callback( self::class, 'on_changed' ), 10, 1 );
		add_action( 'woocommerce_new_order_item', $services->callback( self::class, 'on_item' ), 10, 3 );
		add_action( 'woocommerce_update_order_item', $services->callback( self::class, 'on_item' ), 10, 3 );
		add_action( 'woocommerce_before_delete_order_item', $services->callback( self::class, 'on_item_deleted' ) );
		add_action( 'woocommerce_new_order', $services->callback( self::class, 'on_changed' ), 10, 1 );
		add_action( 'woocommerce_trash_order', $services->callback( self::class, 'on_gone' ) );
		add_action( 'woocommerce_delete_order', $services->callback( self::class, 'on_gone' ) );
		add_action( 'woocommerce_untrash_order', $services->callback( self::class, 'on_changed' ) );
		add_action( 'stock_truth_order_exported', $services->callback( self::class, 'on_exported' ), 10, 2 );
		add_action( 'shutdown', $services->callback( self::class, 'record_changed' ), 1 );
	}

	/**
	 * An order is about to be stored, perhaps with a new status.
	 *
	 * @param mixed $order The order.
	 */
	public function on_before_save( $order ): void {
		if ( ! $order instanceof \WC_Order || 0 === $order->get_id() || ! isset( $order->get_changes()['status'] ) ) {
			return;
		}
		if ( $this->recorder->counts( $order ) ) {
			// Should it not be stored after all, the end of the request finds it as it is.
			$this->on_changed( $order->get_id() );
			$this->on_before_reduction( true, $order );
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
		if ( $may && $order instanceof \WC_Order ) {
			$this->attempt(
				function () use ( $order ): void {
					$this->recorder->record( $order, true );
				}
			);
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
			$this->attempt(
				function () use ( $order ): void {
					$this->demand_lines->reduction_ended( $order->get_id() );
					$this->projection->project( $this->products( $order->get_id() ) );
				}
			);
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
			$this->attempt(
				function () use ( $order ): void {
					$this->demand_lines->reduction_ended( $order->get_id() );
				}
			);
			$this->record( $order );
		}
	}

	/**
	 * Something about an order changed; it is recorded when the request ends, once.
	 *
	 * @param mixed $order_id The order's id.
	 */
	public function on_changed( $order_id ): void {
		if ( is_numeric( $order_id ) && $order_id > 0 ) {
			$this->changed[ (int) $order_id ] = true;
		}
	}

	/**
	 * A refund was taken back.
	 *
	 * @param mixed $refund_id The refund's id.
	 * @param mixed $order_id  The order's id.
	 */
	public function on_refund_deleted( $refund_id, $order_id = 0 ): void {
		$this->on_changed( $order_id );
	}

	/**
	 * A line was added or changed.
	 *
	 * @param mixed $item_id  The item's id.
	 * @param mixed $item     The item.
	 * @param mixed $order_id The order's id.
	 */
	public function on_item( $item_id, $item = null, $order_id = 0 ): void {
		if ( $item instanceof \WC_Order_Item_Product ) {
			$this->on_changed( $order_id );
		}
	}

	/**
	 * A line is about to be deleted.
	 *
	 * @param mixed $item_id The item's id.
	 */
	public function on_item_deleted( $item_id ): void {
		$this->attempt(
			function () use ( $item_id ): void {
				$this->on_changed( wc_get_order_id_by_order_item_id( (int) $item_id ) );
			}
		);
	}

	/**
	 * An order went to the trash or for good.
	 *
	 * @param mixed $order_id The order's id.
	 */
	public function on_gone( $order_id ): void {
		$this->attempt(
			function () use ( $order_id ): void {
				unset( $this->changed[ (int) $order_id ] );
				$this->projection->project( $this->recorder->record_gone( (int) $order_id ) );
			}
		);
	}

	/**
	 * Records the orders that changed in this request.
	 */
	public function record_changed(): void {
		foreach ( array_keys( $this->changed ) as $order_id ) {
			unset( $this->changed[ $order_id ] );
			$order = wc_get_order( $order_id );
			if ( $order instanceof \WC_Order ) {
				$this->record( $order );
			}
		}
	}

	/**
	 * Records orders anew that the core could not be asked about when they changed, some at a time.
	 *
	 * @param int $limit How many at most.
	 */
	public function record_unjudged( int $limit ): void {
		foreach ( $this->demand_lines->unjudged( $limit ) as $order_id ) {
			$order = wc_get_order( $order_id );
			$this->attempt(
				function () use ( $order, $order_id ): void {
					$this->projection->project( $order instanceof \WC_Order ? $this->recorder->record( $order ) : $this->recorder->record_gone( $order_id ) );
				}
			);
		}
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
		$this->attempt(
			function () use ( $order_id, $at ): void {
				$this->record_changed();
				$this->projection->project( $this->recorder->record_exported( (int) $order_id, is_int( $at ) ? $at : Moment::now() ) );
			}
		);
	}

	/**
	 * Records an order and projects what it changed.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function record( \WC_Order $order ): void {
		$this->attempt(
			function () use ( $order ): void {
				$this->projection->project( $this->recorder->record( $order ) );
			}
		);
	}

	/**
	 * Stock-managed products of an order's lines in the ledger.
	 *
	 * @param int $order_id The order.
	 * @return int[]
	 */
	private function products( int $order_id ): array {
		return array_values( array_unique( array_column( $this->demand_lines->of_order( $order_id ), 'product_id' ) ) );
	}

	/**
	 * Does something that must never keep an order from being placed.
	 *
	 * @param callable $work What is to be done.
	 */
	private function attempt( callable $work ): void {
		try {
			$work();
		} catch ( \Throwable $error ) {
			$this->log->error( 'demand_not_recorded', $error );
		}
	}
}
