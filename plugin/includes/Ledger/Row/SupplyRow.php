<?php
/**
 * One row of the table supply.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What is to come, by the ERP's own reference.
 */
final class SupplyRow {

	/** The pool that it comes to. */
	public int $pool_id = 0;

	/** What the ERP calls it, such as a purchase order's line. */
	public string $reference = '';

	/** When it is due. */
	public int $due_at = 0;

	/** How much, in ten-thousandths. */
	public int $quantity = 0;

	/** Whether it is confirmed. */
	public bool $confirmed = false;

	/** The ERP's clock when the list was read. */
	public int $read_at = 0;

	/** The run that named it last. */
	public int $run_id = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$supply            = new self();
		$supply->pool_id   = Cell::number( $row, 'pool_id' );
		$supply->reference = Cell::text( $row, 'reference' );
		$supply->due_at    = Cell::number( $row, 'due_at' );
		$supply->quantity  = Cell::number( $row, 'quantity' );
		$supply->confirmed = Cell::flag( $row, 'confirmed' );
		$supply->read_at   = Cell::number( $row, 'read_at' );
		$supply->run_id    = Cell::number( $row, 'run_id' );
		return $supply;
	}
}
