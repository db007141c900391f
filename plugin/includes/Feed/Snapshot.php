<?php
/**
 * A full snapshot on its way from a transport to the ledger: whole or not at all.
 *
 * Decides who may take one in, and in which order it is staged, guarded and taken. Where rows come from
 * is decided by the transports.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\StagedTable;
use StockTruth\Ledger\Superseded;
use StockTruth\Ledger\TheFeed;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;
use StockTruth\Projection\DueListings;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Locks, stages, guards, takes in.
 */
final class Snapshot {

	/** Projection right after a snapshot; what is left goes on in the background. */
	const PROJECT_POOLS   = 200;
	const PROJECT_SECONDS = 10;

	/** Rows that are deleted in one statement. */
	const CLEANED = 10000;

	/**
	 * Listings that are due.
	 *
	 * @var DueListings
	 */
	private $due_listings;

	/**
	 * Builds the objects of one snapshot.
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
	 * Guards against a catalogue that is emptied.
	 *
	 * @var MassGuard
	 */
	private $mass_guard;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

	/**
	 * Takes staged snapshots in.
	 *
	 * @var Taking
	 */
	private $taking;

	/**
	 * The feed.
	 *
	 * @var TheFeed
	 */
	private $the_feed;

	/**
	 * Constructor.
	 *
	 * @param Factory       $factory      Builds the objects of one snapshot.
	 * @param DueListings   $due_listings Listings that are due.
	 * @param Log           $log          Where faults are written.
	 * @param MassGuard     $mass_guard   Guards against a catalogue that is emptied.
	 * @param FeedRunTable  $runs         Runs.
	 * @param SettingsStore $settings     The settings.
	 * @param StagedTable   $staged       Staged rows.
	 * @param Taking        $taking       Takes staged snapshots in.
	 * @param TheFeed       $the_feed     The feed.
	 */
	public function __construct( Factory $factory, DueListings $due_listings, Log $log, MassGuard $mass_guard, FeedRunTable $runs, SettingsStore $settings, StagedTable $staged, Taking $taking, TheFeed $the_feed ) {
		$this->factory      = $factory;
		$this->due_listings = $due_listings;
		$this->log          = $log;
		$this->mass_guard   = $mass_guard;
		$this->runs         = $runs;
		$this->settings     = $settings;
		$this->staged       = $staged;
		$this->taking       = $taking;
		$this->the_feed     = $the_feed;
	}

	/**
	 * Takes in what a transport stages.
	 *
	 * @param callable(FeedRunRow): void $stage            Stages rows and writes into the run: `sent_at`, `gapless`,    
	 *                                                     `as_of`, `received_at`, `sequence` and `stated_at` of the whole,
	 *                                                     `staged_to`, and what was read of it into `counts`.
	 * @param bool                       $accept_mass_zero Whether a person has looked at a catalogue that is emptied.
	 * @return array{ok: bool, code: string, message: string, summary: array<array-key, mixed>|null, projected: array<array-key, mixed>|null}
	 */
	public function take( callable $stage, bool $accept_mass_zero ): array {
		$feed_id = $this->the_feed->id();
		$run     = $this->runs->take_over( $feed_id, TheFeed::LANE, Moment::now() );
		try {
			if ( null !== $run ) {
				$this->end_broken_off( $run );
			}
			$run = $this->begin( $feed_id );
			if ( null === $run ) {
				return self::result( 'poll_in_flight', __( 'The feed is being read already.', 'stock-truth' ) );
			}
			$this->the_feed->asked( $run->begun_at );
			$this->clean();
			$stage( $run );
			$admission  = $this->factory->admission( $run );
			$run->as_of = $admission->order_time();
			if ( ! $accept_mass_zero ) {
				$this->mass_guard->check( $run, $admission );
			}
			$run->state = FeedRunRow::APPLYING;
			$this->runs->write( $run, Moment::now() );
			$this->finish( $run );
			return $this->projected( $run );
		} catch ( FeedError $error ) {
			return $this->failed( $error, $run );
		} catch ( Superseded $superseded ) {
			return self::result( 'poll_superseded', $superseded->getMessage() );
		} catch ( Conflict $conflict ) {
			return $this->failed( new FeedError( 'ledger_busy', __( 'Others wrote to the ledger again and again while the snapshot was taken in. What was taken in stands; the next poll goes on.', 'stock-truth' ) ), $run );
		} catch ( Unavailable | Undecidable $error ) {
			return $this->failed( new FeedError( 'rules_unavailable', $error->getMessage() ), $run );
		} catch ( \Throwable $error ) {
			$this->log->error( 'intake_failed', $error );
			return $this->failed( new FeedError( 'intake_failed', $error->getMessage() ), $run );
		}
	}

	/**
	 * Begins a run; null where one is at work.
	 *
	 * @param int $feed_id The feed.
	 */
	private function begin( int $feed_id ): ?FeedRunRow {
		$now          = Moment::now();
		$run          = new FeedRunRow();
		$run->feed_id = $feed_id;
		$run->epoch   = $this->the_feed->row()->epoch;
		$run->lane    = TheFeed::LANE;
		$run->sent_at = $now;
		return $this->runs->begin( $run, $now ) ? $run : null;
	}

	/**
	 * Ends a run that nobody works on: one that was complete when its taking was broken off is finished, one that was not
	 * is given up, and one that waits for a person is replaced by what the ERP says now.
	 *
	 * @param FeedRunRow $run The run, taken over.
	 */
	private function end_broken_off( FeedRunRow $run ): void {
		if ( FeedRunRow::APPLYING === $run->state ) {
			$this->finish( $run );
			return;
		}
		$run->state = FeedRunRow::HELD === $run->state ? FeedRunRow::DISCARDED : FeedRunRow::FAILED;
		$this->runs->write( $run, Moment::now() );
	}

	/**
	 * Takes a staged snapshot in.
	 *
	 * @param FeedRunRow $run Its run; receives what became of its rows.
	 */
	private function finish( FeedRunRow $run ): void {
		$this->taking->all( $run, $this->factory->admission( $run ) );
		$now = Moment::now();
		$this->the_feed->succeeded( min( $run->sent_at, $run->as_of ?? $run->sent_at ), $now );
		$run->state = FeedRunRow::DONE;
		$this->runs->write( $run, $now );
		$this->clean();
	}

	/**
	 * Deletes staged rows of runs that are over: each snapshot has as many as the catalogue, more in an hour than the hourly
	 * cleaning is made for.
	 */
	private function clean(): void {
		do {
			$gone = $this->staged->clean( Moment::now(), self::CLEANED );
		} while ( $gone > 0 );
	}

	/**
	 * Projects right away what a snapshot changed, as far as there is time.
	 *
	 * @param FeedRunRow $run The snapshot's run.
	 * @return array{ok: bool, code: string, message: string, summary: array<array-key, mixed>|null, projected: array<array-key, mixed>|null}
	 */
	private function projected( FeedRunRow $run ): array {
		$projected = $this->due_listings->run( self::PROJECT_POOLS, self::PROJECT_SECONDS );
		if ( $projected['left'] || $projected['failed'] > 0 ) {
			Schedule::soon();
		}
		return self::result( 'ok', '', $run->counts, $projected );
	}

	/**
	 * Writes down that nothing was taken in, and why. A snapshot that was being taken in is finished by the next poll, and
	 * one that waits for a person stays until then.
	 *
	 * @param FeedError       $error Why.
	 * @param FeedRunRow|null $run   The run, where one is at work.
	 * @return array{ok: bool, code: string, message: string, summary: array<array-key, mixed>|null, projected: array<array-key, mixed>|null}
	 */
	private function failed( FeedError $error, ?FeedRunRow $run ): array {
		try {
			$now = Moment::now();
			if ( null !== $run && null !== $run->lane ) {
				$this->let_go( $run, $error->held(), $now );
			}
			$failures = $this->the_feed->row()->failures + 1;
			$cadence  = $this->settings->current()->feed()['cadence_s'];
			$this->the_feed->failed( $error->code_name(), $error->getMessage(), $failures, Backoff::retry_at( $failures, $cadence, $error->retry_at() ), $now );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'feed_state_not_written', $fault );
		}
		$this->log->warning( $error->code_name(), $error->getMessage() );
		return self::result( $error->code_name(), $error->getMessage() );
	}

	/**
	 * Lets go of a run that failed.
	 *
	 * @param FeedRunRow                   $run  The run.
	 * @param array<array-key, mixed>|null $held What waits for a person.
	 * @param int                          $now  Our clock.
	 */
	private function let_go( FeedRunRow $run, ?array $held, int $now ): void {
		if ( null !== $held ) {
			$run->state  = FeedRunRow::HELD;
			$run->counts = $held;
		}
		if ( FeedRunRow::READING === $run->state ) {
			$run->state = FeedRunRow::FAILED;
			$this->runs->write( $run, $now );
		} else {
			$this->runs->release( $run );
		}
	}

	/**
	 * A result.
	 *
	 * @param string                       $code      `ok` or the stable code of what went wrong.
	 * @param string                       $message   For the operator.
	 * @param array<array-key, mixed>|null $summary   What became of the rows.
	 * @param array<array-key, mixed>|null $projected What projection did right away.
	 * @return array{ok: bool, code: string, message: string, summary: array<array-key, mixed>|null, projected: array<array-key, mixed>|null}
	 */
	public static function result( string $code, string $message, ?array $summary = null, ?array $projected = null ): array {
		return array(
			'ok'        => 'ok' === $code,
			'code'      => $code,
			'message'   => $message,
			'summary'   => $summary,
			'projected' => $projected,
		);
	}
}
