<?php
/**
 * Keys that stand twice in one object of a JSON text.
 *
 * Decides where they are. PHP takes the last value without a word, and either could be meant. What
 * becomes of the object is for whoever reads it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Looks for them.
 */
final class JsonKeys {

	/** A text that is a key; other texts are passed over. */
	const KEY = '/"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"(?:\s*+:|(*SKIP)(*FAIL))/s';

	/** A text, with its colon where it is a key, or a mark. */
	const TOKEN = '/("[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+")(\s*+:)?|[{}\[\],]/s';

	/**
	 * Places of the keys that stand twice, as lists of names and, in lists, places from 0.
	 *
	 * @param string $json  Text that is JSON.
	 * @param mixed  $value What json_decode() made of it, objects as objects.
	 * @return list<list<string>>
	 */
	public static function twice( string $json, $value ): array {
		// Counting is quick and mostly enough: where no key was lost, none stands twice. The text that is left of
		// the replacement is thrown away: it takes less memory than all matches would.
		preg_replace( self::KEY, '', $json, -1, $keys );
		return $keys === self::count( $value ) ? array() : self::search( $json );
	}

	/**
	 * How many keys a value has, those of its members included.
	 *
	 * @param mixed $value Decoded JSON.
	 */
	private static function count( $value ): int {
		$count = 0;
		$left  = array( $value );
		while ( array() !== $left ) {
			$one = array_pop( $left );
			if ( ! is_object( $one ) && ! is_array( $one ) ) {
				continue;
			}
			foreach ( $one as $member ) {
				$count += (int) is_object( $one );
				if ( is_object( $member ) || is_array( $member ) ) {
					$left[] = $member;
				}
			}
		}
		return $count;
	}

	/**
	 * Walks through the text.
	 *
	 * @param string $json Text that is JSON.
	 * @return list<list<string>>
	 */
	private static function search( string $json ): array {
		$found = array();
		/** @var array<int, string> $names */
		$names = array();
		// One entry for each open object or list; $names has the way to it, and $keys an object's keys so far.
		$is_list = array();
		/** @var array<int, array<string, true>> $keys */
		$keys = array();
		preg_match_all( self::TOKEN, $json, $tokens, PREG_SET_ORDER );
		foreach ( $tokens as $token ) {
			$depth = count( $names ) - 1;
			if ( '{' === $token[0] || '[' === $token[0] ) {
				$is_list[] = '[' === $token[0];
				$names[]   = '[' === $token[0] ? '0' : '';
				$keys[]    = array();
			} elseif ( '}' === $token[0] || ']' === $token[0] ) {
				array_pop( $is_list );
				array_pop( $names );
				array_pop( $keys );
			} elseif ( ',' === $token[0] ) {
				$names[ $depth ] = $is_list[ $depth ] ? (string) ( (int) $names[ $depth ] + 1 ) : $names[ $depth ];
			} elseif ( isset( $token[2] ) ) {
				$name            = json_decode( $token[1] );
				$name            = is_string( $name ) ? $name : '';
				$names[ $depth ] = $name;
				if ( isset( $keys[ $depth ][ 'k' . $name ] ) ) {
					$found[] = array_values( $names );
				}
				$keys[ $depth ][ 'k' . $name ] = true;
			}
		}
		return $found;
	}
}
