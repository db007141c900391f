<?php
/**
 * Compares listings with the ledger, and writes down what was found.
 *
 * Decides in which order listings are compared, and how long a pass takes. Whether a listing agrees, what is behind a
 * difference and what it costs is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Reconcile;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Refused;
use StockTruth\Exceptions\Findings;
use StockTruth\Facts\AskedItem;
use StockTruth\Facts\ListingFacts;
use StockTruth\Ledger\ListingDayTable;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\Row\ListingRow;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * One pass over all listings, some at a time.
 *
 * @phpstan-import-type BoundListing from AskedItem
 * @phpstan-import-type ReconcileAnswer from Shapes
 */
final class Comparison {

	const BATCH = 200;

	/**
	 * The listings' days.
	 *
	 * @var ListingDayTable
	 */
	private $days;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * What was found becomes exceptions.
	 *
	 * @var Findings
	 */
	private $findings;

	/**
	 * Questions about listings.
	 *
	 * @var ListingFacts
	 */
	private $listing_facts;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * How fast listings sell.
	 *
	 * @var SalesRate
	 */
	private $rate;

	/**
	 * Constructor.
	 *
	 * @param ListingDayTable $days          The listings' days.
	 * @param Engine          $engine        The rules.
	 * @param Findings        $findings      What was found becomes exceptions.
	 * @param ListingFacts    $listing_facts Questions about listings.
	 * @param ListingTable    $listing_table The ledger's listings.
	 * @param Log             $log           Where faults are written.
	 * @param SalesRate       $rate          How fast listings sell.
	 */
	public function __construct( ListingDayTable $days, Engine $engine, Findings $findings, ListingFacts $listing_facts, ListingTable $listing_table, Log $log, SalesRate $rate ) {
		$this->days          = $days;
		$this->engine        = $engine;
		$this->findings      = $findings;
		$this->listing_facts = $listing_facts;
		$this->listing_table = $listing_table;
		$this->log           = $log;
		$this->rate          = $rate;
	}

	/**
	 * Compares listings that were not compared since an instant, those that were compared longest ago first.
	 *
	 * @param int              $before  Our clock: listings that were compared since are left alone.
	 * @param callable(): bool $goes_on Whether there is time for more.
	 * @return array{compared: int, changed: int, left: bool} Left: whether some are left.
	 */
	public function run( int $before, callable $goes_on ): array {
		$sum = array(
			'compared' => 0,
			'changed'  => 0,
			'left'     => false,
		);
		while ( array() !== ( $listings = $this->listing_table->not_looked_at_since( $before, self::BATCH ) ) ) { // phpcs:ignore -- goes on until there is no more.
			if ( $sum['compared'] > 0 && ! $goes_on() ) {
				$sum['left'] = true;
				break;
			}
			$sum['changed']  += $this->compare( $listings );
			$sum['compared'] += count( $listings );
		}
		return $sum;
	}

	/**
	 * Compares listings.
	 *
	 * @param array<int, ListingRow> $listings As they were read.
	 * @return int Of how many something else was found than before.
	 */
	private function compare( array $listings ): int {
		$rates   = $this->rate->of( $listings );
		$rows    = $this->listing_facts->explained( array_keys( $listings ) );
		$now     = Moment::now();
		$changed = array();
		$same    = array();
		$spans   = array();
		$answers = array();
		foreach ( $listings as $id => $before ) {
			if ( ! isset( $rows[ $id ] ) ) {
				// The catalogue's pass forgets it; until then it is not to be looked at again at once.
				$same[] = $id;
				continue;
			}
			$after       = clone $before;
			$after->rate = $rates[ $id ];
			try {
				$answer = $this->engine->ask( 'reconcile', self::before( $before ) + $rows[ $id ]->question );
			} catch ( Refused $refused ) {
				// One listing whose facts the rules refuse must not keep the others from being compared.
				$this->log->error( 'listing_not_compared', $refused );
				$same[] = $id;
				continue;
			}
			self::note( $after, $answer, $rows[ $id ]->question['listing'] );
			// Field by field, and nothing is not 0: a listing that has not sold is one that somebody has counted.
			if ( get_object_vars( $after ) === get_object_vars( $before ) ) {
				$same[] = $id;
			} else {
				$changed[] = $after;
			}
			$spans[ $id ]   = self::states( $answer );
			$answers[ $id ] = $answer;
		}
		// What changed meanwhile is compared anew with the next batch.
		$lost = $this->listing_table->compared( $changed, $now );
		$this->listing_table->looked_at( $same, $now );
		$this->add_days( array_diff_key( $spans, array_flip( $lost ) ), $listings, $now );
		$this->findings->say( $listings, array_diff_key( $answers, array_flip( $lost ) ), $now );
		return count( $changed ) - count( $lost );
	}

	/**
	 * What was found before, by the layout's names.
	 *
	 * @param ListingRow $before The listing as it was read.
	 * @return array{differsSince: int|null, confirmations: int, lookedAt: int|null}
	 */
	private static function before( ListingRow $before ): array {
		return array(
			'differsSince'  => $before->differs_since,
			'confirmations' => $before->confirmations,
			'lookedAt'      => $before->looked_at,
		);
	}

	/**
	 * Writes an answer into a listing.
	 *
	 * @param ListingRow $listing The listing; receives it.
	 * @param array      $answer  Of `reconcile`.
	 * @param array      $asked   What was asked of the listing, by the layout's names.
	 *
	 * @phpstan-param ReconcileAnswer $answer
	 * @phpstan-param BoundListing    $asked
	 */
	private static function note( ListingRow $listing, array $answer, array $asked ): void {
		$finding                 = $answer['finding'];
		$listing->governed       = $asked['governed'] ?? true;
		$listing->mapping        = $asked['mapping'];
		$listing->shown          = $answer['shop'];
		$listing->expected       = null === $answer['terms'] ? null : $answer['terms']['expected'];
		$listing->drift          = $answer['drift'];
		$listing->cause          = null === $finding ? '' : $finding['cause'];
		$listing->severity       = null === $finding ? 0 : Layout::CODES['Severity'][ $finding['severity'] ];
		$listing->oversell_cents = null === $finding ? 0 : $finding['oversellCents'];
		$listing->lost_cents     = null === $finding ? 0 : $finding['lostCents'];
		$listing->differs_since  = $answer['differsSince'];
		$listing->confirmations  = $answer['confirmations'];
		if ( 'agrees' === $answer['agreement'] ) {
			// Whoever wrote it before has nothing to do with what may differ next.
			$listing->writer = '';
		}
	}

	/**
	 * In which states an answer shows a listing, by the names of ListingDayTable::STATES.
	 *
	 * @param array $answer Of `reconcile`.
	 * @return string[]
	 *
	 * @phpstan-param ReconcileAnswer $answer
	 */
	private static function states( array $answer ): array {
		$columns = array(
			'agrees' => 'agreeing_ms',
			'over'   => 'over_ms',
			'under'  => 'under_ms',
		);
		$column  = $columns[ $answer['agreement'] ] ?? null;
		return null === $column ? array( 'unknown_ms' ) : array( $answer['stale'] ? 'stale_ms' : 'known_ms', $column );
	}

	/**
	 * Adds the time since listings were compared before to their days.
	 *
	 * @param array<int, string[]>   $states   States by listing.
	 * @param array<int, ListingRow> $listings As they were read.
	 * @param int                    $now      Our clock.
	 */
	private function add_days( array $states, array $listings, int $now ): void {
		$spans = array();
		foreach ( $states as $id => $names ) {
			$since = $listings[ $id ]->looked_at;
			for ( $from = null === $since ? $now : max( $since, $now - ListingDayTable::DAY_MS ); $from < $now; $from = $to ) {
				$day = intdiv( $from, ListingDayTable::DAY_MS );
				$to  = min( $now, ( $day + 1 ) * ListingDayTable::DAY_MS );
				foreach ( $names as $name ) {
					$spans[ $day ][ $id ][ $name ] = $to - $from;
				}
			}
		}
		foreach ( $spans as $day => $of_day ) {
			$this->days->add( $day, $of_day );
		}
	}
}
