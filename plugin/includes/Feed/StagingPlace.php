<?php
/**
 * The locations that the rows of one snapshot are of.
 *
 * Decides nothing: Locations does.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\LocationRow;

defined( 'ABSPATH' ) || exit;

/**
 * Numbers of locations.
 */
final class StagingPlace {

	/**
	 * The locations of feeds.
	 *
	 * @var Locations
	 */
	private $locations;

	/**
	 * The feed.
	 *
	 * @var FeedRow
	 */
	private $feed;

	/**
	 * Of Locations::read().
	 *
	 * @var list<string>|'all'|null
	 */
	private $read;

	/**
	 * Locations that are known, by what the ERP calls them; null before they were read.
	 *
	 * @var array<string, LocationRow>|null
	 */
	private $known;

	/**
	 * Whether a location that is not known stays so: it has a number below zero then.
	 *
	 * @var bool
	 */
	private $is_dry;

	/**
	 * What locations are called that are not known and stay so.
	 *
	 * @var list<string>
	 */
	private $unknown = array();

	/**
	 * Constructor.
	 *
	 * @param Locations               $locations The locations of feeds.
	 * @param FeedRow                 $feed      The feed.
	 * @param list<string>|'all'|null $read      Of Locations::read().
	 * @param bool                    $is_dry    Whether a location that is not known stays so.
	 */
	public function __construct( Locations $locations, FeedRow $feed, $read, bool $is_dry = false ) {
		$this->is_dry    = $is_dry;
		$this->locations = $locations;
		$this->feed      = $feed;
		$this->read      = $read;
	}

	/**
	 * Whether rows name their locations: else all are of one, whatever they name.
	 */
	public function is_named(): bool {
		return null !== $this->read;
	}

	/**
	 * The number of a location that stays unknown: by its place among those that the feed declares, or behind them.
	 *
	 * @param string $code What the ERP calls it.
	 */
	private function number_below( string $code ): int {
		$declared = array_map( 'strval', array_keys( $this->feed->locations() ) );
		$at       = array_search( $code, $declared, true );
		if ( is_int( $at ) ) {
			return -$at - 1;
		}
		if ( ! in_array( $code, $this->unknown, true ) ) {
			$this->unknown[] = $code;
		}
		return -count( $declared ) - 1 - (int) array_search( $code, $this->unknown, true );
	}

	/**
	 * The number of a location.
	 *
	 * @param string $named What a row says.
	 * @throws FeedError Where there would be too many.
	 */
	public function number( string $named ): int {
		$known       = $this->known ?? $this->locations->known( $this->feed );
		$this->known = $known;
		$code        = $this->is_named() ? $named : Locations::ONLY;
		if ( $this->is_dry && ! isset( $known[ $code ] ) ) {
			return $this->number_below( $code );
		}
		$number      = $this->locations->number( $this->feed, $this->read, $named, $known );
		$this->known = $known;
		return $number;
	}
}
