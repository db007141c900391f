<?php
/**
 * Reads what an ERP shows of the shop's orders over HTTP, before its stock is read.
 *
 * Decides when orders are read: before each read of the stock, so that what the ERP gave back and reserved again between two
 * reads is seen, and after one whose figures wait for it or may contain orders. How lists are read is for OrderStaging, what follows from them for
 * OrderImport and the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\OrderReads;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\OrderReadTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedOrderRow;
use StockTruth\Ledger\StagedOrderTable;

defined( 'ABSPATH' ) || exit;

/**
 * One read at a time.
 *
 * @phpstan-import-type Taken from RunOutcome
 * @phpstan-import-type Shown from OrderReads
 */
final class OrderPull {

	/** Orders that are taken in at a time. */
	const BATCH = 500;

	/** Rows that are deleted in one statement. */
	const CLEANED = 10000;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Takes reads in.
	 *
	 * @var OrderImport
	 */
	private $import;

	/**
	 * What ERPs showed.
	 *
	 * @var OrderReadTable
	 */
	private $reads;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * How runs end that are not taken in wholly.
	 *
	 * @var RunOutcome
	 */
	private $outcome;

	/**
	 * Staged rows.
	 *
	 * @var StagedOrderTable
	 */
	private $staged;

	/**
	 * Reads lists.
	 *
	 * @var OrderStaging
	 */
	private $staging;

	/**
	 * Constructor.
	 *
	 * @param Feeds            $feeds    The feeds.
	 * @param OrderImport      $import   Takes reads in.
	 * @param OrderReadTable   $reads    What ERPs showed.
	 * @param FeedRunTable     $runs     Runs.
	 * @param RunOutcome       $outcome  How runs end that are not taken in wholly.
	 * @param StagedOrderTable $staged   Staged rows.
	 * @param OrderStaging     $staging  Reads lists.
	 */
	public function __construct( Feeds $feeds, OrderImport $import, OrderReadTable $reads, FeedRunTable $runs, RunOutcome $outcome, StagedOrderTable $staged, OrderStaging $staging ) {
		$this->feeds    = $feeds;
		$this->import   = $import;
		$this->reads    = $reads;
		$this->runs     = $runs;
		$this->outcome  = $outcome;
		$this->staged   = $staged;
		$this->staging  = $staging;
	}

	/**
	 * Whether a run is one of a feed's orders that is not over.
	 *
	 * @param FeedRow $feed   The feed.
	 * @param int     $run_id The run.
	 */
	public function is_open( FeedRow $feed, int $run_id ): bool {
		$run = $this->runs->open( $feed->id, Feeds::ORDERS );
		return null !== $run && $run->id === $run_id;
	}

	/**
	 * Whether another read may tell that the figures contain more of the orders than they were known to.
	 *
	 * @param FeedRow      $feed  The feed.
	 * @param list<string> $items Of which items; empty for all.
	 */
	public function may_tell_more( FeedRow $feed, array $items = array() ): bool {
		return 'orders' === $feed->contract && $this->reads->is_in_flight( $feed->id, $feed->epoch, $items );
	}

	/**
	 * Reads the orders of a feed that shows them, or goes on with a read that was broken off or stopped.
	 *
	 * @param FeedRow                 $feed     The feed; receives when its orders were read.
	 * @param string                  $declared What the run rests on.
	 * @param array<array-key, mixed> $options  `goes_on` of Pull::run(); `ends`: until when somebody waits, in UTC milliseconds: a
	 *                                          failure is then none of the feed's.
	 * @return Taken|null Null where its orders are read now, or it has no list of them: then its stock may be read.
	 */
	public function read( FeedRow $feed, string $declared, array $options ): ?array {
		$asked   = $options['goes_on'] ?? null;
		$goes_on = static fn(): bool => ! $asked instanceof \Closure || true === $asked();
		$ends    = isset( $options['ends'] ) && is_int( $options['ends'] ) ? $options['ends'] : null;
		$run     = null;
		$is_read = false;
		$result  = $this->outcome->guarded(
			$feed,
			$run,
			function () use ( $feed, $declared, $goes_on, $ends, &$run, &$is_read ): array {
				$lists = 'orders' === $feed->contract ? FeedSource::mapping( $feed->mapping )->orders() : null;
				if ( null !== $lists ) {
					$run = $this->open( $feed, $declared, null !== $ends );
					if ( null === $run ) {
						return RunOutcome::result( 'poll_in_flight', __( 'The orders of the feed are being read already.', 'stock-truth' ) );
					}
					if ( ! $this->finish( $feed, $lists, $run, $goes_on, $ends ) ) {
						return $this->outcome->stop( $feed, $run );
					}
				}
				$is_read = true;
				return RunOutcome::result( 'ok', '' );
			},
			/**
			 * Nobody asks again for whom the customer waits.
			 *
			 * @param FeedError       $error Why.
			 * @param FeedRunRow|null $run   The run, where one is at work.
			 * @return Taken
			 */
			null === $ends ? null : fn( FeedError $error, ?FeedRunRow $run ): array => $this->outcome->give_up( $feed, $error, $run )
		);
		return $is_read ? null : $result;
	}

	/**
	 * The run to work on: one that nobody works on and that can go on, or a new one.
	 *
	 * @param FeedRow $feed     The feed.
	 * @param string  $declared What the run rests on.
	 * @param bool    $is_urgent Whether somebody waits for it: then it is no poll, and delays none.
	 * @return FeedRunRow|null Null where another one is at work.
	 */
	private function open( FeedRow $feed, string $declared, bool $is_urgent ): ?FeedRunRow {
		$now = Moment::now();
		$run = $this->runs->take_over( $feed->id, Feeds::ORDERS, $now );
		if ( null !== $run && Snapshot::can_go_on( $run, $declared ) ) {
			return $run;
		}
		if ( null !== $run ) {
			// What it would have shown is told anew.
			$run->state = FeedRunRow::FAILED;
			$this->runs->write( $run, $now );
		}
		$run          = new FeedRunRow();
		$run->feed_id = $feed->id;
		$run->kind    = 'orders';
		$run->lane    = Feeds::ORDERS;
		$run->epoch   = $feed->epoch;
		$run->sent_at = $now;
		$run->counts  = array( 'declared' => $declared );
		if ( ! $this->runs->begin( $run, $now ) ) {
			return null;
		}
		if ( ! $is_urgent ) {
			$this->feeds->asked( $feed, $now, Backoff::after_probe( $feed ) );
		}
		return $run;
	}

	/**
	 * Reads the rest and takes it in: nothing of it before all of it is here.
	 *
	 * @param FeedRow          $feed    The feed.
	 * @param OrderLists       $lists   Its lists.
	 * @param FeedRunRow       $run     The run.
	 * @param \Closure(): bool $goes_on Whether there is time for more.
	 * @param int|null         $ends    Until when somebody waits, in UTC milliseconds; null where nobody does.
	 * @return bool Whether all of it is taken in.
	 */
	private function finish( FeedRow $feed, OrderLists $lists, FeedRunRow $run, \Closure $goes_on, ?int $ends ): bool {
		if ( FeedRunRow::READING === $run->state ) {
			if ( ! $this->staging->some( $feed, $lists, $run, $goes_on, $ends ) ) {
				return false;
			}
			$run->state = FeedRunRow::STAGED;
			$this->runs->write( $run, Moment::now() );
		}
		$at = $run->as_of ?? $run->sent_at;
		do {
			$references = $this->staged->references( $run->id, $run->applied_item, self::BATCH );
			$is_last    = count( $references ) < self::BATCH;
			$rows       = array_values( array_map( array( self::class, 'shown' ), $this->staged->of_orders( $run->id, $references ) ) );
			$done       = $this->import->take( $feed, $rows, $at, $run->sent_at, $is_last );
			$run->counts['unmatched'] = count( $done['unmatched'] ) + (int) ( $run->counts['unmatched'] ?? 0 );
			$run->counts['left_out']  = $done['left_out'];
			$run->counts['let_in']    = $done['let_in'];
			$run->applied_item        = array() === $references ? $run->applied_item : end( $references );
			$run->state               = $is_last ? FeedRunRow::DONE : $run->state;
			$run->counts              = $is_last ? array_diff_key( $run->counts, array( 'declared' => true ) ) : $run->counts;
			$this->runs->write( $run, Moment::now() );
		} while ( ! $is_last && $goes_on() );
		do {
			$gone = $is_last ? $this->staged->clean( Moment::now(), self::CLEANED ) : 0;
		} while ( $gone > 0 );
		return $is_last;
	}

	/**
	 * A row as OrderImport takes it.
	 *
	 * @param StagedOrderRow $row Row.
	 *
	 * @phpstan-return Shown
	 */
	private static function shown( StagedOrderRow $row ): array {
		return array(
			'order'     => $row->reference,
			'item'      => $row->item,
			'entered'   => $row->entered,
			'confirmed' => $row->confirmed,
			'reserved'  => $row->reserved,
			'picked'    => $row->picked,
			'shipped'   => $row->shipped,
		);
	}
}
