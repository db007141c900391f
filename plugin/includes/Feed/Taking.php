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

defined( 'ABSPATH' ) || exit;

/**
 * Works a staged snapshot off.
 */
final class Taking {

	/** Rows of one transaction, and items where each has rows of several locations. */
	const BATCH       = 250;
	const BATCH_ITEMS = 100;

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
	 * @param ClaimWriter        $writer     Writes claims.
	 */
	public function __construct( ClaimTable $claims, SnapshotComparison $comparison, CoverageTable $coverage, PassedDemand $passed, FeedRunTable $runs, StagedTable $staged, ClaimWriter $writer ) {
		$this->claims     = $claims;
		$this->comparison = $comparison;
		$this->coverage   = $coverage;
		$this->passed     = $passed;
		$this->runs       = $runs;
		$this->staged     = $staged;
		$this->writer     = $writer;
	}

	/**
	 * Takes all of it in, or the rest, as far as there is time.
	 *
	 * @param FeedRunRow       $run       Its run, which is stored as one that is carried to its end; receives what became of the rows.
	 * @param Admission        $admission Puts its rows to the core.
	 * @param callable(): bool $goes_on   Whether there is time for more.
	 * @return bool Whether all of it is taken in.
	 */
	public function some( FeedRunRow $run, Admission $admission, callable $goes_on ): bool {
		if ( $run->is_delta() ) {
			return $this->changes( $run, $admission, $goes_on );
		}
		$locations    = $this->staged->locations( $run->id );
		$run->counts += array( 'repeated' => $this->staged->repeated( $run->id ) ) + array_fill_keys( self::WORDS, 0 );
		$this->coverage->begin_snapshot( $run, $locations );
		while ( $run->applied_to < $run->staged_to ) {
			if ( count( $locations ) > 1 ) {
				$this->some_items( $run, $admission );
			} else {
				$this->some_rows( $run, $admission );
			}
			if ( ! $goes_on() ) {
				return false;
			}
		}
		$run->counts['rows']      = $run->staged_to;
		$run->counts['unchanged'] = $run->staged_to;
		foreach ( self::ADMITTED as $word ) {
			$run->counts['unchanged'] -= (int) $run->counts[ $word ];
		}
		foreach ( $locations as $location_id ) {
			if ( ! $this->left_out( $run, $admission, $location_id, $goes_on ) ) {
				return false;
			}
		}
		$covered = array_intersect_key( $this->coverage->of_feed( $run->feed_id, $run->epoch ), array_flip( $locations ) );
		array_map( array( $admission, 'confirm' ), $covered );
		$this->coverage->end_snapshot( $run, $covered );
		$this->passed->judge( $run->feed_id );
		return true;
	}

	/**
	 * Takes in what has changed: each row is put to the core, and what is left out is as it was. The coverage moves last.
	 *
	 * @param FeedRunRow $run       The run.
	 * @param Admission  $admission Puts its rows to the core.
	 * @param callable   $goes_on   Whether there is time for more.
	 * @return bool Whether all of it is taken in.
	 *
	 * @phpstan-param callable(): bool $goes_on
	 */
	private function changes( FeedRunRow $run, Admission $admission, callable $goes_on ): bool {
		$run->counts        += array_fill_keys( self::WORDS, 0 );
		$run->counts['rows'] = $run->staged_to;
		while ( $run->applied_to < $run->staged_to ) {
			$items = $this->staged->items( $run->id, $run->applied_item, self::BATCH_ITEMS );
			if ( array() !== $items ) {
				self::add( $run, $this->writer->rows( $admission, $run, $this->staged->of_items( $run->id, $items ) ) );
				$run->applied_item = end( $items );
			}
			if ( count( $items ) < self::BATCH_ITEMS ) {
				$run->applied_to   = $run->staged_to;
				$run->applied_item = '';
			}
			$this->runs->write( $run, Moment::now() );
			if ( ! $goes_on() ) {
				return false;
			}
		}
		$covered = $this->coverage->of_feed( $run->feed_id, $run->epoch );
		array_map( array( $admission, 'confirm' ), $covered );
		$this->coverage->write( $covered );
		$this->passed->judge( $run->feed_id );
		return true;
	}

	/**
	 * Takes the next items in of which some row has to be put to the core, and notes how far it came. All rows of an item are
	 * taken in together, whatever their places: between two locations of which one gave the other three units, there is no
	 * moment with three too many.
	 *
	 * @param FeedRunRow $run       The run.
	 * @param Admission  $admission Puts its rows to the core.
	 */
	private function some_items( FeedRunRow $run, Admission $admission ): void {
		$to    = $this->staged->key_behind( $run->id, $run->applied_item, self::COMPARED );
		$items = self::has_single_places( $run )
			? $this->comparison->differing_items( $run, $run->applied_item, $to, self::BATCH_ITEMS, $admission->tolerance_ms() )
			: $this->staged->items( $run->id, $run->applied_item, self::BATCH_ITEMS );
		$rows  = $this->staged->of_items( $run->id, $items );
		if ( array() !== $rows ) {
			self::add( $run, $this->writer->rows( $admission, $run, $rows ) );
		}
		if ( self::BATCH_ITEMS === count( $items ) ) {
			$run->applied_item = end( $items );
		} elseif ( null !== $to && self::has_single_places( $run ) ) {
			$run->applied_item = $to;
		} else {
			$run->applied_to   = $run->staged_to;
			$run->applied_item = '';
		}
		$this->runs->write( $run, Moment::now() );
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
	 * Whether each item is named once, at the place of the whole snapshot: then rows that say what stands need not be put to
	 * the core.
	 *
	 * @param FeedRunRow $run The run.
	 */
	private static function has_single_places( FeedRunRow $run ): bool {
		return 0 === $run->counts['repeated'] && 0 === ( $run->counts['own_times'] ?? 0 );
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
		if ( self::has_single_places( $run ) ) {
			return $this->comparison->differing( $run, $run->applied_to, $to, self::BATCH, $admission->tolerance_ms() );
		}
		return $this->staged->rows( $run->id, $run->applied_to, min( self::BATCH, $to - $run->applied_to ) );
	}

	/**
	 * Puts the items that the snapshot does not name to the core.
	 *
	 * @param FeedRunRow $run         The run.
	 * @param Admission  $admission   Puts them to the core.
	 * @param int        $location_id A location that it covers.
	 * @param callable   $goes_on     Whether there is time for more.
	 * @return bool Whether all of them were.
	 *
	 * @phpstan-param callable(): bool $goes_on
	 */
	private function left_out( FeedRunRow $run, Admission $admission, int $location_id, callable $goes_on ): bool {
		// Locations are gone through in the order of their numbers.
		list( $at, $after ) = explode( "\0", $run->applied_item . "\0", 2 );
		if ( (int) $at > $location_id ) {
			return true;
		}
		$after = (int) $at === $location_id ? substr( $after, 0, -1 ) : '';
		while ( array() !== ( $claims = $this->claims->left_out( $run->id, $location_id, $after, self::BATCH, false ) ) ) { // phpcs:ignore -- reads until there is no more.
			$after = end( $claims )->item;
			self::add( $run, $this->writer->left_out( $admission, $run, array_values( $claims ), 0 === $run->counts['repeated'] ) );
			$run->applied_item = $location_id . "\0" . $after;
			$this->runs->write( $run, Moment::now() );
			if ( ! $goes_on() ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Adds to what became of a run's rows.
	 *
	 * @param FeedRunRow         $run    The run.
	 * @param array<string, int> $counts By word.
	 */
	public static function add( FeedRunRow $run, array $counts ): void {
		foreach ( $counts as $word => $count ) {
			$run->counts[ $word ] = (int) ( $run->counts[ $word ] ?? 0 ) + $count;
		}
	}
}
