<?php
/**
 * The audit trail: who did what, what was and what became. Only ever appended to, and no customer is named.
 *
 * Decides how entries are read and how long they are kept. Who acts is told by the caller.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\JournalRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_journal.
 */
final class JournalTable implements Cleanable {

	/** Entries older than 90 days go, and the oldest beyond this many. */
	const KEEP_MS   = 7776000000;
	const KEEP_ROWS = 500000;

	const COLUMNS = array( 'happened_at', 'actor', 'what', 'subject', 'was', 'became', 'decision_id', 'exception_id' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * How it is kept bounded.
	 *
	 * @var Appended
	 */
	private $appended;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
		$this->appended = new Appended( $database, 'journal', 'happened_at', self::KEEP_MS, self::KEEP_ROWS );
	}

	/**
	 * Appends entries.
	 *
	 * @param JournalRow[] $entries Entries.
	 */
	public function add( array $entries ): void {
		$rows = array();
		foreach ( $entries as $entry ) {
			$rows[] = array(
				$entry->happened_at,
				Cell::cut( $entry->actor, 60 ),
				Cell::cut( $entry->what, 40 ),
				Cell::cut( $entry->subject, 190 ),
				null === $entry->was ? null : Cell::written( $entry->was ),
				null === $entry->became ? null : Cell::written( $entry->became ),
				$entry->decision_id,
				$entry->exception_id,
			);
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $rows );
	}

	/**
	 * The newest entries, newest first.
	 *
	 * @param int         $limit   How many at most.
	 * @param string|null $subject Only of this subject.
	 * @param string|null $what    Only of this code.
	 * @param int         $before  Only those before this number, for paging; 0 for the newest.
	 * @return JournalRow[]
	 */
	public function newest( int $limit, ?string $subject = null, ?string $what = null, int $before = 0 ): array {
		$where  = 'id < %d';
		$values = array( $this->name(), 0 === $before ? PHP_INT_MAX : $before );
		if ( null !== $subject ) {
			$where   .= ' AND subject = %s';
			$values[] = $subject;
		}
		if ( null !== $what ) {
			$where   .= ' AND what = %s';
			$values[] = $what;
		}
		$values[] = $limit;
		return array_map( array( JournalRow::class, 'from_database' ), $this->database->rows( "SELECT * FROM %i WHERE {$where} ORDER BY id DESC LIMIT %d", $values ) );
	}

	/**
	 * Deletes entries that are beyond their keeping.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->appended->clean( $now, $limit );
	}

	/**
	 * How many entries are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return $this->appended->overdue( $now, $most );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'journal' );
	}
}
