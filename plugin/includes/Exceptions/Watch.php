<?php
/**
 * Looks after the queue, minute by minute: feeds and the server, times that have passed, and who is to be told.
 *
 * Decides in which order that is done and for how long. Whether a feed is late, and what a time that has passed does, is the
 * core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Facts\FeedAge;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\ListingWriters;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Log;
use StockTruth\Outbox\Report;

defined( 'ABSPATH' ) || exit;

/**
 * One look.
 *
 * @phpstan-import-type QueueCause from Shapes
 * @phpstan-import-type Severity from Shapes
 */
final class Watch {

	/** Where the last look is remembered, for Site Health. */
	const LAST_OPTION = 'stock_truth_queue_looked_at';

	/** A program that wrote the stock of so many listings which differ since is another connector. */
	const OTHER_WRITER_LISTINGS = 5;

	/** Exceptions whose time may be over that one look takes up. */
	const STEP = 500;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Has delays reach the next person.
	 *
	 * @var Escalation
	 */
	private $escalation;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Whether a feed is late.
	 *
	 * @var FeedAge
	 */
	private $feed_age;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * The open hours.
	 *
	 * @var Hours
	 */
	private $hours;

	/**
	 * Who else writes the stock of listings.
	 *
	 * @var ListingWriters
	 */
	private $writers;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Who is told.
	 *
	 * @var Notices
	 */
	private $notices;

	/**
	 * The queue.
	 *
	 * @var Queue
	 */
	private $queue;

	/**
	 * How the outbox does.
	 *
	 * @var Report
	 */
	private $outbox;

	/**
	 * Constructor.
	 *
	 * @param Engine         $engine     The rules.
	 * @param Escalation     $escalation Has delays reach the next person.
	 * @param ExceptionTable $exceptions Exceptions.
	 * @param FeedAge        $feed_age   Whether a feed is late.
	 * @param Feeds          $feeds      The feeds.
	 * @param Hours          $hours      The open hours.
	 * @param ListingWriters $writers    Who else writes the stock of listings.
	 * @param Log            $log        Where faults are written.
	 * @param Notices        $notices    Who is told.
	 * @param Queue          $queue      The queue.
	 * @param Report         $outbox     How the outbox does.
	 */
	public function __construct( Engine $engine, Escalation $escalation, ExceptionTable $exceptions, FeedAge $feed_age, Feeds $feeds, Hours $hours, ListingWriters $writers, Log $log, Notices $notices, Queue $queue, Report $outbox ) {
		$this->engine     = $engine;
		$this->escalation = $escalation;
		$this->exceptions = $exceptions;
		$this->feed_age   = $feed_age;
		$this->feeds      = $feeds;
		$this->hours      = $hours;
		$this->writers    = $writers;
		$this->log        = $log;
		$this->notices    = $notices;
		$this->queue      = $queue;
		$this->outbox     = $outbox;
	}

	/**
	 * Looks once.
	 *
	 * @param callable(): bool $goes_on Whether there is time for more.
	 * @return array{feeds: int, times: int, steps: int, letters: int} What was looked at, and letters that were sent.
	 */
	public function look( callable $goes_on ): array {
		$now  = Moment::now();
		$done = array(
			'feeds'   => $this->feeds( $now ),
			'times'   => 0,
			'steps'   => 0,
			'letters' => 0,
		);
		$this->gone();
		if ( $goes_on() ) {
			$done['times'] = $this->times( $now, $goes_on );
		}
		if ( $goes_on() ) {
			$done['steps'] = $this->escalation->run( $now, $goes_on );
		}
		if ( $goes_on() ) {
			$done['letters'] = $this->notices->run( $now );
		}
		update_option( self::LAST_OPTION, (string) $now, false );
		return $done;
	}

	/**
	 * Says how the rules and the feeds are.
	 *
	 * @param int $now Our clock.
	 * @return int How many feeds were looked at.
	 */
	private function feeds( int $now ): int {
		if ( ! $this->rules_run() ) {
			return 0;
		}
		$feeds = array_filter( $this->feeds->all(), static fn( FeedRow $feed ): bool => FeedRow::ACTIVE === $feed->state && null !== $feed->heard_since );
		$live  = $this->exceptions->live( array_map( static fn( FeedRow $feed ): string => Subject::feed( $feed->id ), array_values( $feeds ) ) );
		foreach ( $feeds as $feed ) {
			$subject = Subject::feed( $feed->id );
			$of_feed = $live[ $subject ] ?? array();
			$this->say( 'staleFeed', $subject, $this->feed_age->is_late( $feed->succeeded_at ), isset( $of_feed['staleFeed'] ), $now, $feed->succeeded_at ?? 0 );
			$this->say( 'feedHeld', $subject, null !== $this->feeds->held( $feed ), isset( $of_feed['feedHeld'] ), $now, $now );
		}
		$this->shop( $now );
		return count( $feeds );
	}

	/**
	 * Says how the queue itself does: whether other systems are told, whether everybody is who has to be, and whether the open
	 * hours are known.
	 *
	 * @param int $now Our clock.
	 */
	private function shop( int $now ): void {
		$live  = $this->exceptions->live( array( Subject::SHOP ) )[ Subject::SHOP ] ?? array();
		$says  = array(
			'outboxFailing'    => array() !== $this->outbox->outbox_failing( $now ),
			'ownerUnreachable' => $this->exceptions->has_unowned(),
			'calendarEnded'    => null === $this->hours->opens_at( $now ),
			'otherWriter'      => array() !== $this->writers->other_writers( self::OTHER_WRITER_LISTINGS ),
		);
		foreach ( $says as $cause => $is_there ) {
			$this->say( $cause, Subject::SHOP, $is_there, isset( $live[ $cause ] ), $now, $now );
		}
	}

	/**
	 * Says of a cause whether it is there; nothing where it is not and never was.
	 *
	 * @param string $cause    The cause.
	 * @param string $subject  What it is of.
	 * @param bool   $is_there Whether it is there.
	 * @param bool   $is_live  Whether there is an exception of it that is not over.
	 * @param int    $now      Our clock.
	 * @param int    $position Up to where the ERP is known.
	 *
	 * @phpstan-param QueueCause $cause
	 */
	private function say( string $cause, string $subject, bool $is_there, bool $is_live, int $now, int $position ): void {
		if ( ! $is_there && ! $is_live ) {
			return;
		}
		$this->queue->happen(
			$cause,
			$subject,
			array(
				'happening'   => $is_there ? 'disagree' : 'agree',
				'shopRead'    => $now,
				'erpPosition' => $position,
				'severity'    => 'medium',
			)
		);
	}

	/**
	 * Says to exceptions that what they are about is gone. One by which open orders are short stays, by the core.
	 */
	private function gone(): void {
		foreach ( $this->exceptions->of_gone_listings( self::STEP ) as $id ) {
			$exception = $this->exceptions->find( $id );
			if ( null !== $exception ) {
				$this->queue->happen_to(
					$id,
					array(
						'happening'   => 'subjectGone',
						'ordersShort' => $exception->orders_short,
					)
				);
			}
		}
	}

	/**
	 * Whether the rules can be asked. Where they cannot, nothing can be said of any exception, and the log says so: the core
	 * that would keep an exception of it is the one that does not run.
	 */
	private function rules_run(): bool {
		try {
			$this->engine->prove();
			return true;
		} catch ( Unavailable $error ) {
			$this->log->error( 'queue_stands_still', $error );
			return false;
		}
	}

	/**
	 * Says to exceptions that a time has passed until which somebody was believed, or had put them off.
	 *
	 * @param int              $now     Our clock.
	 * @param callable(): bool $goes_on Whether there is time for more.
	 * @return int To how many.
	 */
	private function times( int $now, callable $goes_on ): int {
		$count = 0;
		foreach ( $this->exceptions->run_out( $now, self::STEP ) as $id ) {
			if ( ! $goes_on() ) {
				break;
			}
			++$count;
			foreach ( array( 'ackExpires', 'snoozeEnds' ) as $happening ) {
				$happened = $this->queue->happen_to( $id, array( 'happening' => $happening ) );
				if ( null !== $happened && $happened->escalated ) {
					$this->escalation->next( $happened->exception, $now );
				}
			}
		}
		return $count;
	}
}
