<?php
/**
 * What this request holds for the orders that it takes.
 *
 * Decides nothing: it remembers. What a request has just written need not be read when it records the order, and for an order that
 * it has made nobody else holds anything.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Facts\PageMemory;
use StockTruth\Ledger\Row\HoldRow;

defined( 'ABSPATH' ) || exit;

/**
 * Holds by order.
 */
final class RequestHolds {

	/** What is kept of an order whose holds somebody may have changed without a word. */
	const UNKNOWN = false;

	/**
	 * Orders that are not recorded yet.
	 *
	 * @var NewOrders
	 */
	private $new_orders;

	/**
	 * What was written, by order.
	 *
	 * @var PageMemory<list<HoldRow>|false>
	 */
	private $written;

	/**
	 * Constructor.
	 *
	 * @param NewOrders $new_orders Orders that are not recorded yet.
	 */
	public function __construct( NewOrders $new_orders ) {
		$this->new_orders = $new_orders;
		$this->written    = new PageMemory();
	}

	/**
	 * The holds of an order were written.
	 *
	 * @param int           $order_id The order.
	 * @param list<HoldRow> $holds    All of them.
	 */
	public function note( int $order_id, array $holds ): void {
		$this->written->keep( $order_id, $holds );
	}

	/**
	 * The holds of an order; null where they have to be read.
	 *
	 * @param int $order_id The order.
	 * @return list<HoldRow>|null
	 */
	public function of( int $order_id ): ?array {
		$written = $this->written->get( $order_id ) ?? ( $this->new_orders->has( $order_id ) ? array() : self::UNKNOWN );
		return is_array( $written ) ? $written : null;
	}

	/**
	 * The holds of an order are about to be changed. Unless note() follows, nobody knows what became of them.
	 *
	 * @param int $order_id The order.
	 */
	public function forget( int $order_id ): void {
		$this->written->keep( $order_id, self::UNKNOWN );
	}
}
