<?php
/**
 * Units that others keep, as the core's holds.
 *
 * Decides only what is put together where there are more of them than the core takes: those that end
 * last, into one that ends when the last of them does. So nothing is offered too early.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

defined( 'ABSPATH' ) || exit;

/**
 * Rows of `holds`.
 */
final class Holds {

	/** As many rows as the core takes in one question. */
	const MOST = 200;

	/**
	 * The holds of a question's pools.
	 *
	 * @param array<int, list<array{quantity: int, until: int}>> $held By the pool's place in the question.
	 * @return list<array{pool: int, quantity: int, until: int}>
	 */
	public static function rows( array $held ): array {
		$rows = array();
		$most = max( 1, intdiv( self::MOST, max( 1, count( $held ) ) ) );
		foreach ( $held as $pool => $holds ) {
			usort(
				$holds,
				static function ( array $one, array $other ): int {
					return $one['until'] <=> $other['until'];
				}
			);
			$merged = array_slice( $holds, $most - 1 );
			$kept   = array_slice( $holds, 0, $most - 1 );
			if ( array() !== $merged ) {
				$kept[] = array(
					'quantity' => array_sum( array_column( $merged, 'quantity' ) ),
					'until'    => end( $merged )['until'],
				);
			}
			foreach ( $kept as $hold ) {
				$rows[] = array( 'pool' => $pool ) + $hold;
			}
		}
		return $rows;
	}
}
