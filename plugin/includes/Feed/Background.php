<?php
/**
 * What feeds do in the background, on WooCommerce's Action Scheduler.
 *
 * Decides when each feed is asked, and how much of a list or of a hand-over is worked off at a time. Every piece is bounded and
 * goes on where it stopped.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\RequestRecorder;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;
use StockTruth\Schedule;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Plans and runs.
 */
final class Background {

	/** One action works so long; the next goes on. */
	const SECONDS = 15;

	/** Orders that could not be judged are judged again so many at a time. */
	const BATCH = 50;

	/** Pools that wait for their next owner are looked at again so often, a minute apart. */
	const HAND_OVER_TRIES = 60;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Hands pools over.
	 *
	 * @var Ownership
	 */
	private $ownership;

	/**
	 * Judges demand.
	 *
	 * @var PassedDemand
	 */
	private $passed;

	/**
	 * Asks ERPs.
	 *
	 * @var Pull
	 */
	private $pull;

	/**
	 * Records orders.
	 *
	 * @var RequestRecorder
	 */
	private $recorder;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Feeds           $feeds     The feeds.
	 * @param Log             $log       Where faults are written.
	 * @param Ownership       $ownership Hands pools over.
	 * @param PassedDemand    $passed    Judges demand.
	 * @param Pull            $pull      Asks ERPs.
	 * @param RequestRecorder $recorder  Records orders.
	 * @param SettingsStore   $settings  The settings.
	 */
	public function __construct( Feeds $feeds, Log $log, Ownership $ownership, PassedDemand $passed, Pull $pull, RequestRecorder $recorder, SettingsStore $settings ) {
		$this->feeds     = $feeds;
		$this->log       = $log;
		$this->ownership = $ownership;
		$this->passed    = $passed;
		$this->pull      = $pull;
		$this->recorder  = $recorder;
		$this->settings  = $settings;
	}

	/**
	 * Hooks into Action Scheduler.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( Schedule::PULL, $services->callback( self::class, 'on_pull' ), 10, 3 );
		add_action( Schedule::HAND_OVER, $services->callback( self::class, 'on_hand_over' ), 10, 2 );
		add_action( Schedule::JUDGE, $services->callback( self::class, 'on_judge' ), 10, 2 );
		add_action( 'stock_truth_feed_changed', $services->callback( self::class, 'on_feed_changed' ), 10, 2 );
	}

	/**
	 * A feed was added, or declares something else: it may have another cadence, or not be asked any more.
	 *
	 * @param FeedRow|null $before The feed before; null where it is new.
	 * @param FeedRow      $after  The feed now.
	 */
	public function on_feed_changed( ?FeedRow $before, FeedRow $after ): void {
		if ( ! function_exists( 'as_unschedule_all_actions' ) || ! did_action( 'action_scheduler_init' ) ) {
			return;
		}
		if ( null !== $before && ( $before->cadence_s() !== $after->cadence_s() || ! $after->is_polled() ) ) {
			as_unschedule_all_actions( Schedule::PULL, array( $after->id ), Schedule::GROUP );
		}
		if ( null !== $before && self::reflects( $before ) !== self::reflects( $after ) ) {
			Schedule::judge( $after->id, 0 );
		}
		$this->plan();
	}

	/**
	 * What a feed declares of the orders that its figures contain: where it changes, open demand is judged anew.
	 *
	 * @param FeedRow $feed The feed.
	 * @return array{string, string, string, int|null}
	 */
	private static function reflects( FeedRow $feed ): array {
		return array( $feed->contract, $feed->basis, $feed->reflects_orders_from, $feed->lag_ms );
	}

	/**
	 * Plans the polls of every feed that is asked by itself, each at its own time: what would begin at the same second is
	 * spread over a tenth of its cadence.
	 */
	public function plan(): void {
		if ( ! function_exists( 'as_schedule_recurring_action' ) || ! did_action( 'action_scheduler_init' ) ) {
			return;
		}
		foreach ( $this->feeds->all() as $feed ) {
			if ( $feed->is_polled() && ! Schedule::is_planned_with( Schedule::PULL, array( $feed->id ) ) ) {
				$first = time() + $feed->cadence_s() + random_int( 0, intdiv( $feed->cadence_s(), 10 ) );
				as_schedule_recurring_action( $first, $feed->cadence_s(), Schedule::PULL, array( $feed->id ), Schedule::GROUP, true );
			}
		}
	}

	/**
	 * Pulls a feed and projects what it changed, or goes on with a pull that took too long for one action.
	 *
	 * @param mixed $feed_id The feed.
	 * @param mixed $run_id  The run to go on with; 0 for whichever is open, or a new one.
	 * @param mixed $page    How many pages of it are read; it tells actions apart.
	 */
	public function on_pull( $feed_id = 0, $run_id = 0, $page = 0 ): void {
		unset( $page );
		$this->attempt(
			function () use ( $feed_id, $run_id ): void {
				$feed = $this->feeds->find( (int) $feed_id );
				if ( null === $feed ) {
					return;
				}
				/**
				 * Filters how long one action may read a feed in the background. The next action goes on where it
				 * stops.
				 *
				 * @since 0.1.0
				 *
				 * @param int $seconds Seconds.
				 */
				$seconds = apply_filters( 'stock_truth_pull_seconds', self::SECONDS );
				$ends    = microtime( true ) + ( is_numeric( $seconds ) ? (float) $seconds : self::SECONDS );
				$options = array(
					'goes_on' => static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					},
				);
				$pulled = $this->pull->run( $feed, 0 === (int) $run_id ? $options : $options + array( 'run' => (int) $run_id ) );
				$this->hand_over_to( $pulled['ok'] );
				$this->recorder->record_unjudged( self::BATCH );
			}
		);
	}

	/**
	 * Hands pools over that a person has said are to be, some at a time; those that wait are looked at again every minute for
	 * an hour, and of a feed that is removed until it is gone.
	 *
	 * @param mixed $after The last pool that was looked at.
	 * @param mixed $tries How often those that wait were looked at.
	 */
	public function on_hand_over( $after = 0, $tries = 0 ): void {
		$this->attempt(
			function () use ( $after, $tries ): void {
				$ends = microtime( true ) + self::SECONDS;
				$done = $this->ownership->hand_over(
					(int) $after,
					static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					}
				);
				$goes = array_filter( $this->feeds->all(), static fn( FeedRow $feed ): bool => FeedRow::REMOVING === $feed->state );
				if ( $done['left'] ) {
					Schedule::hand_over( $done['after'], (int) $tries );
				} elseif ( array() !== $goes || ( $done['waiting'] > 0 && (int) $tries < self::HAND_OVER_TRIES ) ) {
					Schedule::hand_over( 0, (int) $tries + 1 );
				}
				if ( $this->settings->current()->is_enforcing() ) {
					Schedule::soon();
				}
			}
		);
	}

	/**
	 * Looks at items that wait for a hand-over as soon as a feed was read: its figures are never nearer to those of their owner,
	 * which may be read a moment later, each time.
	 *
	 * @param bool $is_read Whether it was.
	 */
	private function hand_over_to( bool $is_read ): void {
		if ( $is_read && Schedule::is_planned( Schedule::HAND_OVER ) ) {
			$ends = microtime( true ) + self::SECONDS;
			$this->ownership->hand_over(
				0,
				static function () use ( $ends ): bool {
					return microtime( true ) < $ends;
				}
			);
		}
	}

	/**
	 * Judges the open demand of a feed's pools anew, some at a time: its declared lag is another one.
	 *
	 * @param mixed $feed_id The feed.
	 * @param mixed $after   The last pool that was looked at.
	 */
	public function on_judge( $feed_id = 0, $after = 0 ): void {
		$this->attempt(
			function () use ( $feed_id, $after ): void {
				$ends = microtime( true ) + self::SECONDS;
				$last = (int) $after;
				do {
					$last = $this->passed->judge_open( (int) $feed_id, $last );
				} while ( 0 !== $last && microtime( true ) < $ends );
				if ( 0 !== $last ) {
					Schedule::judge( (int) $feed_id, $last );
				}
				if ( $this->settings->current()->is_enforcing() ) {
					Schedule::soon();
				}
			}
		);
	}

	/**
	 * Does something whose failure must not stop the schedule: Action Scheduler gives up on work that
	 * keeps failing.
	 *
	 * @param callable $work What is to be done.
	 */
	private function attempt( callable $work ): void {
		try {
			$work();
		} catch ( \Throwable $error ) {
			$this->log->error( 'scheduled_work_failed', $error );
		}
	}
}
