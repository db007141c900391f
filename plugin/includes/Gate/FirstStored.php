<?php
/**
 * Orders that a program stores for the first time as paid.
 *
 * Decides when such an order is looked at again: a program may store it before its lines are there, and add them one by one
 * without storing the order once more. Whether it passes is ArrivedPayment's to ask.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * The orders of a request that have no earlier status.
 */
final class FirstStored {

	/** One that stores more orders than this looks at those before: it may run for hours. */
	private const MOST = 50;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Orders by site and number.
	 *
	 * @var array<int, array<int, true>>
	 */
	private $orders = array();

	/**
	 * Whether the end of the request is awaited.
	 *
	 * @var bool
	 */
	private $is_awaiting_end = false;

	/**
	 * Constructor.
	 *
	 * @param Log $log Where faults are written.
	 */
	public function __construct( Log $log ) {
		$this->log = $log;
	}

	/**
	 * Does something about an order as soon as it has a number.
	 *
	 * @param \WC_Order        $order The order.
	 * @param callable(): void $work  What is done.
	 */
	public function once_stored( \WC_Order $order, callable $work ): void {
		if ( 0 !== $order->get_id() ) {
			$work();
			return;
		}
		$on_saved = function ( $saved ) use ( &$on_saved, $order, $work ): void {
			if ( $saved !== $order ) {
				return;
			}
			remove_action( 'woocommerce_after_order_object_save', $on_saved, 0 );
			try {
				$work();
			} catch ( \Throwable $fault ) {
				$this->log->error( 'payment_not_judged', $fault );
			}
		};
		add_action( 'woocommerce_after_order_object_save', $on_saved, 0 );
	}

	/**
	 * An order is about to be stored for the first time as paid.
	 *
	 * @param \WC_Order            $order      The order.
	 * @param callable( int ): void $look_again Looks at it by its number, when the request ends.
	 */
	public function note( \WC_Order $order, callable $look_again ): void {
		$this->once_stored(
			$order,
			function () use ( $order, $look_again ): void {
				$this->orders[ get_current_blog_id() ][ $order->get_id() ] = true;
				if ( count( $this->orders, COUNT_RECURSIVE ) > self::MOST ) {
					$this->finish( $look_again, $order->get_id() );
				}
				$this->await_end( $look_again );
			}
		);
	}

	/**
	 * Whether this request has stored an order for the first time as paid, and is not at its end.
	 *
	 * @param int $order_id The order.
	 */
	public function has( int $order_id ): bool {
		return isset( $this->orders[ get_current_blog_id() ][ $order_id ] );
	}

	/**
	 * Whether an order has an earlier status.
	 *
	 * @param int $order_id The order; 0 where it has no number.
	 */
	public function is_stored( int $order_id ): bool {
		return 0 !== $order_id && ! $this->has( $order_id );
	}

	/**
	 * Has the orders looked at when the request ends, before their demand is recorded; a worker that runs scheduled actions
	 * has many such ends.
	 *
	 * @param callable( int ): void $look_again Looks at an order.
	 */
	private function await_end( callable $look_again ): void {
		if ( $this->is_awaiting_end ) {
			return;
		}
		$this->is_awaiting_end = true;

		$finish = function () use ( $look_again ): void {
			$this->finish( $look_again, 0 );
		};
		add_action( 'shutdown', $finish, 0, 0 );
		add_action( 'action_scheduler_after_execute', $finish, 5, 0 );
		add_action( 'action_scheduler_failed_execution', $finish, 5, 0 );
	}

	/**
	 * Looks at the orders once more, and forgets them.
	 *
	 * @param callable( int ): void $look_again Looks at an order.
	 * @param int                   $but        An order to leave out, because it is being made right now.
	 */
	private function finish( callable $look_again, int $but ): void {
		foreach ( $this->orders as $site => $orders ) {
			$is_other = get_current_blog_id() !== $site;
			if ( $is_other ) {
				switch_to_blog( $site );
			}
			foreach ( array_keys( array_diff_key( $orders, array( $but => true ) ) ) as $order_id ) {
				$look_again( $order_id );
				unset( $this->orders[ $site ][ $order_id ] );
			}
			if ( $is_other ) {
				restore_current_blog();
			}
		}
	}
}
