<?php
/**
 * How much of a listing sells on an average day.
 *
 * Decides how far back sales are looked up. Over how many days they are spread, and when nobody can tell yet, is the
 * core's to say, as is what the rate is used for.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Reconcile;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Ledger\Orders;
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Counts sales.
 */
final class SalesRate {

	/** How far back sales are looked up. */
	const DAYS = 28;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $orders;

	/**
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 * @param Orders $orders What is stored of orders.
	 */
	public function __construct( Engine $engine, Orders $orders ) {
		$this->engine = $engine;
		$this->orders = $orders;
	}

	/**
	 * Units a day of listings; null where nobody can tell.
	 *
	 * @param array<int, ListingRow> $listings By product.
	 * @return array<int, int|null> Ten-thousandths by product.
	 */
	public function of( array $listings ): array {
		$rates = array_fill_keys( array_keys( $listings ), null );
		$first = array() === $listings ? null : $this->orders->first_order_at();
		if ( null === $first ) {
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
		$now = Moment::now();
		foreach ( $listings as $id => $listing ) {
			$rates[ $id ] = $this->engine->ask(
				'salesRate',
				array(
					'now'          => $now,
					'sold'         => self::units( $listing, $sold ) * Units::ONE,
					'countedFrom'  => $now - self::DAYS * Orders::DAY_SECONDS * 1000,
					'firstOrderAt' => $first * 1000,
				)
			)['rate'];
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
}
