<?php
/**
 * On which days something falls that comes every year.
 *
 * Decides which rules of RFC 5545 are understood: FREQ=YEARLY with INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY and BYDAY in a month. Another
 * one is refused: a holiday that is left out would let a due time pass while nobody works.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Calendar;

use StockTruth\InputError;

defined( 'ABSPATH' ) || exit;

/**
 * Rules.
 *
 * @phpstan-import-type Rule from Holidays
 */
final class Recurrence {

	/** A rule is followed for so many years from its first one. */
	const YEARS = 300;

	const DAYS = array( 'MO' => 0, 'TU' => 1, 'WE' => 2, 'TH' => 3, 'FR' => 4, 'SA' => 5, 'SU' => 6 );

	/**
	 * Reads a rule.
	 *
	 * @param string                     $text  Value of RRULE.
	 * @param callable( string ): string $until Reads the value of UNTIL into the stored form.
	 * @param string                     $path  Where it stands.
	 * @return Rule
	 * @throws InputError Where it is not understood.
	 */
	public static function read( string $text, callable $until, string $path ): array {
		$rule = array( 'interval' => 1, 'count' => null, 'until' => null, 'months' => array(), 'days' => array(), 'weekdays' => array() );
		$freq = '';
		foreach ( explode( ';', strtoupper( $text ) ) as $part ) {
			list( $name, $value ) = array_pad( explode( '=', $part, 2 ), 2, '' );
			switch ( $name ) {
				case 'FREQ':
					$freq = $value;
					break;
				case 'INTERVAL':
					$rule['interval'] = self::numbers( $value, 1, 100, $path )[0];
					break;
				case 'COUNT':
					$rule['count'] = self::numbers( $value, 1, 1000, $path )[0];
					break;
				case 'UNTIL':
					$rule['until'] = $until( $value );
					break;
				case 'BYMONTH':
					$rule['months'] = self::numbers( $value, 1, 12, $path );
					break;
				case 'BYMONTHDAY':
					$rule['days'] = self::numbers( $value, -31, 31, $path );
					break;
				case 'BYDAY':
					$rule['weekdays'] = self::weekdays( $value, $path );
					break;
				case 'WKST':
					// Of rules of weeks alone.
					break;
				default:
					throw self::refused( $name, $path );
			}
		}
		if ( 'YEARLY' !== $freq ) {
			throw self::refused( 'FREQ=' . $freq, $path );
		}
		if ( array() !== $rule['weekdays'] && array() === $rule['months'] ) {
			throw self::refused( 'BYDAY without BYMONTH', $path );
		}
		return $rule;
	}

	/**
	 * When it begins within a time.
	 *
	 * @param int       $first When it begins for the first time: what the clock on the wall shows.
	 * @param Rule|null $rule  Null where it comes once.
	 * @param int       $from  First moment.
	 * @param int       $to    The moment behind the last.
	 * @return list<int>
	 */
	public static function starts( int $first, ?array $rule, int $from, int $to ): array {
		if ( null === $rule ) {
			return $first >= $from && $first < $to ? array( $first ) : array();
		}
		$starts = array();
		$count  = 0;
		$year   = (int) gmdate( 'Y', $first );
		$last   = min( $year + self::YEARS, (int) gmdate( 'Y', $to ) );
		$until  = null === $rule['until'] ? PHP_INT_MAX : Holidays::wall( $rule['until'] );
		$begin  = $year;
		if ( null === $rule['count'] ) {
			// Years before the time that is asked about need not be counted.
			$begin += max( 0, intdiv( (int) gmdate( 'Y', $from ) - 1 - $year, $rule['interval'] ) ) * $rule['interval'];
		}
		for ( $at = $begin; $at <= $last; $at += $rule['interval'] ) {
			foreach ( self::in_year( $first, $rule, $at, $year === $at ) as $start ) {
				if ( $start > $until || $start >= $to || ( null !== $rule['count'] && $count >= $rule['count'] ) ) {
					return $starts;
				}
				++$count;
				if ( $start >= $from ) {
					$starts[] = $start;
				}
			}
		}
		return $starts;
	}

	/**
	 * When it begins within a year, in order.
	 *
	 * @param int  $first    When it begins for the first time, which always counts.
	 * @param Rule $rule     Rule.
	 * @param int  $year     Year.
	 * @param bool $is_first Whether it is the first one.
	 * @return list<int>
	 */
	private static function in_year( int $first, array $rule, int $year, bool $is_first ): array {
		$time   = (int) gmdate( 'G', $first ) * 3600 + (int) gmdate( 'i', $first ) * 60 + (int) gmdate( 's', $first );
		$months = $rule['months'];
		if ( array() === $months ) {
			$months = array() === $rule['days'] ? array( (int) gmdate( 'n', $first ) ) : range( 1, 12 );
		}
		$starts = $is_first ? array( $first ) : array();
		$own = array() === $rule['days'] && array() === $rule['weekdays'] ? (int) gmdate( 'j', $first ) : null;
		foreach ( $months as $month ) {
			$length = (int) gmdate( 't', (int) gmmktime( 0, 0, 0, $month, 1, $year ) );
			for ( $day = $own ?? 1; $day <= min( $own ?? $length, $length ); $day++ ) {
				$start = (int) gmmktime( 0, 0, 0, $month, $day, $year ) + $time;
				if ( $start > $first && ( null !== $own || self::is_day( $rule, $start, $day, $length ) ) ) {
					$starts[] = $start;
				}
			}
		}
		sort( $starts );
		return $starts;
	}

	/**
	 * Whether the rule names a day of a month.
	 *
	 * @param Rule $rule   Rule, which names days.
	 * @param int  $start  A moment of that day.
	 * @param int  $day    Day of the month.
	 * @param int  $length How many days the month has.
	 */
	private static function is_day( array $rule, int $start, int $day, int $length ): bool {
		if ( array() !== $rule['days'] && ! in_array( $day, $rule['days'], true ) && ! in_array( $day - $length - 1, $rule['days'], true ) ) {
			return false;
		}
		$weekday = (int) gmdate( 'N', $start ) - 1;
		foreach ( $rule['weekdays'] as list( $which, $wanted ) ) {
			if ( $wanted === $weekday && ( 0 === $which || intdiv( $day - 1, 7 ) + 1 === $which || -intdiv( $length - $day, 7 ) - 1 === $which ) ) {
				return true;
			}
		}
		return array() === $rule['weekdays'];
	}

	/**
	 * Reads numbers with commas between them.
	 *
	 * @param string $text  Text.
	 * @param int    $least Smallest one; 0 is none.
	 * @param int    $most  Greatest one.
	 * @param string $path  Where it stands.
	 * @return non-empty-list<int>
	 * @throws InputError Where they are none.
	 */
	private static function numbers( string $text, int $least, int $most, string $path ): array {
		$numbers = array();
		foreach ( explode( ',', $text ) as $part ) {
			$number = (int) $part;
			if ( 1 !== preg_match( '/^[+-]?\d{1,5}$/D', $part ) || 0 === $number || $number < $least || $number > $most ) {
				throw self::refused( $text, $path );
			}
			$numbers[] = $number;
		}
		return $numbers;
	}

	/**
	 * Reads days of the week, with or without which one of the month.
	 *
	 * @param string $text Such as `1MO,-1FR`.
	 * @param string $path Where it stands.
	 * @return list<array{0: int, 1: int}>
	 * @throws InputError Where they are none.
	 */
	private static function weekdays( string $text, string $path ): array {
		$days = array();
		foreach ( explode( ',', $text ) as $part ) {
			if ( 1 !== preg_match( '/^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/D', $part, $found ) ) {
				throw self::refused( $text, $path );
			}
			$days[] = array( (int) $found[1], self::DAYS[ $found[2] ] );
		}
		return $days;
	}

	/**
	 * The error for what is not understood.
	 *
	 * @param string $what What that is.
	 * @param string $path Where it stands.
	 */
	private static function refused( string $what, string $path ): InputError {
		/* translators: %s: part of a rule. */
		return new InputError( 'ics_rrule_not_understood', sprintf( __( 'Of rules, those of every year are understood, with INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY and BYDAY in a month; this one is not: %s', 'stock-truth' ), $what ), $path );
	}
}
