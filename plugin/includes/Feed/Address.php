<?php
/**
 * Where an ERP may be.
 *
 * Decides which addresses are asked at all: encrypted ones anywhere; unencrypted or private ones only
 * where the host's operator has allowed it in wp-config.php.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Checks addresses.
 */
final class Address {

	/**
	 * Whether ERPs on this machine or in its network may be asked: a decision of whoever may edit wp-config.php.
	 */
	public static function private_allowed(): bool {
		return defined( 'STOCK_TRUTH_ALLOW_PRIVATE_ERP' ) && filter_var( STOCK_TRUTH_ALLOW_PRIVATE_ERP, FILTER_VALIDATE_BOOLEAN );
	}

	/**
	 * The code of what is wrong with an address; null where nothing is. Asks no name server.
	 *
	 * @param string $url Address.
	 */
	public static function fault( string $url ): ?string {
		$parts = self::parts( $url );
		if ( ! isset( $parts['scheme'], $parts['host'] ) || 1 === preg_match( '/[\s\x00-\x1f]/', $url ) ) {
			return 'feed_url_not_readable';
		}
		if ( isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['fragment'] ) ) {
			return 'feed_url_with_secret';
		}
		$scheme = strtolower( $parts['scheme'] );
		return 'https' === $scheme || ( 'http' === $scheme && self::private_allowed() ) ? null : 'feed_url_not_https';
	}

	/**
	 * The parts of an address, such as scheme, host and port; none where it cannot be taken apart.
	 *
	 * @param string $url Address.
	 * @return array<string, string>
	 */
	public static function parts( string $url ): array {
		$parts = wp_parse_url( $url );
		$texts = array();
		foreach ( is_array( $parts ) ? $parts : array() as $name => $part ) {
			if ( is_string( $part ) || is_int( $part ) ) {
				$texts[ (string) $name ] = (string) $part;
			}
		}
		return $texts;
	}

	/**
	 * What is wrong, for people.
	 *
	 * @param string $code Of fault().
	 */
	public static function message( string $code ): string {
		switch ( $code ) {
			case 'feed_url_not_readable':
				return __( 'This is not an address such as https://erp.example.com.', 'stock-truth' );
			case 'feed_url_with_secret':
				return __( 'Leave user, password and # out of the address; the secret goes into the token.', 'stock-truth' );
			default:
				return __( 'The address must begin with https://. An ERP on this machine or in its own network may be asked without encryption where wp-config.php sets STOCK_TRUTH_ALLOW_PRIVATE_ERP to true.', 'stock-truth' );
		}
	}

	/**
	 * Whether a host is this machine or in its own network, however its name is written.
	 *
	 * @param string $host Name or number.
	 */
	public static function is_private( string $host ): bool {
		$host  = trim( $host, '[]' );
		$found = filter_var( $host, FILTER_VALIDATE_IP ) ? array( $host ) : (array) gethostbynamel( $host );
		foreach ( $found as $number ) {
			if ( false === filter_var( (string) $number, FILTER_VALIDATE_IP )
				|| false !== filter_var( (string) $number, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ) {
				return false;
			}
		}
		return array() !== $found;
	}

	/**
	 * The server of an address: scheme, host and port.
	 *
	 * @param string $url Address.
	 */
	public static function origin( string $url ): string {
		$parts  = self::parts( $url );
		$scheme = strtolower( $parts['scheme'] ?? '' );
		$port   = $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 );
		return $scheme . '://' . strtolower( $parts['host'] ?? '' ) . ':' . $port;
	}
}
