<?php
/**
 * The audit trail: who did what, what was and what became. Only ever appended to.
 *
 * Decides when an event happened and how its actor is named. No customer is ever named. How long events are kept is for
 * JournalTable.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Row\JournalRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes and reads the journal.
 */
final class Events {

	/**
	 * The table.
	 *
	 * @var JournalTable
	 */
	private $journal;

	/**
	 * Constructor.
	 *
	 * @param JournalTable $journal The table.
	 */
	public function __construct( JournalTable $journal ) {
		$this->journal = $journal;
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
		$this->add( array( self::entry( $what, $subject, $was, $became ) ) );
	}

	/**
	 * Appends several events at once.
	 *
	 * @param JournalRow[] $entries Of entry().
	 */
	public function add( array $entries ): void {
		$this->journal->add( $entries );
	}

	/**
	 * An event of now and of who acts now.
	 *
	 * @param string     $what    Stable code of what happened.
	 * @param string     $subject What it happened to.
	 * @param array|null $was     State before.
	 * @param array|null $became  State after.
	 */
	public static function entry( string $what, string $subject, ?array $was, ?array $became ): JournalRow {
		$entry              = new JournalRow();
		$entry->happened_at = Moment::now();
		$entry->actor       = self::actor();
		$entry->what        = $what;
		$entry->subject     = $subject;
		$entry->was         = $was;
		$entry->became      = $became;
		return $entry;
	}

	/**
	 * The newest events, newest first.
	 *
	 * @param int         $limit   How many at most.
	 * @param string|null $subject Only of this subject.
	 * @return JournalRow[]
	 */
	public function newest( int $limit, ?string $subject = null ): array {
		return $this->journal->newest( $limit, $subject );
	}

	/**
	 * Who acts: staff by id; everybody else by the way they came, so that no shopper is named.
	 */
	public static function actor(): string {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			return 'cli';
		}
		if ( function_exists( 'wp_get_current_user' ) && current_user_can( 'manage_woocommerce' ) ) {
			return 'user:' . get_current_user_id();
		}
		return wp_doing_cron() ? 'schedule' : 'shop';
	}
}
