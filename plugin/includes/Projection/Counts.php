<?php
/**
 * How many listings a run of projection looked at, and what became of them.
 *
 * Decides nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

defined( 'ABSPATH' ) || exit;

/**
 * Counts by what became of listings. Withheld: nothing may be expected of them.
 *
 * @phpstan-type Counted array{looked_at: int, written: int, postponed: int, withheld: int, failed: int}
 */
final class Counts {

	/** Those of no listing. */
	const NONE = array(
		'looked_at' => 0,
		'written'   => 0,
		'postponed' => 0,
		'withheld'  => 0,
		'failed'    => 0,
	);

	/**
	 * Those of two runs.
	 *
	 * @param array $one   Counts.
	 * @param array $other Counts, or more beside them.
	 * @return Counted
	 *
	 * @phpstan-param Counted $one
	 * @phpstan-param array{looked_at: int, written: int, postponed: int, withheld: int, failed: int, ...} $other
	 */
	public static function sum( array $one, array $other ): array {
		return array(
			'looked_at' => $one['looked_at'] + $other['looked_at'],
			'written'   => $one['written'] + $other['written'],
			'postponed' => $one['postponed'] + $other['postponed'],
			'withheld'  => $one['withheld'] + $other['withheld'],
			'failed'    => $one['failed'] + $other['failed'],
		);
	}
}
