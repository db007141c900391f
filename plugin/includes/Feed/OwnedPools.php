<?php
/**
 * What pools say by the claims of the feeds that own them.
 *
 * Decides the order of what is written: what their claims come to, what of the shop's demand the figures reflect then, the
 * pools, their listings. What claims come to, and what a figure reflects, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\Reflection;
use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\OwnerRow;
use StockTruth\Ledger\Row\PoolRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes pools.
 */
final class OwnedPools {

	/**
	 * What feeds said.
	 *
	 * @var ClaimTable
	 */
	private $claims;

	/**
	 * The demand of pools.
	 *
	 * @var Reflection
	 */
	private $demand;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Makes pools of claims.
	 *
	 * @var Grouping
	 */
	private $grouping;

	/**
	 * Listings.
	 *
	 * @var ListingTable
	 */
	private $listings;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Constructor.
	 *
	 * @param ClaimTable   $claims   What feeds said.
	 * @param Reflection   $demand   The demand of pools.
	 * @param Feeds        $feeds    The feeds.
	 * @param Grouping     $grouping Makes pools of claims.
	 * @param ListingTable $listings Listings.
	 * @param PoolTable    $pools    Pools.
	 */
	public function __construct( ClaimTable $claims, Reflection $demand, Feeds $feeds, Grouping $grouping, ListingTable $listings, PoolTable $pools ) {
		$this->claims   = $claims;
		$this->demand   = $demand;
		$this->feeds    = $feeds;
		$this->grouping = $grouping;
		$this->listings = $listings;
		$this->pools    = $pools;
	}

	/**
	 * Writes locked pools as the claims of their owners come to them; has the listings projected that draw on pools which say
	 * something else.
	 *
	 * @param array<int, PoolRow>  $pools  Pools by number, locked.
	 * @param array<int, int|null> $owners The feed that owns each from now on; null where none does.
	 * @return int How many say something else.
	 */
	public function write( array $pools, array $owners ): int {
		$feeds = $this->feeds->all();
		$parts = $this->claims->of_owners( $owners );
		$known = array();
		$due   = array();
		foreach ( $pools as $id => $pool ) {
			$before        = clone $pool;
			$pool->feed_id = $owners[ $id ] ?? null;
			$owner         = null === $pool->feed_id ? null : ( $feeds[ $pool->feed_id ] ?? null );
			$known[ $id ]  = $this->grouping->apply( $pool, $parts[ $id ] ?? array(), null === $owner ? new OwnerRow() : OwnerRow::of_feed( $owner ) );
			if ( self::says_otherwise( $before, $pool ) ) {
				$due[] = $id;
			}
		}
		$open    = array_intersect_key( $known, array_flip( $this->demand->open_among( array_keys( $known ) ) ) );
		$changed = array() === $open ? array() : $this->demand->refresh( $open );
		$this->pools->write( $pools );
		$this->listings->make_due_of_pools( array_merge( $due, $changed ) );
		return count( $due );
	}

	/**
	 * Whether a pool says something else than before that a listing may show.
	 *
	 * @param PoolRow $before Before.
	 * @param PoolRow $after  After.
	 */
	public static function says_otherwise( PoolRow $before, PoolRow $after ): bool {
		return $before->figure !== $after->figure || $before->status !== $after->status || $before->unit_known !== $after->unit_known || $before->feed_id !== $after->feed_id;
	}
}
