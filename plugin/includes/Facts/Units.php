<?php
/**
 * Quantities as WooCommerce writes them, in the ten-thousandths that the rules count in.
 *
 * Decides how a shop's int, float or text becomes a quantity. What is none is null, never 0.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes the shop's quantities.
 */
final class Units {

	/**
	 * A quantity of WooCommerce in ten-thousandths; null where it is none or out of range.
	 *
	 * @param mixed $quantity Such as 3, 2.5, "47" or "".
	 */
	public static function from_shop( $quantity ): ?int {
		if ( ! is_numeric( $quantity ) ) {
			return null;
		}
		// WooCommerce holds decimals as floats: the nearest ten-thousandth is what was meant.
		$text = is_int( $quantity ) ? (string) $quantity : number_format( (float) $quantity, 4, '.', '' );
		try {
			return Decimal::parse( $text );
		} catch ( NotADecimal $error ) {
			return null;
		}
	}

	/**
	 * Ten-thousandths as the number that WooCommerce's setters take.
	 *
	 * @param int $amount Ten-thousandths.
	 * @return int|float
	 */
	public static function to_shop( int $amount ) {
		return 0 === $amount % 10000 ? intdiv( $amount, 10000 ) : (float) Decimal::write( $amount );
	}

	/**
	 * A price in cents; null where there is none.
	 *
	 * @param mixed $price As WooCommerce stores it.
	 */
	public static function cents( $price ): ?int {
		$amount = self::from_shop( $price );
		$cents  = null === $amount || $amount < 0 ? null : intdiv( $amount, 100 );
		return null === $cents || $cents > 1000000000 ? null : $cents;
	}
}
