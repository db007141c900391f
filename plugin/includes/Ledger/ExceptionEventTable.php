<?php
/**
 * What happened to exceptions, line by line. Only ever appended to, and no customer is named but by what a person wrote.
 *
 * Decides how events are read and how long they are kept.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\ExceptionEventRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_exception_event.
 */
final class ExceptionEventTable implements Cleanable {

	/** Events older than 400 days go, and the oldest beyond this many. */
	const KEEP_MS   = 34560000000;
	const KEEP_ROWS = 500000;

	const COLUMNS = array( 'exception_id', 'opening', 'happened_at', 'happening', 'actor', 'state_before', 'state_after', 'news', 'shop_read', 'erp_position', 'data', 'note' );

	/** What a note may have at most, in bytes. */
	const NOTE_BYTES = 2000;

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
		$this->appended = new Appended( $database, 'exception_event', 'happened_at', self::KEEP_MS, self::KEEP_ROWS );
	}

	/**
	 * Appends an event.
	 *
	 * @param ExceptionEventRow $event The event.
	 */
	public function add( ExceptionEventRow $event ): void {
		( new Bulk( $this->database ) )->insert(
			$this->name(),
			self::COLUMNS,
			array(
				array(
					$event->exception_id,
					$event->opening,
					$event->happened_at,
					Cell::key( $event->happening, 20 ),
					Cell::cut( $event->actor, 60 ),
					$event->state_before,
					$event->state_after,
					$event->news,
					$event->shop_read,
					$event->erp_position,
					null === $event->data ? null : Cell::written( $event->data ),
					Cell::cut( $event->note, self::NOTE_BYTES ),
				),
			)
		);
	}

	/**
	 * The newest events of an exception, oldest first.
	 *
	 * @param int $exception_id The exception.
	 * @param int $limit        How many at most.
	 * @return list<ExceptionEventRow>
	 */
	public function of( int $exception_id, int $limit ): array {
		$rows = $this->database->rows( 'SELECT * FROM %i WHERE exception_id = %d ORDER BY id DESC LIMIT %d', array( $this->name(), $exception_id, $limit ) );
		return array_reverse( array_values( array_map( array( ExceptionEventRow::class, 'from_database' ), $rows ) ) );
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
		return $this->database->table( 'exception_event' );
	}
}
