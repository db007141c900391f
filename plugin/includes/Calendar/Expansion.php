<?php
/**
 * The instants at which a calendar is open.
 *
 * Decides them by the zone's rules: a sorted list of intervals that do not meet, each from its first instant to the one behind its last. How
 * much open time passes between two instants, and when work is due, is for the rules.
 *
 * A span belongs to the day on which it begins: what goes on over midnight is open although the next day is closed. A date of its own
 * stands above holidays; holidays of whole days close what begins on them, others just their time.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Calendar;

defined( 'ABSPATH' ) || exit;

/**
 * Expands hours.
 *
 * @phpstan-type Span array{0: int, 1: int}
 */
final class Expansion {

	/** Bounds: intervals of a list, and days that it looks ahead. */
	const MOST = 400;
	const DAYS = 400;

	/**
	 * The open intervals from an instant on.
	 *
	 * @param Hours  $hours Hours.
	 * @param string $name  The zone.
	 * @param int    $from  UTC milliseconds.
	 * @return array{intervals: list<Span>, covers_until: int} In UTC milliseconds. Behind `covers_until` nothing is known; an interval that is open
	 *     then ends there.
	 */
	public static function open( Hours $hours, string $name, int $from ): array {
		$zone   = new Zone( $name );
		$from_s = intdiv( $from, 1000 );
		$ends_s = $from_s + self::DAYS * Holidays::DAY_S;
		$closed = self::closed( $hours, $name, $from_s, $ends_s );
		$spans  = array();
		// From two days before: what began then may still be open.
		for ( $day = intdiv( $zone->wall( $from_s ), Holidays::DAY_S ) - 2; $zone->begins( $day * Holidays::DAY_S ) < $ends_s; $day++ ) {
			$midnight = $day * Holidays::DAY_S;
			$own      = $hours->on_date( gmdate( 'Y-m-d', $midnight ) );
			$of_day   = $own ?? ( isset( $closed['days'][ $day ] ) ? array() : $hours->on_day( ( $day + 3 ) % 7 ) );
			foreach ( $of_day as list( $begins, $ends ) ) {
				$span = array( $zone->begins( $midnight + 60 * $begins ), $zone->ends( $midnight + 60 * $ends ) );
				foreach ( null === $own ? self::without( $span, $closed['times'] ) : array( $span ) as $part ) {
					$spans[] = $part;
				}
			}
		}
		return self::listed( $spans, $from, $ends_s * 1000 );
	}

	/**
	 * A list within its bounds.
	 *
	 * @param list<Span> $spans  In seconds, in any order.
	 * @param int        $from   First instant, in milliseconds.
	 * @param int        $covers The instant behind the last that is known.
	 * @return array{intervals: list<Span>, covers_until: int}
	 */
	private static function listed( array $spans, int $from, int $covers ): array {
		$intervals = array();
		foreach ( self::joined( $spans ) as list( $begins, $ends ) ) {
			$begins = max( $begins * 1000, $from );
			$ends   = min( $ends * 1000, $covers );
			if ( $begins < $ends ) {
				$intervals[] = array( $begins, $ends );
			}
		}
		// Up to the first one that the list has no place for, it is known that nothing else is open.
		$beyond = $intervals[ self::MOST ] ?? null;
		return array(
			'intervals'    => array_slice( $intervals, 0, self::MOST ),
			'covers_until' => null === $beyond ? $covers : $beyond[0],
		);
	}

	/**
	 * What is closed: days, and times.
	 *
	 * @param Hours  $hours  Hours.
	 * @param string $name   The calendar's zone.
	 * @param int    $from_s First instant.
	 * @param int    $ends_s The instant behind the last.
	 * @return array{days: array<int, true>, times: list<Span>} Days since 1970; times in order.
	 */
	private static function closed( Hours $hours, string $name, int $from_s, int $ends_s ): array {
		$days  = array();
		$times = array();
		foreach ( $hours->holidays() as $holiday ) {
			$first  = Holidays::wall( $holiday['from'] );
			$length = Holidays::wall( $holiday['to'] ) - $first;
			$zone   = new Zone( '' === $holiday['zone'] ? $name : $holiday['zone'] );
			foreach ( Recurrence::starts( $first, $holiday['rule'], $from_s - $length - 4 * Holidays::DAY_S, $ends_s + 4 * Holidays::DAY_S ) as $start ) {
				if ( in_array( Holidays::write( $start, true ), $holiday['except'], true ) || in_array( Holidays::write( $start, false ), $holiday['except'], true ) ) {
					continue;
				}
				if ( ! Holidays::is_whole( $holiday ) ) {
					$times[] = array( $zone->begins( $start ), $zone->ends( $start + $length ) );
					continue;
				}
				for ( $at = $start; $at < $start + $length; $at += Holidays::DAY_S ) {
					$days[ intdiv( $at, Holidays::DAY_S ) ] = true;
				}
			}
		}
		return array(
			'days'  => $days,
			'times' => self::joined( $times ),
		);
	}

	/**
	 * What is left of a span.
	 *
	 * @param Span       $span  Span.
	 * @param list<Span> $times What is taken away, in order and without meeting.
	 * @return list<Span>
	 */
	private static function without( array $span, array $times ): array {
		$left = array();
		foreach ( $times as list( $begins, $ends ) ) {
			if ( $ends <= $span[0] || $begins >= $span[1] ) {
				continue;
			}
			if ( $begins > $span[0] ) {
				$left[] = array( $span[0], $begins );
			}
			$span[0] = $ends;
		}
		if ( $span[0] < $span[1] ) {
			$left[] = $span;
		}
		return $left;
	}

	/**
	 * Spans in order, those that meet put together, empty ones left out.
	 *
	 * @param list<Span> $spans Spans.
	 * @return list<Span>
	 */
	private static function joined( array $spans ): array {
		usort( $spans, static fn( array $one, array $other ): int => $one[0] <=> $other[0] );
		$joined = array();
		$last   = -1;
		foreach ( $spans as $span ) {
			if ( $span[1] <= $span[0] ) {
				continue;
			}
			if ( $last >= 0 && $span[0] <= $joined[ $last ][1] ) {
				$joined[ $last ][1] = max( $joined[ $last ][1], $span[1] );
			} else {
				$joined[] = $span;
				++$last;
			}
		}
		return $joined;
	}
}
