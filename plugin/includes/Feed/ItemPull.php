<?php
/**
 * Asks an ERP for single items, while somebody waits at the checkout.
 *
 * Decides which feeds take part, that one request is under way at a time, and for how long anybody waits. Where a feed shows
 * orders, they are read before its figures, as in every poll. What an answer does to the ledger is the core's to say, as of
 * any list of changes; whether the figures are fresh then as well.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\StagedTable;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Reads some items of a feed.
 */
final class ItemPull {

	/** After a failure nobody asks for single items for so long. */
	const PAUSE_S = 60;

	/** Where so little time is left, nothing is begun; and how often those look who wait for another one's answer. */
	const LEAST_MS = 200;
	const LOOK_MS  = 50;

	/** How often those look who wait, between a read of the orders and the question about items that follows it. */
	const BETWEEN = 4;

	/** An answer that takes longer than this is not waited for: whoever asked may be gone. */
	const ALIVE_MS = 10000;

	/**
	 * Takes changes in.
	 *
	 * @var PushedChanges
	 */
	private $changes;

	/**
	 * Builds the objects of one list.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Reads orders.
	 *
	 * @var OrderPull
	 */
	private $orders;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * The secrets of feeds.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

	/**
	 * Constructor.
	 *
	 * @param PushedChanges $changes Takes changes in.
	 * @param Factory      $factory Builds the objects of one list.
	 * @param Log          $log     Where faults are written.
	 * @param OrderPull    $orders  Reads orders.
	 * @param FeedRunTable $runs    Runs.
	 * @param Secret       $secret  The secrets of feeds.
	 * @param StagedTable  $staged  Staged rows.
	 */
	public function __construct( PushedChanges $changes, Factory $factory, Log $log, OrderPull $orders, FeedRunTable $runs, Secret $secret, StagedTable $staged ) {
		$this->changes = $changes;
		$this->factory = $factory;
		$this->log     = $log;
		$this->orders  = $orders;
		$this->runs    = $runs;
		$this->secret  = $secret;
		$this->staged  = $staged;
	}

	/**
	 * Reads some items, or waits for whoever reads changes of the feed already.
	 *
	 * @param FeedRow      $feed  The feed.
	 * @param list<string> $items What the ERP knows them by.
	 * @param int          $ends  Until when somebody waits, in UTC milliseconds.
	 * @return bool Whether the ledger may know more than before.
	 */
	public function read( FeedRow $feed, array $items, int $ends ): bool {
		$mapping = $this->mapping( $feed );
		// A key that could end a text or a condition is not put into a question.
		$items = array_values( array_filter( $items, static fn( string $item ): bool => 1 === preg_match( OrderLists::ASKED, $item ) ) );
		if ( null === $mapping || array() === $items ) {
			return false;
		}
		if ( $this->has_waited( $feed, $ends ) ) {
			return true;
		}
		if ( $ends - Moment::now() < self::LEAST_MS ) {
			return false;
		}
		$unread = $this->orders( $feed, $ends );
		if ( null !== $unread ) {
			return 'poll_in_flight' === $unread && $this->has_waited( $feed, $ends );
		}
		$result = $this->changes->take(
			$feed,
			function ( FeedRunRow $run ) use ( $feed, $mapping, $items, $ends ): void {
				$this->stage( $feed, $mapping, $run, $items, $ends );
			},
			false,
			true
		);
		if ( 'poll_in_flight' === $result['code'] ) {
			// Another one was quicker.
			return $this->has_waited( $feed, $ends );
		}
		if ( ! $result['ok'] ) {
			$this->pause( $feed, $result['code'] );
		} elseif ( $ends - Moment::now() >= self::LEAST_MS && ( ! empty( $result['summary']['waits'] ) || $this->orders->may_tell_more( $feed, $items ) ) ) {
			// What the ERP has more of, and what its figures contain of orders, counts once its orders were read after them.
			$this->orders( $feed, $ends );
		}
		return $result['ok'];
	}

	/**
	 * Reads the orders of a feed that shows them. What the ERP gave back and sold to others would look reserved for us, were its
	 * figures read alone.
	 *
	 * @param FeedRow $feed The feed.
	 * @param int     $ends Until when somebody waits.
	 * @return string|null Null where they are read, or the feed shows none; else why they are not.
	 */
	private function orders( FeedRow $feed, int $ends ): ?string {
		if ( 'orders' !== $feed->contract ) {
			return null;
		}
		$unread = $this->orders->read(
			$feed,
			Pull::declared( $feed ),
			array(
				'ends'    => $ends,
				'goes_on' => static fn(): bool => $ends - Moment::now() >= self::LEAST_MS,
			)
		);
		if ( null !== $unread && 'poll_in_flight' !== $unread['code'] ) {
			$this->pause( $feed, $unread['code'] );
		}
		return null === $unread ? null : $unread['code'];
	}

	/**
	 * How items of a feed are asked for; null where the feed does not take part. One whose orders are not read over HTTP does not,
	 * for they would have to be read before; nor one whose numbers leave none out, for an answer about some items has none.
	 *
	 * @param FeedRow $feed The feed.
	 */
	private function mapping( FeedRow $feed ): ?Mapping {
		try {
			if ( ! $feed->is_polled() || $feed->gapless ) {
				return null;
			}
			Pull::must_be_polled( $feed );
			Backoff::must_be_over( $feed );
			$mapping = Pull::mapping( $feed->mapping );
			if ( $mapping->request()->is_gapless() || ( 'weak' !== $feed->contract && null === $mapping->orders() ) ) {
				return null;
			}
			return false === get_transient( self::paused( $feed ) ) ? $mapping->of_items() : null;
		} catch ( FeedError $error ) {
			return null;
		}
	}

	/**
	 * Waits until nobody reads changes of the feed, or orders before them.
	 *
	 * @param FeedRow $feed The feed.
	 * @param int     $ends Until when.
	 * @return bool Whether somebody read changes, and has ended: what was read then may be what is wanted.
	 */
	private function has_waited( FeedRow $feed, int $ends ): bool {
		$waited_for = '';
		$between    = 0;
		while ( Moment::now() < $ends ) {
			$run = $this->at_work( $feed );
			if ( null === $run && ( Feeds::ORDERS !== $waited_for || ++$between > self::BETWEEN ) ) {
				return Feeds::LANE_OF_CHANGES === $waited_for;
			}
			if ( null !== $run && Moment::now() - $run->begun_at > self::ALIVE_MS ) {
				return false;
			}
			if ( null !== $run ) {
				$waited_for = (string) $run->lane;
				$between    = 0;
			}
			usleep( self::LOOK_MS * 1000 );
		}
		return false;
	}

	/**
	 * The run that somebody works on whose answer may be what is wanted; null where there is none. A read of orders may wait for
	 * somebody who goes on with it.
	 *
	 * @param FeedRow $feed The feed.
	 */
	private function at_work( FeedRow $feed ): ?FeedRunRow {
		$run    = $this->runs->open( $feed->id, Feeds::LANE_OF_CHANGES );
		$orders = null === $run && 'orders' === $feed->contract ? $this->runs->open( $feed->id, Feeds::ORDERS ) : null;
		return null !== $orders && '' !== $orders->lock_token ? $orders : $run;
	}

	/**
	 * Asks and stages the answer.
	 *
	 * @param FeedRow      $feed    The feed.
	 * @param Mapping      $mapping How its items are asked for.
	 * @param FeedRunRow   $run     The run.
	 * @param list<string> $items   The items.
	 * @param int          $ends    Until when somebody waits.
	 * @throws FeedError Where the answer cannot be used.
	 */
	private function stage( FeedRow $feed, Mapping $mapping, FeedRunRow $run, array $items, int $ends ): void {
		$run->counts = array( 'source' => 'items' ) + $run->counts;
		$run->sent_at = Moment::now();
		$staging      = $this->factory->staging( $feed, $mapping, $run, ! $mapping->request()->refuses_bad_rows() );
		foreach ( array_chunk( $items, $mapping->items_at_a_time() ) as $number => $some ) {
			// Where the time is over, the rest is as old as before.
			if ( 0 === $number || $ends - Moment::now() >= self::LEAST_MS ) {
				self::take( $this->pages( $feed, $mapping, $some, $ends ), $staging, $run );
			}
		}
		$staging->end_page( '' );
		if ( array() !== array_diff( $this->staged->items( $run->id, '', count( $items ) + 1 ), $items ) ) {
			// An ERP that takes no notice of what it is asked for would answer with its whole list at every checkout.
			throw new FeedError( 'items_not_asked_for', __( 'The ERP answered with items that were not asked for. Single items are not asked for again for a while.', 'stock-truth' ), 'feed.items' );
		}
	}

	/**
	 * Stages one answer.
	 *
	 * @param Pages      $pages   The answer.
	 * @param Staging    $staging Receives its rows.
	 * @param FeedRunRow $run     The run; receives when its figures were read: of several answers the first one.
	 * @throws FeedError Where it cannot be used.
	 */
	private static function take( Pages $pages, Staging $staging, FeedRunRow $run ): void {
		try {
			$page = $pages->read( Position::from_json( '' ) );
			foreach ( $page->rows() as $row ) {
				$staging->take( $row, $page->known() );
			}
			$run->as_of     = $run->as_of ?? $page->known()['as_of'] ?? $page->known()['received_at'];
			$run->stated_at = $run->stated_at ?? $page->known()['stated_at'];
		} finally {
			$pages->close();
		}
	}

	/**
	 * The answer to one question about items.
	 *
	 * @param FeedRow      $feed    The feed.
	 * @param Mapping      $mapping How its items are asked for.
	 * @param list<string> $items   The items.
	 * @param int          $ends    Until when somebody waits.
	 * @throws FeedError Where the ERP may not be asked.
	 */
	private function pages( FeedRow $feed, Mapping $mapping, array $items, int $ends ): Pages {
		$credential = $this->secret->credential( $feed );
		// A session or a token has to be asked for as well, and all share the time.
		$source = FeedSource::server( $feed, $credential );
		$source->end_by( $ends );
		return new Pages( $source, $mapping, $credential, null, $items );
	}

	/**
	 * Has nobody ask for single items for a while.
	 *
	 * @param FeedRow $feed The feed.
	 * @param string  $code Why.
	 */
	private function pause( FeedRow $feed, string $code ): void {
		set_transient( self::paused( $feed ), $code, self::PAUSE_S );
	}

	/**
	 * The name under which it is noted that single items are not asked for.
	 *
	 * @param FeedRow $feed The feed.
	 */
	private static function paused( FeedRow $feed ): string {
		return 'stock_truth_items_' . $feed->id;
	}
}
