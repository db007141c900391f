<?php
/**
 * One row of the table staged_order.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What an ERP showed of an item of an order on one row of its list, in ten-thousandths of the item's unit.
 */
final class StagedOrderRow {

	/** Its place among the rows of its run, from 1. */
	public int $place = 0;

	/** The order, as the shop calls it. */
	public string $reference = '';

	/** The item's key. */
	public string $item = '';

	/** What is entered. */
	public int $entered = 0;

	/** What is confirmed. */
	public int $confirmed = 0;

	/** What is reserved. */
	public int $reserved = 0;

	/** What is picked. */
	public int $picked = 0;

	/** What is shipped. */
	public int $shipped = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$staged            = new self();
		$staged->place     = Cell::number( $row, 'place' );
		$staged->reference = Cell::text( $row, 'reference' );
		$staged->item      = Cell::text( $row, 'item' );
		$staged->entered   = Cell::number( $row, 'entered' );
		$staged->confirmed = Cell::number( $row, 'confirmed' );
		$staged->reserved  = Cell::number( $row, 'reserved' );
		$staged->picked    = Cell::number( $row, 'picked' );
		$staged->shipped   = Cell::number( $row, 'shipped' );
		return $staged;
	}
}
