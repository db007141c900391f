<?php
/**
 * Arithmetic of amounts in ten-thousandths, and of instants, by hand.
 */

declare(strict_types=1);

namespace StockTruth\Benches\ByHand;

/**
 * Rounding to steps, products with a bill of materials, sums of instants.
 */
final class Amounts {

	const MOST = 30000000000000;

	public static function floor_to( int $amount, int $step ): int {
		$rest = $amount % $step;
		return $amount - ( $rest < 0 ? $rest + $step : $rest );
	}

	public static function times( int $amount, int $per ): int {
		if ( 10000 === $per ) {
			return $amount;
		}
		$amount = max( 0, min( $amount, self::MOST ) );
		return min( intdiv( $amount, 10000 ) * $per + intdiv( $amount % 10000 * $per + 9999, 10000 ), self::MOST );
	}

	/** What a line takes of its pool for so much of it. */
	public static function demand_of( array $line, int $quantity ): int {
		$step = $line['saleStep'];
		$rest = $quantity % $step;
		$up   = 0 === $rest ? $quantity : $quantity - $rest + $step;
		return self::times( max( 0, $up - $line['alreadyCounted'] ), $line['quantityPer'] );
	}

	public static function after( int $instant, int $span ): int {
		return min( Checks::INSTANT_MAX, $instant + $span );
	}

	public static function earlier( ?int $one, ?int $other ): ?int {
		if ( null === $one || null === $other ) {
			return $one ?? $other;
		}
		return min( $one, $other );
	}
}
