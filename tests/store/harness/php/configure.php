<?php
/**
 * Decides what the installed shop is like: as WooCommerce leaves a new shop today, with one country,
 * one currency, no tax, free shipping, cash on delivery, guests may order, and both kinds of cart and
 * checkout pages exist.
 *
 * Run by the harness with `$args`; its return value is stored with the prepared shop.
 */

global $wp_rewrite;

if ( ! get_option( 'woocommerce_db_version' ) ) {
	WC_Install::install();
}
// A shop decides on its first admin page that it is new: high-performance order tables, and more.
WC_Install::newly_installed();

$options = array(
	'woocommerce_default_country'                  => 'DE:DE-BE',
	'woocommerce_currency'                         => 'EUR',
	'woocommerce_calc_taxes'                       => 'no',
	'woocommerce_coming_soon'                      => 'no',
	'woocommerce_store_pages_only'                 => 'no',
	'woocommerce_enable_guest_checkout'            => 'yes',
	'woocommerce_enable_ajax_add_to_cart'          => 'yes',
	'woocommerce_cart_redirect_after_add'          => 'no',
	'woocommerce_manage_stock'                     => 'yes',
	'woocommerce_hold_stock_minutes'               => '60',
	'woocommerce_allow_tracking'                   => 'no',
	'woocommerce_show_marketplace_suggestions'     => 'no',
	'woocommerce_task_list_hidden'                 => 'yes',
	'woocommerce_task_list_welcome_modal_dismissed' => 'yes',
	'woocommerce_onboarding_profile'               => array( 'skipped' => true ),
	'woocommerce_cod_settings'                     => array(
		'enabled'            => 'yes',
		'title'              => 'Cash on delivery',
		'enable_for_virtual' => 'yes',
	),
);
foreach ( $options as $name => $value ) {
	update_option( $name, $value );
}
delete_transient( '_wc_activation_redirect' );

WC_Install::create_pages();
$pages = array(
	'shop'          => wc_get_page_id( 'shop' ),
	'blockCart'     => wc_get_page_id( 'cart' ),
	'blockCheckout' => wc_get_page_id( 'checkout' ),
	'account'       => wc_get_page_id( 'myaccount' ),
);
foreach ( array( 'cart', 'checkout' ) as $kind ) {
	$pages[ 'classic' . ucfirst( $kind ) ] = wp_insert_post(
		array(
			'post_type'    => 'page',
			'post_status'  => 'publish',
			'post_name'    => 'classic-' . $kind,
			'post_title'   => 'Classic ' . $kind,
			'post_content' => "[woocommerce_$kind]",
		),
		true
	);
}

$zone = new WC_Shipping_Zone( 0 );
$zone->add_shipping_method( 'free_shipping' );

// Action Scheduler moves an old shop's actions for its first minute; a new shop has none to move.
as_unschedule_all_actions( 'action_scheduler/migration_hook' );
ActionScheduler_DataController::mark_migration_complete();

// Sample content would be in the way of tests that count.
foreach ( array( 1, 2, 3 ) as $sample ) {
	wp_delete_post( $sample, true );
}

switch_theme( $args['theme'] );
$wp_rewrite->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );

return $pages;
