<?php
/**
 * Instants as RFC 3339 text and as the UTC milliseconds that the rules count in.
 *
 * Decides what is an instant. The only place where the plugin reads the clock.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Reads and writes instants: "2026-11-23T10:00:00Z" is 1795428000000.
 */
final class Moment {

	/** The last instant there is: 9999-12-31T23:59:59.999Z. */
	const MAX = 253402300799999;

	/** Date, clock, fraction, zone. */
	const FORM = '/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?$/D';

	/**
	 * Reads an instant with its offset; finer fractions than milliseconds are cut off.
	 *
	 * @param string $text Such as "2026-11-23T11:00:00+01:00".
	 * @return int Milliseconds since 1970-01-01T00:00:00Z.
	 * @throws NotAMoment With the reason's code.
	 */
	public static function parse( string $text ): int {
		if ( 1 !== preg_match( self::FORM, $text, $parts ) ) {
			throw new NotAMoment( 'instant_not_readable', $text );
		}
		$zone  = $parts[4] ?? '';
		$local = $parts[1] . ' ' . $parts[2];
		$time  = \DateTimeImmutable::createFromFormat( '!Y-m-d H:i:s', $local, new \DateTimeZone( 'UTC' ) );
		// Written back it must be the same: PHP would read the 30th of February as the 2nd of March.
		if ( false === $time || $time->format( 'Y-m-d H:i:s' ) !== $local ) {
			throw new NotAMoment( 'instant_not_readable', $text );
		}
		if ( '' === $zone ) {
			throw new NotAMoment( 'instant_without_offset', $text );
		}
		$offset = self::offset_seconds( $zone, $text );
		$ms     = ( $time->getTimestamp() - $offset ) * 1000 + (int) substr( str_pad( $parts[3], 3, '0' ), 0, 3 );
		if ( $ms < 0 || $ms > self::MAX ) {
			throw new NotAMoment( 'instant_out_of_range', $text );
		}
		return $ms;
	}

	/**
	 * Writes an instant in UTC with milliseconds.
	 *
	 * @param int $ms Milliseconds since 1970-01-01T00:00:00Z, not negative.
	 * @return string Such as "2026-11-23T10:00:00.000Z".
	 */
	public static function write( int $ms ): string {
		return gmdate( 'Y-m-d\TH:i:s', intdiv( $ms, 1000 ) ) . sprintf( '.%03dZ', $ms % 1000 );
	}

	/**
	 * Our clock.
	 *
	 * @return int Milliseconds since 1970-01-01T00:00:00Z.
	 */
	public static function now(): int {
		return (int) floor( microtime( true ) * 1000 );
	}

	/**
	 * How far a zone is ahead of UTC.
	 *
	 * @param string $zone "Z" or such as "+01:00".
	 * @param string $text The whole text, for the error.
	 * @return int Seconds.
	 * @throws NotAMoment Where there is no such offset.
	 */
	private static function offset_seconds( string $zone, string $text ): int {
		if ( 'Z' === $zone ) {
			return 0;
		}
		list( $hours, $minutes ) = array_map( 'intval', explode( ':', substr( $zone, 1 ) ) );
		if ( $hours > 23 || $minutes > 59 ) {
			throw new NotAMoment( 'instant_not_readable', $text );
		}
		return ( '-' === $zone[0] ? -1 : 1 ) * ( $hours * 3600 + $minutes * 60 );
	}
}
