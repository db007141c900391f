<?php
/**
 * The rows of a list that is only looked at: they are handed on in batches, and nothing of them is kept.
 *
 * Decides nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\StagedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Hands rows on.
 */
final class DryRows implements StagingSink {

	const BATCH = 500;

	/**
	 * Takes batches.
	 *
	 * @var callable(StagedRow[]): void
	 */
	private $take;

	/**
	 * Rows that wait for the next batch.
	 *
	 * @var StagedRow[]
	 */
	private $rows = array();

	/**
	 * A sink.
	 *
	 * @param callable(StagedRow[]): void $take Takes batches.
	 */
	public function __construct( callable $take ) {
		$this->take = $take;
	}

	/**
	 * Begins.
	 */
	public function begin(): void {
		$this->rows = array();
	}

	/**
	 * Takes a row.
	 *
	 * @param StagedRow $row The row.
	 */
	public function add( StagedRow $row ): void {
		$this->rows[] = $row;
		if ( self::BATCH === count( $this->rows ) ) {
			$this->end_page();
		}
	}

	/**
	 * Takes a row that cannot be read: StagingNotes lists it.
	 *
	 * @param array{line: int, code: string, path: string, excerpt: string} $refusal What is wrong with it.
	 */
	public function refuse( array $refusal ): void {
		unset( $refusal );
	}

	/**
	 * Hands on what waits.
	 */
	public function end_page(): void {
		( $this->take )( $this->rows );
		$this->rows = array();
	}

	/**
	 * Nothing is kept.
	 */
	public function keep_refusals(): void {
		$this->rows = array();
	}

	/**
	 * Nobody waits for it.
	 */
	public function renew(): void {
	}
}
