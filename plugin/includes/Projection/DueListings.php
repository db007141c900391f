<?php
/**
 * Brings listings to their expected figures whose facts changed.
 *
 * Decides how many at a time, and when the next run is planned.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Ledger\CatchUp;
use StockTruth\Ledger\ListingTable;
use StockTruth\Policy\SettingsStore;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Works the list of due listings off.
 */
final class DueListings {

	const BATCH = 50;

	/** What failed or was postponed is looked at again after this time. */
	const PAUSE_SECONDS = 60;

	/**
	 * Whether the ledger knows all orders.
	 *
	 * @var CatchUp
	 */
	private $catch_up;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * Writes the shop's figures.
	 *
	 * @var Projection
	 */
	private $projection;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param CatchUp       $catch_up      Whether the ledger knows all orders.
	 * @param ListingTable  $listing_table The ledger's listings.
	 * @param Projection    $projection    Writes the shop's figures.
	 * @param SettingsStore $settings      The settings.
	 */
	public function __construct( CatchUp $catch_up, ListingTable $listing_table, Projection $projection, SettingsStore $settings ) {
		$this->catch_up      = $catch_up;
		$this->listing_table = $listing_table;
		$this->projection    = $projection;
		$this->settings      = $settings;
	}

	/**
	 * Projects listings that are due, some at a time.
	 *
	 * @param int $listings How many at most.
	 * @param int $seconds  How long at most.
	 * @param int $after_id Only listings behind this one.
	 * @return array{looked_at: int, written: int, postponed: int, withheld: int, failed: int, left: bool, after: int}
	 *     Left: whether some are left behind the last one that was looked at, which is `after`.
	 */
	public function run( int $listings, int $seconds, int $after_id = 0 ): array {
		$ends = microtime( true ) + $seconds;
		$sum  = Counts::NONE;
		$left = false;
		$seen = 0;
		while ( $this->settings->current()->is_enforcing() && $this->catch_up->is_done() ) {
			$due = array_keys( $this->listing_table->due( $after_id, self::BATCH ) );
			if ( array() === $due ) {
				break;
			}
			if ( $seen > 0 && ( $seen >= $listings || microtime( true ) > $ends ) ) {
				$left = true;
				break;
			}
			$after_id = end( $due );
			$seen    += count( $due );
			$sum      = Counts::sum( $sum, $this->projection->project( $due ) );
			self::forget();
		}
		return $sum + array(
			'left'  => $left,
			'after' => $after_id,
		);
	}

	/**
	 * One run in the background, which has the next one planned until nothing is due.
	 *
	 * @param int $after_id Where the run before stopped; 0 for a new one.
	 * @param int $listings How many at most.
	 * @param int $seconds  How long at most.
	 */
	public function work_off( int $after_id, int $listings, int $seconds ): void {
		if ( 0 === $after_id && Schedule::is_going_on() ) {
			// That run begins again as long as something is due.
			return;
		}
		$sum = $this->run( $listings, $seconds, $after_id );
		if ( $sum['left'] ) {
			Schedule::go_on( $sum['after'] );
		} elseif ( $this->settings->current()->is_enforcing() && array() !== $this->listing_table->due( 0, 1 ) ) {
			// Some failed, were postponed or became due meanwhile.
			Schedule::go_on( 0, self::PAUSE_SECONDS );
		}
	}

	/**
	 * Lets go of what WordPress keeps in this process of the products that were written, which nobody asks for again: a long
	 * run would fill the memory with them. What a persistent cache holds stays.
	 */
	private static function forget(): void {
		if ( wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
		}
	}
}
