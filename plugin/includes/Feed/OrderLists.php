<?php
/**
 * How an ERP's orders are read: the lists of a mapping's part `orders`.
 *
 * Decides by what the ERP knows an order of the shop. What a row says is for OrderRowReader, how a list is asked for for
 * Request.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * The lists that one read is made of.
 */
final class OrderLists {

	/** What the ERP may know an order by: anything that cannot end a text or a condition. */
	const ASKED = '/^[A-Za-z0-9][A-Za-z0-9 #_.\/-]{0,99}$/D';

	/**
	 * What the connector puts before an order's number in the ERP.
	 *
	 * @var string
	 */
	private $prefix;

	/**
	 * Whether the connector tells the ERP the order's id; else the number that people see.
	 *
	 * @var bool
	 */
	private $is_by_id;

	/**
	 * The lists, in the order in which they are read.
	 *
	 * @var list<OrderList>
	 */
	private $lists = array();

	/**
	 * Lists.
	 *
	 * @param Members  $orders   The mapping's part `orders`.
	 * @param Members  $feed     Its part `feed`, of which parameters and sign-in are shared.
	 * @param Notation $notation How the ERP writes figures, units and times.
	 * @throws FeedError The first declaration that cannot hold.
	 */
	public function __construct( Members $orders, Members $feed, Notation $notation ) {
		$this->prefix   = $orders->text( 'prefix' ) ?? '';
		$this->is_by_id = 'id' === $orders->text( 'reference' );
		$lists          = $orders->value( 'lists' );
		foreach ( is_array( $lists ) ? array_values( $lists ) : array() as $at => $list ) {
			$this->lists[] = new OrderList( new Members( $list instanceof \stdClass ? $list : new \stdClass() ), $feed, $notation, $this->prefix, 'orders.lists.' . $at );
		}
		if ( array() === $this->lists ) {
			throw MappingShape::fault( 'orders.lists' );
		}
	}

	/**
	 * How many lists there are.
	 */
	public function count(): int {
		return count( $this->lists );
	}

	/**
	 * A list.
	 *
	 * @param int $at Its number, from 0.
	 */
	public function at( int $at ): OrderList {
		return $this->lists[ $at ];
	}

	/**
	 * What the ERP knows an order by; null where it can be asked for by nothing.
	 *
	 * @param int $order_id The order.
	 */
	public function reference( int $order_id ): ?string {
		// Without a plugin that numbers orders the number is the id, and no order has to be loaded.
		$order = $this->is_by_id || ! has_filter( 'woocommerce_order_number' ) ? null : wc_get_order( $order_id );
		$text  = $this->prefix . ( $order instanceof \WC_Order ? (string) $order->get_order_number() : (string) $order_id );
		return 1 === preg_match( self::ASKED, $text ) ? $text : null;
	}
}
