<?php
/**
 * Keeps a table bounded to which rows are only ever appended.
 *
 * Decides which rows are beyond their keeping: those older than a span, and the oldest ones beyond a number.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Cleaning from the oldest end: it touches neither the rows that are kept nor those that are being written.
 */
final class Appended {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Table without prefix: a request may go from one site of a network to the next.
	 *
	 * @var string
	 */
	private $table;

	/**
	 * Column of the instant at which a row was written.
	 *
	 * @var string
	 */
	private $column;

	/**
	 * How long rows are kept, in milliseconds.
	 *
	 * @var int
	 */
	private $keep_ms;

	/**
	 * How many rows are kept.
	 *
	 * @var int
	 */
	private $keep_rows;

	/**
	 * A keeping.
	 *
	 * @param Database $database  The database.
	 * @param string   $table     Table without prefix.
	 * @param string   $column    Column of the instant at which a row was written.
	 * @param int      $keep_ms   How long rows are kept.
	 * @param int      $keep_rows How many are kept.
	 */
	public function __construct( Database $database, string $table, string $column, int $keep_ms, int $keep_rows ) {
		$this->database  = $database;
		$this->table     = $table;
		$this->column    = $column;
		$this->keep_ms   = $keep_ms;
		$this->keep_rows = $keep_rows;
	}

	/**
	 * Deletes the oldest rows that are beyond their keeping.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		$table = $this->database->table( $this->table );
		$gone  = $this->database->write( 'DELETE FROM %i WHERE id <= %d ORDER BY id LIMIT %d', array( $table, $this->last_beyond(), $limit ) );
		if ( $gone < $limit ) {
			// By its own instant, not by number: after a clock that jumped back numbers and instants do not rise together.
			$gone += $this->database->write( "DELETE FROM %i WHERE {$this->column} < %d ORDER BY {$this->column} LIMIT %d", array( $table, $now - $this->keep_ms, $limit - $gone ) );
		}
		return $gone;
	}

	/**
	 * How many rows are beyond their keeping; of those beyond the number, as far as their numbers leave none out.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		$table   = $this->database->table( $this->table );
		$first   = $this->database->value( 'SELECT MIN( id ) FROM %i', array( $table ) );
		$by_rows = null === $first ? 0 : $this->last_beyond() - (int) $first + 1;
		$by_time = (int) $this->database->value( "SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE {$this->column} < %d LIMIT %d ) AS beyond", array( $table, $now - $this->keep_ms, $most ) );
		return min( $most, max( 0, $by_rows, $by_time ) );
	}

	/**
	 * The number of the last row that is beyond the number of those that are kept; 0 or less where none is.
	 */
	private function last_beyond(): int {
		return (int) $this->database->value( 'SELECT MAX( id ) FROM %i', array( $this->database->table( $this->table ) ) ) - $this->keep_rows;
	}
}
