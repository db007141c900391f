<?php
/**
 * Takes in what a message shows of the shop's orders.
 *
 * Decides that a message never stands for a complete read of the orders: what it does not name it does not speak of. What
 * follows for stock is the core's to say, by the same call as for orders that are fetched.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\FeedRefusalTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedMessageRow;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * Orders that are pushed.
 *
 * @phpstan-import-type Taken from RunOutcome
 */
final class PushedOrders {

	/** Orders that are taken in at a time; behind them the run says that it is still at work. */
	const BATCH = 200;

	/**
	 * When reading began, where nobody says it: before everything, so that the message answers nothing that was sent to the
	 * ERP.
	 */
	const BEGIN_NOT_TOLD = 0;

	/**
	 * Takes changes in.
	 *
	 * @var PushedChanges
	 */
	private $changes;

	/**
	 * Takes reads in.
	 *
	 * @var OrderImport
	 */
	private $import;

	/**
	 * Rows of which nothing counts, as they are kept.
	 *
	 * @var FeedRefusalTable
	 */
	private $refused;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * Constructor.
	 *
	 * @param PushedChanges    $changes Takes changes in.
	 * @param OrderImport      $import  Takes reads in.
	 * @param FeedRefusalTable $refused Rows of which nothing counts.
	 * @param FeedRunTable     $runs    Runs.
	 */
	public function __construct( PushedChanges $changes, OrderImport $import, FeedRefusalTable $refused, FeedRunTable $runs ) {
		$this->changes = $changes;
		$this->import  = $import;
		$this->refused = $refused;
		$this->runs    = $runs;
	}

	/**
	 * Takes in a message that tells of orders alone. The feed's stock was not heard by it.
	 *
	 * @param FeedRow        $feed    The feed.
	 * @param FeedMessageRow $message The message; receives its run.
	 * @param MessageOrders  $told    What it shows.
	 * @return Taken
	 */
	public function take_alone( FeedRow $feed, FeedMessageRow $message, MessageOrders $told ): array {
		$run = null;
		return $this->changes->guarded(
			$feed,
			$run,
			function () use ( $feed, $message, $told, &$run ): array {
				$run = $this->changes->begin( $feed, Feeds::ORDERS );
				if ( null === $run ) {
					return RunOutcome::result( 'poll_in_flight', __( 'Changes of the feed are being taken in already.', 'stock-truth' ) );
				}
				$message->run_id = $run->id;
				$run->sent_at    = $message->received_at;
				$run->as_of      = $told->at();
				$run->counts     = array( 'source' => 'push', 'message' => $message->message_id );
				$this->take( $feed, $told, $run );
				$run->state = FeedRunRow::DONE;
				$this->runs->write( $run, Moment::now() );
				return RunOutcome::result( 'ok', '', $run->counts );
			}
		);
	}

	/**
	 * Takes in the orders of a message.
	 *
	 * @param FeedRow       $feed The feed.
	 * @param MessageOrders $told What it shows.
	 * @param FeedRunRow    $run  The message's run; receives what became of them.
	 */
	public function take( FeedRow $feed, MessageOrders $told, FeedRunRow $run ): void {
		$unmatched = 0;
		foreach ( array_chunk( $told->orders(), self::BATCH ) as $some ) {
			$done       = $this->import->take( $feed, array_merge( ...$some ), $told->at(), self::BEGIN_NOT_TOLD, false );
			$unmatched += count( $done['unmatched'] );
			$this->runs->renew( $run, Moment::now() );
		}
		$this->refused->add( $run->id, $told->refused() );
		$run->counts['orders']          = count( $told->orders() );
		$run->counts['order_rows']      = $told->rows();
		$run->counts['order_unknown']   = count( $told->refused() );
		$run->counts['order_unmatched'] = $unmatched;
	}
}
