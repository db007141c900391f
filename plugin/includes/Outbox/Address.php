<?php
/**
 * Where a receiver may be.
 *
 * Decides which addresses events are sent to: encrypted ones on the public network; others only where the host's operator has
 * allowed it in wp-config.php. A "safe" request of WordPress looks at one IPv4 address of the name, knows neither link-local
 * nor shared networks nor IPv6, lets the shop's own name pass wherever it leads, and the name is asked for once more when the
 * request is sent. So every address of the name is looked at here, and Pin has the request sent to just those.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\InputError;

defined( 'ABSPATH' ) || exit;

/**
 * Checks addresses.
 */
final class Address {

	/** Networks of IPv4 that are not public: own, shared, loopback, link-local, documentation, tests, several at once, reserved. */
	const PRIVATE_4 = array(
		'0.0.0.0/8',
		'10.0.0.0/8',
		'100.64.0.0/10',
		'127.0.0.0/8',
		'169.254.0.0/16',
		'172.16.0.0/12',
		'192.0.0.0/24',
		'192.0.2.0/24',
		'192.88.99.0/24',
		'192.168.0.0/16',
		'198.18.0.0/15',
		'198.51.100.0/24',
		'203.0.113.0/24',
		'224.0.0.0/4',
		'240.0.0.0/4',
	);

	/** Of IPv6 only this network is public, without those that lead into IPv4 or are for documentation. */
	const PUBLIC_6  = '2000::/3';
	const PRIVATE_6 = array( '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20' );

	const MAX_BYTES = 500;

	/**
	 * Whether receivers on this machine or in its network, and without encryption, may be told: a decision of whoever may edit
	 * wp-config.php.
	 */
	public static function private_allowed(): bool {
		return defined( 'STOCK_TRUTH_ALLOW_PRIVATE_WEBHOOKS' ) && filter_var( STOCK_TRUTH_ALLOW_PRIVATE_WEBHOOKS, FILTER_VALIDATE_BOOLEAN );
	}

	/**
	 * Refuses an address that is nobody's to be told. Asks the name server.
	 *
	 * @param string $url Address.
	 * @return list<string> The numbers that the request may go to; empty where any will do.
	 * @throws InputError Where it is refused.
	 */
	public static function check( string $url ): array {
		$parts = wp_parse_url( $url );
		$parts = is_array( $parts ) ? $parts : array();
		$host  = trim( (string) ( $parts['host'] ?? '' ), '[]' );
		if ( '' === $host || strlen( $url ) > self::MAX_BYTES || 1 === preg_match( '/[\s\x00-\x1f]/', $url ) ) {
			throw new InputError( 'webhook_url_not_readable', __( 'This is not an address such as https://crm.example.com/hooks/shop.', 'stock-truth' ), 'url' );
		}
		if ( isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['fragment'] ) ) {
			throw new InputError( 'webhook_url_with_secret', __( 'Leave user, password and # out of the address: messages are signed.', 'stock-truth' ), 'url' );
		}
		$scheme = strtolower( (string) ( $parts['scheme'] ?? '' ) );
		if ( self::private_allowed() && in_array( $scheme, array( 'http', 'https' ), true ) ) {
			return array();
		}
		if ( 'https' !== $scheme ) {
			throw new InputError( 'webhook_url_not_https', __( 'The address must begin with https://. A receiver without encryption or on this machine is told only where wp-config.php sets STOCK_TRUTH_ALLOW_PRIVATE_WEBHOOKS to true.', 'stock-truth' ), 'url' );
		}
		$numbers = self::numbers( $host );
		if ( array() === $numbers ) {
			throw new InputError( 'webhook_host_unknown', __( 'No server has this name.', 'stock-truth' ), 'url' );
		}
		foreach ( $numbers as $number ) {
			if ( ! self::is_public( $number ) ) {
				throw new InputError( 'webhook_url_private', __( 'This address leads to this machine or into a private network, where nothing is sent.', 'stock-truth' ), 'url' );
			}
		}
		if ( false === wp_http_validate_url( $url ) ) {
			throw new InputError( 'webhook_url_refused', __( 'WordPress refuses to send to this address; of the ports it allows 80, 443 and 8080.', 'stock-truth' ), 'url' );
		}
		return $numbers;
	}

	/**
	 * Whether a number is one of the public network.
	 *
	 * @param string $number IPv4 or IPv6.
	 */
	public static function is_public( string $number ): bool {
		$packed = filter_var( $number, FILTER_VALIDATE_IP ) ? inet_pton( $number ) : false;
		if ( false === $packed ) {
			return false;
		}
		if ( 16 === strlen( $packed ) && ! self::is_within( $packed, self::PUBLIC_6 ) ) {
			return false;
		}
		foreach ( 16 === strlen( $packed ) ? self::PRIVATE_6 : self::PRIVATE_4 as $network ) {
			if ( self::is_within( $packed, $network ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * All numbers of a host.
	 *
	 * @param string $host Name or number.
	 * @return list<string>
	 */
	private static function numbers( string $host ): array {
		if ( filter_var( $host, FILTER_VALIDATE_IP ) ) {
			return array( $host );
		}
		// Numbers in other ways of writing, such as 0x7f.1 and 2130706433, are read by this as a browser would.
		$numbers = gethostbynamel( $host );
		$numbers = false === $numbers ? array() : $numbers;
		if ( array() === $numbers ) {
			$records = @dns_get_record( $host, DNS_AAAA ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- a name that nobody knows is told below.
			foreach ( is_array( $records ) ? $records : array() as $record ) {
				$numbers[] = is_array( $record ) ? (string) ( $record['ipv6'] ?? '' ) : '';
			}
		}
		return array_values( array_filter( $numbers ) );
	}

	/**
	 * Whether a number lies in a network.
	 *
	 * @param string $packed  The number's bytes.
	 * @param string $network Such as `10.0.0.0/8`, of the same family.
	 */
	private static function is_within( string $packed, string $network ): bool {
		list( $base, $bits ) = explode( '/', $network );
		$whole               = intdiv( (int) $bits, 8 );
		$base                = (string) inet_pton( $base );
		if ( substr( $packed, 0, $whole ) !== substr( $base, 0, $whole ) ) {
			return false;
		}
		$mask = 0xFF00 >> ( (int) $bits % 8 ) & 0xFF;
		return 0 === $mask || ( ord( $packed[ $whole ] ) & $mask ) === ( ord( $base[ $whole ] ) & $mask );
	}
}
