<?php
/**
 * Events that other systems are told of.
 *
 * Decides in which order the events of a subject stand, and how long they are kept. What an event says is decided by whoever
 * writes the fact.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\OutboxRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_outbox.
 */
final class OutboxTable implements Cleanable {

	/** Events older than 30 days go, and the oldest beyond this many. Until then they can be sent again. */
	const KEEP_MS   = 2592000000;
	const KEEP_ROWS = 500000;

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
	 * The numbers of each subject.
	 *
	 * @var OutboxSubjectTable
	 */
	private $subjects;

	/**
	 * The table.
	 *
	 * @param Database           $database The database.
	 * @param OutboxSubjectTable $subjects The numbers of each subject.
	 */
	public function __construct( Database $database, OutboxSubjectTable $subjects ) {
		$this->database = $database;
		$this->subjects = $subjects;
		$this->appended = new Appended( $database, 'outbox', 'happened_at', self::KEEP_MS, self::KEEP_ROWS );
	}

	/**
	 * Appends an event, which receives its number and its place among those of its subject.
	 *
	 * @param OutboxRow $event The event.
	 */
	public function add( OutboxRow $event ): void {
		$event->sequence = $this->subjects->next( $event->subject, $event->happened_at );
		( new Bulk( $this->database ) )->insert(
			$this->name(),
			array( 'event_id', 'type', 'subject', 'sequence', 'happened_at', 'caused_by', 'only_for', 'not_for', 'data' ),
			array( array( $event->event_id, Cell::key( $event->type, 60 ), Cell::key( $event->subject, 190 ), $event->sequence, $event->happened_at, Cell::key( $event->caused_by, 128 ), $event->only_for, $event->not_for, Cell::written( $event->data ) ) )
		);
		$event->id = (int) $this->database->value( 'SELECT LAST_INSERT_ID()' );
	}

	/**
	 * An event; null where it is kept no longer.
	 *
	 * @param int $id Its number.
	 */
	public function numbered( int $id ): ?OutboxRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', array( $this->name(), $id ) );
		return null === $row ? null : OutboxRow::from_database( $row );
	}

	/**
	 * Events by the ids that receivers know.
	 *
	 * @param string[] $event_ids Ids, not empty.
	 * @return list<OutboxRow> Those that are kept, oldest first.
	 */
	public function with_ids( array $event_ids ): array {
		$rows = $this->database->rows( 'SELECT * FROM %i WHERE event_id IN ( ' . Database::places( $event_ids, '%s' ) . ' ) ORDER BY id', array_merge( array( $this->name() ), array_values( $event_ids ) ) );
		return array_values( array_map( array( OutboxRow::class, 'from_database' ), $rows ) );
	}

	/**
	 * Events of a span of time, oldest first.
	 *
	 * @param int $from  First instant.
	 * @param int $to    The instant behind the last.
	 * @param int $after Only those with a greater number, for paging.
	 * @param int $limit How many at most.
	 * @return list<OutboxRow>
	 */
	public function between( int $from, int $to, int $after, int $limit ): array {
		$rows = $this->database->rows( 'SELECT * FROM %i WHERE happened_at >= %d AND happened_at < %d AND id > %d ORDER BY id LIMIT %d', array( $this->name(), $from, $to, $after, $limit ) );
		return array_values( array_map( array( OutboxRow::class, 'from_database' ), $rows ) );
	}

	/**
	 * Deletes events that are beyond their keeping.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->appended->clean( $now, $limit );
	}

	/**
	 * How many events are beyond their keeping.
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
		return $this->database->table( 'outbox' );
	}
}
