<?php
/**
 * One row of the table order_read.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What an ERP showed of an order line on one pool when its orders were read, in ten-thousandths of the pool's unit.
 */
final class OrderReadRow {

	/** The order item. */
	public int $item_id = 0;

	/** The pool. */
	public int $pool_id = 0;

	/** Its number among the reads of the line on the pool; given by the table. */
	public int $n = 0;

	/** The feed. */
	public int $feed_id = 0;

	/** The feed's epoch. */
	public int $epoch = 0;

	/** The ERP's clock when it was read. */
	public int $read_at = 0;

	/** The ERP's clock when reading began. */
	public int $begun_at = 0;

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
		$read            = new self();
		$read->item_id   = Cell::number( $row, 'item_id' );
		$read->pool_id   = Cell::number( $row, 'pool_id' );
		$read->n         = Cell::number( $row, 'n' );
		$read->feed_id   = Cell::number( $row, 'feed_id' );
		$read->epoch     = Cell::number( $row, 'epoch' );
		$read->read_at   = Cell::number( $row, 'read_at' );
		$read->begun_at  = Cell::number( $row, 'begun_at' );
		$read->entered   = Cell::number( $row, 'entered' );
		$read->confirmed = Cell::number( $row, 'confirmed' );
		$read->reserved  = Cell::number( $row, 'reserved' );
		$read->picked    = Cell::number( $row, 'picked' );
		$read->shipped   = Cell::number( $row, 'shipped' );
		return $read;
	}

	/**
	 * By the names of the core's layout.
	 *
	 * @param self $read A read.
	 * @return array{at: int, begunAt: int, epoch: int, entered: int, confirmed: int, reserved: int, picked: int, shipped: int}
	 */
	public static function for_core( self $read ): array {
		return array(
			'at'        => $read->read_at,
			'begunAt'   => $read->begun_at,
			'epoch'     => $read->epoch,
			'entered'   => $read->entered,
			'confirmed' => $read->confirmed,
			'reserved'  => $read->reserved,
			'picked'    => $read->picked,
			'shipped'   => $read->shipped,
		);
	}

	/**
	 * Whether another read shows the same.
	 *
	 * @param OrderReadRow $other The other one.
	 */
	public function shows_the_same( OrderReadRow $other ): bool {
		return array( $this->feed_id, $this->epoch, $this->entered, $this->confirmed, $this->reserved, $this->picked, $this->shipped )
			=== array( $other->feed_id, $other->epoch, $other->entered, $other->confirmed, $other->reserved, $other->picked, $other->shipped );
	}
}
