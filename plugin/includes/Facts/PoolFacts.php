<?php
/**
 * What is known of listings and of the pools that they draw on.
 *
 * Decides that a product of which the ledger knows nothing yet gets its row before anybody asks about it. One query,
 * however many products.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Catalog\Refresh;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\DrawnListings;
use StockTruth\Ledger\Row\DrawnListing;

defined( 'ABSPATH' ) || exit;

/**
 * Facts by stock-managed product.
 */
final class PoolFacts {

	/**
	 * Keeps the ledger's listings up to date.
	 *
	 * @var callable(): Refresh
	 */
	private $catalogue;

	/**
	 * Reads listings.
	 *
	 * @var DrawnListings
	 */
	private $drawn_listings;

	/**
	 * Constructor.
	 *
	 * @param callable      $catalogue      Keeps the ledger's listings up to date: nobody loads it where the ledger knows them.
	 * @param DrawnListings $drawn_listings Reads listings.
	 *
	 * @phpstan-param callable(): Refresh $catalogue
	 */
	public function __construct( callable $catalogue, DrawnListings $drawn_listings ) {
		$this->catalogue      = $catalogue;
		$this->drawn_listings = $drawn_listings;
	}

	/**
	 * Listings with what they draw on. Not to be called inside a transaction: a product of which the ledger knows nothing
	 * gets its row first.
	 *
	 * @param int[] $ids           What get_stock_managed_by_id() says of each product that is asked about.
	 * @param int   $exclude_order The shopper's own order, of which nothing is kept from him; 0 for none.
	 * @param int[] $beside        Products that are read with them, where the ledger knows them.
	 * @return array<int, DrawnListing> By product; what is no listing is left out.
	 */
	public function of( array $ids, int $exclude_order = 0, array $beside = array() ): array {
		$found = $this->drawn_listings->find( array_merge( $ids, $beside ), Moment::now(), $exclude_order );
		$new   = array_diff( $ids, array_keys( $found ) );
		if ( array() !== $new && ( $this->catalogue )()->ensure( $new ) ) {
			$found += $this->drawn_listings->find( $new, Moment::now(), $exclude_order );
		}
		return $found;
	}

	/**
	 * Listings of the ledger with what they draw on.
	 *
	 * @param int[] $ids Products.
	 * @return array<int, DrawnListing> By product; what has no row is left out.
	 */
	public function known( array $ids ): array {
		return $this->drawn_listings->find( $ids, Moment::now() );
	}
}
