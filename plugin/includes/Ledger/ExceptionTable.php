<?php
/**
 * Exceptions: one row for each cause and subject.
 *
 * Decides how they are found, locked and written. What becomes of one is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_exception.
 */
final class ExceptionTable implements Cleanable {

	/** One that was over, or never opened, for so long is forgotten: nothing older can arrive. */
	const KEEP_MS = 34560000000;

	/** Such as stand in a list. */
	const LISTED = array( 'open', 'acknowledged', 'snoozed' );

	/** Such as are not over. */
	const LIVE = array( 'suspected', 'open', 'acknowledged', 'snoozed' );

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
	 * The exception of a cause and a subject, locked; it is made where there is none. To be called in a transaction.
	 *
	 * @param string $cause   The core's word.
	 * @param string $subject Such as `listing:12`.
	 * @param int    $now     Our clock.
	 * @throws Failure Where it cannot be made.
	 */
	public function lock( string $cause, string $subject, int $now ): ExceptionRow {
		$values = array( $this->name(), $subject, $cause );
		$row    = $this->database->row( 'SELECT * FROM %i WHERE subject = %s AND cause = %s FOR UPDATE', $values );
		if ( null === $row ) {
			$this->database->write( 'INSERT IGNORE INTO %i ( cause, subject, made_at, changed_at ) VALUES ( %s, %s, %d, %d )', array( $this->name(), Cell::key( $cause, 32 ), Cell::key( $subject, 64 ), $now, $now ) );
			$row = $this->database->row( 'SELECT * FROM %i WHERE subject = %s AND cause = %s FOR UPDATE', $values );
		}
		if ( null === $row ) {
			throw new Failure( 'an exception could not be made' );
		}
		return ExceptionRow::from_database( $row );
	}

	/**
	 * An exception, locked; null where there is none. To be called in a transaction.
	 *
	 * @param int $id Its number.
	 */
	public function lock_by_id( int $id ): ?ExceptionRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d FOR UPDATE', array( $this->name(), $id ) );
		return null === $row ? null : ExceptionRow::from_database( $row );
	}

	/**
	 * An exception; null where there is none.
	 *
	 * @param int $id Its number.
	 */
	public function find( int $id ): ?ExceptionRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', array( $this->name(), $id ) );
		return null === $row ? null : ExceptionRow::from_database( $row );
	}

	/**
	 * Writes a locked exception.
	 *
	 * @param ExceptionRow $exception The exception; its revision rises.
	 */
	public function write( ExceptionRow $exception ): void {
		$columns = $exception->columns();
		$sets    = array();
		foreach ( $columns as $column => $value ) {
			$sets[] = $column . ' = ' . ( is_string( $value ) ? '%s' : '%d' );
		}
		$values = array_map(
			/**
			 * A flag as a number.
			 *
			 * @param int|string|bool|null $value Of a column.
			 * @return int|string|null
			 */
			static function ( $value ) {
				return is_bool( $value ) ? (int) $value : $value;
			},
			array_values( $columns )
		);
		$this->database->write(
			'UPDATE %i SET ' . implode( ', ', $sets ) . ', revision = revision + 1 WHERE id = %d',
			array_merge( array( $this->name() ), $values, array( $exception->id ) )
		);
		++$exception->revision;
	}

	/**
	 * Exceptions of subjects that are not over, by subject and cause.
	 *
	 * @param string[] $subjects Subjects.
	 * @return array<string, array<string, ExceptionRow>>
	 */
	public function live( array $subjects ): array {
		$found = array();
		foreach ( array_chunk( $subjects, Bulk::ROWS ) as $some ) {
			$rows = $this->database->rows(
				'SELECT * FROM %i WHERE subject IN ( ' . Database::places( $some, '%s' ) . ' ) AND state IN ( ' . Database::places( self::LIVE, '%s' ) . ' )',
				array_merge( array( $this->name() ), $some, self::LIVE )
			);
			foreach ( $rows as $row ) {
				$exception = ExceptionRow::from_database( $row );
				$found[ $exception->subject ][ $exception->cause ] = $exception;
			}
		}
		return $found;
	}

	/**
	 * A page of exceptions, those that cost most first.
	 *
	 * @param string[]               $states States.
	 * @param array<string, int|string> $where  Values by column: cause, subject, role, person, severity.
	 * @param int                    $limit  How many at most.
	 * @param int                    $offset How many are left out.
	 * @return list<ExceptionRow>
	 */
	public function page( array $states, array $where, int $limit, int $offset ): array {
		list( $condition, $values ) = $this->condition( $states, $where );
		$rows                       = $this->database->rows( "SELECT * FROM %i WHERE {$condition} ORDER BY cents DESC, id LIMIT %d OFFSET %d", array_merge( array( $this->name() ), $values, array( $limit, $offset ) ) );
		return array_values( array_map( array( ExceptionRow::class, 'from_database' ), $rows ) );
	}

	/**
	 * How many exceptions there are, and what they cost.
	 *
	 * @param string[]                  $states States.
	 * @param array<string, int|string> $where  Values by column.
	 * @return array{count: int, oversell_cents: int, lost_cents: int, oldest: int|null}
	 */
	public function sum( array $states, array $where ): array {
		list( $condition, $values ) = $this->condition( $states, $where );
		$row                        = $this->database->row( "SELECT COUNT(*) AS n, COALESCE( SUM( oversell_cents ), 0 ) AS oversell_cents, COALESCE( SUM( lost_cents ), 0 ) AS lost_cents, MIN( opened_at ) AS oldest FROM %i WHERE {$condition}", array_merge( array( $this->name() ), $values ) );
		return array(
			'count'          => null === $row ? 0 : Cell::number( $row, 'n' ),
			'oversell_cents' => null === $row ? 0 : Cell::number( $row, 'oversell_cents' ),
			'lost_cents'     => null === $row ? 0 : Cell::number( $row, 'lost_cents' ),
			'oldest'         => null === $row ? null : Cell::perhaps( $row, 'oldest' ),
		);
	}

	/**
	 * Listed exceptions of causes, by subject: those that may mute others.
	 *
	 * @param string[] $causes Causes.
	 * @return array<string, ExceptionRow>
	 */
	public function open_of( array $causes ): array {
		$found = array();
		$rows  = $this->database->rows(
			'SELECT * FROM %i WHERE state IN ( ' . Database::places( self::LISTED, '%s' ) . ' ) AND cause IN ( ' . Database::places( $causes, '%s' ) . ' ) ORDER BY id',
			array_merge( array( $this->name() ), self::LISTED, $causes )
		);
		foreach ( $rows as $row ) {
			$exception                    = ExceptionRow::from_database( $row );
			$found[ $exception->subject ] = $exception;
		}
		return $found;
	}

	/**
	 * Numbers of exceptions that are not over, of listings that the shop has no longer.
	 *
	 * @param int $limit How many at most.
	 * @return list<int>
	 */
	public function of_gone_listings( int $limit ): array {
		$rows = $this->database->rows(
			"SELECT e.id FROM %i e LEFT JOIN %i l ON l.product_id = CAST( SUBSTRING( e.subject, 9 ) AS UNSIGNED ) WHERE e.subject LIKE 'listing:%%' AND e.state IN ( " . Database::places( self::LIVE, '%s' ) . ' ) AND l.product_id IS NULL ORDER BY e.id LIMIT %d',
			array_merge( array( $this->name(), $this->database->table( 'listing' ) ), self::LIVE, array( $limit ) )
		);
		return array_values( array_map( 'intval', array_column( $rows, 'id' ) ) );
	}

	/**
	 * Numbers of exceptions of listings that are not over and that no other one mutes.
	 *
	 * @param int|null $feed_id Only of listings that draw on what this feed owns; null for all.
	 * @param int      $after   Only those behind this number.
	 * @param int      $limit   How many at most.
	 * @return list<int>
	 */
	public function unmuted( ?int $feed_id, int $after, int $limit ): array {
		$of_feed = null === $feed_id ? '' : ' AND EXISTS ( SELECT 1 FROM %i d JOIN %i p ON p.id = d.pool_id AND p.feed_id = %d WHERE d.product_id = CAST( SUBSTRING( e.subject, 9 ) AS UNSIGNED ) )';
		$tables  = null === $feed_id ? array() : array( $this->database->table( 'draws_on' ), $this->database->table( 'pool' ), $feed_id );
		$rows    = $this->database->rows(
			"SELECT e.id FROM %i e WHERE e.subject LIKE 'listing:%%' AND e.state IN ( " . Database::places( self::LIVE, '%s' ) . " ) AND e.muted_since IS NULL AND e.id > %d{$of_feed} ORDER BY e.id LIMIT %d",
			array_merge( array( $this->name() ), self::LIVE, array( $after ), $tables, array( $limit ) )
		);
		return array_values( array_map( 'intval', array_column( $rows, 'id' ) ) );
	}

	/**
	 * Numbers of exceptions that another one mutes.
	 *
	 * @param int $parent_id That one.
	 * @param int $limit     How many at most.
	 * @return list<int>
	 */
	public function muted_by( int $parent_id, int $limit ): array {
		$rows = $this->database->rows( 'SELECT id FROM %i WHERE parent_id = %d AND muted_since IS NOT NULL ORDER BY id LIMIT %d', array( $this->name(), $parent_id, $limit ) );
		return array_values( array_map( 'intval', array_column( $rows, 'id' ) ) );
	}

	/**
	 * Whether there is a listed exception that nobody but the store's administrator can be told of.
	 */
	public function has_unowned(): bool {
		return null !== $this->database->value( "SELECT 1 FROM %i WHERE state IN ( 'open', 'acknowledged', 'snoozed' ) AND recipient = 'administrator' AND cause <> 'ownerUnreachable' LIMIT 1", array( $this->name() ) );
	}

	/**
	 * Writes down which exception mutes another.
	 *
	 * @param int $id        The other.
	 * @param int $parent_id The exception.
	 */
	public function stand_behind( int $id, int $parent_id ): void {
		$this->database->write( 'UPDATE %i SET parent_id = %d WHERE id = %d', array( $this->name(), $parent_id, $id ) );
	}

	/**
	 * How many exceptions others mute, by the number of the other.
	 *
	 * @param int[] $parent_ids Those others.
	 * @return array<int, int>
	 */
	public function behind( array $parent_ids ): array {
		$behind = array();
		if ( array() === $parent_ids ) {
			return $behind;
		}
		foreach ( $this->database->rows( 'SELECT parent_id, COUNT(*) AS n FROM %i WHERE parent_id IN ( ' . Database::places( $parent_ids ) . ' ) AND muted_since IS NOT NULL GROUP BY parent_id', array_merge( array( $this->name() ), array_values( $parent_ids ) ) ) as $row ) {
			$behind[ Cell::number( $row, 'parent_id' ) ] = Cell::number( $row, 'n' );
		}
		return $behind;
	}

	/**
	 * Numbers of exceptions to which the passage of time has something to say: somebody who is believed to work on it, or
	 * who put it off, until an instant that has passed.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 * @return list<int>
	 */
	public function run_out( int $now, int $limit ): array {
		$rows = $this->database->rows(
			"SELECT id FROM %i WHERE ( state = 'acknowledged' AND ack_until <= %d ) OR ( state = 'snoozed' AND snooze_until <= %d ) ORDER BY id LIMIT %d",
			array( $this->name(), $now, $now, $limit )
		);
		return array_values( array_map( 'intval', array_column( $rows, 'id' ) ) );
	}

	/**
	 * Those of some exceptions that are still listed.
	 *
	 * @param int[] $ids Numbers.
	 * @return list<ExceptionRow>
	 */
	public function listed_of( array $ids ): array {
		$found = array();
		foreach ( array_chunk( $ids, Bulk::ROWS ) as $some ) {
			$rows  = $this->database->rows(
				'SELECT * FROM %i WHERE id IN ( ' . Database::places( $some ) . ' ) AND state IN ( ' . Database::places( self::LISTED, '%s' ) . ' ) ORDER BY cents DESC, id',
				array_merge( array( $this->name() ), $some, self::LISTED )
			);
			$found = array_merge( $found, array_map( array( ExceptionRow::class, 'from_database' ), $rows ) );
		}
		return array_values( $found );
	}

	/**
	 * Says that what there was to tell of exceptions is told, unless there is something new.
	 *
	 * @param array<int, int> $news_at Since when there was something to tell, by exception.
	 */
	public function told( array $news_at ): void {
		foreach ( $news_at as $id => $at ) {
			$this->database->write( "UPDATE %i SET news = '', news_at = NULL WHERE id = %d AND news_at = %d", array( $this->name(), $id, $at ) );
		}
	}

	/**
	 * Exceptions with something to tell, the oldest news first.
	 *
	 * @param int $limit How many at most.
	 * @return list<ExceptionRow>
	 */
	public function with_news( int $limit ): array {
		$rows = $this->database->rows( 'SELECT * FROM %i WHERE news_at IS NOT NULL ORDER BY news_at, id LIMIT %d', array( $this->name(), $limit ) );
		return array_values( array_map( array( ExceptionRow::class, 'from_database' ), $rows ) );
	}

	/**
	 * Forgets exceptions that were over, or never opened, for so long that nothing older can arrive.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( "DELETE FROM %i WHERE changed_at < %d AND state IN ( 'resolved', 'suspected' ) ORDER BY changed_at LIMIT %d", array( $this->name(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How many exceptions are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE changed_at < %d AND state IN ( 'resolved', 'suspected' ) LIMIT %d ) AS beyond", array( $this->name(), $now - self::KEEP_MS, $most ) );
	}

	/**
	 * A condition and its values.
	 *
	 * @param string[]                  $states States.
	 * @param array<string, int|string> $where  Values by column.
	 * @return array{0: string, 1: array<int, int|string>}
	 */
	private function condition( array $states, array $where ): array {
		$conditions = array( 'state IN ( ' . Database::places( $states, '%s' ) . ' )' );
		$values     = array_values( $states );
		foreach ( $where as $column => $value ) {
			$conditions[] = $column . ( is_int( $value ) ? ' = %d' : ' = %s' );
			$values[]     = $value;
		}
		return array( implode( ' AND ', $conditions ), $values );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'exception' );
	}
}
