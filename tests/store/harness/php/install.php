<?php
/**
 * Installs WordPress into an empty database and switches WooCommerce on. What the shop then looks
 * like is decided in configure.php, which needs WooCommerce loaded.
 *
 * Called as: php install.php ROOT PASSWORD
 */

define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Test shop', 'admin', 'admin@example.test', true, '', $argv[2] );

$result = activate_plugin( 'woocommerce/woocommerce.php' );
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() . "\n" );
	exit( 1 );
}
