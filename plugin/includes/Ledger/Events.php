<?php
/**
 * The audit trail: who did what, what was and what became. Only ever appended to.
 *
 * Decides how actors are named and how long events are kept. No customer is ever named.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_event.
 */
final class Events {

	/** Events older than this go, and the oldest beyond this many. */
	const KEEP_MS   = 7776000000;
	const KEEP_ROWS = 500000;
	const BATCH     = 5000;

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
	 * Appends an event.
	 *
	 * @param string     $what    Stable code of what happened.
	 * @param string     $subject What it happened to, such as `product:12` or `item:HAMMER-01`.
	 * @param array|null $was     State before.
	 * @param array|null $became  State after.
	 */
	public function record( string $what, string $subject, ?array $was, ?array $became ): void {
		$this->database->write(
			'INSERT INTO %i ( happened_at, actor, what, subject, was, became ) VALUES ( %d, %s, %s, %s, %s, %s )',
			array(
				$this->database->table( 'event' ),
				Moment::now(),
				self::actor(),
				substr( $what, 0, 40 ),
				substr( $subject, 0, 140 ),
				null === $was ? null : wp_json_encode( $was ),
				null === $became ? null : wp_json_encode( $became ),
			)
		);
	}

	/**
	 * The newest events, newest first.
	 *
	 * @param int         $limit     How many at most.
	 * @param string|null $subject   Only of this subject.
	 * @param int|null    $before_id Only those before this one, for paging.
	 * @return list<array{id: int, at: int, actor: string, what: string, subject: string, before: array|null, after: array|null}>
	 */
	public function newest( int $limit, ?string $subject = null, ?int $before_id = null ): array {
		$sql    = 'SELECT * FROM %i WHERE id < %d';
		$values = array( $this->database->table( 'event' ), $before_id ?? PHP_INT_MAX );
		if ( null !== $subject ) {
			$sql     .= ' AND subject = %s';
			$values[] = $subject;
		}
		$values[] = $limit;
		return array_map(
			static function ( array $row ): array {
				return array(
					'id'      => (int) $row['id'],
					'at'      => (int) $row['happened_at'],
					'actor'   => $row['actor'],
					'what'    => $row['what'],
					'subject' => $row['subject'],
					'before'  => null === $row['was'] ? null : json_decode( $row['was'], true ),
					'after'   => null === $row['became'] ? null : json_decode( $row['became'], true ),
				);
			},
			$this->database->rows( $sql . ' ORDER BY id DESC LIMIT %d', $values )
		);
	}

	/**
	 * Forgets what is beyond its keeping, a bounded number at a time.
	 *
	 * @return int How many went.
	 */
	public function forget_old(): int {
		$table = $this->database->table( 'event' );
		$gone  = $this->database->write(
			'DELETE FROM %i WHERE happened_at < %d ORDER BY id LIMIT %d',
			array( $table, Moment::now() - self::KEEP_MS, self::BATCH )
		);
		$last  = (int) $this->database->value( 'SELECT MAX(id) FROM %i', array( $table ) );
		return $gone + $this->database->write(
			'DELETE FROM %i WHERE id <= %d ORDER BY id LIMIT %d',
			array( $table, $last - self::KEEP_ROWS, self::BATCH )
		);
	}

	/**
	 * Who acts: staff by id; everybody else by the way they came, so that no shopper is named.
	 */
	private static function actor(): string {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			return 'cli';
		}
		if ( function_exists( 'wp_get_current_user' ) && current_user_can( 'manage_woocommerce' ) ) {
			return 'user:' . get_current_user_id();
		}
		return wp_doing_cron() ? 'schedule' : 'shop';
	}
}
