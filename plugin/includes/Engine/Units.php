<?php
/**
 * Quantities as WooCommerce writes them, in the ten-thousandths that the rules count in, and back.
 *
 * Decides how a shop's int, float or text becomes a quantity, and which way it is rounded. A figure that the shop
 * shows becomes the nearest ten-thousandth: WooCommerce holds decimals as floats, and that is the decimal that was
 * meant. What somebody asks for is rounded up, for a shop that rounds down gives a little away each time. Sale
 * steps are the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes the shop's quantities.
 */
final class Units {

	/** One unit. */
	const ONE = 10000;

	/** The smallest quantity there is. */
	const LEAST = 1;

	/**
	 * A figure of WooCommerce in ten-thousandths, to the nearest; null where it is none or out of range, never 0.
	 *
	 * @param mixed $quantity Such as 3, 2.5, "47" or "".
	 */
	public static function from_shop( $quantity ): ?int {
		if ( ! is_numeric( $quantity ) ) {
			return null;
		}
		$text = is_int( $quantity ) ? (string) $quantity : number_format( (float) $quantity, 4, '.', '' );
		try {
			return Decimal::parse( $text );
		} catch ( NotADecimal $error ) {
			return null;
		}
	}

	/**
	 * What is asked for in ten-thousandths, rounded up; 0 where it is no quantity.
	 *
	 * What is beyond the core's range becomes one more than its largest, so that the core refuses it instead of
	 * PHP overflowing.
	 *
	 * @param mixed $quantity Of a cart, an order or a request: whole number, float or numeric text.
	 */
	public static function demand( $quantity ): int {
		if ( ! is_numeric( $quantity ) || $quantity <= 0 ) {
			return 0;
		}
		if ( $quantity > intdiv( Decimal::MAX, self::ONE ) ) {
			return Decimal::MAX + 1;
		}
		// A float is not the decimal that was meant: 0.3 must not become 0.3001 because of its binary tail.
		return is_int( $quantity ) ? $quantity * self::ONE : (int) ceil( round( (float) $quantity * self::ONE, 3 ) );
	}

	/**
	 * What a cart holds already: as demand(), and where that is beyond the core's range, its largest. So that an
	 * absurd quantity that is in a cart does not stand in the way of taking it out.
	 *
	 * @param mixed $quantity Of a cart.
	 */
	public static function held( $quantity ): int {
		return min( Decimal::MAX, self::demand( $quantity ) );
	}

	/**
	 * What a quantity of a listing takes of a pool, rounded up: a share that is taken is not there for anybody else.
	 *
	 * @param int $quantity Units of the listing, in ten-thousandths; not negative.
	 * @param int $per_unit What one unit takes, in ten-thousandths of the pool's unit.
	 */
	public static function of_pool( int $quantity, int $per_unit ): int {
		if ( self::ONE === $per_unit ) {
			return $quantity;
		}
		$whole = intdiv( $quantity, self::ONE );
		if ( $whole > 0 && $per_unit > intdiv( Decimal::MAX, $whole ) ) {
			// More than there can be of anything: the largest amount that the core takes.
			return Decimal::MAX;
		}
		return min( Decimal::MAX, $whole * $per_unit + intdiv( ( $quantity % self::ONE ) * $per_unit + self::ONE - 1, self::ONE ) );
	}

	/**
	 * The quantity as a shopper reads it, with the shop's decimal sign.
	 *
	 * @param int $amount Ten-thousandths.
	 */
	public static function text( int $amount ): string {
		return wc_format_localized_decimal( Decimal::write( $amount ) );
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
