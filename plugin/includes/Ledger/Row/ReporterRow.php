<?php
/**
 * A feed that has spoken of a pool.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * One feed's place in what is said of a pool.
 */
final class ReporterRow {

	/** The feed. */
	public int $feed_id = 0;

	/** Whether it goes. */
	public bool $is_removing = false;

	/** How long after an export its figure contains an order. */
	public int $lag_ms = 0;

	/** Of several that have spoken of a pool the lowest is to own it. */
	public int $ranking = 0;

	/** Its confirmed position. */
	public int $position = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row Of OwnershipTable::reporters().
	 */
	public static function from_database( array $row ): self {
		$reporter              = new self();
		$reporter->feed_id     = Cell::number( $row, 'feed_id' );
		$reporter->is_removing = FeedRow::REMOVING === Cell::text( $row, 'state' );
		// A feed that shows orders declares no lag: what it has read is told by its reads.
		$reporter->lag_ms      = 'orders' === Cell::text( $row, 'contract' ) ? 0 : Cell::perhaps( $row, 'lag_ms' ) ?? OwnerRow::NO_LAG_MS;
		$reporter->ranking     = Cell::number( $row, 'ranking' );
		$reporter->position    = Cell::number( $row, 'position' );
		return $reporter;
	}
}
