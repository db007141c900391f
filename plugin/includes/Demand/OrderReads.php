<?php
/**
 * What an ERP shows of the shop's orders, as rows of the ledger.
 *
 * Decides which order a row of the ERP is of, and how reads are written. What of it is of which line OrderShares says, what a
 * complete read leaves out and what follows for U the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\OrderReadTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\OrderReadRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes reads of orders under the locks of their pools.
 *
 * @phpstan-import-type OrderReadQuestion from Shapes
 * @phpstan-type Shown array{order: string, item: string, entered: int, confirmed: int, reserved: int, picked: int, shipped: int}
 * @phpstan-type Unmatched array{order: string, item: string, code: string}
 */
final class OrderReads {

	/** How far an order has come in the ERP, from the first to the last. Each unit of it stands at one of them. */
	const STAGES = array( 'entered', 'confirmed', 'reserved', 'picked', 'shipped' );

	/** Orders of one step through those that a read leaves out. */
	const STEP = 200;

	/** As many lines as the core is asked about at once. */
	const ASKED = 200;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Reads.
	 *
	 * @var OrderReadTable
	 */
	private $order_reads;

	/**
	 * What is shown of which line.
	 *
	 * @var OrderShares
	 */
	private $shares;

	/**
	 * Writes lines.
	 *
	 * @var LineWriter
	 */
	private $writer;

	/**
	 * Constructor.
	 *
	 * @param Engine         $engine      The rules.
	 * @param OrderReadTable $order_reads Reads.
	 * @param OrderShares    $shares      What is shown of which line.
	 * @param LineWriter     $writer      Writes lines.
	 */
	public function __construct( Engine $engine, OrderReadTable $order_reads, OrderShares $shares, LineWriter $writer ) {
		$this->engine      = $engine;
		$this->order_reads = $order_reads;
		$this->shares      = $shares;
		$this->writer      = $writer;
	}

	/**
	 * Takes the rows of one read in. Several rows of one order and item are one: the ERP may have it on several lines.
	 *
	 * @param FeedRow $feed     The feed.
	 * @param array   $rows     What it shows, in ten-thousandths of the items' units.
	 * @param int     $at       The ERP's clock when the orders were read.
	 * @param int     $begun_at When reading began.
	 * @return array Rows that are of no order of the shop (`order_unknown`), or that OrderShares tells of.
	 *
	 * @phpstan-param list<Shown> $rows
	 * @phpstan-return array{orders: int, unmatched: list<Unmatched>}
	 */
	public function take( FeedRow $feed, array $rows, int $at, int $begun_at ): array {
		$orders    = array();
		$unmatched = array();
		foreach ( $rows as $row ) {
			$orders[ $row['order'] ][ $row['item'] ] = OrderShares::plus( $orders[ $row['order'] ][ $row['item'] ] ?? OrderShares::NOTHING, $row );
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
					$shares = $this->shares->of( $items, $lines, $pools, $feed->id );
					$told   = $shares['told'];
					$reads  = array();
					foreach ( $shares['shown'] as $item_id => $by_pool ) {
						foreach ( $by_pool as $pool_id => $shown ) {
							$reads[] = self::read( $feed, $item_id, $pool_id, $shown, $at, $begun_at );
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
	 * @param array   $read     The read, in the words of `orderRead`.
	 * @param int     $begun_at When reading began.
	 * @return int How many lines on pools.
	 *
	 * @phpstan-param OrderReadQuestion $read
	 */
	public function left_out( FeedRow $feed, array $read, int $begun_at ): int {
		$count = 0;
		$after = 0;
		while ( array() !== ( $orders = $this->order_reads->left_out( $feed->id, $feed->epoch, $read['at'], $after, self::STEP ) ) ) { // phpcs:ignore -- reads until there is no more.
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
					function ( array $lines, array $pools ) use ( $feed, $read, $begun_at, &$found ): array {
						$reads = array();
						foreach ( $this->not_named( $read, self::last_reads( $feed, $lines, $pools ) ) as $last ) {
							$reads[] = self::read( $feed, $last->item_id, $last->pool_id, array(), $read['at'], $begun_at );
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
	 * The last reads of lines on the pools of a feed.
	 *
	 * @param FeedRow                  $feed  The feed.
	 * @param array<int, Line>         $lines Lines.
	 * @param array<int, KnownPoolRow> $pools Locked pools.
	 * @return list<OrderReadRow>
	 */
	private static function last_reads( FeedRow $feed, array $lines, array $pools ): array {
		$found = array();
		foreach ( $lines as $line ) {
			foreach ( $line->reads as $pool_id => $shown ) {
				$last = end( $shown );
				if ( false !== $last && isset( $pools[ $pool_id ] ) && $pools[ $pool_id ]->pool->feed_id === $feed->id ) {
					$found[] = $last;
				}
			}
		}
		return $found;
	}

	/**
	 * Those of some last reads whose lines a read leaves out.
	 *
	 * @param array              $read The read, in the words of `orderRead`.
	 * @param list<OrderReadRow> $last Last reads.
	 * @return list<OrderReadRow>
	 *
	 * @phpstan-param OrderReadQuestion $read
	 */
	private function not_named( array $read, array $last ): array {
		$found = array();
		foreach ( array_chunk( $last, self::ASKED ) as $some ) {
			$lines = array();
			foreach ( $some as $row ) {
				$lines[] = array( 'shownAt' => $row->read_at );
			}
			foreach ( $this->engine->ask( 'orderRead', array( 'lines' => $lines ) + $read )['lines'] as $at => $line ) {
				if ( $line['leftOut'] ) {
					$found[] = $some[ $at ];
				}
			}
		}
		return $found;
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
