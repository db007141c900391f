<?php
/**
 * One row of the table location.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * A place where an ERP counts stock.
 */
final class LocationRow {

	/** Number. */
	public int $id = 0;

	/** The feed that speaks of it. */
	public int $feed_id = 0;

	/** What the ERP calls it; empty where the feed has one location and does not name it. */
	public string $code = '';

	/** The locations of one group serve one storefront: their figures are summed. */
	public int $group_id = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$location           = new self();
		$location->id       = Cell::number( $row, 'id' );
		$location->feed_id  = Cell::number( $row, 'feed_id' );
		$location->code     = Cell::text( $row, 'code' );
		$location->group_id = Cell::number( $row, 'group_id' );
		return $location;
	}
}
