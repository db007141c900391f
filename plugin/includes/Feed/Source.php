<?php
/**
 * An ERP that is asked over HTTP.
 *
 * Decides what an answer must look like before anybody reads it. How a request is sent is for Transport, what
 * stands on it for Authorisation.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Asks for pages.
 */
final class Source {

	const BODY_MAX_BYTES = 8388608;

	/**
	 * Where the ERP is.
	 *
	 * @var string
	 */
	private $url;

	/**
	 * Sends requests.
	 *
	 * @var Transport
	 */
	private $transport;

	/**
	 * Puts the credential on them.
	 *
	 * @var Authorisation
	 */
	private $authorisation;

	/**
	 * A source.
	 *
	 * @param string       $url        Address with path.
	 * @param Credential   $credential What the ERP wants to see.
	 * @param int          $timeout_s  How long an answer may take.
	 * @param list<string> $approved   Further servers that the credential may be shown to, as Secret::origin() writes
	 *                                 them: those that give its tokens.
	 * @throws FeedError Where the address must not be asked, or the credential must not be shown there.
	 */
	public function __construct( string $url, Credential $credential, int $timeout_s, array $approved = array() ) {
		Transport::check_address( $url );
		$this->url           = $url;
		$this->transport     = new Transport( $timeout_s, $credential->secrets() );
		$approved[]          = Secret::origin( $url );
		$this->authorisation = new Authorisation( $credential, $this->transport, $approved );
	}

	/**
	 * Asks for a page.
	 *
	 * @param array<array-key, string> $query Parameters.
	 * @return array{body: string, sent_at: int, received_at: int}
	 * @throws FeedError Where there is no usable answer.
	 */
	public function get( array $query ): array {
		$url = add_query_arg( array_map( 'rawurlencode', $query ), $this->url );
		do {
			$headers = array( 'Accept' => 'application/json, text/csv;q=0.9' ) + $this->authorisation->headers();
			$answer  = $this->transport->send( 'GET', $url, $headers, '', self::BODY_MAX_BYTES );
		} while ( 401 === $answer->status() && $this->authorisation->is_worth_retrying() );
		self::check_status( $answer );
		if ( '' === $answer->body() ) {
			throw new FeedError( 'body_empty', __( 'The ERP\'s answer is empty.', 'stock-truth' ) );
		}
		return array(
			'body'        => $answer->body(),
			'sent_at'     => $answer->sent_at(),
			'received_at' => $answer->received_at(),
		);
	}

	/**
	 * Refuses every status but 200.
	 *
	 * @param Answer $answer The answer.
	 * @throws FeedError With the status in words.
	 */
	private static function check_status( Answer $answer ): void {
		$status = $answer->status();
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
		if ( 429 === $status ) {
			throw FeedError::until( 'http_too_many_requests', __( 'The ERP asks to be asked less often (HTTP 429).', 'stock-truth' ), $answer->retry_at() );
		}
		/* translators: %d: HTTP status. */
		throw FeedError::until( $status >= 500 ? 'http_server_error' : 'http_status', sprintf( __( 'The ERP answered with HTTP %d.', 'stock-truth' ), $status ), $answer->retry_at() );
	}
}
