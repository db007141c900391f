<?php
/**
 * How much of an item sells on an average day.
 *
 * Decides over how many days is counted, and when nobody can tell yet. What the rate is used for is
 * the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Orders;

defined( 'ABSPATH' ) || exit;

/**
 * Counts sales.
 */
final class SalesRate {

	const DAYS       = 28;
	const LEAST_DAYS = 7;

	/**
	 * Days to divide by; 0 where the shop is too young to tell. Null until asked for.
	 *
	 * @var int|null
	 */
	private $days;

	/**
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $orders;

	/**
	 * Constructor.
	 *
	 * @param Listings $listings What is stored of products.
	 * @param Orders   $orders   What is stored of orders.
	 */
	public function __construct( Listings $listings, Orders $orders ) {
		$this->listings = $listings;
		$this->orders   = $orders;
	}

	/**
	 * Units a day, rounded up, of items; null where nobody can tell. Items that the shop does not list are left out.
	 *
	 * @param string[] $items Keys.
	 * @return array<string, int|null> Ten-thousandths.
	 */
	public function of( array $items ): array {
		$listings = array() === $items ? array() : $this->listings->with_skus( $items );
		if ( array() === $listings ) {
			return array();
		}
		$days = $this->days();
		$ids  = array();
		foreach ( $listings as $listing ) {
			$ids[] = $listing['parent'] > 0 ? $listing['parent'] : $listing['product_id'];
		}
		$sold  = 0 === $days ? null : $this->orders->sold( array_values( array_unique( $ids ) ), self::DAYS );
		$rates = array();
		foreach ( $listings as $listing ) {
			$units                    = null === $sold ? null : self::units( $listing, $sold );
			$rates[ $listing['sku'] ] = null === $units ? null : intdiv( max( 0, $units ) * 10000 + $days - 1, $days );
		}
		return $rates;
	}

	/**
	 * Units sold of a listing; of a parent that manages stock, those of its variations.
	 *
	 * @param array              $listing Of Listings::with_skus().
	 * @param array<string, int> $sold    Of Orders::sold().
	 */
	private static function units( array $listing, array $sold ): int {
		if ( $listing['parent'] > 0 ) {
			return $sold[ $listing['parent'] . ':' . $listing['product_id'] ] ?? 0;
		}
		$units = 0;
		foreach ( $sold as $of => $count ) {
			if ( 0 === strpos( $of, $listing['product_id'] . ':' ) ) {
				$units += $count;
			}
		}
		return $units;
	}

	/**
	 * Days that sales are spread over.
	 */
	private function days(): int {
		if ( null === $this->days ) {
			$first      = $this->orders->first_order_at();
			$age        = null === $first ? 0 : intdiv( time() - $first, DAY_IN_SECONDS );
			$this->days = $age < self::LEAST_DAYS ? 0 : min( self::DAYS, $age );
		}
		return $this->days;
	}
}
