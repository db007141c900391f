<?php
/**
 * Decides what PHP's own web server does with a request: a file that exists is served as it is, with
 * the media types that browsers insist on, and anything else goes to WordPress. It stands in for the
 * rewrite rules of a host; it decides nothing about the shop.
 */

$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( str_contains( $path, '..' ) ) {
	http_response_code( 400 );
	return true;
}
$file = $root . $path;

// PHP's list of media types has no WebAssembly and no module scripts; browsers refuse both without.
$types = array(
	'wasm' => 'application/wasm',
	'mjs'  => 'text/javascript',
	'map'  => 'application/json',
);
$type  = $types[ strtolower( pathinfo( $file, PATHINFO_EXTENSION ) ) ] ?? null;
if ( null !== $type && is_file( $file ) ) {
	header( 'Content-Type: ' . $type );
	header( 'Content-Length: ' . filesize( $file ) );
	if ( 'HEAD' !== $_SERVER['REQUEST_METHOD'] ) {
		readfile( $file );
	}
	return true;
}
if ( is_file( $file ) ) {
	return false;
}
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) && '/' !== $path ) {
	if ( ! str_ends_with( $path, '/' ) ) {
		header( 'Location: ' . $path . '/', true, 301 );
		return true;
	}
	return false;
}

// As a host with rewrite rules would show it to WordPress.
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $root . '/index.php';
unset( $_SERVER['PATH_INFO'] );
chdir( $root );
require $root . '/index.php';
