<?php
/**
 * The one notice on WooCommerce's pages that says that the feed has stopped while the shop enforces.
 *
 * Decides who sees it and for how long: each person can put it away once for each trouble.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Notice and its dismissal.
 */
final class FeedNotice {

	public const ACTION = 'stock_truth_dismiss';

	/**
	 * Name of the user's note on which trouble was put away.
	 */
	private const META = 'stock_truth_dismissed_incident';

	/**
	 * How the feed is.
	 *
	 * @var FeedHealth
	 */
	private $feed_health;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param FeedHealth    $feed_health How the feed is.
	 * @param Log           $log         Where faults are written.
	 * @param SettingsStore $settings    The settings.
	 */
	public function __construct( FeedHealth $feed_health, Log $log, SettingsStore $settings ) {
		$this->feed_health = $feed_health;
		$this->log         = $log;
		$this->settings    = $settings;
	}

	/**
	 * Shows the notice where it belongs.
	 */
	public function show(): void {
		try {
			if ( ! current_user_can( 'manage_woocommerce' ) || ! self::is_on_woocommerce_page() || ! $this->settings->current()->is_enforcing() ) {
				return;
			}
			$health   = $this->feed_health;
			$incident = $health->incident();
			if ( '' === $incident || get_user_meta( get_current_user_id(), self::META, true ) === $incident ) {
				return;
			}
			self::render( $health->sentence(), $incident );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
		}
	}

	/**
	 * Puts the notice away for this person and this trouble.
	 */
	public static function dismiss(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		$incident = sanitize_key( Sent::text( $_GET, 'incident' ) );
		update_user_meta( get_current_user_id(), self::META, $incident );
		$back = wp_get_referer();
		wp_safe_redirect( $back ? $back : Page::url() );
		exit;
	}

	/**
	 * The notice. Putting it away is a link, so that it works without a script.
	 *
	 * @param string $sentence How the feed is doing.
	 * @param string $incident Name of the trouble.
	 */
	private static function render( string $sentence, string $incident ): void {
		$dismiss = wp_nonce_url(
			add_query_arg(
				array(
					'action'   => self::ACTION,
					'incident' => $incident,
				),
				admin_url( 'admin-post.php' )
			),
			self::ACTION
		);
		printf(
			'<div class="notice notice-warning"><p><strong>%1$s</strong> %2$s %3$s</p><p><a class="button" href="%4$s">%5$s</a> <a class="button-link" href="%6$s">%7$s</a></p></div>',
			esc_html__( 'Stock Truth receives no figures from the ERP any more.', 'stock-truth' ),
			esc_html( $sentence ),
			esc_html__( 'Orders are refused when the figures are too old.', 'stock-truth' ),
			esc_url( Page::url( 'settings' ) ),
			esc_html__( 'Open the settings', 'stock-truth' ),
			esc_url( $dismiss ),
			esc_html__( 'Hide this message for this failure', 'stock-truth' )
		);
	}

	/**
	 * Whether the page is one of WooCommerce's or ours.
	 */
	private static function is_on_woocommerce_page(): bool {
		$screen = get_current_screen();
		return null !== $screen && in_array( $screen->id, wc_get_screen_ids(), true );
	}
}
