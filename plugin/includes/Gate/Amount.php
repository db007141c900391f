<?php
/**
 * WooCommerce's quantities as ten-thousandths, and back as text for shoppers.
 *
 * Decides only the rounding of what a floating-point cart quantity stands for. Sale steps are the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Decimal;

defined( 'ABSPATH' ) || exit;

/**
 * Conversions.
 */
final class Amount {

	/**
	 * The largest cart quantity that is taken seriously, in units: the core's own limit.
	 */
	private const UNITS_MAX = 1000000000;

	/**
	 * Ten-thousandths of a cart or order quantity.
	 *
	 * What is beyond the core's range becomes one more than its largest, so that the core refuses it
	 * instead of PHP overflowing.
	 *
	 * @param mixed $quantity Whole number, float or numeric text, as WooCommerce and its callers pass it.
	 */
	public static function of( $quantity ): int {
		if ( ! is_numeric( $quantity ) || $quantity <= 0 ) {
			return 0;
		}
		if ( $quantity > self::UNITS_MAX ) {
			return self::UNITS_MAX * 10000 + 1;
		}
		if ( is_int( $quantity ) ) {
			return $quantity * 10000;
		}
		// Demand is rounded up, but 0.3 must not become 0.3001 because of its binary tail.
		return (int) ceil( round( (float) $quantity * 10000, 3 ) );
	}

	/**
	 * The quantity as a shopper reads it, with the shop's decimal sign.
	 *
	 * @param int $ten_thousandths Quantity.
	 */
	public static function text( int $ten_thousandths ): string {
		return wc_format_localized_decimal( Decimal::write( $ten_thousandths ) );
	}
}
