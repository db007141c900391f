<?php
/**
 * One web node. It loads WordPress once and then answers commands, each in a process of its own that
 * starts from the loaded state, as a request does: nothing that a command leaves in memory reaches the
 * next one, and WordPress's shutdown runs before the answer goes out.
 *
 * Called as: php worker.php ROOT URL. A line of JSON {"id", "do", "args"} on standard input is answered
 * by a line {"id", "value"} or {"id", "error"} on file descriptor 3.
 */

define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
$_SERVER['HTTP_HOST']      = (string) preg_replace( '#^https?://#', '', $argv[2] );
$_SERVER['SERVER_NAME']    = '127.0.0.1';
$_SERVER['REMOTE_ADDR']    = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'POST';
// A shop loads the cart of the visitor when it starts; here the visitor is not known yet.
$_SERVER['REQUEST_URI'] = '/wp-json/';

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once WC_ABSPATH . 'includes/admin/wc-admin-functions.php';
rest_get_server();
$commands = require __DIR__ . '/commands.php';

$answers = fopen( 'php://fd/3', 'w' );
$say     = static function ( array $answer ) use ( $answers ): void {
	fwrite( $answers, json_encode( $answer, JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ) . "\n" );
	fflush( $answers );
};

/** Runs one command in the child and writes its answer; WordPress's shutdown follows. */
function referee_request( array $command, array $commands, $to ): void {
	global $wpdb;
	$wpdb->db_connect( false );
	referee_database_clock();
	wp_cache_flush();
	ob_start();
	$answer = array( 'error' => 'ended early' );
	register_shutdown_function(
		static function () use ( &$answer, $to ): void {
			fwrite( $to, json_encode( $answer, JSON_PRESERVE_ZERO_FRACTION | JSON_INVALID_UTF8_SUBSTITUTE ) );
			fclose( $to );
		}
	);
	try {
		$answer = array( 'value' => $commands[ $command['do'] ]( $command['args'] ) );
	} catch ( Throwable $error ) {
		$answer = array( 'error' => (string) $error );
	}
	while ( ob_get_level() > 0 ) {
		ob_end_clean();
	}
	exit( 0 );
}

// Standard input is a socket here, and PHP takes one that says nothing for a minute for closed.
stream_set_timeout( STDIN, 86400 * 365 );
$say( array( 'ready' => true ) );
while ( false !== ( $line = fgets( STDIN ) ) ) {
	$command = json_decode( $line, true, 64, JSON_THROW_ON_ERROR );
	$wpdb->close();
	$pair  = stream_socket_pair( STREAM_PF_UNIX, STREAM_SOCK_STREAM, STREAM_IPPROTO_IP );
	$child = pcntl_fork();
	if ( 0 === $child ) {
		fclose( $pair[0] );
		// WordPress waits for a database that has gone; the simulator that took it away may be gone too.
		pcntl_alarm( 110 );
		referee_request( $command, $commands, $pair[1] );
	}
	fclose( $pair[1] );
	$text = stream_get_contents( $pair[0] );
	fclose( $pair[0] );
	pcntl_waitpid( $child, $status );
	$answer = json_decode( $text, true );
	$say( array( 'id' => $command['id'] ) + ( $answer ?? array( 'error' => 'no answer: ' . $text . ' (' . $status . ')' ) ) );
}
