<?php
/**
 * How the work at a run ends, where not all of it is taken in.
 *
 * Decides what is written down of a fault, which run waits for a person or goes on later, and in which words whoever asked for
 * the work is answered.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Superseded;
use StockTruth\Log;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Ends work.
 *
 * @phpstan-type Taken array{ok: bool, code: string, message: string, summary: array<array-key, mixed>|null, projected: array<array-key, mixed>|null}
 */
final class RunOutcome {

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
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * Constructor.
	 *
	 * @param Feeds        $feeds The feeds.
	 * @param Log          $log   Where faults are written.
	 * @param FeedRunTable $runs  Runs.
	 */
	public function __construct( Feeds $feeds, Log $log, FeedRunTable $runs ) {
		$this->feeds = $feeds;
		$this->log   = $log;
		$this->runs  = $runs;
	}

	/**
	 * Does something with a run, and writes down why where it fails.
	 *
	 * @param FeedRow           $feed   The feed.
	 * @param FeedRunRow|null   $run    The run that the work is at.
	 * @param \Closure(): Taken $work   The work; may put the run there.
	 * @param \Closure|null     $failed Writes down that it failed; null where the feed is asked again later.
	 * @return Taken
	 *
	 * @phpstan-param (\Closure( FeedError, FeedRunRow|null ): Taken)|null $failed
	 */
	public function guarded( FeedRow $feed, ?FeedRunRow &$run, \Closure $work, ?\Closure $failed = null ): array {
		try {
			return $work();
		} catch ( FeedError $error ) {
			$fault = $error;
		} catch ( Superseded $superseded ) {
			return self::result( 'poll_superseded', $superseded->getMessage() );
		} catch ( Conflict $conflict ) {
			$fault = new FeedError( 'ledger_busy', __( 'Others wrote to the ledger again and again meanwhile. What was taken in stands; the rest follows with the next attempt.', 'stock-truth' ) );
		} catch ( Unavailable | Undecidable $error ) {
			$fault = new FeedError( 'rules_unavailable', $error->getMessage() );
		} catch ( \Throwable $error ) {
			$this->log->error( 'intake_failed', $error );
			$fault = new FeedError( 'intake_failed', $error->getMessage() );
		}
		return null === $failed ? $this->failed( $feed, $fault, $run ) : $failed( $fault, $run );
	}

	/**
	 * Stops where there is no time for more: the run goes on in the background.
	 *
	 * @param FeedRow    $feed The feed.
	 * @param FeedRunRow $run  The run.
	 * @return Taken
	 */
	public function stop( FeedRow $feed, FeedRunRow $run ): array {
		$this->runs->release( $run );
		Schedule::pull_on( $feed->id, $run->id, $run->page );
		/* translators: %d: number of pages. */
		return self::result( 'going_on', sprintf( __( 'The list is long: %d pages are read, and the rest is read in the background.', 'stock-truth' ), $run->page ), $run->counts );
	}

	/**
	 * Gives a run up that somebody waited for in vain: the next poll is none the later for it.
	 *
	 * @param FeedRow         $feed  The feed.
	 * @param FeedError       $error Why.
	 * @param FeedRunRow|null $run   The run, where one is at work.
	 * @return Taken
	 */
	public function give_up( FeedRow $feed, FeedError $error, ?FeedRunRow $run ): array {
		try {
			if ( null !== $run && null !== $run->lane ) {
				$this->let_go( $run, $error->held(), Moment::now() );
			}
		} catch ( \Throwable $fault ) {
			$this->log->error( 'feed_state_not_written', $fault );
		}
		$this->log->warning( $error->code_name(), $feed->name . ': ' . $error->getMessage() );
		return self::result( $error->code_name(), $error->getMessage() );
	}

	/**
	 * Writes down that nothing was taken in, and why. A snapshot that was being taken in is finished by the next poll, and
	 * one that waits for a person stays until then.
	 *
	 * @param FeedRow         $feed  The feed.
	 * @param FeedError       $error Why.
	 * @param FeedRunRow|null $run   The run, where one is at work.
	 * @return Taken
	 */
	private function failed( FeedRow $feed, FeedError $error, ?FeedRunRow $run ): array {
		try {
			$now = Moment::now();
			if ( null !== $run && null !== $run->lane ) {
				$this->let_go( $run, $error->held(), $now );
			}
			$failures = $feed->failures + 1;
			$this->feeds->failed( $feed, $error->code_name(), $error->getMessage(), $failures, Backoff::retry_at( $failures, $feed->cadence_s(), $error->retry_at() ), $now );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'feed_state_not_written', $fault );
		}
		$this->log->warning( $error->code_name(), $feed->name . ': ' . $error->getMessage() );
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
		if ( in_array( $run->state, array( FeedRunRow::READING, FeedRunRow::STAGED ), true ) ) {
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
	 * @return Taken
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
