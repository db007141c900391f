<?php
/**
 * Brings listings to their expected figures whose pools changed.
 *
 * Decides how many at a time, and which pools are off the list because nothing lists them.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Demand\CatchUp;
use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Works the list of due pools off.
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
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

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
	 * @param CatchUp       $catch_up     Whether the ledger knows all orders.
	 * @param Listings      $listings     What is stored of products.
	 * @param Observations  $observations The ledger's pools.
	 * @param Projection    $projection   Writes the shop's figures.
	 * @param SettingsStore $settings     The settings.
	 */
	public function __construct( CatchUp $catch_up, Listings $listings, Observations $observations, Projection $projection, SettingsStore $settings ) {
		$this->catch_up     = $catch_up;
		$this->listings     = $listings;
		$this->observations = $observations;
		$this->projection   = $projection;
		$this->settings     = $settings;
	}

	/**
	 * Projects pools that are due, some at a time.
	 *
	 * @param int $pools    How many at most.
	 * @param int $seconds  How long at most.
	 * @param int $after_id Only pools behind this one.
	 * @return array{looked_at: int, written: int, postponed: int, withheld: int, failed: int, left: bool, after: int}
	 *     Left: whether some are left behind the last one that was looked at, which is `after`.
	 */
	public function run( int $pools, int $seconds, int $after_id = 0 ): array {
		$ends = microtime( true ) + $seconds;
		$sum  = array_fill_keys( array( 'looked_at', 'written', 'postponed', 'withheld', 'failed' ), 0 );
		$left = false;
		$seen = 0;
		while ( $this->settings->current()->is_enforcing() && $this->catch_up->is_done() ) {
			$due = $this->observations->due( $after_id, self::BATCH );
			if ( array() === $due ) {
				break;
			}
			if ( $seen > 0 && ( $seen >= $pools || microtime( true ) > $ends ) ) {
				$left = true;
				break;
			}
			$after_id = end( $due )['id'];
			$seen    += count( $due );
			foreach ( $this->project_pools( $due ) as $name => $count ) {
				$sum[ $name ] += $count;
			}
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
	 * @param int $pools    How many at most.
	 * @param int $seconds  How long at most.
	 */
	public function work_off( int $after_id, int $pools, int $seconds ): void {
		if ( 0 === $after_id && Schedule::is_going_on() ) {
			// That run begins again as long as something is due.
			return;
		}
		$sum = $this->run( $pools, $seconds, $after_id );
		if ( $sum['left'] ) {
			Schedule::go_on( $sum['after'] );
		} elseif ( $this->settings->current()->is_enforcing() && array() !== $this->observations->due( 0, 1 ) ) {
			// Some failed, were postponed or became due meanwhile.
			Schedule::go_on( 0, self::PAUSE_SECONDS );
		}
	}

	/**
	 * Projects the listings of pools. A pool that nothing lists is off the list.
	 *
	 * @param array[] $pools Rows of the ledger.
	 */
	private function project_pools( array $pools ): array {
		$listed = array();
		foreach ( $this->listings->with_skus( array_column( $pools, 'item' ) ) as $listing ) {
			$listed[ $listing['sku'] ][] = $listing['product_id'];
		}
		foreach ( $pools as $pool ) {
			if ( ! isset( $listed[ $pool['item'] ] ) ) {
				$this->observations->not_due( $pool['id'], $pool['revision'] );
			}
		}
		return $this->projection->project( array() === $listed ? array() : array_merge( ...array_values( $listed ) ) );
	}
}
