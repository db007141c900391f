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
	 * Constructor.
	 *
	 * @param Locations               $locations The locations of feeds.
	 * @param FeedRow                 $feed      The feed.
	 * @param list<string>|'all'|null $read      Of Locations::read().
	 */
	public function __construct( Locations $locations, FeedRow $feed, $read ) {
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
	 * The number of a location.
	 *
	 * @param string $named What a row says.
	 * @throws FeedError Where there would be too many.
	 */
	public function number( string $named ): int {
		$known       = $this->known ?? $this->locations->known( $this->feed );
		$number      = $this->locations->number( $this->feed, $this->read, $named, $known );
		$this->known = $known;
		return $number;
	}
}
