<?php
/**
 * Texts of a feed as they are compared.
 *
 * Decides what counts as a blank, as a small letter and as text at all, the same on every server: PHP's
 * own functions know ASCII only, and the mbstring extension is not everywhere.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Trims, lowers and checks.
 */
final class Text {

	/** The blanks of Unicode, for a character class. */
	const BLANKS = '\x{9}-\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}';

	/** Ranges of capital letters with the distance to their small ones, and the step between two capitals. */
	const CAPITALS = array( array( 0xC0, 0xD6, 32, 1 ), array( 0xD8, 0xDE, 32, 1 ), array( 0x100, 0x136, 1, 2 ), array( 0x139, 0x147, 1, 2 ), array( 0x14A, 0x176, 1, 2 ), array( 0x391, 0x3A1, 32, 1 ), array( 0x3A3, 0x3AB, 32, 1 ), array( 0x400, 0x40F, 80, 1 ), array( 0x410, 0x42F, 32, 1 ) );

	/**
	 * A text without blanks at its ends.
	 *
	 * @param string $text UTF-8, or bytes that are none: those are trimmed as ASCII.
	 */
	public static function trim( string $text ): string {
		$text = trim( $text, " \t\n\r\x0b\x0c" );
		if ( '' === $text || ( $text[0] < "\x80" && substr( $text, -1 ) < "\x80" ) ) {
			return $text;
		}
		return preg_replace( '/^[' . self::BLANKS . ']+|[' . self::BLANKS . ']+$/Du', '', $text ) ?? $text;
	}

	/**
	 * A text in small letters.
	 *
	 * @param string $text UTF-8.
	 */
	public static function lower( string $text ): string {
		$text = strtr( $text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz' );
		if ( 1 !== preg_match( '/[\x80-\xff]/', $text ) ) {
			return $text;
		}
		if ( function_exists( 'mb_strtolower' ) ) {
			return mb_strtolower( $text, 'UTF-8' );
		}
		$small = array();
		foreach ( self::CAPITALS as list( $first, $last, $distance, $step ) ) {
			for ( $capital = $first; $capital <= $last; $capital += $step ) {
				$small[ self::character( $capital ) ] = self::character( $capital + $distance );
			}
		}
		return strtr( $text, $small );
	}

	/**
	 * A trimmed text; null where it has control or replacement characters, which no cell has.
	 *
	 * @param string $text UTF-8.
	 */
	public static function plain( string $text ): ?string {
		$text = self::trim( $text );
		return 1 === preg_match( '/^[ -~]*$/D', $text ) || 1 === preg_match( '/^[^\p{Cc}\x{fffd}]*$/Du', $text ) ? $text : null;
	}

	/**
	 * What somebody else wrote, as a line that a message can hold: no tags, no control characters, no more than so
	 * many bytes of whole characters.
	 *
	 * @param string $text      Text in any form.
	 * @param int    $max_bytes How long it may become.
	 */
	public static function shown( string $text, int $max_bytes ): string {
		$text = preg_replace( '/<[^>]*>/', ' ', substr( $text, 0, 16 * $max_bytes ) );
		$text = wp_check_invalid_utf8( (string) $text, true );
		$text = self::trim( (string) preg_replace( '/[\p{C}' . self::BLANKS . ']+/u', ' ', $text ) );
		return strlen( $text ) <= $max_bytes ? $text : preg_replace( '/[\xc0-\xff][\x80-\xbf]{0,3}$/D', '', substr( $text, 0, $max_bytes - 3 ) ) . '…';
	}

	/**
	 * A heading without what people write differently: capitals, and what stands between words.
	 *
	 * @param string $text UTF-8.
	 */
	public static function heading( string $text ): string {
		$text = self::lower( strtr( $text, '_-.?', '    ' ) );
		return trim( (string) preg_replace( '/[' . self::BLANKS . ']+/u', ' ', $text ) );
	}

	/**
	 * A character in UTF-8.
	 *
	 * @param int $number Its number in Unicode.
	 */
	public static function character( int $number ): string {
		if ( $number < 0x80 ) {
			return chr( $number );
		}
		if ( $number < 0x800 ) {
			return chr( 0xC0 | $number >> 6 ) . chr( 0x80 | $number & 0x3F );
		}
		if ( $number < 0x10000 ) {
			return chr( 0xE0 | $number >> 12 ) . chr( 0x80 | $number >> 6 & 0x3F ) . chr( 0x80 | $number & 0x3F );
		}
		return chr( 0xF0 | $number >> 18 ) . chr( 0x80 | $number >> 12 & 0x3F ) . chr( 0x80 | $number >> 6 & 0x3F ) . chr( 0x80 | $number & 0x3F );
	}
}
