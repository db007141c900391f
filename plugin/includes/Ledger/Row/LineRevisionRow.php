<?php
/**
 * One row of the table line_revision.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What an order line asked for from one change to the next.
 */
final class LineRevisionRow {

	/** The order item. */
	public int $item_id = 0;

	/** Its number among the line's revisions, from 1. */
	public int $n = 0;

	/** Net demand, in ten-thousandths of the listing's unit. */
	public int $net = 0;

	/** When it was made. */
	public int $made_at = 0;

	/**
	 * Whether the ERP was told: the core's word.
	 *
	 * @var 'yes'|'no'|'unknown'
	 */
	public string $sent = 'unknown';

	/** When the connector marked it as exported. */
	public ?int $exported_at = null;

	/** When the ERP had answered it. */
	public ?int $answered_at = null;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$revision              = new self();
		$revision->item_id     = Cell::number( $row, 'item_id' );
		$revision->n           = Cell::number( $row, 'n' );
		$revision->net         = Cell::number( $row, 'net' );
		$revision->made_at     = Cell::number( $row, 'made_at' );
		/** @var 'yes'|'no'|'unknown' $sent */
		$sent                  = Cell::text( $row, 'sent' );
		$revision->sent        = $sent;
		$revision->exported_at = Cell::perhaps( $row, 'exported_at' );
		$revision->answered_at = Cell::perhaps( $row, 'answered_at' );
		return $revision;
	}
}
