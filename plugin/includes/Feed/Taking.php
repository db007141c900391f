<?php
/**
 * Takes a complete snapshot in.
 *
 * Decides the order: from the moment when the snapshot is certain, rows that differ from what stands, in the order in which
 * they came, then what it left out, then the coverage. Batches are transactions of their own, so that checkouts wait for a
 * batch and not for a snapshot; a snapshot whose taking was broken off goes on where it stopped. What a row does is the
 * core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\CoverageTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedRow;
use StockTruth\Ledger\SnapshotComparison;
use StockTruth\Ledger\StagedTable;
use StockTruth\Ledger\TheFeed;

defined( 'ABSPATH' ) || exit;

/**
 * Works a staged snapshot off.
 */
final class Taking {

	/** Rows of one transaction. */
	const BATCH = 250;

	/** Rows that are compared in one statement. */
	const COMPARED = 25000;

	/** What becomes of rows: `unchanged` ones say what stands already, `missing` and `zeroed` ones were left out. */
	const WORDS = array( 'rows', 'refused', 'unknownUnit', 'witness', 'late', 'duplicate', 'conflict', 'accepted', 'waits', 'unchanged', 'missing', 'zeroed', 'clock_ahead', 'restarted', 'changed', 'repeated' );

	/** The words of which each row that was put to the core has one. */
	const ADMITTED = array( 'refused', 'unknownUnit', 'witness', 'late', 'duplicate', 'conflict', 'accepted', 'waits' );

	/**
	 * What feeds said.
	 *
	 * @var ClaimTable
	 */
	private $claims;

	/**
	 * Compares the snapshot with what stands.
	 *
	 * @var SnapshotComparison
	 */
	private $comparison;

	/**
	 * How far feeds have told everything.
	 *
	 * @var CoverageTable
	 */
	private $coverage;

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
	 * The feed.
	 *
	 * @var TheFeed
	 */
	private $the_feed;

	/**
	 * Writes claims.
	 *
	 * @var ClaimWriter
	 */
	private $writer;

	/**
	 * Constructor.
	 *
	 * @param ClaimTable         $claims     What feeds said.
	 * @param SnapshotComparison $comparison Compares the snapshot with what stands.
	 * @param CoverageTable      $coverage   How far feeds have told everything.
	 * @param PassedDemand       $passed     Judges demand that the coverage has passed.
	 * @param FeedRunTable       $runs       Runs.
	 * @param StagedTable        $staged     Staged rows.
	 * @param TheFeed            $the_feed   The feed.
	 * @param ClaimWriter        $writer     Writes claims.
	 */
	public function __construct( ClaimTable $claims, SnapshotComparison $comparison, CoverageTable $coverage, PassedDemand $passed, FeedRunTable $runs, StagedTable $staged, TheFeed $the_feed, ClaimWriter $writer ) {
		$this->claims     = $claims;
		$this->comparison = $comparison;
		$this->coverage   = $coverage;
		$this->passed     = $passed;
		$this->runs       = $runs;
		$this->staged     = $staged;
		$this->the_feed   = $the_feed;
		$this->writer     = $writer;
	}

	/**
	 * Takes all of it in, or the rest.
	 *
	 * @param FeedRunRow $run       Its run, which is stored as one that is carried to its end; receives what became of the rows.
	 * @param Admission  $admission Puts its rows to the core.
	 */
	public function all( FeedRunRow $run, Admission $admission ): void {
		$location_id  = $this->the_feed->location_id();
		$run->counts += array( 'repeated' => $this->staged->repeated( $run->id ) ) + array_fill_keys( self::WORDS, 0 );
		$this->coverage->begin_snapshot( $run, array( $location_id ) );
		while ( $run->applied_to < $run->staged_to ) {
			$this->some_rows( $run, $admission );
		}
		$run->counts['rows']      = $run->staged_to;
		$run->counts['unchanged'] = $run->staged_to;
		foreach ( self::ADMITTED as $word ) {
			$run->counts['unchanged'] -= (int) $run->counts[ $word ];
		}
		$this->left_out( $run, $admission, $location_id );
		$covered = array_intersect_key( $this->coverage->of_feed( $run->feed_id, $run->epoch ), array( $location_id => true ) );
		array_map( array( $admission, 'confirm' ), $covered );
		$this->coverage->end_snapshot( $run, $covered );
		$this->passed->judge( $run->feed_id );
	}

	/**
	 * Takes the next rows in that have to be put to the core, and notes how far it came.
	 *
	 * @param FeedRunRow $run       The run.
	 * @param Admission  $admission Puts its rows to the core.
	 */
	private function some_rows( FeedRunRow $run, Admission $admission ): void {
		$to   = min( $run->staged_to, $run->applied_to + self::COMPARED );
		$rows = $this->rows( $run, $to, $admission );
		if ( array() !== $rows ) {
			self::add( $run, $this->writer->rows( $admission, $run, $rows ) );
		}
		$run->applied_to = count( $rows ) < self::BATCH ? $to : max( array_column( $rows, 'place' ) );
		$this->runs->write( $run, Moment::now() );
	}

	/**
	 * Rows that have to be put to the core: those that differ from what stands. Where items are named twice, all are, because
	 * a row that says what stands is the one that the next row about its item contradicts; and where rows say by themselves
	 * when they were read, because the coverage, which is one for all, does not tell their ages.
	 *
	 * @param FeedRunRow $run       The run.
	 * @param int        $to        The last place that is looked at.
	 * @param Admission  $admission Puts its rows to the core.
	 * @return StagedRow[]
	 */
	private function rows( FeedRunRow $run, int $to, Admission $admission ): array {
		if ( 0 === $run->counts['repeated'] && 0 === ( $run->counts['own_times'] ?? 0 ) ) {
			return $this->comparison->differing( $run, $run->applied_to, $to, self::BATCH, $admission->tolerance_ms() );
		}
		return $this->staged->rows( $run->id, $run->applied_to, min( self::BATCH, $to - $run->applied_to ) );
	}

	/**
	 * Puts the items that the snapshot does not name to the core.
	 *
	 * @param FeedRunRow $run         The run.
	 * @param Admission  $admission   Puts them to the core.
	 * @param int        $location_id The location that it covers.
	 */
	private function left_out( FeedRunRow $run, Admission $admission, int $location_id ): void {
		$after = '';
		while ( array() !== ( $claims = $this->claims->left_out( $run->id, $location_id, $after, self::BATCH, false ) ) ) { // phpcs:ignore -- reads until there is no more.
			$after = end( $claims )->item;
			self::add( $run, $this->writer->left_out( $admission, $run, array_values( $claims ), 0 === $run->counts['repeated'] ) );
			$this->runs->write( $run, Moment::now() );
		}
	}

	/**
	 * Adds to what became of a run's rows.
	 *
	 * @param FeedRunRow         $run    The run.
	 * @param array<string, int> $counts By word.
	 */
	private static function add( FeedRunRow $run, array $counts ): void {
		foreach ( $counts as $word => $count ) {
			$run->counts[ $word ] = (int) ( $run->counts[ $word ] ?? 0 ) + $count;
		}
	}
}
