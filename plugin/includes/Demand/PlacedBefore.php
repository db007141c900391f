<?php
/**
 * How people say which orders are old.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;

defined( 'ABSPATH' ) || exit;

/**
 * An instant with an offset, an age in days, or a day of the shop.
 */
final class PlacedBefore {

	const DAY_MS = 86400000;

	/**
	 * Reads it.
	 *
	 * @param string $text Such as "2026-11-01T00:00:00Z", or "30d" for thirty days ago.
	 * @param int    $now  Our clock.
	 * @return int UTC milliseconds.
	 * @throws NotAMoment Where it is neither.
	 */
	public static function read( string $text, int $now ): int {
		$text = trim( $text );
		return 1 === preg_match( '/^(\d{1,5})d$/D', $text, $days ) ? $now - (int) $days[1] * self::DAY_MS : Moment::parse( $text );
	}

	/**
	 * The beginning of a day.
	 *
	 * @param string        $day  Such as 2026-11-01.
	 * @param \DateTimeZone $zone Where it begins.
	 * @return int|null UTC milliseconds; null where it is no day.
	 */
	public static function day( string $day, \DateTimeZone $zone ): ?int {
		$time = \DateTimeImmutable::createFromFormat( '!Y-m-d', $day, $zone );
		return false !== $time && $time->format( 'Y-m-d' ) === $day ? $time->getTimestamp() * 1000 : null;
	}
}
