<?php
/**
 * What a test shop does differently from a customer's: mail goes to a file, nothing runs by itself in
 * the background, and the test ERP on the loopback address may be called. Stock is left alone.
 */

// Mail is written down, one message a line, so that tests can ask for it.
add_filter(
	'pre_wp_mail',
	static function ( $sent, $mail ) {
		unset( $mail['attachments'] );
		file_put_contents( SHOP_TEST_FOLDER . '/mail.jsonl', wp_json_encode( $mail ) . "\n", FILE_APPEND | LOCK_EX );
		return true;
	},
	10,
	2
);

// Scheduled work runs when a test says so, never in the middle of another one.
add_filter( 'action_scheduler_allow_async_request_runner', '__return_false' );

// There is nobody to ask for updates, and asking in vain is a warning in the log.
foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $check ) {
	remove_action( 'admin_init', $check );
}
foreach ( array( 'wp_version_check', 'wp_update_plugins', 'wp_update_themes' ) as $check ) {
	remove_action( $check, $check );
}
foreach ( array( 'load-plugins.php', 'load-update.php', 'load-update-core.php', 'load-themes.php' ) as $screen ) {
	remove_action( $screen, 'wp_update_plugins' );
	remove_action( $screen, 'wp_update_themes' );
}

// WordPress refuses "safe" requests to private addresses and odd ports; the test ERP has both.
if ( SHOP_TEST_ALLOW_LOOPBACK ) {
	add_filter(
		'http_request_host_is_external',
		static function ( $external, $host ) {
			return in_array( $host, array( '127.0.0.1', 'localhost' ), true ) ? true : $external;
		},
		10,
		2
	);
	add_filter(
		'http_allowed_safe_ports',
		static function ( $ports, $host, $url ) {
			if ( in_array( $host, array( '127.0.0.1', 'localhost' ), true ) ) {
				$ports[] = (int) wp_parse_url( $url, PHP_URL_PORT );
			}
			return $ports;
		},
		10,
		3
	);
}

// Pages ask nobody outside for fonts, faces or news.
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_action(
	'wp_enqueue_scripts',
	static function () {
		wp_dequeue_style( 'storefront-fonts' );
	},
	100
);
