<?php
/**
 * Holidays out of an iCalendar file (RFC 5545).
 *
 * Decides which events of such a file are times in which a calendar is closed: all that are not cancelled. What is not understood of
 * one refuses the file, with the path of it and the line.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Calendar;

use StockTruth\InputError;
use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * Reads files of holidays.
 *
 * @phpstan-import-type Line from IcsLines
 * @phpstan-import-type Holiday from Holidays
 * @phpstan-type Time array{wall: int, whole: bool, zone: string}
 */
final class IcsReader {

	/** The longest time that is closed at a stretch, in days. */
	const LENGTH_DAYS = 366;

	/** Parts of an event that would change when it is, and are not understood. */
	const REFUSED = array( 'RDATE', 'RECURRENCE-ID', 'EXRULE' );

	/** Parts of an event that may stand several times. */
	const SEVERAL = array( 'EXDATE' );

	/**
	 * The holidays of a file.
	 *
	 * @param string $text The file.
	 * @return list<Holiday>
	 * @throws InputError With the path of what is not understood.
	 */
	public static function read( string $text ): array {
		$holidays = array();
		foreach ( self::events( IcsLines::read( $text ) ) as $at => $event ) {
			$status = $event['STATUS'][0]['value'] ?? '';
			if ( 'CANCELLED' !== strtoupper( $status ) ) {
				$holidays[] = self::holiday( $event, 'VEVENT[' . $at . ']' );
			}
		}
		return $holidays;
	}

	/**
	 * The events of a file: their lines by name. What stands in other parts, such as zones and alarms, is left out.
	 *
	 * @param list<Line> $lines Lines.
	 * @return list<array<string, list<Line>>>
	 * @throws InputError Where parts are not closed, or there are too many events.
	 */
	private static function events( array $lines ): array {
		$events = array();
		/** @var list<string> $open */
		$open = array();
		foreach ( $lines as $line ) {
			$value = strtoupper( $line['value'] );
			if ( 'BEGIN' === $line['name'] ) {
				$open[] = $value;
				if ( array( 'VCALENDAR', 'VEVENT' ) === $open ) {
					$events[] = array();
				}
				if ( count( $open ) > 8 || count( $events ) > Holidays::MOST ) {
					/* translators: %d: number. */
					throw new InputError( 'ics_too_many', sprintf( __( 'A file has %d events at most.', 'stock-truth' ), Holidays::MOST ), 'line ' . $line['at'] );
				}
			} elseif ( 'END' === $line['name'] ) {
				if ( array_pop( $open ) !== $value ) {
					throw new InputError( 'ics_not_closed', __( 'BEGIN and END do not belong together.', 'stock-truth' ), 'line ' . $line['at'] );
				}
			} elseif ( array( 'VCALENDAR', 'VEVENT' ) === $open ) {
				$events[ count( $events ) - 1 ][ $line['name'] ][] = $line;
			}
		}
		if ( array() !== $open ) {
			throw new InputError( 'ics_not_closed', __( 'The file ends before its parts do.', 'stock-truth' ), implode( '.', $open ) );
		}
		return $events;
	}

	/**
	 * The holiday that an event is.
	 *
	 * @param array<string, list<Line>> $event Its lines by name.
	 * @param string                    $path  Where it stands.
	 * @return Holiday
	 * @throws InputError With the path of what is not understood.
	 */
	private static function holiday( array $event, string $path ): array {
		foreach ( self::REFUSED as $name ) {
			if ( isset( $event[ $name ] ) ) {
				/* translators: %s: name of a part of an event. */
				throw self::at( 'ics_not_understood', sprintf( __( '%s is not understood.', 'stock-truth' ), $name ), $path, $event[ $name ][0] );
			}
		}
		foreach ( array( 'DTSTART', 'DTEND', 'DURATION', 'RRULE' ) as $name ) {
			if ( isset( $event[ $name ][1] ) ) {
				/* translators: %s: name of a part of an event. */
				throw self::at( 'ics_given_twice', sprintf( __( '%s stands twice.', 'stock-truth' ), $name ), $path, $event[ $name ][1] );
			}
		}
		if ( ! isset( $event['DTSTART'][0] ) ) {
			throw new InputError( 'ics_start_missing', __( 'An event has no DTSTART.', 'stock-truth' ), $path . '.DTSTART' );
		}
		$start = self::time( $event['DTSTART'][0]['value'], $event['DTSTART'][0], $path );
		$end   = self::end( $event, $start, $path );
		$rule  = $event['RRULE'][0] ?? null;
		return array(
			'name'   => self::name( $event['SUMMARY'][0]['value'] ?? '' ),
			'from'   => Holidays::write( $start['wall'], $start['whole'] ),
			'to'     => Holidays::write( $end, $start['whole'] ),
			'zone'   => $start['zone'],
			'except' => self::exceptions( $event['EXDATE'] ?? array(), $start, $path ),
			'rule'   => null === $rule ? null : Recurrence::read( $rule['value'], static fn( string $until ): string => self::until( $until, $start, $rule, $path ), self::place( $path, $rule ) ),
		);
	}

	/**
	 * When an event ends, as its clock shows it.
	 *
	 * @param array<string, list<Line>> $event Its lines by name.
	 * @param Time                      $start When it begins.
	 * @param string                    $path  Where it stands.
	 * @throws InputError Where that is not understood.
	 */
	private static function end( array $event, array $start, string $path ): int {
		$line = $event['DTEND'][0] ?? $event['DURATION'][0] ?? null;
		if ( null === $line ) {
			if ( ! $start['whole'] ) {
				throw new InputError( 'ics_end_missing', __( 'An event with a time has no DTEND.', 'stock-truth' ), $path . '.DTEND' );
			}
			return $start['wall'] + Holidays::DAY_S;
		}
		if ( 'DURATION' === $line['name'] ) {
			$end = $start['wall'] + self::duration( $line, $path );
		} else {
			$read = self::time( $line['value'], $line, $path );
			if ( $read['whole'] !== $start['whole'] || $read['zone'] !== $start['zone'] ) {
				throw self::at( 'ics_end_of_other_kind', __( 'DTEND is of another kind or zone than DTSTART.', 'stock-truth' ), $path, $line );
			}
			$end = $read['wall'];
		}
		if ( $end <= $start['wall'] || ( $start['whole'] && 0 !== ( $end - $start['wall'] ) % Holidays::DAY_S ) ) {
			throw self::at( 'ics_end_not_after_start', __( 'An event ends after it begins, and one of whole days by a day.', 'stock-truth' ), $path, $line );
		}
		if ( $end - $start['wall'] > self::LENGTH_DAYS * Holidays::DAY_S ) {
			/* translators: %d: days. */
			throw self::at( 'ics_event_too_long', sprintf( __( 'An event is longer than %d days.', 'stock-truth' ), self::LENGTH_DAYS ), $path, $line );
		}
		return $end;
	}

	/**
	 * A length in seconds.
	 *
	 * @param Line   $line Of DURATION.
	 * @param string $path Where its event stands.
	 * @throws InputError Where it is not understood.
	 */
	private static function duration( array $line, string $path ): int {
		if ( 1 !== preg_match( '/^\+?P(?=.)(?:(\d{1,3})W|(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?)$/D', $line['value'], $parts ) ) {
			throw self::at( 'ics_duration_not_understood', __( 'A length is such as P1D or PT8H.', 'stock-truth' ), $path, $line );
		}
		$parts = array_map( 'intval', $parts + array_fill( 0, 6, '' ) );
		return $parts[1] * 604800 + $parts[2] * 86400 + $parts[3] * 3600 + $parts[4] * 60 + $parts[5];
	}

	/**
	 * The times at which an event does not come.
	 *
	 * @param list<Line> $lines Of EXDATE.
	 * @param Time       $start When it begins.
	 * @param string     $path  Where the event stands.
	 * @return list<string> In the form of its beginning; a date where only that is said.
	 * @throws InputError Where that is not understood.
	 */
	private static function exceptions( array $lines, array $start, string $path ): array {
		$times = array();
		foreach ( $lines as $line ) {
			foreach ( explode( ',', $line['value'] ) as $value ) {
				$time = self::time( $value, $line, $path );
				if ( ! $time['whole'] && ( $start['whole'] || $time['zone'] !== $start['zone'] ) ) {
					throw self::at( 'ics_exception_of_other_kind', __( 'EXDATE is of another kind or zone than DTSTART.', 'stock-truth' ), $path, $line );
				}
				$times[] = Holidays::write( $time['wall'], $time['whole'] );
			}
		}
		return $times;
	}

	/**
	 * The last time at which an event may begin.
	 *
	 * @param string $value Of UNTIL.
	 * @param Time   $start When it begins.
	 * @param Line   $line  The line.
	 * @param string $path  Where the event stands.
	 * @throws InputError Where that is not understood.
	 */
	private static function until( string $value, array $start, array $line, string $path ): string {
		$time = self::time( $value, array( 'params' => array() ) + $line, $path );
		$wall = $time['wall'];
		if ( $time['whole'] && ! $start['whole'] ) {
			$wall += Holidays::DAY_S - 1;
		}
		// UNTIL is in UTC where the beginning has a zone.
		if ( 'UTC' === $time['zone'] && ! $start['whole'] && ! in_array( $start['zone'], array( '', 'UTC' ), true ) ) {
			$wall = ( new Zone( $start['zone'] ) )->wall( $wall );
		}
		return Holidays::write( $wall, false );
	}

	/**
	 * A date or a time.
	 *
	 * @param string $value Value.
	 * @param Line   $line  The line that it stands on, for its zone.
	 * @param string $path  Where the event stands.
	 * @return Time
	 * @throws InputError Where it is none.
	 */
	private static function time( string $value, array $line, string $path ): array {
		if ( 1 !== preg_match( '/^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z)?)?$/D', $value, $parts ) || ! checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) || (int) $parts[1] < 1900 ) {
			throw self::at( 'ics_time_not_readable', __( 'A time is such as 20261225 or 20261224T140000Z.', 'stock-truth' ), $path, $line );
		}
		$is_whole = ! isset( $parts[4], $parts[5], $parts[6] );
		$zone     = isset( $parts[7] ) ? 'UTC' : '';
		if ( ! $is_whole && '' === $zone && isset( $line['params']['TZID'] ) ) {
			$zone = Zone::read( $line['params']['TZID'], self::place( $path, $line ) );
		}
		return array(
			'wall'  => (int) gmmktime( (int) ( $parts[4] ?? 0 ), (int) ( $parts[5] ?? 0 ), (int) ( $parts[6] ?? 0 ), (int) $parts[2], (int) $parts[3], (int) $parts[1] ),
			'whole' => $is_whole,
			'zone'  => $zone,
		);
	}

	/**
	 * The name of a holiday, for people.
	 *
	 * @param string $text Value of SUMMARY.
	 */
	private static function name( string $text ): string {
		return Cell::cut( trim( strtr( $text, array( '\\n' => ' ', '\\N' => ' ', '\\,' => ',', '\\;' => ';', '\\\\' => '\\' ) ) ), 80 );
	}

	/**
	 * An error with where it is.
	 *
	 * @param string $code    Code.
	 * @param string $message For people.
	 * @param string $path    Where the event stands.
	 * @param Line   $line    The line.
	 */
	private static function at( string $code, string $message, string $path, array $line ): InputError {
		return new InputError( $code, $message, self::place( $path, $line ) );
	}

	/**
	 * Where a line stands.
	 *
	 * @param string $path Where the event stands.
	 * @param Line   $line The line.
	 */
	private static function place( string $path, array $line ): string {
		return $path . '.' . $line['name'] . ' (line ' . $line['at'] . ')';
	}
}
