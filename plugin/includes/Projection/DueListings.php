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

use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Works the list of due pools off.
 */
final class DueListings {

	const BATCH = 50;

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
	 * @param Listings      $listings     What is stored of products.
	 * @param Observations  $observations The ledger's pools.
	 * @param Projection    $projection   Writes the shop's figures.
	 * @param SettingsStore $settings     The settings.
	 */
	public function __construct( Listings $listings, Observations $observations, Projection $projection, SettingsStore $settings ) {
		$this->listings     = $listings;
		$this->observations = $observations;
		$this->projection   = $projection;
		$this->settings     = $settings;
	}

	/**
	 * Projects pools that are due, some at a time; plans the next run where some are left.
	 *
	 * @param int $pools   How many at most.
	 * @param int $seconds How long at most.
	 * @return array{looked_at: int, written: int, postponed: int, withheld: int, failed: int, left: bool}
	 */
	public function run( int $pools, int $seconds ): array {
		$ends  = microtime( true ) + $seconds;
		$sum   = array_fill_keys( array( 'looked_at', 'written', 'postponed', 'withheld', 'failed' ), 0 );
		$after = 0;
		$left  = false;
		if ( ! $this->settings->current()->is_enforcing() ) {
			return $sum + array( 'left' => false );
		}
		for ( $seen = 0; ; $seen += count( $due ) ) {
			$due = $this->observations->due( $after, self::BATCH );
			if ( array() === $due ) {
				break;
			}
			if ( $seen >= $pools || microtime( true ) > $ends ) {
				$left = true;
				break;
			}
			$after = end( $due )['id'];
			foreach ( $this->project_pools( $due ) as $name => $count ) {
				$sum[ $name ] += $count;
			}
		}
		if ( $left || $sum['failed'] > 0 ) {
			Schedule::soon();
		}
		return $sum + array( 'left' => $left );
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
				$this->observations->not_due( $pool );
			}
		}
		return $this->projection->project( array() === $listed ? array() : array_merge( ...array_values( $listed ) ) );
	}
}
