<?php
/**
 * The order of two places in a feed, as SQL.
 *
 * Decides nothing of its own: it is the core's order of two rows (by number where both have one, else by the
 * ERP's clock) for statements that compare a whole snapshot at once. Tests ask the core the same.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Conditions on pairs of columns.
 */
final class Place {

	/**
	 * Whether a place is another one or behind it. Both exist.
	 *
	 * @param string $as_of         Column of its instant.
	 * @param string $sequence      Column of its number, which may be null.
	 * @param string $mark_as_of    Column of the other one's instant.
	 * @param string $mark_sequence Column of the other one's number, which may be null.
	 */
	public static function at_or_past( string $as_of, string $sequence, string $mark_as_of, string $mark_sequence ): string {
		return "IF( {$sequence} IS NOT NULL AND {$mark_sequence} IS NOT NULL, {$sequence} >= {$mark_sequence}, {$as_of} >= {$mark_as_of} )";
	}
}
