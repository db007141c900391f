<?php
/**
 * Runs one PHP file or snippet inside the installed WordPress and hands its return value back as JSON
 * on file descriptor 3, so that nothing the shop prints can be mistaken for it.
 *
 * Called as: php run.php ROOT, with {"file"|"code", "args", "user", "url"} as JSON on standard input.
 */

$call = json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );

// A fatal error is for the test to read, not for a visitor.
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );

$_SERVER['HTTP_HOST']   = (string) preg_replace( '#^https?://#', '', $call['url'] );
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_NAME'] = '127.0.0.1';

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

if ( ! empty( $call['user'] ) ) {
	$user = get_user_by( 'login', $call['user'] );
	if ( ! $user ) {
		fwrite( STDERR, "no user `{$call['user']}`\n" );
		exit( 1 );
	}
	wp_set_current_user( $user->ID );
}

$run = static function ( array $call, array $args ) {
	return isset( $call['file'] ) ? require $call['file'] : eval( $call['code'] );
};
try {
	$answer = $run( $call, $call['args'] );
} catch ( Throwable $error ) {
	fwrite( STDERR, $error . "\n" );
	exit( 1 );
}

file_put_contents( 'php://fd/3', json_encode( $answer, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_UNICODE ) );
