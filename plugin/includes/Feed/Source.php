<?php
/**
 * An ERP that is asked over HTTP.
 *
 * Decides what an answer must look like before anybody reads it. Follows no redirect, for it could
 * lead the token elsewhere, and reads no more than a bounded number of bytes.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Asks for pages.
 */
final class Source {

	const BODY_MAX_BYTES = 8388608;

	/** The longest time for which an ERP may ask to be left alone and be heard. */
	const RETRY_AFTER_MAX_S = 86400;

	/**
	 * Where the ERP is.
	 *
	 * @var string
	 */
	private $url;

	/**
	 * Its secret.
	 *
	 * @var string
	 */
	private $token;

	/**
	 * How long an answer may take, in seconds.
	 *
	 * @var int
	 */
	private $timeout_s;

	/**
	 * A source.
	 *
	 * @param string $url       Address with path.
	 * @param string $token     Secret; empty for none.
	 * @param int    $timeout_s How long an answer may take.
	 * @throws FeedError Where the address must not be asked.
	 */
	public function __construct( string $url, string $token, int $timeout_s ) {
		$fault = Address::fault( $url );
		if ( null !== $fault ) {
			throw new FeedError( $fault, Address::message( $fault ) );
		}
		if ( 'http' === strtolower( (string) wp_parse_url( $url, PHP_URL_SCHEME ) ) && ! Address::is_private( (string) wp_parse_url( $url, PHP_URL_HOST ) ) ) {
			throw new FeedError( 'feed_url_not_https', __( 'Without encryption only an ERP on this machine or in its own network may be asked.', 'stock-truth' ) );
		}
		$this->url       = $url;
		$this->token     = $token;
		$this->timeout_s = $timeout_s;
	}

	/**
	 * Asks for a page.
	 *
	 * @param array<array-key, string> $query Parameters.
	 * @return array{body: string, sent_at: int, received_at: int}
	 * @throws FeedError Where there is no usable answer.
	 */
	public function get( array $query ): array {
		$headers = array( 'Accept' => 'application/json, text/csv;q=0.9' );
		if ( '' !== $this->token ) {
			$headers['Authorization'] = 'Bearer ' . $this->token;
		}
		$request = array(
			'timeout'             => $this->timeout_s,
			'redirection'         => 0,
			'limit_response_size' => self::BODY_MAX_BYTES + 1,
			'headers'             => $headers,
			'user-agent'          => 'StockTruth/' . STOCK_TRUTH_VERSION,
		);
		$url     = add_query_arg( array_map( 'rawurlencode', $query ), $this->url );
		$sent_at = Moment::now();
		// A "safe" request refuses private addresses; where those are allowed it would refuse the ERP.
		$response = Address::private_allowed() ? wp_remote_get( $url, $request ) : wp_safe_remote_get( $url, $request );
		if ( $response instanceof \WP_Error ) {
			throw $this->unreachable( $response );
		}
		$this->check_status( $response );
		$body = wp_remote_retrieve_body( $response );
		$this->check_length( $response, strlen( $body ) );
		return array(
			'body'        => $body,
			'sent_at'     => $sent_at,
			'received_at' => Moment::now(),
		);
	}

	/**
	 * The error for an ERP that did not answer.
	 *
	 * @param \WP_Error $error What WordPress says.
	 */
	private function unreachable( \WP_Error $error ): FeedError {
		$said = $error->get_error_message();
		// cURL 18: the connection ended before the answer did.
		if ( 1 === preg_match( '/cURL error 18\b/', $said ) ) {
			return new FeedError( 'body_truncated', __( 'The ERP\'s answer ended before it was complete.', 'stock-truth' ) );
		}
		$is_timeout = 1 === preg_match( '/cURL error 28\b|timed? ?out/i', $said );
		return new FeedError(
			$is_timeout ? 'http_timeout' : 'http_unreachable',
			$is_timeout
				/* translators: %d: seconds. */
				? sprintf( __( 'The ERP did not answer within %d seconds.', 'stock-truth' ), $this->timeout_s )
				/* translators: %s: what WordPress says. */
				: sprintf( __( 'The ERP cannot be reached: %s', 'stock-truth' ), $this->without_secret( $said ) )
		);
	}

	/**
	 * Refuses every status but 200.
	 *
	 * @param array $response Response.
	 * @throws FeedError With the status in words.
	 */
	private function check_status( array $response ): void {
		$status = (int) wp_remote_retrieve_response_code( $response );
		if ( 200 === $status ) {
			return;
		}
		if ( $status >= 300 && $status < 400 ) {
			throw new FeedError( 'http_redirect', __( 'The ERP answered with a redirect, which is not followed: enter the address it leads to.', 'stock-truth' ) );
		}
		if ( 401 === $status || 403 === $status ) {
			/* translators: %d: HTTP status. */
			throw new FeedError( 'http_unauthorised', sprintf( __( 'The ERP does not accept the token (HTTP %d).', 'stock-truth' ), $status ) );
		}
		$retry_at = self::retry_at( (string) wp_remote_retrieve_header( $response, 'retry-after' ) );
		if ( 429 === $status ) {
			throw FeedError::until( 'http_too_many_requests', __( 'The ERP asks to be asked less often (HTTP 429).', 'stock-truth' ), $retry_at );
		}
		/* translators: %d: HTTP status. */
		throw FeedError::until( $status >= 500 ? 'http_server_error' : 'http_status', sprintf( __( 'The ERP answered with HTTP %d.', 'stock-truth' ), $status ), $retry_at );
	}

	/**
	 * Refuses an answer that is longer than allowed or shorter than announced.
	 *
	 * @param array $response Response.
	 * @param int   $bytes    Length of its body.
	 * @throws FeedError Where it is.
	 */
	private function check_length( array $response, int $bytes ): void {
		if ( $bytes > self::BODY_MAX_BYTES ) {
			/* translators: %d: megabytes. */
			throw new FeedError( 'body_too_long', sprintf( __( 'The ERP\'s answer is longer than %d MB; have the mapping ask for smaller pages.', 'stock-truth' ), self::BODY_MAX_BYTES / 1048576 ) );
		}
		$announced = wp_remote_retrieve_header( $response, 'content-length' );
		$is_packed = '' !== (string) wp_remote_retrieve_header( $response, 'content-encoding' );
		if ( ! $is_packed && is_string( $announced ) && ctype_digit( $announced ) && $bytes < (int) $announced ) {
			throw new FeedError( 'body_truncated', __( 'The ERP\'s answer ended before it was complete.', 'stock-truth' ) );
		}
		if ( 0 === $bytes ) {
			throw new FeedError( 'body_empty', __( 'The ERP\'s answer is empty.', 'stock-truth' ) );
		}
	}

	/**
	 * When the ERP wants to be asked again, from its Retry-After: seconds, or an HTTP date.
	 *
	 * @param string $header The header; empty where there is none.
	 */
	private static function retry_at( string $header ): ?int {
		if ( '' === $header ) {
			return null;
		}
		$time    = ctype_digit( $header ) ? false : strtotime( $header );
		$seconds = ctype_digit( $header ) ? (int) substr( $header, 0, 9 ) : ( false === $time ? 0 : $time - time() );
		return $seconds <= 0 ? null : Moment::now() + min( $seconds, self::RETRY_AFTER_MAX_S ) * 1000;
	}

	/**
	 * A text without the token, should anybody have put it there.
	 *
	 * @param string $text Text.
	 */
	private function without_secret( string $text ): string {
		return '' === $this->token ? $text : str_replace( $this->token, '***', $text );
	}
}
