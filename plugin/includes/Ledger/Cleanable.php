<?php
/**
 * A table that grows with time and is cleaned in bounded steps.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * What Cleaning asks of such a table.
 */
interface Cleanable {

	/**
	 * Deletes rows that are beyond their keeping.
	 *
	 * @param int $now   Our clock, in UTC milliseconds.
	 * @param int $limit How many at most.
	 * @return int How many went; 0 where none is left.
	 */
	public function clean( int $now, int $limit ): int;

	/**
	 * How many rows are beyond their keeping.
	 *
	 * @param int $now  Our clock, in UTC milliseconds.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int;
}
