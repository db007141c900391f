<?php
/**
 * What is known of a list while it is looked at.
 *
 * Decides nothing but what can be judged at once, and what has to wait until all rows were seen: items that are named more
 * than once, and everything where figures of several locations are summed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\ClaimRow;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedRow;

defined( 'ABSPATH' ) || exit;

/**
 * One look at a list.
 */
final class PreviewTally {

	/** Keys that are listed. */
	const LISTED_MAX = 100;

	/** The feed. */
	public FeedRow $feed;

	/** A run that is never stored: its place is that of the list. */
	public FeedRunRow $run;

	/** Puts rows to the core. */
	public Admission $admission;

	/**
	 * Location groups by number.
	 *
	 * @var array<int, int>
	 */
	public array $groups = array();

	/**
	 * Claims that wait until all rows were seen, as they would stand, by location and item.
	 *
	 * @var array<int, array<array-key, ClaimRow>>
	 */
	public array $waiting = array();

	/**
	 * Items of which some row cannot be sold any more, by location and item; of those that wait.
	 *
	 * @var array<int, array<array-key, true>>
	 */
	public array $lost = array();

	/**
	 * Counts by word.
	 *
	 * @var array<string, int>
	 */
	public array $rows = array();

	/**
	 * Counts of items by word.
	 *
	 * @var array<string, int>
	 */
	public array $items = array(
		'changed'     => 0,
		'unsellable'  => 0,
		'missing'     => 0,
		'not_in_shop' => 0,
		'witnessed'   => 0,
	);

	/**
	 * Listings that would change.
	 *
	 * @var array<int, true>
	 */
	public array $changed = array();

	/**
	 * Listings that draw on an item which could not be sold any more.
	 *
	 * @var array<int, true>
	 */
	public array $unsellable = array();

	/**
	 * The first keys that no listing draws on.
	 *
	 * @var list<string>
	 */
	public array $not_in_shop = array();

	/**
	 * How often items are named, by location and item.
	 *
	 * @var array<int, array<array-key, int>>
	 */
	private $met = array();

	/**
	 * A look at a list.
	 *
	 * @param FeedRow    $feed      The feed.
	 * @param FeedRunRow $run       A run that is never stored.
	 * @param Admission  $admission Puts its rows to the core.
	 */
	public function __construct( FeedRow $feed, FeedRunRow $run, Admission $admission ) {
		$this->feed      = $feed;
		$this->run       = $run;
		$this->admission = $admission;
	}

	/**
	 * Sees rows for the first time.
	 *
	 * @param StagedRow[] $rows Rows.
	 */
	public function meet( array $rows ): void {
		foreach ( $rows as $row ) {
			if ( null === $this->run->as_of ) {
				$this->run->as_of       = $row->as_of;
				$this->run->received_at = $row->received_at;
				$this->run->sequence    = $row->sequence;
			}
			$this->met[ $row->location_id ][ $row->item ] = ( $this->met[ $row->location_id ][ $row->item ] ?? 0 ) + 1;
		}
	}

	/**
	 * The locations that rows are of.
	 *
	 * @return list<int>
	 */
	public function locations(): array {
		return array_keys( $this->met );
	}

	/**
	 * Whether the list names an item.
	 *
	 * @param int    $location_id Location.
	 * @param string $item        Key.
	 */
	public function names( int $location_id, string $item ): bool {
		return isset( $this->met[ $location_id ][ $item ] );
	}

	/**
	 * Whether an item has to wait until all rows were seen.
	 *
	 * @param StagedRow $row A row of it.
	 */
	public function waits( StagedRow $row ): bool {
		return count( $this->met + $this->groups ) > 1 || ( $this->met[ $row->location_id ][ $row->item ] ?? 0 ) > 1;
	}

	/**
	 * Whether some item is named twice: then others may have been left out by the same accident.
	 */
	public function repeats(): bool {
		foreach ( $this->met as $items ) {
			if ( array() !== $items && max( $items ) > 1 ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Counts a word of a row.
	 *
	 * @param string $word Word.
	 */
	public function count_row( string $word ): void {
		$this->rows[ $word ] = ( $this->rows[ $word ] ?? 0 ) + 1;
	}

	/**
	 * Counts an item that no listing draws on.
	 *
	 * @param string $item Key.
	 */
	public function count_stranger( string $item ): void {
		++$this->items['not_in_shop'];
		if ( count( $this->not_in_shop ) < self::LISTED_MAX ) {
			$this->not_in_shop[] = $item;
		}
	}
}
