<?php
/**
 * The steps of escalations: when each is due, and what became of it.
 *
 * Decides that a step runs once for an opening. When it is due, and whether it still has to be taken, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_escalation_step.
 */
final class EscalationTable {

	/** The core's words for the steps, in their order. */
	const STEPS = array( 'ownerAgain', 'deputy', 'roleLead', 'administrator' );

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
	 * Plans the steps of an opening. A step that ran stays as it is; the time of one that did not is replaced.
	 *
	 * @param int                     $exception_id The exception.
	 * @param int                     $opening      Its opening.
	 * @param array<string, int|null> $steps        When each is due; null where nobody knows.
	 */
	public function plan( int $exception_id, int $opening, array $steps ): void {
		$rows = array();
		foreach ( $steps as $step => $due_at ) {
			$rows[] = array( $exception_id, $opening, $step, $due_at );
		}
		( new Bulk( $this->database ) )->insert(
			$this->name(),
			array( 'exception_id', 'opening', 'step', 'due_at' ),
			$rows,
			'ON DUPLICATE KEY UPDATE due_at = IF( ran_at IS NULL, VALUES(due_at), due_at )'
		);
	}

	/**
	 * Steps whose time has passed and that have not run, the one that was due first before the rest.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 * @return list<array{exception_id: int, opening: int, step: string, due_at: int}>
	 */
	public function due( int $now, int $limit ): array {
		$steps = array();
		foreach ( $this->database->rows( 'SELECT exception_id, opening, step, due_at FROM %i WHERE ran_at IS NULL AND due_at <= %d ORDER BY due_at, exception_id LIMIT %d', array( $this->name(), $now, $limit ) ) as $row ) {
			$steps[] = array(
				'exception_id' => Cell::number( $row, 'exception_id' ),
				'opening'      => Cell::number( $row, 'opening' ),
				'step'         => Cell::text( $row, 'step' ),
				'due_at'       => Cell::number( $row, 'due_at' ),
			);
		}
		return $steps;
	}

	/**
	 * Takes a step, unless somebody else has.
	 *
	 * @param int    $exception_id The exception.
	 * @param int    $opening      Its opening.
	 * @param string $step         The step.
	 * @param int    $now          Our clock.
	 * @param string $outcome      What became of it.
	 * @param int    $person       Who was told; 0 for nobody.
	 * @return bool Whether it was not taken before.
	 */
	public function ran( int $exception_id, int $opening, string $step, int $now, string $outcome, int $person ): bool {
		return 1 === $this->database->write(
			'UPDATE %i SET ran_at = %d, outcome = %s, person = %d WHERE exception_id = %d AND opening = %d AND step = %s AND ran_at IS NULL',
			array( $this->name(), $now, $outcome, $person, $exception_id, $opening, $step )
		);
	}

	/**
	 * Says what became of a step that was taken.
	 *
	 * @param int    $exception_id The exception.
	 * @param int    $opening      Its opening.
	 * @param string $step         The step.
	 * @param string $outcome      What became of it.
	 * @param int    $person       Who was told.
	 */
	public function became( int $exception_id, int $opening, string $step, string $outcome, int $person ): void {
		$this->database->write( 'UPDATE %i SET outcome = %s, person = %d WHERE exception_id = %d AND opening = %d AND step = %s', array( $this->name(), $outcome, $person, $exception_id, $opening, $step ) );
	}

	/**
	 * Has a step run again.
	 *
	 * @param int    $exception_id The exception.
	 * @param int    $opening      Its opening.
	 * @param string $step         The step.
	 * @param int    $due_at       When.
	 */
	public function again( int $exception_id, int $opening, string $step, int $due_at ): void {
		$this->database->write( 'UPDATE %i SET due_at = %d, ran_at = NULL WHERE exception_id = %d AND opening = %d AND step = %s', array( $this->name(), $due_at, $exception_id, $opening, $step ) );
	}

	/**
	 * Steps of an opening, in the order in which they are due.
	 *
	 * @param int $exception_id The exception.
	 * @param int $opening      Its opening.
	 * @return list<array{step: string, due_at: int|null, ran_at: int|null, outcome: string, person: int}>
	 */
	public function of( int $exception_id, int $opening ): array {
		$steps = array();
		foreach ( $this->database->rows( 'SELECT step, due_at, ran_at, outcome, person FROM %i WHERE exception_id = %d AND opening = %d ORDER BY due_at IS NULL, due_at', array( $this->name(), $exception_id, $opening ) ) as $row ) {
			$steps[] = array(
				'step'    => Cell::text( $row, 'step' ),
				'due_at'  => Cell::perhaps( $row, 'due_at' ),
				'ran_at'  => Cell::perhaps( $row, 'ran_at' ),
				'outcome' => Cell::text( $row, 'outcome' ),
				'person'  => Cell::number( $row, 'person' ),
			);
		}
		return $steps;
	}

	/**
	 * Forgets the steps of exceptions that are gone.
	 *
	 * @param int $limit How many at most.
	 */
	public function clean_orphans( int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE exception_id NOT IN ( SELECT id FROM %i ) LIMIT %d', array( $this->name(), $this->database->table( 'exception' ), $limit ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'escalation_step' );
	}
}
