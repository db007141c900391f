<?php
/**
 * What an ERP shows of the shop's orders, as rows of the ledger.
 *
 * Decides which lines of an order a row of the ERP is of, and what of it belongs to which line. What follows from it for U
 * is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Ledger\OrderReadTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\OrderReadRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes reads of orders under the locks of their pools.
 *
 * @phpstan-type Shown array{order: string, item: string, entered: int, confirmed: int, reserved: int, picked: int, shipped: int}
 * @phpstan-type Unmatched array{order: string, item: string, code: string}
 */
final class OrderReads {

	/** How far an order has come in the ERP, from the first to the last. Each unit of it stands at one of them. */
	const STAGES = array( 'entered', 'confirmed', 'reserved', 'picked', 'shipped' );

	/** Orders of one step through those that a read leaves out. */
	const STEP = 200;

	/**
	 * Reads.
	 *
	 * @var OrderReadTable
	 */
	private $order_reads;

	/**
	 * Writes lines.
	 *
	 * @var LineWriter
	 */
	private $writer;

	/**
	 * Constructor.
	 *
	 * @param OrderReadTable $order_reads Reads.
	 * @param LineWriter     $writer      Writes lines.
	 */
	public function __construct( OrderReadTable $order_reads, LineWriter $writer ) {
		$this->order_reads = $order_reads;
		$this->writer      = $writer;
	}

	/**
	 * Takes the rows of one read in. Several rows of one order and item are one: the ERP may have it on several lines.
	 *
	 * @param FeedRow $feed     The feed.
	 * @param array   $rows     What it shows, in ten-thousandths of the items' units.
	 * @param int     $at       The ERP's clock when the orders were read.
	 * @param int     $begun_at When reading began.
	 * @return array Rows that are of no order line of the shop, or show more than the order asks for: `order_unknown`,
	 *     `item_unknown`, `item_of_other_feed`, `more_than_asked`. The last are used all the same.
	 *
	 * @phpstan-param list<Shown> $rows
	 * @phpstan-return array{orders: int, unmatched: list<Unmatched>}
	 */
	public function take( FeedRow $feed, array $rows, int $at, int $begun_at ): array {
		$orders    = array();
		$unmatched = array();
		foreach ( $rows as $row ) {
			$sum = $orders[ $row['order'] ][ $row['item'] ] ?? array_fill_keys( self::STAGES, 0 );
			foreach ( self::STAGES as $stage ) {
				$sum[ $stage ] += $row[ $stage ];
			}
			$orders[ $row['order'] ][ $row['item'] ] = $sum;
		}
		foreach ( $orders as $order => $items ) {
			// Told anew by every attempt.
			$told = null;
			$this->writer->show(
				self::order_id( (string) $order ),
				/**
				 * What is shown of the order's lines.
				 *
				 * @param array<int, Line>         $lines Lines.
				 * @param array<int, KnownPoolRow> $pools Locked pools.
				 * @return list<OrderReadRow>
				 */
				function ( array $lines, array $pools ) use ( $feed, $items, $at, $begun_at, &$told ): array {
					$told  = array();
					$reads = array();
					foreach ( $items as $item => $shown ) {
						$pool_id = self::pool_of( (string) $item, $lines, $pools );
						if ( null === $pool_id || $pools[ $pool_id ]->pool->feed_id !== $feed->id ) {
							$told[] = array( (string) $item, null === $pool_id ? 'item_unknown' : 'item_of_other_feed' );
							continue;
						}
						$spread = self::spread( $shown, $lines, $pool_id );
						foreach ( $spread['shown'] as $item_id => $of_line ) {
							$reads[] = self::read( $feed, $item_id, $pool_id, $of_line, $at, $begun_at );
						}
						if ( $spread['is_more'] ) {
							$told[] = array( (string) $item, 'more_than_asked' );
						}
					}
					return $reads;
				}
			);
			foreach ( $told ?? array( array( '', 'order_unknown' ) ) as $one ) {
				$unmatched[] = array( 'order' => (string) $order, 'item' => $one[0], 'code' => $one[1] );
			}
		}
		return array( 'orders' => count( $orders ), 'unmatched' => $unmatched );
	}

	/**
	 * Lines that the ERP showed before and that a complete read does not name, of orders that the shop has open: the ERP does
	 * not know them any more. They are written down as shown with nothing.
	 *
	 * @param FeedRow $feed     The feed.
	 * @param int     $at       The ERP's clock when the orders were read.
	 * @param int     $begun_at When reading began.
	 * @return int How many lines on pools.
	 */
	public function left_out( FeedRow $feed, int $at, int $begun_at ): int {
		$count = 0;
		$after = 0;
		while ( array() !== ( $orders = $this->order_reads->left_out( $feed->id, $feed->epoch, $at, $after, self::STEP ) ) ) { // phpcs:ignore -- reads until there is no more.
			foreach ( $orders as $order_id ) {
				$found = 0;
				$this->writer->show(
					$order_id,
					/**
					 * Nothing is shown of the lines that were not named.
					 *
					 * @param array<int, Line>         $lines Lines.
					 * @param array<int, KnownPoolRow> $pools Locked pools.
					 * @return list<OrderReadRow>
					 */
					function ( array $lines, array $pools ) use ( $feed, $at, $begun_at, &$found ): array {
						$reads = array();
						foreach ( $lines as $item_id => $line ) {
							foreach ( $line->reads as $pool_id => $shown ) {
								$last = end( $shown );
								if ( false !== $last && $last->read_at < $at && isset( $pools[ $pool_id ] ) && $pools[ $pool_id ]->pool->feed_id === $feed->id ) {
									$reads[] = self::read( $feed, $item_id, $pool_id, array(), $at, $begun_at );
								}
							}
						}
						$found = count( $reads );
						return $reads;
					}
				);
				$count += $found;
				$after  = $order_id;
			}
		}
		return $count;
	}

	/**
	 * The order that a text names: by its number, where a plugin gives orders numbers of their own, or by its id.
	 *
	 * @param string $text Number or id.
	 */
	private static function order_id( string $text ): int {
		$by_id = 1 === preg_match( '/^\d{1,18}$/D', $text ) ? (int) $text : 0;
		// Plugins that number orders answer this filter of WooCommerce's own page for tracking orders.
		$named     = apply_filters( 'woocommerce_shortcode_order_tracking_order_id', $text ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WooCommerce's.
		$by_number = is_numeric( $named ) ? (int) $named : 0;
		if ( 0 === $by_number || $by_number === $by_id ) {
			return $by_id;
		}
		$order = wc_get_order( $by_number );
		return $order instanceof \WC_Order && $order->get_order_number() === $text ? $by_number : $by_id;
	}

	/**
	 * The pool of an item that some line draws on; null where none does.
	 *
	 * @param string                   $item  The item's key.
	 * @param array<int, Line>         $lines Lines.
	 * @param array<int, KnownPoolRow> $pools Locked pools.
	 */
	private static function pool_of( string $item, array $lines, array $pools ): ?int {
		foreach ( $lines as $line ) {
			foreach ( $line->demands as $pool_id => $demand ) {
				if ( isset( $pools[ $pool_id ] ) && $pools[ $pool_id ]->pool->item === $item ) {
					return $pool_id;
				}
			}
		}
		return null;
	}

	/**
	 * What is shown of an item, spread over the lines that draw on it: each gets what it asks for, in their order, of the
	 * furthest stage first, and the last one the rest.
	 *
	 * @param array<string, int> $shown   Quantities by stage.
	 * @param array<int, Line>   $lines   Lines.
	 * @param int                $pool_id The item's pool.
	 * @return array{shown: array<int, array<string, int>>, is_more: bool} By line; and whether it is more than they ask for.
	 */
	private static function spread( array $shown, array $lines, int $pool_id ): array {
		$nets = array();
		foreach ( $lines as $item_id => $line ) {
			if ( isset( $line->demands[ $pool_id ] ) ) {
				$nets[ $item_id ] = $line->demands[ $pool_id ]->net;
			}
		}
		ksort( $nets );
		$last    = array_key_last( $nets );
		$spread  = array();
		$is_more = array_sum( $shown ) > array_sum( $nets );
		foreach ( array_reverse( self::STAGES ) as $stage ) {
			$rest = $shown[ $stage ] ?? 0;
			foreach ( $nets as $item_id => $room ) {
				$part                         = $item_id === $last ? $rest : min( $rest, $room );
				$spread[ $item_id ][ $stage ] = $part;
				$nets[ $item_id ]            -= $part;
				$rest                        -= $part;
			}
		}
		return array( 'shown' => $spread, 'is_more' => $is_more );
	}

	/**
	 * A row of the ledger.
	 *
	 * @param FeedRow            $feed     The feed.
	 * @param int                $item_id  The line.
	 * @param int                $pool_id  The pool.
	 * @param array<string, int> $shown    Quantities by stage; 0 where they are left out.
	 * @param int                $at       The ERP's clock when the orders were read.
	 * @param int                $begun_at When reading began.
	 */
	private static function read( FeedRow $feed, int $item_id, int $pool_id, array $shown, int $at, int $begun_at ): OrderReadRow {
		$read            = new OrderReadRow();
		$read->item_id   = $item_id;
		$read->pool_id   = $pool_id;
		$read->feed_id   = $feed->id;
		$read->epoch     = $feed->epoch;
		$read->read_at   = $at;
		$read->begun_at  = $begun_at;
		$read->entered   = $shown['entered'] ?? 0;
		$read->confirmed = $shown['confirmed'] ?? 0;
		$read->reserved  = $shown['reserved'] ?? 0;
		$read->picked    = $shown['picked'] ?? 0;
		$read->shipped   = $shown['shipped'] ?? 0;
		return $read;
	}
}
