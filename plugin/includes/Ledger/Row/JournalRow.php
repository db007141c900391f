<?php
/**
 * One row of the table journal.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * Something that was done.
 */
final class JournalRow {

	/** Number; given by the table. */
	public int $id = 0;

	/** When. */
	public int $happened_at = 0;

	/** Who: staff by number, everybody else by the way they came. */
	public string $actor = '';

	/** What: a stable code. */
	public string $what = '';

	/** To what, such as `product:12` or `item:HAMMER-01`. */
	public string $subject = '';

	/** State before. */
	public ?array $was = null;

	/** State after. */
	public ?array $became = null;

	/** The decision that it rests on. */
	public ?int $decision_id = null;

	/** The exception that it belongs to. */
	public ?int $exception_id = null;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$entry               = new self();
		$entry->id           = Cell::number( $row, 'id' );
		$entry->happened_at  = Cell::number( $row, 'happened_at' );
		$entry->actor        = Cell::text( $row, 'actor' );
		$entry->what         = Cell::text( $row, 'what' );
		$entry->subject      = Cell::text( $row, 'subject' );
		$entry->was          = Cell::perhaps_json( $row, 'was' );
		$entry->became       = Cell::perhaps_json( $row, 'became' );
		$entry->decision_id  = Cell::perhaps( $row, 'decision_id' );
		$entry->exception_id = Cell::perhaps( $row, 'exception_id' );
		return $entry;
	}
}
