<?php
/**
 * One row of the table staged.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What a run says of one item in one location, before it takes effect.
 */
final class StagedRow {

	/** Its place in the run, from 1, in the order in which rows came. */
	public int $place = 0;

	/** The location. */
	public int $location_id = 0;

	/** The ERP's key, byte by byte. */
	public string $item = '';

	/** Ten-thousandths; null where the ERP has none. */
	public ?int $figure = null;

	/**
	 * The core's word.
	 *
	 * @var 'active'|'blocked'|'discontinued'
	 */
	public string $status = 'active';

	/** Whether the row could be read beyond its key. */
	public bool $readable = true;

	/** Whether its unit is declared. */
	public bool $unit_known = true;

	/** The ERP's clock when the figure was read. */
	public int $as_of = 0;

	/** Our clock when the row arrived. */
	public int $received_at = 0;

	/** The feed's sequence number. */
	public ?int $sequence = null;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$staged              = new self();
		$staged->place       = Cell::number( $row, 'place' );
		$staged->location_id = Cell::number( $row, 'location_id' );
		$staged->item        = Cell::text( $row, 'item' );
		$staged->figure      = Cell::perhaps( $row, 'figure' );
		$staged->status      = Cell::word( $row, 'status', PoolRow::STATUSES );
		$staged->readable    = Cell::flag( $row, 'readable' );
		$staged->unit_known  = Cell::flag( $row, 'unit_known' );
		$staged->as_of       = Cell::number( $row, 'as_of' );
		$staged->received_at = Cell::number( $row, 'received_at' );
		$staged->sequence    = Cell::perhaps( $row, 'sequence' );
		return $staged;
	}
}
