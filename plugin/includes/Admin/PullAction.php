<?php
/**
 * Fetches from the ERP because somebody pressed the button.
 *
 * Decides only how the outcome is told.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\Pull;
use StockTruth\Ledger\Feeds;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * `admin-post.php?action=stock_truth_pull`.
 */
final class PullAction {

	public const ACTION = 'stock_truth_pull';

	/** A person waits for the page so long; the rest is read in the background. */
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
	 * Asks the ERP.
	 *
	 * @var Pull
	 */
	private $pull;

	/**
	 * Constructor.
	 *
	 * @param Feeds $feeds The feeds.
	 * @param Log   $log   Where faults are written.
	 * @param Pull  $pull  Asks the ERP.
	 */
	public function __construct( Feeds $feeds, Log $log, Pull $pull ) {
		$this->feeds = $feeds;
		$this->log   = $log;
		$this->pull  = $pull;
	}

	/**
	 * Pulls and goes back.
	 */
	public function run(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		$feed = $this->feeds->named( sanitize_text_field( Sent::text( $_POST, 'st_feed' ) ) );
		if ( null === $feed ) {
			Flash::leave( false, __( 'There is no feed of that name.', 'stock-truth' ) );
			return;
		}
		$ends = microtime( true ) + self::SECONDS;
		try {
			$result = $this->pull->run(
				$feed,
				array(
					'force'            => true,
					'accept_mass_zero' => ! empty( $_POST['accept_mass_zero'] ),
					'goes_on'          => static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					},
				)
			);
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			Flash::leave( false, __( 'The ERP’s figures could not be fetched. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ) );
			return;
		}
		Flash::leave( IntakeResult::is_good( $result ) || 'going_on' === $result['code'], IntakeResult::sentence( $result ), IntakeResult::rows( $result ) );
	}
}
