<?php
/**
 * One request to a server and its answer.
 *
 * Decides which addresses are asked at all, that no redirect is followed, for it could lead the secret elsewhere,
 * and that no more than a bounded number of bytes is read. What an answer must say is for whoever asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Sends requests.
 */
final class Transport {

	/**
	 * How long an answer may take, in seconds.
	 *
	 * @var int
	 */
	private $timeout_s;

	/**
	 * Until when somebody waits, in UTC milliseconds; null where nobody does.
	 *
	 * @var int|null
	 */
	private $ends;

	/**
	 * Texts that no message may hold.
	 *
	 * @var list<string>
	 */
	private $secrets;

	/**
	 * A transport.
	 *
	 * @param int          $timeout_s How long an answer may take.
	 * @param list<string> $secrets   Texts that no message may hold.
	 */
	public function __construct( int $timeout_s, array $secrets ) {
		$this->timeout_s = $timeout_s;
		$this->secrets   = $secrets;
	}

	/**
	 * Somebody waits: all requests together end by an instant, as far as a request can be cut short.
	 *
	 * @param int $ends In UTC milliseconds.
	 */
	public function end_by( int $ends ): void {
		$this->ends = $ends;
	}

	/**
	 * How long the next answer may take, in seconds: no shorter time can be told.
	 */
	private function timeout_s(): int {
		return null === $this->ends ? $this->timeout_s : max( 1, min( $this->timeout_s, intdiv( $this->ends - Moment::now(), 1000 ) ) );
	}

	/**
	 * Sends a request.
	 *
	 * @param string                $method    Such as GET.
	 * @param string                $url       Address.
	 * @param array<string, string> $headers   Headers by name.
	 * @param string                $body      Body; empty for none.
	 * @param int                   $max_bytes How long the answer may be.
	 * @throws FeedError Where the address must not be asked, or there is no whole answer.
	 */
	public function send( string $method, string $url, array $headers, string $body, int $max_bytes ): Answer {
		self::check_address( $url );
		$timeout_s = $this->timeout_s();
		$request   = array(
			'method'              => $method,
			'timeout'             => $timeout_s,
			'redirection'         => 0,
			'limit_response_size' => $max_bytes + 1,
			'headers'             => $headers,
			'user-agent'          => 'StockTruth/' . STOCK_TRUTH_VERSION,
		);
		if ( '' !== $body ) {
			$request['body'] = $body;
		}
		$sent_at = Moment::now();
		// A "safe" request refuses private addresses; where those are allowed it would refuse the ERP.
		$response = Address::private_allowed() ? wp_remote_request( $url, $request ) : wp_safe_remote_request( $url, $request );
		if ( $response instanceof \WP_Error ) {
			throw $this->unreachable( $response->get_error_message(), $timeout_s );
		}
		$answer = new Answer( (int) wp_remote_retrieve_response_code( $response ), self::headers( $response ), wp_remote_retrieve_body( $response ), $sent_at, Moment::now(), $url );
		$this->check_length( $answer, $max_bytes );
		return $answer;
	}

	/**
	 * Has no message hold a text.
	 *
	 * @param string $secret Such as a token.
	 */
	public function hide( string $secret ): void {
		if ( ! in_array( $secret, $this->secrets, true ) ) {
			$this->secrets[] = $secret;
		}
	}

	/**
	 * A text without the secrets, should anybody have put them there: as they are, and as an address or a header
	 * writes them.
	 *
	 * @param string $text Text.
	 */
	public function without_secret( string $text ): string {
		$hidden = array();
		foreach ( $this->secrets as $secret ) {
			foreach ( array( $secret, rawurlencode( $secret ), urlencode( $secret ), base64_encode( $secret ) ) as $written ) { // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- how they may stand in a text.
				$hidden[ $written ] = '***';
			}
		}
		unset( $hidden[''] );
		return strtr( $text, $hidden );
	}

	/**
	 * Refuses an address that must not be asked.
	 *
	 * @param string $url Address.
	 * @throws FeedError Where it must not.
	 */
	public static function check_address( string $url ): void {
		$fault = Address::fault( $url );
		if ( null !== $fault ) {
			throw new FeedError( $fault, Address::message( $fault ) );
		}
		$parts = Address::parts( $url );
		if ( 'http' === strtolower( $parts['scheme'] ?? '' ) && ! Address::is_private( $parts['host'] ?? '' ) ) {
			throw new FeedError( 'feed_url_not_https', __( 'Without encryption only an ERP on this machine or in its own network may be asked.', 'stock-truth' ) );
		}
	}

	/**
	 * The error for a server that did not answer.
	 *
	 * @param string $said      What WordPress says.
	 * @param int    $timeout_s How long it was waited for.
	 */
	private function unreachable( string $said, int $timeout_s ): FeedError {
		// cURL 18: the connection ended before the answer did.
		if ( 1 === preg_match( '/cURL error 18\b/', $said ) ) {
			return self::truncated();
		}
		$is_timeout = 1 === preg_match( '/cURL error 28\b|timed? ?out/i', $said );
		return new FeedError(
			$is_timeout ? 'http_timeout' : 'http_unreachable',
			$is_timeout
				/* translators: %d: seconds. */
				? sprintf( __( 'The ERP did not answer within %d seconds.', 'stock-truth' ), $timeout_s )
				/* translators: %s: what WordPress says. */
				: sprintf( __( 'The ERP cannot be reached: %s', 'stock-truth' ), $this->without_secret( $said ) )
		);
	}

	/**
	 * Refuses an answer that is longer than allowed or shorter than announced.
	 *
	 * @param Answer $answer    The answer.
	 * @param int    $max_bytes How long it may be.
	 * @throws FeedError Where it is.
	 */
	private function check_length( Answer $answer, int $max_bytes ): void {
		$bytes = strlen( $answer->body() );
		if ( $bytes > $max_bytes ) {
			/* translators: %s: megabytes. */
			throw new FeedError( 'body_too_long', sprintf( __( 'The ERP\'s answer is longer than %s MB; have the mapping ask for smaller pages.', 'stock-truth' ), (string) round( $max_bytes / 1048576, 2 ) ) );
		}
		$announced = $answer->header( 'content-length' );
		if ( '' === $answer->header( 'content-encoding' ) && ctype_digit( $announced ) && $bytes < (int) $announced ) {
			throw self::truncated();
		}
	}

	/**
	 * The error of an answer that ended too early.
	 */
	private static function truncated(): FeedError {
		return new FeedError( 'body_truncated', __( 'The ERP\'s answer ended before it was complete.', 'stock-truth' ) );
	}

	/**
	 * The headers of a response by name in small letters; of one that stands several times all, a line each.
	 *
	 * @param array $response Of WordPress.
	 * @return array<string, string>
	 */
	private static function headers( array $response ): array {
		$headers = array();
		foreach ( wp_remote_retrieve_headers( $response ) as $name => $value ) {
			$headers[ strtolower( (string) $name ) ] = implode( "\n", array_filter( (array) $value, 'is_string' ) );
		}
		return $headers;
	}
}
