<?php
/**
 * How long to leave an ERP alone after a failure.
 *
 * Decides: twice as long each time, up to an hour, never all shops at the same second, and never
 * sooner than the ERP asked for.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Waits.
 */
final class Backoff {

	const MOST_S = 3600;

	/**
	 * When to ask again.
	 *
	 * @param int      $failures  How many in a row, this one counted.
	 * @param int      $cadence_s How often the feed is asked when all is well.
	 * @param int|null $asked_for When the ERP wants to be asked again.
	 */
	public static function retry_at( int $failures, int $cadence_s, ?int $asked_for ): int {
		$seconds = min( max( self::MOST_S, $cadence_s ), $cadence_s * ( 2 ** min( 10, max( 0, $failures - 1 ) ) ) );
		$jitter  = random_int( -20, 20 );
		$at      = Moment::now() + intdiv( $seconds * 1000 * ( 100 + $jitter ), 100 );
		return null === $asked_for ? $at : max( $at, $asked_for );
	}
}
