<?php
/**
 * Figures by their declared marks.
 *
 * Decides what a figure's text says. What could be two figures is refused, never guessed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;

defined( 'ABSPATH' ) || exit;

/**
 * Reads figures of one mapping.
 */
final class Numbers {

	/** Marks between groups of three digits, each with all ways to write it. */
	const THOUSANDS = array(
		'.' => array( '.' ),
		',' => array( ',' ),
		' ' => array( ' ', "\u{A0}", "\u{202F}" ),
		"'" => array( "'", "\u{2019}" ),
	);

	/**
	 * The mark before parts of a unit, `.` or `,`; null where none is declared.
	 *
	 * @var string|null
	 */
	private $decimal;

	/**
	 * The mark between groups of three digits; null where none is declared.
	 *
	 * @var string|null
	 */
	private $thousands;

	/**
	 * Whether `5-` is minus five.
	 *
	 * @var bool
	 */
	private $trailing_minus;

	/**
	 * How figures are written.
	 *
	 * @param string|null $decimal        `.` or `,`, or null.
	 * @param string|null $thousands      A key of THOUSANDS, or null.
	 * @param bool        $trailing_minus Whether a minus may stand behind.
	 */
	public function __construct( ?string $decimal, ?string $thousands, bool $trailing_minus ) {
		$this->decimal        = $decimal;
		$this->thousands      = $thousands;
		$this->trailing_minus = $trailing_minus;
	}

	/**
	 * The figure in ten-thousandths; null where the text is empty, which is never zero.
	 *
	 * @param string $text Trimmed.
	 * @throws BadRow Where it is none.
	 */
	public function read( string $text ): ?int {
		if ( '' === $text ) {
			return null;
		}
		$mark     = $this->decimal ?? '.';
		$other    = ',' === $mark ? '.' : ',';
		$parts    = explode( $mark, $text, 2 );
		$decimals = $parts[1] ?? null;
		$whole    = $this->ungrouped( $parts[0] );
		if ( null === $whole ) {
			throw new BadRow( 'thousands_misplaced', 'available' );
		}
		if ( false !== strpos( $whole . $decimals, $other ) ) {
			throw new BadRow( 'decimal_mark_undeclared', 'available' );
		}
		if ( null === $this->decimal && null !== $decimals && 3 === strlen( $decimals ) ) {
			// 1.234 may be thousands or thousandths.
			throw new BadRow( 'quantity_ambiguous', 'available' );
		}
		$plain = null === $decimals ? $whole : $whole . '.' . $decimals;
		if ( $this->trailing_minus && '-' === substr( $plain, -1 ) ) {
			$plain = '-' . substr( $plain, 0, -1 );
		}
		return self::exact( $plain );
	}

	/**
	 * A number of JSON, which is written with a point whatever is declared.
	 *
	 * @param string $text      Its digits.
	 * @param bool   $is_binary Whether it may carry what is left over from binary fractions: five zeros or nines and more
	 *                          behind its fourth decimal. 3.3000000000000003 is then 3.3, and 2.9999999999999996 is 3.
	 * @throws BadRow Where it is no quantity.
	 */
	public static function exact( string $text, bool $is_binary = false ): int {
		$more = 0;
		if ( $is_binary && 1 === preg_match( '/^(-?)(\d+\.\d{4})(00000|99999)\d*$/D', $text, $parts ) ) {
			$text = $parts[1] . $parts[2];
			$more = '99999' !== $parts[3] ? 0 : ( '-' === $parts[1] ? -1 : 1 );
		}
		try {
			return Decimal::parse( $text ) + $more;
		} catch ( NotADecimal $error ) {
			throw new BadRow( $error->reason(), 'available' );
		}
	}

	/**
	 * A figure in pieces.
	 *
	 * @param int $figure Ten-thousandths.
	 * @param int $factor How many pieces its unit is, in ten-thousandths.
	 * @throws BadRow Where it has parts finer than a quantity, or is too large for one.
	 */
	public static function times( int $figure, int $factor ): int {
		// Both are at most 10¹³, so the factor is parted and each product stays below 2⁶³.
		$whole = intdiv( $factor, 10000 );
		$part  = $factor % 10000;
		if ( 0 !== $whole && abs( $figure ) > intdiv( Decimal::MAX, $whole ) || 0 !== $figure * $part % 10000 ) {
			throw new BadRow( 'quantity_times_factor', 'available' );
		}
		$product = $figure * $whole + intdiv( $figure * $part, 10000 );
		if ( abs( $product ) > Decimal::MAX ) {
			throw new BadRow( 'quantity_times_factor', 'available' );
		}
		return $product;
	}

	/**
	 * The whole part without its thousands marks; null where they stand elsewhere.
	 *
	 * @param string $whole What stands before the decimal mark.
	 */
	private function ungrouped( string $whole ): ?string {
		if ( null === $this->thousands ) {
			return $whole;
		}
		$sign   = '' !== $whole && '-' === $whole[0] ? '-' : '';
		$groups = explode( $this->thousands, str_replace( self::THOUSANDS[ $this->thousands ], $this->thousands, substr( $whole, strlen( $sign ) ) ) );
		$first  = strlen( $groups[0] );
		if ( isset( $groups[1] ) && ( $first < 1 || $first > 3 ) ) {
			return null;
		}
		foreach ( array_slice( $groups, 1 ) as $group ) {
			if ( 3 !== strlen( rtrim( $group, '-' ) ) ) {
				return null;
			}
		}
		return $sign . implode( '', $groups );
	}
}
