<?php
/**
 * The numbers of each subject's events.
 *
 * Decides that they rise by one in the order in which facts are committed: whoever takes the next number keeps the subject's row
 * locked until then. It is locked after everything else that a fact locks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_outbox_subject.
 */
final class OutboxSubjectTable implements Cleanable {

	/** A subject that was told nothing of for 400 days begins at 1 again. */
	const KEEP_MS = 34560000000;

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
	 * The next number of a subject.
	 *
	 * @param string $subject Subject.
	 * @param int    $now     Our clock.
	 */
	public function next( string $subject, int $now ): int {
		$changed = $this->database->write(
			'INSERT INTO %i ( subject, sequence, told_at ) VALUES ( %s, 1, %d ) ON DUPLICATE KEY UPDATE sequence = LAST_INSERT_ID( sequence + 1 ), told_at = VALUES( told_at )',
			array( $this->name(), Cell::key( $subject, 190 ), $now )
		);
		return 1 === $changed ? 1 : (int) $this->database->value( 'SELECT LAST_INSERT_ID()' );
	}

	/**
	 * Deletes subjects that nothing was told of for long.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE told_at < %d ORDER BY told_at LIMIT %d', array( $this->name(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How many subjects are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE told_at < %d LIMIT %d ) AS beyond', array( $this->name(), $now - self::KEEP_MS, $most ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'outbox_subject' );
	}
}
