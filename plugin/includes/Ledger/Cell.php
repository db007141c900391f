<?php
/**
 * What the database answers, as typed values.
 *
 * Decides how a column's text becomes a number, a flag or a list. The database gives every value as text.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Reads cells of rows as Database::rows() gives them.
 */
final class Cell {

	/**
	 * A number.
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column A column that is never null.
	 */
	public static function number( array $row, string $column ): int {
		return (int) self::text( $row, $column );
	}

	/**
	 * A number, or null.
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column A column that may be null.
	 */
	public static function perhaps( array $row, string $column ): ?int {
		return isset( $row[ $column ] ) ? (int) $row[ $column ] : self::nothing( $row, $column );
	}

	/**
	 * A flag.
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column A column of 0 and 1.
	 */
	public static function flag( array $row, string $column ): bool {
		return '1' === self::text( $row, $column );
	}

	/**
	 * A text.
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column A column that is never null.
	 * @throws Failure Where it is: the query lacks the column.
	 */
	public static function text( array $row, string $column ): string {
		if ( ! isset( $row[ $column ] ) ) {
			throw new Failure( "a row has no `{$column}`" );
		}
		return $row[ $column ];
	}

	/**
	 * A text, or null.
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column A column that may be null.
	 */
	public static function perhaps_text( array $row, string $column ): ?string {
		return isset( $row[ $column ] ) ? $row[ $column ] : self::nothing( $row, $column );
	}

	/**
	 * One of the core's words.
	 *
	 * @template W of string
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column A column that is never null.
	 * @param string[]                   $words  The words that may stand there.
	 * @return string
	 * @throws Failure Where another one stands there.
	 *
	 * @phpstan-param list<W> $words
	 * @phpstan-return W
	 */
	public static function word( array $row, string $column, array $words ): string {
		$text = self::text( $row, $column );
		foreach ( $words as $word ) {
			if ( $word === $text ) {
				return $word;
			}
		}
		throw new Failure( "`{$column}` of a row is no word of the core" );
	}

	/**
	 * A list or map that was written as JSON; empty where it is damaged.
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column A column of JSON.
	 */
	public static function json( array $row, string $column ): array {
		$value = json_decode( self::text( $row, $column ), true );
		return is_array( $value ) ? $value : array();
	}

	/**
	 * A list or map that was written as JSON, or null.
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column A column that may be null.
	 */
	public static function perhaps_json( array $row, string $column ): ?array {
		return isset( $row[ $column ] ) ? self::json( $row, $column ) : self::nothing( $row, $column );
	}

	/**
	 * A value as JSON for a column.
	 *
	 * @param array $value List or map.
	 */
	public static function written( array $value ): string {
		$text = wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
		if ( false === $text ) {
			throw new Failure( 'a value cannot be written as JSON: ' . json_last_error_msg() );
		}
		return $text;
	}

	/**
	 * A key, which must not be cut: WordPress has the database cut what is too long, and two keys became one.
	 *
	 * @param string $key   Key.
	 * @param int    $bytes How long the column is.
	 * @throws Failure Where it is longer.
	 */
	public static function key( string $key, int $bytes ): string {
		if ( strlen( $key ) > $bytes ) {
			throw new Failure( "a key has more than {$bytes} bytes" );
		}
		return $key;
	}

	/**
	 * A text for people, cut where it is too long.
	 *
	 * @param string $text  UTF-8.
	 * @param int    $width How many bytes are kept at most; a character is never cut in two.
	 */
	public static function cut( string $text, int $width ): string {
		if ( strlen( $text ) <= $width ) {
			return $text;
		}
		while ( $width > 0 && 0x80 === ( ord( $text[ $width ] ) & 0xC0 ) ) {
			--$width;
		}
		return substr( $text, 0, $width );
	}

	/**
	 * Null, where the row has the column.
	 *
	 * @param array<string, string|null> $row    Row.
	 * @param string                     $column Column.
	 * @return null
	 * @throws Failure Where the query lacks it.
	 */
	private static function nothing( array $row, string $column ) {
		if ( ! array_key_exists( $column, $row ) ) {
			throw new Failure( "a row has no `{$column}`" );
		}
		return null;
	}
}
