<?php
/**
 * How the ledger speaks to the database.
 *
 * Decides what an error is, what a conflict is, and how often a conflicting transaction is tried
 * again. Knows no table but their prefix.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Statements with null, errors as exceptions, transactions that know when they were lost.
 */
final class Database {

	/** Deadlock, lock wait timeout, and a savepoint that went away with its transaction. */
	const CONFLICTS = array( 1213, 1205, 1305 );
	const ATTEMPTS  = 6;

	/**
	 * Whether a transaction of ours is open.
	 *
	 * @var bool
	 */
	private $is_open = false;

	/**
	 * WordPress's way to the database.
	 *
	 * @throws Failure Where WordPress has none.
	 */
	public static function wpdb(): \wpdb {
		global $wpdb;
		if ( ! $wpdb instanceof \wpdb ) {
			throw new Failure( 'WordPress has no database' );
		}
		return $wpdb;
	}

	/**
	 * The full name of one of the plugin's tables on this site.
	 *
	 * @param string $name Such as `pool`.
	 */
	public function table( string $name ): string {
		return self::wpdb()->prefix . 'stock_truth_' . $name;
	}

	/**
	 * The full name of one of WordPress's tables on this site.
	 *
	 * @param string $name Such as `posts`.
	 */
	public static function of_wordpress( string $name ): string {
		$wpdb = self::wpdb();
		return isset( $wpdb->$name ) && is_string( $wpdb->$name ) ? $wpdb->$name : $wpdb->prefix . $name;
	}

	/**
	 * Rows of a query.
	 *
	 * @param string $sql    With placeholders; %i for identifiers.
	 * @param array  $values Values; a null becomes NULL.
	 * @return array<int, array<string, string|null>>
	 * @throws Conflict Where another transaction was in the way.
	 * @throws Failure  Where the database refused.
	 */
	public function rows( string $sql, array $values = array() ): array {
		$wpdb       = self::wpdb();
		$suppressed = $wpdb->suppress_errors();
		$rows       = $wpdb->get_results( self::prepare( $sql, $values ), ARRAY_A ); // phpcs:ignore WordPress.DB -- prepared on this line.
		$wpdb->suppress_errors( $suppressed );
		self::check();
		// ARRAY_A means rows by column, and the database gives every value as text; wpdb's type says neither.
		/** @var array<int, array<string, string|null>>|null $rows */
		return is_array( $rows ) ? $rows : array();
	}

	/**
	 * The first row of a query; null where there is none.
	 *
	 * @param string $sql    With placeholders.
	 * @param array  $values Values.
	 * @return array<string, string|null>|null
	 */
	public function row( string $sql, array $values = array() ): ?array {
		return $this->rows( $sql, $values )[0] ?? null;
	}

	/**
	 * The first value of the first row; null where there is none.
	 *
	 * @param string $sql    With placeholders.
	 * @param array  $values Values.
	 */
	public function value( string $sql, array $values = array() ): ?string {
		$row = $this->row( $sql, $values );
		return null === $row ? null : array_values( $row )[0];
	}

	/**
	 * Runs a statement.
	 *
	 * @param string $sql    With placeholders.
	 * @param array  $values Values; a null becomes NULL.
	 * @return int Rows that changed.
	 * @throws Conflict Where another transaction was in the way.
	 * @throws Failure  Where the database refused.
	 */
	public function write( string $sql, array $values = array() ): int {
		$wpdb       = self::wpdb();
		$suppressed = $wpdb->suppress_errors();
		$changed    = $wpdb->query( self::prepare( $sql, $values ) ); // phpcs:ignore WordPress.DB -- prepared on this line.
		$wpdb->suppress_errors( $suppressed );
		self::check();
		return (int) $changed;
	}

	/**
	 * Runs work whole or not at all, again where it met a conflict. Inside a transaction it joins it.
	 *
	 * Work takes its locks before its first plain read: that read fixes what all later plain reads see,
	 * and what others commit while a lock is waited for would stay unseen.
	 *
	 * @template R
	 *
	 * @param callable $work What is to be done; may run several times.
	 * @return mixed What the work returned.
	 * @throws Conflict Where it met conflicts every time.
	 *
	 * @phpstan-param callable(): R $work
	 * @phpstan-return R
	 */
	public function transaction( callable $work ) {
		return $this->repeated( $work, false );
	}

	/**
	 * The same for work that runs the ledger's own statements alone. None of them is refused unseen, so that the
	 * transaction needs no savepoint: it is lost only with its connection, which tells.
	 *
	 * @template R
	 *
	 * @param callable $work What is to be done; may run several times.
	 * @return mixed What the work returned.
	 * @throws Conflict Where it met conflicts every time.
	 *
	 * @phpstan-param callable(): R $work
	 * @phpstan-return R
	 */
	public function transaction_of_ours( callable $work ) {
		return $this->repeated( $work, null !== self::connection() );
	}

	/**
	 * Runs work in transactions until one met no conflict.
	 *
	 * @template R
	 *
	 * @param callable $work    What is to be done.
	 * @param bool     $is_ours Whether it runs the ledger's own statements alone.
	 * @return mixed
	 * @throws Conflict Where it met conflicts every time.
	 *
	 * @phpstan-param callable(): R $work
	 * @phpstan-return R
	 */
	private function repeated( callable $work, bool $is_ours ) {
		if ( $this->is_open ) {
			return $work();
		}
		$attempt = 0;
		while ( true ) {
			++$attempt;
			try {
				return $this->attempt( $work, $is_ours );
			} catch ( Conflict $conflict ) {
				if ( $attempt >= self::ATTEMPTS ) {
					throw $conflict;
				}
				usleep( random_int( 2000, 15000 ) * $attempt );
			}
		}
	}

	/**
	 * Whether a transaction of ours is open.
	 */
	public function is_in_transaction(): bool {
		return $this->is_open;
	}

	/**
	 * Runs work in one transaction.
	 *
	 * A deadlock inside somebody else's code, which ignores it, would leave the rest of the work
	 * without a transaction: the savepoint, gone with it, tells. So would a connection that was lost, because wpdb makes
	 * another one and goes on.
	 *
	 * @template R
	 *
	 * @param callable $work    What is to be done.
	 * @param bool     $is_ours Whether it runs the ledger's own statements alone.
	 * @return mixed
	 * @throws Conflict   Where the connection is another one than at the beginning.
	 * @throws \Throwable What the work threw, after everything was taken back.
	 *
	 * @phpstan-param callable(): R $work
	 * @phpstan-return R
	 */
	private function attempt( callable $work, bool $is_ours ) {
		$this->write( 'START TRANSACTION' );
		$this->is_open = true;
		$connection    = self::connection();
		try {
			if ( ! $is_ours ) {
				$this->write( 'SAVEPOINT stock_truth' );
			}
			$result = $work();
			if ( ! $is_ours ) {
				$this->write( 'RELEASE SAVEPOINT stock_truth' );
			}
			$this->write( 'COMMIT' );
			if ( self::connection() !== $connection ) {
				throw new Conflict( 'the connection was lost' );
			}
			return $result;
		} catch ( \Throwable $error ) {
			self::take_back();
			throw $error;
		} finally {
			$this->is_open = false;
		}
	}

	/**
	 * The number of the present connection; null where wpdb speaks to the database in another way.
	 */
	private static function connection(): ?int {
		$handle = self::handle();
		return null === $handle ? null : $handle->thread_id;
	}

	/**
	 * The present connection; null where wpdb speaks to the database in another way.
	 */
	private static function handle(): ?\mysqli {
		$handle = self::wpdb()->__get( 'dbh' );
		return $handle instanceof \mysqli ? $handle : null;
	}

	/**
	 * Rolls back; a connection that is gone has rolled back already.
	 */
	private static function take_back(): void {
		$wpdb       = self::wpdb();
		$suppressed = $wpdb->suppress_errors();
		$wpdb->query( 'ROLLBACK' ); // phpcs:ignore WordPress.DB -- no values.
		$wpdb->suppress_errors( $suppressed );
	}

	/**
	 * A list of placeholders for values.
	 *
	 * @param array  $values What will stand there; not empty.
	 * @param string $one    Placeholder of one value.
	 */
	public static function places( array $values, string $one = '%d' ): string {
		return implode( ', ', array_fill( 0, count( $values ), $one ) );
	}

	/**
	 * Fills placeholders; a null value takes its placeholder's place as NULL, which wpdb cannot do.
	 *
	 * @param string $sql    With placeholders.
	 * @param array  $values Values.
	 * @throws Failure Where the placeholders do not fit.
	 */
	private static function prepare( string $sql, array $values ): string {
		$wpdb = self::wpdb();
		if ( array() === $values ) {
			return $sql;
		}
		$values = array_values( $values );
		$kept   = array();
		$at     = 0;
		$sql    = preg_replace_callback(
			'/%[idsf]/',
			static function ( array $match ) use ( $values, &$kept, &$at ): string {
				$value = $values[ $at++ ];
				if ( null === $value ) {
					return 'NULL';
				}
				$kept[] = is_bool( $value ) ? (int) $value : $value;
				return $match[0];
			},
			$sql
		);
		if ( null !== $sql && array() !== $kept ) {
			$sql = $wpdb->prepare( $sql, $kept ); // phpcs:ignore WordPress.DB.PreparedSQL -- this is where it is prepared.
		}
		if ( null === $sql ) {
			throw new Failure( 'a statement cannot be prepared' );
		}
		return $sql;
	}

	/**
	 * Turns the last statement's error into an exception.
	 *
	 * @throws Conflict Where another transaction was in the way.
	 * @throws Failure  For any other error.
	 */
	private static function check(): void {
		$wpdb = self::wpdb();
		if ( '' === $wpdb->last_error ) {
			return;
		}
		$handle = self::handle();
		$number = null === $handle ? 0 : mysqli_errno( $handle ); // phpcs:ignore WordPress.DB.RestrictedFunctions -- wpdb tells no number.
		if ( in_array( $number, self::CONFLICTS, true ) ) {
			throw new Conflict( $wpdb->last_error );
		}
		throw new Failure( $wpdb->last_error );
	}
}
