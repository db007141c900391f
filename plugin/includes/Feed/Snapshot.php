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
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\StagedTable;
use StockTruth\Projection\DueListings;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Locks, stages, guards, takes in.
 *
 * @phpstan-import-type Taken from RunOutcome
 */
final class Snapshot {

	/** Projection right after a snapshot; what is left goes on in the background. */
	const PROJECT_POOLS   = 200;
	const PROJECT_SECONDS = 10;

	/**
	 * A run that was broken off goes on for so long after it began: then its first pages are too old to stand beside the
	 * next ones, and the list is read anew.
	 */
	const RESUMED_MS = 900000;

	/** Rows that are deleted in one statement. */
	const CLEANED = 10000;

	/**
	 * Listings that are due.
	 *
	 * @var DueListings
	 */
	private $due_listings;

	/**
	 * The lives of sources.
	 *
	 * @var Epoch
	 */
	private $epoch;

	/**
	 * Builds the objects of one snapshot.
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
	 * Takes staged snapshots in.
	 *
	 * @var Taking
	 */
	private $taking;

	/**
	 * Constructor.
	 *
	 * @param Epoch        $epoch        The lives of sources.
	 * @param Factory      $factory      Builds the objects of one snapshot.
	 * @param DueListings  $due_listings Listings that are due.
	 * @param Feeds        $feeds        The feeds.
	 * @param MassGuard    $mass_guard   Guards against a catalogue that is emptied.
	 * @param RunOutcome   $outcome      How runs end that are not taken in wholly.
	 * @param FeedRunTable $runs         Runs.
	 * @param StagedTable  $staged       Staged rows.
	 * @param Taking       $taking       Takes staged snapshots in.
	 */
	public function __construct( Epoch $epoch, Factory $factory, DueListings $due_listings, Feeds $feeds, MassGuard $mass_guard, RunOutcome $outcome, FeedRunTable $runs, StagedTable $staged, Taking $taking ) {
		$this->epoch        = $epoch;
		$this->factory      = $factory;
		$this->due_listings = $due_listings;
		$this->feeds        = $feeds;
		$this->mass_guard   = $mass_guard;
		$this->outcome      = $outcome;
		$this->runs         = $runs;
		$this->staged       = $staged;
		$this->taking       = $taking;
	}

	/**
	 * Takes in what a transport stages, or goes on with what was broken off or stopped.
	 *
	 * @param FeedRow                              $feed     The feed.
	 * @param string                               $declared What the run rests on: one that was broken off goes on where that
	 *                                                       is the same. Empty: it cannot go on.
	 * @param callable(FeedRunRow, \Closure(): bool): bool $stage    Stages rows and writes into the run: `sent_at`, `gapless`,
	 *                                                       `as_of`, `received_at`, `sequence` and `stated_at` of the whole,
	 *                                                       `staged_to`, and what was read of it into `counts`. False where
	 *                                                       there was no time for all of it.
	 * @param array<array-key, mixed>              $options  `accept_mass_zero`, `goes_on` and `run` of Pull::run(); `taken_in`: a
	 *                                                       closure that is given the counts once everything is taken in,
	 *                                                       before it is projected.
	 * @return Taken
	 */
	public function take( FeedRow $feed, string $declared, callable $stage, array $options = array() ): array {
		$asked   = $options['goes_on'] ?? null;
		$goes_on = static fn(): bool => ! $asked instanceof \Closure || true === $asked();
		$only    = isset( $options['run'] ) && is_int( $options['run'] ) ? $options['run'] : null;
		$run     = null;
		return $this->outcome->guarded(
			$feed,
			$run,
			function () use ( $feed, $declared, $stage, $options, $only, $goes_on, &$run ): array {
				$this->epoch->void( $feed );
				$run = $this->open( $feed, $declared, $only, $goes_on );
				if ( null === $run ) {
					return RunOutcome::result( 'poll_in_flight', __( 'The feed is being read already.', 'stock-truth' ) );
				}
				if ( ! empty( $options['accept_mass_zero'] ) ) {
					$run->counts['looked_at'] = true;
				}
				$is_done = FeedRunRow::READING !== $run->state || $this->staged( $run, $stage, $goes_on );
				if ( ! $is_done || ! $this->finish( $feed, $run, $goes_on ) ) {
					return $this->outcome->stop( $feed, $run );
				}
				$taken_in = $options['taken_in'] ?? null;
				if ( $taken_in instanceof \Closure ) {
					$taken_in( $run->counts );
				}
				return $this->projected( $run );
			}
		);
	}

	/**
	 * The run to work on: one that nobody works on and that can go on, or a new one.
	 *
	 * @param FeedRow  $feed     The feed.
	 * @param string   $declared What the run rests on.
	 * @param int|null $only     Only this run.
	 * @param \Closure(): bool $goes_on  Whether there is time for more.
	 * @return FeedRunRow|null Null where another one is at work.
	 */
	private function open( FeedRow $feed, string $declared, ?int $only, \Closure $goes_on ): ?FeedRunRow {
		$run = $this->runs->take_over( $feed->id, Feeds::LANE, Moment::now() );
		if ( null === $run ) {
			// What a planned action was to go on with is over.
			return null === $only ? $this->begin( $feed, $declared ) : null;
		}
		if ( self::can_go_on( $run, $declared ) || ( FeedRunRow::APPLYING === $run->state && $run->id === $only ) ) {
			return $run;
		}
		$this->end_broken_off( $feed, $run, $goes_on );
		return $this->begin( $feed, $declared );
	}

	/**
	 * Whether a run that was broken off while it was read goes on where it stopped: while what it rests on is the same, and
	 * what its first pages said is not too old to be summed up with what the next ones say.
	 *
	 * @param FeedRunRow $run      The run.
	 * @param string     $declared What it would rest on now.
	 */
	public static function can_go_on( FeedRunRow $run, string $declared ): bool {
		return in_array( $run->state, array( FeedRunRow::READING, FeedRunRow::STAGED ), true ) && '' !== $declared
			&& ( $run->counts['declared'] ?? '' ) === $declared && Moment::now() - $run->begun_at < self::RESUMED_MS;
	}

	/**
	 * Begins a run; null where one is at work.
	 *
	 * @param FeedRow $feed     The feed.
	 * @param string  $declared What the run rests on.
	 */
	private function begin( FeedRow $feed, string $declared ): ?FeedRunRow {
		$now          = Moment::now();
		$run          = new FeedRunRow();
		$run->feed_id = $feed->id;
		$run->epoch   = $feed->epoch;
		$run->lane    = Feeds::LANE;
		$run->sent_at = $now;
		$run->counts  = array( 'declared' => $declared );
		if ( ! $this->runs->begin( $run, $now ) ) {
			return null;
		}
		$this->feeds->asked( $feed, $now, Backoff::after_probe( $feed ) );
		$this->clean();
		return $run;
	}

	/**
	 * Ends a run that nobody works on: one that was complete when its taking was broken off is finished, one that was not
	 * is given up, and one that waits for a person is replaced by what the ERP says now.
	 *
	 * @param FeedRow    $feed    The feed.
	 * @param FeedRunRow $run     The run, taken over.
	 * @param \Closure(): bool   $goes_on Whether there is time for more.
	 */
	private function end_broken_off( FeedRow $feed, FeedRunRow $run, \Closure $goes_on ): void {
		if ( FeedRunRow::APPLYING === $run->state ) {
			if ( ! $this->finish( $feed, $run, $goes_on ) ) {
				$this->outcome->stop( $feed, $run );
			}
			return;
		}
		$run->state = FeedRunRow::HELD === $run->state ? FeedRunRow::DISCARDED : FeedRunRow::FAILED;
		$this->runs->write( $run, Moment::now() );
	}

	/**
	 * Stages the rest of a run.
	 *
	 * @param FeedRunRow $run     The run.
	 * @param callable   $stage   Of take().
	 * @param \Closure(): bool   $goes_on Whether there is time for more.
	 * @return bool Whether all of it is staged.
	 *
	 * @phpstan-param callable(FeedRunRow, \Closure(): bool): bool $stage
	 */
	private function staged( FeedRunRow $run, callable $stage, \Closure $goes_on ): bool {
		// A page that is the last one was staged before the run was broken off.
		$is_whole = $run->page > 0 && '' === $run->cursor_to;
		if ( ! $is_whole && ! $stage( $run, $goes_on ) ) {
			return false;
		}
		$run->state = FeedRunRow::STAGED;
		$this->runs->write( $run, Moment::now() );
		return true;
	}

	/**
	 * Guards a staged snapshot and takes it in, as far as there is time. From the moment when it is being taken in it is
	 * carried to its end.
	 *
	 * @param FeedRow    $feed    The feed.
	 * @param FeedRunRow $run     Its run; receives what became of its rows.
	 * @param \Closure(): bool   $goes_on Whether there is time for more.
	 * @return bool Whether all of it is taken in.
	 */
	private function finish( FeedRow $feed, FeedRunRow $run, \Closure $goes_on ): bool {
		$admission = $this->factory->admission( $feed, $run );
		if ( FeedRunRow::APPLYING !== $run->state ) {
			$run->as_of = $admission->order_time();
			if ( empty( $run->counts['looked_at'] ) ) {
				$this->mass_guard->check( $feed, $run, $admission );
			}
			$run->state = FeedRunRow::APPLYING;
			$this->runs->write( $run, Moment::now() );
		}
		if ( ! $this->taking->some( $run, $admission, $goes_on ) ) {
			return false;
		}
		$now  = Moment::now();
		$back = self::went_back( $run ) && array( true, true ) === array_map( array( self::class, 'went_back' ), $this->runs->in_state( $feed->id, FeedRunRow::DONE, 2, Feeds::ORDERS ) );
		if ( ! $back ) {
			$this->feeds->succeeded( $feed, min( $run->sent_at, $run->as_of ?? $run->sent_at ), $now );
		}
		$run->state  = FeedRunRow::DONE;
		$run->counts = array_diff_key( $run->counts, array( 'declared' => true, 'met' => true, 'looked_at' => true ) );
		$this->runs->write( $run, $now );
		$this->clean();
		if ( $back ) {
			/* translators: %s: name of the feed. */
			throw new FeedError( 'sequence_went_back', sprintf( __( 'The ERP numbers its lists from a lower number on than before, although its clock has gone on: all of it is late, and nothing was changed. If the ERP was restored from a backup, say so by `wp stock-truth feed restored %s`.', 'stock-truth' ), $feed->name ), 'feed.sequence' );
		}
		return true;
	}

	/**
	 * Whether nothing of a snapshot was let in because the source's numbers began again. Once or twice an old answer may have
	 * been kept somewhere on the way.
	 *
	 * @param FeedRunRow $run Its run.
	 */
	private static function went_back( FeedRunRow $run ): bool {
		$let_in = array_filter( array_intersect_key( $run->counts, array_flip( array( 'accepted', 'waits', 'unchanged', 'duplicate', 'conflict' ) ) ) );
		return ! empty( $run->counts['restarted'] ) && array() === $let_in;
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
	 * @return Taken
	 */
	private function projected( FeedRunRow $run ): array {
		$projected = $this->due_listings->run( self::PROJECT_POOLS, self::PROJECT_SECONDS );
		if ( $projected['left'] || $projected['failed'] > 0 ) {
			Schedule::soon();
		}
		return RunOutcome::result( 'ok', '', $run->counts, $projected );
	}
}
