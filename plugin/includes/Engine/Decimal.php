<?php
/**
 * Decimal texts and the ten-thousandths that the rules count in.
 *
 * Decides what is a decimal number. Does not know units, thousands marks or locales: a feed's
 * mapping turns those into this form first.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Reads and writes quantities: "47" is 470000, "-0.25" is -2500.
 */
final class Decimal {

	/** The largest amount taken from outside, in ten-thousandths: a thousand million units. */
	const MAX = 10000000000000;

	/**
	 * Reads an optional minus sign, digits, and optionally a point with digits; nothing else.
	 *
	 * @param string $text Such as "47", "-4", "0.25" or "47.0000".
	 * @return int Ten-thousandths of a base unit.
	 * @throws NotADecimal With the reason's code.
	 */
	public static function parse( string $text ): int {
		if ( 1 !== preg_match( '/^(-?)([0-9]+)(?:\.([0-9]+))?$/D', $text, $parts ) ) {
			throw new NotADecimal( 'quantity_not_a_decimal', $text );
		}
		$whole    = ltrim( $parts[2], '0' );
		$fraction = str_pad( $parts[3] ?? '', 4, '0' );
		// Ten digits before the point are more than the range holds: stop before PHP makes it a float.
		if ( strlen( $whole ) > 10 ) {
			throw new NotADecimal( 'quantity_out_of_range', $text );
		}
		if ( '' !== rtrim( substr( $fraction, 4 ), '0' ) ) {
			throw new NotADecimal( 'quantity_too_fine', $text );
		}
		$amount = (int) $whole * 10000 + (int) substr( $fraction, 0, 4 );
		if ( $amount > self::MAX ) {
			throw new NotADecimal( 'quantity_out_of_range', $text );
		}
		return '-' === $parts[1] ? -$amount : $amount;
	}

	/**
	 * Writes a quantity without trailing zeros: 125000 is "12.5".
	 *
	 * @param int $amount Ten-thousandths of a base unit.
	 * @return string
	 */
	public static function write( int $amount ): string {
		$sign     = $amount < 0 ? '-' : '';
		$amount   = abs( $amount );
		$fraction = rtrim( sprintf( '%04d', $amount % 10000 ), '0' );
		return $sign . intdiv( $amount, 10000 ) . ( '' === $fraction ? '' : '.' . $fraction );
	}
}
