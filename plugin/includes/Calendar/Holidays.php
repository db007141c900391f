<?php
/**
 * Holidays as they are stored: times in which a calendar is closed, some of them every year.
 *
 * Decides the stored form. How a file is read is for IcsReader, on which days one falls for Recurrence.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Calendar;

defined( 'ABSPATH' ) || exit;

/**
 * The form: times are what the clock on the wall shows, `2026-12-25` for whole days and `2026-12-24T14:00:00` otherwise; `to` is the first
 * moment that is not closed any more. `zone` is empty where the calendar's counts. A rule's weekdays are pairs of which one of the
 * month (0 for every, negative from its end) and the day (0 for Monday).
 *
 * @phpstan-type Rule array{interval: int, count: int|null, until: string|null, months: list<int>, days: list<int>, weekdays: list<array{0: int, 1: int}>}
 * @phpstan-type Holiday array{name: string, from: string, to: string, zone: string, except: list<string>, rule: Rule|null}
 */
final class Holidays {

	/** Of one calendar at most. */
	const MOST = 1000;

	const DAY_S = 86400;

	/**
	 * Holidays from where they were stored. They were read by IcsReader once.
	 *
	 * @param array $stored List.
	 * @return list<Holiday>
	 */
	public static function stored( array $stored ): array {
		/** @var list<Holiday> $holidays */
		$holidays = array_values( array_filter( $stored, static fn( $one ): bool => is_array( $one ) && isset( $one['from'], $one['to'] ) ) );
		return $holidays;
	}

	/**
	 * What the clock on the wall shows, as seconds since 1970 of a clock without zones.
	 *
	 * @param string $text Of the stored form.
	 */
	public static function wall( string $text ): int {
		$time = \DateTimeImmutable::createFromFormat( '!Y-m-d\TH:i:s', 10 === strlen( $text ) ? $text . 'T00:00:00' : $text, new \DateTimeZone( 'UTC' ) );
		return false === $time ? 0 : $time->getTimestamp();
	}

	/**
	 * A time in the stored form.
	 *
	 * @param int  $wall     Seconds.
	 * @param bool $is_whole Whether it is of a whole day.
	 */
	public static function write( int $wall, bool $is_whole ): string {
		return gmdate( $is_whole ? 'Y-m-d' : 'Y-m-d\TH:i:s', $wall );
	}

	/**
	 * Whether a holiday is of whole days.
	 *
	 * @param Holiday $holiday Holiday.
	 */
	public static function is_whole( array $holiday ): bool {
		return 10 === strlen( $holiday['from'] );
	}
}
