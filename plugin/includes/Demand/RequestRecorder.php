<?php
/**
 * Records the orders that a request changes, each once as it becomes.
 *
 * Decides what stands in the ledger already, because this request has just written it. When something has to be
 * recorded is decided by Hooks, what is recorded by Recorder.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Ledger\OrderLineTable;
use StockTruth\Ledger\Orders;
use StockTruth\Log;
use StockTruth\Projection\ChangedStock;
use StockTruth\Projection\Projection;

defined( 'ABSPATH' ) || exit;

/**
 * Records and projects. Nothing in it keeps an order from being placed.
 */
final class RequestRecorder {

	/** One that changes more orders than this at a time records those before: it may run for hours. */
	const MOST = 50;

	/**
	 * Products whose stock this request changed.
	 *
	 * @var ChangedStock
	 */
	private $changed_stock;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Orders that are not recorded yet.
	 *
	 * @var NewOrders
	 */
	private $new_orders;

	/**
	 * Lines of placed orders.
	 *
	 * @var OrderLineTable
	 */
	private $order_lines;

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
	 * What this request knows of its orders.
	 *
	 * @var RequestOrders
	 */
	private $request;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $stored_orders;

	/**
	 * Constructor.
	 *
	 * @param ChangedStock   $changed_stock Products whose stock this request changed.
	 * @param Log            $log           Where faults are written.
	 * @param NewOrders      $new_orders    Orders that are not recorded yet.
	 * @param OrderLineTable $order_lines   Lines of placed orders.
	 * @param Projection     $projection    Writes the shop's figures.
	 * @param Recorder       $recorder      Writes orders down.
	 * @param RequestOrders  $request       What this request knows of its orders.
	 * @param Orders         $stored_orders What is stored of orders.
	 */
	public function __construct( ChangedStock $changed_stock, Log $log, NewOrders $new_orders, OrderLineTable $order_lines, Projection $projection, Recorder $recorder, RequestOrders $request, Orders $stored_orders ) {
		$this->changed_stock = $changed_stock;
		$this->log           = $log;
		$this->new_orders    = $new_orders;
		$this->order_lines   = $order_lines;
		$this->projection    = $projection;
		$this->recorder      = $recorder;
		$this->request       = $request;
		$this->stored_orders = $stored_orders;
	}

	/**
	 * An order is about to be stored with a new status.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function before_store( \WC_Order $order ): void {
		$this->attempt(
			function () use ( $order ): void {
				// Should it not be stored after all, the end of the request finds it as it is.
				$was_changed = $this->request->of( $order->get_id() )['changed'];
				$this->changed( $order->get_id() );
				$is_new   = $this->new_orders->has( $order->get_id() );
				$products = $this->recorder->record_demand( $order );
				if ( null !== $products ) {
					$this->request->recorded( $order->get_id(), Recorder::content( $order ), $products, true );
					$this->request->note( $order->get_id(), array( 'is_new' => $is_new ) );
				} else {
					$this->request->note( $order->get_id(), array( 'changed' => $was_changed ) );
				}
			}
		);
	}

	/**
	 * An order was stored. Where it is what was recorded, the end of the request has nothing to find.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function stored( \WC_Order $order ): void {
		if ( $this->request->of( $order->get_id() )['changed'] && $this->is_recorded( $order ) ) {
			$this->request->note( $order->get_id(), array( 'changed' => false ) );
		}
	}

	/**
	 * WooCommerce is about to reduce an order.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function before_reduction( \WC_Order $order ): void {
		$this->attempt(
			function () use ( $order ): void {
				if ( ! $this->request->of( $order->get_id() )['reducing'] || ! $this->is_recorded( $order ) ) {
					$this->request->recorded( $order->get_id(), Recorder::content( $order ), $this->recorder->record( $order, true ), true );
				}
			}
		);
	}

	/**
	 * WooCommerce has reduced an order.
	 *
	 * @param int $order_id The order.
	 */
	public function after_reduction( int $order_id ): void {
		$this->attempt(
			function () use ( $order_id ): void {
				$is_new = $this->request->of( $order_id )['is_new'];
				$lines  = $is_new ? array() : $this->order_lines->of_order( $order_id );
				if ( $is_new ) {
					// They are due since the order was recorded, and were marked until now.
					$this->changed_stock->forget( $this->request->of( $order_id )['products'] );
				}
				$this->order_lines->reduction_ended( $order_id );
				$this->request->note(
					$order_id,
					array(
						'products' => array(),
						'reducing' => false,
					)
				);
				if ( $is_new || array( 1 ) === array_unique( array_column( $lines, 'revision' ) ) ) {
					// It is new: WooCommerce's figures fell by what was recorded, so that they are what they should be if they
					// were before. The shopper does not wait for them to be looked at.
					$this->projection->soon();
					return;
				}
				$this->projection->project( array_values( array_unique( array_column( $lines, 'product_id' ) ) ) );
			}
		);
	}

	/**
	 * An order has another status, and WooCommerce has done what follows from it.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function has_new_status( \WC_Order $order ): void {
		// There was nothing to reduce, or WooCommerce did not come to it.
		$this->end_reduction( $order->get_id() );
		$this->record( $order );
	}

	/**
	 * An order was made that nothing has been asked of yet.
	 *
	 * @param int $order_id The order.
	 */
	public function drafted( int $order_id ): void {
		$this->new_orders->note( $order_id );
	}

	/**
	 * An order was made. It is recorded when it asks for something, or when the request ends.
	 *
	 * @param int $order_id The order.
	 */
	public function made( int $order_id ): void {
		$this->new_orders->note( $order_id );
		$this->changed( $order_id );
	}

	/**
	 * A line of an order was stored. Where this request has just recorded it as it is, such as when WooCommerce notes on it what
	 * it has taken off its stock, the end of the request has nothing to find.
	 *
	 * @param int                    $order_id The order.
	 * @param \WC_Order_Item_Product $item     The line.
	 */
	public function item_changed( int $order_id, \WC_Order_Item_Product $item ): void {
		if ( ! $this->request->is_line_recorded( $order_id, Recorder::content_of( $item ) ) ) {
			$this->changed( $order_id );
		}
	}

	/**
	 * Something about an order changed; it is recorded when the request ends, once.
	 *
	 * @param int $order_id The order.
	 */
	public function changed( int $order_id ): void {
		$this->request->note( $order_id, array( 'changed' => true ) );
		if ( $this->request->count() > self::MOST ) {
			$this->finish( $order_id );
		}
	}

	/**
	 * A refund of an order came or went.
	 *
	 * @param int $order_id The order.
	 */
	public function refunded( int $order_id ): void {
		$this->new_orders->forget( $order_id );
		// The order itself is the same as before, and yet asks for another quantity.
		$this->request->note( $order_id, array( 'content' => null ) );
		$this->changed( $order_id );
	}

	/**
	 * An order went to the trash or for good.
	 *
	 * @param int $order_id The order.
	 */
	public function gone( int $order_id ): void {
		$this->attempt(
			function () use ( $order_id ): void {
				$this->request->forget( $order_id );
				$this->projection->project( $this->recorder->record_gone( $order_id ) );
			}
		);
	}

	/**
	 * The connector has exported an order.
	 *
	 * @param int $order_id The order.
	 * @param int $at       When, in UTC milliseconds.
	 * @param bool $is_answered Whether the ERP has answered it.
	 */
	public function exported( int $order_id, int $at, bool $is_answered ): void {
		$this->attempt(
			function () use ( $order_id, $at, $is_answered ): void {
				$this->finish();
				$this->projection->project( $this->recorder->record_exported( $order_id, $at, $is_answered ) );
			}
		);
	}

	/**
	 * Records the orders that this request changed, and forgets what it knew of any.
	 *
	 * @param int $but An order to leave out, because it is being changed right now.
	 */
	public function finish( int $but = 0 ): void {
		foreach ( $this->request->orders( $but ) as $site => $ids ) {
			$is_other = get_current_blog_id() !== $site;
			if ( $is_other ) {
				switch_to_blog( $site );
			}
			foreach ( $ids as $id ) {
				$this->finish_order( $id );
			}
			if ( $is_other ) {
				restore_current_blog();
			}
		}
	}

	/**
	 * Records an order if this request changed it, and forgets what it knew of it.
	 *
	 * @param int $order_id The order.
	 */
	private function finish_order( int $order_id ): void {
		$order = $this->request->of( $order_id )['changed'] ? $this->stored_orders->current( $order_id ) : null;
		$this->end_reduction( $order_id );
		if ( null !== $order ) {
			$this->record( $order );
		}
		$this->attempt(
			function () use ( $order_id ): void {
				$this->project( $order_id );
			}
		);
		$this->request->forget( $order_id );
	}

	/**
	 * Records orders anew that the core could not be asked about when they changed, some at a time.
	 *
	 * @param int $limit How many at most.
	 */
	public function record_unjudged( int $limit ): void {
		foreach ( $this->order_lines->unjudged( $limit ) as $order_id ) {
			$order = $this->stored_orders->current( $order_id );
			$this->attempt(
				function () use ( $order, $order_id ): void {
					$this->projection->project( null !== $order ? $this->recorder->record( $order ) : $this->recorder->record_gone( $order_id ) );
				}
			);
		}
	}

	/**
	 * Records an order, unless this request has recorded it as it is, and projects what that changed.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function record( \WC_Order $order ): void {
		$this->attempt(
			function () use ( $order ): void {
				if ( ! $this->is_recorded( $order ) ) {
					$this->request->recorded( $order->get_id(), Recorder::content( $order ), $this->recorder->record( $order ), false );
				}
				$this->project( $order->get_id() );
			}
		);
	}

	/**
	 * Whether this request has just recorded an order as it is.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function is_recorded( \WC_Order $order ): bool {
		return $this->request->is_recorded( $order->get_id(), Recorder::content( $order ) );
	}

	/**
	 * Projects the products of an order whose demand this request recorded.
	 *
	 * @param int $order_id The order.
	 */
	private function project( int $order_id ): void {
		$products = $this->request->of( $order_id )['products'];
		$this->request->note( $order_id, array( 'products' => array() ) );
		$this->projection->project( $products );
	}

	/**
	 * Takes the mark off an order that this request marked as being reduced.
	 *
	 * @param int $order_id The order.
	 */
	private function end_reduction( int $order_id ): void {
		if ( $this->request->of( $order_id )['reducing'] ) {
			$this->attempt(
				function () use ( $order_id ): void {
					$this->request->note( $order_id, array( 'reducing' => false ) );
					$this->order_lines->reduction_ended( $order_id );
				}
			);
		}
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
