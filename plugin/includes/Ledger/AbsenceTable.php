<?php
/**
 * Who is away, and who stands in.
 *
 * Decides how that is stored: a row for each person of whom something was said. A shop has as many as it has people.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\AbsenceRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_absence.
 */
final class AbsenceTable {

	const COLUMNS = array( 'user_id', 'deputy_id', 'since', 'until', 'actor', 'changed_at' );

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
	 * All rows, by person.
	 *
	 * @return array<int, AbsenceRow>
	 */
	public function all(): array {
		return $this->rows( '' );
	}

	/**
	 * All rows, by person, locked until the transaction ends: whoever says who stands in for whom sees what everybody else has said.
	 *
	 * @return array<int, AbsenceRow>
	 */
	public function lock_all(): array {
		return $this->rows( ' FOR UPDATE' );
	}

	/**
	 * Writes a row.
	 *
	 * @param AbsenceRow $absence The row.
	 */
	public function write( AbsenceRow $absence ): void {
		( new Bulk( $this->database ) )->insert(
			$this->name(),
			self::COLUMNS,
			array( array( $absence->user_id, $absence->deputy_id, $absence->since, $absence->until, Cell::cut( $absence->actor, 60 ), $absence->changed_at ) ),
			Bulk::update( array_slice( self::COLUMNS, 1 ) )
		);
	}

	/**
	 * Deletes a row.
	 *
	 * @param int $user_id Person.
	 */
	public function remove( int $user_id ): void {
		$this->database->write( 'DELETE FROM %i WHERE user_id = %d', array( $this->name(), $user_id ) );
	}

	/**
	 * All rows.
	 *
	 * @param string $then What follows the statement.
	 * @return array<int, AbsenceRow> By person.
	 */
	private function rows( string $then ): array {
		$rows = array();
		foreach ( $this->database->rows( 'SELECT * FROM %i ORDER BY user_id' . $then, array( $this->name() ) ) as $row ) {
			$absence                   = AbsenceRow::from_database( $row );
			$rows[ $absence->user_id ] = $absence;
		}
		return $rows;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'absence' );
	}
}
