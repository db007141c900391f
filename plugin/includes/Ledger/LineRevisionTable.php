<?php
/**
 * What order lines asked for, change by change.
 *
 * Decides how revisions are found and written, under the locks of their lines' pools. How many are kept, and which of
 * them the ERP knows, is decided in Demand and by the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\LineRevisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_line_revision.
 */
final class LineRevisionTable {

	const COLUMNS = array( 'item_id', 'n', 'net', 'made_at', 'sent', 'exported_at', 'answered_at' );

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
	 * Revisions of lines, the oldest first.
	 *
	 * @param int[] $item_ids Order items.
	 * @return array<int, list<LineRevisionRow>> By item.
	 */
	public function of_lines( array $item_ids ): array {
		if ( array() === $item_ids ) {
			return array();
		}
		$found = array();
		foreach ( $this->database->rows( 'SELECT * FROM %i WHERE item_id IN ( ' . Database::places( $item_ids ) . ' ) ORDER BY item_id, n', array_merge( array( $this->name() ), array_values( $item_ids ) ) ) as $row ) {
			$revision                      = LineRevisionRow::from_database( $row );
			$found[ $revision->item_id ][] = $revision;
		}
		return $found;
	}

	/**
	 * Writes revisions by item and number.
	 *
	 * @param LineRevisionRow[] $revisions New ones and changed ones.
	 */
	public function write( array $revisions ): void {
		$rows = array();
		foreach ( $revisions as $revision ) {
			$rows[] = array( $revision->item_id, $revision->n, $revision->net, $revision->made_at, $revision->sent, $revision->exported_at, $revision->answered_at );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $rows, Bulk::update( array_slice( self::COLUMNS, 2 ) ) );
	}

	/**
	 * Drops revisions of lines.
	 *
	 * @param array<int, int[]> $numbers Their numbers by order item.
	 */
	public function drop( array $numbers ): void {
		foreach ( array_chunk( array_filter( $numbers ), Bulk::ROWS, true ) as $some ) {
			$which  = array();
			$values = array( $this->name() );
			foreach ( $some as $item_id => $of_line ) {
				$which[] = '( item_id = %d AND n IN ( ' . Database::places( $of_line ) . ' ) )';
				$values  = array_merge( $values, array( $item_id ), array_values( $of_line ) );
			}
			$this->database->write( 'DELETE FROM %i WHERE ' . implode( ' OR ', $which ), $values );
		}
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'line_revision' );
	}
}
