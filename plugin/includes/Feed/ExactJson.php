<?php
/**
 * JSON whose numbers stay what was written.
 *
 * Decides that numbers become texts: PHP reads 12.34 as the nearest binary fraction and a long
 * number as a rounded one, and neither can be undone afterwards.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Reads JSON.
 */
final class ExactJson {

	const DEPTH = 512;

	/** A string, passed over as it is, or a number. */
	const TOKENS = '/"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"(*SKIP)(*FAIL)|-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][+-]?\d++)?/s';

	/** What numbers begin with here. No text of a feed may hold this character. */
	const NUMBER = "\x01";

	/**
	 * The value of a JSON text: objects as objects, lists as arrays, numbers as texts that begin with NUMBER.
	 *
	 * @param string $json JSON.
	 * @return mixed
	 * @throws FeedError Where it is none.
	 */
	public static function decode( string $json ) {
		if ( 0 === strncmp( $json, "\xEF\xBB\xBF", 3 ) ) {
			$json = substr( $json, 3 );
		}
		// Inside a string, a number is passed over; outside, quotes make it a text. What was no JSON
		// before is none after: two texts never stand beside each other in JSON.
		$quoted = preg_replace( self::TOKENS, '"\u0001$0"', $json );
		try {
			if ( null === $quoted ) {
				throw new \JsonException( 'PCRE ' . preg_last_error() );
			}
			return json_decode( $quoted, false, self::DEPTH, JSON_THROW_ON_ERROR );
		} catch ( \JsonException $error ) {
			$looks_like = 1 === preg_match( '/^\s*</', $json ) ? __( 'it looks like a web page', 'stock-truth' ) : $error->getMessage();
			throw new FeedError(
				'not_json',
				/* translators: %s: what is wrong. */
				sprintf( __( 'The answer of the ERP is not readable as JSON: %s.', 'stock-truth' ), $looks_like )
			);
		}
	}

	/**
	 * A number as it was written; null where a value is no number.
	 *
	 * @param mixed $value Of decode().
	 */
	public static function number( $value ): ?string {
		return is_string( $value ) && '' !== $value && self::NUMBER === $value[0] ? substr( $value, 1 ) : null;
	}

	/**
	 * A single value as text; null where it is none: a list, an object, null.
	 *
	 * @param mixed $value Of decode().
	 */
	public static function text( $value ): ?string {
		if ( is_bool( $value ) ) {
			return $value ? 'true' : 'false';
		}
		$number = self::number( $value );
		return null !== $number ? self::without_exponent( $number ) : ( is_string( $value ) ? $value : null );
	}

	/**
	 * A number's text without exponent: 1.25e2 is 125. Other texts stay as they are.
	 *
	 * @param string $text What stands where a number should.
	 */
	private static function without_exponent( string $text ): string {
		if ( 1 !== preg_match( '/^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/D', $text, $parts ) || abs( (int) $parts[4] ) > 64 ) {
			return $text;
		}
		$digits = $parts[2] . ( $parts[3] ?? '' );
		$point  = strlen( $parts[2] ) + (int) $parts[4];
		if ( $point <= 0 ) {
			$digits = str_repeat( '0', 1 - $point ) . $digits;
			$point  = 1;
		}
		$digits   = str_pad( $digits, $point, '0' );
		$fraction = rtrim( substr( $digits, $point ), '0' );
		return $parts[1] . substr( $digits, 0, $point ) . ( '' === $fraction ? '' : '.' . $fraction );
	}
}
