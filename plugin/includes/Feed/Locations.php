<?php
/**
 * Which locations of a feed are read, and which group each belongs to.
 *
 * Decides that a location declared with the feed goes before the mapping, that locations serve the storefront where nothing
 * else is declared, and that figures of locations which are not declared any more are never summed with those that are.
 * What several figures come to is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\LocationTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\LocationRow;

defined( 'ABSPATH' ) || exit;

/**
 * The locations of feeds.
 */
final class Locations {

	/** The one location of a feed that declares none, whatever the ERP calls it: were it renamed, it would count twice. */
	const ONLY = '*';

	/** The group whose figures the shop sells. */
	const STOREFRONT = PoolTable::STOREFRONT;

	/** As many as the core makes one figure of. */
	const MOST = 50;

	/**
	 * The table.
	 *
	 * @var LocationTable
	 */
	private $table;

	/**
	 * Constructor.
	 *
	 * @param LocationTable $table The table.
	 */
	public function __construct( LocationTable $table ) {
		$this->table = $table;
	}

	/**
	 * The locations whose rows are read: a list, `all`, or null where one at most may come.
	 *
	 * @param FeedRow $feed    Feed.
	 * @param Mapping $mapping How its list is written.
	 * @return list<string>|'all'|null
	 */
	public static function read( FeedRow $feed, Mapping $mapping ) {
		$declared = array_map( 'strval', array_keys( $feed->locations() ) );
		return array() === $declared ? $mapping->locations() : $declared;
	}

	/**
	 * The number of a location that a row names.
	 *
	 * @param FeedRow                       $feed  Feed.
	 * @param list<string>|'all'|null       $read  Of read().
	 * @param string                        $named What the row says.
	 * @param array<string, LocationRow> $known Those that are known; receives what is new.
	 * @throws FeedError Where there would be too many.
	 */
	public function number( FeedRow $feed, $read, string $named, array &$known ): int {
		$code = null === $read ? self::ONLY : $named;
		if ( null !== $read && self::ONLY === $named ) {
			throw new FeedError( 'location_not_usable', __( 'The ERP calls a location `*`, which stands for all of them here.', 'stock-truth' ) );
		}
		if ( ! isset( $known[ $code ] ) ) {
			if ( count( $known ) >= self::MOST ) {
				/* translators: %d: number. */
				throw new FeedError( 'locations_too_many', sprintf( __( 'The ERP tells stock of more than %d locations. Declare with the feed which of them are read.', 'stock-truth' ), self::MOST ) );
			}
			$known = $this->table->declare( $feed->id, array( $code => $feed->locations()[ $code ] ?? self::STOREFRONT ) );
		}
		return $known[ $code ]->id;
	}

	/**
	 * The locations of a feed that are known.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array<string, LocationRow> By what the ERP calls them.
	 */
	public function known( FeedRow $feed ): array {
		return $this->table->of_feed( $feed->id );
	}

	/**
	 * Refuses to read a feed of which figures of other locations than the declared ones stand: they would be summed with what
	 * is read now.
	 *
	 * @param FeedRow                 $feed Feed.
	 * @param list<string>|'all'|null $read Of read().
	 * @throws FeedError With what to do about it.
	 */
	public function must_be_those( FeedRow $feed, $read ): void {
		$gone = $this->not_declared( $feed, $read );
		if ( array() !== $gone ) {
			throw new FeedError(
				'locations_changed',
				sprintf(
					/* translators: 1: names of locations, 2: command. */
					__( 'Figures of locations stand that the feed does not read any more, or that belong to another group now: %1$s. They would be summed with the others. To let go of them, run `%2$s`.', 'stock-truth' ),
					implode( ', ', array_column( $gone, 'code' ) ),
					'wp stock-truth feed hand-over'
				),
				'locations'
			);
		}
	}

	/**
	 * Known locations that are not declared, or with another group.
	 *
	 * @param FeedRow                 $feed Feed.
	 * @param list<string>|'all'|null $read Of read().
	 * @return LocationRow[]
	 */
	public function not_declared( FeedRow $feed, $read ): array {
		$gone = array();
		foreach ( $this->known( $feed ) as $location ) {
			$is_only = self::ONLY === $location->code;
			$is_read = null === $read ? $is_only : ( ! $is_only && ( 'all' === $read || in_array( $location->code, $read, true ) ) );
			if ( ! $is_read || $location->group_id !== ( $feed->locations()[ $location->code ] ?? self::STOREFRONT ) ) {
				$gone[] = $location;
			}
		}
		return $gone;
	}
}
