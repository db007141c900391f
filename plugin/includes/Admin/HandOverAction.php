<?php
/**
 * Hands items over to other feeds, or removes a feed, because somebody pressed the button.
 *
 * Decides only how the outcome is told.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\Ownership;
use StockTruth\Ledger\Feeds;
use StockTruth\Log;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * `admin-post.php?action=stock_truth_hand_over_now`.
 */
final class HandOverAction {

	public const ACTION = 'stock_truth_hand_over_now';

	/** A person waits for the page so long; the rest is done in the background. */
	private const SECONDS = 20;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Hands pools over.
	 *
	 * @var Ownership
	 */
	private $ownership;

	/**
	 * Constructor.
	 *
	 * @param Feeds     $feeds     The feeds.
	 * @param Log       $log       Where faults are written.
	 * @param Ownership $ownership Hands pools over.
	 */
	public function __construct( Feeds $feeds, Log $log, Ownership $ownership ) {
		$this->feeds     = $feeds;
		$this->log       = $log;
		$this->ownership = $ownership;
	}

	/**
	 * Hands over and goes back.
	 */
	public function run(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		$ends = microtime( true ) + self::SECONDS;
		try {
			$feed = empty( $_POST['st_remove'] ) ? null : $this->feeds->named( sanitize_text_field( Sent::text( $_POST, 'st_feed' ) ) );
			if ( null !== $feed ) {
				$this->ownership->remove( $feed );
			}
			$done = $this->ownership->hand_over(
				0,
				static function () use ( $ends ): bool {
					return microtime( true ) < $ends;
				}
			);
			if ( $done['left'] || $done['waiting'] > 0 ) {
				Schedule::hand_over( $done['left'] ? $done['after'] : 0, 1 );
			}
			Schedule::soon();
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			Flash::leave( false, __( 'The items could not be handed over. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ) );
			return;
		}
		Flash::leave(
			true,
			sprintf(
				/* translators: 1: number of items, 2: number of items. */
				__( 'Items handed over: %1$s. Items that wait until the figure of their next feed contains the same orders: %2$s.', 'stock-truth' ),
				number_format_i18n( $done['handed'] ),
				number_format_i18n( $done['waiting'] )
			)
		);
	}
}
