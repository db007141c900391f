<?php
/**
 * Whether the next read of a feed is of what has changed or of everything.
 *
 * Decides that a read of changes goes on where the last read of the same list ended, and that everything is read where that is
 * not known, where a row stopped the feed, and from time to time. From which instant on the ERP is asked is for Since, how far
 * a read confirms is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\CoverageTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * Chooses kinds of reads.
 */
final class PolledChanges {

	/**
	 * How far feeds have told everything.
	 *
	 * @var CoverageTable
	 */
	private $coverage;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * Constructor.
	 *
	 * @param CoverageTable $coverage How far feeds have told everything.
	 * @param FeedRunTable  $runs     Runs.
	 */
	public function __construct( CoverageTable $coverage, FeedRunTable $runs ) {
		$this->coverage = $coverage;
		$this->runs     = $runs;
	}

	/**
	 * Says of a run that begins what it reads.
	 *
	 * @param FeedRow    $feed     The feed.
	 * @param Since      $since    What its mapping declares of changes.
	 * @param FeedRunRow $run      The run; receives its kind and from when on changes are asked for.
	 * @param string     $declared What it rests on: changes go on only where the last read rested on the same.
	 */
	public function choose( FeedRow $feed, Since $since, FeedRunRow $run, string $declared ): void {
		if ( 0 !== $run->page || ! $since->is_declared() ) {
			return;
		}
		$run->counts['rests_on'] = $declared;
		$last                    = $this->runs->last_done( $feed->id, $feed->epoch );
		$full                    = $this->runs->last_done( $feed->id, $feed->epoch, FeedRunRow::SNAPSHOT );
		$cursor                  = null === $last || ( $last->counts['rests_on'] ?? '' ) !== $declared ? null : $last->counts['cursor'] ?? null;
		$cursor                  = is_int( $cursor ) ? $cursor : null;
		$kind                    = $since->kind( $cursor, null === $full ? null : $full->begun_at, Moment::now() );
		$is_stopped              = array() !== array_filter( array_column( $this->coverage->of_feed( $feed->id, $feed->epoch ), 'stopped' ) );
		if ( Since::DELTA === $kind && null !== $cursor && null !== $last && ! $is_stopped ) {
			$run->kind        = FeedRunRow::DELTA;
			$run->cursor_from = (string) $cursor;
			// The ERP was asked at that instant by its clock, and by ours when its request was sent: what is confirmed lies before both.
			$run->since_at = $since->from( min( $cursor, $last->sent_at ) );
			// The number of an answer is that of its last change: what it leaves out is not missing.
			$run->gapless = false;
		}
	}

	/**
	 * The instant that a run's requests go on from; null where it reads everything.
	 *
	 * @param FeedRunRow $run The run.
	 */
	public static function cursor( FeedRunRow $run ): ?int {
		return $run->is_delta() ? (int) $run->cursor_from : null;
	}
}
