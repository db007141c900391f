<?php
/**
 * Many rows in few statements.
 *
 * Decides how values stand in a statement and how many rows one takes. What happens to rows that are there
 * already is for the caller.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Inserts. Numbers stand in the statement as they are, only texts as placeholders: a snapshot of 100,000 rows
 * has a million numbers, and wpdb takes more time for a placeholder than the database for a row.
 */
final class Bulk {

	/** Rows of one statement: far below the smallest packet that a server takes. */
	const ROWS = 500;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * A writer.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Inserts rows.
	 *
	 * @param string   $table   Table with prefix.
	 * @param string[] $columns Columns.
	 * @param array<int, array<int, int|string|bool|null>> $rows Values in the order of the columns.
	 * @param string $then What follows the values, such as `ON DUPLICATE KEY UPDATE …`.
	 * @param string $verb `INSERT` or `INSERT IGNORE`.
	 * @return int Rows that changed, as the database counts them: 2 for one that was there and is another now.
	 */
	public function insert( string $table, array $columns, array $rows, string $then = '', string $verb = 'INSERT' ): int {
		$changed = 0;
		foreach ( array_chunk( $rows, self::ROWS ) as $some ) {
			$texts  = array( $table );
			$values = array();
			foreach ( $some as $row ) {
				$values[] = self::tuple( $row, $texts );
			}
			$changed += $this->database->write(
				$verb . ' INTO %i ( ' . implode( ', ', $columns ) . ' ) VALUES ' . implode( ', ', $values ) . ' ' . $then,
				$texts
			);
		}
		return $changed;
	}

	/**
	 * `ON DUPLICATE KEY UPDATE` with the new values of columns.
	 *
	 * @param string[] $columns Columns.
	 */
	public static function update( array $columns ): string {
		$sets = array();
		foreach ( $columns as $column ) {
			$sets[] = "{$column} = VALUES({$column})";
		}
		return 'ON DUPLICATE KEY UPDATE ' . implode( ', ', $sets );
	}

	/**
	 * As update(), but only where the row still has the revision that was read, which rises; the database then
	 * counts 2 for it, and less for one that somebody else wrote. `revision` is among the columns.
	 *
	 * @param string[] $columns Columns without `revision`.
	 */
	public static function update_unchanged( array $columns ): string {
		$sets = array();
		foreach ( $columns as $column ) {
			$sets[] = "{$column} = IF( revision = VALUES(revision), VALUES({$column}), {$column} )";
		}
		// The last one: those before it compare with the revision as it was.
		$sets[] = 'revision = IF( revision = VALUES(revision), revision + 1, revision )';
		return 'ON DUPLICATE KEY UPDATE ' . implode( ', ', $sets );
	}

	/**
	 * One row in brackets.
	 *
	 * @param array<int, int|string|bool|null> $row   Values.
	 * @param string[]                         $texts Receives those that stand as placeholders.
	 */
	private static function tuple( array $row, array &$texts ): string {
		$cells = array();
		foreach ( $row as $value ) {
			if ( is_int( $value ) ) {
				$cells[] = $value;
			} elseif ( null === $value ) {
				$cells[] = 'NULL';
			} elseif ( is_string( $value ) ) {
				$cells[] = '%s';
				$texts[] = $value;
			} else {
				$cells[] = $value ? 1 : 0;
			}
		}
		return '( ' . implode( ', ', $cells ) . ' )';
	}
}
