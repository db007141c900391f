<?php
/**
 * How long to leave an ERP alone after failures.
 *
 * Decides: twice as long each time, up to an hour, never all shops at the same second, and never
 * sooner than the ERP asked for. After several failures in a row nothing but one probe an interval is asked.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Waits, and breaks the circuit.
 */
final class Backoff {

	const MOST_S = 3600;

	/** From so many failures in a row on an attempt is a probe: the next one waits its interval, even if nobody says how this one went. */
	const OPENS_AFTER = 5;

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

	/**
	 * When a feed may be asked again that is asked now, if nobody says how that went: the interval of a probe, where the
	 * circuit is broken. Null where it is not.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public static function after_probe( FeedRow $feed ): ?int {
		return $feed->failures < self::OPENS_AFTER ? null : self::retry_at( $feed->failures, $feed->cadence_s(), null );
	}

	/**
	 * Refuses to ask a feed that is left alone.
	 *
	 * @param FeedRow $feed Feed.
	 * @throws FeedError With until when.
	 */
	public static function must_be_over( FeedRow $feed ): void {
		if ( null !== $feed->retry_at && Moment::now() < $feed->retry_at ) {
			/* translators: %s: instant. */
			throw new FeedError( 'backing_off', sprintf( __( 'The last attempt failed; the ERP is left alone until %s.', 'stock-truth' ), Moment::write( $feed->retry_at ) ) );
		}
	}
}
