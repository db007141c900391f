<?php
/**
 * Plugin Name:          Stock Truth
 * Plugin URI:           https://github.com/stock-truth/stock-truth
 * Description:          Makes the ERP's stock figure the only one that a WooCommerce shop can sell.
 * Version:              0.1.0
 * Requires at least:    6.7
 * Requires PHP:         7.4
 * Requires Plugins:     woocommerce
 * Author:               Stock Truth contributors
 * License:              GPL-2.0-or-later
 * License URI:          https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:          stock-truth
 * Domain Path:          /languages
 * WC requires at least: 9.0
 * WC tested up to:      11.0
 *
 * Decides whether the plugin can run on this host at all, and hands over to Plugin. Written so
 * that a PHP too old for the rest of the plugin still reads this file and says why it refuses.
 *
 * @package StockTruth
 */

defined( 'ABSPATH' ) || exit;

define( 'STOCK_TRUTH_VERSION', '0.1.0' );
define( 'STOCK_TRUTH_FILE', __FILE__ );
define( 'STOCK_TRUTH_DIR', __DIR__ );

/**
 * Why the plugin cannot run on such a PHP, for the administrator; empty where it can.
 *
 * @param int $integer_bytes The size of its integers.
 * @param int $version       Its version, as PHP_VERSION_ID.
 * @return string
 */
function stock_truth_obstacle( $integer_bytes = PHP_INT_SIZE, $version = PHP_VERSION_ID ) {
	if ( 8 !== $integer_bytes ) {
		return __( 'Stock Truth needs a 64-bit PHP: a stock figure does not fit into 32 bits. Ask your host for a 64-bit build.', 'stock-truth' );
	}
	if ( $version < 70400 ) {
		/* translators: %s: version of PHP. */
		return sprintf( __( 'Stock Truth needs PHP 7.4 or newer; this is %s.', 'stock-truth' ), (int) ( $version / 10000 ) . '.' . (int) ( $version / 100 ) % 100 );
	}
	return '';
}

/**
 * Refuses to be switched on where it cannot run or its rules answer wrong, else prepares the shop.
 *
 * @param bool $network_wide Whether every site of a network gets the plugin.
 */
function stock_truth_activate( $network_wide ) {
	$obstacle = stock_truth_obstacle();
	if ( '' === $obstacle && ! class_exists( 'WooCommerce' ) ) {
		$obstacle = __( 'Stock Truth needs WooCommerce to be active.', 'stock-truth' );
	}
	if ( '' === $obstacle ) {
		$obstacle = stock_truth()->get( StockTruth\Install::class )->obstacle();
	}
	if ( '' !== $obstacle ) {
		wp_die( esc_html( $obstacle ), '', array( 'back_link' => true ) );
	}
	stock_truth()->get( StockTruth\Install::class )->activate( (bool) $network_wide );
}

/**
 * Starts the parts.
 */
function stock_truth_boot() {
	StockTruth\Plugin::boot( stock_truth() );
}

/**
 * Ends scheduled work; tables and settings stay.
 *
 * @param bool $network_wide Whether on every site.
 */
function stock_truth_deactivate( $network_wide ) {
	stock_truth()->get( StockTruth\Install::class )->deactivate( (bool) $network_wide );
}

if ( '' === stock_truth_obstacle() ) {
	require_once STOCK_TRUTH_DIR . '/includes/autoload.php';
	add_action( 'before_woocommerce_init', array( 'StockTruth\Plugin', 'declare_compatibility' ) );
	add_action( 'plugins_loaded', 'stock_truth_boot' );
	register_deactivation_hook( __FILE__, 'stock_truth_deactivate' );
} else {
	add_action(
		'admin_notices',
		static function () {
			echo '<div class="notice notice-error"><p>' . esc_html( stock_truth_obstacle() ) . '</p></div>';
		}
	);
}
register_activation_hook( __FILE__, 'stock_truth_activate' );
