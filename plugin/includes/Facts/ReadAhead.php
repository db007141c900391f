<?php
/**
 * Facts about all products that a page will ask about, read at once.
 *
 * Decides how many are read together. Where goods are taken nobody asks here: those facts are read anew.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Ledger\Row\DrawnListing;

defined( 'ABSPATH' ) || exit;

/**
 * One query for a page, and one more for each list that is loaded after the first question.
 */
final class ReadAhead {

	/** As many expected products as are read with one that is asked about: as many as the core judges at once. */
	const MOST = 100;

	/** What is kept of a product that is no listing. */
	const NO_LISTING = false;

	/**
	 * Facts by stock-managed product.
	 *
	 * @var PageMemory<DrawnListing|false>
	 */
	private $known;

	/**
	 * Which products a page will ask about.
	 *
	 * @var Expected
	 */
	private $expected;

	/**
	 * Whose reservations the known facts leave out.
	 *
	 * @var int
	 */
	private $exclude_order = 0;

	/**
	 * Facts about pools.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * Listings as they were read anew, where goods were taken.
	 *
	 * @var PageMemory<DrawnListing>
	 */
	private $renewed;

	/**
	 * Constructor.
	 *
	 * @param Expected  $expected   Which products a page will ask about.
	 * @param PoolFacts $pool_facts Facts about pools.
	 */
	public function __construct( Expected $expected, PoolFacts $pool_facts ) {
		$this->known      = new PageMemory();
		$this->expected   = $expected;
		$this->pool_facts = $pool_facts;
		$this->renewed    = new PageMemory();
	}

	/**
	 * Facts of products, read together with those that are expected.
	 *
	 * @param int[] $stock_managed_ids What get_stock_managed_by_id() says of each product.
	 * @param int   $exclude_order     The shopper's own order, whose reservations hold nothing back; 0 for none.
	 * @return array<int, DrawnListing> Those of these products that are listings.
	 */
	public function facts( array $stock_managed_ids, int $exclude_order ): array {
		if ( $exclude_order !== $this->exclude_order ) {
			$this->known         = new PageMemory();
			$this->exclude_order = $exclude_order;
		}
		$found   = array();
		$missing = array();
		foreach ( $stock_managed_ids as $id ) {
			$listing = $this->known->get( (int) $id );
			if ( $listing instanceof DrawnListing ) {
				$found[ $id ] = $listing;
			} elseif ( self::NO_LISTING !== $listing ) {
				$missing[] = (int) $id;
			}
		}
		return array() === $missing ? $found : $found + array_intersect_key( $this->read( array_values( array_unique( $missing ) ) ), array_flip( $missing ) );
	}

	/**
	 * What products are made of, and whose their stock is: as it was read last in this request, whoever's reservations that leaves
	 * out.
	 *
	 * @param int[] $stock_managed_ids What get_stock_managed_by_id() says of each product.
	 * @return array<int, DrawnListing> Those of these products that are listings.
	 */
	public function listings( array $stock_managed_ids ): array {
		$renewed = array();
		foreach ( $stock_managed_ids as $id ) {
			$listing = $this->renewed->get( $id );
			if ( null !== $listing ) {
				$renewed[ $id ] = $listing;
			}
		}
		$others = array_diff( $stock_managed_ids, array_keys( $renewed ) );
		return array() === $others ? $renewed : $renewed + $this->facts( $others, $this->exclude_order );
	}

	/**
	 * What listings take of pools, as this request has read it last.
	 *
	 * @param int[] $stock_managed_ids What get_stock_managed_by_id() says of each product.
	 * @return array<int, array<int, int>> Ten-thousandths by pool, by listing; 0 where a kit's pools take what is not ready-made.
	 */
	public function bills( array $stock_managed_ids ): array {
		$bills = array();
		foreach ( $this->listings( $stock_managed_ids ) as $id => $listing ) {
			foreach ( array_keys( $listing->pools ) as $pool_id ) {
				$bills[ $id ][ $pool_id ] = $listing->bill[ $pool_id ] ?? 0;
			}
		}
		return $bills;
	}

	/**
	 * Facts of products that this request has read, where nothing of their pools has changed since: of each pool the revision is
	 * still what was read. WooCommerce's reservations have none. One that was made since is of an order that is judged later,
	 * under the same locks.
	 *
	 * @param int[]           $stock_managed_ids What get_stock_managed_by_id() says of each product.
	 * @param array<int, int> $revisions         Revisions of locked pools.
	 * @return array<int, DrawnListing>|null By product; null where they have to be read, or some shopper's own was left out of them.
	 */
	public function unchanged( array $stock_managed_ids, array $revisions ): ?array {
		$found = array();
		foreach ( 0 === $this->exclude_order ? $stock_managed_ids : array() as $id ) {
			$listing = $this->known->get( (int) $id );
			if ( ! $listing instanceof DrawnListing ) {
				return null;
			}
			foreach ( $listing->pools as $pool_id => $known ) {
				if ( ( $revisions[ $pool_id ] ?? null ) !== $known->pool->revision ) {
					return null;
				}
			}
			$found[ (int) $id ] = $listing;
		}
		return array() === $found ? null : $found;
	}

	/**
	 * Listings were read anew. What a page shows stays what was read for it.
	 *
	 * @param array<int, DrawnListing> $listings By product.
	 */
	public function renew( array $listings ): void {
		foreach ( $listings as $id => $listing ) {
			$this->renewed->keep( $id, $listing );
		}
	}

	/**
	 * What is known of products that were read with others.
	 *
	 * @return array<int, DrawnListing>
	 */
	public function companions(): array {
		$known = array();
		foreach ( $this->known->keys() as $id ) {
			$listing = $this->known->get( $id );
			if ( $listing instanceof DrawnListing ) {
				$known[ (int) $id ] = $listing;
			}
		}
		return $known;
	}

	/**
	 * Reads products and those that are expected, and keeps them.
	 *
	 * @param int[] $missing Products that are asked about.
	 * @return array<int, DrawnListing>
	 */
	private function read( array $missing ): array {
		$expected = array_unique( array_merge( $this->known->keys(), $this->expected->all() ) );
		$expected = array_filter(
			array_diff( $expected, $missing ),
			function ( $id ): bool {
				return null === $this->known->get( $id );
			}
		);
		// The latest are the likeliest: a page loads a list right before it shows it. The others come with a later question.
		$beside = array_map( 'intval', array_slice( array_values( $expected ), -self::MOST ) );
		$found  = $this->pool_facts->of( $missing, $this->exclude_order, $beside );
		foreach ( array_merge( $missing, $beside ) as $id ) {
			$this->known->keep( $id, $found[ $id ] ?? self::NO_LISTING );
		}
		$this->expected->note_read( array_merge( $missing, $beside ) );
		return $found;
	}
}
