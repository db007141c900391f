<?php
/**
 * How much of a listing sells on an average day.
 *
 * Decides over how many days is counted, and when nobody can tell yet. What the rate is used for is
 * the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Reconcile;

use StockTruth\Ledger\Orders;
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Counts sales.
 */
final class SalesRate {

	const DAYS       = 28;
	const LEAST_DAYS = 7;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $orders;

	/**
	 * Constructor.
	 *
	 * @param Orders $orders What is stored of orders.
	 */
	public function __construct( Orders $orders ) {
		$this->orders = $orders;
	}

	/**
	 * Units a day, rounded up, of listings; null where nobody can tell.
	 *
	 * @param array<int, ListingRow> $listings By product.
	 * @return array<int, int|null> Ten-thousandths by product.
	 */
	public function of( array $listings ): array {
		$rates = array_fill_keys( array_keys( $listings ), null );
		$days  = $this->days();
		if ( 0 === $days || array() === $listings ) {
			return $rates;
		}
		$products = array();
		foreach ( $listings as $listing ) {
			$products[] = $listing->parent_id > 0 ? $listing->parent_id : $listing->product_id;
		}
		$sold = $this->orders->sold( array_values( array_unique( $products ) ), self::DAYS );
		if ( null === $sold ) {
			return $rates;
		}
		foreach ( $listings as $id => $listing ) {
			$rates[ $id ] = intdiv( max( 0, self::units( $listing, $sold ) ) * 10000 + $days - 1, $days );
		}
		return $rates;
	}

	/**
	 * Units sold of a listing; of a parent that manages stock, those of its variations.
	 *
	 * @param ListingRow         $listing Listing.
	 * @param array<string, int> $sold    Of Orders::sold().
	 */
	private static function units( ListingRow $listing, array $sold ): int {
		if ( $listing->parent_id > 0 ) {
			return $sold[ $listing->parent_id . ':' . $listing->product_id ] ?? 0;
		}
		$units = 0;
		foreach ( $sold as $of => $count ) {
			if ( 0 === strpos( $of, $listing->product_id . ':' ) ) {
				$units += $count;
			}
		}
		return $units;
	}

	/**
	 * Days that sales are spread over; 0 where the shop is too young to tell.
	 */
	private function days(): int {
		$first = $this->orders->first_order_at();
		$age   = null === $first ? 0 : intdiv( time() - $first, Orders::DAY_SECONDS );
		return $age < self::LEAST_DAYS ? 0 : min( self::DAYS, $age );
	}
}
