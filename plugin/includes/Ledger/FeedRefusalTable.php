<?php
/**
 * Rows that could not be read, kept for inspection.
 *
 * Decides how many are kept of a run, and how much of each. Why a row cannot be read is decided in Feed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_feed_refusal.
 */
final class FeedRefusalTable implements Cleanable {

	/** The first thousand tell what is wrong with a file; all of them would be the file. */
	const MOST_OF_A_RUN = 1000;

	const COLUMNS = array( 'run_id', 'line', 'code', 'path', 'excerpt' );

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
	 * Keeps refused rows, as far as the run has not enough of them.
	 *
	 * @param int                                                                 $run_id   The run.
	 * @param list<array{line: int, code: string, path: string, excerpt: string}> $refusals Line or place, stable
	 *     code, where in the row, and how it begins.
	 * @return int How many were kept.
	 */
	public function add( int $run_id, array $refusals ): int {
		if ( array() === $refusals ) {
			return 0;
		}
		$room = self::MOST_OF_A_RUN - $this->count( $run_id );
		$rows = array();
		foreach ( array_slice( $refusals, 0, max( 0, $room ) ) as $refusal ) {
			$rows[] = array( $run_id, $refusal['line'], Cell::cut( $refusal['code'], 60 ), Cell::cut( $refusal['path'], 190 ), Cell::cut( $refusal['excerpt'], 200 ) );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $rows );
		return count( $rows );
	}

	/**
	 * How many refused rows of a run are kept.
	 *
	 * @param int $run_id The run.
	 */
	public function count( int $run_id ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE run_id = %d', array( $this->name(), $run_id ) );
	}

	/**
	 * Refused rows of a run, as they came.
	 *
	 * @param int $run_id   The run.
	 * @param int $after_id Only those behind this one.
	 * @param int $limit    How many at most.
	 * @return array<int, array{id: int, line: int, code: string, path: string, excerpt: string}>
	 */
	public function of_run( int $run_id, int $after_id, int $limit ): array {
		return array_map(
			static function ( array $row ): array {
				return array(
					'id'      => Cell::number( $row, 'id' ),
					'line'    => Cell::number( $row, 'line' ),
					'code'    => Cell::text( $row, 'code' ),
					'path'    => Cell::text( $row, 'path' ),
					'excerpt' => Cell::text( $row, 'excerpt' ),
				);
			},
			$this->database->rows( 'SELECT * FROM %i WHERE run_id = %d AND id > %d ORDER BY id LIMIT %d', array( $this->name(), $run_id, $after_id, $limit ) )
		);
	}

	/**
	 * Deletes refused rows of runs that are gone.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		$run_id = $this->database->value(
			'SELECT f.run_id FROM ( SELECT DISTINCT run_id FROM %i ) AS f LEFT JOIN %i r ON r.id = f.run_id WHERE r.id IS NULL ORDER BY f.run_id LIMIT 1',
			array( $this->name(), $this->database->table( 'feed_run' ) )
		);
		return null === $run_id ? 0 : $this->database->write( 'DELETE FROM %i WHERE run_id = %d ORDER BY id LIMIT %d', array( $this->name(), (int) $run_id, $limit ) );
	}

	/**
	 * How many refused rows there are of runs that are gone.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT 1 FROM %i f LEFT JOIN %i r ON r.id = f.run_id WHERE r.id IS NULL LIMIT %d ) AS beyond',
			array( $this->name(), $this->database->table( 'feed_run' ), $most )
		);
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'feed_refusal' );
	}
}
