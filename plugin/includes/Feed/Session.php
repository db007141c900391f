<?php
/**
 * A session that an ERP opens for a user and a password, told by cookies.
 *
 * Decides when it is opened: before the first request, and once more after the ERP did not accept it any longer.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps one session for as long as a list is read.
 */
final class Session {

	/** How many cookies of how many bytes are kept at most. */
	const COOKIES_MAX = 20;
	const COOKIE_MAX  = 4096;

	/**
	 * Cookies by name; null where no session is open.
	 *
	 * @var array<string, string>|null
	 */
	private $cookies;

	/**
	 * Whether it was opened again.
	 *
	 * @var bool
	 */
	private $is_renewed = false;

	/**
	 * Whether a session is open.
	 */
	public function is_open(): bool {
		return null !== $this->cookies;
	}

	/**
	 * Opens it with what the ERP answered to a login.
	 *
	 * @param Answer $answer The answer.
	 * @throws FeedError Where it has no cookies.
	 */
	public function open( Answer $answer ): void {
		$cookies = array();
		foreach ( explode( "\n", $answer->header( 'set-cookie' ) ) as $line ) {
			if ( strlen( $line ) <= self::COOKIE_MAX && 1 === preg_match( '/^([A-Za-z0-9!#$%&\'*+.^_`|~-]+)=([^;,\s"]+)/', trim( $line ), $found ) ) {
				$cookies[ $found[1] ] = $found[2];
			}
		}
		if ( array() === $cookies || count( $cookies ) > self::COOKIES_MAX ) {
			throw new FeedError( 'session_refused', __( 'The ERP accepted the sign-in and opened no session: it set no cookies, or too many.', 'stock-truth' ), 'feed.login' );
		}
		$this->cookies = $cookies;
	}

	/**
	 * The headers of a request within it.
	 *
	 * @return array<string, string>
	 */
	public function headers(): array {
		$pairs = array();
		foreach ( $this->cookies ?? array() as $name => $value ) {
			$pairs[] = $name . '=' . $value;
		}
		return array() === $pairs ? array() : array( 'Cookie' => implode( '; ', $pairs ) );
	}

	/**
	 * The ERP refused a request within it: whether it is worth opening it once more.
	 */
	public function is_worth_retrying(): bool {
		$is_worth         = ! $this->is_renewed;
		$this->is_renewed = true;
		$this->cookies    = $is_worth ? null : $this->cookies;
		return $is_worth;
	}
}
