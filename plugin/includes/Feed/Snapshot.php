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

use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\FeedState;
use StockTruth\Ledger\Intake;
use StockTruth\Ledger\Superseded;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;
use StockTruth\Projection\DueListings;
use StockTruth\Projection\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Locks, stages, guards, takes in.
 */
final class Snapshot {

	/** Projection right after a snapshot; what is left goes on in the background. */
	const PROJECT_POOLS   = 200;
	const PROJECT_SECONDS = 10;

	/**
	 * Listings that are due.
	 *
	 * @var DueListings
	 */
	private $due_listings;

	/**
	 * The feed's state.
	 *
	 * @var FeedState
	 */
	private $feed_state;

	/**
	 * Rows that wait.
	 *
	 * @var Intake
	 */
	private $intake;

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
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Builds the objects of one snapshot.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * Constructor.
	 *
	 * @param Factory       $factory      Builds the objects of one snapshot.
	 * @param DueListings   $due_listings Listings that are due.
	 * @param FeedState     $feed_state   The feed's state.
	 * @param Intake        $intake       Rows that wait.
	 * @param Log           $log          Where faults are written.
	 * @param MassGuard     $mass_guard   Guards against a catalogue that is emptied.
	 * @param SettingsStore $settings     The settings.
	 */
	public function __construct( Factory $factory, DueListings $due_listings, FeedState $feed_state, Intake $intake, Log $log, MassGuard $mass_guard, SettingsStore $settings ) {
		$this->factory      = $factory;
		$this->due_listings = $due_listings;
		$this->feed_state   = $feed_state;
		$this->intake       = $intake;
		$this->log          = $log;
		$this->mass_guard   = $mass_guard;
		$this->settings     = $settings;
	}

	/**
	 * Takes in what a transport stages.
	 *
	 * @param callable $stage            Takes the run and the lock, puts rows into Intake; returns `sent_at`, `gapless`,
	 *                                   `as_of`, `received_at` and `sequence` of the whole, and
	 *                                   `notes` for the summary.
	 * @param bool     $accept_mass_zero Whether a person has looked at a catalogue that is emptied.
	 * @return array{ok: bool, code: string, message: string, summary: array|null, projected: array|null}
	 */
	public function take( callable $stage, bool $accept_mass_zero ): array {
		$lock = $this->feed_state->take_lock();
		if ( null === $lock ) {
			return self::result( 'poll_in_flight', __( 'The feed is being read already.', 'stock-truth' ) );
		}
		try {
			$this->finish_broken_off( $lock );
			$run    = bin2hex( random_bytes( 8 ) );
			$staged = $stage( $run, $lock );
			$this->feed_state->renew_lock( $lock );
			if ( ! $accept_mass_zero ) {
				$this->mass_guard->check( $run, $staged );
			}
			$this->feed_state->staged( $run, $staged );
			$summary = $this->finish( $run, $staged, $lock );
			$this->feed_state->drop_lock( $lock );
			$projected = $this->due_listings->run( self::PROJECT_POOLS, self::PROJECT_SECONDS );
			if ( $projected['left'] || $projected['failed'] > 0 ) {
				Schedule::soon();
			}
			return self::result( 'ok', '', $summary, $projected );
		} catch ( FeedError $error ) {
			return $this->failed( $error, $lock );
		} catch ( Superseded $superseded ) {
			return self::result( 'poll_superseded', $superseded->getMessage() );
		} catch ( Conflict $conflict ) {
			return $this->failed( new FeedError( 'ledger_busy', __( 'Others wrote to the ledger again and again while the snapshot was taken in. What was taken in stands; the next poll goes on.', 'stock-truth' ) ), $lock );
		} catch ( Unavailable | Undecidable $error ) {
			return $this->failed( new FeedError( 'rules_unavailable', $error->getMessage() ), $lock );
		} catch ( \Throwable $error ) {
			$this->log->error( 'intake_failed', $error );
			return $this->failed( new FeedError( 'intake_failed', $error->getMessage() ), $lock );
		}
	}

	/**
	 * Finishes a snapshot that was complete when its taking was broken off.
	 *
	 * @param string $lock The lock.
	 */
	private function finish_broken_off( string $lock ): void {
		$state = $this->feed_state->read();
		if ( '' !== $state['staged_run'] && is_array( $state['staged'] ) ) {
			$this->finish( $state['staged_run'], $state['staged'], $lock );
		}
		$this->intake->clear();
	}

	/**
	 * Takes a staged snapshot in.
	 *
	 * @param string $run    Its run.
	 * @param array  $staged What its transport said of it.
	 * @param string $lock   The lock.
	 * @return array The summary.
	 */
	private function finish( string $run, array $staged, string $lock ): array {
		$summary = $this->factory->taking( $run, $staged )->all( $lock ) + (array) $staged['notes'];
		FeedState::heard( min( (int) $staged['sent_at'], (int) $staged['as_of'] ) );
		$this->feed_state->succeeded( $summary );
		$this->intake->clear();
		return $summary;
	}

	/**
	 * Writes down that nothing was taken in, and why.
	 *
	 * @param FeedError $error Why.
	 * @param string    $lock  The lock.
	 */
	private function failed( FeedError $error, string $lock ): array {
		try {
			$failures = (int) $this->feed_state->read()['failures'] + 1;
			$cadence  = $this->settings->current()->feed()['cadence_s'];
			$this->feed_state->failed( $error->code_name(), $error->getMessage(), $failures, Backoff::retry_at( $failures, $cadence, $error->retry_at() ), $error->held() );
			$this->feed_state->drop_lock( $lock );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'feed_state_not_written', $fault );
		}
		$this->log->warning( $error->code_name(), $error->getMessage() );
		return self::result( $error->code_name(), $error->getMessage() );
	}

	/**
	 * A result.
	 *
	 * @param string     $code      `ok` or the stable code of what went wrong.
	 * @param string     $message   For the operator.
	 * @param array|null $summary   What became of the rows.
	 * @param array|null $projected What projection did right away.
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
