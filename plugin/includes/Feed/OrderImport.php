<?php
/**
 * Takes a read of the ERP's orders in.
 *
 * Decides the order: what is shown of each order, then what a complete read leaves out, then that it was complete, then what
 * follows from that: open demand is judged anew, and rows that waited for the read are put to the core again. What follows
 * for stock is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\OrderReads;
use StockTruth\Demand\Settlement;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Policy\SettingsStore;
use StockTruth\Projection\Projection;

defined( 'ABSPATH' ) || exit;

/**
 * One read at a time.
 *
 * @phpstan-import-type Shown from OrderReads
 * @phpstan-import-type Unmatched from OrderReads
 * @phpstan-type OrdersRead array{rows: int, orders: int, unmatched: list<Unmatched>, left_out: int, settled: int, let_in: int, waiting: int}
 */
final class OrderImport {

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Judges demand anew.
	 *
	 * @var PassedDemand
	 */
	private $passed;

	/**
	 * Has listings projected.
	 *
	 * @var Projection
	 */
	private $projection;

	/**
	 * Writes what is shown.
	 *
	 * @var OrderReads
	 */
	private $reads;

	/**
	 * Settles orders.
	 *
	 * @var Settlement
	 */
	private $settlement;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Rows that wait for a read.
	 *
	 * @var WaitingRows
	 */
	private $waiting;

	/**
	 * Constructor.
	 *
	 * @param Engine        $engine     The rules.
	 * @param Events        $events     The audit trail.
	 * @param Feeds         $feeds      The feeds.
	 * @param PassedDemand  $passed     Judges demand anew.
	 * @param Projection    $projection Has listings projected.
	 * @param OrderReads    $reads      Writes what is shown.
	 * @param Settlement    $settlement Settles orders.
	 * @param SettingsStore $settings   The settings.
	 * @param WaitingRows   $waiting    Rows that wait for a read.
	 */
	public function __construct( Engine $engine, Events $events, Feeds $feeds, PassedDemand $passed, Projection $projection, OrderReads $reads, Settlement $settlement, SettingsStore $settings, WaitingRows $waiting ) {
		$this->engine     = $engine;
		$this->events     = $events;
		$this->feeds      = $feeds;
		$this->passed     = $passed;
		$this->projection = $projection;
		$this->reads      = $reads;
		$this->settlement = $settlement;
		$this->settings   = $settings;
		$this->waiting    = $waiting;
	}

	/**
	 * Takes a read in.
	 *
	 * @param FeedRow $feed        The feed; receives when its orders were read.
	 * @param array   $rows        What it shows.
	 * @param int     $at          The ERP's clock when the orders were read: of several pages the last one's.
	 * @param int     $begun_at    Our clock when reading began.
	 * @param bool    $is_complete Whether it shows every order that the feed knows and the shop has open.
	 * @return array Left out: lines that the ERP showed before and a complete read does not name. Settled: orders
	 *     older than the feed that its first complete read does not name. Let in: rows that waited for
	 *     it; waiting: those that still wait.
	 * @throws FeedError Where the feed does not show orders, or was read in the future or before the source was restored.
	 *
	 * @phpstan-param list<Shown> $rows
	 * @phpstan-return OrdersRead
	 */
	public function take( FeedRow $feed, array $rows, int $at, int $begun_at, bool $is_complete ): array {
		if ( 'orders' !== $feed->contract ) {
			throw new FeedError( 'contract_without_orders', __( 'The feed does not declare the contract `orders`: what its ERP shows of orders is not used.', 'stock-truth' ), 'contract' );
		}
		$read = array(
			'now'              => Moment::now(),
			'at'               => $at,
			'begunAt'          => $begun_at,
			'clockToleranceMs' => $this->settings->current()->policy()['clockToleranceMs'],
			'ordersReadAt'     => $feed->orders_read_at,
			'complete'         => $is_complete,
			'heardSince'       => $feed->heard_since,
			'epochSince'       => $feed->epoch_since,
		);
		$told = $this->engine->ask( 'orderRead', $read );
		if ( $told['inFuture'] ) {
			throw new FeedError( 'read_in_future', __( 'The orders were read in the future: the ERP’s clock runs ahead, or the instant is wrong.', 'stock-truth' ), 'at' );
		}
		if ( $told['ofOlderEpoch'] ) {
			throw new FeedError( 'read_of_older_epoch', __( 'The orders were read before the ERP was restored: what it showed then it may have forgotten.', 'stock-truth' ), 'at' );
		}
		$begun_at = $told['begunAt'];
		$done     = array( 'rows' => count( $rows ) ) + $this->reads->take( $feed, $rows, $at, $begun_at );
		$after    = array(
			'left_out' => 0,
			'settled'  => 0,
			'let_in'   => 0,
			'waiting'  => 0,
		);
		if ( $is_complete ) {
			$after['left_out'] = $this->reads->left_out( $feed, $read, $begun_at );
			$after['settled']  = null === $told['settlesBefore'] ? 0 : $this->settlement->after_first_read( $feed, $told['settlesBefore'] );
			$this->feeds->change(
				$feed,
				function ( FeedRow $feed ) use ( $read ): void {
					$feed->orders_read_at = $this->engine->ask( 'orderRead', array( 'ordersReadAt' => $feed->orders_read_at ) + $read )['ordersReadAt'];
				}
			);
			$this->passed->judge_all( $feed->id );
			$after = $this->waiting->retry( $feed ) + $after;
		}
		$done += $after;
		$this->events->record( 'orders_read', 'feed:' . $feed->name, null, array( 'at' => $at, 'begun_at' => $begun_at, 'complete' => $is_complete, 'unmatched' => count( $done['unmatched'] ) ) + $done );
		$this->projection->soon();
		return $done;
	}
}
