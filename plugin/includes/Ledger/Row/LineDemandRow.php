<?php
/**
 * One row of the table line_demand.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What an order line asks of one pool, in ten-thousandths of the pool's unit.
 */
final class LineDemandRow {

	/** The order item. */
	public int $item_id = 0;

	/** The pool. */
	public int $pool_id = 0;

	/** What one unit of the line takes of the pool. */
	public int $per_unit = 10000;

	/** Net demand on the pool. */
	public int $net = 0;

	/** What the pool's figure contains of it. */
	public int $reflected = 0;

	/** The feed's epoch when that was found. */
	public int $reflected_epoch = 0;

	/** The smallest value of the row that U was made of. */
	public int $lowest = 0;

	/** U of the line on this pool. */
	public int $in_flight = 0;

	/** What U and the figure count for the line. */
	public int $already_counted = 0;

	/** Whether nothing is open any more. */
	public bool $settled = false;

	/** The position that the pool has to pass before it is judged anew; null where only a new fact changes it. */
	public ?int $waits_for = null;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$demand                  = new self();
		$demand->item_id         = Cell::number( $row, 'item_id' );
		$demand->pool_id         = Cell::number( $row, 'pool_id' );
		$demand->per_unit        = Cell::number( $row, 'per_unit' );
		$demand->net             = Cell::number( $row, 'net' );
		$demand->reflected       = Cell::number( $row, 'reflected' );
		$demand->reflected_epoch = Cell::number( $row, 'reflected_epoch' );
		$demand->lowest          = Cell::number( $row, 'lowest' );
		$demand->in_flight       = Cell::number( $row, 'in_flight' );
		$demand->already_counted = Cell::number( $row, 'already_counted' );
		$demand->settled         = Cell::flag( $row, 'settled' );
		$demand->waits_for       = Cell::perhaps( $row, 'waits_for' );
		return $demand;
	}

	/**
	 * Values by column.
	 *
	 * @return array<string, int|bool|null>
	 */
	public function to_database(): array {
		return array(
			'item_id'         => $this->item_id,
			'pool_id'         => $this->pool_id,
			'per_unit'        => $this->per_unit,
			'net'             => $this->net,
			'reflected'       => $this->reflected,
			'reflected_epoch' => $this->reflected_epoch,
			'lowest'          => $this->lowest,
			'in_flight'       => $this->in_flight,
			'already_counted' => $this->already_counted,
			'settled'         => $this->settled,
			'waits_for'       => $this->waits_for,
		);
	}
}
