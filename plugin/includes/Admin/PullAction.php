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
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * `admin-post.php?action=stock_truth_pull`.
 */
final class PullAction {

	public const ACTION = 'stock_truth_pull';

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
	 * @param Log  $log  Where faults are written.
	 * @param Pull $pull Asks the ERP.
	 */
	public function __construct( Log $log, Pull $pull ) {
		$this->log  = $log;
		$this->pull = $pull;
	}

	/**
	 * Pulls and goes back.
	 */
	public function run(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		try {
			$result = $this->pull->run(
				array(
					'force'            => true,
					'accept_mass_zero' => ! empty( $_POST['accept_mass_zero'] ),
				)
			);
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			Flash::leave( false, __( 'The ERP’s figures could not be fetched. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ) );
			return;
		}
		Flash::leave( IntakeResult::is_good( $result ), IntakeResult::sentence( $result ), IntakeResult::rows( $result ) );
	}
}
