<?php
/**
 * The lines of an iCalendar file (RFC 5545).
 *
 * Decides what a line is, how lines that were folded belong together, and how much is read. Knows nothing of events.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Calendar;

use StockTruth\InputError;

defined( 'ABSPATH' ) || exit;

/**
 * Reads lines.
 *
 * @phpstan-type Line array{at: int, name: string, params: array<string, string>, value: string}
 */
final class IcsLines {

	/** Bounds: a file, its lines, a line. */
	const MAX_BYTES  = 1048576;
	const LINES      = 50000;
	const LINE_BYTES = 65536;

	/**
	 * The lines of a file.
	 *
	 * @param string $text The file.
	 * @return list<Line>
	 * @throws InputError Where it is no such file.
	 */
	public static function read( string $text ): array {
		if ( strlen( $text ) > self::MAX_BYTES ) {
			throw new InputError( 'ics_too_long', __( 'The file is longer than 1 MB.', 'stock-truth' ), '' );
		}
		if ( ! mb_check_encoding( $text, 'UTF-8' ) ) {
			throw new InputError( 'ics_not_utf8', __( 'The file is not in UTF-8.', 'stock-truth' ), '' );
		}
		$lines = array();
		foreach ( self::unfolded( "\xEF\xBB\xBF" === substr( $text, 0, 3 ) ? substr( $text, 3 ) : $text ) as $at => $line ) {
			$lines[] = self::parsed( $line, $at );
		}
		$first = $lines[0] ?? null;
		if ( null === $first || 'BEGIN' !== $first['name'] || 'VCALENDAR' !== strtoupper( $first['value'] ) ) {
			throw new InputError( 'ics_not_a_calendar', __( 'The file does not begin with BEGIN:VCALENDAR.', 'stock-truth' ), 'line 1' );
		}
		return $lines;
	}

	/**
	 * Lines put together again, by the number at which each begins.
	 *
	 * @param string $text The file.
	 * @return array<int, string>
	 * @throws InputError Where one is too long.
	 */
	private static function unfolded( string $text ): array {
		$lines = array();
		$at    = 0;
		$last  = 0;
		foreach ( (array) preg_split( '/\r\n|\n|\r/', $text ) as $part ) {
			++$at;
			$part = (string) $part;
			if ( $at > self::LINES ) {
				/* translators: %d: number. */
				throw new InputError( 'ics_too_many_lines', sprintf( __( 'The file has more than %d lines.', 'stock-truth' ), self::LINES ), 'line ' . $at );
			}
			if ( 0 !== $last && '' !== $part && ( ' ' === $part[0] || "\t" === $part[0] ) ) {
				$lines[ $last ] .= substr( $part, 1 );
			} elseif ( '' !== trim( $part ) ) {
				$last           = $at;
				$lines[ $last ] = $part;
			}
			if ( 0 !== $last && strlen( $lines[ $last ] ) > self::LINE_BYTES ) {
				throw new InputError( 'ics_line_too_long', __( 'A line is longer than 64 kB.', 'stock-truth' ), 'line ' . $last );
			}
		}
		return $lines;
	}

	/**
	 * A line taken apart.
	 *
	 * @param string $line The line.
	 * @param int    $at   Its number.
	 * @return Line
	 * @throws InputError Where it is none.
	 */
	private static function parsed( string $line, int $at ): array {
		if ( 1 !== preg_match( '/^([A-Za-z0-9-]+)((?:;[^":;]*+(?:"[^"]*+"[^":;]*+)*+)*+):(.*)$/sD', $line, $parts ) ) {
			throw new InputError( 'ics_line_not_readable', __( 'A line has to be NAME:VALUE.', 'stock-truth' ), 'line ' . $at );
		}
		$params = array();
		preg_match_all( '/;([A-Za-z0-9-]+)=((?:"[^"]*+"|[^";:])*+)/', $parts[2], $found, PREG_SET_ORDER );
		foreach ( $found as $one ) {
			$params[ strtoupper( $one[1] ) ] = trim( $one[2], '"' );
		}
		return array(
			'at'     => $at,
			'name'   => strtoupper( $parts[1] ),
			'params' => $params,
			'value'  => $parts[3],
		);
	}
}
