<?php
/**
 * Where the rows of one list go that could be read, and those that could not.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\StagedRow;

defined( 'ABSPATH' ) || exit;

/**
 * What Staging asks of it.
 */
interface StagingSink {

	/**
	 * Begins, or goes on where an earlier one stopped.
	 */
	public function begin(): void;

	/**
	 * Takes a row.
	 *
	 * @param StagedRow $row The row.
	 */
	public function add( StagedRow $row ): void;

	/**
	 * Takes a row that cannot be read.
	 *
	 * @param array{line: int, code: string, path: string, excerpt: string} $refusal What is wrong with it.
	 */
	public function refuse( array $refusal ): void;

	/**
	 * A page ends here.
	 */
	public function end_page(): void;

	/**
	 * The list is refused for the rows that cannot be read.
	 */
	public function keep_refusals(): void;

	/**
	 * It goes on, and nothing is to be kept yet.
	 */
	public function renew(): void;
}
