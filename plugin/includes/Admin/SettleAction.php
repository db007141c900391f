<?php
/**
 * Settles the orders that a person has chosen, and takes that back.
 *
 * Decides what the person is told. Which orders may be settled is for Demand.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Demand\PlacedBefore;
use StockTruth\Demand\Settlement;
use StockTruth\Log;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * `admin-post.php?action=stock_truth_settle` and `…_unsettle`.
 */
final class SettleAction {

	public const ACTION = 'stock_truth_settle';
	public const UNDO   = 'stock_truth_unsettle';

	/** A person waits for the page so long; the rest is settled by pressing again. */
	private const SECONDS = 20;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Settles orders.
	 *
	 * @var Settlement
	 */
	private $settlement;

	/**
	 * Constructor.
	 *
	 * @param Log        $log        Where faults are written.
	 * @param Settlement $settlement Settles orders.
	 */
	public function __construct( Log $log, Settlement $settlement ) {
		$this->log        = $log;
		$this->settlement = $settlement;
	}

	/**
	 * Settles and goes back.
	 */
	public function run(): void {
		check_admin_referer( self::ACTION );
		self::check_person();
		$day = sanitize_text_field( Sent::text( $_POST, 'st_day' ) );
		try {
			$name   = Settlement::name();
			$note   = sanitize_text_field( Sent::text( $_POST, 'st_note' ) );
			$before = 'older' === Sent::text( $_POST, 'st_what' ) ? PlacedBefore::day( $day, wp_timezone() ) : null;
			$done   = null === $before ? $this->chosen( $name, $note ) : $this->older( $name, $before, $note );
			Schedule::soon();
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			Flash::leave( false, __( 'The orders could not be settled. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ), array(), self::back( $day ) );
			return;
		}
		if ( 0 === $done['settled'] ) {
			Flash::leave( false, 0 === $done['shown_by_erp'] ? __( 'No order was chosen that is open.', 'stock-truth' ) : __( 'The ERP shows these orders: what it shows counts.', 'stock-truth' ), array(), self::back( $day ) );
			return;
		}
		$rows = array();
		if ( $done['shown_by_erp'] > 0 ) {
			/* translators: %s: number of orders. */
			$rows[] = sprintf( __( '%s of them are left as the ERP shows them.', 'stock-truth' ), number_format_i18n( $done['shown_by_erp'] ) );
		}
		if ( $done['left'] ) {
			$rows[] = __( 'There are more: press the button again.', 'stock-truth' );
		}
		Flash::leave(
			true,
			/* translators: %s: number of orders. */
			sprintf( _n( '%s order is settled.', '%s orders are settled.', $done['settled'], 'stock-truth' ), number_format_i18n( $done['settled'] ) ),
			$rows,
			self::back( $day ),
			array( __( 'Take it back', 'stock-truth' ), wp_nonce_url( add_query_arg( array( 'action' => self::UNDO, 'settlement' => $name ), admin_url( 'admin-post.php' ) ), self::UNDO ) )
		);
	}

	/**
	 * Takes a settlement back and goes back.
	 */
	public function undo(): void {
		check_admin_referer( self::UNDO );
		self::check_person();
		try {
			$count = $this->settlement->undo( sanitize_text_field( Sent::text( $_GET, 'settlement' ) ) );
			Schedule::soon();
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			Flash::leave( false, __( 'This could not be taken back. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ), array(), Page::url( 'orders' ) );
			return;
		}
		if ( null === $count ) {
			Flash::leave( false, __( 'This was taken back before, or it is too long ago.', 'stock-truth' ), array(), Page::url( 'orders' ) );
			return;
		}
		/* translators: %s: number of orders. */
		Flash::leave( true, sprintf( _n( '%s order is open again.', '%s orders are open again.', $count, 'stock-truth' ), number_format_i18n( $count ) ), array(), Page::url( 'orders' ) );
	}

	/**
	 * Settles the orders that were ticked.
	 *
	 * @param string $name Of the settlement.
	 * @param string $note Why.
	 * @return array{settled: int, shown_by_erp: int, left: bool}
	 */
	private function chosen( string $name, string $note ): array {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- run() has checked it.
		$ids    = array_filter( array_map( 'absint', Sent::texts( $_POST, 'st_orders' ) ) );
		$counts = array( 'settled' => 0, 'shown_by_erp' => 0, 'nothing_open' => 0 );
		foreach ( $ids as $id ) {
			++$counts[ $this->settlement->settle( $name, $id, $note ) ];
		}
		return array( 'settled' => $counts['settled'], 'shown_by_erp' => $counts['shown_by_erp'], 'left' => false );
	}

	/**
	 * Settles everything that is older.
	 *
	 * @param string $name   Of the settlement.
	 * @param int    $before UTC milliseconds.
	 * @param string $note   Why.
	 * @return array{settled: int, shown_by_erp: int, left: bool}
	 */
	private function older( string $name, int $before, string $note ): array {
		$ends = microtime( true ) + self::SECONDS;
		return $this->settlement->settle_older(
			$name,
			$before,
			$note,
			static function () use ( $ends ): bool {
				return microtime( true ) < $ends;
			}
		);
	}

	/**
	 * Where the list was.
	 *
	 * @param string $day The day that it was chosen by.
	 */
	private static function back( string $day ): string {
		return '' === $day ? Page::url( 'orders' ) : add_query_arg( 'placed_before', $day, Page::url( 'orders' ) );
	}

	/**
	 * Stops whoever may not.
	 */
	private static function check_person(): void {
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
	}
}
