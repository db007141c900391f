<?php
/**
 * One row of the table calendar.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * One revision of a calendar.
 */
final class CalendarRow {

	/** By which people know it. */
	public string $name = '';

	/** Number; 0 for one that nobody has changed yet. */
	public int $revision = 0;

	/** The zone that was declared; empty where WordPress's counts. */
	public string $declared_zone = '';

	/** The zone that counted when it was written. */
	public string $zone = 'UTC';

	/** Week, dates and holidays, as Calendar\Hours has them. */
	public array $hours = array();

	/** Who wrote it. */
	public string $actor = '';

	/** When. */
	public int $made_at = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$calendar                = new self();
		$calendar->name          = Cell::text( $row, 'name' );
		$calendar->revision      = Cell::number( $row, 'revision' );
		$calendar->declared_zone = Cell::text( $row, 'declared_zone' );
		$calendar->zone          = Cell::text( $row, 'zone' );
		$calendar->hours         = Cell::json( $row, 'hours' );
		$calendar->actor         = Cell::text( $row, 'actor' );
		$calendar->made_at       = Cell::number( $row, 'made_at' );
		return $calendar;
	}
}
