<?php
/**
 * The top of the settings tab: how the feed is doing, and the two ways to bring figures in by hand.
 *
 * Decides markup only. Fetching and reading files are `Feed`'s.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the panel.
 */
final class FeedPanel {

	/**
	 * The panel.
	 */
	public static function render(): void {
		Flash::show();
		echo '<div class="st-panel"><h2>' . esc_html__( 'Feed', 'stock-truth' ) . '</h2><p>' . esc_html( FeedHealth::current()->sentence() ) . '</p>';
		if ( '' !== (string) Settings::current()->feed()['url'] ) {
			self::pull();
		}
		self::upload();
		echo '</div>';
	}

	/**
	 * The button that fetches.
	 */
	private static function pull(): void {
		echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		echo '<input type="hidden" name="action" value="' . esc_attr( PullAction::ACTION ) . '">';
		wp_nonce_field( PullAction::ACTION );
		submit_button( __( 'Fetch from ERP now', 'stock-truth' ), 'secondary', 'st_pull', false );
		echo '</form>';
	}

	/**
	 * The form that takes a file.
	 */
	private static function upload(): void {
		echo '<form method="post" enctype="multipart/form-data" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		echo '<input type="hidden" name="action" value="' . esc_attr( UploadAction::ACTION ) . '">';
		wp_nonce_field( UploadAction::ACTION );
		printf(
			'<label for="st-file">%1$s</label> <input type="file" id="st-file" name="st_file" accept=".csv,text/csv" required aria-describedby="st-file-help">',
			esc_html__( 'Stock list as CSV', 'stock-truth' )
		);
		submit_button( __( 'Upload', 'stock-truth' ), 'secondary', 'st_upload', false );
		printf(
			'<p class="description" id="st-file-help">%s</p></form>',
			esc_html__( 'A table with a heading line and the columns “sku” and “available”: what is in stock and not reserved. It counts as the complete list of your ERP, so an item that it leaves out is reported as missing.', 'stock-truth' )
		);
	}
}
