<?php
/**
 * One row of the table hold.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * Units of one pool that are kept for one line.
 */
final class HoldRow {

	/** The line: of an order by its item, of a cart by its owner and key. */
	public string $line = '';

	/** The pool. */
	public int $pool_id = 0;

	/** Whose it is, as a token that names nobody. */
	public string $owner = '';

	/** The listing that the line is of. */
	public int $product_id = 0;

	/** The order; 0 for a cart's. */
	public int $order_id = 0;

	/** How much, in ten-thousandths of the pool's unit. */
	public int $quantity = 0;

	/** The first instant at which it keeps nothing any more. */
	public int $until_at = 0;

	/** When it was taken on a fresh verdict; null where the verdict was not fresh. */
	public ?int $fresh_at = null;

	/** How much of the listing its line was promised then, in ten-thousandths; 0 for nothing. */
	public int $promised = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$hold             = new self();
		$hold->line       = Cell::text( $row, 'line' );
		$hold->pool_id    = Cell::number( $row, 'pool_id' );
		$hold->owner      = Cell::text( $row, 'owner' );
		$hold->product_id = Cell::number( $row, 'product_id' );
		$hold->order_id   = Cell::number( $row, 'order_id' );
		$hold->quantity   = Cell::number( $row, 'quantity' );
		$hold->until_at   = Cell::number( $row, 'until_at' );
		$hold->fresh_at   = Cell::perhaps( $row, 'fresh_at' );
		$hold->promised   = Cell::number( $row, 'promised' );
		return $hold;
	}
}
