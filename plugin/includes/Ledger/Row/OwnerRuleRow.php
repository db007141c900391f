<?php
/**
 * One row of the table owner_rule.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * Whose something is.
 */
final class OwnerRuleRow {

	/** Number; given by the table. */
	public int $id = 0;

	/** What it is about: the core's word. */
	public string $scope = '';

	/** Which of those, such as `listing:12`, `category:5`, `feed:3`, `manualEdit`; empty for the fallback. */
	public string $target = '';

	/** The role. */
	public string $role = '';

	/** A person of it; 0 for whoever leads it. */
	public int $person = 0;

	/** When it was made. */
	public int $made_at = 0;

	/** Who made it. */
	public string $made_by = '';

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$rule          = new self();
		$rule->id      = Cell::number( $row, 'id' );
		$rule->scope   = Cell::text( $row, 'scope' );
		$rule->target  = Cell::text( $row, 'target' );
		$rule->role    = Cell::text( $row, 'role' );
		$rule->person  = Cell::number( $row, 'person' );
		$rule->made_at = Cell::number( $row, 'made_at' );
		$rule->made_by = Cell::text( $row, 'made_by' );
		return $rule;
	}
}
