<?php
/**
 * A list of changes that an ERP has sent, on its way to the ledger.
 *
 * Decides the order: all rows are staged and guarded before any takes effect, items in batches that are transactions of
 * their own, the coverage last. What the list does not name is unchanged. A list whose taking was broken off is taken in once
 * more from its beginning: the core knows the rows that it has let in. It may run beside a snapshot, whose rows know the
 * claims that it wrote. What a row does is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\CoverageTable;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\StagedTable;
use StockTruth\Log;
use StockTruth\Projection\DueListings;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Takes changes in.
 *
 * @phpstan-import-type Taken from RunOutcome
 */
final class PushedChanges {

	/** Items of one transaction. */
	const BATCH_ITEMS = 100;

	/**
	 * How far feeds have told everything.
	 *
	 * @var CoverageTable
	 */
	private $coverage;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Listings that are due.
	 *
	 * @var DueListings
	 */
	private $due_listings;

	/**
	 * Builds admissions.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * The locations of feeds.
	 *
	 * @var Locations
	 */
	private $locations;

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
	 * How runs end that are not taken in wholly.
	 *
	 * @var RunOutcome
	 */
	private $outcome;

	/**
	 * Judges demand that the coverage has passed.
	 *
	 * @var PassedDemand
	 */
	private $passed;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

	/**
	 * Writes claims.
	 *
	 * @var ClaimWriter
	 */
	private $writer;

	/**
	 * Constructor.
	 *
	 * @param CoverageTable $coverage     How far feeds have told everything.
	 * @param Database      $database     The database.
	 * @param DueListings   $due_listings Listings that are due.
	 * @param Factory       $factory      Builds admissions.
	 * @param Feeds         $feeds        The feeds.
	 * @param Locations     $locations    The locations of feeds.
	 * @param Log           $log          Where faults are written.
	 * @param MassGuard     $mass_guard   Guards against a catalogue that is emptied.
	 * @param RunOutcome    $outcome      How runs end that are not taken in wholly.
	 * @param PassedDemand  $passed       Judges demand that the coverage has passed.
	 * @param FeedRunTable  $runs         Runs.
	 * @param StagedTable   $staged       Staged rows.
	 * @param ClaimWriter   $writer       Writes claims.
	 */
	public function __construct( CoverageTable $coverage, Database $database, DueListings $due_listings, Factory $factory, Feeds $feeds, Locations $locations, Log $log, MassGuard $mass_guard, RunOutcome $outcome, PassedDemand $passed, FeedRunTable $runs, StagedTable $staged, ClaimWriter $writer ) {
		$this->coverage     = $coverage;
		$this->database     = $database;
		$this->due_listings = $due_listings;
		$this->factory      = $factory;
		$this->feeds        = $feeds;
		$this->locations    = $locations;
		$this->log          = $log;
		$this->mass_guard   = $mass_guard;
		$this->outcome      = $outcome;
		$this->passed       = $passed;
		$this->runs         = $runs;
		$this->staged       = $staged;
		$this->writer       = $writer;
	}

	/**
	 * Takes in what a transport stages.
	 *
	 * @param FeedRow                    $feed      The feed.
	 * @param callable(FeedRunRow): void $stage     Stages all rows and writes into the run: `sent_at`, `gapless`, `as_of`,
	 *                                              `received_at`, `sequence` and `stated_at` of the whole, and `counts`.
	 * @param bool                       $looked_at Whether a person has looked at what it makes unsellable.
	 * @param bool                       $is_urgent Whether somebody waits for it: what follows for the shop's figures is left to
	 *                                              the next scheduled work.
	 * @return Taken
	 */
	public function take( FeedRow $feed, callable $stage, bool $looked_at = false, bool $is_urgent = false ): array {
		$run = null;
		return $this->guarded(
			$feed,
			$run,
			function () use ( $feed, $stage, $looked_at, $is_urgent, &$run ): array {
				$run = $this->begin( $feed );
				if ( null === $run ) {
					return RunOutcome::result( 'poll_in_flight', __( 'Changes of the feed are being taken in already.', 'stock-truth' ) );
				}
				$stage( $run );
				$admission = $this->factory->admission( $feed, $run );
				$lost      = $looked_at ? 0 : $this->mass_guard->check( $feed, $run, $admission );
				$this->apply( $feed, $run, $admission );
				$this->heard( $feed, $run, $lost, $looked_at );
				if ( $is_urgent ) {
					Schedule::soon();
					return RunOutcome::result( 'ok', '', $run->counts );
				}
				$projected = $this->due_listings->run( Snapshot::PROJECT_POOLS, Snapshot::PROJECT_SECONDS );
				if ( $projected['left'] || $projected['failed'] > 0 ) {
					Schedule::soon();
				}
				return RunOutcome::result( 'ok', '', $run->counts, $projected );
			}
		);
	}

	/**
	 * Does something with a run, and writes down why where it fails.
	 *
	 * @param FeedRow           $feed The feed.
	 * @param FeedRunRow|null   $run  The run that the work is at.
	 * @param \Closure(): Taken $work The work; may put the run there.
	 * @return Taken
	 */
	public function guarded( FeedRow $feed, ?FeedRunRow &$run, \Closure $work ): array {
		return $this->outcome->guarded(
			$feed,
			$run,
			$work,
			/**
			 * Nothing is asked for again: it comes by itself.
			 *
			 * @param FeedError       $error Why.
			 * @param FeedRunRow|null $run   The run, where one is at work.
			 * @return Taken
			 */
			function ( FeedError $error, ?FeedRunRow $run ) use ( $feed ): array {
				return $this->failed( $feed, $run, $error );
			}
		);
	}

	/**
	 * Begins a run; null where one is at work. One that was broken off is given up.
	 *
	 * @param FeedRow $feed The feed.
	 * @param string  $kind What it takes in.
	 */
	public function begin( FeedRow $feed, string $kind = FeedRunRow::PUSHED ): ?FeedRunRow {
		$now  = Moment::now();
		$dead = $this->runs->take_over( $feed->id, Feeds::LANE_OF_CHANGES, $now );
		if ( null !== $dead ) {
			$dead->state = FeedRunRow::FAILED;
			$this->runs->write( $dead, $now );
		}
		$run          = new FeedRunRow();
		$run->feed_id = $feed->id;
		$run->kind    = $kind;
		$run->epoch   = $feed->epoch;
		$run->lane    = Feeds::LANE_OF_CHANGES;
		$run->sent_at = $now;
		return $this->runs->begin( $run, $now ) ? $run : null;
	}

	/**
	 * Takes staged rows in, all rows of an item together, and moves the coverage.
	 *
	 * @param FeedRow    $feed      The feed.
	 * @param FeedRunRow $run       Its run; receives what became of its rows.
	 * @param Admission  $admission Puts its rows to the core.
	 */
	private function apply( FeedRow $feed, FeedRunRow $run, Admission $admission ): void {
		$run->state   = FeedRunRow::APPLYING;
		$run->counts += array_fill_keys( Taking::WORDS, 0 );
		$this->runs->write( $run, Moment::now() );
		// The numbers of a feed's messages are of all its locations, whichever of them a message names.
		$locations = array_column( $this->locations->known( $feed ), 'id' );
		$this->coverage->ensure( $feed->id, $run->epoch, $locations );
		do {
			$items = $this->staged->items( $run->id, $run->applied_item, self::BATCH_ITEMS );
			if ( array() !== $items ) {
				Taking::add( $run, $this->writer->rows( $admission, $run, $this->staged->of_items( $run->id, $items ) ) );
				$run->applied_item = end( $items );
				$this->runs->write( $run, Moment::now() );
			}
		} while ( self::BATCH_ITEMS === count( $items ) );
		$run->applied_to     = $run->staged_to;
		$run->counts['rows'] = $run->staged_to;
		$this->confirm( $run, $admission, $locations );
		$this->passed->judge( $feed->id );
		$run->state = FeedRunRow::DONE;
		$this->runs->write( $run, Moment::now() );
	}

	/**
	 * Moves the coverage as the core says it is after the list. A list by itself confirms nothing, for another one may be on
	 * its way or lost; numbers that leave none out prove that none is.
	 *
	 * @param FeedRunRow $run       The run.
	 * @param Admission  $admission Puts it to the core.
	 * @param int[]      $locations The feed's locations.
	 */
	private function confirm( FeedRunRow $run, Admission $admission, array $locations ): void {
		$poll = array(
			'snapshot'      => false,
			'alone'         => false,
			'firstSequence' => $run->sequence,
			'unreadable'    => 0 !== ( $run->counts['nameless'] ?? 0 ),
		);
		$this->database->transaction_of_ours(
			function () use ( $run, $admission, $locations, $poll ): void {
				$covered = $this->coverage->lock( $run->epoch, $locations );
				foreach ( $covered as $one ) {
					$admission->confirm( $one, $poll );
				}
				$this->coverage->write( $covered );
			}
		);
	}

	/**
	 * Writes down that the feed was heard, and what of the mass guard's window it used up. How its polls are doing stands by
	 * itself, where it has some.
	 *
	 * @param FeedRow    $feed      The feed.
	 * @param FeedRunRow $run       The run.
	 * @param int        $lost      How many items it made unsellable.
	 * @param bool       $looked_at Whether a person has looked.
	 */
	private function heard( FeedRow $feed, FeedRunRow $run, int $lost, bool $looked_at ): void {
		$since = min( $run->sent_at, $run->as_of ?? $run->sent_at );
		if ( ! $feed->is_polled() ) {
			$this->feeds->succeeded( $feed, $since, Moment::now() );
		}
		$this->feeds->change(
			$feed,
			static function ( FeedRow $feed ) use ( $since, $lost, $looked_at ): void {
				$feed->heard_since = $feed->heard_since ?? $since;
				MassGuard::note( $feed, $lost, $looked_at );
			}
		);
	}

	/**
	 * Writes down that nothing more of it is taken in, and why.
	 *
	 * @param FeedRow         $feed  The feed.
	 * @param FeedRunRow|null $run   The run, where one is at work.
	 * @param FeedError       $error Why.
	 * @return Taken
	 */
	private function failed( FeedRow $feed, ?FeedRunRow $run, FeedError $error ): array {
		$summary = null;
		try {
			$now = Moment::now();
			if ( null !== $run && null !== $run->lane ) {
				$run->state  = FeedRunRow::FAILED;
				$run->counts = array( 'code' => $error->code_name() ) + ( $error->held() ?? array() ) + $run->counts;
				$this->runs->write( $run, $now );
			}
			$summary = null === $run ? null : $run->counts;
			if ( ! $feed->is_polled() ) {
				// Nothing is asked for again: it comes by itself.
				$this->feeds->failed( $feed, $error->code_name(), $error->getMessage(), $feed->failures + 1, $now, $now );
			}
		} catch ( \Throwable $fault ) {
			$this->log->error( 'feed_state_not_written', $fault );
		}
		$this->log->warning( $error->code_name(), $feed->name . ': ' . $error->getMessage() );
		return RunOutcome::result( $error->code_name(), $error->getMessage(), $summary );
	}
}
