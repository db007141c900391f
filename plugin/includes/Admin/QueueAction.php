<?php
/**
 * What a person does about an exception on its page.
 *
 * Decides which act a button is. Whether it is possible is for Exceptions.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Exceptions\Acts;
use StockTruth\Exceptions\Figures;
use StockTruth\Exceptions\NotPossible;
use StockTruth\Exceptions\Repairs;
use StockTruth\Exceptions\Words;
use StockTruth\Ledger\Row\ExceptionRow;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * `admin-post.php?action=stock_truth_queue` and `…_several`.
 */
final class QueueAction {

	public const ACTION  = 'stock_truth_queue';
	public const SEVERAL = 'stock_truth_queue_several';

	/** As many at once as stand on a page of the list. */
	private const MOST = 50;

	/**
	 * What a person does.
	 *
	 * @var Acts
	 */
	private $acts;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Repairs.
	 *
	 * @var Repairs
	 */
	private $repairs;

	/**
	 * Constructor.
	 *
	 * @param Acts    $acts    What a person does.
	 * @param Log     $log     Where faults are written.
	 * @param Repairs $repairs Repairs.
	 */
	public function __construct( Acts $acts, Log $log, Repairs $repairs ) {
		$this->acts    = $acts;
		$this->log     = $log;
		$this->repairs = $repairs;
	}

	/**
	 * Does it and goes back.
	 */
	public function run(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		$id = absint( Sent::text( $_POST, 'st_exception' ) );
		try {
			$done = $this->act( $id, Sent::text( $_POST, 'st_what' ), sanitize_textarea_field( Sent::text( $_POST, 'st_note' ) ), absint( Sent::text( $_POST, 'st_revision' ) ) );
			/* translators: %s: a state such as "taken on". */
			Flash::leave( true, sprintf( __( 'Done. The exception is: %s.', 'stock-truth' ), Words::state( $done->standing['state'] ) ), array(), Page::case_url( $id ) );
		} catch ( NotPossible $no ) {
			Flash::leave( false, $no->getMessage(), array(), Page::case_url( $id ) );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			Flash::leave( false, __( 'This could not be done. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ), array(), Page::case_url( $id ) );
		}
	}

	/**
	 * Does it to each that is ticked, and goes back.
	 */
	public function run_several(): void {
		check_admin_referer( self::SEVERAL );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		$what = Sent::text( $_POST, 'st_what' );
		$note = sanitize_textarea_field( Sent::text( $_POST, 'st_note' ) );
		$done = 0;
		$rows = array();
		foreach ( array_slice( array_unique( array_filter( array_map( 'absint', Sent::texts( $_POST, 'st_exceptions' ) ) ) ), 0, self::MOST ) as $id ) {
			try {
				$this->act( $id, $what, $note, null );
				++$done;
			} catch ( NotPossible $no ) {
				$rows[] = Figures::case_number( $id ) . ': ' . $no->getMessage();
			} catch ( \Throwable $fault ) {
				$this->log->error( 'admin_failed', $fault );
				$rows[] = Figures::case_number( $id ) . ': ' . __( 'This could not be done. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' );
			}
		}
		if ( 0 === $done && array() === $rows ) {
			Flash::leave( false, __( 'Choose exceptions first.', 'stock-truth' ), array(), Page::url( 'queue' ) );
			return;
		}
		/* translators: %s: number of exceptions. */
		Flash::leave( array() === $rows, sprintf( _n( 'Done for %s exception.', 'Done for %s exceptions.', $done, 'stock-truth' ), number_format_i18n( $done ) ), $rows, Page::url( 'queue' ) );
	}

	/**
	 * Does it.
	 *
	 * @param int    $id       The exception.
	 * @param string $what     The button.
	 * @param string $note     What the person wrote.
	 * @param int|null $revision What the person saw; null where it does not matter.
	 * @throws NotPossible Where it cannot be done.
	 */
	private function act( int $id, string $what, string $note, ?int $revision ): ExceptionRow {
		// phpcs:disable WordPress.Security.NonceVerification.Missing -- run() has checked it.
		switch ( $what ) {
			case 'acknowledge':
				return $this->acts->acknowledge( $id, get_current_user_id(), $note, $revision );
			case 'note':
				return $this->acts->note( $id, $note );
			case 'accepted':
			case 'fixedElsewhere':
				return $this->acts->close( $id, $what, $note, $revision );
			case 'assign':
				$owner = explode( ':', Sent::text( $_POST, 'st_owner' ), 2 );
				return $this->acts->assign( $id, sanitize_key( $owner[0] ), absint( $owner[1] ?? 0 ), $note, $revision );
			case 'snooze':
				return $this->acts->snooze( $id, self::until( Sent::text( $_POST, 'st_until' ) ), null, $note, $revision );
			case 'repair':
				$seen = Sent::text( $_POST, 'st_seen' );
				return $this->repairs->apply( $id, '' === $seen ? null : (int) $seen, $note );
			case 'undo':
				return $this->repairs->undo( $id, $note );
			default:
				throw new NotPossible( 'act_unknown', __( 'Choose what is to be done.', 'stock-truth' ) );
		}
		// phpcs:enable
	}

	/**
	 * The instant that a person chose, in the shop's time.
	 *
	 * @param string $text As a browser sends it.
	 * @throws NotPossible Where it is none.
	 */
	private static function until( string $text ): int {
		$at = \DateTimeImmutable::createFromFormat( '!Y-m-d\TH:i', $text, wp_timezone() );
		if ( false === $at || $at->format( 'Y-m-d\TH:i' ) !== $text ) {
			throw new NotPossible( 'instant_not_readable', __( 'Choose a day and a time until when it is put off.', 'stock-truth' ) );
		}
		return $at->getTimestamp() * 1000;
	}
}
