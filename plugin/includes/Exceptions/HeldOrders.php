<?php
/**
 * Orders that wait for a person, as exceptions: money that arrived for what is not there, and orders of staff and programs
 * that may not pass.
 *
 * Decides which cause an order that waits is of. When it waits is for Gate; what that does to its exception is the core's to
 * say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Moment;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Speaks of orders.
 */
final class HeldOrders {

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The queue.
	 *
	 * @var Queue
	 */
	private $queue;

	/**
	 * Constructor.
	 *
	 * @param Log   $log   Where faults are written.
	 * @param Queue $queue The queue.
	 */
	public function __construct( Log $log, Queue $queue ) {
		$this->log   = $log;
		$this->queue = $queue;
	}

	/**
	 * An order waits for a person, or does no longer.
	 *
	 * @param \WC_Order $order   The order.
	 * @param bool      $is_held Whether it waits.
	 * @param bool      $is_paid Whether money has arrived for it.
	 */
	public function say( \WC_Order $order, bool $is_held, bool $is_paid ): void {
		$now = Moment::now();
		try {
			$this->queue->happen(
				$is_paid ? 'revivedWithoutStock' : 'orderHeld',
				Subject::order( $order->get_id() ),
				array(
					'happening'   => $is_held ? 'disagree' : 'agree',
					'shopRead'    => $now,
					'erpPosition' => $now,
					// A customer waits: it is listed at once, and told outside open hours too.
					'severity'    => 'high',
					'cents'       => $is_held ? (int) round( 100 * (float) $order->get_total() ) : 0,
					'ordersShort' => true,
				)
			);
		} catch ( \Throwable $fault ) {
			// The order is held, or goes its way, whatever becomes of its exception.
			$this->log->error( 'exception_not_moved', $fault );
		}
	}
}
