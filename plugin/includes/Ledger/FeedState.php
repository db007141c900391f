<?php
/**
 * How the feed is doing: when it last spoke, what went wrong, whether somebody is asking it now.
 *
 * Decides who may poll and until when. How long to wait after a failure is decided in Feed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_feed_state: one row for the one feed.
 */
final class FeedState {

	const FEED = 'erp';

	/** The instant of the ERP's first figures. */
	const SINCE_OPTION = 'stock_truth_feed_since_ms';

	/** One poll in flight; whoever stopped renewing is taken for dead after this. */
	const LOCK_MS = 180000;

	const NUMBERS = array( 'attempted_at', 'succeeded_at', 'error_at', 'failures', 'retry_at', 'lock_until' );
	const JSON    = array( 'held', 'staged', 'summary' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Constructor.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * The feed's state: attempted_at, succeeded_at, error_code, error_message, error_at, failures,
	 * retry_at, held (a snapshot that waits for a person), staged_run and staged (one that was
	 * fetched and not yet taken in), summary (of the last that was).
	 */
	public function read(): array {
		$row = $this->database->row( 'SELECT * FROM %i WHERE feed = %s', array( $this->table(), self::FEED ) );
		if ( null === $row ) {
			throw new Failure( 'the feed has no state: the plugin\'s tables are not complete' );
		}
		foreach ( self::NUMBERS as $column ) {
			$row[ $column ] = null === $row[ $column ] ? null : (int) $row[ $column ];
		}
		foreach ( self::JSON as $column ) {
			$row[ $column ] = null === $row[ $column ] ? null : json_decode( $row[ $column ], true );
		}
		unset( $row['lock_token'] );
		return $row;
	}

	/**
	 * When the ERP was first heard, in UTC milliseconds; null before.
	 */
	public static function since(): ?int {
		$since = (int) get_option( self::SINCE_OPTION, 0 );
		return 0 === $since ? null : $since;
	}

	/**
	 * Writes down when the ERP was first heard; later times change nothing.
	 *
	 * @param int $at The instant of its first figures.
	 */
	public static function heard( int $at ): void {
		add_option( self::SINCE_OPTION, (string) $at, '', false );
	}

	/**
	 * Begins a poll; null where one is in flight.
	 *
	 * @return string|null What proves ownership.
	 */
	public function take_lock(): ?string {
		$token = bin2hex( random_bytes( 8 ) );
		$now   = Moment::now();
		$taken = $this->database->write(
			'UPDATE %i SET lock_token = %s, lock_until = %d, attempted_at = %d WHERE feed = %s AND lock_until < %d',
			array( $this->table(), $token, $now + self::LOCK_MS, $now, self::FEED, $now )
		);
		return 1 === $taken ? $token : null;
	}

	/**
	 * Says that the poll goes on.
	 *
	 * @param string $token What take_lock() gave.
	 * @throws Superseded Where the poll was taken for dead and another began.
	 */
	public function renew_lock( string $token ): void {
		$owner = $this->database->row(
			'SELECT lock_token, lock_until FROM %i WHERE feed = %s',
			array( $this->table(), self::FEED )
		);
		if ( null === $owner || $owner['lock_token'] !== $token ) {
			throw new Superseded( 'another poll of the feed took over' );
		}
		$this->database->write(
			'UPDATE %i SET lock_until = %d WHERE feed = %s AND lock_token = %s',
			array( $this->table(), Moment::now() + self::LOCK_MS, self::FEED, $token )
		);
	}

	/**
	 * Ends the poll.
	 *
	 * @param string $token What take_lock() gave.
	 */
	public function drop_lock( string $token ): void {
		$this->database->write(
			'UPDATE %i SET lock_token = %s, lock_until = 0 WHERE feed = %s AND lock_token = %s',
			array( $this->table(), '', self::FEED, $token )
		);
	}

	/**
	 * A snapshot is fetched whole and is being taken in.
	 *
	 * @param string $run  Its run.
	 * @param array  $what What is needed to finish it: source, sent_at.
	 */
	public function staged( string $run, array $what ): void {
		$this->database->write(
			'UPDATE %i SET staged_run = %s, staged = %s WHERE feed = %s',
			array( $this->table(), $run, wp_json_encode( $what ), self::FEED )
		);
	}

	/**
	 * A snapshot was taken in.
	 *
	 * @param array $summary What became of it.
	 */
	public function succeeded( array $summary ): void {
		$this->database->write(
			'UPDATE %i SET succeeded_at = %d, error_code = NULL, error_message = NULL, error_at = NULL, failures = 0,
			retry_at = NULL, held = NULL, staged_run = %s, staged = NULL, summary = %s WHERE feed = %s',
			array( $this->table(), Moment::now(), '', wp_json_encode( $summary ), self::FEED )
		);
	}

	/**
	 * A poll failed and changed nothing.
	 *
	 * @param string     $code     Stable code.
	 * @param string     $message  For the operator.
	 * @param int        $failures How many in a row.
	 * @param int        $retry_at When to try again.
	 * @param array|null $held     What waits for a person, where something does.
	 */
	public function failed( string $code, string $message, int $failures, int $retry_at, ?array $held ): void {
		$this->database->write(
			'UPDATE %i SET error_code = %s, error_message = %s, error_at = %d, failures = %d, retry_at = %d, held = %s WHERE feed = %s',
			array(
				$this->table(),
				substr( $code, 0, 60 ),
				$message,
				Moment::now(),
				$failures,
				$retry_at,
				null === $held ? null : wp_json_encode( $held ),
				self::FEED,
			)
		);
	}

	/**
	 * The table.
	 */
	private function table(): string {
		return $this->database->table( 'feed_state' );
	}
}
