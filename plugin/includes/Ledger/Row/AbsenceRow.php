<?php
/**
 * One row of the table absence.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * Who stands in for a person, and when the person is away.
 */
final class AbsenceRow {

	/** The person. */
	public int $user_id = 0;

	/** Who stands in; null where nobody does. */
	public ?int $deputy_id = null;

	/** The first instant of being away; null where the person is not. */
	public ?int $since = null;

	/** The instant of being back. */
	public ?int $until = null;

	/** Who wrote it. */
	public string $actor = '';

	/** When. */
	public int $changed_at = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$absence             = new self();
		$absence->user_id    = Cell::number( $row, 'user_id' );
		$absence->deputy_id  = Cell::perhaps( $row, 'deputy_id' );
		$absence->since      = Cell::perhaps( $row, 'since' );
		$absence->until      = Cell::perhaps( $row, 'until' );
		$absence->actor      = Cell::text( $row, 'actor' );
		$absence->changed_at = Cell::number( $row, 'changed_at' );
		return $absence;
	}

	/**
	 * Whether the person is away.
	 *
	 * @param int $at Instant.
	 */
	public function is_away( int $at ): bool {
		return null !== $this->since && null !== $this->until && $at >= $this->since && $at < $this->until;
	}
}
