<?php
/**
 * What one pool may give to one line, by hand.
 */

declare(strict_types=1);

namespace StockTruth\Benches\ByHand;

/**
 * Status, age, and what the policy makes of a figure that is too old.
 */
final class Access {

	const ACTIONS    = array( 'browse' => 'staleBrowse', 'add' => 'staleAdd', 'checkout' => 'staleCheckout', 'pay' => 'stalePay' );
	const MINUTE     = 60000;
	const RATE_MAX   = 10000000000;
	const AGE_MAX    = 527040;
	const DAY_SHARES = 144000;

	/**
	 * How a pool stands to a line, and what it may give.
	 *
	 * @param array  $pool        What is known of it.
	 * @param int    $now         The shop's clock.
	 * @param string $step        The step of buying.
	 * @param array  $policy      The line's policy.
	 * @param bool   $is_promised Whether a promise stands in for a fresh figure.
	 * @param bool   $gives_all   Whether a pool without a figure gives whatever is asked.
	 * @return array{0: string, 1: int|null, 2: int|null} Standing, room, fresh until just before.
	 */
	public static function of( array $pool, int $now, string $step, array $policy, bool $is_promised, bool $gives_all = false ): array {
		if ( 'blocked' === $pool['status'] ) {
			return array( 'blocked', null, null );
		}
		if ( 'phantom' === $pool['kind'] ) {
			return array( 'phantom', 0, null );
		}
		if ( null === $pool['available'] && 'block' === $policy['unknown'] ) {
			return array( 'unknown', null, null );
		}
		$available = $pool['available'] ?? ( $gives_all ? Amounts::MOST : 0 );
		if ( null !== $pool['fault_until'] ) {
			return array( 'clockFault', null, null );
		}
		if ( null === $pool['since'] ) {
			return array( 'fresh', $available, null );
		}
		$stale_at = Amounts::after( Amounts::after( $pool['since'], $policy['maxAgeMs'] ), 1 );
		if ( $now < $stale_at ) {
			return array( 'fresh', $available, $stale_at );
		}
		if ( $is_promised ) {
			return array( 'promised', $available, null );
		}
		$action = $policy[ self::ACTIONS[ $step ] ];
		if ( 'allow' === $action ) {
			return array( 'staleAllowed', $available, null );
		}
		if ( 'block' === $action || $pool['height'] > 0 || null === $pool['available'] || null === $pool['rate'] ) {
			return array( 'staleRefused', null, null );
		}
		return array( 'staleCovered', $available - self::sold( $pool['rate'], $now - $pool['since'], $policy['salesFactorPercent'] ), null );
	}

	/** What may have sold in so long. */
	private static function sold( int $rate, int $age, int $factor ): int {
		$minutes = min( self::AGE_MAX, self::minutes( $age ) );
		$amount  = intdiv( min( $rate, self::RATE_MAX ) * $factor * $minutes + self::DAY_SHARES - 1, self::DAY_SHARES );
		return min( $amount, Checks::MAX );
	}

	private static function minutes( int $age ): int {
		return intdiv( $age + self::MINUTE - 1, self::MINUTE );
	}

	/** When one more minute of sales is reckoned than now. */
	public static function next_minute( int $since, int $now ): int {
		return Amounts::after( Amounts::after( $since, self::minutes( $now - $since ) * self::MINUTE ), 1 );
	}

	/** When more than so much may have sold; null where that takes more than a year. */
	public static function covered_until( int $spare, array $pool, int $factor ): ?int {
		$pace = min( $pool['rate'], self::RATE_MAX ) * $factor;
		if ( 0 === $pace ) {
			return null;
		}
		$minutes = intdiv( max( 0, $spare ) * self::DAY_SHARES, $pace );
		return $minutes >= self::AGE_MAX ? null : Amounts::after( Amounts::after( $pool['since'], $minutes * self::MINUTE ), 1 );
	}
}
