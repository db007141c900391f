<?php
/**
 * Calendars, revision by revision.
 *
 * Decides that a revision, once written, stays as it is. What may stand in one is decided in Calendar.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\CalendarRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_calendar.
 */
final class CalendarTable {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * The newest revision of a calendar; null where there is none.
	 *
	 * @param string $name Name.
	 */
	public function newest( string $name ): ?CalendarRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE name = %s ORDER BY revision DESC LIMIT 1', array( $this->name(), $name ) );
		return null === $row ? null : CalendarRow::from_database( $row );
	}

	/**
	 * A revision of a calendar; null where there is none.
	 *
	 * @param string $name     Name.
	 * @param int    $revision Number.
	 */
	public function revision( string $name, int $revision ): ?CalendarRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE name = %s AND revision = %d', array( $this->name(), $name, $revision ) );
		return null === $row ? null : CalendarRow::from_database( $row );
	}

	/**
	 * The names of all calendars.
	 *
	 * @return list<string>
	 */
	public function names(): array {
		$names = array();
		foreach ( $this->database->rows( 'SELECT DISTINCT name FROM %i ORDER BY name', array( $this->name() ) ) as $row ) {
			$names[] = Cell::text( $row, 'name' );
		}
		return $names;
	}

	/**
	 * Writes a revision.
	 *
	 * @param CalendarRow $calendar The revision.
	 * @return bool False where somebody else has written one of this number.
	 */
	public function add( CalendarRow $calendar ): bool {
		return 1 === ( new Bulk( $this->database ) )->insert(
			$this->name(),
			array( 'name', 'revision', 'declared_zone', 'zone', 'hours', 'actor', 'made_at' ),
			array( array( Cell::key( $calendar->name, 40 ), $calendar->revision, $calendar->declared_zone, $calendar->zone, Cell::written( $calendar->hours ), Cell::cut( $calendar->actor, 60 ), $calendar->made_at ) ),
			'',
			'INSERT IGNORE'
		);
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'calendar' );
	}
}
