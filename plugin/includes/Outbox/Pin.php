<?php
/**
 * Sends a request to the servers that were looked at, whatever a name server says meanwhile.
 *
 * Decides that cURL asks no name server for that host. Where PHP has no cURL, WordPress opens the connection in another way,
 * which asks once more: a name server that changes its mind within a moment could then lead a message elsewhere.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

defined( 'ABSPATH' ) || exit;

/**
 * Binds a host's name to numbers for one request.
 */
final class Pin {

	/**
	 * Runs something that sends one request.
	 *
	 * @template R
	 *
	 * @param string       $url     The address that is asked.
	 * @param list<string> $numbers Where its host is; empty binds nothing.
	 * @param callable     $send    Sends the request.
	 * @return mixed What it returns.
	 *
	 * @phpstan-param callable(): R $send
	 * @phpstan-return R
	 */
	public static function run( string $url, array $numbers, callable $send ) {
		$parts = wp_parse_url( $url );
		$parts = is_array( $parts ) ? $parts : array();
		$host  = (string) ( $parts['host'] ?? '' );
		$port  = (int) ( $parts['port'] ?? ( 'https' === strtolower( (string) ( $parts['scheme'] ?? '' ) ) ? 443 : 80 ) );
		if ( array() === $numbers || filter_var( trim( $host, '[]' ), FILTER_VALIDATE_IP ) || ! defined( 'CURLOPT_RESOLVE' ) ) {
			return $send();
		}
		$places = array();
		foreach ( $numbers as $number ) {
			$places[] = false === strpos( $number, ':' ) ? $number : '[' . $number . ']';
		}
		$bound = $host . ':' . $port . ':' . implode( ',', $places );
		$bind  =
			/**
			 * Tells cURL where the host is.
			 *
			 * @param mixed $handle Of cURL.
			 */
			static function ( $handle ) use ( $bound ): void {
				// A resource under PHP 7.
				/** @var \CurlHandle $handle */
				curl_setopt( $handle, CURLOPT_RESOLVE, array( $bound ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- WordPress hands out the handle for such settings.
			};
		add_action( 'http_api_curl', $bind );
		try {
			return $send();
		} finally {
			remove_action( 'http_api_curl', $bind );
		}
	}
}
