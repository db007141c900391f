<?php
/**
 * Says that the ERP of a feed was restored from a backup, as a person confirms it.
 *
 * Decides wording only; what follows is for Feed and the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Engine\Moment;
use StockTruth\Feed\Epoch;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * `admin-post.php?action=stock_truth_restored`, and its form.
 */
final class RestoredAction {

	public const ACTION = 'stock_truth_restored';

	/**
	 * The lives of sources.
	 *
	 * @var Epoch
	 */
	private $epoch;

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
	 * Constructor.
	 *
	 * @param Epoch $epoch The lives of sources.
	 * @param Feeds $feeds The feeds.
	 * @param Log   $log   Where faults are written.
	 */
	public function __construct( Epoch $epoch, Feeds $feeds, Log $log ) {
		$this->epoch = $epoch;
		$this->feeds = $feeds;
		$this->log   = $log;
	}

	/**
	 * The form.
	 *
	 * @param FeedRow $feed The feed.
	 */
	public static function form( FeedRow $feed ): void {
		echo '<details><summary>' . esc_html__( 'The ERP was restored from a backup', 'stock-truth' ) . '</summary>';
		echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		printf( '<input type="hidden" name="action" value="%1$s"><input type="hidden" name="st_feed" value="%2$s"><input type="hidden" name="st_epoch" value="%3$d">', esc_attr( self::ACTION ), esc_attr( $feed->name ), (int) $feed->epoch );
		wp_nonce_field( self::ACTION );
		printf( '<p>%s</p>', esc_html__( 'The ERP may have forgotten orders. All that it acknowledged is taken off its figures until it shows the orders again, so fewer items may sell for a while. This cannot be undone.', 'stock-truth' ) );
		printf( '<p><label><input type="checkbox" name="st_sure" value="1" required> %s</label></p>', esc_html__( 'It was restored', 'stock-truth' ) );
		submit_button( __( 'Begin anew', 'stock-truth' ), 'secondary', 'st_restored', false );
		echo '</form></details>';
	}

	/**
	 * Begins an epoch and goes back.
	 */
	public function run(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		try {
			$feed = empty( $_POST['st_sure'] ) ? null : $this->feeds->named( sanitize_text_field( Sent::text( $_POST, 'st_feed' ) ) );
			// A form that is sent twice begins one epoch.
			if ( null !== $feed && sanitize_text_field( Sent::text( $_POST, 'st_epoch' ) ) === (string) $feed->epoch ) {
				$this->epoch->begin( $feed, Moment::now() );
			}
			/* translators: %s: name of the feed. */
			Flash::leave( null !== $feed, null === $feed ? __( 'Nothing was changed: confirm that the ERP was restored.', 'stock-truth' ) : sprintf( __( 'The feed “%s” begins anew. Fetch from the ERP now.', 'stock-truth' ), $feed->name ) );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			Flash::leave( false, __( 'The feed could not begin anew. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ) );
		}
	}
}
