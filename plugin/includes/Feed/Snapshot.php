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
use StockTruth\Log;
use StockTruth\Projection\Scheduler;
use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Locks, stages, guards, takes in.
 */
final class Snapshot {

	/** Projection right after a snapshot; what is left goes on in the background. */
	const PROJECT_POOLS   = 200;
	const PROJECT_SECONDS = 10;

	/**
	 * Takes in what a transport stages.
	 *
	 * @param callable $stage            Takes the run and the lock, puts rows into Intake; returns `sent_at`, `gapless`,
	 *                                   `as_of`, `received_at` and `sequence` of the whole, and
	 *                                   `notes` for the summary.
	 * @param bool     $accept_mass_zero Whether a person has looked at a catalogue that is emptied.
	 * @return array{ok: bool, code: string, message: string, summary: array|null, projected: array|null}
	 */
	public static function take( callable $stage, bool $accept_mass_zero ): array {
		$lock = FeedState::take_lock();
		if ( null === $lock ) {
			return self::result( 'poll_in_flight', __( 'The feed is being read already.', 'stock-truth' ) );
		}
		try {
			self::finish_broken_off( $lock );
			$run    = bin2hex( random_bytes( 8 ) );
			$staged = $stage( $run, $lock );
			FeedState::renew_lock( $lock );
			if ( ! $accept_mass_zero ) {
				MassGuard::check( $run, $staged );
			}
			FeedState::staged( $run, $staged );
			$summary = self::finish( $run, $staged, $lock );
			FeedState::drop_lock( $lock );
			$projected = Scheduler::run_due( self::PROJECT_POOLS, self::PROJECT_SECONDS );
			return self::result( 'ok', '', $summary, $projected );
		} catch ( FeedError $error ) {
			return self::failed( $error, $lock );
		} catch ( Conflict $conflict ) {
			return self::result( 'poll_superseded', $conflict->getMessage() );
		} catch ( Unavailable | Undecidable $error ) {
			return self::failed( new FeedError( 'rules_unavailable', $error->getMessage() ), $lock );
		} catch ( \Throwable $error ) {
			Log::error( 'intake_failed', $error );
			return self::failed( new FeedError( 'intake_failed', $error->getMessage() ), $lock );
		}
	}

	/**
	 * Finishes a snapshot that was complete when its taking was broken off.
	 *
	 * @param string $lock The lock.
	 */
	private static function finish_broken_off( string $lock ): void {
		$state = FeedState::read();
		if ( '' !== $state['staged_run'] && is_array( $state['staged'] ) ) {
			self::finish( $state['staged_run'], $state['staged'], $lock );
		}
		Intake::clear();
	}

	/**
	 * Takes a staged snapshot in.
	 *
	 * @param string $run    Its run.
	 * @param array  $staged What its transport said of it.
	 * @param string $lock   The lock.
	 * @return array The summary.
	 */
	private static function finish( string $run, array $staged, string $lock ): array {
		$summary = ( new Taking( $run, $staged ) )->all( $lock ) + (array) $staged['notes'];
		FeedState::heard( min( (int) $staged['sent_at'], (int) $staged['as_of'] ) );
		FeedState::succeeded( $summary );
		Intake::clear();
		return $summary;
	}

	/**
	 * Writes down that nothing was taken in, and why.
	 *
	 * @param FeedError $error Why.
	 * @param string    $lock  The lock.
	 */
	private static function failed( FeedError $error, string $lock ): array {
		try {
			$failures = (int) FeedState::read()['failures'] + 1;
			$cadence  = Settings::current()->feed()['cadence_s'];
			FeedState::failed( $error->code_name(), $error->getMessage(), $failures, Backoff::retry_at( $failures, $cadence, $error->retry_at() ), $error->held() );
			FeedState::drop_lock( $lock );
		} catch ( \Throwable $fault ) {
			Log::error( 'feed_state_not_written', $fault );
		}
		Log::warning( $error->code_name(), $error->getMessage() );
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
