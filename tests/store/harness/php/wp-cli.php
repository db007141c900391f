<?php
/**
 * Stands in for WP-CLI, which no package registry carries. It loads WordPress with the part of the
 * `WP_CLI` class that plugin commands use, finds the command that a plugin registered, checks its
 * arguments against its documented synopsis, and runs it. It is NOT WP-CLI: it knows no built-in
 * command, and where the two differ, WP-CLI is right. The harness uses the real one where it finds it.
 *
 * Called as: php wp-cli.php ROOT URL words…
 */

list( , $root, $url ) = $argv;
$words                = array_slice( $argv, 3 );

define( 'WP_CLI', true );
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
define( 'WP_CLI_VERSION', '2.12.0' );
require __DIR__ . '/wp-cli/class-wp-cli.php';
require __DIR__ . '/wp-cli/utils.php';
require __DIR__ . '/wp-cli/synopsis.php';

$positional = array();
$flags      = array();
foreach ( $words as $word ) {
	if ( ! str_starts_with( $word, '--' ) || '--' === $word ) {
		$positional[] = $word;
	} elseif ( preg_match( '/^--no-([^=]+)$/', $word, $match ) ) {
		$flags[ $match[1] ] = false;
	} elseif ( preg_match( '/^--([^=]+)=(.*)$/s', $word, $match ) ) {
		$flags[ $match[1] ] = $match[2];
	} else {
		$flags[ substr( $word, 2 ) ] = true;
	}
}
// What WP-CLI keeps for itself never reaches a command.
$user          = $flags['user'] ?? null;
WP_CLI::$quiet = ! empty( $flags['quiet'] );
WP_CLI::$debug = ! empty( $flags['debug'] );
unset( $flags['user'], $flags['quiet'], $flags['debug'], $flags['color'], $flags['path'], $flags['url'] );

// Whatever ends PHP while WordPress loads must not look like a command that succeeded.
$dispatched = false;
register_shutdown_function(
	static function () use ( &$dispatched ) {
		if ( ! $dispatched && null === error_get_last() ) {
			$files = get_included_files();
			fwrite( STDERR, 'Error: PHP ended before the command did, in or after ' . end( $files ) . "\n" );
			exit( 1 );
		}
	}
);

$_SERVER['HTTP_HOST']   = (string) preg_replace( '#^https?://#', '', $url );
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_NAME'] = '127.0.0.1';

try {
	require $root . '/wp-load.php';
	WP_CLI::run_hooks( 'after_wp_load' );
	if ( null !== $user ) {
		$found = get_user_by( is_numeric( $user ) ? 'id' : 'login', $user );
		if ( ! $found ) {
			WP_CLI::error( "Invalid user ID, email or login: '$user'" );
		}
		wp_set_current_user( $found->ID );
	}
	WP_CLI::dispatch( $positional, $flags );
	$dispatched = true;
	exit( 0 );
} catch ( \WP_CLI\ExitException $exit ) {
	$dispatched = true;
	exit( $exit->getCode() );
}
